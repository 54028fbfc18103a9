import type { ArchiveEntry, ByteReader } from '../archive/entry.ts';
import { rangeOf, readZipHeaders } from '../archive/zip-by-headers.ts';
import type { Bytes } from '../byte-stream.ts';
import { decompress, type UnpackedBytes } from '../compression/decompress.ts';
import type { UnpackLimits } from '../limits.ts';
import { ContentError, type ProblemList } from '../problem.ts';
import { crc32 } from './crc32.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Methods of compression (APPNOTE.TXT of PKWARE, 4.4.5). Those that are undone by their content are bzip2, zstd and xz. */
const STORED = 0;
const DEFLATED = 8;
const BY_CONTENT: readonly number[] = [12, 93, 95];

/** The high 16 bits of the attributes are the mode where a Unix wrote the entry. */
const MODE_TYPE = 0o170000;
const MODE_FILE = 0o100000;

/** Bytes of the header in front of each file, without its name and its extra fields. */
const HEADER_BYTES = 30;
const HEADER_MARK = 0x04034b50;

/** The files of a zip archive, as `../archive/zip.ts` gives them in Node by a library that needs it. */
export async function* readZip(
  reader: ByteReader,
  problems: ProblemList,
  limits: UnpackLimits,
  unpacked: UnpackedBytes,
): AsyncGenerator<ArchiveEntry, void, undefined> {
  const entries = await readZipDirectory(reader);
  if (entries === null) {
    problems.add('damaged', 'the directory of the zip archive cannot be read');
    yield* readZipHeaders(reader, limits, unpacked);
    return;
  }
  while (true) {
    const step = entries.next();
    if (step.done === true) {
      if (!step.value)
        problems.add('damaged', 'the directory of the zip archive is damaged; what comes behind is not read');
      return;
    }
    const entry = step.value;
    const type = (entry.attributes >>> 16) & MODE_TYPE;
    if (entry.path.endsWith('/') || (type !== 0 && type !== MODE_FILE)) continue;
    const stored = (): Bytes => storedBytes(reader, entry);
    const content = (): Bytes =>
      checked(
        entry,
        entry.method === DEFLATED ? decompress('deflate', stored(), limits, unpacked) : stored(),
      );
    yield { path: entry.path, content, openReader: null };
  }
}

/** Checks the sum, except of what is undone later. */
async function* checked(entry: ZipEntry, content: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  let sum = 0;
  for await (const chunk of content) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum === entry.crc32 || BY_CONTENT.includes(entry.method)) return;
  throw new ContentError('damaged', 'this file does not have the sum that the zip archive says');
}

async function* storedBytes(
  reader: ByteReader,
  { method, isEncrypted, at, size }: ZipEntry,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (isEncrypted) throw new ContentError('unsupported', 'this file is encrypted');
  if (![STORED, DEFLATED, ...BY_CONTENT].includes(method))
    throw new ContentError('unsupported', `this file is compressed by method ${method} of zip`);
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  const found = await reader.read(new Uint8Array(header.buffer), at);
  if (found < HEADER_BYTES || header.getUint32(0, true) !== HEADER_MARK)
    throw new ContentError('damaged', 'this file cannot be found in the zip archive');
  const start = at + HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  yield* rangeOf(reader, start, start + size);
}
