import { readdirSync, readFileSync } from 'node:fs';
import type { Timeline } from '../../src/timeline/timeline.ts';

/** The timeline that is expected of a log of the corpus. */
export function corpusTimeline(name: string): Timeline {
  const file = new URL(`../../corpus/${name}.timeline.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The names of the logs of the corpus. */
export const corpusNames: readonly string[] = readdirSync(new URL('../../corpus/', import.meta.url))
  .filter((name) => name.endsWith('.timeline.json'))
  .map((name) => name.slice(0, -'.timeline.json'.length));
