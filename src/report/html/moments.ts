import type { EventTime } from '../../lifecycle/event.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { secondsText } from '../text/duration.ts';
import { startText } from '../text/time.ts';

/** A time as the page tells it: `8226.267380 s`, else UTC, else a dash. */
export function timeOf({ bootUs, wall }: EventTime): string {
  if (bootUs !== null) return `${secondsText(bootUs)} s`;
  return wall === null ? '–' : wall.replace('T', ' ').replace('Z', ' UTC');
}

/** The time of day of what is told in seconds since boot, to the second: `2026-10-03 06:25:01 UTC`; null where there is none. */
export function timeOfDayOf({ bootUs, wall }: EventTime): string | null {
  return bootUs === null ? null : startText(wall);
}

/** When something was, and in which boot where there are several: each begins at zero anew. */
export function momentOf(
  { time, boot }: { readonly time: EventTime; readonly boot: number },
  { boots }: Pick<Timeline, 'boots'>,
): string {
  return boots.length > 1 ? `boot ${boot + 1}, ${timeOf(time)}` : timeOf(time);
}
