import type { DrawnBand, DrawnBoot, DrawnBreak, DrawnGap, DrawnStay } from './drawing.ts';
import type { Band, PictureBoot, ServicingGap, Stay } from './picture.ts';
import type { Scale } from './scale.ts';

/** Pixels. What is narrower is put together with its neighbours. */
const NARROW = 2;

/** Bands of the data path; many short ones in a row become one that says how many. */
export function arrangeBands(bands: readonly Band[], scale: Scale): readonly DrawnBand[] {
  const drawn = bands.flatMap((band): readonly DrawnBand[] => {
    const span = scale.span(band);
    return span === null ? [] : [{ ...band, x0: span[0], x1: span[1], count: 1 }];
  });
  return together(drawn, (a, b) => ({
    path: a.path === b.path ? a.path : 'mixed',
    x0: a.x0,
    x1: Math.max(a.x1, b.x1),
    from: a.from,
    to: Math.max(a.to, b.to),
    openStart: a.openStart,
    openEnd: b.openEnd,
    count: a.count + b.count,
  }));
}

/** Boots: a journal may have thousands. */
export function arrangeBoots(boots: readonly PictureBoot[], scale: Scale): readonly DrawnBoot[] {
  const drawn = boots.flatMap((boot): readonly DrawnBoot[] => {
    const span = scale.span({ ...boot, openStart: true, openEnd: true });
    return span === null ? [] : [{ boot: boot.index, x0: span[0], x1: span[1], count: 1 }];
  });
  return together(drawn, (a, b) => ({ ...a, x1: Math.max(a.x1, b.x1), count: a.count + b.count }));
}

/** Breaks that are too dense to be seen one by one are seen as one. */
export function arrangeBreaks(breaks: readonly DrawnBreak[]): readonly DrawnBreak[] {
  return together(breaks, (a, b) => ({ ...a, x1: Math.max(a.x1, b.x1), us: null }));
}

export function arrangeStays(stays: readonly Stay[], scale: Scale): readonly DrawnStay[] {
  const drawn = stays.flatMap((stay): readonly DrawnStay[] => {
    const span = scale.span(stay);
    const { openStart, openEnd } = stay;
    return span === null ? [] : [{ x0: span[0], x1: span[1], stay, openStart, openEnd, count: 1 }];
  });
  return together(drawn, (a, b) => ({
    ...a,
    x1: Math.max(a.x1, b.x1),
    openEnd: b.openEnd,
    count: a.count + b.count,
  }));
}

export function arrangeGaps(gaps: readonly ServicingGap[], scale: Scale): readonly DrawnGap[] {
  const drawn = gaps.flatMap((gap): readonly DrawnGap[] => {
    const span = scale.span(gap);
    const us = gap.openEnd ? null : gap.to - gap.from;
    return span === null ? [] : [{ x0: span[0], x1: span[1], us, openEnd: gap.openEnd, count: 1 }];
  });
  return together(drawn, (a, b) => ({
    x0: a.x0,
    x1: Math.max(a.x1, b.x1),
    us: a.us === null || b.us === null ? null : Math.max(a.us, b.us),
    openEnd: b.openEnd,
    count: a.count + b.count,
  }));
}

/** Puts narrow neighbours together: at most one part remains for each two pixels. */
function together<Part extends { readonly x0: number; readonly x1: number }>(
  parts: readonly Part[],
  join: (a: Part, b: Part) => Part,
): readonly Part[] {
  const drawn: Part[] = [];
  let joins = false;
  for (const part of parts) {
    const isNarrow = part.x1 - part.x0 < NARROW;
    const last = drawn.at(-1);
    const isNear = last !== undefined && part.x0 - last.x1 < NARROW;
    if (isNarrow && isNear && (joins || last.x1 - last.x0 < NARROW)) {
      drawn[drawn.length - 1] = join(last, part);
      joins = true;
    } else {
      drawn.push(part);
      joins = false;
    }
  }
  return drawn;
}
