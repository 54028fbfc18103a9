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
  /** The file that was opened to be iterated over. */
  #identity: Identity | null = null;
  #size: number | null = null;
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
      this.#identity = await identityOf(handle);
      ({ size: this.#size } = await handle.stat());
      for await (const chunk of stream) yield chunk;
    } catch (error) {
      throw this.#explain(error);
    } finally {
      stream?.destroy();
    }
  }

  get size(): number | null {
    return this.#size;
  }

  async openReader(): Promise<ByteReader> {
    try {
      return await readerOf(await open(this.#path));
    } catch (error) {
      throw this.#explain(error);
    }
  }

  async reopen(): Promise<OpenFile | null> {
    // Whoever cannot open it once more reads on as before.
    const handle = await open(this.#path).catch(() => null);
    if (handle === null) return null;
    const { device, inode } = await identityOf(handle);
    if (device === this.#identity?.device && inode === this.#identity.inode) return readerOf(handle);
    await handle.close();
    return null;
  }
}

/** What tells a file from another one that has its name. */
interface Identity {
  readonly device: bigint;
  readonly inode: bigint;
}

async function identityOf(handle: FileHandle): Promise<Identity> {
  const { dev: device, ino: inode } = await handle.stat({ bigint: true });
  return { device, inode };
}

async function readerOf(handle: FileHandle): Promise<OpenFile> {
  const { size } = await handle.stat();
  return {
    size,
    descriptor: handle.fd,
    read: async (into, offset) => (await handle.read(into, 0, into.length, offset)).bytesRead,
    close: () => handle.close(),
  };
}
