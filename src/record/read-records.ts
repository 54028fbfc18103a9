import { type Line, LineSplitter } from '../scan/lines.ts';
import { type LogInput, type LogSource, type OpenOptions, openSources } from '../source/input.ts';
import type { JournalPlace } from '../source/log-source.ts';
import type { Machine } from '../source/machine.ts';
import type { ProblemList } from '../source/problem.ts';
import { BareLines } from './bare-lines.ts';
import { BootTracker } from './boots.ts';
import { ElapsedClock } from './elapsed-clock.ts';
import { coarseStamp, type Envelope } from './envelope.ts';
import { type LineEntry, LineReader } from './line-reader.ts';
import { LocalClock, type ReadOptions } from './local-clock.ts';
import type { LogFormat, LogRecord } from './log-record.ts';
import { isBegun } from './losses.ts';
import { NewestFirstLog } from './newest-first.ts';
import { emptyTally, type SourceTally } from './tally.ts';
import { WrappedLines } from './wrapped-lines.ts';

/** The records of one source, to be read once. */
export interface SourceRecords {
  readonly name: string;
  /** What of it cannot be read. Grows while the batches are read. */
  readonly problems: ProblemList;
  /** The machine whose files it lies among; null where nothing tells. */
  readonly machine: Machine | null;
  /** Of a journal file: where it stands among those that were written after each other. */
  readonly journal: JournalPlace | null;
  /** Grows while the batches are read. */
  readonly tally: SourceTally;
  /** Grows while the batches are read; `LogRecord.boot` is an index into it. */
  readonly boots: BootTracker;
  /** The records in the order of the log, those of a chunk at a time. No batch is empty. */
  batches(): AsyncIterable<readonly LogRecord[]>;
}

/**
 * Opens the records of every source of an input. Boots are counted for each source anew. Read the batches
 * of a source to their end before asking for the next source.
 *
 * @param together takes the boots of all sources as those of one log
 *
 * @example
 * for await (const source of openRecords(input, new LocalClock())) {
 *   for await (const batch of source.batches()) take(batch);
 *   report(source.name, source.tally, source.boots.boots);
 * }
 */
export async function* openRecords(
  input: LogInput,
  clock: LocalClock,
  options: OpenOptions = {},
  together?: BootTracker,
): AsyncGenerator<SourceRecords, void, undefined> {
  for await (const source of openSources(input, options))
    yield new SourceReader(source, clock, together ?? new BootTracker());
}

/**
 * Reads the kernel records of one or several logs, one by one and in constant memory. Lines that are no
 * kernel record are skipped. Boots are counted over all logs: a log that goes on where the one before it
 * ends, such as `kern.log` behind `kern.log.1`, goes on with its boot.
 *
 * @param input as `analyze` takes it
 * @returns the records in the order of the log; `bootUs` is in microseconds since the kernel started, `wallUs` in
 * microseconds since 1970
 * @throws VfTimelineError `invalid-argument` where an option, or the input, has a value that is none.
 * @since 0.1.0
 *
 * @example
 * for await (const { bootUs, message } of readRecords('[    2.327663] hv_vmbus: registering driver hv_netvsc')) {
 *   console.log(bootUs, message); // 2327663 'hv_vmbus: registering driver hv_netvsc'
 * }
 */
export function readRecords(
  input: LogInput,
  options: ReadOptions & OpenOptions = {},
): AsyncGenerator<LogRecord, void, undefined> {
  return readAll(input, new LocalClock(options), options);
}

async function* readAll(
  input: LogInput,
  clock: LocalClock,
  options: OpenOptions,
): AsyncGenerator<LogRecord, void, undefined> {
  for await (const source of openRecords(input, clock, options, new BootTracker())) {
    for await (const batch of source.batches()) yield* batch;
  }
}

class SourceReader implements SourceRecords {
  readonly tally = emptyTally();
  readonly boots: BootTracker;
  readonly #source: LogSource;
  readonly #calendar: LocalClock;
  readonly #clock: ElapsedClock;
  readonly #order = new NewestFirstLog((entry) => this.#entries.push(entry));
  readonly #bare = new BareLines((entry) => this.#order.take(entry));
  readonly #wrapped = new WrappedLines((entry) => this.#bare.take(entry));
  readonly #lines = new LineReader((entry) => {
    this.#noteLosses(entry);
    this.#last = entry;
    this.#wrapped.take(entry);
  });
  #last: LineEntry | null = null;
  /** Those of the chunk that is being read. */
  #entries: LineEntry[] = [];
  #records: LogRecord[] = [];

  constructor(source: LogSource, clock: LocalClock, boots: BootTracker) {
    this.boots = boots;
    this.#source = source;
    this.#calendar = clock;
    this.#clock = new ElapsedClock(clock);
  }

  get name(): string {
    return this.#source.name;
  }

  get problems(): ProblemList {
    return this.#source.problems;
  }

  get journal(): JournalPlace | null {
    return this.#source.journal ?? null;
  }

  get machine(): Machine | null {
    return this.#source.machine;
  }

  async *batches(): AsyncGenerator<readonly LogRecord[], void, undefined> {
    const splitter = new LineSplitter();
    for await (const chunk of this.#source.chunks) {
      this.#read(splitter.push(chunk));
      this.tally.bytes = splitter.bytes;
      await this.#countEntries();
      if (this.#records.length > 0) yield this.#takeRecords();
    }
    const open = splitter.end();
    this.#read(open);
    this.#lines.end();
    this.#wrapped.end();
    this.#bare.end();
    this.#order.end();
    this.tally.newestFirst = this.#order.order;
    this.#noteEnd(open.at(-1), this.#last);
    await this.#countEntries();
    if (this.#records.length > 0) yield this.#takeRecords();
  }

  #read(lines: readonly Line[]): void {
    for (const line of lines) {
      if (line.cut) this.tally.cut += 1;
      this.#lines.read(line);
    }
  }

  #takeRecords(): readonly LogRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  async #countEntries(): Promise<void> {
    if (!this.#calendar.isReady && this.#entries.some(needsCalendar)) await this.#calendar.prepare();
    for (const entry of this.#entries) this.#count(entry);
    this.#entries = [];
  }

  /** The last line has no line feed, and may be torn. */
  #noteEnd(open: Line | undefined, last: LineEntry | null): void {
    if (open === undefined || last === null) return;
    this.tally.openLine = open.number;
    const { kind } = last.reading;
    if (kind === 'damaged' || (kind === 'unknown' && isBegun(last.text))) {
      this.tally.losses.addTorn(open.number);
    }
  }

  /** What the entry says of messages that are lost, and what the console says in front of it. */
  #noteLosses({ number, text, reading }: LineEntry): void {
    const { losses } = this.tally;
    if (reading.kind !== 'record') {
      losses.observeLine(number, text);
      return;
    }
    losses.observeMessage(number, reading.message);
    losses.observeLine(number, text.slice(0, Math.max(0, text.length - reading.message.length)));
  }

  /** Counts every line of the entry, and takes its record, if it is one. */
  #count(entry: LineEntry): void {
    const { tally } = this;
    const { reading, lines } = entry;
    tally.lines += lines;
    switch (reading.kind) {
      case 'record':
        tally.records += 1;
        tally.continued += lines - 1;
        if (entry.format !== null) this.#records.push(this.#toRecord(entry, entry.format, reading));
        return;
      case 'boot-marker':
        this.boots.mark(reading.bootId);
        tally.notKernel += lines;
        return;
      case 'not-kernel':
        tally.notKernel += lines;
        return;
      case 'continued':
        tally.continued += lines;
        return;
      case 'damaged':
        tally.damaged += lines;
        return;
      case 'blank':
        tally.blank += lines;
        return;
      case 'unknown':
        tally.unknownFormat += lines;
        return;
    }
  }

  #toRecord(
    { number, carried, carriedResolutionUs }: LineEntry,
    lineFormat: LogFormat,
    own: Envelope,
  ): LogRecord {
    // The entries of a journal file come as lines; but in no text that somebody wrote.
    const format = this.#source.journal ? 'journal' : lineFormat;
    const { formats } = this.tally;
    formats.set(format, (formats.get(format) ?? 0) + 1);
    const { bootUs, bootResolutionUs, receivedBootUs, bootId, priority, host, message } = own;
    // Where a record has no time of its own, the one at which its line was written down is better than none.
    const time =
      bootUs === null && own.wall === null && carried !== null
        ? { wall: carried, wallClock: 'carrier' as const, wallResolutionUs: carriedResolutionUs }
        : own;
    const wallUs = time.wall === null ? null : this.#clock.toEpoch(time.wall, format);
    const wallClock = wallUs === null ? null : time.wallClock;
    const wallResolutionUs = wallUs === null ? null : time.wallResolutionUs;
    const yearSupposed = wallUs !== null && this.#clock.supposesYear(time.wall);
    return {
      source: { name: this.name, line: number },
      format,
      boot: this.boots.observe({
        ...{ bootId, bootUs, bootResolutionUs, receivedBootUs, wallUs, wallClock, wallResolutionUs },
        ...{ yearSupposed, host, message },
      }),
      bootUs,
      ...coarseStamp(bootResolutionUs),
      wallUs,
      wallClock,
      wallResolutionUs,
      ...(yearSupposed ? { yearSupposed } : {}),
      carried,
      priority,
      host,
      message,
    };
  }
}

/** Whether the entry has a time that only a calendar can place; what a carrier wrote counts where nothing else does. */
function needsCalendar({ reading, carried }: LineEntry): boolean {
  if (reading.kind !== 'record') return false;
  return isLocal(reading.wall) || (reading.wall === null && reading.bootUs === null && isLocal(carried));
}

function isLocal(time: unknown): boolean {
  return typeof time === 'object' && time !== null;
}
