import { type Line, LineSplitter } from '../scan/lines.ts';
import type { LogSource } from '../source/input.ts';
import type { JournalPlace, PlainFile } from '../source/log-source.ts';
import type { Machine } from '../source/machine.ts';
import type { ProblemList } from '../source/problem.ts';
import { BareLines } from './bare-lines.ts';
import type { BootTracker } from './boots.ts';
import { type Item, ItemCounter, needsCalendar, type UnreadItem } from './item-counter.ts';
import type { LineEntry } from './line-entry.ts';
import type { LineReader } from './line-reader.ts';
import type { LocalClock } from './local-clock.ts';
import type { LogRecord } from './log-record.ts';
import { isBegun } from './losses.ts';
import { NewestFirstLog } from './newest-first.ts';
import { RecordMaker } from './record-maker.ts';
import { type Relevance, SKIM_FROM, THREADS_FROM } from './relevance.ts';
import { RepeatedLines, type RepeatedRecord } from './repeated-lines.ts';
import { readSimpleLine } from './simple-line.ts';
import type { LineTaker, Skimmer } from './skim.ts';
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

/** Reads the records of one source. */
export class SourceReader implements SourceRecords, LineTaker {
  readonly tally = emptyTally();
  readonly boots: BootTracker;
  readonly #source: LogSource;
  readonly #calendar: LocalClock;
  readonly #counter: ItemCounter;
  readonly #order: NewestFirstLog;
  readonly #bare = new BareLines((entry) => this.#order.take(entry));
  readonly #wrapped = new WrappedLines((entry) => this.#bare.take(entry));
  /** Null for as long as all lines are of `dmesg` beyond doubt. */
  #lines: LineReader | null = null;
  readonly #splitter = new LineSplitter();
  #last: LineEntry | null = null;
  /** Those of the chunk that is being read. */
  #entries: Item[] = [];
  readonly #repeated = new RepeatedLines();
  /** Null for as long as the log is small. */
  #skimmer: Skimmer | null = null;
  #stagesSettled = false;
  /** Whether no record has come behind the latest `-- Boot … --`, which may send that one elsewhere than those behind it. */
  #isBehindMarker = false;
  readonly #relevance: Relevance | null;

  constructor(
    source: LogSource,
    clock: LocalClock,
    boots: BootTracker,
    relevance: Relevance | null,
    isLive: boolean,
  ) {
    this.#order = new NewestFirstLog((entry) => this.#push(entry), isLive);
    this.#relevance = relevance;
    this.boots = boots;
    this.#source = source;
    this.#calendar = clock;
    // The entries of a journal file come as lines; but in no text that somebody wrote.
    const format = source.journal ? 'journal' : null;
    this.#counter = new ItemCounter(this.tally, boots, new RecordMaker(source.name, clock, boots), format);
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
    for await (const _ of this.#steps()) {
      this.tally.bytes = this.#splitter.bytes;
      await this.#countEntries();
      if (this.#counter.hasRecords) yield this.#counter.takeRecords();
    }
  }

  /** Reads the log, piece by piece; steps behind each. */
  async *#steps(): AsyncGenerator<void, void, undefined> {
    const splitter = this.#splitter;
    const relevance = this.#relevance;
    const skimFrom = relevance?.skimFrom ?? SKIM_FROM;
    let { file = null } = this.#source;
    for await (const chunk of this.#source.chunks) {
      // A file may be longer than it was when it was opened.
      const isSmall = Math.max(file?.size ?? 0, splitter.bytes) < skimFrom;
      const skimmer = relevance === null || isSmall ? null : await this.#skim(relevance);
      if (relevance === null || skimmer === null || typeof chunk === 'string') {
        const lines = splitter.push(chunk);
        if (!this.#takeSimple(lines)) {
          await this.#readAnyLine();
          this.read(lines);
        }
        yield;
        continue;
      }
      skimmer.take(chunk);
      yield;
      if (file === null || !this.#isForThreads(file, relevance)) continue;
      const reader = await file.reopen();
      if (reader !== null) {
        const { takeFile } = await import('./take-file.ts');
        yield* takeFile(reader, file.onRead, splitter, skimmer, relevance);
        break;
      }
      file = null;
    }
    const lines = splitter.end();
    if (!this.#takeSimple(lines)) {
      await this.#readAnyLine();
      // What the last line is depends on how the log ends.
      for (const line of lines) this.#read(line);
    }
    this.#end(lines.at(-1));
    yield;
  }

  /** Whether enough of a file is left that threads are worth being started. */
  #isForThreads({ size }: PlainFile, { threadsFrom = THREADS_FROM }: Relevance): boolean {
    const { bytes, isUtf8 } = this.#splitter;
    return isUtf8 && size !== null && size - bytes >= threadsFrom;
  }

  /** False where lines need the reader of all formats, or have it; for a large log it is not worth asking. */
  #takeSimple(lines: readonly Line[]): boolean {
    const { isClean, bytes } = this.#splitter;
    if (this.#lines !== null || !isClean || bytes > SKIM_FROM) return false;
    const entries: LineEntry[] = [];
    for (const line of lines) {
      const entry = line.cut ? null : readSimpleLine(line);
      if (entry === null) return false;
      entries.push(entry);
    }
    for (const entry of entries) this.#take(entry);
    return true;
  }

  /** Loads what reads lines in whatever format they are. */
  async #readAnyLine(): Promise<void> {
    if (this.#lines !== null) return;
    const { LineReader } = await import('./line-reader.ts');
    this.#lines = new LineReader((entry) => this.#take(entry));
  }

  async #skim(relevance: Relevance): Promise<Skimmer> {
    if (this.#skimmer === null) {
      const { Skimmer } = await import('./skim.ts');
      await this.#readAnyLine();
      this.#skimmer = await Skimmer.open(await relevance.needles(), this.#splitter, this);
    }
    return this.#skimmer;
  }

  #end(last: Line | undefined): void {
    this.#lines?.end();
    this.#wrapped.end();
    this.#bare.end();
    this.#order.end();
    this.tally.newestFirst = this.#order.order;
    if (this.#splitter.endsOpen) this.#noteEnd(last, this.#last);
  }

  get isSettled(): boolean {
    return this.#takesPlainLines && !this.boots.isFull && !this.#isBehindMarker;
  }

  /** Whether nothing that came before changes what a plain line is. */
  get #takesPlainLines(): boolean {
    this.#stagesSettled ||= this.#wrapped.isSettled && this.#bare.isSettled && this.#order.isSettled;
    return this.#stagesSettled && this.#lines?.isWithinEntry !== true;
  }

  repeated(line: Line): RepeatedRecord | null {
    return this.#repeated.find(line);
  }

  takeUnread(item: UnreadItem): void {
    this.#isBehindMarker = false;
    this.#entries.push(item);
  }

  #push(entry: LineEntry): void {
    const { kind } = entry.reading;
    if (kind === 'record' || kind === 'boot-marker') this.#isBehindMarker = kind === 'boot-marker';
    this.#entries.push(entry);
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
      if (repeated !== null) this.takeUnread(repeated);
      else if (!this.#leavesOut(line)) this.#readAndLearn(line);
    }
  }

  /** Whether the line counts to those that are left out. */
  #leavesOut(line: Line): boolean {
    const before = this.#entries.at(-1);
    const isNone = this.boots.isFull || this.#isBehindMarker;
    const run = isNone ? null : (this.#skimmer?.headed.find(line, before) ?? null);
    if (run !== null && run !== before) this.#entries.push(run);
    return run !== null;
  }

  #read(line: Line): void {
    if (line.cut) this.tally.cut += 1;
    this.#lines?.read(line, this.#splitter.isClean);
  }

  #take(entry: LineEntry): void {
    this.#noteLosses(entry);
    this.#last = entry;
    this.#wrapped.take(entry);
  }

  #readAndLearn(line: Line): void {
    const entries = this.#entries;
    const { length } = entries;
    const { told } = this.tally.losses;
    this.#read(line);
    const entry = entries[length];
    const isAlone = entries.length === length + 1 && this.tally.losses.told === told;
    if (!isAlone || entry === undefined || !('reading' in entry)) return;
    this.#repeated.learn(line, entry);
    if (entry.format === 'dmesg') return;
    this.#skimmer?.headed.learn(line, entry);
    this.#skimmer?.programs.learn(line, entry);
  }

  async #countEntries(): Promise<void> {
    if (!this.#calendar.isReady && this.#entries.some(needsCalendar)) await this.#calendar.prepare();
    for (const item of this.#entries) this.#counter.count(item);
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
}
