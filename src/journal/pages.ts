import type { JournalReader } from './input.ts';

/**
 * What a step has to wait for. Reading a journal is millions of steps, nearly all of them within what is in
 * memory already: a step is a plain function that gives its result, or one of these, upon which it is taken
 * again. Only the latter costs a turn of the event loop.
 */
export class Missing {
  readonly load: () => Promise<void>;

  constructor(load: () => Promise<void>) {
    this.load = load;
  }
}

/** Takes a step until it gives its result. */
export async function settle<T>(step: () => T | Missing): Promise<T> {
  let result = step();
  while (result instanceof Missing) {
    await result.load();
    result = step();
  }
  return result;
}

/** Bytes read at once: entries that follow each other stand close together. */
export const PAGE_SIZE = 128 * 1024;

/** Pages kept, 4 MiB together: those of the entries, of what they share, and of the index. */
const MAX_PAGES = 32;

interface Page {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/** A window on a file: pages of it, of which the latest are kept. */
export class Pages {
  readonly #reader: JournalReader;
  readonly #pages = new Map<number, Page>();
  #latest: Page = { start: 0, bytes: new Uint8Array(0) };
  #size: number;
  /** Bytes read from the file, for those who ask what a reading costs. */
  bytesRead = 0;

  constructor(reader: JournalReader) {
    this.#reader = reader;
    this.#size = reader.size;
  }

  /** Bytes that the file has, as far as is known: it shrinks where a read finds its end earlier. */
  get size(): number {
    return this.#size;
  }

  /** Whether the file has all of these bytes. Nothing else may be asked for. */
  has(offset: number, length: number): boolean {
    return offset >= 0 && length >= 0 && offset + length <= this.#size;
  }

  /** Bytes of the file, not to be written to. What they are asked for must be within the file. */
  take(offset: number, length: number): Uint8Array | Missing {
    const { start, bytes } = this.#latest;
    if (offset >= start && offset + length <= start + bytes.length) {
      return bytes.subarray(offset - start, offset - start + length);
    }
    // It was within the file when that was asked, and the file has become shorter since.
    if (!this.has(offset, length)) return new Uint8Array(length);
    const number = Math.floor(offset / PAGE_SIZE);
    const page = this.#pages.get(number);
    if (page !== undefined && offset + length <= page.start + page.bytes.length) {
      this.#latest = page;
      return page.bytes.subarray(offset - page.start, offset - page.start + length);
    }
    return new Missing(() => this.#load(offset, length));
  }

  /** Reads the page of the offset, and as many behind it as these bytes reach into, as one piece. */
  async #load(offset: number, length: number): Promise<void> {
    const number = Math.floor(offset / PAGE_SIZE);
    const start = number * PAGE_SIZE;
    const wanted = Math.min(this.#size, Math.max(start + PAGE_SIZE, offset + length)) - start;
    const page = { start, bytes: await this.#readAll(start, wanted) };
    this.bytesRead += page.bytes.length;
    if (page.bytes.length < wanted) this.#size = Math.min(this.#size, start + page.bytes.length);
    this.#latest = page;
    // A piece that is longer than a page is for the one object that asked for it: it is not kept.
    if (page.bytes.length > 2 * PAGE_SIZE) return;
    this.#pages.delete(number);
    this.#pages.set(number, page);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= MAX_PAGES) break;
      this.#pages.delete(oldest);
    }
  }

  /** A reader may give less than it is asked for, and go on. It has come to the end where it gives nothing. */
  async #readAll(start: number, length: number): Promise<Uint8Array> {
    const first = await this.#reader.read(start, length);
    if (first.length >= length || first.length === 0) return first.subarray(0, length);
    const whole = new Uint8Array(length);
    whole.set(first);
    let filled = first.length;
    while (filled < length) {
      const more = await this.#reader.read(start + filled, length - filled);
      if (more.length === 0) break;
      whole.set(more.subarray(0, length - filled), filled);
      filled += more.length;
    }
    return whole.subarray(0, Math.min(filled, length));
  }
}
