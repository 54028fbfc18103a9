import type { EventTime } from '../lifecycle/event.ts';
import { microsecondsBetween } from '../timeline/durations.ts';

/** An event or a note. */
interface WithTime {
  readonly time: EventTime;
}

interface Timed<Line> {
  readonly us: number;
  readonly line: Line;
}

const EPOCH: EventTime = {
  bootUs: null,
  wall: '1970-01-01T00:00:00.000000Z',
  wallClock: null,
  wallUncertaintyUs: null,
};

/** Lines by their times, so that those beside an event are found without reading all of them. */
export class LineTimes<Line extends WithTime> {
  readonly #byBoot: readonly Timed<Line>[];
  readonly #byWall: readonly Timed<Line>[];
  readonly #count: number;

  constructor(lines: readonly Line[]) {
    this.#byBoot = sorted(lines, ({ bootUs }) => bootUs);
    this.#byWall = sorted(lines, wallUs);
    this.#count = lines.length;
  }

  /** The first line that stands at most so many seconds before or behind the time. */
  beside(time: EventTime, secondsBefore: number, secondsBehind: number): Line | undefined {
    const us = time.bootUs ?? wallUs(time);
    if (us === null) return undefined;
    const lines = time.bootUs === null ? this.#byWall : this.#byBoot;
    return within(lines, us - secondsBefore * 1_000_000, us + secondsBehind * 1_000_000);
  }

  /**
   * Whether a line may stand between the two times, or at most so many seconds outside of them: true also where there
   * are some, and no clock tells of all.
   */
  mayBeAround(from: EventTime, to: EventTime, seconds: number): boolean {
    const known = this.#isAround(this.#byBoot, from.bootUs, to.bootUs, seconds);
    return known ?? this.#isAround(this.#byWall, wallUs(from), wallUs(to), seconds) ?? this.#count > 0;
  }

  /** Null where this clock does not tell. */
  #isAround(
    lines: readonly Timed<Line>[],
    fromUs: number | null,
    toUs: number | null,
    seconds: number,
  ): boolean | null {
    if (fromUs === null || toUs === null || lines.length < this.#count) return null;
    return within(lines, fromUs - seconds * 1_000_000, toUs + seconds * 1_000_000) !== undefined;
  }
}

function wallUs({ wall }: EventTime): number | null {
  return microsecondsBetween(EPOCH, { bootUs: null, wall, wallClock: null, wallUncertaintyUs: null });
}

function sorted<Line extends WithTime>(
  lines: readonly Line[],
  usOf: (time: EventTime) => number | null,
): readonly Timed<Line>[] {
  const timed = lines.flatMap((line) => {
    const us = usOf(line.time);
    return us === null ? [] : [{ us, line }];
  });
  return timed.sort((a, b) => a.us - b.us);
}

/** The first line from one time to the other, both included. */
function within<Line>(lines: readonly Timed<Line>[], fromUs: number, toUs: number): Line | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.us ?? fromUs) < fromUs) low = middle + 1;
    else high = middle;
  }
  const found = lines[low];
  return found !== undefined && found.us <= toUs ? found.line : undefined;
}
