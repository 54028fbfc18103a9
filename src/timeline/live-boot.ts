import { BootLife } from '../lifecycle/boot-life.ts';
import type { VfEvent } from '../lifecycle/event.ts';
import type { KernelMessage } from '../message/kernel-message.ts';
import { bootClock, dateRecord } from '../record/boot-clock.ts';
import type { BootSpan } from '../record/boot-span.ts';
import type { LogRecord } from '../record/log-record.ts';
import { describeBoot } from './describe-boot.ts';
import type { LiveInterface } from './follow-item.ts';
import type { Entry } from './log-part.ts';
import { TIMELINE_SCHEMA, type Timeline } from './timeline.ts';
import { TimelineBuilder } from './timeline-builder.ts';

/**
 * Messages of a boot that are kept to look back on. A start has some thirty for each VF, servicing as many: this is the
 * last hundred of such moments.
 */
export const MAX_KEPT_MESSAGES = 2048;

/**
 * A boot while it runs: its events one by one, and a timeline of its recent past. Memory is bounded, however long the
 * boot lasts.
 */
export class LiveBoot {
  readonly #life = new BootLife();
  #recent: Entry[] = [];
  /** Messages that are not kept any more. */
  #forgotten = 0;

  /** Messages that are held. */
  get kept(): number {
    return this.#recent.length;
  }

  get interfaces(): readonly LiveInterface[] {
    return this.#life.interfaces
      .filter((life) => life.self === life)
      .map(({ name, guid, state, attachment }) => ({
        ...{ name, guid, state },
        vf: attachment?.vf ?? null,
        slot: attachment?.slot ?? null,
      }));
  }

  accept(record: LogRecord, message: KernelMessage): void {
    this.#life.accept(record, message);
    if (message.kind === 'unrecognized') return;
    this.#recent.push({ record, message });
    // Half of them at a time: to move them all for each new one would be slow.
    if (this.#recent.length <= MAX_KEPT_MESSAGES) return;
    this.#recent = this.#recent.slice(MAX_KEPT_MESSAGES / 2);
    this.#forgotten += MAX_KEPT_MESSAGES / 2;
  }

  /** The events that nothing can change any more; all of them where the boot is over. */
  *take(isOver: boolean): Generator<VfEvent, void, undefined> {
    for (const { event } of isOver ? this.#life.finish() : this.#life.take()) {
      if (event.type !== 'note') yield event;
    }
  }

  /**
   * What is kept as a timeline without findings, whose only boot is number 0. Where messages are forgotten, it begins in
   * the middle, as a log does whose beginning was overwritten.
   *
   * @param span what the log has shown of the boot
   * @param next what it has shown of the boot that has ended this one, if there is one: the timeline has it as number 1,
   * without anything in it
   */
  timeline(span: BootSpan, next: BootSpan | null): Timeline {
    const builder = new TimelineBuilder();
    const clock = bootClock(span.anchors);
    for (const { record, message } of this.#recent) {
      builder.accept({ ...dateRecord(record, span.anchors, clock), boot: 0 }, message);
    }
    builder.finishBoot();
    const after = next === null ? [] : [{ ...describeBoot(next, null, 1, 0), machine: null }];
    const described = { ...describeBoot(span, clock, 0, builder.leftOut.get(0) ?? 0), machine: null };
    const boot = this.#forgotten > 0 ? { ...described, beginsLate: true } : described;
    return {
      schema: TIMELINE_SCHEMA,
      sources: [],
      boots: [boot, ...after],
      interfaces: builder.interfaces,
      events: builder.events,
      notes: builder.notes,
      unpaired: builder.unpaired,
      machine: [],
      findings: [],
      messages: [],
      unrecognized: [],
      assumptions: [],
      collected: [],
    };
  }
}
