// Where lines end, and where something may stand that is looked for: a fingerprint of three bytes, 64 bytes at a time.

import { FEEDS, MARKS, NIBBLES } from './places';

/** Behind the latest line feeds. */
export let feedsEnd: usize = 0;

/** Which groups of fingerprints have such bytes at one of their places: a byte is told by its lower half and its upper half. */
@inline
function groupsOf(lows: v128, highs: v128, lowTable: v128, highTable: v128): v128 {
  return v128.and(i8x16.swizzle(lowTable, lows), i8x16.swizzle(highTable, highs));
}

/** Of two rows of 16 bytes, those that stand one byte in front of the second row. */
@inline
function oneBefore(before: v128, row: v128): v128 {
  return i8x16.shuffle(before, row, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
}

/** The same, two bytes in front of it. */
@inline
function twoBefore(before: v128, row: v128): v128 {
  return i8x16.shuffle(before, row, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
}

/** The first bits, so many of them; all where that is more. */
@inline
function bitsBefore(count: usize): u64 {
  return count >= 64 ? <u64>-1 : (<u64>1 << <u64>count) - 1;
}

/** Finds both between two places; behind the last mark stands one that no place reaches. */
export function findMarks(from: usize, to: usize): void {
  const low1 = v128.load(NIBBLES);
  const high1 = v128.load(NIBBLES, 16);
  const low2 = v128.load(NIBBLES, 32);
  const high2 = v128.load(NIBBLES, 48);
  const low3 = v128.load(NIBBLES, 64);
  const high3 = v128.load(NIBBLES, 80);
  const nibble = i8x16.splat(0x0f);
  const none = i8x16.splat(0);
  let before1 = none;
  let before2 = none;
  let feed = FEEDS;
  let mark = MARKS;
  // A fingerprint is seen where its last byte stands, two bytes behind its place.
  for (let at = from; at < to + 2; at += 64) {
    let feeds: u64 = 0;
    let marks: u64 = 0;
    for (let place: usize = 0; place < 64; place += 16) {
      const row = v128.load(at + place);
      const lows = v128.and(row, nibble);
      const highs = v128.and(i16x8.shr_u(row, 4), nibble);
      const first = groupsOf(lows, highs, low1, high1);
      const second = groupsOf(lows, highs, low2, high2);
      const third = groupsOf(lows, highs, low3, high3);
      const found = v128.and(third, v128.and(twoBefore(before1, first), oneBefore(before2, second)));
      before1 = first;
      before2 = second;
      feeds |= <u64><u32>i8x16.bitmask(i8x16.eq(row, i8x16.splat(0x0a))) << <u64>place;
      marks |= <u64><u32>i8x16.bitmask(i8x16.ne(found, none)) << <u64>place;
    }
    if (at + 64 > to) {
      feeds &= bitsBefore(max(at, to) - at);
      marks &= bitsBefore(to + 2 - at);
    }
    for (; marks != 0; marks &= marks - 1) {
      store<u32>(mark, <u32>at + <u32>ctz(marks) - 2);
      mark += 4;
    }
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
