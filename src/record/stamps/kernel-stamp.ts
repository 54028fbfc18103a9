import { type BootMicroseconds, bootMicroseconds } from '../../units.ts';

/** The kernel's own stamp in a line. */
export interface KernelStamp {
  readonly bootUs: BootMicroseconds;
  /** Microseconds between two stamps that are told apart. */
  readonly resolutionUs: number;
  /** Index of the character behind the stamp and the one blank that follows it. */
  readonly end: number;
}

// `[    2.327663] `, with CONFIG_PRINTK_CALLER `[    2.327663][    T1] ` (T: thread, C: processor), with
// `dmesg -d` `[    2.327663 <    0.000123>] `, less than zero where the line before is later, with `journalctl -o
// short-delta` `[    2.327663 <    0.000123 >] `, and blanks instead on the first line. The kernel pads the seconds
// to five columns; programs that print its log pad otherwise, or not at all. The blank is missing where a program
// took it off the end of an empty message.
const STAMP =
  /\[[ \t]{0,32}(\d{1,16})\.(\d{6})(?: <[ \t]{0,32}-?\d{1,16}\.\d{6} ?>| {8,32})?\](?:\[ {0,16}[TC]\d{1,16}\])?(?:[ \t]|$)/y;

/**
 * Reads the stamp that begins at `start`.
 *
 * @returns null where none begins there, also for more digits than an exact number of microseconds has
 *
 * @example
 * readKernelStamp('[    2.327663] hv_vmbus: …', 0); // { bootUs: 2327663, resolutionUs: 1, end: 15 }
 */
export function readKernelStamp(line: string, start: number): KernelStamp | null {
  const simple = readSimpleStamp(line, start);
  if (simple !== null) return simple;
  STAMP.lastIndex = start;
  const match = STAMP.exec(line);
  if (match === null) return null;
  const [, seconds = '', fraction = ''] = match;
  // Six digits of fraction are the microseconds: read as one integer, no fraction is ever rounded.
  const bootUs = Number(seconds + fraction);
  return Number.isSafeInteger(bootUs)
    ? { bootUs: bootMicroseconds(bootUs), resolutionUs: 1, end: STAMP.lastIndex }
    : null;
}

/** Digits of the seconds below which every number of microseconds is exact. */
const SIMPLE_DIGITS = 9;

/** The same for the stamp that nearly every line has, `[    2.327663] `; null for any other, and for none. */
export function readSimpleStamp(line: string, start: number): KernelStamp | null {
  if (line.charCodeAt(start) !== OPEN) return null;
  let at = start + 1;
  while (at < start + 8 && line.charCodeAt(at) === BLANK) at += 1;
  const seconds = at;
  let us = 0;
  for (
    let digit = digitAt(line, at);
    digit !== -1 && at < seconds + SIMPLE_DIGITS;
    digit = digitAt(line, at)
  ) {
    us = us * 10 + digit;
    at += 1;
  }
  if (at === seconds || line.charCodeAt(at) !== POINT) return null;
  const end = at + 7;
  for (at += 1; at < end; at += 1) {
    const digit = digitAt(line, at);
    if (digit === -1) return null;
    us = us * 10 + digit;
  }
  if (line.charCodeAt(end) !== CLOSE || line.charCodeAt(end + 1) !== BLANK) return null;
  return { bootUs: bootMicroseconds(us), resolutionUs: 1, end: end + 2 };
}

const BLANK = 0x20;
const POINT = 0x2e;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/** The digit that stands there; -1 where none does. */
function digitAt(line: string, at: number): number {
  const digit = line.charCodeAt(at) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/**
 * Index of the first stamp at `start` or behind it.
 *
 * @returns -1 where there is none
 *
 * @example
 * findKernelStamp('Starting Autho[   10.838067] mlx4_en: …', 0); // 14
 */
export function findKernelStamp(line: string, start: number): number {
  let at = line.indexOf('[', start);
  while (at !== -1 && readKernelStamp(line, at) === null) at = line.indexOf('[', at + 1);
  return at;
}
