import { BootLife } from '../lifecycle/boot-life.ts';
import type { VfEvent } from '../lifecycle/event.ts';
import type { OwnedEvent } from '../lifecycle/event-queue.ts';
import { parseMessage } from '../message/parse-message.ts';
import type { ReadOptions } from '../record/local-clock.ts';
import { readRecords } from '../record/read-records.ts';
import type { LogInput } from '../source/input.ts';

/**
 * The events of a log, one by one while it is read, in constant memory. Several logs are taken as one, in
 * the order given.
 *
 * An event of a VF's PCI function comes once the log has said which interface the VF belongs to.
 *
 * @example
 * for await (const event of events(createReadStream('dmesg.txt'))) console.log(event.type);
 */
export async function* events(input: LogInput, options?: ReadOptions): AsyncGenerator<VfEvent> {
  let boot = 0;
  let life = new BootLife();
  for await (const record of readRecords(input, options)) {
    if (record.boot !== boot) {
      yield* withoutNotes(life.finish());
      boot = record.boot;
      life = new BootLife();
    }
    const message = parseMessage(record.message);
    if (message === null) continue;
    life.accept(record, message);
    yield* withoutNotes(life.take());
  }
  yield* withoutNotes(life.finish());
}

function* withoutNotes(owned: Iterable<OwnedEvent>): Generator<VfEvent> {
  for (const { event } of owned) if (event.type !== 'note') yield event;
}
