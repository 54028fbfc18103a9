import type { EventTime } from '../../lifecycle/event.ts';
import { secondsText } from '../text/duration.ts';

/** A time as the page tells it: `8226.267380 s`, else UTC, else a dash. */
export function timeOf({ bootUs, wall }: EventTime): string {
  if (bootUs !== null) return `${secondsText(bootUs)} s`;
  return wall === null ? '–' : wall.replace('T', ' ').replace('Z', ' UTC');
}

export function momentOf({ time }: { readonly time: EventTime }): string {
  return timeOf(time);
}
