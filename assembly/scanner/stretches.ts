// What was found: stretches of plain lines and of the others behind them, and the pieces that these are read in.
// src/scan/stretches.ts reads the numbers.

import { NUMBERS, NUMBERS_BYTES, OTHERS } from './places';

const NUMBER: usize = 8;
const STRETCH_BYTES: usize = 12 * NUMBER;
const PIECE_BYTES: usize = 3 * NUMBER;

/**
 * Bytes of numbers for which there is room before 16 KiB of text are taken: ten for each byte, and some. At most it has ten: a
 * stretch and its piece (120 bytes) of the shortest plain line (11 bytes: ` kernel: x`) and an empty line.
 */
const ROOM: usize = 167936;

/** Places are told from here on. */
let origin: usize = 0;

/** Behind the numbers so far, and behind the bytes of what is not plain. */
let filled: usize = NUMBERS;
let others: usize = OTHERS;

/** The stretch that is collected: where its plain lines begin, where the others begin, and where these end. */
let plainStart: usize = 0;
let otherStart: usize = 0;
let otherEnd: usize = 0;

/** Behind its pieces. */
let pieces: usize = 0;

export function begin(start: usize, from: usize): void {
  origin = from;
  filled = NUMBERS;
  others = OTHERS;
  beginStretch(start);
}

/** The pieces of the stretch that is collected count, too: it may go on through all of the text. */
@inline
export function isFull(): bool {
  return pieces + ROOM > NUMBERS + NUMBERS_BYTES;
}

@inline
export function hasOthers(): bool {
  return otherEnd > otherStart;
}

export function numbersFilled(): i32 {
  return <i32>((filled - NUMBERS) / NUMBER);
}

export function othersFilled(): i32 {
  return <i32>(others - OTHERS);
}

function beginStretch(start: usize): void {
  plainStart = start;
  otherStart = start;
  otherEnd = start;
  pieces = filled + STRETCH_BYTES;
}

/**
 * A line that is not plain.
 *
 * @param text the number of its text, or, below zero, of its header; 0 where it has neither
 * @param us its stamp, or the bytes of its header: below zero where no stamp stands behind it. Where it has neither, lines
 *   are counted
 */
export function addOther(start: usize, end: usize, text: i32, us: i64): void {
  if (otherEnd == otherStart) otherStart = start;
  otherEnd = end;
  const isFirst = pieces == filled + STRETCH_BYTES;
  if (text == 0 && !isFirst && load<f64>(pieces - PIECE_BYTES, NUMBER) == 0) {
    store<f64>(pieces - PIECE_BYTES, load<f64>(pieces - PIECE_BYTES) + <f64>(end - start));
    store<f64>(pieces - PIECE_BYTES, load<f64>(pieces - PIECE_BYTES, 2 * NUMBER) + 1, 2 * NUMBER);
    return;
  }
  store<f64>(pieces, <f64>(end - start));
  store<f64>(pieces, <f64>text, NUMBER);
  store<f64>(pieces, text == 0 ? 1 : <f64>us, 2 * NUMBER);
  pieces += PIECE_BYTES;
}

/** Ends the stretch where the next one begins. */
export function emit(
  next: usize,
  header: i32,
  headerUs: i64,
  plainLines: i32,
  firstUs: i64,
  beforeLastUs: i64,
  lastUs: i64,
  programHeader: i32,
  programs: i32,
): void {
  if (otherEnd == otherStart) {
    otherStart = next;
    otherEnd = next;
  }
  if (next == plainStart) return;
  const size = otherEnd - otherStart;
  store<f64>(filled, <f64>plainLines);
  store<f64>(filled, <f64>firstUs, NUMBER);
  store<f64>(filled, <f64>beforeLastUs, 2 * NUMBER);
  store<f64>(filled, <f64>lastUs, 3 * NUMBER);
  store<f64>(filled, <f64>(plainStart - origin), 4 * NUMBER);
  store<f64>(filled, <f64>(otherStart - origin), 5 * NUMBER);
  store<f64>(filled, <f64>(otherEnd - origin), 6 * NUMBER);
  store<f64>(filled, <f64>((pieces - filled - STRETCH_BYTES) / PIECE_BYTES), 7 * NUMBER);
  store<f64>(filled, plainLines == 0 ? 0 : <f64>header, 8 * NUMBER);
  store<f64>(filled, <f64>programs, 9 * NUMBER);
  store<f64>(filled, programs == 0 ? 0 : <f64>programHeader, 10 * NUMBER);
  store<f64>(filled, plainLines == 0 ? -1 : <f64>headerUs, 11 * NUMBER);
  memory.copy(others, otherStart, size);
  others += size;
  filled = pieces;
  beginStretch(next);
}
