import { monthNumber } from '../record/stamps/months.ts';
import type { ReplacedCounts } from './kinds.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const DAY = `(?:${DAYS.join('|')})`;

// `Fri 2025-10-03 06:25:01`, `2025-10-03T06:25:01`: what is finer than a second stays, and so does the zone.
const ISO = `(?:(?<isoDay>${DAY}) )?(?<![0-9])(?<year>[0-9]{4})(?<dash>[-/])(?<month>[0-9]{2})\\k<dash>(?<date>[0-9]{2})(?<t>[T ])(?<time>[0-9]{2}:[0-9]{2}:[0-9]{2})(?![0-9])`;
// `Oct  3 06:25:01`, `[Fri Oct  3 06:25:01 2025]`, `[Oct 3 06:25]`, in any language
const NAMED = `(?:(?<namedDay>${DAY}) )?(?<name>[^\\s\\d\\[\\]<>:=,;|"'(){}]{2,16}|[0-9]{1,2}[^\\s\\d\\[\\]:]{1,4})(?<blank> {0,2})(?<monthDay>[0-9]{1,2}) (?<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?![0-9:])(?: (?<lateYear>[0-9]{4})(?=[\\] <]))?`;
// `Tue, 03 Jun 2025 15:41:43 +0000`
const MAIL = `(?:(?<mailDay>${DAY}), )?(?<![0-9])(?<mailDate>[0-9]{2}) (?<mailMonth>${MONTHS.join('|')}) (?<mailYear>[0-9]{4}) (?<mailTime>[0-9]{2}:[0-9]{2}:[0-9]{2})(?![0-9])`;
// `1759472701.123456 vm1 kernel:`, `audit(1759472701.123:45)`, `… UTC (1759472701)`
const EPOCH = '(?<epochBefore>^|audit\\(|UTC \\()(?<seconds>[0-9]{10})(?=\\.[0-9]{3}|\\))';
// `__REALTIME_TIMESTAMP=1759472701123456`, and as a field of JSON
const FIELD = '(?<fieldName>_REALTIME_TIMESTAMP"?[ \\t]{0,4}[=:][ \\t]{0,4}"?)(?<us>[0-9]{13,17})';
// In a cursor of the journal: microseconds, in hex.
const CURSOR = '(?<cursor>;t=)(?<cursorUs>[0-9a-f]{10,14})(?=;x=)';

const ANY_TIME = new RegExp([ISO, MAIL, NAMED, EPOCH, FIELD, CURSOR].join('|'), 'g');

export interface Shift {
  /** A whole number of minutes, so that stamps which show no seconds stay true. */
  readonly minutes: number;
  /** For stamps without a year: only whether it has a 29 February matters. */
  readonly year: number;
}

const ANY_FIELD = new RegExp(FIELD, 'g');

type Parts = Readonly<Record<string, string | undefined>>;

/**
 * A text whose times of day are moved. The time since the start of the kernel is not one. What stands behind
 * `Linux version` is when the kernel was built: the same for everybody.
 */
export function shiftTimes(text: string, shift: Shift, counts: ReplacedCounts): string {
  const version = text.indexOf('Linux version ');
  return text.replace(ANY_TIME, (match: string, ...found: unknown[]) => {
    const parts = found.at(-1) as Parts;
    const offset = Number(found.at(-3));
    if (version !== -1 && offset > version) return match;
    const shifted = shiftedTime(match, parts, shift);
    if (shifted !== match) counts.add('time', match);
    return shifted;
  });
}

/** Moves the times of the journal's fields only, as they stand in JSON. */
export function shiftFields(text: string, shift: Shift, counts: ReplacedCounts): string {
  return text.replace(ANY_FIELD, (match: string, ...found: unknown[]) => {
    counts.add('time', match);
    return shiftedTime(match, found.at(-1) as Parts, shift);
  });
}

function shiftedTime(match: string, parts: Parts, shift: Shift): string {
  const us = shift.minutes * 60_000_000;
  if (parts['us'] !== undefined) return `${parts['fieldName']}${Number(parts['us']) + us}`;
  if (parts['cursorUs'] !== undefined)
    return `${parts['cursor']}${Math.max(0, Number.parseInt(parts['cursorUs'], 16) + us).toString(16)}`;
  if (parts['seconds'] !== undefined)
    return `${parts['epochBefore'] ?? ''}${String(Number(parts['seconds']) + shift.minutes * 60).padStart(10, '0')}`;
  if (parts['mailTime'] !== undefined) return shiftedMail(match, parts, shift);
  return parts['t'] === undefined ? shiftedNamed(match, parts, shift) : shiftedIso(match, parts, shift);
}

function shiftedIso(match: string, parts: Parts, { minutes }: Shift): string {
  const ms = Date.parse(`${parts['year']}-${parts['month']}-${parts['date']}T${parts['time']}Z`);
  const date = moved(ms, minutes);
  if (date === null) return match;
  const iso = date.toISOString();
  const day = parts['isoDay'] === undefined ? '' : `${DAYS[date.getUTCDay()]} `;
  return `${day}${iso.slice(0, 10).replaceAll('-', parts['dash'] ?? '-')}${parts['t']}${iso.slice(11, 19)}`;
}

function shiftedMail(match: string, parts: Parts, { minutes }: Shift): string {
  const ms = Date.parse(
    `${parts['mailDate']} ${parts['mailMonth']} ${parts['mailYear']} ${parts['mailTime']} GMT`,
  );
  const date = moved(ms, minutes);
  if (date === null) return match;
  const [day, rest] = date.toUTCString().replace(' GMT', '').split(', ');
  return parts['mailDay'] === undefined ? (rest ?? match) : `${day}, ${rest}`;
}

function shiftedNamed(match: string, parts: Parts, { minutes, year }: Shift): string {
  const { name = '', blank = '', monthDay = '', clock = '', namedDay, lateYear } = parts;
  const month = monthNumber(readable(name));
  if (month === null) return match;
  const time = clock.length === 5 ? `${clock}:00` : clock;
  const numbers = [lateYear ?? String(year), twoDigits(month), monthDay.padStart(2, '0')];
  const date = moved(Date.parse(`${numbers.join('-')}T${time}Z`), minutes);
  if (date === null) return match;
  const newName = date.getUTCMonth() + 1 === month ? name : (MONTHS[date.getUTCMonth()] ?? name);
  const newDay = String(date.getUTCDate());
  const width = (blank + monthDay).length;
  const padded =
    blank + (monthDay.length === 2 ? newDay.padStart(2, monthDay.startsWith('0') ? '0' : ' ') : newDay);
  const day = namedDay === undefined ? '' : `${DAYS[date.getUTCDay()]} `;
  const late = lateYear === undefined ? '' : ` ${date.getUTCFullYear()}`;
  const inPlace = padded.length > width && padded.startsWith('  ') ? padded.slice(1) : padded;
  return `${day}${newName}${inPlace} ${date.toISOString().slice(11, 11 + clock.length)}${late}`;
}

/** Bytes that were taken as characters, as the text that they are. */
function readable(name: string): string {
  return new TextDecoder().decode(Uint8Array.from(name, (character) => character.charCodeAt(0)));
}

function moved(ms: number, minutes: number): Date | null {
  const date = new Date(ms + minutes * 60_000);
  const year = date.getUTCFullYear();
  return Number.isNaN(year) || year < 1970 || year > 9999 ? null : date;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
