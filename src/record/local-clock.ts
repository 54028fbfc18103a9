import { VfTimelineError } from '../errors.ts';
import type { EpochMicroseconds } from '../units.ts';
import type { Assumption } from './assumption.ts';
import type { Calendar } from './calendar.ts';
import { type ClockOptions, DEFAULT_ZONE, FIRST_YEAR, isYear, LAST_YEAR } from './clock-options.ts';
import type { LocalTime } from './envelope.ts';

/**
 * Places times without year and zone on the time line, and keeps record of what it had to suppose.
 * Each time is placed by itself, so a log may cross the turn of the year.
 *
 * @throws VfTimelineError `invalid-argument` where an option has a value that is none.
 *
 * @example
 * const clock = new LocalClock({ zone: 'Europe/Berlin', year: 2025 });
 * await clock.prepare();
 * clock.toEpoch({ month: 10, day: 3, hour: 8, minute: 25, second: 1, microsecond: 0 }); // 1759472701000000
 */
export class LocalClock {
  readonly #options: ClockOptions;
  readonly #now: Date;
  /** Loaded with the first time that needs it: most logs have none, and a program that starts waits for it. */
  #calendar: Calendar | null = null;

  constructor(options: ClockOptions = {}) {
    const { zone = DEFAULT_ZONE, year, now = new Date() } = options ?? {};
    if (typeof zone !== 'string' || (zone !== DEFAULT_ZONE && !isZone(zone))) {
      throw invalid('zone', 'the IANA name of a time zone, such as Europe/Berlin or UTC', zone);
    }
    if (year !== undefined && !isYear(year)) {
      throw invalid('year', `a whole number from ${FIRST_YEAR} to ${LAST_YEAR}`, year);
    }
    if (!(now instanceof Date) || !isYear(now.getUTCFullYear())) {
      throw invalid('now', `a valid Date from ${FIRST_YEAR} to ${LAST_YEAR}`, now);
    }
    this.#options = options ?? {};
    this.#now = now;
  }

  /** Whether times can be placed. */
  get isReady(): boolean {
    return this.#calendar !== null;
  }

  /** The year that an option gives to times without one. */
  get givenYear(): number | null {
    return this.#options.year ?? null;
  }

  /** Loads the calendar. */
  async prepare(): Promise<void> {
    const { Calendar } = await import('./calendar.ts');
    this.#calendar ??= new Calendar({ ...this.#options, now: this.#now });
  }

  /**
   * The time in the year in which it is nearest to another time, but not in the future.
   *
   * @throws Error where {@link prepare} was not awaited before
   */
  nearest(us: EpochMicroseconds, toUs: number): EpochMicroseconds {
    return this.#ready().nearest(us, toUs);
  }

  /**
   * Null for a time that no calendar has, and for a day that the given year has not.
   *
   * @throws Error where {@link prepare} was not awaited before
   */
  toEpoch(time: LocalTime): EpochMicroseconds | null {
    return this.#ready().toEpoch(time);
  }

  /**
   * What was supposed; nothing as long as no time was placed, or where the options left nothing open.
   *
   * @param yearsKnown the log has shown the year of every time elsewhere
   */
  assumptions(yearsKnown = false): readonly Assumption[] {
    return this.#calendar?.assumptions(yearsKnown) ?? [];
  }

  #ready(): Calendar {
    if (this.#calendar === null) throw new Error('the calendar is not loaded yet: await prepare() first');
    return this.#calendar;
  }
}

/** The same question that the calendar asks: whether the platform knows the zone. */
function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function invalid(option: keyof ClockOptions, expected: string, received: unknown): VfTimelineError {
  return new VfTimelineError(
    'invalid-argument',
    `the option ${option} must be ${expected}; it is ${typeof received === 'string' ? `the text "${received}"` : String(received)}`,
  );
}
