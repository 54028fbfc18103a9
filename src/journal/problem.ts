/** What can be wrong with a journal file. None of it throws. */
export type JournalProblemCode =
  /** The file does not begin as a journal does, or is shorter than a header. */
  | 'not-a-journal'
  /** The header says a thing that cannot be. */
  | 'damaged-header'
  /** The file ends before the header says so. */
  | 'truncated'
  /** The hash table, a hash chain or an entry array: what it led to is looked for by walking the objects. */
  | 'damaged-index'
  /** An entry that cannot be read. It is left out. */
  | 'damaged-entry'
  /** A field that cannot be read. Its entry is given without it. */
  | 'damaged-field'
  /** A limit of the reader was reached, and what lies beyond was left out. */
  | 'limit';

/** Something in a journal file that could not be read. */
export interface JournalProblem {
  readonly code: JournalProblemCode;
  /** Byte offset of the thing in the file. */
  readonly offset: number;
  /** What is wrong with it: one sentence without a full stop. */
  readonly message: string;
}

/** Problems that are kept for each file: enough to see what is wrong; the rest are counted. */
const MAX_PROBLEMS = 100;

/** Collects what is wrong with a file. The same thing, met twice, counts once as long as it is kept. */
export class Problems {
  readonly list: JournalProblem[] = [];
  /** All there were, those that were not kept as well. */
  count = 0;

  add(code: JournalProblemCode, offset: number, message: string): void {
    if (this.list.some((known) => known.offset === offset && known.message === message)) return;
    this.count += 1;
    if (this.list.length < MAX_PROBLEMS) this.list.push({ code, offset, message });
  }
}
