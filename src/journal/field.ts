import { readUint64 } from './bytes.ts';
import { type Compression, Decompressor } from './decompress.ts';
import type { JournalFile } from './file.ts';
import { DATA, OBJECT, OBJECT_COMPRESSION } from './layout.ts';
import { readObject } from './object.ts';
import { Missing } from './pages.ts';

/** A field of an entry, as one data object holds it: `PRIORITY=6`. */
export interface JournalField {
  readonly name: string;
  /** Text where the bytes are UTF-8, so that nothing of them is lost; else the bytes. */
  readonly value: string | Uint8Array;
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
  readonly #kept: (JournalField | null)[] = [];
  #budget: number;
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
    const object = readObject(this.#file, offset, OBJECT.data, lengths.payload + 1);
    if (object instanceof Missing) return object;
    if (typeof object === 'string') return this.#fail('damaged-field', offset, object);
    const size = object.size - lengths.payload;
    if (size > MAX_FIELD_BYTES) return this.#fail('limit', offset, TOO_LARGE);
    if (size > this.#budget) return this.#fail('limit', offset, EXHAUSTED);
    const bytes = pages.take(offset, object.size);
    if (bytes instanceof Missing) return bytes;

    const payload = this.#payload(offset, object.flags, bytes.subarray(lengths.payload));
    if (payload instanceof Missing) return payload;
    if (payload === 'too-large') return this.#fail('limit', offset, TOO_LARGE);
    if (payload === 'damaged') {
      return this.#fail('damaged-field', offset, 'a compressed field cannot be decompressed');
    }
    this.#budget -= payload.length;
    this.decodedBytes += payload.length;
    const field = toField(payload);
    if (field === null) return this.#fail('damaged-field', offset, 'a field has no name');
    // What one entry alone has is not asked for again.
    if (payload.length <= MAX_KEPT_BYTES && readUint64(bytes, DATA.entryCount) !== 1) {
      this.#keptOffsets[place] = offset;
      this.#kept[place] = field;
    }
    return field;
  }

  #payload(offset: number, flags: number, stored: Uint8Array) {
    const compression = compressionOf(flags);
    if (compression === null) return stored;
    if (compression === 'unknown') return 'damaged';
    return this.#decompressor.decode(compression, offset, stored);
  }

  #fail(code: 'damaged-field' | 'limit', offset: number, message: string): null {
    this.#file.problems.add(code, offset, message);
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
  const end = payload.indexOf(EQUALS_SIGN);
  if (end <= 0) return null;
  const name = toText(payload.subarray(0, end));
  // The bytes are part of a page, which lives as long as any part of it does.
  const value = payload.subarray(end + 1);
  return typeof name === 'string' ? { name, value: toText(value) ?? value.slice() } : null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes up to which a loop is faster than a call of the decoder. */
const SHORT_TEXT = 24;

/** @returns null where the bytes are not UTF-8 */
function toText(bytes: Uint8Array): string | null {
  if (bytes.length <= SHORT_TEXT) {
    let text = '';
    for (const byte of bytes) {
      if (byte >= 0x80) return decodeUtf8(bytes);
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
