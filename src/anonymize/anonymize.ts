import { VfTimelineError } from '../errors.ts';
import type { LogData, LogInput, NamedLog, OpenOptions } from '../source/input.ts';
import type { AnonymizeReport, LogBytes, NamedAnonymizedLog } from './anonymized.ts';
import type { Rewriting, RewritingSettings } from './rewriting.ts';
import { textOf } from './text-of.ts';

export type { AnonymizeReport, LogBytes, NamedAnonymizedLog } from './anonymized.ts';

/** How a log is made safe to share. */
export interface AnonymizeOptions extends OpenOptions {
  /**
   * What decides which value stands for which: with the same key several logs still fit together. Keep it secret;
   * whoever has it can find out whether a log has a certain address in it. Without one the choice is random.
   */
  readonly key?: string | Uint8Array;
  /** Moves every time of day, by a whole number of minutes; below 0 into the past. */
  readonly shiftMinutes?: number;
  /** The year of stamps that have none; only its 29 February matters. The current year if left out. */
  readonly year?: number;
  /** Further names to be replaced wherever they stand: of hosts, customers, projects. */
  readonly names?: readonly string[];
}

/** A log that is safe to share: its bytes, once, as they are read. */
export interface AnonymizedLog extends AsyncIterable<LogBytes> {
  readonly report: AnonymizeReport;
  /** The rest of it as text. */
  text(): Promise<string>;
}

/**
 * The same log without what identifies its machine: addresses, GUIDs, names and ids are replaced, each by the same
 * one wherever it stands, so that the log still tells the same life. `docs/anonymize.md` says what is found, and
 * what cannot be.
 *
 * It streams: memory is bounded by one line, one chunk and a bounded number of names.
 *
 * @param input one log, with or without a name; not an archive
 * @returns the bytes of the log, once, as they are iterated over; `report` is complete when all of them were
 * @throws VfTimelineError `invalid-argument` where an option is none, or, when it is read, where the input is none; or the reason
 * of `signal`
 * @since 0.1.0
 *
 * @example
 * const log = anonymize(text, { key: 'a secret of ours' });
 * console.log(await log.text(), log.report.replaced);
 */
export function anonymize(input: LogData | NamedLog, options: AnonymizeOptions = {}): AnonymizedLog {
  const late = new LateRewriting(settingsFrom(options), options);
  const bytes = late.onlyLog(input);
  return {
    [Symbol.asyncIterator]: () => bytes,
    get report() {
      return late.report;
    },
    text: () => textOf(bytes),
  };
}

/** Several logs that are safe to share, one after the other. */
export interface AnonymizedLogs extends AsyncIterable<NamedAnonymizedLog> {
  /** Of all of them. Complete when the last one has been read. */
  readonly report: AnonymizeReport;
}

/**
 * As {@link anonymize}, for all logs of a machine: several files, an archive, a folder. What stands for a value is
 * the same in all of them, also without a key, and a name that one log tells is replaced in those behind it, too.
 * What an archive has beside its logs is left out.
 *
 * Read each log to its end before asking for the next one.
 *
 * @param input as `analyze` takes it
 * @returns the logs, each with its name and its bytes; `report` is complete when the last one has been read
 * @throws VfTimelineError `invalid-argument` where an option is none, or, when it is read, where the input is none; or the reason
 * of `signal`
 * @since 0.1.0
 *
 * @example
 * const archive = new Blob([await readFile('sosreport.tar.xz')]);
 * for await (const log of anonymizeLogs({ name: 'sosreport.tar.xz', data: archive })) {
 *   console.log(log.name, await log.text());
 * }
 */
export function anonymizeLogs(input: LogInput, options: AnonymizeOptions = {}): AnonymizedLogs {
  const late = new LateRewriting(settingsFrom(options), options);
  const logs = late.logs(input);
  return {
    [Symbol.asyncIterator]: () => logs,
    get report() {
      return late.report;
    },
  };
}

/** Loads what rewrites logs when the first one is read: who only parses lines does not load it. */
class LateRewriting {
  readonly #settings: RewritingSettings;
  readonly #opening: OpenOptions;
  #rewriting: Rewriting | null = null;

  constructor(settings: RewritingSettings, opening: OpenOptions) {
    this.#settings = settings;
    this.#opening = opening;
  }

  get report(): AnonymizeReport {
    return this.#rewriting?.report ?? { replaced: [], lines: 0, cutLines: 0 };
  }

  async *onlyLog(input: LogData | NamedLog): AsyncGenerator<LogBytes, void, undefined> {
    yield* (await this.#load()).onlyLog(input, this.#opening);
  }

  async *logs(input: LogInput): AsyncGenerator<NamedAnonymizedLog, void, undefined> {
    yield* (await this.#load()).logs(input, this.#opening);
  }

  async #load(): Promise<Rewriting> {
    const { Rewriting } = await import('./rewriting.ts');
    this.#rewriting = new Rewriting(this.#settings);
    return this.#rewriting;
  }
}

function settingsFrom(options: AnonymizeOptions): RewritingSettings {
  return { key: keyFrom(options.key), names: namesFrom(options.names), shift: shiftFrom(options) };
}

/** Bytes of a key that is drawn at random. */
const KEY_BYTES = 32;

function keyFrom(key: unknown): Uint8Array {
  if (key === undefined) return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  if (typeof key === 'string' && key !== '') return new TextEncoder().encode(key);
  if (key instanceof Uint8Array && key.length > 0) return key;
  throw new VfTimelineError('invalid-argument', 'key must be a text or bytes, and not empty');
}

function namesFrom(names: unknown): readonly string[] {
  if (names === undefined) return [];
  if (Array.isArray(names) && names.every((name) => typeof name === 'string' && name.length >= 3))
    return names;
  throw new VfTimelineError(
    'invalid-argument',
    'names must be an array of texts of at least three characters',
  );
}

/** A thousand years: beyond that no clock of a log goes. */
const MAX_SHIFT_MINUTES = 525_960_000;

function shiftFrom({ shiftMinutes, year }: AnonymizeOptions): RewritingSettings['shift'] {
  if (shiftMinutes === undefined || shiftMinutes === 0) return null;
  if (!Number.isInteger(shiftMinutes) || Math.abs(shiftMinutes) > MAX_SHIFT_MINUTES)
    throw new VfTimelineError('invalid-argument', 'shiftMinutes must be a whole number of minutes');
  return { minutes: shiftMinutes, year: year ?? new Date().getUTCFullYear() };
}
