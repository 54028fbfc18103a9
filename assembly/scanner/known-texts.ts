// Texts that come again and again have a number, by which whoever reads them knows what they are.

import { KEPT_TEXT_BYTES, KEPT_TEXTS, SLOT_BYTES, SLOT_COUNT, SLOTS } from './places';

/** Bytes of a text that is kept: with more, few are kernel messages. */
const MAX_BYTES: usize = 512;

/** Texts, and bytes of them, with which those of before are forgotten. */
const MANY_TEXTS: u32 = 6144;
const MANY_BYTES: usize = KEPT_TEXT_BYTES >> 1;

/** Texts that there is room for. */
const MAX_TEXTS: u32 = 12288;

/** Slots that are looked at for one text. Honest texts seldom need ten; texts may be made so that all share one. */
const MAX_SLOTS: u32 = 64;

/** Texts with a smaller number are forgotten. */
export let firstText: u32 = 1;

let nextText: u32 = 1;
let keptBytes: usize = 0;

/** Makes room for further texts; what has a number keeps it for as long as there is. */
export function makeRoom(): void {
  if (nextText - firstText < MANY_TEXTS && keptBytes < MANY_BYTES) return;
  memory.fill(SLOTS, 0, <usize>SLOT_COUNT * SLOT_BYTES);
  firstText = nextText;
  keptBytes = 0;
}

/** The number of a text that has come before; 0 where it comes for the first time, or was not kept. */
export function numberOfText(start: usize, end: usize): u32 {
  const length = end - start;
  if (length > MAX_BYTES) return 0;
  const hash = hashOf(start, length);
  for (let step: u32 = 0; step < MAX_SLOTS; step += 1) {
    const place = placeOfSlot(hash + step);
    const number = load<u32>(place);
    if (number == 0) {
      keep(place, hash, start, length);
      return 0;
    }
    if (load<u32>(place, 4) == hash && <usize>load<u32>(place, 12) == length) {
      if (isSame(start, <usize>load<u32>(place, 8), length)) return number;
    }
  }
  return 0;
}

@inline
function placeOfSlot(slot: u32): usize {
  return SLOTS + <usize>(slot & (SLOT_COUNT - 1)) * SLOT_BYTES;
}

function keep(place: usize, hash: u32, start: usize, length: usize): void {
  if (nextText - firstText >= MAX_TEXTS || keptBytes + length > KEPT_TEXT_BYTES) return;
  const kept = KEPT_TEXTS + keptBytes;
  memory.copy(kept, start, length);
  store<u32>(place, nextText);
  store<u32>(place, hash, 4);
  store<u32>(place, <u32>kept, 8);
  store<u32>(place, <u32>length, 12);
  nextText += 1;
  keptBytes += length;
}

/** The bytes of the last eight that are the text's. */
@inline
function maskOf(rest: usize): u64 {
  return rest == 0 ? 0 : <u64>-1 >> <u64>((8 - rest) << 3);
}

function hashOf(start: usize, length: usize): u32 {
  const whole = start + (length & ~7);
  let hash: u64 = <u64>length;
  for (let at = start; at < whole; at += 8) hash = mixed(hash, load<u64>(at));
  hash = mixed(hash, load<u64>(whole) & maskOf(length & 7));
  return <u32>(hash ^ (hash >> 32));
}

@inline
function mixed(hash: u64, text: u64): u64 {
  const product = (hash ^ text) * 0x9e3779b97f4a7c15;
  return product ^ (product >> 29);
}

function isSame(a: usize, b: usize, length: usize): bool {
  const whole = length & ~7;
  for (let at: usize = 0; at < whole; at += 8) {
    if (load<u64>(a + at) != load<u64>(b + at)) return false;
  }
  return ((load<u64>(a + whole) ^ load<u64>(b + whole)) & maskOf(length & 7)) == 0;
}
