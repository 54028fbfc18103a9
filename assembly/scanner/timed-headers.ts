// Time and host, as they stand in front of the lines of a log of syslog, or of `journalctl`:
//
//     Oct  3 06:25:01 vm1 systemd[1]: Started session-17.scope.
//     2026-10-03T06:25:01.123456+00:00 vm1 kernel: [    2.327663] usb 1-1: new high-speed USB device
//
// Within a minute all lines have the same, but for the seconds. One of the kernel and one of another program are read as
// text, and say what the others are; so are the first line that has it, and another where stamps of the kernel come or go.
// src/record/timed-header.ts has an expression for the same headers: a number that it refuses would be one for nothing.

import { KERNEL, KERNEL_BYTES, LATEST_HEADER, NEW_HEADER, NO_HEADER, numberOfHeader } from './headers';
import { readHead, SIMPLE_HEAD } from './heads';
import { byteAt, isDigit, TIMED_BYTES, TIMED_FROM, TIMED_RANGE } from './places';

/** Where the first colon of the time stands behind a month and a day, and behind a date of RFC 3339. */
const COLON_OF_MONTH: usize = 9;
const COLON_OF_DATE: usize = 13;

/** Digits of a fraction of a second, bytes of a host and of the name of a program, and digits of its process. */
const MAX_FRACTION_DIGITS: usize = 9;
const MAX_HOST_BYTES: usize = 63;
const MAX_NAME_BYTES: usize = 64;
const MAX_PID_DIGITS: usize = 10;

/** `kern` and `el` as numbers. */
const KERN: u32 = 0x6e72656b;
const EL: u32 = 0x6c65;

const SECOND_US: i64 = 1000000;

/** The bytes of the latest header, and its number in front of lines of programs, and of the kernel; 0 as long as it has none. */
export let timedBytes: usize = 0;
export let programNumber: i32 = 0;
export let kernelNumber: i32 = 0;

/** Whether the kernel's stamp stands behind it. */
export let kernelIsStamped: bool = false;

/** Where the digits of the latest header begin in which lines differ, and where they end. */
let secondsAt: usize = 0;
let secondsEnd: usize = 0;

/** Whether the kernel has spoken in the latest line that has such a header, and no other program. */
export let isOfKernel: bool = false;

/** Tells what a line has in front of it, and takes note of it: no such header, one to be learned of this line, or the latest. */
export function meetTimedHeader(start: usize, end: usize): i32 {
  if (!isLatest(start, end)) {
    learn(start, end);
    return NO_HEADER;
  }
  const tag = start + timedBytes;
  isOfKernel = end > tag + KERNEL_BYTES && load<u64>(tag) == KERNEL;
  if (isOfKernel) return ofKernel(tag + KERNEL_BYTES);
  if (!isOfProgram(tag, end)) return NO_HEADER;
  if (programNumber != 0) return LATEST_HEADER;
  programNumber = numberOfHeader();
  return NEW_HEADER;
}

function ofKernel(message: usize): i32 {
  const isStamped = readHead(message) == SIMPLE_HEAD;
  if (kernelNumber != 0 && kernelIsStamped == isStamped) return LATEST_HEADER;
  // `[12] hn0: link state changed to UP`: such a stamp is none that is learned.
  if (!isStamped && byteAt(message) == 0x5b) return NO_HEADER;
  kernelNumber = numberOfHeader();
  kernelIsStamped = isStamped;
  return NEW_HEADER;
}

/** Microseconds since the minute began, of a line with the latest header. */
export function usOfMinute(start: usize): i64 {
  const seconds = start + secondsAt;
  let us = (<i64>(byteAt(seconds) - 0x30) * 10 + <i64>(byteAt(seconds + 1) - 0x30)) * SECOND_US;
  // Behind six digits nothing counts.
  let unit = SECOND_US / 10;
  for (let at = seconds + 3; at < start + secondsEnd && unit > 0; at += 1) {
    us += <i64>(byteAt(at) - 0x30) * unit;
    unit /= 10;
  }
  return us;
}

/** Each byte of the header is one of a range: of the seconds any digit, of the rest the one that it was. */
@inline
function isLatest(start: usize, end: usize): bool {
  if (timedBytes == 0 || end - start <= timedBytes) return false;
  for (let at: usize = 0; at < timedBytes; at += 16) {
    const above = i8x16.sub(v128.load(start + at), v128.load(TIMED_FROM + at));
    if (!i8x16.all_true(i8x16.le_u(above, v128.load(TIMED_RANGE + at)))) return false;
  }
  return true;
}

/** Whether the name of a program stands there that is not the kernel: `systemd[1]: `, `dockerd: ` */
function isOfProgram(start: usize, end: usize): bool {
  let at = start;
  const limit = min(end, start + MAX_NAME_BYTES);
  for (; at < limit && byteAt(at) != 0x3a && byteAt(at) != 0x5b; at += 1) {
    if (byteAt(at) - 0x21 > 0x5d) return false;
  }
  if (at == start || at == limit) return false;
  if (at - start == 6 && load<u32>(start) == KERN && <u32>load<u16>(start, 4) == EL) return false;
  if (byteAt(at) == 0x5b) {
    const digits = at + 1;
    at = digits;
    while (isDigit(byteAt(at)) && at < digits + MAX_PID_DIGITS) at += 1;
    if (at == digits || byteAt(at) != 0x5d) return false;
    at += 1;
  }
  return byteAt(at) == 0x3a && byteAt(at + 1) == 0x20;
}

/** Takes note of the header of a line, if it has another one than the latest. */
function learn(start: usize, end: usize): void {
  const limit = min(end, start + TIMED_BYTES);
  let at = start;
  while (at < limit && byteAt(at) != 0x3a) {
    if (byteAt(at) - 0x20 > 0x5e) return;
    at += 1;
  }
  // `06:25:01`
  if (at + 6 > limit || !isDate(start, at - start)) return;
  if (!isDigit(byteAt(at - 2)) || !isDigit(byteAt(at - 1)) || !isDigit(byteAt(at + 1))) return;
  if (!isDigit(byteAt(at + 2)) || byteAt(at + 3) != 0x3a) return;
  const seconds = at + 4;
  if (byteAt(seconds) - 0x30 > 5 || !isDigit(byteAt(seconds + 1))) return;
  at = seconds + 2;
  if ((byteAt(at) == 0x2e || byteAt(at) == 0x2c) && isDigit(byteAt(at + 1))) {
    const digits = at + 1;
    at = digits;
    while (isDigit(byteAt(at)) && at < digits + MAX_FRACTION_DIGITS) at += 1;
  }
  const behindSeconds = at;
  at = behindZone(at);
  if (at + 1 >= limit || byteAt(at) != 0x20) return;
  at = behindHost(at + 1);
  if (at >= limit || byteAt(at) != 0x20) return;
  at += 1;
  memory.fill(TIMED_FROM, 0, TIMED_BYTES);
  memory.fill(TIMED_RANGE, 0xff, TIMED_BYTES);
  memory.copy(TIMED_FROM, start, at - start);
  memory.fill(TIMED_RANGE, 0, at - start);
  for (let digit = seconds; digit < behindSeconds; digit += 1) {
    if (!isDigit(byteAt(digit))) continue;
    store<u8>(TIMED_FROM + (digit - start), 0x30);
    store<u8>(TIMED_RANGE + (digit - start), digit == seconds ? 5 : 9);
  }
  timedBytes = at - start;
  secondsAt = seconds - start;
  secondsEnd = behindSeconds - start;
  programNumber = 0;
  kernelNumber = 0;
}

/** Whether `Oct  3 06` or `2026-10-03T06` stands there, which has so many bytes. */
function isDate(start: usize, bytes: usize): bool {
  if (bytes == COLON_OF_MONTH) {
    const day = byteAt(start + 4);
    return (
      byteAt(start) - 0x41 <= 25 &&
      byteAt(start + 1) - 0x61 <= 25 &&
      byteAt(start + 2) - 0x61 <= 25 &&
      byteAt(start + 3) == 0x20 &&
      (day == 0x20 || isDigit(day)) &&
      isDigit(byteAt(start + 5)) &&
      byteAt(start + 6) == 0x20
    );
  }
  if (bytes != COLON_OF_DATE || byteAt(start + 4) != 0x2d || byteAt(start + 7) != 0x2d) return false;
  for (let at: usize = 0; at < 10; at += 1) {
    if (at != 4 && at != 7 && !isDigit(byteAt(start + at))) return false;
  }
  return byteAt(start + 10) == 0x54 || byteAt(start + 10) == 0x20;
}

/** Behind `Z`, `+02:00` or `+0200`, or where nothing of these stands. */
function behindZone(at: usize): usize {
  if (byteAt(at) == 0x5a) return at + 1;
  if (byteAt(at) != 0x2b && byteAt(at) != 0x2d) return at;
  if (!isDigit(byteAt(at + 1)) || !isDigit(byteAt(at + 2))) return at;
  const minutes = byteAt(at + 3) == 0x3a ? at + 4 : at + 3;
  return isDigit(byteAt(minutes)) && isDigit(byteAt(minutes + 1)) ? minutes + 2 : at;
}

/** Behind the letters, digits, dots, dashes and lines below of a host; far away where it begins otherwise, or is longer. */
function behindHost(from: usize): usize {
  let at = from;
  while (isLetterOrDigit(byteAt(at)) || (at > from && isOfHost(byteAt(at)))) at += 1;
  return at > from && at - from <= MAX_HOST_BYTES ? at : usize.MAX_VALUE;
}

@inline
function isLetterOrDigit(byte: u32): bool {
  return isDigit(byte) || (byte | 0x20) - 0x61 <= 25;
}

@inline
function isOfHost(byte: u32): bool {
  return byte == 0x2d || byte == 0x2e || byte == 0x5f;
}

/**
 * Gives no number any more: who did not learn one may learn the next. A log is scanned in pieces, and one scanner has
 * several logs.
 */
export function forgetNumbers(): void {
  programNumber = 0;
  kernelNumber = 0;
}
