import type { EventTime } from '../../lifecycle/event.ts';
import type { TimeSpan } from '../../timeline/timeline.ts';
import { durationText, type Resolution } from './duration.ts';
import { microsecondsBetween } from './time.ts';

/** What several spans come to. */
export interface SpanTotal {
  readonly count: number;
  readonly microseconds: number;
  /** A span begins before the log or does not end in it: the true total is not smaller than this one. */
  readonly atLeast: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Adds up spans. One that has no end runs to `logEnd`; one that has no known length counts as nothing. */
export function totalOf(spans: readonly TimeSpan[], logEnd: EventTime | null): SpanTotal {
  let microseconds = 0;
  let openStart = false;
  let openEnd = false;
  let unmeasured = false;
  for (const span of spans) {
    openStart ||= span.from === null;
    openEnd ||= span.to === null;
    const length = lengthOf(span, logEnd);
    if (length === null) unmeasured = true;
    else microseconds += length;
  }
  return {
    count: spans.length,
    microseconds,
    atLeast: openStart || openEnd || unmeasured,
    openStart,
    openEnd,
  };
}

/** Microseconds. One that has no end runs to `logEnd`; null where the length is unknown. */
export function lengthOf(span: TimeSpan, logEnd: EventTime | null): number | null {
  const to = span.to ?? logEnd;
  if (span.from === null || to === null) return null;
  const length = microsecondsBetween(span.from, to);
  return length === null ? null : Math.max(0, length);
}

/** `65.933509 s`, `≥ 2 h 15 min`, or words where the log shows no length at all. */
export function totalText(total: SpanTotal, resolution: Resolution): string {
  if (showsAtLeast(total, resolution)) return `≥ ${durationText(total.microseconds, resolution)}`;
  if (!total.atLeast) return durationText(total.microseconds, resolution);
  if (total.openStart && total.openEnd) return 'for an unknown time';
  if (total.openStart) return 'from before the log begins';
  return total.openEnd ? 'to the end' : 'for an unknown time';
}

/** Whether {@link totalText} uses the sign `≥`, which then is explained. */
export function showsAtLeast(total: SpanTotal, resolution: Resolution): boolean {
  return total.atLeast && total.microseconds >= resolution;
}
