import { alignObject, readUint64 } from './bytes.ts';
import type { EntryOffsets } from './entry-offsets.ts';
import type { JournalFile } from './file.ts';
import { OBJECT, OBJECT_HEADER } from './layout.ts';
import { Missing } from './pages.ts';

/** Bytes that are searched at once for the next object. */
const SEARCHED_BYTES = 64 * 1024;

/**
 * Finds entries without any index: objects stand one behind the other, from the header to the end. Where one
 * is damaged, the next place is searched where an object can begin.
 */
export class ObjectWalk implements EntryOffsets {
  readonly #file: JournalFile;
  readonly damage = null;
  #at: number;

  constructor(file: JournalFile, start: number) {
    this.#file = file;
    this.#at = alignObject(start);
  }

  head(): number | Missing {
    const { pages } = this.#file;
    while (pages.has(this.#at, OBJECT_HEADER.length)) {
      const length = Math.min(SEARCHED_BYTES, Math.floor((pages.size - this.#at) / 8) * 8);
      const bytes = pages.take(this.#at, length);
      if (bytes instanceof Missing) return bytes;
      const found = this.#search(bytes);
      if (found !== null) return found;
    }
    return Number.POSITIVE_INFINITY;
  }

  advance(end: number): void {
    this.#at = alignObject(end);
  }

  /** Walks and searches within these bytes. An entry, if one is found; else the walk has come further. */
  #search(bytes: Uint8Array): number | null {
    const start = this.#at;
    let at = 0;
    while (at + OBJECT_HEADER.length <= bytes.length) {
      const size = this.#sizeOfObject(bytes, at, start);
      if (size === null) {
        at += 8;
      } else if (bytes[at] === OBJECT.entry) {
        this.#at = start + at;
        return this.#at;
      } else {
        at += alignObject(size);
      }
    }
    this.#at = start + at;
    return null;
  }

  /** Bytes of the object that seems to begin here, or null. */
  #sizeOfObject(bytes: Uint8Array, at: number, start: number): number | null {
    const type = bytes[at] ?? 0;
    if (type < OBJECT.data || type > OBJECT.tag) return null;
    for (let reserved = 2; reserved < OBJECT_HEADER.size; reserved += 1) {
      if (bytes[at + reserved] !== 0) return null;
    }
    const size = readUint64(bytes, at + OBJECT_HEADER.size);
    return size > OBJECT_HEADER.length && this.#file.pages.has(start + at, size) ? size : null;
  }
}
