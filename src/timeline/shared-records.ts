import type { LogRecord } from '../record/log-record.ts';
import type { LogPart } from './log-part.ts';

/**
 * Microseconds of a boot in which two boots of one machine may well print the same line at the same time:
 * the clock of the first moments is coarse, and what happens in them is always the same.
 */
const SAME_IN_EVERY_BOOT_US = 1_000_000;

const SECOND_US = 1_000_000;

/** Microseconds by which a boot may seem to begin before the end of the one before it, by clocks in whole seconds. */
const TURN_US = 2_000_000;

/**
 * The share of the records that both parts show of the time they have in common, where they are of one boot.
 * One of them may lack lines: a console leaves out those of lesser importance. But a single one out of many
 * is the same by accident.
 */
const MIN_SHARE = 0.5;

/** A time that a part shows, and what the record at that time is known by elsewhere. */
interface Mark {
  readonly key: string;
  readonly atUs: number;
  /** It is the kernel's own time, and not the second of the envelope. */
  readonly isStamp: boolean;
}

/** Finds parts that have records in common, each part compared with the few that show the same. */
export class SharedRecords {
  readonly #parts: readonly LogPart[];
  /** The part that showed a record first. */
  readonly #first = new Map<string, number>();
  readonly #times = new Map<number, readonly number[]>();

  constructor(parts: readonly LogPart[]) {
    this.#parts = parts;
  }

  /** Takes note of a part; gives those before it that show the same boot. */
  add(index: number): readonly number[] {
    const part = this.#parts[index];
    if (part === undefined) return [];
    const shared = new Map<number, number>();
    for (const { key, isStamp } of marksOf(part)) {
      const first = this.#first.get(key);
      if (first === undefined) this.#first.set(key, index);
      else if (first !== index && (isStamp || !this.#mayFollow(first, part)))
        shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    return [...shared]
      .filter(([other, count]) => count >= MIN_SHARE * this.#common(index, other))
      .map(([other]) => other);
  }

  /** Whether the part goes on in its log: a second may well see the end of one boot and the beginning of another. */
  #mayFollow(first: number, { source, span }: LogPart): boolean {
    const before = this.#parts[first];
    if (before === undefined || before.source !== source) return false;
    const { lastWallUs } = before.span;
    return lastWallUs === null || span.firstWallUs === null || span.firstWallUs >= lastWallUs - TURN_US;
  }

  /** How many records the one that shows less of it has of the time that both show. */
  #common(a: number, b: number): number {
    const [one, other] = [this.#timesOf(a), this.#timesOf(b)];
    const from = Math.max(one[0] ?? 0, other[0] ?? 0);
    const to = Math.min(one.at(-1) ?? 0, other.at(-1) ?? 0);
    return Math.min(countWithin(one, from, to), countWithin(other, from, to));
  }

  #timesOf(index: number): readonly number[] {
    const known = this.#times.get(index);
    if (known !== undefined) return known;
    const part = this.#parts[index];
    const times = part === undefined ? [] : marksOf(part).map(({ atUs }) => atUs);
    times.sort((a, b) => a - b);
    this.#times.set(index, times);
    return times;
  }
}

function marksOf({ entries }: LogPart): readonly Mark[] {
  return entries.flatMap(({ record }) => markOf(record) ?? []);
}

/** Null where a record has no time, or one that proves nothing. */
function markOf({ bootUs, wallUs, wallClock, message }: LogRecord): Mark | null {
  if (bootUs !== null) {
    return bootUs < SAME_IN_EVERY_BOOT_US
      ? null
      : { key: `${bootUs} ${message}`, atUs: bootUs, isStamp: true };
  }
  if (wallUs === null || wallClock === 'carrier') return null;
  const second = Math.floor(wallUs / SECOND_US);
  return { key: `${second} s ${message}`, atUs: second * SECOND_US, isStamp: false };
}

function countWithin(sorted: readonly number[], from: number, to: number): number {
  return Math.max(0, firstAbove(sorted, to) - firstAbove(sorted, from - 1));
}

/** The index of the first number above the limit. */
function firstAbove(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(sorted[middle]) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
