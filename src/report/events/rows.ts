import type { VfEvent } from '../../lifecycle/event.ts';
import type { Timeline, TimelineBoot } from '../../timeline/timeline.ts';

/** An event, with what the timeline knows about it beyond the event itself. */
export interface EventRow {
  /** Its index in `Timeline.events`. */
  readonly index: number;
  readonly event: VfEvent;
  /** Null where the timeline has events of a boot that it does not list. */
  readonly boot: TimelineBoot | null;
  /** The index of its attachment among those of its interface; null where it belongs to none. */
  readonly attachment: number | null;
  /** Its line says that the data path was switched to the VF, and it was not. */
  readonly isMisleading: boolean;
}

/** Every event of a timeline, in its order. */
export function* eventRows(timeline: Timeline): Generator<EventRow, void, undefined> {
  const boots = new Map(timeline.boots.map((boot) => [boot.index, boot]));
  const attachments = new Map<number, number>();
  const misleading = new Set<number>();
  for (const face of timeline.interfaces) {
    face.attachments.forEach((attachment, position) => {
      for (const index of attachment.events) attachments.set(index, position);
      for (const index of attachment.misleading) misleading.add(index);
    });
  }
  for (const [index, event] of timeline.events.entries()) {
    yield {
      index,
      event,
      boot: boots.get(event.boot) ?? null,
      attachment: attachments.get(index) ?? null,
      isMisleading: misleading.has(index),
    };
  }
}
