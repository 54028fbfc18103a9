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
  mayMatter,
  NO_HEAD,
  readHead,
  SIMPLE_HEAD,
  stampUs as stampUsRead,
} from './heads';
import { isWanted, LATEST_HEADER, NEW_HEADER } from './headers';
import { firstText, makeRoom, numberOfText } from './known-texts';
import { feedsEnd, findMarks } from './marks';
import { byteAt, FEEDS, MARKS } from './places';
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
      const kind = readHead(at);
      let us = stampUsRead;
      // Without a head, nothing of the line is a message.
      let body = kind == NO_HEAD ? lineEnd : bodyRead;
      let isSimple = kind == SIMPLE_HEAD;
      let isPlain = kind != NO_HEAD;
      let ofHeader = 0;
      let isOfProgram = false;
      let minuteUs: i64 = -1;
      let number = 0;
      if (kind == NO_HEAD && isWanted) {
        const met = meetAnyHeader(at, lineEnd);
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
              isPlain = readHead(body) == SIMPLE_HEAD;
              body = bodyRead;
              us = stampUsRead;
            }
            // Nothing at all, or `[12B blob data]`.
            if (body >= lineEnd) isPlain = false;
            if (byteAt(body) == 0x5b && (byteAt(body + 1) | 0x20) - 0x61 > 25) isPlain = false;
          }
        }
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

function feedFrom(from: usize): usize {
  let at = from;
  while (byteAt(at) != 0x0a) at += 1;
  return at;
}
