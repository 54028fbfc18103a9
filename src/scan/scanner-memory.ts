import { type ByteNeedles, FINGERPRINT_BYTES } from './needles.ts';

// Where assembly/plain-lines.ts looks for what it is given, and puts what it finds.

const NIBBLES = 1024;
const BUCKETS = 2048;
const BEGINNINGS = 4096;
const BEGINNING_BYTES = 24;
const WORDS = 12288;
const WORD_RECORD_BYTES = 32;
const WORD_TEXT = 4;
const ENDINGS = 16384;
const ENDING_BYTES = 16;

/** The table of stretches. */
export const STRETCHES = 20480;
export const STRETCH_BYTES = 40;

/** Where bytes are put to be scanned, and how many at once. Behind them the scanner may read some more. */
export const TEXT = 196_608;
export const TEXT_BYTES = 1024 * 1024;

const MAX_BEGINNINGS = Math.floor((WORDS - BEGINNINGS) / BEGINNING_BYTES);
const MAX_WORDS = (ENDINGS - WORDS) / WORD_RECORD_BYTES;
const MAX_ENDINGS = 128;

/** A fingerprint: which bytes may stand at each of its places. */
type Fingerprint = readonly (readonly number[])[];

const ANY = Array.from({ length: 256 }, (_, byte) => byte);
const codes = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

/** What a terminal or a console was told, or a page (U+00A0), and the stamp of a second line: `[    2.3`. */
const SPECIAL: readonly Fingerprint[] = [
  [[0x00, 0x0d, 0x1b, 0xc2], ANY, ANY],
  [codes('['), codes(' \t0123456789'), codes(' \t0123456789.')],
];

/** Bits of a byte: groups of fingerprints that are told apart. */
const GROUPS = 8;

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
  const fingerprints = words.map(({ bytes: word, at }) =>
    [...word.subarray(at, at + FINGERPRINT_BYTES)].map((byte) => [byte]),
  );
  writeNibbles(bytes, [...SPECIAL, ...fingerprints]);
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
    bytes.set([word.length, at, secondWordOnly ? 1 : 0], place);
    bytes.set(word, place + WORD_TEXT);
  });
  endings.forEach((text, index) => {
    writeMasked(bytes, ENDINGS + index * ENDING_BYTES, text, 8 - text.length);
  });
}

/** Eight bytes that say which ones of eight are compared, and these. */
function writeMasked(bytes: Uint8Array, place: number, text: Uint8Array, from: number): void {
  bytes.fill(0xff, place + from, place + from + text.length);
  bytes.set(text, place + 8 + from);
}

/** For each place of a fingerprint two tables: which groups have a byte there with this lower half, and this upper half. */
function writeNibbles(bytes: Uint8Array, fingerprints: readonly Fingerprint[]): void {
  fingerprints.forEach((fingerprint, index) => {
    // What is special has a group of its own; words share the others.
    const group = index < SPECIAL.length ? index : SPECIAL.length + (index % (GROUPS - SPECIAL.length));
    fingerprint.forEach((places, at) => {
      for (const byte of places) {
        for (const half of [at * 32 + (byte & 15), at * 32 + 16 + (byte >> 4)]) {
          bytes[NIBBLES + half] = (bytes[NIBBLES + half] ?? 0) | (1 << group);
        }
      }
    });
  });
}
