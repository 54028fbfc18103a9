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
const PAGE_SIZE = 128 * 1024;

/** Pages kept, 4 MiB together: those of the entries, of what they share, and of the index. */
const MAX_PAGES = 32;

interface Page {
  /** Offset in the file. */
  readonly start: number;
  readonly buffer: Uint8Array;
  /** What of the buffer is the file's. */
  readonly bytes: Uint8Array;
  /** The same bytes, for numbers. */
  readonly view: DataView;
}

const NOTHING = pageOf(0, new Uint8Array(0), 0);

/** @param length bytes of the buffer that are the file's */
function pageOf(start: number, buffer: Uint8Array, length: number): Page {
  const bytes = buffer.subarray(0, length);
  return { start, buffer, bytes, view: new DataView(buffer.buffer, buffer.byteOffset, length) };
}

/** A window on a file: pages of it, of which the latest are kept. */
export class Pages {
  readonly #reader: JournalReader;
  readonly #pages = new Map<number, Page>();
  /** The bytes that stand open, and the offset of the first of them in the file. */
  bytes: Uint8Array = NOTHING.bytes;
  /** The same bytes, for numbers. */
  view: DataView = NOTHING.view;
  #start = 0;
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

  /**
   * Makes these bytes, which the file must have, stand in {@link bytes}. Nothing is copied, and no view made:
   * this is done some ten times for each entry.
   *
   * @returns the index of the first of them there
   */
  locate(offset: number, length: number): number | Missing {
    const index = offset - this.#start;
    if (index >= 0 && index + length <= this.bytes.length) return index;
    return this.#turnTo(offset, length);
  }

  /** A view on bytes of the file, not to be written to. */
  take(offset: number, length: number): Uint8Array | Missing {
    const index = this.locate(offset, length);
    return index instanceof Missing ? index : this.bytes.subarray(index, index + length);
  }

  #turnTo(offset: number, length: number): number | Missing {
    // It was within the file when that was asked, and the file has become shorter since.
    if (!this.has(offset, length)) {
      this.#open(pageOf(offset, new Uint8Array(length), length));
      return 0;
    }
    const page = this.#pages.get(Math.floor(offset / PAGE_SIZE));
    if (page === undefined || offset + length > page.start + page.bytes.length) {
      return new Missing(() => this.#load(offset, length));
    }
    this.#open(page);
    return offset - page.start;
  }

  #open(page: Page): void {
    this.#start = page.start;
    this.bytes = page.bytes;
    this.view = page.view;
  }

  /** Reads the page of the offset, or, where these bytes reach further, as many as there are of them. */
  async #load(offset: number, length: number): Promise<void> {
    const number = Math.floor(offset / PAGE_SIZE);
    const start = number * PAGE_SIZE;
    const isLong = offset + length > start + PAGE_SIZE;
    const page = isLong
      ? await this.#read(offset, new Uint8Array(length))
      : await this.#read(start, this.#takeBuffer());
    this.#open(page);
    // A piece that is no page is for the object that asked for it: it is not kept.
    if (!isLong) this.#pages.set(number, page);
  }

  /** A buffer for a page: that of the oldest, if there are enough. Nobody may be looking at it any more. */
  #takeBuffer(): Uint8Array {
    const [oldest] = this.#pages;
    if (oldest === undefined || this.#pages.size < MAX_PAGES) return new Uint8Array(PAGE_SIZE);
    const [number, { buffer, bytes }] = oldest;
    this.#pages.delete(number);
    if (this.bytes === bytes) this.#open(NOTHING);
    return buffer;
  }

  /** A reader may give less than it is asked for, and go on. It has come to the end where it gives nothing. */
  async #read(start: number, buffer: Uint8Array): Promise<Page> {
    const wanted = Math.min(buffer.length, this.#size - start);
    let filled = 0;
    while (filled < wanted) {
      const read = await this.#reader.read(buffer.subarray(filled, wanted), start + filled);
      if (read === 0) break;
      filled += read;
    }
    this.bytesRead += filled;
    if (filled < wanted) this.#size = Math.min(this.#size, start + filled);
    return pageOf(start, buffer, filled);
  }
}
