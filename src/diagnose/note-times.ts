import type { EventTime } from '../lifecycle/event.ts';
import type { VfNote } from '../lifecycle/note.ts';
import { microsecondsBetween } from '../timeline/durations.ts';

interface Timed {
  readonly us: number;
  readonly note: VfNote;
}

const EPOCH: EventTime = {
  bootUs: null,
  wall: '1970-01-01T00:00:00.000000Z',
  wallClock: null,
  wallUncertaintyUs: null,
};

/** Notes by their times, so that those beside an event are found without reading all of them. */
export class NoteTimes {
  readonly #byBoot: readonly Timed[];
  readonly #byWall: readonly Timed[];

  constructor(notes: readonly VfNote[]) {
    this.#byBoot = sorted(notes, ({ bootUs }) => bootUs);
    this.#byWall = sorted(notes, wallUs);
  }

  /** The first note that stands at most so many seconds before or behind the time. */
  beside(time: EventTime, secondsBefore: number, secondsBehind: number): VfNote | undefined {
    const us = time.bootUs ?? wallUs(time);
    if (us === null) return undefined;
    const notes = time.bootUs === null ? this.#byWall : this.#byBoot;
    const found = notes[firstFrom(notes, us - secondsBefore * 1_000_000)];
    return found !== undefined && found.us <= us + secondsBehind * 1_000_000 ? found.note : undefined;
  }
}

function wallUs({ wall }: EventTime): number | null {
  return microsecondsBetween(EPOCH, { bootUs: null, wall, wallClock: null, wallUncertaintyUs: null });
}

function sorted(notes: readonly VfNote[], usOf: (time: EventTime) => number | null): readonly Timed[] {
  const timed = notes.flatMap((note) => {
    const us = usOf(note.time);
    return us === null ? [] : [{ us, note }];
  });
  return timed.sort((a, b) => a.us - b.us);
}

/** Index of the first note at the time or behind it. */
function firstFrom(notes: readonly Timed[], us: number): number {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.us ?? us) < us) low = middle + 1;
    else high = middle;
  }
  return low;
}
