import { readUint64, viewUint64 } from './bytes.ts';
import type { JournalFile } from './file.ts';
import { ENTRY_ARRAY, OBJECT } from './layout.ts';
import { readObjectSize } from './object.ts';
import { Missing } from './pages.ts';

/** Offsets of entries in ascending order, one after the other. */
export interface EntryOffsets {
  /** The next offset; Infinity where there is none. */
  head(): number | Missing;
  /** Goes on to the one behind it: the entry, as far as it is one, ends at `end`. */
  advance(end: number): void;
  /** What is wrong with the index, where it ended early. What lies behind has to be found otherwise. */
  readonly damage: string | null;
}

/** Items of an array that are taken at once. */
const ITEMS_AT_ONCE = 1024;

/**
 * A chain of entry arrays: of all entries of the file, or of those that have a field. An array is followed
 * by one that was written later, so a chain that leads back is damaged, and no chain is endless.
 */
export class EntryArrayChain implements EntryOffsets {
  readonly #file: JournalFile;
  /** Entries that the chain should still have. */
  #remaining: number;
  #array: number;
  /** Items of the array that are behind us, and all it has; null before it was looked at. */
  #taken = 0;
  #length: number | null = null;
  #next = 0;
  /** The items taken, used again and again. */
  readonly #batch = new Float64Array(ITEMS_AT_ONCE);
  #batchLength = 0;
  #at = 0;
  #latest = 0;
  damage: string | null = null;

  /**
   * @param first - an entry that comes before those of the arrays; 0 where there is none
   * @param array - offset of the first array; 0 where there is none
   * @param count - entries of the chain, as the file says
   */
  constructor(file: JournalFile, first: number, array: number, count: number) {
    this.#file = file;
    this.#array = array;
    this.#remaining = count;
    if (first === 0 || count === 0) return;
    this.#batch[0] = first;
    this.#batchLength = 1;
  }

  head(): number | Missing {
    while (this.#at === this.#batchLength) {
      if (this.damage !== null || this.#remaining === 0) return Number.POSITIVE_INFINITY;
      const missing = this.#fill();
      if (missing !== null) return missing;
    }
    const offset = this.#batch[this.#at] ?? 0;
    if (offset > this.#latest) return offset;
    return this.#fail(
      offset === 0
        ? `an index of entries ends ${this.#remaining} entries early`
        : `an index of entries leads back from ${this.#latest} to ${offset}`,
    );
  }

  advance(): void {
    this.#latest = this.#batch[this.#at] ?? 0;
    this.#at += 1;
    this.#remaining -= 1;
  }

  #fail(damage: string): number {
    this.damage = damage;
    this.#batchLength = 0;
    this.#at = 0;
    return Number.POSITIVE_INFINITY;
  }

  /** Takes the next items. */
  #fill(): Missing | null {
    const { pages, lengths } = this.#file;
    if (this.#array === 0) {
      this.#fail(`an index of entries ends ${this.#remaining} entries early`);
      return null;
    }
    if (this.#length === null) return this.#open();
    if (this.#taken === this.#length) {
      if (this.#next !== 0 && this.#next <= this.#array) {
        this.#fail(`a chain of entry arrays leads back from ${this.#array} to ${this.#next}`);
      }
      this.#array = this.#next;
      this.#length = null;
      return null;
    }
    const count = Math.min(ITEMS_AT_ONCE, this.#length - this.#taken, this.#remaining);
    const itemLength = lengths.entryArray;
    const start = this.#array + ENTRY_ARRAY.items + this.#taken * itemLength;
    const at = pages.locate(start, count * itemLength);
    if (at instanceof Missing) return at;
    const { view } = pages;
    for (let item = 0; item < count; item += 1) {
      const place = at + item * itemLength;
      this.#batch[item] = itemLength === 4 ? view.getUint32(place, true) : viewUint64(view, place);
    }
    this.#taken += count;
    this.#batchLength = count;
    this.#at = 0;
    return null;
  }

  /** Looks at an array that the chain has come to. */
  #open(): Missing | null {
    const { pages, lengths } = this.#file;
    const size = readObjectSize(
      this.#file,
      this.#array,
      OBJECT.entryArray,
      ENTRY_ARRAY.items + lengths.entryArray,
    );
    if (size instanceof Missing) return size;
    if (typeof size === 'string') {
      this.#fail(size);
      return null;
    }
    const bytes = pages.take(this.#array, ENTRY_ARRAY.items);
    if (bytes instanceof Missing) return bytes;
    this.#next = readUint64(bytes, ENTRY_ARRAY.next);
    this.#taken = 0;
    this.#length = Math.floor((size - ENTRY_ARRAY.items) / lengths.entryArray);
    return null;
  }
}

/** The offsets of several indexes, each once. */
export class MergedOffsets implements EntryOffsets {
  readonly #parts: readonly EntryOffsets[];

  constructor(parts: readonly EntryOffsets[]) {
    this.#parts = parts;
  }

  /** Where one part is damaged, the rest of all is found otherwise: together with what that part lacks. */
  get damage(): string | null {
    return this.#parts.find((part) => part.damage !== null)?.damage ?? null;
  }

  head(): number | Missing {
    let first = Number.POSITIVE_INFINITY;
    for (const part of this.#parts) {
      const head = part.head();
      if (head instanceof Missing) return head;
      first = Math.min(first, head);
    }
    return this.damage === null ? first : Number.POSITIVE_INFINITY;
  }

  advance(end: number): void {
    const first = this.head();
    for (const part of this.#parts) if (part.head() === first) part.advance(end);
  }
}
