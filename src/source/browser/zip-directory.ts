import type { ByteReader } from '../archive/entry.ts';

/** What the directory of a zip archive says of a file (APPNOTE.TXT of PKWARE, 4.3.12). */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc32: number;
  /** Bytes as they are stored. */
  readonly size: number;
  /** Where the header in front of it begins. */
  readonly at: number;
  readonly attributes: number;
}

const END_MARK = 0x06054b50;
const END_BYTES = 22;
/** The end may have a comment behind it. */
const MAX_COMMENT_BYTES = 65_535;
const WIDE_END_MARK = 0x06064b50;
const WIDE_PLACE_MARK = 0x07064b50;
const WIDE_PLACE_BYTES = 20;
const WIDE_END_BYTES = 56;
const ENTRY_MARK = 0x02014b50;
const ENTRY_BYTES = 46;
/** The extra field of sizes and places beyond 4 GiB. */
const WIDE_FIELD = 1;
const NARROW_MAX = 0xffffffff;

interface Directory {
  readonly at: number;
  readonly size: number;
}

/** Bytes of a directory that are held at once: a million entries of 200 bytes. */
const MAX_DIRECTORY_BYTES = 256 * 1024 * 1024;

/** The entries of the directory; null where it cannot be found, and false behind the last where it is damaged. */
export async function readZipDirectory(
  reader: ByteReader,
): Promise<Generator<ZipEntry, boolean, undefined> | null> {
  const directory = await findDirectory(reader);
  if (directory === null || directory.size > MAX_DIRECTORY_BYTES) return null;
  return entriesOf(await read(reader, directory.at, directory.size));
}

async function findDirectory(reader: ByteReader): Promise<Directory | null> {
  const start = Math.max(0, reader.size - END_BYTES - MAX_COMMENT_BYTES);
  const tail = await read(reader, start, reader.size - start);
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END_MARK) continue;
    const size = tail.getUint32(at + 12, true);
    const place = tail.getUint32(at + 16, true);
    const isWide = size === NARROW_MAX || place === NARROW_MAX || tail.getUint16(at + 10, true) === 0xffff;
    const directory = isWide ? await findWide(reader, start + at) : { at: place, size };
    if (directory !== null && directory.at + directory.size <= start + at) return directory;
  }
  return null;
}

/** Of an archive beyond 4 GiB or 65,535 files. */
async function findWide(reader: ByteReader, endAt: number): Promise<Directory | null> {
  const place = await read(reader, endAt - WIDE_PLACE_BYTES, WIDE_PLACE_BYTES);
  if (place.byteLength < WIDE_PLACE_BYTES || place.getUint32(0, true) !== WIDE_PLACE_MARK) return null;
  const end = await read(reader, Number(place.getBigUint64(8, true)), WIDE_END_BYTES);
  if (end.byteLength < WIDE_END_BYTES || end.getUint32(0, true) !== WIDE_END_MARK) return null;
  return { size: Number(end.getBigUint64(40, true)), at: Number(end.getBigUint64(48, true)) };
}

function* entriesOf(bytes: DataView): Generator<ZipEntry, boolean, undefined> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.byteLength; ) {
    if (at + ENTRY_BYTES > bytes.byteLength || bytes.getUint32(at, true) !== ENTRY_MARK) return false;
    const names = at + ENTRY_BYTES;
    const extras = names + bytes.getUint16(at + 28, true);
    const comment = extras + bytes.getUint16(at + 30, true);
    const next = comment + bytes.getUint16(at + 32, true);
    if (next > bytes.byteLength) return false;
    const wide = wideNumbers(bytes, extras, comment);
    /** Wide numbers stand in this order, those only that do not fit. */
    const number = (narrow: number): number => (narrow === NARROW_MAX ? (wide.shift() ?? narrow) : narrow);
    number(bytes.getUint32(at + 24, true));
    yield {
      path: decoder.decode(new Uint8Array(bytes.buffer, bytes.byteOffset + names, extras - names)),
      method: bytes.getUint16(at + 10, true),
      isEncrypted: (bytes.getUint16(at + 8, true) & 1) !== 0,
      crc32: bytes.getUint32(at + 16, true),
      size: number(bytes.getUint32(at + 20, true)),
      at: number(bytes.getUint32(at + 42, true)),
      attributes: bytes.getUint32(at + 38, true),
    };
    at = next;
  }
  return true;
}

function wideNumbers(bytes: DataView, from: number, end: number): number[] {
  for (let at = from; at + 4 <= end; ) {
    const size = Math.min(bytes.getUint16(at + 2, true), end - at - 4);
    if (bytes.getUint16(at, true) === WIDE_FIELD)
      return Array.from({ length: Math.floor(size / 8) }, (_, index) =>
        Number(bytes.getBigUint64(at + 4 + index * 8, true)),
      );
    at += 4 + size;
  }
  return [];
}

async function read(reader: ByteReader, at: number, size: number): Promise<DataView> {
  if (at < 0 || size <= 0 || at >= reader.size) return new DataView(new ArrayBuffer(0));
  const bytes = new Uint8Array(Math.min(size, reader.size - at));
  return new DataView(bytes.buffer, 0, await reader.read(bytes, at));
}
