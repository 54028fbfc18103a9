import { BootLife } from '../lifecycle/boot-life.ts';
import type { VfEvent } from '../lifecycle/event.ts';
import type { OwnedEvent } from '../lifecycle/event-queue.ts';
import type { ReadOptions } from '../record/local-clock.ts';
import { readRelevantRecords } from '../record/read-records.ts';
import type { LogInput, OpenOptions } from '../source/input.ts';
import { EntryReader } from './entry-reader.ts';
import { RELEVANT } from './relevance.ts';

/**
 * Boots that are followed at the same time: a log of several machines, or of a journal that several boots
 * write to, goes back and forth between them. One that was given up begins anew if it comes back.
 */
const MAX_OPEN_BOOTS = 16;

/**
 * The events of a log, one by one while it is read, in constant memory. Several logs are taken as one, in
 * the order given. What can be known of the whole only is left out: an event has the wall time of its own
 * line, and a record that comes twice is told twice.
 *
 * An event of a VF's PCI function comes once the log has said which interface the VF belongs to.
 *
 * @example
 * for await (const event of events(createReadStream('dmesg.txt'))) console.log(event.type);
 */
export async function* events(input: LogInput, options?: ReadOptions & OpenOptions): AsyncGenerator<VfEvent> {
  /** The lives of the boots, the one that was seen last behind the others. */
  const open = new Map<number, BootLife>();
  const reader = new EntryReader();
  for await (const each of readRelevantRecords(input, options ?? {}, RELEVANT)) {
    const entry = reader.read(each);
    if (entry === null) continue;
    const { record, message } = entry;
    const life = open.get(record.boot) ?? new BootLife();
    open.delete(record.boot);
    open.set(record.boot, life);
    for (const [boot, oldest] of open) {
      if (open.size <= MAX_OPEN_BOOTS) break;
      yield* withoutNotes(oldest.finish());
      open.delete(boot);
    }
    life.accept(record, message);
    yield* withoutNotes(life.take());
  }
  for (const life of open.values()) yield* withoutNotes(life.finish());
}

function* withoutNotes(owned: Iterable<OwnedEvent>): Generator<VfEvent> {
  for (const { event } of owned) if (event.type !== 'note') yield event;
}
