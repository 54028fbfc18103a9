import { type EpochMicroseconds, epochMicroseconds } from '../units.ts';
import type { Elapsed, LocalTime } from './envelope.ts';
import type { LocalClock } from './local-clock.ts';
import type { LogFormat } from './log-record.ts';

interface Month {
  readonly year: number;
  readonly month: number;
}

/** Months by which a log falls back where a year has ended; by fewer where its lines are in disorder. */
const HALF_A_YEAR = 6;

/**
 * Places the wall times of one source. A time that is only the distance from the one before it
 * (`[  +0.113671]` behind `[Oct 3 06:25]`) is added to that. Where the year of a log is given, it is the one in
 * which the log begins, and the log goes on into the next ones.
 */
export class ElapsedClock {
  readonly #clock: LocalClock;
  #latestUs: EpochMicroseconds | null = null;
  #latestIsSupposed = false;
  /** The month of the latest time without a year, where years are given. */
  #reached: Month | null = null;

  constructor(clock: LocalClock) {
    this.#clock = clock;
  }

  /** Null for a time that no calendar has, and for a distance from a time that is not known. */
  toEpoch(time: EpochMicroseconds | LocalTime | Elapsed, format: LogFormat): EpochMicroseconds | null {
    const us = this.#place(time);
    if (format === 'dmesg-relative') {
      this.#latestIsSupposed = this.supposesYear(time);
      this.#latestUs = us;
    }
    return us;
  }

  /** Whether the year of the time is none that the log, or an option, tells. */
  supposesYear(time: EpochMicroseconds | LocalTime | Elapsed | null): boolean {
    if (typeof time === 'number' || time === null || this.#clock.givenYear !== null) return false;
    return 'afterPreviousUs' in time ? this.#latestIsSupposed : time.year === null;
  }

  #withYear(time: LocalTime): LocalTime {
    const given = this.#clock.givenYear;
    if (time.year !== null || given === null) return time;
    const { year, month } = this.#reached ?? { year: given, month: time.month };
    const isNext = month - time.month > HALF_A_YEAR;
    // A line of December that is late.
    const isLate = month === 1 && time.month === 12 && year > given;
    const at = { year: isNext ? year + 1 : isLate ? year - 1 : year, month: time.month };
    if (!isLate) this.#reached = at;
    return { ...time, year: at.year };
  }

  #place(time: EpochMicroseconds | LocalTime | Elapsed): EpochMicroseconds | null {
    if (typeof time === 'number') return time;
    if (!('afterPreviousUs' in time)) return this.#clock.toEpoch(this.#withYear(time));
    if (this.#latestUs === null) return null;
    const us = this.#latestUs + time.afterPreviousUs;
    return Number.isSafeInteger(us) ? epochMicroseconds(us) : null;
  }
}
