// What stands in front of the lines of syslog and of `journalctl`, up to the kernel's stamp or the message:
//
//     Oct  3 06:25:01 vm1 kernel: [    2.327663] usb 1-1: new high-speed USB device number 2 using xhci_hcd
//
// Within a second most lines have the same. The first of them is read as text; whether the others are plain is told here.

import { readHead, SIMPLE_HEAD } from './heads';
import { byteAt, HEADER } from './places';

/** Bytes of a header that are kept. */
const MAX_BYTES: usize = 96;

/** `kernel: ` as a number. */
export const KERNEL: u64 = 0x203a6c656e72656b;
export const KERNEL_BYTES: usize = 8;

/** How many headers have a number. */
let numbered: i32 = 0;

/** The next number. */
export function numberOfHeader(): i32 {
  numbered += 1;
  return numbered;
}

/** The number of the latest header, its bytes, and whether a stamp stands behind it. */
export let headerNumber: i32 = 0;
export let headerBytes: usize = 0;
export let headerIsStamped: bool = false;

/** Whether lines with a header may be plain. */
export let isWanted: bool = false;
export function wantHeaders(wanted: bool): void {
  isWanted = wanted;
}

/** What a line has in front of it: nothing of interest, a header to be learned of this line, or the latest header. */
export const NO_HEADER: i32 = 0;
export const NEW_HEADER: i32 = 1;
export const LATEST_HEADER: i32 = 2;

// Of a stamp with microseconds no second line has the same, and lines are read sooner many at a time. So a header that
// comes behind one that came once has a number from its second line on.
let isNumbered: bool = false;
let cameAgain: bool = false;

/** Tells what a line has, and takes note of it. */
export function meetHeader(start: usize, end: usize): i32 {
  if (byteAt(start) == 0x3c) return NO_HEADER;
  if (hasLatest(start, end)) {
    cameAgain = true;
    if (isNumbered) return LATEST_HEADER;
  } else {
    const bytes = bytesOfHeader(start, min(end, start + MAX_BYTES));
    if (bytes == 0) return NO_HEADER;
    memory.copy(HEADER, start, bytes);
    headerBytes = bytes;
    headerIsStamped = readHead(start + bytes) == SIMPLE_HEAD;
    isNumbered = cameAgain;
    cameAgain = false;
    if (!isNumbered) return NO_HEADER;
  }
  isNumbered = true;
  headerNumber = numberOfHeader();
  return NEW_HEADER;
}

function hasLatest(start: usize, end: usize): bool {
  if (headerBytes == 0 || end - start <= headerBytes) return false;
  let at: usize = 0;
  for (; at + 8 <= headerBytes; at += 8) {
    if (load<u64>(start + at) != load<u64>(HEADER + at)) return false;
  }
  for (; at < headerBytes; at += 1) if (byteAt(start + at) != byteAt(HEADER + at)) return false;
  return true;
}

/** Up to the first `kernel: ` behind a blank; 0 where there is none, or anything but ASCII in front of it. */
function bytesOfHeader(start: usize, end: usize): usize {
  for (let at = start; at + KERNEL_BYTES <= end; at += 1) {
    if (byteAt(at) - 0x20 >= 0x5f) return 0;
    if (load<u64>(at) == KERNEL && at > start && byteAt(at - 1) == 0x20) return at + KERNEL_BYTES - start;
  }
  return 0;
}
