import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import type { Bytes } from '../byte-stream.ts';
import { decompress, type UnpackedBytes } from '../compression/decompress.ts';
import type { UnpackLimits } from '../limits.ts';
import { ContentError, type ProblemList } from '../problem.ts';
import type { ArchiveEntry, ByteReader } from './entry.ts';
import { rangeOf, readZipHeaders } from './zip-by-headers.ts';

/** Methods of compression (APPNOTE.TXT of PKWARE, 4.4.5). Those that are undone by their content are bzip2, zstd and xz. */
const STORED = 0;
const DEFLATED = 8;
const BY_CONTENT: readonly number[] = [12, 93, 95];

/** The high 16 bits of the attributes are the mode where a Unix wrote the entry: links, devices and pipes are none of ours. */
const MODE_TYPE = 0o170000;
const MODE_FILE = 0o100000;

/** The files of a zip archive. Its directory stands at its end, so it is read at any offset. */
export async function* readZip(
  reader: ByteReader,
  problems: ProblemList,
  limits: UnpackLimits,
  unpacked: UnpackedBytes,
): AsyncGenerator<ArchiveEntry, void, undefined> {
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.fromRandomAccessReaderPromise(new Access(reader), reader.size, {
      // Names are data: they are taken as they are, and never refused.
      decodeStrings: false,
      autoClose: false,
    });
  } catch (error) {
    problems.add('damaged', `the directory of the zip archive cannot be read (${sentence(error)})`);
    yield* readZipHeaders(reader, limits, unpacked);
    return;
  }
  while (true) {
    const entry = await nextEntry(zip, problems);
    if (entry === null) return;
    const path = pathOf(entry);
    const type = (entry.externalFileAttributes >>> 16) & MODE_TYPE;
    if (path.endsWith('/') || (type !== 0 && type !== MODE_FILE)) continue;
    const stored = () => storedBytes(zip, entry);
    const isDeflated = entry.compressionMethod === DEFLATED;
    const content = () =>
      checked(entry, isDeflated ? decompress('deflate', stored(), limits, unpacked) : stored());
    yield { path, content, openReader: null };
  }
}

function nextEntry(zip: yauzl.ZipFile, problems: ProblemList): Promise<yauzl.Entry | null> {
  return new Promise((resolve) => {
    const settle = (entry: yauzl.Entry | null): void => {
      zip.removeAllListeners();
      resolve(entry);
    };
    zip.once('entry', settle);
    zip.once('end', () => settle(null));
    zip.once('error', (error) => {
      problems.add(
        'damaged',
        `the directory of the zip archive is damaged (${sentence(error)}); what comes behind is not read`,
      );
      settle(null);
    });
    zip.readEntry();
  });
}

/** Names are UTF-8 where a flag or a field says so; else of some code page, of which the letters of logs are the same. */
function pathOf(entry: yauzl.Entry): string {
  const { generalPurposeBitFlag, extraFields, fileNameRaw } = entry;
  return yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

/** Checks the sum, except of what is undone later. */
async function* checked(entry: yauzl.Entry, content: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  let sum = 0;
  for await (const chunk of content) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum === entry.crc32 || BY_CONTENT.includes(entry.compressionMethod)) return;
  throw new ContentError('damaged', 'this file does not have the sum that the zip archive says');
}

async function* storedBytes(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { compressionMethod } = entry;
  if ((entry.generalPurposeBitFlag & 1) !== 0)
    throw new ContentError('unsupported', 'this file is encrypted');
  const known = [STORED, DEFLATED, ...BY_CONTENT].includes(compressionMethod);
  if (!known)
    throw new ContentError('unsupported', `this file is compressed by method ${compressionMethod} of zip`);
  let raw: Readable;
  try {
    raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  } catch (error) {
    throw new ContentError('damaged', `this file cannot be found in the zip archive (${sentence(error)})`);
  }
  try {
    yield* raw;
  } finally {
    raw.destroy();
  }
}

class Access extends yauzl.RandomAccessReader {
  readonly #reader: ByteReader;

  constructor(reader: ByteReader) {
    super();
    this.#reader = reader;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(rangeOf(this.#reader, start, end), { objectMode: false });
  }
}

/** What the library says, on one line. */
function sentence(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
}
