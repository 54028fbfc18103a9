import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ByteReader } from './archive/entry.ts';
import type { FileData } from './file-data.ts';

/** Bytes read from a file at once: above this, larger reads are no faster. */
export const READ_BYTES = 256 * 1024;

/** A file of this machine. It is open only while it is read. */
export class SystemFile implements FileData {
  readonly path: string;
  readonly #explain: (error: unknown) => Error;

  /** @param explain makes what is thrown of what the system says */
  constructor(path: string, explain: (error: unknown) => Error) {
    this.path = path;
    this.#explain = explain;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    const stream = createReadStream(this.path, { highWaterMark: READ_BYTES });
    try {
      for await (const chunk of stream) yield chunk;
    } catch (error) {
      throw this.#explain(error);
    } finally {
      stream.destroy();
    }
  }

  async openReader(): Promise<ByteReader> {
    try {
      const handle = await open(this.path);
      const { size } = await handle.stat();
      return {
        size,
        read: async (into, offset) => (await handle.read(into, 0, into.length, offset)).bytesRead,
        close: () => handle.close(),
      };
    } catch (error) {
      throw this.#explain(error);
    }
  }
}
