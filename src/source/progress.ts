import type { ArchiveEntry, ByteReader } from './archive/entry.ts';
import type { LogChunk } from './log-source.ts';
import { InputFailure } from './problem.ts';

/** How far the reading of an input has come. */
export interface InputProgress {
  /** Bytes read of the files given, as they are: compressed ones count compressed. */
  readonly bytes: number;
  /** Logs begun. */
  readonly logs: number;
  /** The log that is read now; null before the first. */
  readonly reading: string | null;
}

/** Counts what is read, and tells it to whoever asked; where nobody wants it any more, it ends the reading. */
export class ProgressCounter {
  readonly #tell: ((progress: InputProgress) => void) | undefined;
  readonly #signal: AbortSignal | undefined;
  #bytes = 0;
  #logs = 0;
  #reading: string | null = null;

  constructor(tell: ((progress: InputProgress) => void) | undefined, signal?: AbortSignal) {
    this.#tell = tell;
    this.#signal = signal;
  }

  begin(name: string): void {
    this.#logs += 1;
    this.#reading = name;
    this.#add(0);
  }

  /** Counts bytes that none of these has seen. */
  add(bytes: number): void {
    this.#add(bytes);
    this.#signal?.throwIfAborted();
  }

  async *ofChunks(chunks: AsyncIterable<LogChunk>): AsyncGenerator<LogChunk, void, undefined> {
    for await (const chunk of chunks) {
      this.#add(chunk.length);
      yield chunk;
    }
  }

  async *ofEntries(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<ArchiveEntry, void, undefined> {
    for await (const { path, content, openReader } of entries) {
      this.#endIfAborted();
      yield {
        path,
        content: () => this.#ofBytes(content()),
        openReader: openReader === null ? null : async () => this.ofReader(await openReader()),
      };
    }
  }

  ofReader(reader: ByteReader): ByteReader {
    return {
      size: reader.size,
      read: async (into, offset) => {
        this.#endIfAborted();
        const size = await reader.read(into, offset);
        this.#add(size);
        return size;
      },
      close: () => reader.close(),
    };
  }

  async *#ofBytes(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of bytes) {
      this.#endIfAborted();
      this.#add(chunk.length);
      yield chunk;
    }
  }

  /** Through the decoders around the input, which take all else for damage. */
  #endIfAborted(): void {
    if (this.#signal?.aborted === true) throw new InputFailure(this.#signal.reason);
  }

  #add(bytes: number): void {
    this.#bytes += bytes;
    this.#tell?.({ bytes: this.#bytes, logs: this.#logs, reading: this.#reading });
  }
}
