import { EntryReader, type JournalEntry } from './entry.ts';
import type { EntryOffsets } from './entry-offsets.ts';
import type { JournalFile } from './file.ts';
import { type JournalMatch, Matcher } from './match.ts';
import { ObjectWalk } from './object-walk.ts';
import { Missing } from './pages.ts';

/**
 * The entries of a file that match, in its order: those that the index leads to, and from the first damage on
 * those that are found by walking the objects.
 */
export class EntryStream {
  readonly #file: JournalFile;
  readonly #matcher: Matcher;
  readonly #reader: EntryReader;
  #offsets: EntryOffsets;
  /** The index is left: all that is damaged now is single entries. */
  #walks = false;
  /** Where the latest entry ends, and its number: what comes behind stands behind, and has a higher one. */
  #end: number;
  #seqnum = 0;

  constructor(file: JournalFile, matches: readonly JournalMatch[], index: EntryOffsets) {
    this.#file = file;
    this.#matcher = new Matcher(matches);
    this.#reader = new EntryReader(file);
    this.#offsets = index;
    this.#end = file.arenaStart;
  }

  /** Bytes of fields decoded so far. */
  get decodedBytes(): number {
    return this.#reader.decodedBytes;
  }

  /** The next entry; null behind the last. */
  next(): JournalEntry | null | Missing {
    while (true) {
      const offset = this.#offsets.head();
      if (offset instanceof Missing) return offset;
      if (offset === Number.POSITIVE_INFINITY) {
        if (this.#offsets.damage === null) return null;
        this.#leaveIndex(this.#offsets.damage);
        continue;
      }
      const entry = this.#read(offset);
      if (entry instanceof Missing) return entry;
      if (typeof entry === 'string') {
        this.#pass(offset, entry);
        continue;
      }
      this.#end = this.#reader.end;
      this.#seqnum = entry.seqnum;
      this.#offsets.advance(this.#end);
      if (this.#matcher.isMatch(entry)) return entry;
    }
  }

  /** Entries do not overlap: without that check, a small file could give one long entry a million times. */
  #read(offset: number): JournalEntry | string | Missing {
    if (offset < this.#end) return `an index leads to ${offset}, into the entry before it`;
    const entry = this.#reader.read(offset);
    if (entry instanceof Missing || typeof entry === 'string') return entry;
    // The walk may meet what only looks like an entry; the index has been written by journald.
    const follows = !this.#walks || entry.seqnum > this.#seqnum;
    return follows ? entry : `the entry at ${offset} has the number of an earlier one`;
  }

  /** Passes by what is no entry. */
  #pass(offset: number, damage: string): void {
    if (!this.#walks) {
      this.#leaveIndex(damage);
      return;
    }
    this.#file.problems.add('damaged-entry', offset, damage);
    this.#offsets.advance(offset + 8);
  }

  #leaveIndex(damage: string): void {
    this.#file.problems.add('damaged-index', this.#end, damage);
    this.#offsets = new ObjectWalk(this.#file, this.#end);
    this.#walks = true;
  }
}
