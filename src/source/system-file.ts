import type { ReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { ByteReader } from './archive/entry.ts';
import type { FileData } from './file-data.ts';
import type { OpenFile } from './log-source.ts';

/** Bytes read from a file at once: above this, larger reads are no faster. */
export const READ_BYTES = 256 * 1024;

/** A file of this machine. It is open only while it is read. */
export class SystemFile implements FileData {
  readonly #path: string;
  /** That of the file that was opened to be iterated over. */
  #status: Status | null = null;
  readonly #explain: (error: unknown) => Error;

  /** @param explain makes what is thrown of what the system says */
  constructor(path: string, explain: (error: unknown) => Error) {
    this.#path = path;
    this.#explain = explain;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    let stream: ReadStream | null = null;
    try {
      const handle = await open(this.#path);
      stream = handle.createReadStream({ highWaterMark: READ_BYTES });
      this.#status = await statusOf(handle);
      for await (const chunk of stream) yield chunk;
    } catch (error) {
      throw this.#explain(error);
    } finally {
      stream?.destroy();
    }
  }

  get size(): number | null {
    return this.#status?.size ?? null;
  }

  async openReader(): Promise<ByteReader> {
    try {
      const handle = await open(this.#path);
      return readerOf(handle, (await statusOf(handle)).size);
    } catch (error) {
      throw this.#explain(error);
    }
  }

  async reopen(): Promise<OpenFile | null> {
    // Whoever cannot open it once more reads on as before.
    const handle = await open(this.#path).catch(() => null);
    if (handle === null) return null;
    const { device, inode, size } = await statusOf(handle);
    if (device === this.#status?.device && inode === this.#status.inode) return readerOf(handle, size);
    await handle.close();
    return null;
  }
}

/** What tells a file from another one that has its name, and its bytes. */
interface Status {
  readonly device: bigint;
  readonly inode: bigint;
  readonly size: number;
}

async function statusOf(handle: FileHandle): Promise<Status> {
  const { dev: device, ino: inode, size } = await handle.stat({ bigint: true });
  return { device, inode, size: Number(size) };
}

function readerOf(handle: FileHandle, size: number): OpenFile {
  return {
    size,
    descriptor: handle.fd,
    read: async (into, offset) => (await handle.read(into, 0, into.length, offset)).bytesRead,
    close: () => handle.close(),
  };
}
