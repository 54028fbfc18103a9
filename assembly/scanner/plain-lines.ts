// AssemblyScript: what src/scan/plain-line.ts does, 64 bytes at a time, and the same in everything it decides.
// `npm run scanner` compiles it into src/scan/compiled-scanner.ts.
//
// A part of the text is looked at twice: first for where its lines end, and where something may stand that is looked for;
// then line by line, at the heads. So no step depends on how long the line before it was, which no processor can guess.

import {
  bytes as bytesOfHeader,
  isOfProgram as isHeaderOfProgram,
  isStamped,
  meetAnyHeader,
  minuteUs as minuteUsOfHeader,
  number as numberOfHeader,
} from './any-header';
import { DOUBTFUL, doubtsAt, endsInDoubt, endsPlainly, forgetBlanks, UNCLEAN } from './doubts';
import {
  beginsPlainly,
  body as bodyRead,
  layout as layoutRead,
  layoutBytes as layoutBytesRead,
  layoutCounts as layoutCountsRead,
  layoutDigits as layoutDigitsRead,
  mayMatter,
  NO_HEAD,
  numberOf,
  readAnyHead,
  SIMPLE_HEAD,
  stampUs as stampUsRead,
} from './heads';
import { isWanted, LATEST_HEADER, NEW_HEADER, NO_HEADER } from './headers';
import { firstText, makeRoom, numberOfText } from './known-texts';
import { byteAt, FEEDS, MARKS, NIBBLES } from './places';
import { addOther, begin, emit, hasOthers, isFull, numbersFilled, othersFilled } from './stretches';
import { forgetNumbers } from './timed-headers';

export { setCounts } from './doubts';
export { wantHeaders } from './headers';
export { firstText, numbersFilled, othersFilled };

/** Bytes of a part. */
const PART: usize = 16384;

/** A longer line is not plain. */
const MAX_PLAIN_BYTES: usize = 8192;

const MAX_PLAIN_US: i64 = 600000000000000;

/** Behind the last line that was looked at. */
export let consumed: usize = 0;

/** Behind the latest marks and the latest line feeds. */
let feedsEnd: usize = 0;

/** Finds the stretches of the complete lines between two places; tells places from `origin` on. */
export function scan(start: usize, end: usize, origin: usize): void {
  // Whoever looks for the end of a line that has none yet ends here.
  store<u8>(end, 0x0a);
  makeRoom();
  forgetBlanks();
  forgetNumbers();
  begin(start, origin);
  let header = 0;
  let plainLines = 0;
  let headerUs: i64 = -1;
  let programs = 0;
  let programHeader = 0;
  let firstUs: i64 = 0;
  let beforeLastUs: i64 = 0;
  let lastUs: i64 = 0;
  let layout = layoutRead;
  let layoutCounts = layoutCountsRead;
  let layoutDigits = layoutDigitsRead;
  let layoutBytes = layoutBytesRead;
  let lineStart = start;

  while (lineStart < end && !isFull()) {
    findMarks(lineStart, min(lineStart + PART, end));
    let feed = FEEDS;
    let mark = MARKS;
    if (feedsEnd == FEEDS) {
      // Nothing ends in this part: the line is longer than a plain one may be.
      if (lineStart + PART >= end) break;
      const lineEnd = feedFrom(lineStart + PART);
      if (lineEnd >= end) break;
      addOther(lineStart, lineEnd + 1, 0, 0);
      lineStart = lineEnd + 1;
      continue;
    }
    for (; feed < feedsEnd; feed += 4) {
      const at = lineStart;
      const lineEnd = <usize>load<u32>(feed);
      lineStart = lineEnd + 1;
      const head = v128.load(at, 1);
      const digits = i8x16.sub(head, i8x16.splat(0x30));
      const isOne = i8x16.le_u(digits, i8x16.splat(9));
      const likeness = i8x16.eq(v128.bitselect(i8x16.splat(0x30), head, isOne), layout);
      let us: i64 = 0;
      let body = at + layoutBytes;
      let isSimple = true;
      let isPlain = true;
      let ofHeader = 0;
      let isOfProgram = false;
      let minuteUs: i64 = -1;
      let number = 0;
      if (byteAt(at) == 0x5b && (i8x16.bitmask(likeness) & layoutCounts) == layoutCounts) {
        us = numberOf(i8x16.swizzle(v128.and(digits, isOne), layoutDigits));
      } else {
        const kind = readAnyHead(at);
        us = stampUsRead;
        // Without a head, nothing of the line is a message.
        body = kind == NO_HEAD ? lineEnd : bodyRead;
        isSimple = kind == SIMPLE_HEAD;
        isPlain = kind != NO_HEAD;
        const met = kind == NO_HEAD && isWanted ? meetAnyHeader(at, lineEnd) : NO_HEADER;
        if (met == NEW_HEADER) {
          number = -numberOfHeader;
          us = isStamped || isHeaderOfProgram ? <i64>bytesOfHeader : -<i64>bytesOfHeader;
        } else if (met == LATEST_HEADER) {
          body = at + bytesOfHeader;
          us = 0;
          isPlain = true;
          isOfProgram = isHeaderOfProgram;
          if (!isOfProgram) {
            ofHeader = numberOfHeader;
            minuteUs = minuteUsOfHeader;
            if (isStamped) {
              isPlain = readAnyHead(body) == SIMPLE_HEAD;
              body = bodyRead;
              us = stampUsRead;
            }
            // Nothing at all, or `[12B blob data]`.
            if (body >= lineEnd) isPlain = false;
            if (byteAt(body) == 0x5b && (byteAt(body + 1) | 0x20) - 0x61 > 25) isPlain = false;
          }
        }
        layout = layoutRead;
        layoutCounts = layoutCountsRead;
        layoutDigits = layoutDigitsRead;
        layoutBytes = layoutBytesRead;
      }
      if (us > MAX_PLAIN_US || lineEnd - at > MAX_PLAIN_BYTES) isPlain = false;
      if (<usize>load<u32>(mark) < lineEnd) {
        let doubts = 0;
        for (let place = <usize>load<u32>(mark); place < lineEnd; place = <usize>load<u32>(mark)) {
          if (place >= body) doubts |= doubtsAt(place, body);
          mark += 4;
        }
        if ((doubts & DOUBTFUL) != 0) isPlain = false;
        if ((doubts & UNCLEAN) != 0) {
          isSimple = false;
          if (ofHeader != 0) isPlain = false;
        }
      }
      // What a program says is no message of the kernel, however it begins.
      if (isPlain && !isOfProgram && !beginsPlainly(body) && mayMatter(body)) isPlain = false;
      if (isPlain && !endsPlainly(lineEnd) && endsInDoubt(lineEnd)) isPlain = false;
      if (!isPlain) {
        addOther(at, lineStart, isSimple ? <i32>numberOfText(body, lineEnd) : number, us);
        continue;
      }
      const goesOn =
        plainLines == 0 || isOfProgram || (us >= lastUs && header == ofHeader && minuteUs == headerUs);
      if (hasOthers() || !goesOn) {
        emit(at, header, headerUs, plainLines, firstUs, beforeLastUs, lastUs, programHeader, programs);
        plainLines = 0;
        programs = 0;
      }
      if (isOfProgram) {
        programHeader = numberOfHeader;
        programs += 1;
        continue;
      }
      if (plainLines == 0) {
        header = ofHeader;
        headerUs = minuteUs;
        firstUs = us;
        lastUs = us;
      }
      beforeLastUs = lastUs;
      lastUs = us;
      plainLines += 1;
    }
  }
  emit(lineStart, header, headerUs, plainLines, firstUs, beforeLastUs, lastUs, programHeader, programs);
  consumed = lineStart;
}

/** Where one of the fingerprints begins: each of its bytes is told by its lower half and its upper half. */
@inline
function found(at: usize, low1: v128, high1: v128, low2: v128, high2: v128, low3: v128, high3: v128): v128 {
  const nibble = i8x16.splat(0x0f);
  const a = v128.load(at);
  const b = v128.load(at, 1);
  const c = v128.load(at, 2);
  const first = v128.and(
    i8x16.swizzle(low1, v128.and(a, nibble)),
    i8x16.swizzle(high1, v128.and(i16x8.shr_u(a, 4), nibble)),
  );
  const second = v128.and(
    i8x16.swizzle(low2, v128.and(b, nibble)),
    i8x16.swizzle(high2, v128.and(i16x8.shr_u(b, 4), nibble)),
  );
  const third = v128.and(
    i8x16.swizzle(low3, v128.and(c, nibble)),
    i8x16.swizzle(high3, v128.and(i16x8.shr_u(c, 4), nibble)),
  );
  return v128.and(v128.and(first, second), third);
}

@inline
function feedsAt(at: usize): u64 {
  return <u64><u32>i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0x0a)));
}

@inline
function bitsOf(found: v128): u64 {
  return <u64><u32>i8x16.bitmask(i8x16.ne(found, i8x16.splat(0)));
}

/** Finds where lines end between two places, and where something may stand that is looked for. */
function findMarks(from: usize, to: usize): void {
  const low1 = v128.load(NIBBLES);
  const high1 = v128.load(NIBBLES, 16);
  const low2 = v128.load(NIBBLES, 32);
  const high2 = v128.load(NIBBLES, 48);
  const low3 = v128.load(NIBBLES, 64);
  const high3 = v128.load(NIBBLES, 80);
  let feed = FEEDS;
  let mark = MARKS;
  for (let at = from; at < to; at += 64) {
    let feeds = feedsAt(at) | (feedsAt(at + 16) << 16) | (feedsAt(at + 32) << 32) | (feedsAt(at + 48) << 48);
    const a = found(at, low1, high1, low2, high2, low3, high3);
    const b = found(at + 16, low1, high1, low2, high2, low3, high3);
    const c = found(at + 32, low1, high1, low2, high2, low3, high3);
    const d = found(at + 48, low1, high1, low2, high2, low3, high3);
    const isLast = at + 64 > to;
    const within = isLast ? (<u64>1 << <u64>(to - at)) - 1 : <u64>-1;
    if (v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) {
      let marks = (bitsOf(a) | (bitsOf(b) << 16) | (bitsOf(c) << 32) | (bitsOf(d) << 48)) & within;
      while (marks != 0) {
        store<u32>(mark, <u32>at + <u32>ctz(marks));
        mark += 4;
        marks &= marks - 1;
      }
    }
    feeds &= within;
    // Two at once: no line is so short that there are often more.
    const count = <usize>popcnt(feeds);
    store<u32>(feed, <u32>at + <u32>ctz(feeds));
    let rest = feeds & (feeds - 1);
    store<u32>(feed, <u32>at + <u32>ctz(rest), 4);
    if (count > 2) {
      rest &= rest - 1;
      for (let place = feed + 8; rest != 0; place += 4) {
        store<u32>(place, <u32>at + <u32>ctz(rest));
        rest &= rest - 1;
      }
    }
    feed += count << 2;
  }
  feedsEnd = feed;
  store<u32>(mark, 0xffffffff);
}

function feedFrom(from: usize): usize {
  let at = from;
  while (byteAt(at) != 0x0a) at += 1;
  return at;
}
