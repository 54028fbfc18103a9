import { DateTime } from 'luxon';
import { type EpochMicroseconds, epochMicroseconds } from '../units.ts';
import type { Assumption } from './assumption.ts';
import { type ClockOptions, DEFAULT_ZONE, isYear } from './clock-options.ts';
import type { LocalTime } from './envelope.ts';

/** Days by which the log's clock, or its zone, may be ahead of `now`. */
const MAX_DAYS_AHEAD = 1;

/** Microseconds within which no other year is nearer. */
const SAME_YEAR_US = 180 * 86_400_000_000;

const DAY_US = 86_400_000_000;

/** Zones change their offsets at quarters of an hour. */
const QUARTER_US = 15 * 60_000_000;

/** Years that are tried before the latest one: February 29 may be that far away, as in 1896 and 1904. */
const MAX_YEARS_BACK = 8;

/** What {@link LocalClock} places times by. A module of its own: a log of `dmesg` has no such time, and does not load it. */
export class Calendar {
  readonly #options: ClockOptions;
  readonly #zone: string;
  readonly #now: Date;
  /** What years are inferred by; null until a time without one is placed. */
  #inference: YearInference | null = null;
  /**
   * The latest minute that was placed. Offsets change at whole minutes, and records of one minute stand
   * together: the zone's rules are asked once for them all.
   */
  #minute: { readonly key: number; readonly startUs: number | null } = { key: -1, startUs: null };
  /** By how much the latest time was moved into another year, and the quarter of an hour in which it was. */
  #moved: { readonly quarter: number; readonly byUs: number } = { quarter: -1, byUs: 0 };
  #used = false;
  #yearInferred = false;
  #hourRepeated = false;

  /** @param options whose values have been looked at */
  constructor(options: ClockOptions) {
    this.#options = options;
    this.#zone = options.zone ?? DEFAULT_ZONE;
    this.#now = options.now ?? new Date();
  }

  /** The time in the year in which it is nearest to another time, but not in the future. */
  nearest(us: EpochMicroseconds, toUs: number): EpochMicroseconds {
    if (Math.abs(us - toUs) < SAME_YEAR_US) return us;
    const quarter = Math.floor(us / QUARTER_US);
    const moved = us + this.#moved.byUs;
    if (quarter === this.#moved.quarter && Math.abs(moved - toUs) < SAME_YEAR_US)
      return epochMicroseconds(moved);
    const milliseconds = Math.floor(us / 1000);
    const time = DateTime.fromMillis(milliseconds, { zone: this.#zone });
    const to = DateTime.fromMillis(Math.floor(toUs / 1000), { zone: this.#zone });
    const candidates = [to.year - 1, to.year, to.year + 1]
      .map((year) => time.set({ year }))
      // February 29 becomes 28 in other years: that is another day.
      .filter((each) => each.isValid && each.day === time.day)
      .map((each) => each.toMillis() * 1000 + (us - milliseconds * 1000))
      .filter((each) => each <= this.#now.getTime() * 1000 + MAX_DAYS_AHEAD * DAY_US);
    const [first = us] = candidates.sort((a, b) => Math.abs(a - toUs) - Math.abs(b - toUs));
    this.#moved = { quarter, byUs: first - us };
    return epochMicroseconds(first);
  }

  /** Null for a time that no calendar has, and for a day that the given year has not. */
  toEpoch(time: LocalTime): EpochMicroseconds | null {
    // Luxon reads 24:00 as the next day. A second 60 is a leap second, and counts into the next minute.
    if (time.hour > 23 || time.second > 60) return null;
    const key =
      ((((time.year ?? 0) * 100 + time.month) * 100 + time.day) * 100 + time.hour) * 100 + time.minute;
    if (key !== this.#minute.key) this.#minute = { key, startUs: this.#placeMinute(time) };
    if (this.#minute.startUs === null) return null;
    this.#used = true;
    if (time.year === null) this.#yearInferred = true;
    return epochMicroseconds(this.#minute.startUs + time.second * 1_000_000 + time.microsecond);
  }

  /**
   * What was supposed; nothing as long as no time was placed, or where the options left nothing open.
   *
   * @param yearsKnown the log has shown the year of every time elsewhere
   */
  assumptions(yearsKnown = false): readonly Assumption[] {
    if (!this.#used) return [];
    const assumptions: Assumption[] = [];
    if (this.#options.zone === undefined) {
      assumptions.push({
        subject: 'zone',
        value: DEFAULT_ZONE,
        reason: `The log has times without a zone; they were read as ${DEFAULT_ZONE}, unless the option zone names another.`,
      });
    }
    if (this.#options.year === undefined && this.#yearInferred && !yearsKnown) {
      assumptions.push({
        subject: 'year',
        value: 'latest year not in the future',
        reason:
          'The log has times without a year; each was put into the latest year in which it is not in the future, unless the option year gives one.',
      });
    }
    if (this.#hourRepeated) {
      assumptions.push({
        subject: 'hour',
        value: 'first of two',
        reason: `The log has times of an hour that comes twice in ${this.#zone}, for clocks are set back there; each was read as the first of the two.`,
      });
    }
    return assumptions;
  }

  #placeMinute({ year: printed, month, day, hour, minute }: LocalTime): number | null {
    if (printed !== null && !isYear(printed)) return null;
    const given = printed ?? this.#options.year ?? null;
    const { latest, years } = given === null ? this.#infer() : { latest: null, years: [given] };
    for (const year of years) {
      const start = DateTime.fromObject({ year, month, day, hour, minute }, { zone: this.#zone });
      if (!start.isValid || (latest !== null && start > latest)) continue;
      return this.#firstOf(start) * 1000;
    }
    return null;
  }

  /** Milliseconds. Where clocks are set back, an hour comes twice, and luxon's choice depends on the season. */
  #firstOf(start: DateTime): number {
    const readings = start.getPossibleOffsets();
    if (readings.length < 2) return start.toMillis();
    this.#hourRepeated = true;
    return Math.min(...readings.map((each) => each.toMillis()));
  }

  #infer(): YearInference {
    if (this.#inference === null) {
      const latest = DateTime.fromJSDate(this.#now, { zone: this.#zone }).plus({ days: MAX_DAYS_AHEAD });
      const years = Array.from({ length: MAX_YEARS_BACK + 1 }, (_, back) => latest.year - back);
      this.#inference = { latest, years };
    }
    return this.#inference;
  }
}

interface YearInference {
  /** No inferred time is later. */
  readonly latest: DateTime;
  /** In the order in which they are tried. */
  readonly years: readonly number[];
}
