import { element, type MarkupElement, type MarkupNode } from '../markup/node.ts';
import type { DrawnBand, DrawnGap, DrawnLane, DrawnStay } from '../picture/drawing.ts';
import { drawFlag, drawMark } from './draw-marks.ts';
import { firstThatFits, fitted, LANE, LETTER, LOOSE } from './layout.ts';
import {
  bandTitle,
  flagTitle,
  gapTitle,
  laneName,
  markTitle,
  type PictureSource,
  shortDuration,
  stayLabel,
  stayTitle,
} from './words.ts';

/** Pixels that a lane is high. */
export function laneHeight({ lane }: DrawnLane): number {
  return lane.isInterface ? LANE.height : LOOSE.height;
}

/** The name of a lane, left of it. */
export function drawLabel({ lane }: DrawnLane, width: number): readonly MarkupElement[] {
  const name = laneName(lane);
  if (!lane.isInterface)
    return [element('text', { class: 'faint', x: 12, y: LOOSE.mark + 4 }, [fitted(name, width)])];
  const facts = [lane.host, lane.mac ?? lane.guid].filter((fact) => fact !== null && fact !== name);
  return [
    element('text', { class: 'name', x: 12, y: LANE.band + 13 }, [
      element('title', {}, [name]),
      fitted(name, (width * LETTER) / (LETTER + 1)),
    ]),
    ...facts
      .slice(0, 2)
      .map((fact, i) =>
        element('text', { class: 'faint', x: 12, y: LANE.band + 31 + 15 * i }, [fitted(fact ?? '', width)]),
      ),
  ];
}

/** What stands on the axis of one lane; its coordinates begin at its own top and at the left end of the axis. */
export function drawLane(drawn: DrawnLane, source: PictureSource, ids: string): readonly MarkupElement[] {
  const { lane, bands, stays, gaps, marks, flags } = drawn;
  const row = lane.isInterface ? LANE.mark : LOOSE.mark;
  return [
    ...flags.map((flag) =>
      element('line', { class: 'flag-line', x1: flag.x, x2: flag.x, y1: LANE.flag + 8, y2: row + 8 }),
    ),
    ...bands.map((band) => drawBand(band, ids)),
    ...gaps.map(drawGap),
    ...stays.map(drawStay),
    ...marks.map((mark, i) => drawMark(mark, row, markTitle(mark, source), roomOf(marks, i))),
    ...flags.map((flag) => drawFlag(flag, LANE.flag, flagTitle(flag, source))),
  ];
}

/** Pixels from a mark to the next one on either side. */
function roomOf(marks: DrawnLane['marks'], index: number): number {
  const x = marks[index]?.x ?? 0;
  const before = marks[index - 1]?.x ?? Number.NEGATIVE_INFINITY;
  const after = marks[index + 1]?.x ?? Number.POSITIVE_INFINITY;
  return Math.min(x - before, after - x);
}

const PATTERNS: Readonly<Record<DrawnBand['path'], string | null>> = {
  vf: null,
  synthetic: 'synthetic',
  none: null,
  unknown: 'unknown',
  mixed: 'mixed',
};

function drawBand(band: DrawnBand, ids: string): MarkupElement {
  const width = Math.max(band.x1 - band.x0, 2);
  const pattern = PATTERNS[band.path];
  const shape = {
    class: `band-${band.path}`,
    x: band.x0,
    y: LANE.band,
    width,
    height: LANE.bandHeight,
    fill: pattern === null ? null : `url(#${ids}-${pattern})`,
  };
  const words = firstThatFits(bandWords(band), width - 12);
  const onPath: MarkupNode[] = [];
  if (words !== '' && (band.path === 'vf' || band.path === 'synthetic')) {
    const onVf = band.path === 'vf';
    const length = words.length * LETTER;
    const x = band.x0 + 6;
    if (!onVf)
      onPath.push(
        element('rect', {
          class: 'plate',
          x: x - 3,
          y: LANE.band + 2,
          width: length + 6,
          height: LANE.bandHeight - 4,
        }),
      );
    onPath.push(element('text', { class: onVf ? 'on-vf' : 'on-synthetic', x, y: LANE.band + 13 }, [words]));
  }
  return element('g', {}, [
    element('title', {}, [bandTitle(band)]),
    element('rect', shape),
    ...tears(band, LANE.band, LANE.bandHeight),
    ...onPath,
  ]);
}

/** The longest first. Nobody knows how long a band is of which an end is assumed. */
function bandWords({ path, from, to, openStart, openEnd, isAssumed }: DrawnBand): readonly string[] {
  const name = path === 'vf' ? 'VF' : 'synthetic';
  return openStart || openEnd || isAssumed ? [name] : [`${name} ${shortDuration(to - from)}`, name];
}

/** An end that the log does not show is torn off. */
function tears(
  { x0, x1, openStart, openEnd }: { x0: number; x1: number; openStart: boolean; openEnd: boolean },
  y: number,
  height: number,
): readonly MarkupElement[] {
  // What lies beyond the jagged line is covered, with the stroke of what is torn.
  const tear = (x: number, out: 1 | -1): MarkupElement => {
    const third = (height + 2) / 3;
    const at = Math.round(x) - 3 * out;
    const jags = `l${2 * out} ${third}l${-4 * out} ${third}l${2 * out} ${third}`;
    return element('path', { class: 'open', d: `M${at} ${y - 1}${jags}h${5 * out}v${-height - 2}Z` });
  };
  return [...(openStart ? [tear(x0, -1)] : []), ...(openEnd ? [tear(x1, 1)] : [])];
}

function drawStay(stay: DrawnStay): MarkupElement {
  const width = Math.max(stay.x1 - stay.x0, 2);
  const label = stay.count > 1 ? `${stay.count} stays` : stayLabel(stay.stay);
  const words = fitted(label, width - 12);
  return element('g', {}, [
    element('title', {}, [stayTitle(stay)]),
    element('rect', { class: 'stay', x: stay.x0, y: LANE.stay, width, height: LANE.stayHeight, rx: 3 }),
    ...tears(stay, LANE.stay, LANE.stayHeight),
    ...(words === ''
      ? []
      : [element('text', { class: 'faint', x: stay.x0 + 6, y: LANE.stay + 12 }, [words])]),
  ]);
}

/** Between two stays: a broken line, with its length where there is room. */
function drawGap(gap: DrawnGap): MarkupElement {
  const middle = LANE.stay + LANE.stayHeight / 2;
  const width = gap.x1 - gap.x0;
  const all = gap.us === null ? ['no VF'] : [`no VF ${shortDuration(gap.us)}`, 'no VF'];
  const words = gap.count > 1 ? '' : firstThatFits(all, width - 16);
  const length = words.length * LETTER;
  const x = (gap.x0 + gap.x1 - length) / 2;
  return element('g', {}, [
    element('title', {}, [gapTitle(gap)]),
    element('path', {
      class: 'gap',
      d: `M${Math.round(gap.x0)} ${middle}H${Math.round(Math.max(gap.x1, gap.x0 + 2))}`,
    }),
    ...(words === ''
      ? []
      : [
          element('rect', {
            class: 'paper',
            x: x - 4,
            y: LANE.stay,
            width: length + 8,
            height: LANE.stayHeight,
          }),
          element('text', { class: 'faint', x, y: LANE.stay + 12 }, [words]),
        ]),
  ]);
}
