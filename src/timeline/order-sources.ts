import type { BootSpan } from '../record/boots.ts';

/** What the order of sources is decided by: the boots each one holds. */
export interface OrderedSource {
  readonly spans: readonly BootSpan[];
}

/**
 * Puts several logs of one machine into the order of time, as far as they tell it; else they stay in the
 * order given.
 *
 * - Logs that all carry wall times are ordered by their first.
 * - Logs of one boot each, by their kernel stamps, if these do not overlap and at most one of them shows
 *   the boot's beginning: `dmesg-late.log dmesg-early.log`, as a shell sorts them, is one boot then.
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
    const first = source.spans[0]?.firstWallUs ?? null;
    if (first === null) return null;
    starts.set(source, first);
  }
  return starts;
}

function kernelStarts<T extends OrderedSource>(sources: readonly T[]): Starts<T> {
  const stretches = sources.flatMap((source) => {
    const [span, ...more] = source.spans;
    if (span === undefined || more.length > 0 || span.id !== null) return [];
    return span.firstUs === null || span.lastUs === null
      ? []
      : [{ source, span, from: span.firstUs, to: span.lastUs }];
  });
  stretches.sort((a, b) => a.from - b.from);
  const apart = stretches.every(({ to }, index) => to <= (stretches[index + 1]?.from ?? to));
  const beginnings = stretches.filter(({ span }) => span.kernel !== null).length;
  if (stretches.length < sources.length || !apart || beginnings > 1) return null;
  return new Map(stretches.map(({ source, from }) => [source, from]));
}
