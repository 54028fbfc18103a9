import { layOutAxis } from './axis.ts';
import type { Extent, Lane, Picture, PictureBoot } from './picture.ts';

/** Microseconds between two boots on the common axis; a break stands there. */
const BETWEEN_BOOTS = 1_000_000;

/**
 * Puts two pictures on one axis, so that they can stand one above the other: the first events of each boot of both
 * stand at the same place, and what took longer is longer. Times are told since that event.
 *
 * Both must have boots that follow each other: `pictureOf(timeline, { axis: 'boot' })`.
 */
export function alignPictures(a: Picture, b: Picture): readonly [Picture, Picture] {
  const shifts: [Shift[], Shift[]] = [[], []];
  const common: PictureBoot[] = [];
  let start = 0;
  for (let i = 0; i < Math.max(a.boots.length, b.boots.length); i++) {
    const pair = [shiftTo(start, a, a.boots[i]), shiftTo(start, b, b.boots[i])] as const;
    const shown = pair.filter((shift) => shift !== null);
    if (pair[0] !== null) shifts[0].push(pair[0]);
    if (pair[1] !== null) shifts[1].push(pair[1]);
    const from = Math.min(...shown.map((shift) => shift.from + shift.by));
    const to = Math.max(...shown.map((shift) => shift.to + shift.by));
    // A boot whose log begins long before its first event must not run into the one before.
    const push = Math.max(0, start - from);
    for (const shift of shown) shift.by += push;
    common.push({
      index: i,
      from: from + push,
      to: to + push,
      openStart: false,
      clock: { kind: 'boot', origin: start + push },
    });
    start = to + push + BETWEEN_BOOTS;
  }
  const moved = [move(a, shifts[0]), move(b, shifts[1])] as const;
  const points = [
    ...moved.flatMap((picture) => [...pointsOf(picture)]),
    ...common.flatMap(({ from, to }) => [from, to]),
  ];
  const axis = layOutAxis(common, points, true);
  return [
    { ...moved[0], axis },
    { ...moved[1], axis },
  ];
}

interface Shift {
  readonly from: number;
  readonly to: number;
  by: number;
}

function shiftTo(start: number, { lanes }: Picture, boot: PictureBoot | undefined): Shift | null {
  if (boot === undefined) return null;
  let first = Number.POSITIVE_INFINITY;
  for (const { marks } of lanes)
    for (const { at } of marks) if (at >= boot.from && at <= boot.to) first = Math.min(first, at);
  return { from: boot.from, to: boot.to, by: start - (Number.isFinite(first) ? first : boot.from) };
}

function move(picture: Picture, shifts: readonly Shift[]): Picture {
  const moved = (at: number): number => {
    const shift = shifts.find(({ from, to }) => at >= from && at <= to);
    return at + (shift?.by ?? 0);
  };
  const extent = <Some extends Extent>(some: Some): Some => ({
    ...some,
    from: moved(some.from),
    to: moved(some.to),
  });
  return {
    ...picture,
    boots: picture.boots.map((boot) => ({ ...boot, from: moved(boot.from), to: moved(boot.to) })),
    lanes: picture.lanes.map(
      (lane): Lane => ({
        ...lane,
        bands: lane.bands.map(extent),
        stays: lane.stays.map(extent),
        gaps: lane.gaps.map(extent),
        marks: lane.marks.map((mark) => ({ ...mark, at: moved(mark.at) })),
      }),
    ),
    findings: picture.findings.map((flag) => ({ ...flag, at: flag.at === null ? null : moved(flag.at) })),
  };
}

/** What the axis must show: the log may go on for days behind the last event, and there is nothing to compare. */
function* pointsOf({ lanes }: Picture): Generator<number> {
  for (const { bands, stays, marks, gaps } of lanes) {
    for (const { at } of marks) yield at;
    for (const { from, to } of [...bands, ...stays, ...gaps]) yield* [from, to];
  }
}
