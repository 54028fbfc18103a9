import type { EventTime } from '../lifecycle/event.ts';
import type { Departure } from './departures.ts';
import type { Seen } from './events-by-type.ts';

/** A VF went, and the data path came to the next one. */
export interface Return {
  /** The last switch away from the VF. */
  readonly left: Seen | undefined;
  readonly gone: Seen;
  /** The first line of the next stay: the host announces the VF, or its bus comes. */
  readonly offered: Seen | undefined;
  readonly restored: Seen;
  /** Since when traffic ran on the synthetic path; of a VF without traffic, since when it was gone. */
  readonly since: EventTime;
  /** Whether the VF that went had come up: one that the host ejected while it was probed carried nothing. */
  readonly wasUp: boolean;
}

export function returnOf({ stay, gone, next }: Departure): Return | null {
  const restored = next?.first('data-path-to-vf');
  if (next === undefined || restored === undefined) return null;
  const left = stay.last('data-path-from-vf');
  return {
    left,
    gone,
    offered: next.begun,
    restored,
    since: (left ?? gone).event.time,
    wasUp: stay.isUp,
  };
}
