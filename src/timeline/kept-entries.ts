import type { KernelMessage } from '../message/kernel-message.ts';
import type { LogRecord, SourceLine } from '../record/log-record.ts';
import { bootMicroseconds, epochMicroseconds } from '../units.ts';
import { FallingTimes } from './falling-times.ts';
import type { Entry } from './log-part.ts';
import { NumberColumn } from './number-column.ts';

/** What few records have. */
type Rare = Pick<LogRecord, 'bootResolutionUs' | 'yearSupposed' | 'isCut'>;

/** What many records of a log have in common: all but their line, times and text. */
interface Frame extends Omit<LogRecord, 'source' | 'bootUs' | 'wallUs' | 'message' | keyof Rare> {
  /** Null where the records have none of it. */
  readonly rare: Rare | null;
}

/** Frames among which the one of a record is looked for: those of a few priorities. */
const RECENT_FRAMES = 8;

/**
 * The entries of one log until all of it is read: for only the whole tells when its boots began. They are kept as numbers
 * beside the texts, in a fifth of the memory that as many records take.
 */
export class KeptEntries implements Iterable<Entry> {
  readonly #name: string;
  /** Small numbers, which V8 keeps as they are: each event has one of them for as long as the timeline lives. */
  readonly #lines: number[] = [];
  readonly #bootUs = new NumberColumn();
  readonly #wallUs = new NumberColumn();
  readonly #frames: Frame[] = [];
  readonly #recent: Frame[] = [];
  readonly #texts: string[] = [];
  readonly #messages: KernelMessage[] = [];
  readonly #stamps = new FallingTimes();
  readonly #wallTimes = new FallingTimes();
  #isStamped = false;

  /** @param name of the log */
  constructor(name: string) {
    this.#name = name;
  }

  get length(): number {
    return this.#texts.length;
  }

  /** Whether a time is earlier than one before it: only then the log may tell again what it has told. */
  get fall(): boolean {
    return this.#isStamped ? this.#stamps.fall : this.#wallTimes.fall;
  }

  add({ record, message }: Entry): void {
    const { bootUs, wallUs } = record;
    this.#lines.push(record.source.line);
    this.#bootUs.add(bootUs ?? Number.NaN);
    this.#wallUs.add(wallUs ?? Number.NaN);
    this.#frames.push(this.#frameOf(record));
    this.#texts.push(record.message);
    this.#messages.push(message);
    this.#stamps.add(bootUs);
    this.#wallTimes.add(wallUs);
    this.#isStamped ||= bootUs !== null;
  }

  /** The last one is the end of a log that was cut within it. */
  cutLast(): void {
    const frame = this.#frames.pop();
    if (frame !== undefined) this.#frames.push({ ...frame, rare: { ...frame.rare, isCut: true } });
  }

  /** Undefined where there are none. */
  get last(): Entry | undefined {
    return this.at(this.length - 1);
  }

  /** The texts in front of the last one. */
  get textsBeforeLast(): readonly string[] {
    return this.#texts.slice(0, -1);
  }

  at(index: number): Entry | undefined {
    const frame = this.#frames[index];
    const text = this.#texts[index];
    const message = this.#messages[index];
    const line = this.#lines[index];
    if (frame === undefined || text === undefined || message === undefined || line === undefined)
      return undefined;
    const bootUs = this.#bootUs.at(index);
    const wallUs = this.#wallUs.at(index);
    const source: SourceLine = { name: this.#name, line };
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
      message: text,
    };
    return { record: frame.rare === null ? record : { ...record, ...frame.rare }, message };
  }

  *[Symbol.iterator](): Generator<Entry, void, undefined> {
    for (let index = 0; index < this.length; index += 1) {
      const entry = this.at(index);
      if (entry !== undefined) yield entry;
    }
  }

  #frameOf(record: LogRecord): Frame {
    const known = this.#recent.find((frame) => isFrameOf(frame, record));
    if (known !== undefined) return known;
    const frame = frameOf(record);
    this.#recent.unshift(frame);
    if (this.#recent.length > RECENT_FRAMES) this.#recent.pop();
    return frame;
  }
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
  const { format, boot, wallClock, wallResolutionUs, carried, priority, host } = record;
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
