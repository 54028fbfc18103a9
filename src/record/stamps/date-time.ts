import { type EpochMicroseconds, epochMicroseconds } from '../../units.ts';
import type { LocalTime, WallTime } from '../envelope.ts';
import type { WallClock } from '../wall-clock.ts';

/** A date and time that was read out of a line. */
export interface DateTimeStamp {
  readonly wall: EpochMicroseconds | LocalTime;
  /** Microseconds between two times that can be told apart in this form. */
  readonly resolutionUs: number;
  /** Index of the character behind it. */
  readonly end: number;
}

// 2025-10-03T06:25:01.123456+00:00, 2025-10-03 06:25:01,123, 2025-10-03T06:25:01+0200, 2025/10/03 06:25:01
const DATE_TIME =
  /(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(?: ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)(?![\w:]))?/y;

/**
 * Reads a date and time in the order of ISO 8601 that begins at `start`.
 *
 * @returns null where none begins there, or one that no calendar has
 *
 * @example
 * readDateTime('2025-10-03T06:25:01.5Z stdout F …', 0); // { wall: 1759472701500000, resolutionUs: 100000, end: 22 }
 */
export function readDateTime(text: string, start: number): DateTimeStamp | null {
  DATE_TIME.lastIndex = start;
  const match = DATE_TIME.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, fraction = '', zone] = match;
  const time: LocalTime = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    microsecond: microseconds(fraction),
  };
  const wall = inZone(time, zone ?? null);
  return wall === null ? null : { wall, resolutionUs: resolutionOf(fraction), end: DATE_TIME.lastIndex };
}

/** The fraction of a second, as many digits as a log prints of it: `5` is half a second. */
export function microseconds(fraction: string): number {
  return Number(fraction.slice(0, 6).padEnd(6, '0'));
}

/** Microseconds between two times that are told apart by so many digits of a second's fraction. */
export function resolutionOf(fraction: string): number {
  return 10 ** Math.max(0, 6 - fraction.length);
}

/**
 * The time in a zone as a log names it: `Z`, `UTC`, `+02:00`, `+0200`, `+02`. A time without a zone, and one in a
 * zone of which only the letters are known (`CST` is five of them), stays a local time.
 *
 * @returns null for a time that no calendar has
 */
export function inZone(time: LocalTime, zone: string | null): EpochMicroseconds | LocalTime | null {
  const { month, day, hour, minute, second } = time;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null;
  const offset = zone === null ? null : offsetMinutes(zone);
  if (offset === null || time.year === null) return time;
  const midnight = Date.UTC(time.year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day) return null;
  const minutes = midnight / 60_000 + hour * 60 + minute - offset;
  return epochMicroseconds((minutes * 60 + second) * 1_000_000 + time.microsecond);
}

function offsetMinutes(zone: string): number | null {
  if (zone === 'Z' || zone === 'UTC' || zone === 'GMT') return 0;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (hours === undefined) return null;
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -offset : offset;
}

/** The stamp as the wall time of an envelope. */
export function wallTime({ wall, resolutionUs }: DateTimeStamp, wallClock: WallClock): WallTime {
  return { wall, wallClock, wallResolutionUs: resolutionUs };
}
