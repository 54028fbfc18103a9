import { LateGenerator } from './late-generator.ts';
import type { VfEvent } from './lifecycle/event.ts';
import type { LogInput } from './source/input.ts';
import type { EventsOptions } from './timeline/events.ts';

/**
 * The events of a log, one by one while it is read, in constant memory. Several logs are taken as one, in
 * the order given. What can be known of the whole only is left out: an event has the wall time of its own
 * line, whose uncertainty is mostly null, and a record that comes twice is told twice. What was supposed, and what
 * was skipped or lost, goes to `onAssumption` and `onSource`.
 *
 * An event of a VF's PCI function comes once the log has said which interface the VF belongs to. A log that has its
 * newest line first comes when it has been read to its end.
 *
 * @param input as `analyze` takes it
 * @returns the events in the order of the log: times are in microseconds, `bootUs` since the kernel started, `wall` as
 * ISO 8601 in UTC
 * @throws VfTimelineError `invalid-argument`, at the first event, where the input or an option is none of these; or the reason
 * of `signal`
 * @since 0.1.0
 *
 * @example
 * const log = createReadStream('dmesg.txt');
 * for await (const event of events(log, { onAssumption: ({ reason }) => console.warn(reason) })) {
 *   console.log(event.type);
 * }
 */
export function events(input: LogInput, options?: EventsOptions): AsyncGenerator<VfEvent> {
  return new LateGenerator(async () => (await import('./timeline/events.ts')).events(input, options));
}
