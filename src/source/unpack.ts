import type { ArchiveEntry, ByteReader } from './archive/entry.ts';
import { readerOfBytes } from './archive/entry.ts';
import { ByteStream, type Bytes, joinBytes } from './byte-stream.ts';
import { type CollectedFile, CollectedFiles, isCollectedPlace } from './collected-file.ts';
import { decompress, type UnpackedBytes } from './compression/decompress.ts';
import { CONTENT_BYTES, type Content, contentOf } from './content.ts';
import type { UnpackLimits } from './limits.ts';
import { hasKernelLines, placeOf, SAMPLE_BYTES } from './log-places.ts';
import type { LogSource } from './log-source.ts';
import { isMachineIdPath, MACHINE_ID_BYTES, type Machine, Machines, readMachineId } from './machine.ts';
import { InputFailure, ProblemList, type SourceProblemCode } from './problem.ts';
import { sniffBinary } from './sniff.ts';

/** One file of whatever content, on its way through the layers around its logs. */
interface Layer {
  readonly name: string;
  readonly content: Exclude<Content, 'plain'>;
  readonly bytes: Bytes;
  readonly openReader: (() => Promise<ByteReader>) | null;
  readonly depth: number;
  /** Of the file and of all layers that have its name. */
  readonly problems: ProblemList;
  readonly machine: Machine | null;
  /** Null for what was named by the user; else the path within the archive. */
  readonly path: string | null;
}

/** Characters of a path that are kept: Linux has no longer ones, but archives can say any. */
const MAX_PATH = 4_096;

/** What all layers of one input have in common. */
export class Unpacker {
  readonly #limits: UnpackLimits;
  readonly #unpacked: UnpackedBytes = { count: 0 };
  readonly #machines = new Machines();

  readonly #collected: CollectedFiles;
  #logs = 0;

  constructor(limits: UnpackLimits, onCollected: (file: CollectedFile) => void = () => {}) {
    this.#limits = limits;
    this.#collected = new CollectedFiles(onCollected);
  }

  /** The logs within an input that is compressed, an archive or a journal. */
  unpack(
    name: string,
    content: Exclude<Content, 'plain'>,
    bytes: Bytes,
    openReader: (() => Promise<ByteReader>) | null,
  ): AsyncGenerator<LogSource, void, undefined> {
    return this.#open({
      name,
      content,
      bytes,
      openReader,
      depth: 1,
      problems: new ProblemList(),
      machine: null,
      path: null,
    });
  }

  /** The logs within a folder. */
  async *unpackFolder(
    name: string,
    entries: (problems: ProblemList) => AsyncIterable<ArchiveEntry>,
  ): AsyncGenerator<LogSource, void, undefined> {
    const problems = new ProblemList();
    const source = { name, problems, machine: null };
    yield* this.#readEntries(source, '/', entries(problems), 0);
  }

  async *#open(layer: Layer): AsyncGenerator<LogSource, void, undefined> {
    const { content, depth } = layer;
    if (depth > this.#limits.maxDepth) {
      const message = `more than ${this.#limits.maxDepth} layers of archives and compression; what is in them is not read`;
      yield failed(layer, 'limit', message);
      return;
    }
    switch (content) {
      case 'tar':
      case 'zip':
        yield* this.#openArchive(layer, content);
        return;
      case 'journal':
        yield* this.#openJournal(layer);
        return;
      default:
        yield* this.#openCompressed(layer, decompress(content, layer.bytes, this.#limits, this.#unpacked));
    }
  }

  /** What is compressed keeps its name: `messages.1.gz` is a log for everybody who reads it with zgrep. */
  async *#openCompressed(layer: Layer, decoded: Bytes): AsyncGenerator<LogSource, void, undefined> {
    const bytes = new ByteStream(guarded(decoded, layer.problems));
    try {
      yield* this.#openBytes({ ...layer, depth: layer.depth + 1 }, bytes, null);
    } finally {
      await bytes.close();
    }
  }

  /** Bytes of unknown content: a further layer, or a log. */
  async *#openBytes(
    layer: Omit<Layer, 'content' | 'bytes' | 'openReader'>,
    bytes: ByteStream,
    openReader: (() => Promise<ByteReader>) | null,
  ): AsyncGenerator<LogSource, void, undefined> {
    const { name, problems, machine, path } = layer;
    const content = contentOf(await bytes.peek(CONTENT_BYTES));
    if (content !== 'plain') {
      yield* this.#open({ ...layer, content, bytes: bytes.rest(), openReader });
      return;
    }
    if (path !== null && isCollectedPlace(path)) {
      await this.#collected.take(layer, bytes);
      if (problems.count > 0) yield { name, chunks: nothing(), problems, machine };
      return;
    }
    const sample = await bytes.peek(SAMPLE_BYTES);
    const place = path === null ? 'log' : placeOf(path);
    const isText = sniffBinary(sample) === null;
    const isLog = isText && sample.length > 0 && (place === 'log' || hasKernelLines(sample));
    if (isLog || (path === null && problems.count > 0)) {
      yield { name, chunks: bytes.rest(), problems, machine };
    } else if (path === null && sample.length > 0) {
      yield failed(layer, 'unsupported', 'there is no text in it, but binary data');
    } else if (path === null) {
      yield failed(layer, 'empty', 'there is nothing in it');
    } else if (problems.count > 0 && place === 'log') {
      yield { name, chunks: nothing(), problems, machine };
    }
  }

  async *#openArchive(layer: Layer, content: 'tar' | 'zip'): AsyncGenerator<LogSource, void, undefined> {
    const { bytes, problems, depth } = layer;
    if (content === 'tar') {
      const { readTar } = await import('./archive/tar.ts');
      yield* this.#readEntries(layer, ':', readTar(bytes, problems), depth);
      return;
    }
    const reader = await this.#readerOf(layer);
    if (reader === null) {
      yield { ...layer, chunks: nothing() };
      return;
    }
    try {
      const { readZip } = await import('./archive/zip.ts');
      yield* this.#readEntries(layer, ':', readZip(reader, problems, this.#limits, this.#unpacked), depth);
    } finally {
      await reader.close();
    }
  }

  async *#openJournal(layer: Layer): AsyncGenerator<LogSource, void, undefined> {
    const { journalLines, machineOfJournal, openJournalFile, placeOfJournal } = await import(
      './journal-lines.ts'
    );
    const { name, problems, path } = layer;
    const reader = await this.#readerOf(layer);
    const opened = reader === null ? null : await openJournalFile(reader, problems);
    const machine = machineOfJournal(name, opened, layer.machine);
    if (reader === null || opened === null) {
      yield { name, chunks: nothing(), problems, machine };
      return;
    }
    const lines = journalLines(opened, reader, problems, path === null);
    const journal = placeOfJournal(opened);
    try {
      yield { name, chunks: guarded(lines, problems), problems, machine, journal };
    } finally {
      // Lines that nobody has asked for do not close it.
      await reader.close();
    }
  }

  /** Random access; where there is none by itself, the bytes are held. Null where there is a problem. */
  async #readerOf({ openReader, bytes, problems, content }: Layer): Promise<ByteReader | null> {
    if (openReader !== null) {
      try {
        return await openReader();
      } catch (error) {
        problems.addError(error);
        return null;
      }
    }
    const pieces: Uint8Array[] = [];
    let held = 0;
    for await (const piece of bytes) {
      held += piece.length;
      if (held > this.#limits.maxHeldBytes) {
        problems.add(
          'limit',
          `a ${content} of more than ${this.#limits.maxHeldBytes} bytes within an archive or a stream; unpack it, and name it itself`,
        );
        return null;
      }
      // A copy: a small piece must not keep a large buffer.
      pieces.push(new Uint8Array(piece));
    }
    return readerOfBytes(joinBytes(pieces));
  }

  /** The logs among the entries of an archive or a folder. */
  async *#readEntries(
    container: Pick<Layer, 'name' | 'problems' | 'machine'>,
    separator: string,
    entries: AsyncIterable<ArchiveEntry>,
    depth: number,
  ): AsyncGenerator<LogSource, void, undefined> {
    const { name, problems, machine } = container;
    let count = 0;
    let logs = 0;
    for await (const entry of entries) {
      count += 1;
      if (count > this.#limits.maxEntries) {
        problems.add('limit', `more than ${this.#limits.maxEntries} files; the rest is not read`);
        break;
      }
      for await (const source of this.#openEntry(name, separator, machine, entry, depth)) {
        logs += 1;
        this.#logs += 1;
        yield source;
        if (this.#logs >= this.#limits.maxLogs) break;
      }
      if (this.#logs >= this.#limits.maxLogs) {
        problems.add('limit', `more than ${this.#limits.maxLogs} logs; the rest is not read`);
        break;
      }
    }
    if (logs === 0 && problems.count === 0)
      problems.add('empty', `no kernel log was found in it, among ${count} file${count === 1 ? '' : 's'}`);
    if (problems.count > 0) yield { ...container, chunks: nothing() };
  }

  async *#openEntry(
    container: string,
    separator: string,
    around: Machine | null,
    entry: ArchiveEntry,
    depth: number,
  ): AsyncGenerator<LogSource, void, undefined> {
    const { openReader } = entry;
    const path = entry.path.slice(0, MAX_PATH);
    const name = container + separator + path;
    const machine = this.#machines.of(container, separator, path, around);
    const problems = new ProblemList();
    const bytes = new ByteStream(guarded(entry.content(), problems));
    try {
      if (machine !== null && isMachineIdPath(path))
        machine.id ??= readMachineId(await bytes.peek(MACHINE_ID_BYTES));
      yield* this.#openBytes({ name, depth: depth + 1, problems, machine, path }, bytes, openReader);
    } finally {
      await bytes.close();
    }
  }
}

/** Ends where the content cannot be read further; why stands among the problems. */
export async function* guarded<T>(
  content: AsyncIterable<T>,
  problems: ProblemList,
): AsyncGenerator<T, void, undefined> {
  try {
    yield* content;
  } catch (error) {
    if (error instanceof InputFailure) throw error;
    problems.addError(error);
  }
}

async function* nothing(): AsyncGenerator<Uint8Array, void, undefined> {}

/** The source of a layer that gives no log, for what is to be said of it. */
function failed(
  { name, problems, machine }: Pick<Layer, 'name' | 'problems' | 'machine'>,
  code: SourceProblemCode,
  message: string,
): LogSource {
  problems.add(code, message);
  return { name, chunks: nothing(), problems, machine };
}
