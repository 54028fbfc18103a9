import { type Line, LineSplitter } from '../scan/lines.ts';
import { type LogInput, type LogSource, type OpenOptions, openSources } from '../source/input.ts';
import type { Machine } from '../source/machine.ts';
import type { ProblemList } from '../source/problem.ts';
import { BootTracker } from './boots.ts';
import type { Envelope } from './envelope.ts';
import { type FormattedLine, readLine } from './formats.ts';
import { LocalClock, type ReadOptions } from './local-clock.ts';
import type { LogFormat, LogRecord } from './log-record.ts';
import { isBegun } from './losses.ts';
import { emptyTally, type SourceTally } from './tally.ts';

/** The records of one source, to be read once. */
export interface SourceRecords {
  readonly name: string;
  /** What of it cannot be read. Grows while the batches are read. */
  readonly problems: ProblemList;
  /** The machine whose files it lies among; null where nothing tells. */
  readonly machine: Machine | null;
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
): AsyncGenerator<SourceRecords, void, undefined> {
  for await (const source of openSources(input, options))
    yield new SourceReader(source, clock, new BootTracker());
}

/**
 * Reads the kernel records of one or several logs, one by one and in constant memory. Lines that are no
 * kernel record are skipped. Boots are counted over all logs: a log that goes on where the one before it
 * ends, such as `kern.log` behind `kern.log.1`, goes on with its boot.
 *
 * @throws VfTimelineError `invalid-argument` where an option, or the input, has a value that is none.
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
  const boots = new BootTracker();
  for await (const source of openSources(input, options)) {
    for await (const batch of new SourceReader(source, clock, boots).batches()) yield* batch;
  }
}

class SourceReader implements SourceRecords {
  readonly tally = emptyTally();
  readonly boots: BootTracker;
  readonly #source: LogSource;
  readonly #clock: LocalClock;

  constructor(source: LogSource, clock: LocalClock, boots: BootTracker) {
    this.boots = boots;
    this.#source = source;
    this.#clock = clock;
  }

  get name(): string {
    return this.#source.name;
  }

  get problems(): ProblemList {
    return this.#source.problems;
  }

  get machine(): Machine | null {
    return this.#source.machine;
  }

  async *batches(): AsyncGenerator<readonly LogRecord[], void, undefined> {
    const splitter = new LineSplitter();
    for await (const chunk of this.#source.chunks) {
      const records = await this.#read(splitter.push(chunk));
      this.tally.bytes = splitter.bytes;
      if (records.length > 0) yield records;
    }
    const records = await this.#readLast(splitter.end());
    if (records.length > 0) yield records;
  }

  async #read(lines: readonly Line[]): Promise<readonly LogRecord[]> {
    const records: LogRecord[] = [];
    for (const line of lines) {
      const formatted = readLine(line.text);
      if (needsCalendar(formatted) && !this.#clock.isReady) await this.#clock.prepare();
      const record = this.#take(line, formatted);
      if (record !== null) records.push(record);
    }
    return records;
  }

  /** The lines that are left where the log ends; the last of them has no line feed, and may be torn. */
  async #readLast(lines: readonly Line[]): Promise<readonly LogRecord[]> {
    const { damaged, unknownFormat } = this.tally;
    const records = await this.#read(lines);
    const last = lines.at(-1);
    if (last === undefined) return records;
    this.tally.openLine = last.number;
    const isTorn =
      this.tally.damaged > damaged || (this.tally.unknownFormat > unknownFormat && isBegun(last.text));
    if (isTorn) this.tally.losses.addTorn(last.number);
    return records;
  }

  /** The record of a line, or null. Either way the line is counted. */
  #take({ number, text, cut }: Line, line: FormattedLine | null): LogRecord | null {
    this.tally.lines += 1;
    if (cut) this.tally.cut += 1;

    if (line === null) {
      this.tally.losses.observeLine(number, text);
      this.tally[text.trim() === '' ? 'blank' : 'unknownFormat'] += 1;
      return null;
    }
    const { format, reading } = line;
    this.#noteLosses(number, text, line);
    switch (reading.kind) {
      case 'record':
        return this.#count(this.#toRecord(number, format, reading));
      case 'boot-marker':
        this.boots.mark(reading.bootId);
        this.tally.notKernel += 1;
        return null;
      case 'not-kernel':
        this.tally.notKernel += 1;
        return null;
      case 'damaged':
        this.tally.damaged += 1;
        return null;
    }
  }

  /** What the line says of other lines that are lost. */
  #noteLosses(number: number, text: string, { format, reading }: FormattedLine): void {
    if (reading.kind === 'record') {
      this.tally.losses.observeMessage(number, reading.message);
      // The console puts its word in front of the next message, on the same line.
      if (format !== 'wrapped-dmesg') return;
      this.tally.losses.observeLine(number, text.slice(0, text.length - reading.message.length));
    } else {
      this.tally.losses.observeLine(number, text);
    }
  }

  #count(record: LogRecord): LogRecord {
    const { formats } = this.tally;
    this.tally.records += 1;
    formats.set(record.format, (formats.get(record.format) ?? 0) + 1);
    return record;
  }

  #toRecord(line: number, format: LogFormat, envelope: Envelope): LogRecord {
    const { bootUs, wall, bootId, priority, host, message } = envelope;
    const wallUs = wall === null || typeof wall === 'number' ? wall : this.#clock.toEpoch(wall);
    const wallClock = wallUs === null ? null : envelope.wallClock;
    const wallResolutionUs = wallUs === null ? null : envelope.wallResolutionUs;
    return {
      source: { name: this.name, line },
      format,
      boot: this.boots.observe({ bootId, bootUs, wallUs, wallClock, wallResolutionUs, host, message }),
      bootUs,
      wallUs,
      wallClock,
      wallResolutionUs,
      carriedUs: null,
      priority,
      host,
      message,
    };
  }
}

/** Whether the line has a time that only a calendar can place. */
function needsCalendar(line: FormattedLine | null): boolean {
  return (
    line?.reading.kind === 'record' && typeof line.reading.wall === 'object' && line.reading.wall !== null
  );
}
