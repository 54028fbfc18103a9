import type { DrawnBand, DrawnBoot, DrawnBreak, DrawnGap, DrawnStay } from './drawing.ts';
import type { Band, Extent, PictureBoot, ServicingGap, Stay } from './picture.ts';
import type { Scale } from './scale.ts';

/** Pixels. What is narrower is put together with its neighbours, wherever it lies. */
export const NARROW = 2;

/**
 * Bands of the data path; many short ones in a row become one that says how many.
 *
 * @param narrow pixels; what is narrower is put together with its neighbours
 */
export function arrangeBands(bands: readonly Band[], scale: Scale, narrow: number): readonly DrawnBand[] {
  return together(bands, scale, narrow, {
    begin: (band, x0, x1): Mutable<DrawnBand> => ({ ...band, x0, x1, count: 1 }),
    join: (drawn, band) => {
      if (drawn.path !== band.path) drawn.path = 'mixed';
      drawn.to = Math.max(drawn.to, band.to);
      drawn.openEnd = band.openEnd;
    },
  });
}

/** Boots: a journal may have thousands. */
export function arrangeBoots(boots: readonly PictureBoot[], scale: Scale): readonly DrawnBoot[] {
  const whole = boots.map((boot) => ({ ...boot, openStart: true, openEnd: true }));
  return together(whole, scale, NARROW, {
    begin: ({ index }, x0, x1): Mutable<DrawnBoot> => ({ boot: index, x0, x1, count: 1 }),
    join: () => undefined,
  });
}

export function arrangeStays(stays: readonly Stay[], scale: Scale, narrow: number): readonly DrawnStay[] {
  return together(stays, scale, narrow, {
    begin: (stay, x0, x1): Mutable<DrawnStay> => {
      const { openStart, openEnd } = stay;
      return { x0, x1, stay, openStart, openEnd, count: 1 };
    },
    join: (drawn, { openEnd }) => {
      drawn.openEnd = openEnd;
    },
  });
}

export function arrangeGaps(
  gaps: readonly ServicingGap[],
  scale: Scale,
  narrow: number,
): readonly DrawnGap[] {
  const lengthOf = ({ from, to, openEnd }: ServicingGap): number | null => (openEnd ? null : to - from);
  return together(gaps, scale, narrow, {
    begin: (gap, x0, x1): Mutable<DrawnGap> => {
      return { x0, x1, us: lengthOf(gap), openEnd: gap.openEnd, count: 1 };
    },
    join: (drawn, gap) => {
      const us = lengthOf(gap);
      drawn.us = drawn.us === null || us === null ? null : Math.max(drawn.us, us);
      drawn.openEnd = gap.openEnd;
    },
  });
}

/** Breaks that are too dense to be seen one by one are seen as one. */
export function arrangeBreaks(breaks: readonly DrawnBreak[]): readonly DrawnBreak[] {
  const group = new Group<Mutable<DrawnBreak>>(NARROW);
  for (const one of breaks) {
    const last = group.nearTo(one.x0, one.x1);
    if (last === null) group.begin({ ...one });
    else Object.assign(last, { us: null });
  }
  return group.drawn;
}

type Mutable<Drawn> = { -readonly [Key in keyof Drawn]: Drawn[Key] };

interface Placed {
  readonly x0: number;
  x1: number;
}

/**
 * What is drawn of parts in a row. A narrow part near another narrow one belongs to it, so that at most one remains for
 * each room that is narrow.
 */
class Group<Drawn extends Placed> {
  readonly drawn: Drawn[] = [];
  readonly #narrow: number;
  #joins = false;

  constructor(narrow: number) {
    this.#narrow = narrow;
  }

  begin(part: Drawn): void {
    this.drawn.push(part);
    this.#joins = false;
  }

  /** The last part, widened, if what lies there belongs to it. */
  nearTo(x0: number, x1: number): Drawn | null {
    const last = this.drawn.at(-1);
    if (last === undefined || x1 - x0 >= this.#narrow || x0 - last.x1 >= this.#narrow) return null;
    if (!this.#joins && last.x1 - last.x0 >= this.#narrow) return null;
    last.x1 = Math.max(last.x1, x1);
    this.#joins = true;
    return last;
  }
}

/** No object is made of a part that is drawn with another: there may be 100,000 of them each time the picture moves. */
function together<Part extends Extent, Drawn extends Placed & { count: number }>(
  parts: readonly Part[],
  scale: Scale,
  narrow: number,
  { begin, join }: Joining<Part, Drawn>,
): readonly Drawn[] {
  const group = new Group<Drawn>(narrow);
  for (const part of parts) {
    const span = scale.span(part);
    if (span === null) continue;
    const last = group.nearTo(span[0], span[1]);
    if (last === null) {
      group.begin(begin(part, span[0], span[1]));
      continue;
    }
    last.count++;
    join(last, part);
  }
  return group.drawn;
}

interface Joining<Part, Drawn> {
  readonly begin: (part: Part, x0: number, x1: number) => Drawn;
  readonly join: (drawn: Drawn, part: Part) => void;
}
