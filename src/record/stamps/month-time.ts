import type { LocalTime } from '../envelope.ts';
import { inZone, microseconds } from './date-time.ts';
import { monthNumber } from './months.ts';

/** A time with the name of a month, as syslog, the journal and `ctime` print it. */
export interface MonthTime {
  readonly time: LocalTime;
  /** Microseconds between two times that the form tells apart. */
  readonly resolutionUs: number;
  /** The day as it is printed, with its padding. */
  readonly day: string;
  /** Index of the character behind it. */
  readonly end: number;
}

interface MonthForm {
  readonly pattern: RegExp;
  readonly groups: readonly ('month' | 'day' | 'year')[];
}

const TIME = '(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d{1,6}))?';

// Names of months and days are those of the reader's language.
const FORMS: readonly MonthForm[] = [
  // Oct  3 06:25:01, Oct 03 06:25:01.123456
  { pattern: new RegExp(`(\\S{1,9})[ \\t]([ \\t]?\\d|\\d\\d)[ \\t]${TIME}`, 'y'), groups: ['month', 'day'] },
  // Oct  3 2025 06:25:01
  {
    pattern: new RegExp(`(\\S{1,9}) ([ ]?\\d|\\d\\d) (\\d{4}) ${TIME}`, 'y'),
    groups: ['month', 'day', 'year'],
  },
  // 03 Okt 06:25:01
  { pattern: new RegExp(`(\\d{1,2}) (\\S{1,9}) ${TIME}`, 'y'), groups: ['day', 'month'] },
];

// Fri Oct  3 06:25:01 2025
const CTIME = /[^\s\d]\S{0,11} (\S{1,9}) ([ ]?\d|\d\d) (\d\d):(\d\d):(\d\d) (\d{4})(?!\S)/y;

/**
 * Reads a time with the name of a month that begins at `start`.
 *
 * @returns null where none begins there, or one that no calendar has
 *
 * @example
 * readMonthTime('Oct  3 06:25:01 vm1 kernel: …', 0)?.time.month; // 10
 */
export function readMonthTime(text: string, start: number): MonthTime | null {
  const { printed, read } = latest;
  // What stands behind a time changes it by a fraction only.
  if (read !== null && text.startsWith(printed, start) && text[start + printed.length] !== '.') {
    return { ...read, end: start + printed.length };
  }
  const found = readAnew(text, start);
  if (found !== null && found.resolutionUs > 1 && found.time.year === null) {
    latest = { printed: text.slice(start, found.end), read: found };
  }
  return found;
}

/** The latest time in whole seconds and without a year: most lines of a log are of the same second as the one before. */
let latest: { readonly printed: string; readonly read: MonthTime | null } = { printed: '', read: null };

function readAnew(text: string, start: number): MonthTime | null {
  for (const { pattern, groups } of FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const part = (name: 'month' | 'day' | 'year') => match[groups.indexOf(name) + 1];
    const [hour, minute, second, fraction] = match.slice(groups.length + 1);
    const year = groups.includes('year') ? Number(part('year')) : null;
    const clock = [hour, minute, second, fraction] as const;
    return monthTime(part('month') ?? '', part('day') ?? '', year, clock, pattern.lastIndex);
  }
  CTIME.lastIndex = start;
  const match = CTIME.exec(text);
  if (match === null) return null;
  const [, month = '', day = '', hour, minute, second, year] = match;
  return monthTime(month, day, Number(year), [hour, minute, second, undefined], CTIME.lastIndex);
}

function monthTime(
  name: string,
  day: string,
  year: number | null,
  [hour, minute, second, fraction]: readonly (string | undefined)[],
  end: number,
): MonthTime | null {
  const month = monthNumber(name);
  if (month === null) return null;
  const time: LocalTime = {
    year,
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    microsecond: microseconds(fraction ?? ''),
  };
  const resolutionUs = fraction === undefined ? 1_000_000 : 1;
  return inZone(time, null) === null ? null : { time, resolutionUs, day, end };
}
