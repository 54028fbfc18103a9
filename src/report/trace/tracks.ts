import type { Extent } from '../lives/boot-spans.ts';

/**
 * Tracks of one kind that stand beside each other. Spans that overlap otherwise than one within the other are rare: a
 * VF comes before the one before it has gone. A log in which more than this many do is not in order.
 */
const MAX_TRACKS = 16;

/** A span, and the track on which it stands, from 0. */
export interface Tracked<Span> {
  readonly span: Span;
  readonly track: number;
  /** Where it ends on its track: earlier than it does, if no track had room. */
  readonly to: number;
}

/**
 * Gives each span a track, so that on every track any two spans either lie one within the other or do not overlap. An
 * outer span comes before those within it.
 */
export function onTracks<Span extends Extent>(spans: readonly Span[]): readonly Tracked<Span>[] {
  /** Of each track, the ends of the spans that have begun, the innermost last. */
  const open: number[][] = [];
  // Sorting keeps the order of spans that are equal.
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.map((span) => {
    for (const ends of open) while ((ends.at(-1) ?? Number.POSITIVE_INFINITY) <= span.from) ends.pop();
    const free = open.findIndex((ends) => span.to <= (ends.at(-1) ?? Number.POSITIVE_INFINITY));
    const track = free >= 0 ? free : open.length < MAX_TRACKS ? open.push([]) - 1 : 0;
    const ends = open[track] ?? [];
    const to = Math.min(span.to, ends.at(-1) ?? Number.POSITIVE_INFINITY);
    ends.push(to);
    return { span, track, to };
  });
}
