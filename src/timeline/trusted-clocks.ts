import type { VfEvent } from '../lifecycle/event.ts';
import type { Assumption } from '../record/assumption.ts';
import type { WallClock } from '../record/wall-clock.ts';

/** Clocks that may be wrong by any time, and are all that some lines have. */
const DOUBTFUL: readonly (readonly [WallClock, Assumption])[] = [
  [
    'derived',
    {
      subject: 'clock',
      value: 'dmesg',
      reason:
        'The log has times that dmesg worked out when it ran (dmesg -T): they are wrong by the time that the machine was suspended, and by what its clock was set since.',
    },
  ],
  [
    'carrier',
    {
      subject: 'clock',
      value: 'carrier',
      reason:
        'The log has lines whose only time is that at which another program wrote them down, which may be later than what they tell.',
    },
  ],
];

/** What has to be supposed where events have no better time than one that may be wrong by any. */
export function trustedClocks(events: readonly VfEvent[]): readonly Assumption[] {
  const clocks = new Set<WallClock | null>();
  for (const { time } of events) clocks.add(time.wallClock);
  return DOUBTFUL.flatMap(([clock, assumption]) => (clocks.has(clock) ? [assumption] : []));
}
