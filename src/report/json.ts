import type { Timeline } from '../timeline/timeline.ts';
import { printableJson } from './unprintable.ts';

/** The timeline as indented JSON, ending in a newline. It parses to data equal to `timeline`. */
export function renderJson(timeline: Timeline): string {
  return `${printableJson(JSON.stringify(timeline, null, 2))}\n`;
}
