import { eventTime, isoMicroseconds } from '../lifecycle/evidence.ts';
import type { BootClock } from '../record/boot-clock.ts';
import type { BootSpan } from '../record/boot-span.ts';
import type { TimelineBoot } from './timeline.ts';

/**
 * Microseconds after its start by which a log shows a boot from its beginning: drivers of the network are
 * loaded within seconds. The kernel keeps a limited number of messages, and drops the first ones for new ones.
 */
const LATE_US = 10_000_000;

export function describeBoot(
  span: BootSpan,
  clock: BootClock | null,
  index: number,
  leftOut: number,
): TimelineBoot {
  const { id, kernel, crashKernel, hosts, wallClock } = span;
  const common = { wallClock, wallResolutionUs: null };
  return {
    index,
    id,
    kernel,
    crashKernel,
    hosts,
    startedAt: clock === null ? null : isoMicroseconds(clock.startedAtUs),
    clock: clock === null ? null : { from: clock.from, uncertaintyUs: clock.uncertaintyUs },
    shownFrom: eventTime({ ...common, bootUs: span.firstUs, wallUs: span.firstWallUs }),
    shownUntil: eventTime({ ...common, bootUs: span.lastUs, wallUs: span.lastWallUs }),
    beginsLate: beginsLate(span),
    leftOut,
  };
}

function beginsLate({ kernel, firstUs }: BootSpan): boolean | null {
  if (kernel !== null) return false;
  return firstUs === null ? null : firstUs > LATE_US;
}
