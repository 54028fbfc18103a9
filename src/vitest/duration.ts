import { VfTimelineError } from '../errors.ts';

/** A stretch of time in a test: milliseconds, as the timeouts of test runners, or `500 ms`, `5 s`, `2 min`. */
export type Duration = number | `${number} ${'ms' | 's' | 'min'}`;

/** Microseconds. */
const UNITS: Readonly<Record<string, number>> = { ms: 1_000, s: 1_000_000, min: 60_000_000 };

/** @throws VfTimelineError `invalid-argument` where it is neither */
export function microsecondsOf(duration: Duration): number {
  const text: unknown = duration;
  if (typeof text === 'number' && text >= 0) return text * 1_000;
  const [, number, unit = ''] =
    typeof text === 'string' ? (/^(\d{1,12}(?:\.\d{1,6})?) (ms|s|min)$/.exec(text) ?? []) : [];
  const us = UNITS[unit];
  if (number === undefined || us === undefined) {
    throw new VfTimelineError(
      'invalid-argument',
      'a duration must be a number of milliseconds, or a text such as 500 ms, 5 s or 2 min',
    );
  }
  return Number(number) * us;
}

/** Microseconds as a test would say them: `65.355871 s`. */
export function secondsWords(us: number): string {
  return `${Number((us / 1e6).toFixed(6))} s`;
}
