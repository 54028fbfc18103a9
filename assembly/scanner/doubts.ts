// What stands within a message, or at its end, and makes its line one that matters.

import {
  byteAt,
  ENDING_BYTES,
  ENDINGS,
  isDigit,
  LAST_BYTES,
  WORD_RECORD_BYTES,
  WORD_TEXT,
  WORDS,
} from './places';

/** How many words and endings there are. */
let words: i32 = 0;
let endings: i32 = 0;
export function setCounts(ofWords: i32, ofEndings: i32): void {
  words = ofWords;
  endings = ofEndings;
}

/** What stands at a place makes a line one that matters; it is no text as it should be. Both may be. */
export const DOUBTFUL: i32 = 1;
export const UNCLEAN: i32 = 2;

/** Where the latest message that was asked for has its first blank, and its second one. */
let blanksOf: usize = 0;
let firstBlank: usize = 0;
let secondBlank: usize = 0;

/** What stands in a message at a place that the fingerprints have found. */
export function doubtsAt(mark: usize, body: usize): i32 {
  const byte = byteAt(mark);
  if (byte == 0x00 || byte == 0x1b) return DOUBTFUL | UNCLEAN;
  if (byte == 0x0d) return byteAt(mark + 1) == 0x0a ? UNCLEAN : DOUBTFUL | UNCLEAN;
  if (byte == 0xc2 && byteAt(mark + 1) == 0xa0) return DOUBTFUL | UNCLEAN;
  if (byteAt(mark + 1) == 0x5b && mayBeKernelStamp(mark + 1)) return DOUBTFUL;
  let record = WORDS;
  for (let index = 0; index < words; index += 1, record += WORD_RECORD_BYTES) {
    const start = mark - <usize>load<u8>(record, 1);
    if (byte != <u32>load<u8>(record, 3) || start < body || !isWordAt(record, start)) continue;
    if (load<u8>(record, 2) == 0 || isInSecondWord(start, body)) return DOUBTFUL;
  }
  return 0;
}

function isWordAt(record: usize, start: usize): bool {
  const length = <usize>load<u8>(record);
  for (let index: usize = 0; index < length; index += 1) {
    if (load<u8>(start + index) != load<u8>(record + index, WORD_TEXT)) return false;
  }
  return true;
}

function isInSecondWord(start: usize, body: usize): bool {
  if (blanksOf != body) {
    firstBlank = blankFrom(body);
    secondBlank = blankFrom(firstBlank + 1);
    blanksOf = body;
  }
  return firstBlank < start && start <= secondBlank;
}

/** There is one: each of these words has a blank. */
function blankFrom(start: usize): usize {
  let at = start;
  while (byteAt(at) != 0x20 && byteAt(at) != 0x0a) at += 1;
  return at;
}

/** Whoever scans other text at the same place has to say so. */
export function forgetBlanks(): void {
  blanksOf = 0;
}

function mayBeKernelStamp(open: usize): bool {
  let at = open + 1;
  while (byteAt(at) == 0x20 || byteAt(at) == 0x09) at += 1;
  const digits = at;
  while (isDigit(byteAt(at))) at += 1;
  return at > digits && byteAt(at) == 0x2e && isDigit(byteAt(at + 1));
}

@inline
export function endsPlainly(lineFeed: usize): bool {
  return load<u8>(LAST_BYTES + <usize>byteAt(lineFeed - 1)) == 0;
}

export function endsInDoubt(lineFeed: usize): bool {
  const end = byteAt(lineFeed - 1) == 0x0d ? lineFeed - 1 : lineFeed;
  const text = load<u64>(end - 8);
  let place = ENDINGS;
  for (let index = 0; index < endings; index += 1, place += ENDING_BYTES) {
    if ((text & load<u64>(place)) == load<u64>(place, 8)) return true;
  }
  return false;
}
