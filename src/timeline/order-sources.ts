import { bootClock } from '../record/boot-clock.ts';
import type { BootSpan } from '../record/boot-span.ts';
import { type Entry, stampKey } from './log-part.ts';

/** What the order of sources is decided by: the boots each one holds, and what it says. */
export interface OrderedSource {
  readonly spans: readonly BootSpan[];
  readonly entries: readonly Entry[];
}

/**
 * Puts several logs of one machine into the order of time, as far as they tell it; else they stay in the
 * order given.
 *
 * - Logs whose beginning has a wall time, all of them, are ordered by it: the envelope's, or the one that the
 *   clocks of the boot give.
 * - Logs of one boot each, by their kernel stamps, if each begins after the one before it ends, or repeats a
 *   part of it, and at most one of them shows the boot's beginning: `dmesg-late.log dmesg-early.log`, as a
 *   shell sorts them, is one boot then.
 */
export function orderSources<T extends OrderedSource>(sources: readonly T[]): readonly T[] {
  const filled = sources.filter(({ spans }) => spans.length > 0);
  const start = wallStarts(filled) ?? kernelStarts(filled);
  if (start === null) return sources;
  return [...sources].sort((a, b) => (start.get(a) ?? 0) - (start.get(b) ?? 0));
}

type Starts<T> = ReadonlyMap<T, number> | null;

function wallStarts<T extends OrderedSource>(sources: readonly T[]): Starts<T> {
  const starts = new Map<T, number>();
  for (const source of sources) {
    const [span] = source.spans;
    const first = span === undefined ? null : wallStart(span);
    if (first === null) return null;
    starts.set(source, first);
  }
  return starts;
}

/** The wall time at which a span begins; null where the log tells none. */
export function wallStart(span: BootSpan): number | null {
  if (span.firstWallUs !== null) return span.firstWallUs;
  const clock = bootClock(span.anchors);
  return clock === null ? null : clock.startedAtUs + (span.firstUs ?? 0);
}

function kernelStarts<T extends OrderedSource>(sources: readonly T[]): Starts<T> {
  const stretches = sources.flatMap((source) => {
    const [span, ...more] = source.spans;
    if (span === undefined || more.length > 0 || span.firstUs === null || span.lastUs === null) return [];
    return [{ source, span, from: span.firstUs, to: span.lastUs }];
  });
  stretches.sort((a, b) => a.from - b.from);
  const ids = new Set(stretches.flatMap(({ span }) => span.id ?? []));
  const isChain = stretches.every(({ source, to }, index) => {
    const next = stretches[index + 1];
    return next === undefined || to <= next.from || overlap(source, next.source);
  });
  const kernels = stretches.filter(({ span, source }, index) => {
    const before = stretches[index - 1];
    return span.kernel !== null && !(before !== undefined && overlap(before.source, source));
  });
  if (stretches.length < sources.length || ids.size > 1 || !isChain || kernels.length > 1) return null;
  return new Map(stretches.map(({ source, from }) => [source, from]));
}

/** Whether two logs show the same records. */
function overlap(a: OrderedSource, b: OrderedSource): boolean {
  const keys = new Set(a.entries.map(({ record }) => stampKey(record)));
  return b.entries.some(({ record }) => {
    const key = stampKey(record);
    return key !== null && keys.has(key);
  });
}
