import { arrangeBands, arrangeBoots, arrangeBreaks, arrangeGaps, arrangeStays } from './arrange-bands.ts';
import { arrangeFlags, arrangeMarks } from './arrange-marks.ts';
import type { Drawing, DrawnBreak, DrawnLane } from './drawing.ts';
import type { Break, Picture } from './picture.ts';
import { pixelsOf, scaleOf, type View } from './scale.ts';
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
  const lanes = picture.lanes.map(
    (lane, index): DrawnLane => ({
      lane,
      bands: arrangeBands(lane.bands, scale),
      stays: arrangeStays(lane.stays, scale),
      gaps: arrangeGaps(lane.gaps, scale),
      marks: arrangeMarks(lane.marks, scale),
      flags: flagsOf(index),
    }),
  );
  const shared = lanes.flatMap(({ marks }) => marks.filter(({ count }) => count > 1));
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
