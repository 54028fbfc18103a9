import type { JournalEntry } from './entry.ts';
import type { EntriesOptions, Journal } from './journal.ts';

/** An entry, and the file it was found in. */
export interface MergedEntry {
  readonly entry: JournalEntry;
  readonly journal: Journal;
}

/**
 * Compares two entries of any files by the rules of the journal: entries of one sequence by their numbers,
 * entries of one boot by the machine's own clock, and others by the wall clock. What is the same by all of
 * these is told apart by its data.
 *
 * @returns negative where the first is the earlier one, 0 where both are the same entry
 */
export function compareEntries(a: JournalEntry, b: JournalEntry): number {
  if (a.seqnumId === b.seqnumId && a.seqnum !== b.seqnum) return a.seqnum - b.seqnum;
  if (a.bootId === b.bootId && a.monotonicUs !== b.monotonicUs) return a.monotonicUs - b.monotonicUs;
  if (a.realtimeUs !== b.realtimeUs) return a.realtimeUs - b.realtimeUs;
  if (a.xorHash === b.xorHash) return 0;
  return a.xorHash < b.xorHash ? -1 : 1;
}

/**
 * Reads the files of one journal as one history: rotated files, and those of users beside those of the
 * system. An entry that several files hold is given once. Files of other machines are not told apart: compare
 * `header.machineId` before.
 *
 * A file is read from when its first entry can be next, and left behind its last; so the rotated files of a
 * journal are not in memory together.
 *
 * @example
 * for await (const { entry } of mergeJournals(journals, { match: [{ _TRANSPORT: 'kernel' }] })) print(entry);
 */
export async function* mergeJournals(
  journals: Iterable<Journal>,
  options?: EntriesOptions,
): AsyncGenerator<MergedEntry, void, undefined> {
  const waiting = [...journals].sort(bySequence);
  let open: readonly OpenFile[] = [];
  try {
    while (true) {
      open = await openDue(waiting, open, options);
      const first = earliest(open);
      if (first === null) return;
      yield first;
      for (const file of open) if (compareEntries(file.entry, first.entry) === 0) await file.advance();
      open = open.filter((file) => !file.ended);
    }
  } finally {
    for (const file of open) await file.close();
  }
}

/** The files of a sequence together, in its order. */
function bySequence({ header: a }: Journal, { header: b }: Journal): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.seqnumId !== b.seqnumId) return a.seqnumId < b.seqnumId ? -1 : 1;
  return a.headSeqnum - b.headSeqnum;
}

/**
 * Opens the files whose first entry can be the next: of each sequence those that begin before the open ones
 * have got to, and one at least.
 */
async function openDue(
  waiting: Journal[],
  open: readonly OpenFile[],
  options: EntriesOptions | undefined,
): Promise<readonly OpenFile[]> {
  const opened = [...open];
  for (let index = 0; index < waiting.length; ) {
    const journal = waiting[index];
    if (journal === undefined) break;
    const { header } = journal;
    const seqnums = opened.flatMap(({ entry }) => (entry.seqnumId === header?.seqnumId ? entry.seqnum : []));
    const isDue = header === null || seqnums.length === 0 || header.headSeqnum <= Math.min(...seqnums);
    if (isDue) {
      waiting.splice(index, 1);
      const file = await OpenFile.open(journal, options);
      if (file !== null) opened.push(file);
    } else {
      index += 1;
    }
  }
  return opened;
}

function earliest(open: readonly OpenFile[]): MergedEntry | null {
  let first: OpenFile | null = null;
  for (const file of open) {
    if (first === null || compareEntries(file.entry, first.entry) < 0) first = file;
  }
  return first === null ? null : { entry: first.entry, journal: first.journal };
}

/** A file, and the entry it has come to. */
class OpenFile {
  readonly journal: Journal;
  readonly #batches: AsyncGenerator<readonly JournalEntry[], void, undefined>;
  #batch: readonly JournalEntry[];
  #at = 0;
  entry: JournalEntry;
  ended = false;

  /** @returns null where the file has no entry that is asked for */
  static async open(journal: Journal, options: EntriesOptions | undefined): Promise<OpenFile | null> {
    const batches = journal.batches(options);
    const { value } = await batches.next();
    const first = value?.[0];
    return value === undefined || first === undefined ? null : new OpenFile(journal, batches, value, first);
  }

  private constructor(
    journal: Journal,
    batches: AsyncGenerator<readonly JournalEntry[], void, undefined>,
    batch: readonly JournalEntry[],
    first: JournalEntry,
  ) {
    this.journal = journal;
    this.#batches = batches;
    this.#batch = batch;
    this.entry = first;
  }

  async advance(): Promise<void> {
    this.#at += 1;
    let next = this.#batch[this.#at];
    if (next === undefined) {
      const { value } = await this.#batches.next();
      this.#batch = value ?? [];
      this.#at = 0;
      next = this.#batch[0];
    }
    if (next === undefined) this.ended = true;
    else this.entry = next;
  }

  async close(): Promise<void> {
    await this.#batches.return();
  }
}
