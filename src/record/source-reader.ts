import { type Line, LineSplitter } from '../scan/lines.ts';
import { openScanner } from '../scan/scanner.ts';
import type { LogSource } from '../source/input.ts';
import type { JournalPlace } from '../source/log-source.ts';
import type { Machine } from '../source/machine.ts';
import type { ProblemList } from '../source/problem.ts';
import { BareLines } from './bare-lines.ts';
import type { StampedRun } from './boot-span.ts';
import type { BootTracker } from './boots.ts';
import type { Envelope } from './envelope.ts';
import { type LineEntry, LineReader } from './line-reader.ts';
import type { LocalClock } from './local-clock.ts';
import type { LogFormat, LogRecord } from './log-record.ts';
import { isBegun } from './losses.ts';
import { NewestFirstLog } from './newest-first.ts';
import { RecordMaker } from './record-maker.ts';
import { RepeatedLines, type RepeatedRecord } from './repeated-lines.ts';
import { type LineTaker, type Relevance, SKIM_AFTER, Skimmer, THREADS_AFTER } from './skim.ts';
import { takeFile } from './take-file.ts';
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
  /** What of the log was read as text: how much work it was, counted. Grows while the batches are read. */
  readonly textRead: { readonly lines: number; readonly bytes: number };
  /** Grows while the batches are read; `LogRecord.boot` is an index into it. */
  readonly boots: BootTracker;
  /** The records in the order of the log, those of a chunk at a time. No batch is empty. */
  batches(): AsyncIterable<readonly LogRecord[]>;
}

/** Records that were left out unread. */
interface LeftOut {
  readonly run: StampedRun;
}

/** What stands in the log, in its order. */
type Item = LineEntry | RepeatedRecord | LeftOut;

/** Reads the records of one source. */
export class SourceReader implements SourceRecords, LineTaker {
  readonly tally = emptyTally();
  readonly boots: BootTracker;
  readonly #source: LogSource;
  readonly #calendar: LocalClock;
  readonly #maker: RecordMaker;
  readonly #order: NewestFirstLog;
  readonly #bare = new BareLines((entry) => this.#order.take(entry));
  readonly #wrapped = new WrappedLines((entry) => this.#bare.take(entry));
  readonly #lines = new LineReader((entry) => {
    this.#noteLosses(entry);
    this.#last = entry;
    this.#wrapped.take(entry);
  });
  readonly #splitter = new LineSplitter();
  #last: LineEntry | null = null;
  /** Those of the chunk that is being read. */
  #entries: Item[] = [];
  #records: LogRecord[] = [];
  readonly #repeated = new RepeatedLines();
  #stagesSettled = false;
  readonly #relevance: Relevance | null;

  constructor(
    source: LogSource,
    clock: LocalClock,
    boots: BootTracker,
    relevance: Relevance | null,
    isLive: boolean,
  ) {
    this.#order = new NewestFirstLog((entry) => this.#entries.push(entry), isLive);
    this.#relevance = relevance;
    this.boots = boots;
    this.#source = source;
    this.#calendar = clock;
    this.#maker = new RecordMaker(source.name, clock, boots);
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

  get textRead(): { readonly lines: number; readonly bytes: number } {
    const { lines, bytes } = this.#splitter.skipped;
    return { lines: this.tally.lines - lines, bytes: this.tally.bytes - bytes };
  }

  async *batches(): AsyncGenerator<readonly LogRecord[], void, undefined> {
    const splitter = this.#splitter;
    const skimAfter = this.#relevance?.skimAfter ?? SKIM_AFTER;
    const threadsAfter = this.#relevance?.threadsAfter ?? THREADS_AFTER;
    const { file = null } = this.#source;
    let skimmer: Skimmer | null = null;
    let inThreads = false;
    for await (const chunk of this.#source.chunks) {
      if (this.#relevance === null || typeof chunk === 'string' || splitter.bytes < skimAfter) {
        this.read(splitter.push(chunk));
      } else {
        skimmer ??= new Skimmer(await openScanner(this.#relevance.needles()), splitter, this);
        skimmer.take(chunk);
        inThreads = splitter.bytes >= threadsAfter && splitter.isUtf8;
      }
      this.tally.bytes = splitter.bytes;
      await this.#countEntries();
      if (this.#records.length > 0) yield this.#takeRecords();
      if (inThreads && file !== null) break;
    }
    if (inThreads && file !== null && skimmer !== null) {
      for await (const _ of takeFile(file, splitter, skimmer, this.#relevance)) {
        this.tally.bytes = splitter.bytes;
        await this.#countEntries();
        if (this.#records.length > 0) yield this.#takeRecords();
      }
    }
    const open = splitter.end();
    // What the last line is depends on how the log ends.
    for (const line of open) this.#read(line);
    this.#lines.end();
    this.#wrapped.end();
    this.#bare.end();
    this.#order.end();
    this.tally.newestFirst = this.#order.order;
    this.#noteEnd(open.at(-1), this.#last);
    await this.#countEntries();
    if (this.#records.length > 0) yield this.#takeRecords();
  }

  get isSettled(): boolean {
    return this.#takesPlainLines && !this.boots.isFull;
  }

  /** Whether nothing that came before changes what a plain line is. */
  get #takesPlainLines(): boolean {
    this.#stagesSettled ||= this.#wrapped.isSettled && this.#bare.isSettled && this.#order.isSettled;
    return this.#stagesSettled && !this.#lines.isWithinEntry;
  }

  leaveOut(run: StampedRun): void {
    this.#entries.push({ run });
  }

  read(lines: readonly Line[]): void {
    // The lines of a journal file are made here, and none is of `dmesg`.
    const mayRepeat = this.#splitter.isClean && this.#source.journal === undefined;
    for (const line of lines) {
      if (!mayRepeat || line.cut || !this.#takesPlainLines) {
        this.#read(line);
        continue;
      }
      const repeated = this.#repeated.find(line);
      if (repeated === null) this.#readAndLearn(line);
      else this.#entries.push(repeated);
    }
  }

  #read(line: Line): void {
    if (line.cut) this.tally.cut += 1;
    this.#lines.read(line, this.#splitter.isClean);
  }

  #readAndLearn(line: Line): void {
    const entries = this.#entries;
    const { length } = entries;
    const { told } = this.tally.losses;
    this.#read(line);
    const entry = entries[length];
    const isAlone = entries.length === length + 1 && this.tally.losses.told === told;
    if (isAlone && entry !== undefined && 'reading' in entry) this.#repeated.learn(line, entry);
  }

  #takeRecords(): readonly LogRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  async #countEntries(): Promise<void> {
    if (!this.#calendar.isReady && this.#entries.some(needsCalendar)) await this.#calendar.prepare();
    for (const entry of this.#entries) {
      if ('reading' in entry) this.#count(entry);
      else if ('run' in entry) this.#countRun(entry.run);
      else this.#countRepeated(entry);
    }
    this.#entries = [];
  }

  #countRun(run: StampedRun): void {
    this.#countStamped(run.records);
    this.boots.observeRun(run);
  }

  #countStamped(records: number): void {
    this.tally.lines += records;
    this.tally.records += records;
    this.#countFormat('dmesg', records);
  }

  #countFormat(format: LogFormat, records: number): void {
    const { formats } = this.tally;
    formats.set(format, (formats.get(format) ?? 0) + records);
  }

  #takeRecord(entry: LineEntry, lineFormat: LogFormat, envelope: Envelope): void {
    // The entries of a journal file come as lines; but in no text that somebody wrote.
    const format = this.#source.journal ? 'journal' : lineFormat;
    this.#countFormat(format, 1);
    this.#records.push(this.#maker.of(entry, format, envelope));
  }

  #countRepeated(repeated: RepeatedRecord): void {
    this.#countStamped(1);
    this.#records.push(this.#maker.ofRepeated(repeated));
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
        if (entry.format !== null) this.#takeRecord(entry, entry.format, reading);
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
}

/** Whether the entry has a time that only a calendar can place; what a carrier wrote counts where nothing else does. */
function needsCalendar(entry: Item): boolean {
  if (!('reading' in entry) || entry.reading.kind !== 'record') return false;
  const { reading, carried } = entry;
  return isLocal(reading.wall) || (reading.wall === null && reading.bootUs === null && isLocal(carried));
}

function isLocal(time: unknown): boolean {
  return typeof time === 'object' && time !== null;
}
