import type { EventTime, VfEvent } from '../lifecycle/event.ts';
import type { TimeSpan } from './timeline.ts';

/**
 * Where the data path was, as the events of one interface (or of one attachment) prove it.
 * `null` ends lie outside the log, or the log ends before them.
 */
export interface PathSpans {
  readonly onVf: readonly TimeSpan[];
  /** From each switch away from the VF to the next switch to it. */
  readonly onSynthetic: readonly TimeSpan[];
}

/** @param events in the order of the log, without misleading ones; only those of the data path count. */
export function pathSpans(events: readonly VfEvent[]): PathSpans {
  const onVf: TimeSpan[] = [];
  const onSynthetic: TimeSpan[] = [];
  let path: 'vf' | 'synthetic' | 'unknown' = 'unknown';
  let since: EventTime | null = null;
  for (const { type, time } of events) {
    if (type === 'data-path-to-vf' && path !== 'vf') {
      if (path === 'synthetic') onSynthetic.push({ from: since, to: time });
      path = 'vf';
      since = time;
    } else if (type === 'data-path-from-vf' && path !== 'synthetic') {
      // A switch away from the VF at the beginning of a log says that the path was on it before.
      onVf.push({ from: since, to: time });
      path = 'synthetic';
      since = time;
    }
  }
  if (path === 'vf') onVf.push({ from: since, to: null });
  if (path === 'synthetic') onSynthetic.push({ from: since, to: null });
  return { onVf, onSynthetic };
}
