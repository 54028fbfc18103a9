import { ByteStream, type Bytes } from '../byte-stream.ts';
import { ContentError, type ProblemList } from '../problem.ts';
import type { ArchiveEntry } from './entry.ts';
import { BLOCK, type PaxFields, readPax, readTarHeader, readText, type TarHeader } from './tar-header.ts';

/** Bytes of a name or of a pax header: systems allow paths of 4 KiB, pax headers add times and attributes. */
const MAX_META_BYTES = 1024 * 1024;

/** The files of a tar archive, as they come. Behind a damaged header the next good one is looked for. */
export async function* readTar(
  input: Bytes,
  problems: ProblemList,
): AsyncGenerator<ArchiveEntry, void, undefined> {
  const bytes = new ByteStream(input);
  try {
    yield* new TarReader(bytes, problems).entries();
  } finally {
    await bytes.close();
  }
}

class TarReader {
  readonly #bytes: ByteStream;
  readonly #problems: ProblemList;
  /** What earlier headers say of the next one. */
  #next: PaxFields = { path: null, size: null };
  #ended = false;
  /** Blocks behind a damaged header are passed over as one damage. */
  #lost = false;

  constructor(bytes: ByteStream, problems: ProblemList) {
    this.#bytes = bytes;
    this.#problems = problems;
  }

  async *entries(): AsyncGenerator<ArchiveEntry, void, undefined> {
    while (true) {
      const block = await this.#bytes.take(BLOCK);
      if (block.length < BLOCK) {
        this.#finish(block.length > 0);
        return;
      }
      const header = readTarHeader(block);
      if (header !== null) {
        this.#ended = false;
        this.#lost = false;
        yield* this.#read(header);
      } else if (block.every((byte) => byte === 0)) {
        // The end, unless another archive was put behind this one.
        this.#ended = true;
      } else if (!this.#lost && !this.#ended) {
        this.#lost = true;
        this.#problems.add('damaged', 'a header of the tar archive is damaged; its file is not read');
      }
    }
  }

  #finish(isTorn: boolean): void {
    if (this.#problems.count > 0) return;
    if (isTorn || !this.#ended) this.#problems.add('truncated', 'the tar archive ends before its end mark');
  }

  async *#read(header: TarHeader): AsyncGenerator<ArchiveEntry, void, undefined> {
    const { kind } = header;
    if (kind === 'pax' || kind === 'gnu-name') {
      const meta = await this.#readMeta(header.size);
      if (meta === null) return;
      this.#next =
        kind === 'pax' ? { ...this.#next, ...readPax(meta) } : { ...this.#next, path: readText(meta) };
      return;
    }
    const path = this.#next.path ?? header.path;
    // A folder of the time before there were types. The header of a long name has its beginning, which may end anywhere.
    const isFolder = kind === 'file' && path.endsWith('/');
    const size = header.size === 0 || isFolder ? 0 : (this.#next.size ?? header.size);
    this.#next = { path: null, size: null };
    if (kind === 'sparse-more') await this.#skipSparseMap();

    const end = this.#bytes.position + size;
    if (kind !== 'other' && !isFolder) yield { path, content: () => this.#content(end), openReader: null };
    await this.#bytes.skip(end - this.#bytes.position + padded(size) - size);
  }

  async *#content(end: number): AsyncGenerator<Uint8Array, void, undefined> {
    while (this.#bytes.position < end) {
      const piece = await this.#bytes.some(end - this.#bytes.position);
      if (piece.length === 0)
        throw new ContentError('truncated', 'the archive ends in the middle of this file');
      yield piece;
    }
  }

  async #readMeta(size: number): Promise<Uint8Array | null> {
    if (size <= MAX_META_BYTES) {
      const meta = (await this.#bytes.take(size)).slice();
      await this.#bytes.skip(padded(size) - size);
      return meta;
    }
    this.#problems.add(
      'limit',
      'the tar archive has a name or attributes of more than 1 MiB; they are not read',
    );
    await this.#bytes.skip(padded(size));
    return null;
  }

  /** The parts of a sparse file stand one behind the other; the map says what blanks are between them, which no log needs. */
  async #skipSparseMap(): Promise<void> {
    for (let isMore = true; isMore; ) {
      const block = await this.#bytes.take(BLOCK);
      isMore = (block[504] ?? 0) !== 0 && block.length === BLOCK;
    }
  }
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}
