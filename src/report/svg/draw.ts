import { element, type MarkupElement } from '../markup/node.ts';
import type { Drawing, DrawnBreak } from '../picture/drawing.ts';
import type { Picture } from '../picture/picture.ts';
import { drawLabel, drawLane, laneHeight } from './draw-lane.ts';
import { drawFlag } from './draw-marks.ts';
import {
  AXIS_HEIGHT,
  BOOT_ROW,
  BOOTS_HEIGHT,
  BOOTS_TOP,
  FLAGS_HEIGHT,
  fitted,
  LABELS,
  MAX_BOOT_ROWS,
  RIGHT,
} from './layout.ts';
import { drawLegend } from './legend.ts';
import { patterns } from './patterns.ts';
import {
  bootLabel,
  describePicture,
  flagTitle,
  omissions,
  type PictureSource,
  shortDuration,
} from './words.ts';

/** How a drawing becomes an image. */
export interface DrawOptions {
  /** The name of the image, for those who do not see it. */
  readonly title: string;
  /** What ids of the image begin with; two images in one page need different ones. */
  readonly ids: string;
  /** Its style sheet within it, for a file of its own; null where the page has it. */
  readonly style: string | null;
  /** What its flags are (default: `finding`). */
  readonly flags?: 'finding' | 'difference';
}

/** Draws a picture. Everything it shows of the log is text, in elements and attributes of the program's own. */
export function drawPicture(
  picture: Picture,
  drawing: Drawing,
  source: PictureSource,
  { title, ids, style, flags = 'finding' }: DrawOptions,
): MarkupElement {
  const width = LABELS + drawing.width + RIGHT;
  const rows = bootRows(drawing.boots);
  const bootsBottom = BOOTS_TOP + BOOTS_HEIGHT + Math.max(0, ...rows) * BOOT_ROW;
  const lanesTop = bootsBottom + (drawing.flags.length > 0 ? FLAGS_HEIGHT : 0) + 4;
  const tops: number[] = [];
  let y = lanesTop;
  for (const lane of drawing.lanes) {
    tops.push(y);
    y += laneHeight(lane);
  }
  const axisTop = y;
  const legendTop = axisTop + AXIS_HEIGHT + 18;
  const legend = drawLegend(drawing, { width: width - 24, ids, flags });
  const notes = omissions(drawing, picture);
  const noteTop = legendTop + legend.height;
  const height = noteTop + (notes.length > 0 ? 14 : 0);
  const frame = { class: 'vf-picture', viewBox: `0 0 ${width} ${height}`, width, height };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...frame,
      role: 'img',
      'aria-labelledby': `${ids}-title ${ids}-desc`,
    },
    [
      element('title', { id: `${ids}-title` }, [title]),
      element('desc', { id: `${ids}-desc` }, [describePicture(picture, source, flags)]),
      ...(style === null ? [] : [element('style', {}, [{ own: style }])]),
      patterns(ids, drawing.width, height),
      element('rect', { class: 'paper', width, height }),
      ...drawing.lanes.flatMap((lane, i) =>
        i % 2 === 0
          ? [element('rect', { class: 'stripe', y: tops[i] ?? 0, width, height: laneHeight(lane) })]
          : [],
      ),
      ...drawing.lanes.map((lane, i) =>
        element('g', { transform: `translate(0 ${tops[i] ?? 0})` }, drawLabel(lane, LABELS - 24)),
      ),
      element('g', { transform: `translate(${LABELS} 0)` }, [
        ...drawing.ticks.map(({ x }) =>
          element('path', { class: 'grid', d: `M${round(x)} ${lanesTop}V${axisTop + 5}` }),
        ),
        ...drawBoots(picture, drawing, source, rows),
        element('g', { 'clip-path': `url(#${ids}-clip)` }, [
          ...drawing.flags.map((flag) => drawFlag(flag, bootsBottom + 12, flagTitle(flag, source))),
          ...drawing.breaks.map((one) => drawBreak(one, lanesTop, axisTop)),
          ...drawing.lanes.map((lane, i) =>
            element('g', { transform: `translate(0 ${tops[i] ?? 0})` }, drawLane(lane, source, ids)),
          ),
        ]),
        element('path', { class: 'grid', d: `M0 ${axisTop}H${round(drawing.width)}` }),
        ...drawing.breaks.flatMap((one) => breakLabel(one, axisTop)),
        ...drawing.ticks.map(({ x, label }) =>
          element('text', { class: 'faint', x, y: axisTop + 18, 'text-anchor': 'middle' }, [label]),
        ),
      ]),
      element('g', { transform: `translate(12 ${legendTop})` }, legend.nodes),
      ...(notes.length === 0
        ? []
        : [element('text', { class: 'faint', x: 12, y: noteTop + 4 }, [sentence(notes)])]),
    ],
  );
}

/** The row of each boot: the first that is free where it begins. */
function bootRows(boots: Drawing['boots']): readonly number[] {
  const ends: number[] = [];
  return boots.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => end <= x0);
    const row = free >= 0 ? free : Math.min(ends.length, MAX_BOOT_ROWS - 1);
    ends[row] = Math.max(x1, ends[row] ?? x1);
    return row;
  });
}

function drawBoots(
  picture: Picture,
  drawing: Drawing,
  source: PictureSource,
  rows: readonly number[],
): readonly MarkupElement[] {
  const known = new Map(picture.boots.map((boot) => [boot.index, boot]));
  return drawing.boots.map(({ boot: index, x0, x1, count }, i) => {
    const y = BOOTS_TOP + (rows[i] ?? 0) * BOOT_ROW;
    const width = Math.max(x1 - x0, 1);
    const boot = known.get(index);
    const own = boot === undefined ? '' : bootLabel(boot, source);
    const label = count > 1 ? `${count} boots` : own;
    const words = fitted(label, width - 10);
    return element('g', {}, [
      element('title', {}, [label]),
      element('rect', { class: 'boot', x: x0, y, width, height: BOOTS_HEIGHT, rx: 3 }),
      ...(words === '' ? [] : [element('text', { class: 'faint', x: x0 + 6, y: y + 13 }, [words])]),
    ]);
  });
}

/** The axis is torn where time is left out. */
function drawBreak({ x0, x1, why, us }: DrawnBreak, top: number, bottom: number): MarkupElement {
  const teeth = Math.max(1, Math.round((bottom - top) / 12));
  const tear = (x: number): string => `M${round(x)} ${top}${'l3 3l-6 6l3 3'.repeat(teeth)}`;
  const title =
    why === 'boot' ? 'another boot begins' : `${shortDuration(us ?? 0)} without an event left out`;
  return element('g', {}, [
    element('title', {}, [title]),
    element('rect', { class: 'break', x: x0, y: top, width: Math.max(x1 - x0, 1), height: bottom - top }),
    element('path', { class: 'tear', d: `${tear(x0)}${tear(x1)}` }),
  ]);
}

function breakLabel({ x0, x1, why, us }: DrawnBreak, axisTop: number): readonly MarkupElement[] {
  if (why === 'boot' || us === null || x1 - x0 < 8) return [];
  const label = `⋯ ${shortDuration(us)} ⋯`;
  return [
    element('text', { class: 'faint', x: (x0 + x1) / 2, y: axisTop + 32, 'text-anchor': 'middle' }, [label]),
  ];
}

/** `A number below a mark: … ; 3 short stretches …` */
function sentence(parts: readonly string[]): string {
  const all = `${parts.join('; ')}.`;
  return all.charAt(0).toUpperCase() + all.slice(1);
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
