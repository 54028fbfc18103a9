import { LateGenerator } from './late-generator.ts';
import { LocalClock } from './record/local-clock.ts';
import type { LogRecord } from './record/log-record.ts';
import type { ReadOptions } from './record/read-records.ts';
import type { LogInput } from './source/input.ts';

/**
 * Reads the kernel records of one or several logs, one by one and in constant memory. Lines that are no
 * kernel record are skipped. Boots are counted over all logs: a log that goes on where the one before it
 * ends, such as `kern.log` behind `kern.log.1`, goes on with its boot.
 *
 * @param input as `analyze` takes it
 * @returns the records in the order of the log; `bootUs` is in microseconds since the kernel started, `wallUs` in
 * microseconds since 1970
 * @throws VfTimelineError `invalid-argument` where an option, or the input, has a value that is none; or the reason of `signal`
 * @since 0.1.0
 *
 * @example
 * for await (const { bootUs, message } of readRecords('[    2.327663] hv_vmbus: registering driver hv_netvsc')) {
 *   console.log(bootUs, message); // 2327663 'hv_vmbus: registering driver hv_netvsc'
 * }
 */
export function readRecords(
  input: LogInput,
  options: ReadOptions = {},
): AsyncGenerator<LogRecord, void, undefined> {
  // A mistaken option is told at once, not with the first record.
  new LocalClock(options);
  return new LateGenerator(async () =>
    (await import('./record/read-records.ts')).readRecords(input, options),
  );
}
