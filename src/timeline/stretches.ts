import { FallingTimes } from './falling-times.ts';
import { type Entry, isUnstamped, type LogPart, momentKey } from './log-part.ts';

/**
 * Records of a stretch without stamps that have to be known, and more than this share of them: a clock that is set
 * back shows an hour twice, and some seconds of it may see the same.
 */
const MIN_RECORDS = 2;
const MIN_SHARE = 0.5;

/**
 * Cuts a part where its log begins to tell once more what it has told: a file that holds two captures.
 *
 *     [    3.918902] hv_netvsc … eth0: VF slot 1 added
 *     [   11.733216] hv_netvsc … eth0: Data path switched to VF: eth1
 *     [    3.918902] hv_netvsc … eth0: VF slot 1 added                   the second stretch begins
 *
 * A record that stands there twice without a later one between is none: a kernel may say the same twice.
 */
export function stretchesOf(part: LogPart): readonly LogPart[] {
  const timeOf = isUnstamped(part) ? wallUsOf : bootUsOf;
  // Where no time falls, nothing is told once more: most logs need not be remembered.
  if (!hasFallingTimes(part.entries, timeOf)) return [part];
  const seen = new Set<string>();
  const stretches: Entry[][] = [];
  let stretch: Entry[] = [];
  let reachedUs = Number.NEGATIVE_INFINITY;
  for (const entry of part.entries) {
    const atUs = timeOf(entry);
    const key = atUs === null ? null : momentKey(entry);
    if (atUs !== null && key !== null) {
      const again = atUs < reachedUs && seen.has(key);
      if (again && stretch.length > 0) {
        stretches.push(stretch);
        stretch = [];
      }
      reachedUs = again ? atUs : Math.max(reachedUs, atUs);
      seen.add(key);
    }
    stretch.push(entry);
  }
  if (stretches.length === 0) return [part];
  return [...stretches, stretch].map((entries) => ({ ...part, entries }));
}

function hasFallingTimes(entries: readonly Entry[], timeOf: (entry: Entry) => number | null): boolean {
  const times = new FallingTimes();
  for (const entry of entries) times.add(timeOf(entry));
  return times.fall;
}

/** Whether so many records of a stretch without stamps are known that the stretch was told before. */
export function isToldAgain(stretch: LogPart, known: number): boolean {
  return known >= MIN_RECORDS && known > MIN_SHARE * stretch.entries.length;
}

function bootUsOf({ record }: Entry): number | null {
  return record.bootUs;
}

function wallUsOf({ record }: Entry): number | null {
  return record.wallUs;
}
