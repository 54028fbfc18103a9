import { decompress, type UnpackedBytes } from '../compression/decompress.ts';
import type { UnpackLimits } from '../limits.ts';
import type { ArchiveEntry, ByteReader } from './entry.ts';

/** Bytes of the header in front of each file (APPNOTE.TXT of PKWARE, 4.3.7), and what it begins with. */
const HEADER_BYTES = 30;
const HEADER = [0x50, 0x4b, 0x03, 0x04];
/** What stands behind a file whose size was not known when its header was written. */
const DESCRIPTOR = [0x50, 0x4b, 0x07, 0x08];

/** Bytes read at once. */
const READ_BYTES = 256 * 1024;
const FIRST_READ_BYTES = 4 * 1024;

/** The files of a zip archive that has lost its directory, by the headers in front of them: an archive that is cut off. */
export async function* readZipHeaders(
  reader: ByteReader,
  limits: UnpackLimits,
  unpacked: UnpackedBytes,
): AsyncGenerator<ArchiveEntry, void, undefined> {
  const decoder = new TextDecoder();
  for (let at: number | null = 0; at !== null; at = await find(reader, at, HEADER)) {
    const header = new DataView(new ArrayBuffer(HEADER_BYTES));
    const size = await reader.read(new Uint8Array(header.buffer), at);
    if (size < HEADER_BYTES || header.getUint32(0, false) !== 0x504b0304) {
      at += 1;
      continue;
    }
    const name = new Uint8Array(header.getUint16(26, true));
    await reader.read(name, at + HEADER_BYTES);
    const start = at + HEADER_BYTES + name.length + header.getUint16(28, true);
    const told = header.getUint32(18, true);
    const isTold = (header.getUint16(6, true) & 8) === 0 && told !== 0xffffffff;
    const end: number = isTold ? start + told : ((await find(reader, start, DESCRIPTOR)) ?? reader.size);
    const method = header.getUint16(8, true);
    const path = decoder.decode(name);
    at = end;
    if (path.endsWith('/') || (method !== 0 && method !== 8)) continue;
    const stored = () => rangeOf(reader, start, Math.min(end, reader.size));
    const content = () => (method === 8 ? decompress('deflate', stored(), limits, unpacked) : stored());
    yield { path, content, openReader: null };
  }
}

/** The bytes of a part of a file. */
export async function* rangeOf(
  reader: ByteReader,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = start; at < end; ) {
    const piece = new Uint8Array(Math.min(end - at, READ_BYTES));
    const size = await reader.read(piece, at);
    if (size === 0) return;
    yield piece.subarray(0, size);
    at += size;
  }
}

/** Where a mark of four bytes stands next; null where it does not. */
async function find(reader: ByteReader, from: number, mark: readonly number[]): Promise<number | null> {
  // The next mark is near in an archive of many small files: little is read first.
  let length = FIRST_READ_BYTES;
  for (let at = from; at + mark.length <= reader.size; ) {
    const piece = new Uint8Array(length);
    const size = await reader.read(piece, at);
    const found = indexOfMark(piece.subarray(0, size), mark);
    if (found !== -1) return at + found;
    at += length - mark.length + 1;
    length = Math.min(length * 2, READ_BYTES);
  }
  return null;
}

/** As `Buffer.indexOf` does, which browsers do not have. */
function indexOfMark(bytes: Uint8Array, mark: readonly number[]): number {
  const [first = 0] = mark;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
