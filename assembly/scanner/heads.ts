// What stands in front of a message, and how the message begins.

import {
  BEGINNING_BYTES,
  BEGINNINGS,
  BUCKETS,
  byteAt,
  FIRST_PAIRS,
  isDigit,
  PAIRS,
  SCRATCH,
  SECOND_PAIRS,
} from './places';

const MAX_BLANKS: usize = 16;
const MAX_SECOND_DIGITS: usize = 9;
const COMMA_OF_ISO: usize = 19;

/** Bytes behind a bracket among which the digits of a stamp begin, and those in which one may have foreign letters. */
const DIGIT_PLACES: u64 = 0x1ffe;
const FOREIGN_PLACES: u64 = 0xfffffffffe;
const SEEN_BYTES: usize = 48;

/** Blanks in front of the seconds that `readSimpleStamp` of src/record takes. */
const SIMPLE_BLANKS: usize = 7;

/** What `readAnyHead` read: where the message begins, and the stamp. */
export let body: usize = 0;
export let stampUs: i64 = 0;

// How the latest stamp was laid out: what stands behind its bracket, with each digit as 0, which of these 16 bytes count,
// where the digits go to stand at the end of 16, and the bytes to the message. At first it is one that no line has: no 1
// is left where each digit is a 0.
let layout: v128 = i8x16.splat(0x31);
let layoutCounts: i32 = 1;
let layoutDigits: v128 = i8x16.splat(0);
let layoutBytes: usize = 0;

/** Sixteen digits as a number: two by two, four by four. */
@inline
function numberOf(digits: v128): i64 {
  const tens = i8x16(10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1);
  const twos = i16x8.narrow_i32x4_u(
    i32x4.extadd_pairwise_i16x8_u(i16x8.extmul_low_i8x16_u(digits, tens)),
    i32x4.extadd_pairwise_i16x8_u(i16x8.extmul_high_i8x16_u(digits, tens)),
  );
  const fours = i32x4.dot_i16x8_s(twos, i16x8(100, 1, 100, 1, 100, 1, 100, 1));
  const high = <i64>i32x4.extract_lane(fours, 0) * 10000 + <i64>i32x4.extract_lane(fours, 1);
  const low = <i64>i32x4.extract_lane(fours, 2) * 10000 + <i64>i32x4.extract_lane(fours, 3);
  return high * 100000000 + low;
}

/** Takes note of the layout of a stamp that begins and ends here, for the lines behind it. */
function learnLayout(start: usize, end: usize): void {
  const bytes = end - start;
  if (bytes > 17) return;
  const places = SCRATCH;
  memory.fill(places, 0xff, 16);
  let place = places + 15;
  for (let at = end - 1; at > start; at -= 1) {
    if (!isDigit(byteAt(at))) continue;
    store<u8>(place, <u8>(at - start - 1));
    place -= 1;
  }
  const head = v128.load(start, 1);
  const isOne = i8x16.le_u(i8x16.sub(head, i8x16.splat(0x30)), i8x16.splat(9));
  layout = v128.bitselect(i8x16.splat(0x30), head, isOne);
  layoutDigits = v128.load(places);
  layoutCounts = (1 << (<i32>bytes - 1)) - 1;
  layoutBytes = bytes;
}

/** What stands in front of a message: nothing of dmesg, more than a stamp and a blank, or these alone. */
export const NO_HEAD: i32 = 0;
export const WIDER_HEAD: i32 = 1;
export const SIMPLE_HEAD: i32 = 2;

/** Tells what stands there, and leaves where the message begins, and its stamp. */
@inline
export function readHead(start: usize): i32 {
  if (byteAt(start) != 0x5b) return readAnyHead(start);
  const head = v128.load(start, 1);
  const digits = i8x16.sub(head, i8x16.splat(0x30));
  const isOne = i8x16.le_u(digits, i8x16.splat(9));
  const likeness = i8x16.eq(v128.bitselect(i8x16.splat(0x30), head, isOne), layout);
  if ((i8x16.bitmask(likeness) & layoutCounts) != layoutCounts) return readAnyHead(start);
  body = start + layoutBytes;
  stampUs = numberOf(i8x16.swizzle(v128.and(digits, isOne), layoutDigits));
  return SIMPLE_HEAD;
}

function readAnyHead(start: usize): i32 {
  let open = start;
  if (byteAt(start) == 0x3c) open = behindPriority(start);
  if (byteAt(open) != 0x5b) return NO_HEAD;
  let at = open + 1;
  while (byteAt(at) == 0x20 && at <= open + MAX_BLANKS) at += 1;
  const seconds = at;
  let us: i64 = 0;
  for (let byte = byteAt(at); isDigit(byte) && at <= seconds + MAX_SECOND_DIGITS; byte = byteAt(at)) {
    us = us * 10 + <i64>(byte - 0x30);
    at += 1;
  }
  if (at == seconds || at - seconds > MAX_SECOND_DIGITS || byteAt(at) != 0x2e) return NO_HEAD;
  const end = at + 7;
  for (at += 1; at < end; at += 1) {
    const byte = byteAt(at);
    if (!isDigit(byte)) return NO_HEAD;
    us = us * 10 + <i64>(byte - 0x30);
  }
  if (byteAt(at) != 0x5d) return NO_HEAD;
  const close = at;
  at = byteAt(at + 1) == 0x5b ? behindCaller(at + 1) : at + 1;
  if (byteAt(at) != 0x20) return NO_HEAD;
  body = at + 1;
  stampUs = us;
  if (open != start || at != close + 1 || seconds - start > SIMPLE_BLANKS + 1) return WIDER_HEAD;
  learnLayout(start, body);
  return SIMPLE_HEAD;
}

function behindPriority(start: usize): usize {
  let at = start + 1;
  while (isDigit(byteAt(at)) && at <= start + 4) at += 1;
  return at > start + 1 && byteAt(at) == 0x3e ? at + 1 : start;
}

function behindCaller(start: usize): usize {
  let at = start + 1;
  while (byteAt(at) == 0x20 && at <= start + MAX_BLANKS) at += 1;
  if (byteAt(at) != 0x54 && byteAt(at) != 0x43) return start;
  const digits = at + 1;
  at = digits;
  while (isDigit(byteAt(at)) && at < digits + MAX_SECOND_DIGITS) at += 1;
  return at > digits && byteAt(at) == 0x5d ? at + 1 : start;
}

/** Whether no message that matters begins with these four bytes, nor an address, nor another stamp. */
@inline
export function beginsPlainly(at: usize): bool {
  const first = <u32>load<u16>(at);
  return ((isSet(PAIRS, first) | (isSet(FIRST_PAIRS, first) & isSet(SECOND_PAIRS, <u32>load<u16>(at, 2)))) & 1) == 0;
}

/** The bit of two bytes, beside others. */
@inline
function isSet(table: usize, pair: u32): u32 {
  return <u32>load<u8>(table + <usize>(pair >> 3)) >> (pair & 7);
}

/** Whether one does begin there. */
export function mayMatter(at: usize): bool {
  return mayBegin(at) || mayBeAddress(at) || mayBeStamp(at);
}

@inline
function isHexDigit(byte: u32): bool {
  return isDigit(byte) || byte - 0x61 <= 5;
}

@inline
function isNameByte(byte: u32): bool {
  return isDigit(byte) || (byte | 0x20) - 0x61 <= 25 || byte == 0x5f;
}

/** The beginnings stand in the order of their first byte. */
function mayBegin(body: usize): bool {
  const bucket = BUCKETS + (<usize>byteAt(body) << 1);
  let at = BEGINNINGS + <usize>load<u16>(bucket) * BEGINNING_BYTES;
  const end = BEGINNINGS + <usize>load<u16>(bucket, 2) * BEGINNING_BYTES;
  const text = load<u64>(body);
  for (; at < end; at += BEGINNING_BYTES) {
    if ((text & load<u64>(at)) != load<u64>(at, 8)) continue;
    const whole = <usize>load<u32>(at, 16);
    if (whole == 0 || !isNameByte(byteAt(body + whole))) return true;
  }
  return false;
}

@inline
function isWithinLine(from: usize, to: usize): bool {
  for (let at = from; at <= to; at += 1) if (byteAt(at) == 0x0a) return false;
  return true;
}

function mayBeAddress(body: usize): bool {
  if (!isHexDigit(byteAt(body)) || !isHexDigit(byteAt(body + 1))) return false;
  for (let at = body + 4; at <= body + 8; at += 1) {
    if (byteAt(at) == 0x3a && byteAt(at + 3) == 0x3a && isWithinLine(body, at + 3)) return true;
  }
  return false;
}

function mayBeStamp(body: usize): bool {
  const first = byteAt(body);
  if (isDigit(first)) {
    return byteAt(body + COMMA_OF_ISO) == 0x2c && isWithinLine(body, body + COMMA_OF_ISO);
  }
  if (first == 0x3c) return isDigit(byteAt(body + 1));
  if (first != 0x5b) return false;
  const second = byteAt(body + 1);
  if (second == 0x20 || second == 0x09 || second == 0x2b || second == 0x3c) return true;
  const feeds = equalTo(body, 0x0a);
  const ofLine = feeds == 0 ? <u64>-1 : (feeds & (0 - feeds)) - 1;
  if (((foreignFrom(body) & FOREIGN_PLACES) | (digitsFrom(body) & DIGIT_PLACES)) & ofLine) return true;
  const blanks = equalTo(body, 0x20) & ofLine;
  const behindFirst = blanks & (blanks - 1);
  if (behindFirst == 0) return hasDigitInThirdPlace(body);
  // The first place behind the second blank that has none.
  const place = <usize>ctz(~blanks & ~(behindFirst ^ (behindFirst - 1)));
  return place < SEEN_BYTES ? isDigit(byteAt(body + place)) : hasDigitInThirdPlace(body);
}

// Bits of the 48 bytes from a place on.

@inline
function equalTo(at: usize, byte: i8): u64 {
  return bitsOf(
    i8x16.eq(v128.load(at), i8x16.splat(byte)),
    i8x16.eq(v128.load(at, 16), i8x16.splat(byte)),
    i8x16.eq(v128.load(at, 32), i8x16.splat(byte)),
  );
}

/** Those beyond ASCII. */
@inline
function foreignFrom(at: usize): u64 {
  return bitsOf(v128.load(at), v128.load(at, 16), v128.load(at, 32));
}

/** Of the first 16. */
@inline
function digitsFrom(at: usize): u64 {
  const digits = i8x16.sub(v128.load(at), i8x16.splat(0x30));
  return <u64><u32>i8x16.bitmask(i8x16.le_u(digits, i8x16.splat(9)));
}

@inline
function bitsOf(a: v128, b: v128, c: v128): u64 {
  const low = <u64><u32>i8x16.bitmask(a) | (<u64><u32>i8x16.bitmask(b) << 16);
  return low | (<u64><u32>i8x16.bitmask(c) << 32);
}

function hasDigitInThirdPlace(body: usize): bool {
  let at = body;
  while (byteAt(at) != 0x20) {
    if (byteAt(at) == 0x0a) return false;
    at += 1;
  }
  at += 1;
  while (byteAt(at) != 0x20) {
    if (byteAt(at) == 0x0a) return false;
    at += 1;
  }
  while (byteAt(at) == 0x20) at += 1;
  return isDigit(byteAt(at));
}
