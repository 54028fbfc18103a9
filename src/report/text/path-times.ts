import type { EventTime, VfEvent } from '../../lifecycle/event.ts';
import type { Attachment, TimelineInterface, TimeSpan } from '../../timeline/timeline.ts';
import { lengthOf } from './spans.ts';
import { momentKey } from './time.ts';

/**
 * How long the data path of one interface had stayed where an event took it away from. The events are asked
 * about in the order of the log: of several spans that end in the same second, each belongs to one event.
 */
export class PathTimes {
  readonly #onSynthetic: SpanEnds;
  readonly #onVf = new Map<Attachment, SpanEnds>();

  constructor(face: TimelineInterface) {
    this.#onSynthetic = new SpanEnds(face.onSynthetic);
    for (const attachment of face.attachments) this.#onVf.set(attachment, new SpanEnds(attachment.onVf));
  }

  /** Microseconds; null where the event ends no span, or one of unknown length. */
  endedBy(event: VfEvent, attachment: Attachment | null): number | null {
    if (event.type === 'data-path-to-vf') return this.#onSynthetic.take(event.time);
    if (event.type !== 'data-path-from-vf' || attachment === null) return null;
    return this.#onVf.get(attachment)?.take(event.time) ?? null;
  }
}

/** Spans, found by their end. */
class SpanEnds {
  /** The spans with the same end, the first one last. */
  readonly #byEnd = new Map<string, TimeSpan[]>();

  constructor(spans: readonly TimeSpan[]) {
    for (const span of spans.toReversed()) {
      if (span.to === null) continue;
      const key = momentKey(span.to);
      const same = this.#byEnd.get(key);
      if (same === undefined) this.#byEnd.set(key, [span]);
      else same.push(span);
    }
  }

  take(end: EventTime): number | null {
    const span = this.#byEnd.get(momentKey(end))?.pop();
    return span === undefined ? null : lengthOf(span, null);
  }
}
