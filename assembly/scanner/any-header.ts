// The header of a line, of whichever kind: one of which only the seconds change, or one that is the same byte for byte.

import {
  headerBytes,
  headerIsStamped,
  headerNumber,
  KERNEL_BYTES,
  LATEST_HEADER,
  meetHeader,
  NO_HEADER,
} from './headers';
import {
  isOfKernel,
  kernelIsStamped,
  kernelNumber,
  meetTimedHeader,
  programNumber,
  timedBytes,
  usOfMinute,
} from './timed-headers';

// That of the latest line that was asked for, where it has one.

/** Whether another program than the kernel has spoken. */
export let isOfProgram: bool = false;

/** Its number, its bytes up to the message or the stamp, and whether a stamp stands behind it. */
export let number: i32 = 0;
export let bytes: usize = 0;
export let isStamped: bool = false;

/** Microseconds since the minute began, where lines of other seconds have it, too; else below zero. */
export let minuteUs: i64 = -1;

/** Tells what a line has, and takes note of it: see headers.ts. */
export function meetAnyHeader(start: usize, end: usize): i32 {
  const timed = meetTimedHeader(start, end);
  minuteUs = -1;
  if (timed == NO_HEADER) {
    const met = meetHeader(start, end);
    isOfProgram = false;
    number = headerNumber;
    bytes = headerBytes;
    isStamped = headerIsStamped;
    return met;
  }
  isOfProgram = !isOfKernel;
  if (isOfProgram) {
    number = programNumber;
    bytes = timedBytes;
    isStamped = false;
  } else {
    number = kernelNumber;
    bytes = timedBytes + KERNEL_BYTES;
    isStamped = kernelIsStamped;
    if (timed == LATEST_HEADER) minuteUs = usOfMinute(start);
  }
  return timed;
}
