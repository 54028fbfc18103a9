import { type LogInput, type OpenOptions, openSources } from '../source/input.ts';
import { BootTracker } from './boots.ts';
import { LocalClock, type ReadOptions } from './local-clock.ts';
import type { LogRecord } from './log-record.ts';
import type { Relevance } from './skim.ts';
import { SourceReader, type SourceRecords } from './source-reader.ts';

/**
 * Opens the records of every source of an input. Boots are counted for each source anew. Read the batches
 * of a source to their end before asking for the next source.
 *
 * @param relevance which records are asked for; the others may be missing, and are counted all the same.
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
  relevance: Relevance | null = null,
): AsyncGenerator<SourceRecords, void, undefined> {
  for await (const source of openSources(input, options))
    yield new SourceReader(source, clock, new BootTracker(), relevance);
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
  return readRelevantRecords(input, options, null);
}

/** The same, of which some are asked for; the others may be missing. */
export function readRelevantRecords(
  input: LogInput,
  options: ReadOptions & OpenOptions,
  relevance: Relevance | null,
): AsyncGenerator<LogRecord, void, undefined> {
  return readAll(input, new LocalClock(options), options, relevance);
}

async function* readAll(
  input: LogInput,
  clock: LocalClock,
  options: OpenOptions,
  relevance: Relevance | null,
): AsyncGenerator<LogRecord, void, undefined> {
  const boots = new BootTracker();
  for await (const source of openSources(input, options)) {
    for await (const batch of new SourceReader(source, clock, boots, relevance).batches()) yield* batch;
  }
}
