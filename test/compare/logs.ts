import { analyze, type Comparison, compare, type Difference, type Timeline } from '../../src/index.ts';
import { corpusLines, OPTIONS } from '../corpus/corpus.ts';

/** The timeline of a log, given as its lines. */
export function timelineOf(lines: readonly string[], name = 'dmesg.txt'): Promise<Timeline> {
  return analyze({ name, data: lines.join('\n') }, OPTIONS);
}

/** The lines without those that have these words, or without the first, second, … of them. */
export function without(lines: readonly string[], words: string, number: number | null = null): string[] {
  let met = 0;
  return lines.filter((line) => {
    if (!line.includes(words)) return true;
    met += 1;
    return number !== null && met !== number;
  });
}

/** The lines with the first one that has these words, given twice. */
export function repeated(lines: readonly string[], words: string): string[] {
  const index = lines.findIndex((line) => line.includes(words));
  return [...lines.slice(0, index + 1), ...lines.slice(index)];
}

/** The lines with other words in the first that has these. */
export function reworded(lines: readonly string[], words: string, instead: string): string[] {
  const index = lines.findIndex((line) => line.includes(words));
  return lines.map((line, at) => (at === index ? line.replace(words, instead) : line));
}

/** Seconds and microseconds as the kernel prints them, where a log has them. */
const STAMP = /\[ *(\d+)\.(\d{6})\]/;

/** The lines from the one with these words on, later by so many seconds. */
export function delayed(lines: readonly string[], words: string, seconds: number): string[] {
  const index = lines.findIndex((line) => line.includes(words));
  return lines.map((line, at) => (at < index ? line : stamped(line, (us) => us + seconds * 1_000_000)));
}

/** The same line at another time, in microseconds since boot. */
export function stamped(line: string, change: (us: number) => number): string {
  return line.replace(STAMP, (_, whole: string, fraction: string) => {
    const us = Math.round(change(Number(whole) * 1_000_000 + Number(fraction)));
    return `[${String(Math.floor(us / 1_000_000)).padStart(5)}.${String(us % 1_000_000).padStart(6, '0')}]`;
  });
}

/**
 * The same machine, as another boot of it, or another machine of its kind, would print it: other GUIDs, addresses,
 * names and MACs, and other times, which lie up to a fifth further apart.
 */
export function anotherBoot(name: string, seed = 1): string[] {
  let text = corpusLines(name).join('\n');
  const digits = 'f1e2d3c4b5a69788';
  const swapped = (hex: string): string =>
    hex.replace(/[0-9a-f]/g, (digit) => digits[(Number.parseInt(digit, 16) + seed) % 16] ?? digit);
  text = text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, swapped);
  text = text.replace(/\beth(\d)\b/g, (_, number: string) => `eth${Number(number) + 3}`);
  let shift = 0;
  return text.split('\n').map((line, index) => {
    shift += ((index * 7919 * seed) % 13) * 1_000;
    const own = shift;
    return stamped(line, (us) => us + 3_000_000 + own);
  });
}

/** Differences that are not `same`, as `regressed step-missing slot-added`. */
export function told({ differences }: Comparison): string[] {
  return differences.filter(({ severity }) => severity !== 'same').map(words);
}

export function words({ severity, kind, what }: Difference): string {
  return `${severity} ${kind} ${what}`;
}

/** What is told of a log that was changed. */
export async function toldOf(before: readonly string[], after: readonly string[]): Promise<string[]> {
  return told(compare(await timelineOf(before, 'before.log'), await timelineOf(after, 'after.log')));
}
