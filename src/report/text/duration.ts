/**
 * One scheme for every stretch of time in the text. Below 1000 s it is exact, to the microsecond the
 * kernel prints: `65.355871 s`. From there on the two largest units tell more than digits: `16 min 40 s`,
 * `2 h 15 min`, `1 d 2 h`; what is smaller is dropped, not rounded, so that no stretch looks longer than
 * it was. Where a log knows whole seconds only, no digit below them is made up: `65 s`, `< 1 s`.
 */

export const MICROSECOND = 1;
export const SECOND = 1_000_000;

/** The smallest stretch a clock can tell, in microseconds. */
export type Resolution = typeof MICROSECOND | typeof SECOND;

const EXACT_BELOW_SECONDS = 1000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Microseconds as the kernel prints them: seconds with six digits, `8160.911509`. */
export function secondsText(microseconds: number): string {
  const size = Math.abs(microseconds);
  const fraction = String(size % SECOND).padStart(6, '0');
  return `${microseconds < 0 ? '-' : ''}${Math.floor(size / SECOND)}.${fraction}`;
}

/** A stretch of time: `65.355871 s`, `2 h 15 min`. */
export function durationText(microseconds: number, resolution: Resolution): string {
  const sign = microseconds < 0 ? '-' : '';
  const seconds = Math.floor(Math.abs(microseconds) / SECOND);
  if (seconds < EXACT_BELOW_SECONDS) {
    if (resolution === MICROSECOND) return `${secondsText(microseconds)} s`;
    return seconds === 0 ? '< 1 s' : `${sign}${seconds} s`;
  }
  if (seconds < HOUR) return `${sign}${Math.floor(seconds / MINUTE)} min ${seconds % MINUTE} s`;
  if (seconds < DAY) {
    return `${sign}${Math.floor(seconds / HOUR)} h ${Math.floor((seconds % HOUR) / MINUTE)} min`;
  }
  return `${sign}${Math.floor(seconds / DAY)} d ${Math.floor((seconds % DAY) / HOUR)} h`;
}

/** Behind a distance to a row that is later: the log runs backwards there. */
export const BACKWARDS_MARK = '←';

/**
 * The distance from one row to the next: `+0.000042 s`; empty where the clock shows none. Logs can run
 * backwards; then it says `-`, and is marked.
 */
export function distanceText(microseconds: number, resolution: Resolution): string {
  if (Math.abs(microseconds) < resolution) return '';
  const text = durationText(microseconds, resolution);
  return microseconds < 0 ? `${text} ${BACKWARDS_MARK}` : `+${text}`;
}
