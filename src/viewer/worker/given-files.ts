import type { ArchiveEntry, ByteReader } from '../../source/archive/entry.ts';
import { contentOf } from '../../source/content.ts';
import type { FileData, FolderData } from '../../source/file-data.ts';
import type { NamedLog } from '../../source/input.ts';
import { ContentError } from '../../source/problem.ts';
import { SNIFFED_BYTES, sniffBinary } from '../../source/sniff.ts';
import type { Given, GivenFile } from '../protocol.ts';

/** Bytes read of a file at once. */
const READ_BYTES = 1024 * 1024;

/** What was given, ready to be read, and sentences on what cannot be. */
export interface OpenedFiles {
  readonly logs: readonly NamedLog[];
  readonly refused: readonly string[];
}

/** Looks at the beginning of each file that was given by itself: what is no text and nothing that can be unpacked, is refused. */
export async function openGiven(given: readonly Given[]): Promise<OpenedFiles> {
  const logs: NamedLog[] = [];
  const refused: string[] = [];
  for (const one of given) {
    if (one.kind === 'text') logs.push({ name: one.name, data: one.text });
    else if (one.kind === 'folder') logs.push({ name: one.path, data: new GivenFolder(one.files) });
    else {
      const reason = await whyNot(one);
      if (reason === null) logs.push({ name: one.path, data: new GivenFileData(one.file) });
      else refused.push(`${one.path} ${reason}`);
    }
  }
  return { logs, refused };
}

async function whyNot({ file }: GivenFile): Promise<string | null> {
  let head: Uint8Array;
  try {
    head = new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer());
  } catch {
    return UNREADABLE;
  }
  if (head.length === 0) return 'is empty: check how the log was collected.';
  if (contentOf(head) !== 'plain') return null;
  const binary = sniffBinary(head);
  return binary === null
    ? null
    : `is ${binary.what}, not a log: choose the text of a kernel log, an archive or a journal file.`;
}

const UNREADABLE = 'cannot be read: it was changed or removed, or you may not read it.';

/** A file that the page was given: read from its beginning, or at any place. */
class GivenFileData implements FileData {
  readonly #file: Blob;

  constructor(file: Blob) {
    this.#file = file;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    for (let at = 0; at < this.#file.size; at += READ_BYTES) yield await part(this.#file, at, READ_BYTES);
  }

  async openReader(): Promise<ByteReader> {
    const file = this.#file;
    return {
      size: file.size,
      read: async (into, offset) => {
        const bytes = await part(file, offset, into.length);
        into.set(bytes);
        return bytes.length;
      },
      close: async () => {},
    };
  }
}

async function part(file: Blob, at: number, size: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(at, at + size).arrayBuffer());
  } catch {
    throw new ContentError('unreadable', 'it cannot be read: it was changed or removed meanwhile');
  }
}

/** The files of a folder, by their names. */
class GivenFolder implements FolderData {
  readonly #files: readonly GivenFile[];

  constructor(files: readonly GivenFile[]) {
    this.#files = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {}

  async *archiveEntries(): AsyncGenerator<ArchiveEntry, void, undefined> {
    for (const { path, file } of this.#files) {
      const data = new GivenFileData(file);
      yield { path, content: () => data, openReader: () => data.openReader() };
    }
  }
}
