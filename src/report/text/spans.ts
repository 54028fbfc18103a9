import type { EventTime } from '../../lifecycle/event.ts';
import type { TimeSpan } from '../../timeline/timeline.ts';
import { durationText } from './duration.ts';
import { microsecondsBetween, sameTime } from './time.ts';

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

function lengthOf(span: TimeSpan, logEnd: EventTime | null): number | null {
  const to = span.to ?? logEnd;
  if (span.from === null || to === null) return null;
  const length = microsecondsBetween(span.from, to);
  return length === null ? null : Math.max(0, length);
}

/** `65.933509 s`, `≥ 2 h 15 min`, or words where the log shows no length at all. */
export function totalText(total: SpanTotal): string {
  if (showsAtLeast(total)) return `≥ ${durationText(total.microseconds)}`;
  if (!total.atLeast) return durationText(total.microseconds);
  if (total.openStart && total.openEnd) return 'for an unknown time';
  if (total.openStart) return 'from before the log begins';
  return total.openEnd ? 'to the end' : 'for an unknown time';
}

/** Whether {@link totalText} uses the sign `≥`, which then is explained. */
export function showsAtLeast(total: SpanTotal): boolean {
  return total.atLeast && total.microseconds > 0;
}

/** How long the span had lasted that ends at `time`, as text; null if none does or its length is unknown. */
export function endedSpanText(spans: readonly TimeSpan[], time: EventTime): string | null {
  const span = spans.findLast((candidate) => sameTime(candidate.to, time));
  if (span === undefined) return null;
  const length = lengthOf(span, null);
  return length === null ? null : durationText(length);
}
