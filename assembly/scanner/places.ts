// Where the scanner finds what it is given, and puts what it finds. src/scan/scanner-memory.ts has the same places.

export const NIBBLES: usize = 1024;
export const BUCKETS: usize = 2048;
export const LAST_BYTES: usize = 3072;
export const BEGINNINGS: usize = 4096;
export const BEGINNING_BYTES: usize = 24;
export const WORDS: usize = 12288;
export const WORD_RECORD_BYTES: usize = 32;
export const WORD_TEXT: usize = 4;
export const ENDINGS: usize = 16384;
export const ENDING_BYTES: usize = 16;
export const SCRATCH: usize = 20480;
export const HEADER: usize = 20736;

/** A header with a time: the least byte that may stand at each place, and how much more it may be. */
export const TIMED_BYTES: usize = 96;
export const TIMED_FROM: usize = 20864;
export const TIMED_RANGE: usize = 20960;

export const PAIRS: usize = 24576;
export const FIRST_PAIRS: usize = 32768;
export const SECOND_PAIRS: usize = 40960;

/** Where the lines of a part end, and the places in it at which something may stand; one more marks the end. */
export const FEEDS: usize = 49152;
export const MARKS: usize = 115712;

/** A table of texts that came before, and these texts. */
export const SLOTS: usize = 182272;
export const SLOT_BYTES: usize = 16;
export const SLOT_COUNT: u32 = 16384;
export const KEPT_TEXTS: usize = 444416;
export const KEPT_TEXT_BYTES: usize = 1048576;

/** Stretches and their pieces, as numbers. */
export const NUMBERS: usize = 1492992;
export const NUMBERS_BYTES: usize = 524288;

/** The bytes of all that is not plain, one behind the other. */
export const OTHERS: usize = 2017280;

@inline
export function byteAt(at: usize): u32 {
  return load<u8>(at);
}

@inline
export function isDigit(byte: u32): bool {
  return byte - 0x30 <= 9;
}
