import { type AbortOptions, orAborted, signalOf, Turns } from '../abort.ts';
import type { JournalEntry } from './entry.ts';
import { EntryStream } from './entry-stream.ts';
import type { JournalFile } from './file.ts';
import { findEntries } from './find-entries.ts';
import { type JournalHeader, readHeader } from './header.ts';
import { type JournalInput, toReader } from './input.ts';
import { checkMatches, type JournalMatch } from './match.ts';
import { Missing, Pages } from './pages.ts';
import { type JournalProblem, Problems } from './problem.ts';
import { readTailEntry, type TailEntry } from './tail-entry.ts';

/** Which entries are read. */
export interface EntriesOptions extends AbortOptions {
  /**
   * Entries that have all the fields of one of these; without it, or with none, all entries. The index of the
   * file is used: entries that do not match are not looked at.
   */
  readonly match?: readonly JournalMatch[];
}

/** A journal file, opened. */
export interface Journal {
  /** Null where the file is no journal, which is among the problems then. */
  readonly header: JournalHeader | null;
  /** What could not be read so far: the first hundred. It grows while entries are read. */
  readonly problems: readonly JournalProblem[];
  /** All problems so far, those that were not kept as well. */
  readonly problemCount: number;
  /** Bytes read of the file so far. */
  readonly bytesRead: number;
  /**
   * The entries in the order of the file. Damage never throws: what cannot be read is left out, and is among
   * the problems. What is thrown is the reason of `signal`, and a VfTimelineError `invalid-argument` where an
   * option is none.
   */
  entries(options?: EntriesOptions): AsyncGenerator<JournalEntry, void, undefined>;
  /** The same entries, some hundred at a time, for those who read many. No batch is empty. */
  batches(options?: EntriesOptions): AsyncGenerator<readonly JournalEntry[], void, undefined>;
  /** Boot and wall time of the last entry, without reading those before it; null where none can be read. */
  tail(): Promise<TailEntry | null>;
}

/**
 * Opens a systemd journal file: `.journal`, or `.journal~` as it is named after an unclean shutdown.
 *
 * @param input its bytes, a Blob, a file handle of Node, or anything that reads at an offset. It is read in
 * pieces, while entries are asked for, and never as a whole; a handle stays the caller's to close.
 * @throws VfTimelineError `unsupported-journal` where the file has incompatible flags that are not known here,
 * `invalid-argument` where the input is none of these. A damaged file does not throw.
 * @returns the journal: its header, its problems, and its entries, with times in microseconds (`realtimeUs` since 1970,
 * `monotonicUs` since the boot)
 * @since 0.1.0
 *
 * @example
 * const file = await open('/var/log/journal/5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50/system.journal');
 * const journal = await openJournal(file);
 * for await (const entry of journal.entries({ match: [{ _TRANSPORT: 'kernel' }] })) {
 *   console.log(entry.monotonicUs, valuesOf(entry, 'MESSAGE'));
 * }
 * await file.close();
 */
export async function openJournal(input: JournalInput): Promise<Journal> {
  const pages = new Pages(await toReader(input));
  const problems = new Problems();
  const layout = await readHeader(pages, problems);
  return new OpenJournal(pages, problems, layout === null ? null : { ...layout, pages, problems });
}

/** Entries of a batch at most. */
const BATCH_ENTRIES = 256;

/** Bytes of fields above which a batch is passed on as it is. */
const BATCH_BYTES = 1024 * 1024;

class OpenJournal implements Journal {
  readonly #pages: Pages;
  readonly #problems: Problems;
  readonly #file: JournalFile | null;

  constructor(pages: Pages, problems: Problems, file: JournalFile | null) {
    this.#pages = pages;
    this.#problems = problems;
    this.#file = file;
  }

  get header(): JournalHeader | null {
    return this.#file?.header ?? null;
  }

  get problems(): readonly JournalProblem[] {
    return this.#problems.list;
  }

  get problemCount(): number {
    return this.#problems.count;
  }

  get bytesRead(): number {
    return this.#pages.bytesRead;
  }

  async tail(): Promise<TailEntry | null> {
    return this.#file === null ? null : readTailEntry(this.#file);
  }

  async *entries(options?: EntriesOptions): AsyncGenerator<JournalEntry, void, undefined> {
    for await (const batch of this.batches(options)) yield* batch;
  }

  async *batches(options: EntriesOptions = {}): AsyncGenerator<readonly JournalEntry[], void, undefined> {
    const matches = checkMatches(options.match ?? []);
    const signal = signalOf(options);
    const wait = <T>(step: Promise<T>): Promise<T> => (signal === undefined ? step : orAborted(step, signal));
    const turns = signal === undefined ? null : new Turns(signal);
    await turns?.take();
    if (this.#file === null) return;
    const entries = new EntryStream(this.#file, matches, await wait(findEntries(this.#file, matches)));
    let batch: JournalEntry[] = [];
    let begun = 0;
    while (true) {
      let entry = entries.next();
      while (entry instanceof Missing) {
        await turns?.take();
        await wait(entry.load());
        entry = entries.next();
      }
      if (entry === null) break;
      batch.push(entry);
      if (batch.length < BATCH_ENTRIES && entries.decodedBytes - begun < BATCH_BYTES) continue;
      yield batch;
      await turns?.take();
      batch = [];
      begun = entries.decodedBytes;
    }
    if (batch.length > 0) yield batch;
  }
}
