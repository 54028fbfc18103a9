import type { StampedRun } from './boot-span.ts';
import type { BootTracker } from './boots.ts';
import type { Envelope } from './envelope.ts';
import type { HeadedRun } from './headed-lines.ts';
import type { LineEntry } from './line-entry.ts';
import type { LogFormat, LogRecord } from './log-record.ts';
import type { RecordMaker } from './record-maker.ts';
import type { RepeatedRecord } from './repeated-lines.ts';
import type { SourceTally } from './tally.ts';

/** Records of `dmesg` that were left out unread. */
interface StampedRecords {
  readonly run: StampedRun;
}

/** Lines of other programs that were left out unread. */
interface ProgramLines {
  readonly programLines: number;
}

/** What stands in the log and was not read: its text was read before, or tells nothing. */
export type UnreadItem = RepeatedRecord | StampedRecords | HeadedRun | ProgramLines;

/** What stands in the log, in its order. */
export type Item = LineEntry | UnreadItem;

/** Counts what stands in one source, and makes its records. */
export class ItemCounter {
  readonly #tally: SourceTally;
  readonly #boots: BootTracker;
  readonly #maker: RecordMaker;
  readonly #format: LogFormat | null;
  #records: LogRecord[] = [];

  /** @param format of all records; null where each line has its own */
  constructor(tally: SourceTally, boots: BootTracker, maker: RecordMaker, format: LogFormat | null) {
    this.#tally = tally;
    this.#boots = boots;
    this.#maker = maker;
    this.#format = format;
  }

  get hasRecords(): boolean {
    return this.#records.length > 0;
  }

  /** The records since the last call. */
  takeRecords(): readonly LogRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  count(item: Item): void {
    if ('stampUs' in item) this.#countRepeated(item);
    else if ('reading' in item) this.#count(item);
    else if ('run' in item) this.#countRun(item.run);
    else if ('header' in item) this.#countHeaded(item);
    else {
      this.#tally.lines += item.programLines;
      this.#tally.notKernel += item.programLines;
    }
  }

  #countRun(run: StampedRun): void {
    this.#countStamped(run.records);
    this.#boots.observeRun(run);
  }

  #countHeaded(run: HeadedRun): void {
    this.#tally.lines += run.records;
    this.#tally.records += run.records;
    this.#countFormat(run.header.format, run.records);
    this.#maker.observe(run);
  }

  #countStamped(records: number): void {
    this.#tally.lines += records;
    this.#tally.records += records;
    this.#countFormat('dmesg', records);
  }

  #countFormat(format: LogFormat, records: number): void {
    const { formats } = this.#tally;
    formats.set(format, (formats.get(format) ?? 0) + records);
  }

  #takeRecord(entry: LineEntry, ofLine: LogFormat, envelope: Envelope): void {
    const format = this.#format ?? ofLine;
    this.#countFormat(format, 1);
    this.#records.push(this.#maker.of(entry, format, envelope));
  }

  #countRepeated(repeated: RepeatedRecord): void {
    this.#countStamped(1);
    this.#records.push(this.#maker.ofRepeated(repeated));
  }

  /** Counts every line of the entry, and takes its record, if it is one. */
  #count(entry: LineEntry): void {
    const tally = this.#tally;
    const { reading, lines } = entry;
    tally.lines += lines;
    switch (reading.kind) {
      case 'record':
        tally.records += 1;
        tally.continued += lines - 1;
        if (entry.format !== null) this.#takeRecord(entry, entry.format, reading);
        return;
      case 'boot-marker':
        this.#boots.mark(reading.bootId);
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
export function needsCalendar(entry: Item): boolean {
  if (!('reading' in entry) || entry.reading.kind !== 'record') return false;
  const { reading, carried } = entry;
  return isLocal(reading.wall) || (reading.wall === null && reading.bootUs === null && isLocal(carried));
}

function isLocal(time: unknown): boolean {
  return typeof time === 'object' && time !== null;
}
