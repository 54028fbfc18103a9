import { type LogInput, type OpenOptions, openSources, type SourceOptions } from '../source/input.ts';
import { BootTracker } from './boots.ts';
import type { ClockOptions } from './clock-options.ts';
import { LocalClock } from './local-clock.ts';
import type { LogRecord } from './log-record.ts';
import type { Relevance } from './relevance.ts';
import { SourceReader, type SourceRecords } from './source-reader.ts';

export type { SourceRecords } from './source-reader.ts';

/** How logs are read: how they are opened, and what their times are taken for. */
export interface ReadOptions extends OpenOptions, ClockOptions {}

/** How the sources of an input are read. */
export interface SourceReading {
  /** Takes the boots of all sources as those of one log. */
  readonly together?: BootTracker;
  /** Which records are asked for; the others may be missing, and are counted all the same. Null for all. */
  readonly relevance?: Relevance | null;
  /** The log is being written: each record is given as soon as it is there. */
  readonly isLive?: boolean;
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
  options: SourceOptions = {},
  { together, relevance = null, isLive = false }: SourceReading = {},
): AsyncGenerator<SourceRecords, void, undefined> {
  for await (const source of openSources(input, options))
    yield new SourceReader(source, clock, together ?? new BootTracker(), relevance, isLive);
}

/** What `readRecords` of the package gives. */
export function readRecords(
  input: LogInput,
  options: ReadOptions = {},
): AsyncGenerator<LogRecord, void, undefined> {
  return readAll(input, new LocalClock(options), options);
}

async function* readAll(
  input: LogInput,
  clock: LocalClock,
  options: OpenOptions,
): AsyncGenerator<LogRecord, void, undefined> {
  for await (const source of openRecords(input, clock, options, { together: new BootTracker() })) {
    for await (const batch of source.batches()) yield* batch;
  }
}
