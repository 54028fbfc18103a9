import type { BootMicroseconds } from '../../units.ts';
import { coarseStamp, type Elapsed, type Envelope, type LocalTime, type WallTime } from '../envelope.ts';
import { inZone, readDateTime, wallTime } from '../stamps/date-time.ts';
import { readFreeBsdStamp } from '../stamps/freebsd-stamp.ts';
import { type KernelStamp, readKernelStamp } from '../stamps/kernel-stamp.ts';
import { monthNumber } from '../stamps/months.ts';
import { severityNumber } from '../stamps/severity.ts';

/** What `dmesg` puts before a message, in whatever layout it was asked for. */
export interface DmesgLine {
  readonly bootUs: BootMicroseconds | null;
  /** Microseconds between two stamps of the kernel that the line tells apart. */
  readonly bootResolutionUs: number;
  readonly time: WallTime | null;
  readonly priority: number | null;
  readonly message: string;
}

// `<6>`: facility * 8 + severity, as `dmesg --raw` and the serial console with `ignore_loglevel` print it.
const PRIORITY = /<(\d{1,4})>/y;
const INNER_PRIORITY = /<(\d{1,4})>(?=\[[ \d])/y;

// `kern  :info  : `, the same in words: `dmesg --decode`.
const DECODED =
  /(?:kern|user|mail|daemon|auth|syslog|lpr|news|uucp|cron|authpriv|ftp|res\d|local\d) *:([a-z]{3,7}) *: /y;

// `[Fri Oct  3 06:25:01 2025] `, with the names of the reader's language, and `[… <    0.000123>] `
const CTIME =
  /\[\S{1,12} (\S{1,8}) +(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})(?: <[ \d-]{0,17}\.\d{6}>)?\](?:[ \t]|$)/y;

// `[Oct 3 06:25] `, `[Oct13 06:25] `
const MINUTE = /\[(\D{1,8}?)\.? {0,2}(\d{1,2}) (\d\d):(\d\d)\](?:[ \t]|$)/y;

// `[  +0.113671] `: since the line before, `[  -0.000249] ` where that one is later
const ELAPSED = /\[( {0,16}\+| {2}-)(\d{1,9})\.(\d{6})\](?:[ \t]|$)/y;

// `[<    0.113671>] `: since the line before, where no line says when that was
const DELTA = /\[< {0,16}-?\d{1,9}\.\d{6}>\](?:[ \t]|$)/y;

// `[    T1] `, `[C0] `: thread or processor, with CONFIG_PRINTK_CALLER. `dmesg` of util-linux 2.41 has it behind
// all stamps, earlier ones have it on the kernel's.
const CALLER = /\[ {0,16}[TC]\d{1,16}\](?:[ \t]|$)/y;

/** Stamps on one line that are read: newer `dmesg` prints as many as it is asked for, and it has five kinds. */
const MAX_STAMPS = 8;

const MINUTE_US = 60_000_000;

/**
 * Reads a line that begins as `dmesg` begins it.
 *
 * @returns null where it does not
 *
 * @example
 * readDmesgLine('kern  :info  : [    2.327663] hv_vmbus: …'); // { bootUs: 2327663, priority: 6, message: 'hv_vmbus: …', … }
 */
export function readDmesgLine(text: string): DmesgLine | null {
  const prefix = readPriority(text);
  let { end, priority } = prefix;
  let bootUs: BootMicroseconds | null = null;
  let bootResolutionUs = 1;
  let time: WallTime | null = null;
  let stamps = 0;
  for (; stamps < MAX_STAMPS && mayBeStamp(text, end); stamps += 1) {
    if (stamps > 0) ({ end, priority } = behindInnerPriority(text, end, priority));
    // Of two stamps of the kernel the inner one is nearer to the message.
    const kernel = stampAt(text, end, stamps);
    const wall: WallStamp | null = kernel === null ? readWallStamp(text, end) : null;
    const other = kernel === null && wall === null ? endOfOther(text, end, stamps) : -1;
    if (kernel !== null) {
      ({ bootUs, end, resolutionUs: bootResolutionUs } = kernel);
    } else if (wall !== null) {
      time = finer(time, wall.time);
      end = wall.end;
    } else if (other !== -1) {
      end = other;
    } else {
      break;
    }
  }
  // `dmesg --notime --decode` has no stamp.
  return stamps === 0 && !prefix.decoded
    ? null
    : { bootUs, bootResolutionUs, time, priority, message: text.slice(end) };
}

/** Of FreeBSD's stamps only one stands before a line. */
function stampAt(text: string, start: number, stamps: number): KernelStamp | null {
  return readKernelStamp(text, start) ?? (stamps === 0 ? readFreeBsdStamp(text, start) : null);
}

/** `[Fri Oct  3 06:25:01 2025] <6>[    2.327663] `: a program has put its own time before the line. */
function behindInnerPriority(
  text: string,
  start: number,
  priority: number | null,
): { readonly end: number; readonly priority: number | null } {
  const match = matchAt(INNER_PRIORITY, text, start);
  return match === null
    ? { end: start, priority }
    : { end: INNER_PRIORITY.lastIndex, priority: Number(match[1]) & 7 };
}

/** Of two wall times of one record; a date before a distance. */
function finer(known: WallTime | null, time: WallTime): WallTime {
  return known === null || time.wallResolutionUs < known.wallResolutionUs ? time : known;
}

/** Where a thing ends that stands among the stamps and tells no time; -1 where none does. */
function endOfOther(text: string, start: number, stamps: number): number {
  if (matchAt(DELTA, text, start) !== null) return DELTA.lastIndex;
  return stamps > 0 && matchAt(CALLER, text, start) !== null ? CALLER.lastIndex : -1;
}

function mayBeStamp(text: string, start: number): boolean {
  return text[start] === '[' || text[start] === '<' || text[start + 19] === ',';
}

/** The line as an envelope. */
export function dmesgEnvelope({ bootUs, bootResolutionUs, time, priority, message }: DmesgLine): Envelope {
  const { wall, wallClock, wallResolutionUs } = time ?? NO_TIME;
  return {
    kind: 'record',
    bootUs,
    ...coarseStamp(bootResolutionUs),
    wall,
    wallClock,
    wallResolutionUs,
    bootId: null,
    priority,
    host: null,
    message,
  };
}

const NO_TIME = { wall: null, wallClock: null, wallResolutionUs: null } as const;

/** Whether the line begins with a number in brackets, as a line with the kernel's own stamp does and no other. */
export function beginsWithNumber(text: string): boolean {
  return /^\[[ \t]{0,32}\d/.test(text);
}

interface Prefix {
  readonly priority: number | null;
  readonly decoded: boolean;
  readonly end: number;
}

function readPriority(text: string): Prefix {
  const number = text.startsWith('<') ? matchAt(PRIORITY, text, 0) : null;
  if (number !== null) return { priority: Number(number[1]) & 7, decoded: false, end: PRIORITY.lastIndex };
  const words = text.startsWith('[') ? null : matchAt(DECODED, text, 0);
  const severity = severityNumber(words?.[1] ?? '');
  return severity === null
    ? { priority: null, decoded: false, end: 0 }
    : { priority: severity, decoded: true, end: DECODED.lastIndex };
}

interface WallStamp {
  readonly time: WallTime;
  readonly end: number;
}

function readWallStamp(text: string, start: number): WallStamp | null {
  if (text[start] !== '[') return readIso(text, start);
  const full = matchAt(CTIME, text, start);
  if (full !== null) {
    const [, month = '', day, hour, minute, second, year] = full;
    const time = localTime(month, [year, day, hour, minute, second]);
    return time && { time: derived(time, 1_000_000), end: CTIME.lastIndex };
  }
  const elapsed = matchAt(ELAPSED, text, start);
  if (elapsed !== null) {
    const [, sign, seconds, fraction] = elapsed;
    const sizeUs = Number(seconds) * 1_000_000 + Number(fraction);
    const wall: Elapsed = { afterPreviousUs: sign === '  -' ? 0 - sizeUs : sizeUs };
    return { time: derived(wall, MINUTE_US), end: ELAPSED.lastIndex };
  }
  const short = matchAt(MINUTE, text, start);
  if (short === null) return null;
  const [, month = '', day, hour, minute] = short;
  const time = localTime(month.trim(), [undefined, day, hour, minute, '0']);
  return time && { time: derived(time, MINUTE_US), end: MINUTE.lastIndex };
}

/** `2025-10-03T06:25:01,123456+00:00 `: the comma tells it from the stamps of other programs. */
function readIso(text: string, start: number): WallStamp | null {
  if (text[start + 19] !== ',') return null;
  const stamp = readDateTime(text, start);
  if (stamp === null || stamp.resolutionUs !== 1 || typeof stamp.wall !== 'number') return null;
  if (text[stamp.end] !== ' ' && stamp.end !== text.length) return null;
  return { time: wallTime(stamp, 'derived'), end: stamp.end + 1 };
}

function derived(wall: LocalTime | Elapsed, wallResolutionUs: number): WallTime {
  return { wall, wallClock: 'derived', wallResolutionUs };
}

function localTime(name: string, numbers: readonly (string | undefined)[]): LocalTime | null {
  const month = monthNumber(name);
  const [year, day, hour, minute, second] = numbers;
  if (month === null) return null;
  const time: LocalTime = {
    year: year === undefined ? null : Number(year),
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    microsecond: 0,
  };
  return inZone(time, null) === null ? null : time;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}
