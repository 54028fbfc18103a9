import { viewUint64 } from './bytes.ts';
import { type Compression, Decompressor } from './decompress.ts';
import type { JournalFile } from './file.ts';
import { DATA, OBJECT, OBJECT_COMPRESSION, OBJECT_HEADER } from './layout.ts';
import { readObjectSize } from './object.ts';
import { Missing } from './pages.ts';

/** A field of an entry, as one data object holds it: `PRIORITY=6`. */
export interface JournalField {
  readonly name: string;
  /** Text where the bytes are UTF-8, so that nothing of them is lost; else the bytes. */
  readonly value: string | Uint8Array;
}

/** A field that several entries have. What is made of it once is kept with it. */
export class SharedField implements JournalField {
  readonly name: string;
  readonly value: string | Uint8Array;
  #member: string | null = null;

  constructor({ name, value }: JournalField) {
    this.name = name;
    this.value = value;
  }

  /** The field as a member of a JSON object. */
  member(write: (field: JournalField) => string): string {
    this.#member ??= write(this);
    return this.#member;
  }
}

/**
 * Bytes above which a field is left out, stored or decompressed. Fields that long are core dumps, which
 * systemd before 215 kept in the journal.
 */
export const MAX_FIELD_BYTES = 16 * 1024 * 1024;

/**
 * Bytes of fields that may be decoded for each byte of the file, before the rest is left out. A real journal
 * stays below 10; one that was made to exhaust its reader (a small field that gives megabytes, or one long
 * field that every entry names) has no bound of its own.
 */
const MAX_DECODED_PER_BYTE = 100;

/** Bytes that may be decoded of any file, however small. */
const MIN_DECODED_BYTES = 256 * 1024 * 1024;

/** Fields kept in memory; most fields of an entry are those of its neighbours. A power of two. */
const KEPT_FIELDS = 4096;

/** Bytes of a payload above which a field is read anew each time: 16 MiB together at most. */
const MAX_KEPT_BYTES = 4096;

/** Reads the fields of a file, each from its data object. */
export class FieldReader {
  readonly #file: JournalFile;
  readonly #decompressor = new Decompressor(MAX_FIELD_BYTES);
  /** Where the field in each place comes from: a field has one place, which another may take from it. */
  readonly #keptOffsets = new Float64Array(KEPT_FIELDS).fill(-1);
  readonly #kept = new Array<JournalField | null>(KEPT_FIELDS).fill(null);
  readonly #budget: number;
  /** Bytes of the fields that were not compressed. */
  #plainBytes = 0;
  /** Bytes decoded so far. */
  decodedBytes = 0;

  constructor(file: JournalFile) {
    this.#file = file;
    this.#budget = Math.max(MIN_DECODED_BYTES, file.pages.size * MAX_DECODED_PER_BYTE);
  }

  /** @returns null where there is no field that can be read; why is among the problems then */
  read(offset: number): JournalField | null | Missing {
    const place = (offset / 8) & (KEPT_FIELDS - 1);
    if (this.#keptOffsets[place] === offset) return this.#kept[place] ?? null;

    const { lengths, pages } = this.#file;
    const size = readObjectSize(this.#file, offset, OBJECT.data, lengths.payload + 1);
    if (size instanceof Missing) return size;
    if (typeof size === 'string') return this.#fail('damaged-field', offset, size);
    const stored = size - lengths.payload;
    if (stored > MAX_FIELD_BYTES) return this.#fail('limit', offset, TOO_LARGE);
    if (stored > this.#budget - this.#plainBytes - this.#decompressor.work) {
      return this.#fail('limit', offset, EXHAUSTED);
    }
    const at = pages.locate(offset, size);
    if (at instanceof Missing) return at;
    const { bytes, view } = pages;
    // What one entry alone has is not asked for again.
    const isShared = viewUint64(view, at + DATA.entryCount) !== 1;
    const payload = this.#payload(
      offset,
      bytes[at + OBJECT_HEADER.flags] ?? 0,
      bytes.subarray(at + lengths.payload, at + size),
    );
    if (payload instanceof Missing) return payload;
    if (payload === 'too-large') return this.#fail('limit', offset, TOO_LARGE);
    if (payload === 'damaged') {
      return this.#fail('damaged-field', offset, 'a compressed field cannot be decompressed');
    }
    this.decodedBytes += payload.length;
    const field = toField(payload);
    if (field === null) return this.#fail('damaged-field', offset, 'a field has no name');
    if (!isShared || payload.length > MAX_KEPT_BYTES) return field;
    this.#keptOffsets[place] = offset;
    const shared = new SharedField(field);
    this.#kept[place] = shared;
    return shared;
  }

  #payload(offset: number, flags: number, stored: Uint8Array) {
    const compression = compressionOf(flags);
    if (compression === null) {
      this.#plainBytes += stored.length;
      return stored;
    }
    if (compression === 'unknown') return 'damaged';
    return this.#decompressor.decode(compression, offset, stored);
  }

  /** A field that failed is kept like any other: not to be tried again for each entry that has it. */
  #fail(code: 'damaged-field' | 'limit', offset: number, message: string): null {
    this.#file.problems.add(code, offset, message);
    const place = (offset / 8) & (KEPT_FIELDS - 1);
    this.#keptOffsets[place] = offset;
    this.#kept[place] = null;
    return null;
  }
}

const TOO_LARGE = `a field is longer than ${MAX_FIELD_BYTES} bytes`;
const EXHAUSTED = `the fields give more than ${MAX_DECODED_PER_BYTE} times the bytes of the file`;

/** An object is compressed in one way or not at all. */
function compressionOf(flags: number): Compression | 'unknown' | null {
  switch (flags) {
    case 0:
      return null;
    case OBJECT_COMPRESSION.xz:
      return 'xz';
    case OBJECT_COMPRESSION.lz4:
      return 'lz4';
    case OBJECT_COMPRESSION.zstd:
      return 'zstd';
    default:
      return 'unknown';
  }
}

const EQUALS_SIGN = 0x3d;

/** Splits `PRIORITY=6`. */
function toField(payload: Uint8Array): JournalField | null {
  const text = toText(payload);
  if (text !== null) {
    const end = text.indexOf('=');
    return end > 0 ? { name: text.slice(0, end), value: text.slice(end + 1) } : null;
  }
  const end = payload.indexOf(EQUALS_SIGN);
  const name = toText(payload.subarray(0, Math.max(end, 0)));
  // The payload is part of a page, which would live as long as the value does.
  return name ? { name, value: payload.slice(end + 1) } : null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @returns null where the bytes are not UTF-8 */
function toText(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
