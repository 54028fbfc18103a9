import { signalOf } from '../abort.ts';
import { type BootOrder, bootOrderOf } from './boot-order.ts';
import type { JournalEntry } from './entry.ts';
import type { EntriesOptions, Journal } from './journal.ts';

/** An entry, and the file it was found in. */
export interface MergedEntry {
  readonly entry: JournalEntry;
  readonly journal: Journal;
}

/**
 * Compares two entries of any files by the rules of the journal: entries of one sequence by their numbers,
 * entries of one boot by the machine's own clock, those of two boots by the order of the boots where that is
 * known, and others by the wall clock. What is the same by all of these is told apart by its data.
 *
 * These are the rules of systemd 254 and later; without `boots` they are those of the versions before.
 *
 * @param boots - the order of boots, as {@link mergeJournals} learns it from the ends of the files
 * @returns negative where the first is the earlier one, 0 where both are the same entry
 * @since 0.1.0
 *
 * @example
 * entries.sort(compareEntries);
 */
export function compareEntries(a: JournalEntry, b: JournalEntry, boots?: BootOrder): number {
  if (a.seqnumId === b.seqnumId && a.seqnum !== b.seqnum) return a.seqnum - b.seqnum;
  const byBoot =
    a.bootId === b.bootId ? a.monotonicUs - b.monotonicUs : (boots?.compare(a.bootId, b.bootId) ?? 0);
  if (byBoot !== 0) return byBoot;
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
 * journal are not in memory together. Where the files are of several sequences, the end of each is looked at
 * first, for the order of the boots.
 *
 * @param journals opened by `openJournal`, in any order
 * @returns the entries in their order, each with the file that it was found in
 * @throws VfTimelineError `invalid-argument` where an option is none; or the reason of `signal`
 * @since 0.1.0
 *
 * @example
 * for await (const { entry } of mergeJournals(journals, { match: [{ _TRANSPORT: 'kernel' }] })) {
 *   console.log(entry.realtimeUs, valuesOf(entry, 'MESSAGE'));
 * }
 */
export async function* mergeJournals(
  journals: Iterable<Journal>,
  options?: EntriesOptions,
): AsyncGenerator<MergedEntry, void, undefined> {
  const all = [...journals];
  const signal = signalOf(options);
  signal?.throwIfAborted();
  let queues = queuesOf(all);
  const boots = queues.length > 1 ? await bootOrderOf(all) : undefined;
  let open: readonly OpenFile[] = [];
  try {
    while (true) {
      if (queues.length > 0) {
        open = await openDue(queues, open, options);
        queues = queues.filter((queue) => queue.length > 0);
      }
      const first = earliest(open, boots);
      if (first === null) return;
      yield first;
      signal?.throwIfAborted();
      for (const file of open) if (compareEntries(file.entry, first.entry, boots) === 0) await file.advance();
      open = open.filter((file) => !file.ended);
    }
  } finally {
    for (const file of open) await file.close();
  }
}

/** The files that are still to be opened, those of each sequence in its order. */
function queuesOf(journals: readonly Journal[]): Journal[][] {
  const queues = new Map<string | null, Journal[]>();
  for (const journal of journals) {
    const id = journal.header?.seqnumId ?? null;
    queues.set(id, [...(queues.get(id) ?? []), journal]);
  }
  const headOf = ({ header }: Journal): number => header?.headSeqnum ?? 0;
  return [...queues.values()].map((queue) => queue.sort((a, b) => headOf(a) - headOf(b)));
}

/**
 * Opens the files whose first entry can be the next: of each sequence those that begin before the open ones
 * have got to, and one at least.
 */
async function openDue(
  queues: Journal[][],
  open: readonly OpenFile[],
  options: EntriesOptions | undefined,
): Promise<readonly OpenFile[]> {
  const opened = [...open];
  for (const queue of queues) {
    for (let journal = queue[0]; journal !== undefined && isDue(journal, opened); journal = queue[0]) {
      queue.shift();
      const file = await OpenFile.open(journal, options);
      if (file !== null) opened.push(file);
    }
  }
  return opened;
}

function isDue({ header }: Journal, open: readonly OpenFile[]): boolean {
  const seqnums = open.flatMap(({ entry }) => (entry.seqnumId === header?.seqnumId ? entry.seqnum : []));
  return header === null || seqnums.length === 0 || header.headSeqnum <= Math.min(...seqnums);
}

function earliest(open: readonly OpenFile[], boots: BootOrder | undefined): MergedEntry | null {
  let first: OpenFile | null = null;
  for (const file of open) {
    if (first === null || compareEntries(file.entry, first.entry, boots) < 0) first = file;
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
