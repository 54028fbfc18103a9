import { epochMicroseconds } from '../units.ts';
import type { Header } from './headed-lines.ts';

const SECOND_US = 1_000_000;
const MINUTE_US = 60 * SECOND_US;

/**
 * Time and host, as they stand in front of the lines of a log of syslog, or of `journalctl`:
 *
 *     Oct  3 06:25:01 vm1
 *     2026-10-03T06:25:01.123456+00:00 vm1
 */
const TIME_AND_HOST =
  /^(?:[A-Z][a-z]{2} [ \d]\d |\d{4}-\d\d-\d\d[T ])\d\d:\d\d:[0-5]\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)? ([0-9A-Za-z][\w.-]{0,62}) /;

/** The header of which in another line the digits of the seconds may be others. */
export interface TimeAndHost {
  readonly text: string;
  readonly host: string;
}

/** Null where the line does not begin so. */
export function readTimeAndHost(line: string): TimeAndHost | null {
  const [text, host] = TIME_AND_HOST.exec(line) ?? [];
  return text === undefined || host === undefined ? null : { text, host };
}

/** Whether lines of the kernel have this header in front of them at other seconds of its minute, too. */
export function isTimed({ text, envelope: { wall } }: Header): boolean {
  const known = readTimeAndHost(text);
  if (known === null || text !== `${known.text}kernel: `) return false;
  // Behind the year 2255 there is no telling in which minute a microsecond is.
  return typeof wall === 'number' ? Number.isSafeInteger(wall) : wall !== null && 'minute' in wall;
}

/**
 * A header that is timed, with another time of its minute.
 *
 * @param us microseconds since the minute began
 */
export function headerAt(header: Header, us: number): Header {
  const { envelope } = header;
  const { wall } = envelope;
  if (typeof wall === 'number') {
    const minute = Math.floor(wall / MINUTE_US) * MINUTE_US;
    return { ...header, envelope: { ...envelope, wall: epochMicroseconds(minute + us) } };
  }
  if (wall === null || !('minute' in wall)) return header;
  const time = { ...wall, second: Math.floor(us / SECOND_US), microsecond: us % SECOND_US };
  return { ...header, envelope: { ...envelope, wall: time } };
}
