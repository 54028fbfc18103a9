import { type ByteNeedles, FINGERPRINT_BYTES } from './needles.ts';

// Where the scanner of 16 bytes at a time looks for what it is given, and puts what it finds: assembly/scanner/places.ts
// has the same.

const NIBBLES = 1024;
const BUCKETS = 2048;
const LAST_BYTES = 3072;
const BEGINNINGS = 4096;
const BEGINNING_BYTES = 24;
const WORDS = 12288;
const WORD_RECORD_BYTES = 32;
const WORD_TEXT = 4;
const ENDINGS = 16384;
const ENDING_BYTES = 16;
const PAIRS = 24576;
const FIRST_PAIRS = 32768;
const SECOND_PAIRS = 40960;

/** Where the tables of needles begin, and end. */
export const TABLES = 1024;
export const TABLE_BYTES = 49152;

/** Where the numbers begin that it gives, and the bytes of all that is not plain. */
export const NUMBERS = 1_492_992;
export const OTHERS = 2_017_280;

/** Where bytes are put to be scanned, and how many at once. Behind them the scanner may read some more. */
export const TEXT = 3_065_856;
export const TEXT_BYTES = 1024 * 1024;

const MAX_BEGINNINGS = Math.floor((WORDS - BEGINNINGS) / BEGINNING_BYTES);
const MAX_WORDS = (ENDINGS - WORDS) / WORD_RECORD_BYTES;
const MAX_ENDINGS = 128;

/** A fingerprint: which bytes may stand at each of its places. */
type Fingerprint = readonly (readonly number[])[];

const LINE_FEED = 0x0a;

const ANY = Array.from({ length: 256 }, (_, byte) => byte);
const codes = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

/**
 * What a terminal or a console was told, or a page (U+00A0), and the stamp of a second line, `x[    2.3`: each line begins
 * with one of its own, which is not to be found. Each has a group of its own, for a table of half bytes has to tell it.
 */
const SPECIAL: readonly Fingerprint[] = [
  [[0x00, 0x0d, 0x1b, 0xc2], ANY, ANY],
  [ANY.filter((byte) => (byte & 15) !== LINE_FEED), codes('['), codes(' \t0123456789')],
  [ANY.filter((byte) => byte >> 4 !== 0), codes('['), codes(' \t0123456789')],
];

/** Groups of fingerprints that are told apart, beside those: the bits of a byte. */
const WORD_GROUPS = 8 - SPECIAL.length;

/** Whether all of it finds room. What does not is looked for by src/scan/plain-line.ts. */
export function fitsMemory({ beginnings, words, endings }: ByteNeedles): boolean {
  return (
    beginnings.length <= MAX_BEGINNINGS &&
    words.length <= MAX_WORDS &&
    endings.length <= MAX_ENDINGS &&
    words.every(({ bytes }) => bytes.length >= FINGERPRINT_BYTES)
  );
}

/** Writes the needles where the scanner looks for them. */
export function writeNeedles(memory: ArrayBuffer, { beginnings, words, endings }: ByteNeedles): void {
  const bytes = new Uint8Array(memory);
  const view = new DataView(memory);
  writePairs(bytes, beginnings);
  for (const ending of endings) bytes[LAST_BYTES + (ending.at(-1) ?? 0)] = 1;
  // A return may stand behind it.
  bytes[LAST_BYTES + 0x0d] = 1;
  const fingerprints = words.map(({ bytes: word, at }) =>
    [...word.subarray(at, at + FINGERPRINT_BYTES)].map((byte) => [byte]),
  );
  writeNibbles(bytes, fingerprints);
  const sorted = [...beginnings].sort((a, b) => (a.bytes[0] ?? 0) - (b.bytes[0] ?? 0));
  for (let byte = 0; byte <= 256; byte += 1) {
    const before = sorted.filter(({ bytes: [first = 0] }) => first < byte).length;
    view.setUint16(BUCKETS + byte * 2, before, true);
  }
  sorted.forEach(({ bytes: text, whole }, index) => {
    const place = BEGINNINGS + index * BEGINNING_BYTES;
    writeMasked(bytes, place, text, 0);
    view.setUint32(place + 16, whole ? text.length : 0, true);
  });
  words.forEach(({ bytes: word, at, secondWordOnly }, index) => {
    const place = WORDS + index * WORD_RECORD_BYTES;
    bytes.set([word.length, at, secondWordOnly ? 1 : 0, word[at] ?? 0], place);
    bytes.set(word, place + WORD_TEXT);
  });
  endings.forEach((text, index) => {
    writeMasked(bytes, ENDINGS + index * ENDING_BYTES, text, 8 - text.length);
  });
}

/**
 * Bits for two bytes each: with which a message may begin that matters, whatever follows, or an address, or another stamp;
 * with which one may begin that is longer; and those that follow there.
 */
function writePairs(bytes: Uint8Array, beginnings: ByteNeedles['beginnings']): void {
  const hexDigits = codes('0123456789abcdef');
  setPairs(bytes, PAIRS, hexDigits, hexDigits);
  setPairs(bytes, PAIRS, codes('0123456789['), ANY);
  setPairs(bytes, PAIRS, codes('<'), codes('0123456789'));
  for (const { bytes: text } of beginnings) {
    const [first, second, third, fourth] = [...text].map((byte) => [byte]);
    if (third === undefined) {
      setPairs(bytes, PAIRS, first ?? ANY, second ?? ANY);
      continue;
    }
    setPairs(bytes, FIRST_PAIRS, first ?? ANY, second ?? ANY);
    setPairs(bytes, SECOND_PAIRS, third, fourth ?? ANY);
  }
}

/** Sets the bits of all pairs of two such bytes. */
function setPairs(
  bytes: Uint8Array,
  table: number,
  firsts: readonly number[],
  seconds: readonly number[],
): void {
  for (const first of firsts) {
    for (const second of seconds) {
      const pair = first + second * 256;
      bytes[table + (pair >> 3)] = (bytes[table + (pair >> 3)] ?? 0) | (1 << (pair & 7));
    }
  }
}

/** Eight bytes that say which ones of eight are compared, and these. */
function writeMasked(bytes: Uint8Array, place: number, text: Uint8Array, from: number): void {
  bytes.fill(0xff, place + from, place + from + text.length);
  bytes.set(text, place + 8 + from);
}

/** For each place of a fingerprint two tables: which groups have a byte there with this lower half, and this upper half. */
function writeNibbles(bytes: Uint8Array, words: readonly Fingerprint[]): void {
  const groups = [...SPECIAL.map((fingerprint) => [fingerprint]), ...grouped(words)];
  groups.forEach((fingerprints, group) => {
    fingerprints.flat().forEach((places, index) => {
      const at = (index % FINGERPRINT_BYTES) * 32;
      for (const byte of places) {
        for (const half of [at + (byte & 15), at + 16 + (byte >> 4)]) {
          bytes[NIBBLES + half] = (bytes[NIBBLES + half] ?? 0) | (1 << group);
        }
      }
    });
  });
}

/** Puts words together, two groups at a time, that are least mistaken for others so. */
function grouped(words: readonly Fingerprint[]): readonly (readonly Fingerprint[])[] {
  let groups = words.map((word) => [word]);
  while (groups.length > WORD_GROUPS) {
    const pairs = groups.flatMap((a, index) => groups.slice(index + 1).map((b) => [a, b] as const));
    const costs = pairs.map(([a, b]) => foundBy([...a, ...b]) - foundBy(a) - foundBy(b));
    const [a = [], b = []] = pairs[costs.indexOf(Math.min(...costs))] ?? [];
    groups = [...groups.filter((group) => group !== a && group !== b), [...a, ...b]];
  }
  return groups;
}

/** How many texts a group finds: each half byte of one of its words goes with each of the others. */
function foundBy(group: readonly Fingerprint[]): number {
  const halves = [0, 1, 2].flatMap((at) => {
    const bytes = group.flatMap((fingerprint) => fingerprint[at] ?? []);
    return [new Set(bytes.map((byte) => byte & 15)).size, new Set(bytes.map((byte) => byte >> 4)).size];
  });
  return halves.reduce((product, size) => product * size, 1);
}
