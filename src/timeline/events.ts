import { BootLife } from '../lifecycle/boot-life.ts';
import type { VfEvent } from '../lifecycle/event.ts';
import { parseMessage } from '../message/parse-message.ts';
import type { ReadOptions } from '../record/local-clock.ts';
import { readRecords } from '../record/read-records.ts';
import type { LogInput, OpenOptions } from '../source/input.ts';

/**
 * The events of a log, one by one while it is read, in constant memory. Several logs are taken as one, in
 * the order given.
 *
 * An event of a VF's PCI function comes once the log has said which interface the VF belongs to.
 *
 * @example
 * for await (const event of events(createReadStream('dmesg.txt'))) console.log(event.type);
 */
export async function* events(input: LogInput, options?: ReadOptions & OpenOptions): AsyncGenerator<VfEvent> {
  let boot = 0;
  let life = new BootLife();
  for await (const record of readRecords(input, options)) {
    if (record.boot !== boot) {
      for (const { event } of life.finish()) yield event;
      boot = record.boot;
      life = new BootLife();
    }
    const message = parseMessage(record.message);
    if (message === null) continue;
    life.accept(record, message);
    for (const { event } of life.take()) yield event;
  }
  for (const { event } of life.finish()) yield event;
}
