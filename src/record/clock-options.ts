/** What a log with times such as `Oct  3 06:25:01` leaves open. */
export interface ClockOptions {
  /** IANA name of the zone of such times, `Europe/Berlin`. Default: `UTC`. */
  readonly zone?: string;
  /**
   * The year in which each log with such times begins; those that go on into January are of the next one.
   * Default: for each time the latest year in which it is not in the future, unless the log shows another.
   */
  readonly year?: number;
  /** What "in the future" refers to. Default: the current time. */
  readonly now?: Date;
}

export const DEFAULT_ZONE = 'UTC';

/** Years in which microseconds since 1970 are an exact number. */
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2254;

export function isYear(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= FIRST_YEAR && Number(value) <= LAST_YEAR;
}
