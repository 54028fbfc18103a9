import type { EventTime } from '../../lifecycle/event.ts';
import type { TimelineBoot } from '../../timeline/timeline.ts';
import { wallMicroseconds } from '../text/time.ts';

/**
 * What the numbers of an axis are.
 *
 * - `wall`: microseconds since 1970.
 * - `boot`: microseconds since the kernel started; the log does not tell when that was.
 * - `none`: the log has no times. Everything is at 0, in the order of the log.
 */
export type AxisKind = 'wall' | 'boot' | 'none';

/** Where the kernel's clock stands on the wall's from a stamp on. */
interface Anchor {
  readonly bootUs: number;
  /** Microseconds since 1970 at which a kernel would have started whose clock ran without a fault. */
  readonly offset: number;
}

/**
 * One line of numbers for the times of a boot, so that they can be drawn and subtracted.
 *
 * A wall time is taken as the log shows it; where it is coarser than the kernel's stamp (syslog has whole seconds), the
 * stamp tells where within its uncertainty the event stands.
 */
export class BootAxis {
  readonly kind: AxisKind;
  readonly #anchors: readonly Anchor[];

  /** @param times those of the boot's events */
  constructor(boot: TimelineBoot | null, times: readonly EventTime[]) {
    const startedAt = wallMicroseconds(boot?.startedAt ?? null);
    const hasStamp = times.some(({ bootUs }) => bootUs !== null);
    const hasWall = times.some(({ wall }) => wallMicroseconds(wall) !== null);
    const isTied = startedAt !== null && hasStamp;
    // Without a tie between the two clocks, an event that shows the one has no place beside one that shows the other.
    const isWhole = times.every((time) => isNowhere(time) || isTied || wallMicroseconds(time.wall) !== null);
    this.kind = axisKind(isTied || (hasWall && isWhole), hasStamp, hasWall);
    this.#anchors = this.kind === 'wall' ? anchorsOf(startedAt, times) : [];
  }

  /** Null where the time has no clock that the axis knows. */
  at(time: EventTime | null): number | null {
    if (time === null || this.kind === 'none') return null;
    if (this.kind === 'boot') return time.bootUs;
    const wall = wallMicroseconds(time.wall);
    const anchor = time.bootUs === null ? undefined : anchorBefore(this.#anchors, time.bootUs);
    if (time.bootUs === null || anchor === undefined) return wall;
    const reckoned = anchor.offset + time.bootUs;
    return wall === null || Math.abs(reckoned - wall) <= (time.wallUncertaintyUs ?? 0) ? reckoned : wall;
  }
}

function axisKind(isOnWall: boolean, hasStamp: boolean, hasWall: boolean): AxisKind {
  if (isOnWall) return 'wall';
  if (hasStamp) return 'boot';
  return hasWall ? 'wall' : 'none';
}

function isNowhere({ bootUs, wall }: EventTime): boolean {
  return bootUs === null && wallMicroseconds(wall) === null;
}

/** The kernel's clock drifts, and stands still while the machine sleeps: a new anchor where the last one fits no more. */
function anchorsOf(startedAt: number | null, times: readonly EventTime[]): readonly Anchor[] {
  const anchors: Anchor[] =
    startedAt === null ? [] : [{ bootUs: Number.NEGATIVE_INFINITY, offset: startedAt }];
  const both = times
    .map(({ bootUs, wall, wallUncertaintyUs }) => ({
      bootUs,
      wall: wallMicroseconds(wall),
      wallUncertaintyUs,
    }))
    .filter((time) => time.bootUs !== null)
    .sort((a, b) => (a.bootUs ?? 0) - (b.bootUs ?? 0));
  for (const { bootUs, wall, wallUncertaintyUs } of both) {
    if (bootUs === null || wall === null) continue;
    const last = anchors.at(-1);
    const isFar = last === undefined || Math.abs(last.offset + bootUs - wall) > (wallUncertaintyUs ?? 0);
    if (isFar) anchors.push({ bootUs, offset: wall - bootUs });
  }
  return anchors;
}

/** The last one that is not behind the stamp; the first one for stamps before all of them. */
function anchorBefore(anchors: readonly Anchor[], bootUs: number): Anchor | undefined {
  let low = 0;
  let high = anchors.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((anchors[middle]?.bootUs ?? 0) <= bootUs) low = middle;
    else high = middle;
  }
  return anchors[low];
}
