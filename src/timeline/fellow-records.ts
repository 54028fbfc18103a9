import type { Entry } from './log-part.ts';

/** Two records of one message, in two logs. The second has no stamp of the kernel. */
export interface Pair {
  readonly known: Entry;
  readonly unstamped: Entry;
}

/** Microseconds by which a record without a stamp may seem to be later than its fellow; less than zero: earlier. */
export interface Window {
  readonly soonestUs: number;
  readonly latestUs: number;
}

/** A daemon has to begin before it takes messages; and whole seconds, and estimates, may be too early. */
export const RECEIVED: Window = { soonestUs: -2_000_000, latestUs: 60_000_000 };

/** Seen from a record that has waited for the daemon itself. */
export const RECEIVED_BEFORE: Window = { soonestUs: -60_000_000, latestUs: 2_000_000 };

/** Where all times were worked out by one moment: they are cut to seconds, and so is the one that the moment is taken from. */
export const DERIVED: Window = { soonestUs: -1_000_000, latestUs: 1_000_000 };

/** No window is longer, so that the fellow of a record stands in its own minute or in one beside it. */
const MINUTE_US = 60_000_000;

interface Timed {
  readonly entry: Entry;
  readonly atUs: number;
}

/**
 * Records among which the fellows of those of another log are looked for: of the same text, in the same
 * order, at about the same time.
 *
 *     [    3.918902] hv_netvsc … eth0: VF slot 1 added
 *     Oct 03 06:24:53 vm kernel: hv_netvsc … eth0: VF slot 1 added
 */
export class FellowRecords {
  /** By text and minute. */
  readonly #timed = new Map<string, Timed[]>();

  /** @param atUs a time of the entry by a clock of the caller's choice */
  add(entry: Entry, atUs: number): void {
    const key = keyOf(minuteOf(atUs), entry);
    const timed = this.#timed.get(key);
    if (timed === undefined) this.#timed.set(key, [{ entry, atUs }]);
    else timed.push({ entry, atUs });
  }

  /**
   * Pairs the records of a log without stamps.
   *
   * @param zeroUs the wall time at which the clock of {@link add} shows zero
   */
  pair(unstamped: readonly Entry[], zeroUs: number, window: Window): readonly Pair[] {
    /** How many of each minute have found their fellow, or missed it. */
    const passed = new Map<string, number>();
    return unstamped.flatMap((entry) => {
      if (entry.record.wallUs === null) return [];
      const known = this.#next(entry, entry.record.wallUs - zeroUs, window, passed);
      return known === null ? [] : [{ known, unstamped: entry }];
    });
  }

  #next(entry: Entry, atUs: number, window: Window, passed: Map<string, number>): Entry | null {
    const minute = minuteOf(atUs);
    for (const near of [minute - 1, minute, minute + 1]) {
      const key = keyOf(near, entry);
      const timed = this.#timed.get(key) ?? [];
      let next = passed.get(key) ?? 0;
      while (next < timed.length && atUs - Number(timed[next]?.atUs) > window.latestUs) next += 1;
      const fellow = timed[next];
      const isFellow = fellow !== undefined && atUs - fellow.atUs >= window.soonestUs;
      if (timed.length > 0) passed.set(key, isFellow ? next + 1 : next);
      if (isFellow) return fellow.entry;
    }
    return null;
  }
}

function minuteOf(us: number): number {
  return Math.floor(us / MINUTE_US);
}

function keyOf(minute: number, { record }: Entry): string {
  return `${minute} ${record.message}`;
}
