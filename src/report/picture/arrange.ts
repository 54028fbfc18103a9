import {
  arrangeBands,
  arrangeBoots,
  arrangeBreaks,
  arrangeGaps,
  arrangeStays,
  NARROW,
} from './arrange-bands.ts';
import { arrangeFlags, arrangeMarks, MARK_ROOM } from './arrange-marks.ts';
import type { Drawing, DrawnBreak, DrawnLane } from './drawing.ts';
import type { Break, Lane, Picture } from './picture.ts';
import { pixelsOf, type Scale, scaleOf, type View } from './scale.ts';
import { ticksOf } from './ticks.ts';

/** Gives everything in the window its place, and puts together what would stand upon each other. */
export function arrange(picture: Picture, view: View): Drawing {
  const { axis } = picture;
  const scale = scaleOf(axis, view);
  const pixelOf = pixelsOf(view);
  const within = ({ places: [from, to] }: Break): DrawnBreak['x0'][] => [pixelOf(from), pixelOf(to)];
  const flagsOf = (lane: number | null) =>
    arrangeFlags(
      picture.findings.filter((flag) => flag.lane === lane),
      scale,
    );
  const stretches = stretchesOf(picture.lanes, scale);
  const marks = marksOf(picture.lanes, scale);
  const lanes = picture.lanes.map(
    (lane, index): DrawnLane => ({
      lane,
      bands: stretches[index]?.bands ?? [],
      stays: stretches[index]?.stays ?? [],
      gaps: stretches[index]?.gaps ?? [],
      marks: marks[index] ?? [],
      flags: flagsOf(index),
    }),
  );
  const shared = marks.flatMap((own) => own.filter(({ count }) => count > 1));
  return {
    width: view.width,
    boots: arrangeBoots(picture.boots, scale),
    breaks: arrangeBreaks(
      axis.breaks.flatMap((one): readonly DrawnBreak[] => {
        const [x0 = 0, x1 = 0] = within(one);
        if (x1 < 0 || x0 > view.width) return [];
        return [{ x0, x1, why: one.why, us: one.why === 'boot' ? null : one.to - one.from }];
      }),
    ),
    ticks: ticksOf(axis, scale, pixelOf),
    lanes,
    flags: flagsOf(null),
    together: {
      events: shared.reduce((sum, { count }) => sum + count, 0),
      marks: shared.length,
      bands: lanes
        .flatMap(({ bands, stays }) => [...bands, ...stays])
        .reduce((sum, { count }) => sum + (count > 1 ? count : 0), 0),
    },
  };
}

/** For each pixel of width, in all lanes: as many as one lane can have whose parts are two pixels wide. */
const STRETCHES_PER_PIXEL = 3 / NARROW;

/** What lies in lanes without being a mark. */
type Stretches = Pick<DrawnLane, 'bands' | 'stays' | 'gaps'>;

/** The more lanes are full, the wider is what they put together: nobody sees more, and each part has to be drawn. */
function stretchesOf(lanes: readonly Lane[], scale: Scale): readonly Stretches[] {
  return widened(NARROW, STRETCHES_PER_PIXEL, scale, (narrow) => {
    const drawn = lanes.map(
      ({ bands, stays, gaps }): Stretches => ({
        bands: arrangeBands(bands, scale, narrow),
        stays: arrangeStays(stays, scale, narrow),
        gaps: arrangeGaps(gaps, scale, narrow),
      }),
    );
    return [drawn, sum(drawn, ({ bands, stays, gaps }) => bands.length + stays.length + gaps.length)];
  });
}

/** Marks in all lanes together, for each pixel of width. */
const MARKS_PER_PIXEL = 0.5;

function marksOf(lanes: readonly Lane[], scale: Scale): readonly DrawnLane['marks'][] {
  return widened(MARK_ROOM, MARKS_PER_PIXEL, scale, (room) => {
    const drawn = lanes.map(({ marks }) => arrangeMarks(marks, scale, room));
    return [drawn, sum(drawn, ({ length }) => length)];
  });
}

/** Arranges anew, each time with twice the room for a part, until there are not too many. */
function widened<Drawn>(
  least: number,
  perPixel: number,
  { width }: Scale,
  arrangeIn: (room: number) => readonly [drawn: Drawn, parts: number],
): Drawn {
  for (let room = least; ; room *= 2) {
    const [drawn, parts] = arrangeIn(room);
    if (parts <= perPixel * width || room >= width) return drawn;
  }
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
