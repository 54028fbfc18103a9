import type { Timeline } from '../timeline/timeline.ts';
import { printableJson } from './unprintable.ts';

/** The events as JSON, one on each line: for `jq`, `grep` and log shippers. Each line ends in a newline. */
export function* renderNdjson(timeline: Timeline): Generator<string, void, undefined> {
  for (const event of timeline.events) {
    // The type stands first, where an eye that runs down the lines looks for it.
    const { type, ...rest } = event;
    yield `${printableJson(JSON.stringify({ type, ...rest }))}\n`;
  }
}
