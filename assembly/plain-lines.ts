// AssemblyScript: what src/scan/plain-line.ts does, 16 bytes at a time, and the same in everything it decides.
// `npm run scanner` compiles it into src/scan/compiled-scanner.ts. src/scan/scanner-memory.ts knows the places.

const NIBBLES: usize = 1024;
const BUCKETS: usize = 2048;
const BEGINNINGS: usize = 4096;
const BEGINNING_BYTES: usize = 24;
const WORDS: usize = 12288;
const WORD_RECORD_BYTES: usize = 32;
const WORD_TEXT: usize = 4;
const ENDINGS: usize = 16384;
const SCRATCH: usize = 20000;
const STRETCHES: usize = 20480;
const STRETCH_BYTES: usize = 40;
const MAX_STRETCHES: i32 = 4096;

const MAX_BLANKS: usize = 16;
const MAX_SECOND_DIGITS: usize = 9;
const MAX_PLAIN_US: i64 = 600000000000000;
const COMMA_OF_ISO: usize = 19;
const DIGIT_OF_STAMP: usize = 12;
const FOREIGN_BYTES: usize = 40;

/** How many words and endings there are. */
export let words: i32 = 0;
export let endings: i32 = 0;
export function setCounts(ofWords: i32, ofEndings: i32): void {
  words = ofWords;
  endings = ofEndings;
}

/** Behind the last line that was looked at. */
export let consumed: usize = 0;

// The message of the line that is looked at, and its stamp.
let body: usize = 0;
let stampUs: i64 = 0;
let firstBlank: usize = 0;
let secondBlank: usize = 0;

// The stretch that is collected: plain lines, and the others behind them.
let stretches: i32 = 0;
let plainStart: usize = 0;
let plainLines: i32 = 0;
let firstUs: i64 = 0;
let beforeLastUs: i64 = 0;
let lastUs: i64 = 0;
let otherStart: usize = 0;
let otherEnd: usize = 0;

@inline
function byteAt(at: usize): u32 {
  return load<u8>(at);
}

@inline
function isDigit(byte: u32): bool {
  return byte - 0x30 <= 9;
}

@inline
function isHexDigit(byte: u32): bool {
  return isDigit(byte) || byte - 0x61 <= 5;
}

@inline
function isNameByte(byte: u32): bool {
  return isDigit(byte) || (byte | 0x20) - 0x61 <= 25 || byte == 0x5f;
}

/** Finds the stretches of the complete lines between two places; gives how many. */
export function scan(start: usize, end: usize): i32 {
  const firstLow = v128.load(NIBBLES);
  const firstHigh = v128.load(NIBBLES, 16);
  const secondLow = v128.load(NIBBLES, 32);
  const secondHigh = v128.load(NIBBLES, 48);
  const thirdLow = v128.load(NIBBLES, 64);
  const thirdHigh = v128.load(NIBBLES, 80);
  const lineFeed = i8x16.splat(0x0a);
  const nibble = i8x16.splat(0x0f);

  // Whoever looks for the end of a line that has none yet ends here.
  store<u8>(end, 0x0a);
  stretches = 0;
  beginStretch();
  plainStart = start;
  otherStart = start;
  otherEnd = start;
  let lineStart = start;
  // One place is left for what is collected at the end.
  while (lineStart < end && stretches < MAX_STRETCHES - 1) {
    let isPlain = readHead(lineStart);
    let lineEnd: usize = 0;
    for (let at = isPlain ? body : lineStart; lineEnd == 0; at += 16) {
      const a = v128.load(at);
      const feeds = i8x16.bitmask(i8x16.eq(a, lineFeed));
      if (isPlain) {
        const b = v128.load(at, 1);
        const c = v128.load(at, 2);
        const found = v128.and(
          v128.and(
            v128.and(
              i8x16.swizzle(firstLow, v128.and(a, nibble)),
              i8x16.swizzle(firstHigh, i8x16.shr_u(a, 4)),
            ),
            v128.and(
              i8x16.swizzle(secondLow, v128.and(b, nibble)),
              i8x16.swizzle(secondHigh, i8x16.shr_u(b, 4)),
            ),
          ),
          v128.and(
            i8x16.swizzle(thirdLow, v128.and(c, nibble)),
            i8x16.swizzle(thirdHigh, i8x16.shr_u(c, 4)),
          ),
        );
        if (v128.any_true(found)) {
          let marks = i8x16.bitmask(i8x16.ne(found, i8x16.splat(0)));
          // Only those of this line.
          marks &= feeds == 0 ? -1 : (feeds & -feeds) - 1;
          while (marks != 0 && isPlain) {
            if (isDoubtful(at + <usize>ctz(marks))) isPlain = false;
            marks &= marks - 1;
          }
        }
      }
      if (feeds != 0) lineEnd = at + <usize>ctz(feeds);
    }
    if (lineEnd >= end) break;
    if (isPlain && !endsInDoubt(lineEnd)) addPlain(lineStart);
    else addOther(lineStart, lineEnd + 1);
    lineStart = lineEnd + 1;
  }
  finish(lineStart);
  return stretches;
}

function addPlain(lineStart: usize): void {
  if (otherEnd > otherStart) emit();
  else if (plainLines > 0 && stampUs < lastUs) {
    otherStart = lineStart;
    otherEnd = lineStart;
    emit();
  }
  if (plainLines == 0) {
    plainStart = lineStart;
    firstUs = stampUs;
    beforeLastUs = stampUs;
  } else {
    beforeLastUs = lastUs;
  }
  lastUs = stampUs;
  plainLines += 1;
}

function addOther(lineStart: usize, end: usize): void {
  if (otherEnd == otherStart) {
    if (plainLines == 0) plainStart = lineStart;
    otherStart = lineStart;
  }
  otherEnd = end;
}

/** Puts what is collected into the table, and begins anew. */
function emit(): void {
  const place = STRETCHES + <usize>stretches * STRETCH_BYTES;
  store<f64>(place, <f64>firstUs);
  store<f64>(place, <f64>beforeLastUs, 8);
  store<f64>(place, <f64>lastUs, 16);
  store<u32>(place, <u32>plainLines, 24);
  store<u32>(place, <u32>plainStart, 28);
  store<u32>(place, <u32>otherStart, 32);
  store<u32>(place, <u32>otherEnd, 36);
  stretches += 1;
  beginStretch();
  otherStart = 0;
  otherEnd = 0;
}

function beginStretch(): void {
  plainLines = 0;
  firstUs = 0;
  beforeLastUs = 0;
  lastUs = 0;
}

function finish(end: usize): void {
  if (otherEnd == otherStart) {
    otherStart = end;
    otherEnd = end;
  }
  if (plainLines > 0 || otherEnd > otherStart) emit();
  consumed = end;
}

// How the latest stamp was laid out: what stands behind its bracket, with each digit as 0, which of these 16
// bytes count, where the digits go to stand at the end of 16, and the bytes to the message.
let layout: v128 = i8x16.splat(0);
let layoutCounts: i32 = 0;
let layoutDigits: v128 = i8x16.splat(0);
let layoutBytes: usize = 0;

/** Reads what stands before the message; false where the line is none of dmesg, or its message begins as one that matters. */
function readHead(start: usize): bool {
  const head = v128.load(start, 1);
  const digits = i8x16.sub(head, i8x16.splat(0x30));
  const isOne = i8x16.le_u(digits, i8x16.splat(9));
  const likeness = i8x16.eq(v128.bitselect(i8x16.splat(0x30), head, isOne), layout);
  if (byteAt(start) == 0x5b && layoutCounts != 0 && (i8x16.bitmask(likeness) & layoutCounts) == layoutCounts) {
    stampUs = numberOf(i8x16.swizzle(v128.and(digits, isOne), layoutDigits));
    body = start + layoutBytes;
  } else if (!readAnyHead(start)) {
    return false;
  }
  firstBlank = 0;
  return stampUs <= MAX_PLAIN_US && !mayBegin() && !mayBeAddress() && !mayBeStamp();
}

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
  layoutCounts = 0;
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

function readAnyHead(start: usize): bool {
  let open = start;
  if (byteAt(start) == 0x3c) open = behindPriority(start);
  if (byteAt(open) != 0x5b) return false;
  let at = open + 1;
  while (byteAt(at) == 0x20 && at <= open + MAX_BLANKS) at += 1;
  const seconds = at;
  let us: i64 = 0;
  for (let byte = byteAt(at); isDigit(byte) && at <= seconds + MAX_SECOND_DIGITS; byte = byteAt(at)) {
    us = us * 10 + <i64>(byte - 0x30);
    at += 1;
  }
  if (at == seconds || at - seconds > MAX_SECOND_DIGITS || byteAt(at) != 0x2e) return false;
  const end = at + 7;
  for (at += 1; at < end; at += 1) {
    const byte = byteAt(at);
    if (!isDigit(byte)) return false;
    us = us * 10 + <i64>(byte - 0x30);
  }
  if (byteAt(at) != 0x5d) return false;
  const close = at;
  at = byteAt(at + 1) == 0x5b ? behindCaller(at + 1) : at + 1;
  if (byteAt(at) != 0x20) return false;
  body = at + 1;
  stampUs = us;
  if (open == start && at == close + 1) learnLayout(start, body);
  return true;
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

/** The beginnings stand in the order of their first byte. */
function mayBegin(): bool {
  const bucket = BUCKETS + (<usize>byteAt(body) << 1);
  let at = BEGINNINGS + <usize>load<u16>(bucket) * BEGINNING_BYTES;
  const end = BEGINNINGS + <usize>load<u16>(bucket, 2) * BEGINNING_BYTES;
  if (at == end) return false;
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

/** Whether the line feed, or the return before it, is not before the place. */
function mayBeAddress(): bool {
  if (!isHexDigit(byteAt(body)) || !isHexDigit(byteAt(body + 1))) return false;
  for (let at = body + 4; at <= body + 8; at += 1) {
    if (byteAt(at) == 0x3a && byteAt(at + 3) == 0x3a && isWithinLine(body, at + 3)) return true;
  }
  return false;
}

function mayBeStamp(): bool {
  const first = byteAt(body);
  if (isDigit(first)) {
    return byteAt(body + COMMA_OF_ISO) == 0x2c && isWithinLine(body, body + COMMA_OF_ISO);
  }
  if (first == 0x3c) return isDigit(byteAt(body + 1));
  if (first != 0x5b) return false;
  const second = byteAt(body + 1);
  if (second == 0x20 || second == 0x09 || second == 0x2b || second == 0x3c) return true;
  for (let at = body + 1; at < body + FOREIGN_BYTES; at += 1) {
    const byte = byteAt(at);
    if (byte == 0x0a) break;
    if (byte >= 0x80 || (at <= body + DIGIT_OF_STAMP && isDigit(byte))) return true;
  }
  return hasDigitInThirdPlace();
}

function hasDigitInThirdPlace(): bool {
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

/** Whether what the fingerprints found is anything that matters. */
function isDoubtful(mark: usize): bool {
  const byte = byteAt(mark);
  if (byte == 0x00 || byte == 0x1b) return true;
  if (byte == 0x0d) return byteAt(mark + 1) != 0x0a;
  if (byte == 0xc2 && byteAt(mark + 1) == 0xa0) return true;
  if (byte == 0x5b && mayBeKernelStamp(mark)) return true;
  let record = WORDS;
  for (let index = 0; index < words; index += 1, record += WORD_RECORD_BYTES) {
    const start = mark - <usize>load<u8>(record, 1);
    if (start < body || !isWordAt(record, start)) continue;
    if (load<u8>(record, 2) == 0 || isInSecondWord(start)) return true;
  }
  return false;
}

function isWordAt(record: usize, start: usize): bool {
  const length = <usize>load<u8>(record);
  for (let index: usize = 0; index < length; index += 1) {
    if (load<u8>(start + index) != load<u8>(record + index, WORD_TEXT)) return false;
  }
  return true;
}

function isInSecondWord(start: usize): bool {
  if (firstBlank == 0) {
    firstBlank = blankFrom(body);
    secondBlank = blankFrom(firstBlank + 1);
  }
  return firstBlank < start && start <= secondBlank;
}

/** There is one: each of these words has a blank. */
function blankFrom(start: usize): usize {
  let at = start;
  while (byteAt(at) != 0x20 && byteAt(at) != 0x0a) at += 1;
  return at;
}

function mayBeKernelStamp(open: usize): bool {
  let at = open + 1;
  while (byteAt(at) == 0x20 || byteAt(at) == 0x09) at += 1;
  const digits = at;
  while (isDigit(byteAt(at))) at += 1;
  return at > digits && byteAt(at) == 0x2e && isDigit(byteAt(at + 1));
}

function endsInDoubt(lineFeed: usize): bool {
  const end = byteAt(lineFeed - 1) == 0x0d ? lineFeed - 1 : lineFeed;
  const text = load<u64>(end - 8);
  let place = ENDINGS;
  for (let index = 0; index < endings; index += 1, place += 16) {
    if ((text & load<u64>(place)) == load<u64>(place, 8)) return true;
  }
  return false;
}
