import type { LogRecord, SourceLine } from '../record/log-record.ts';
import { ownCopy } from '../scan/own-copy.ts';
import { bootMicroseconds, epochMicroseconds } from '../units.ts';
import type { Told } from './entry-reader.ts';
import { FallingTimes } from './falling-times.ts';
import type { Entry } from './log-part.ts';

/** What few records have. */
type Rare = Pick<LogRecord, 'bootResolutionUs' | 'yearSupposed' | 'isCut'>;

/** What many records of a log have in common: all but their line, times and text. */
interface Frame extends Omit<LogRecord, 'source' | 'bootUs' | 'wallUs' | 'message' | keyof Rare> {
  /** Null where the records have none of it. */
  readonly rare: Rare | null;
}

/** Frames among which the one of a record is looked for: those of a few priorities. */
const RECENT_FRAMES = 8;

/** Entries that stand together. One row of all would be copied over and over while it grows. */
const PAGE = 4096;

/** Entries that stand together, as numbers beside what they share with others. */
interface Page {
  readonly told: Told[];
  readonly frames: Frame[];
  /** Small numbers, which V8 keeps as they are: each event has one of them for as long as the timeline lives. */
  readonly lines: number[];
  /** Not a number where there is none. */
  readonly bootUs: Float64Array;
  readonly wallUs: Float64Array;
}

/**
 * The entries of one log until all of it is read: for only the whole tells when its boots began. They are kept in a
 * fifth of the memory that as many records take.
 */
export class KeptEntries implements Iterable<Entry> {
  readonly #name: string;
  /** The last page. */
  #page = newPage();
  readonly #pages = [this.#page];
  #length = 0;
  /** The latest first. */
  readonly #recent: Frame[] = [];
  readonly #stamps = new FallingTimes();
  readonly #wallTimes = new FallingTimes();
  #isStamped = false;

  /** @param name of the log */
  constructor(name: string) {
    this.#name = name;
  }

  get length(): number {
    return this.#length;
  }

  /** Whether a time is earlier than one before it: only then the log may tell again what it has told. */
  get fall(): boolean {
    return this.#isStamped ? this.#stamps.fall : this.#wallTimes.fall;
  }

  /** @param told by the record's text; what else the record has is not kept alive */
  add(record: LogRecord, told: Told): void {
    const { bootUs, wallUs } = record;
    const at = this.#length % PAGE;
    if (at === 0 && this.#length > 0) {
      this.#page = newPage();
      this.#pages.push(this.#page);
    }
    const page = this.#page;
    page.told.push(told);
    page.frames.push(this.#frameOf(record));
    page.lines.push(record.source.line);
    page.bootUs[at] = bootUs ?? Number.NaN;
    page.wallUs[at] = wallUs ?? Number.NaN;
    this.#length += 1;
    this.#stamps.add(bootUs);
    this.#wallTimes.add(wallUs);
    this.#isStamped ||= bootUs !== null;
  }

  /** The last one is the end of a log that was cut within it. */
  cutLast(): void {
    const { frames } = this.#page;
    const frame = frames.pop();
    if (frame !== undefined) frames.push({ ...frame, rare: { ...frame.rare, isCut: true } });
  }

  /** Undefined where there are none. */
  get last(): Entry | undefined {
    return entryOf(this.#name, this.#page, (this.#length - 1) % PAGE);
  }

  *[Symbol.iterator](): Generator<Entry, void, undefined> {
    for (const page of this.#pages) {
      for (let at = 0; at < page.told.length; at += 1) {
        const entry = entryOf(this.#name, page, at);
        if (entry !== undefined) yield entry;
      }
    }
  }

  #frameOf(record: LogRecord): Frame {
    for (const frame of this.#recent) if (isFrameOf(frame, record)) return frame;
    const frame = frameOf(record);
    this.#recent.unshift(frame);
    if (this.#recent.length > RECENT_FRAMES) this.#recent.pop();
    return frame;
  }
}

function newPage(): Page {
  return {
    told: [],
    frames: [],
    lines: [],
    bootUs: new Float64Array(PAGE),
    wallUs: new Float64Array(PAGE),
  };
}

function entryOf(name: string, page: Page, at: number): Entry | undefined {
  const told = page.told[at];
  const frame = page.frames[at];
  const line = page.lines[at];
  if (told === undefined || frame === undefined || line === undefined) return undefined;
  const bootUs = page.bootUs[at] ?? Number.NaN;
  const wallUs = page.wallUs[at] ?? Number.NaN;
  const source: SourceLine = { name, line };
  const { format, boot, wallClock, wallResolutionUs, carried, priority, host } = frame;
  const record: LogRecord = {
    source,
    format,
    boot,
    bootUs: Number.isNaN(bootUs) ? null : bootMicroseconds(bootUs),
    wallUs: Number.isNaN(wallUs) ? null : epochMicroseconds(wallUs),
    wallClock,
    wallResolutionUs,
    carried,
    priority,
    host,
    message: told.text,
  };
  return { record: frame.rare === null ? record : { ...record, ...frame.rare }, message: told.message };
}
function isFrameOf(frame: Frame, record: LogRecord): boolean {
  return (
    frame.boot === record.boot &&
    frame.format === record.format &&
    frame.priority === record.priority &&
    frame.host === record.host &&
    frame.carried === record.carried &&
    frame.wallClock === record.wallClock &&
    frame.wallResolutionUs === record.wallResolutionUs &&
    frame.rare?.bootResolutionUs === record.bootResolutionUs &&
    frame.rare?.yearSupposed === record.yearSupposed
  );
}

function frameOf(record: LogRecord): Frame {
  const { format, boot, wallClock, wallResolutionUs, carried, priority } = record;
  const host = record.host === null ? null : ownCopy(record.host);
  const { bootResolutionUs, yearSupposed } = record;
  const rare = {
    ...(bootResolutionUs === undefined ? {} : { bootResolutionUs }),
    ...(yearSupposed === undefined ? {} : { yearSupposed }),
  };
  const isRare = bootResolutionUs !== undefined || yearSupposed !== undefined;
  return {
    ...{ format, boot, wallClock, wallResolutionUs, carried, priority, host },
    rare: isRare ? rare : null,
  };
}
