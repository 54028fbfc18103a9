import { type EpochMicroseconds, epochMicroseconds } from '../units.ts';
import type { Elapsed, LocalTime } from './envelope.ts';
import type { LocalClock } from './local-clock.ts';
import type { LogFormat } from './log-record.ts';

/**
 * Places the wall times of one source. A time that is only the distance from the one before it
 * (`[  +0.113671]` behind `[Oct 3 06:25]`) is added to that.
 */
export class ElapsedClock {
  readonly #clock: LocalClock;
  #latestUs: EpochMicroseconds | null = null;

  constructor(clock: LocalClock) {
    this.#clock = clock;
  }

  /** Null for a time that no calendar has, and for a distance from a time that is not known. */
  toEpoch(time: EpochMicroseconds | LocalTime | Elapsed, format: LogFormat): EpochMicroseconds | null {
    const us = this.#place(time);
    if (format === 'dmesg-relative') this.#latestUs = us;
    return us;
  }

  #place(time: EpochMicroseconds | LocalTime | Elapsed): EpochMicroseconds | null {
    if (typeof time === 'number') return time;
    if (!('afterPreviousUs' in time)) return this.#clock.toEpoch(time);
    if (this.#latestUs === null) return null;
    const us = this.#latestUs + time.afterPreviousUs;
    return Number.isSafeInteger(us) ? epochMicroseconds(us) : null;
  }
}
