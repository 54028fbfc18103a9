import type { Timeline, TimelineInterface } from '../../timeline/timeline.ts';
import { arrange } from '../picture/arrange.ts';
import type { Drawing, DrawnBand } from '../picture/drawing.ts';
import { pictureOf } from '../picture/make-picture.ts';
import type { Picture, PictureBoot } from '../picture/picture.ts';

/** Columns of a lane, at most: it is to be seen at a glance. */
const MAX_LANE = 64;

/** Steps of a column: what is narrower than a column still has a place within it. */
const STEPS = 4;

/** The signs of a lane, and what they mean, in the order in which they are explained. */
const SIGNS = {
  vf: ['█', 'on VF'],
  synthetic: ['▒', 'on synthetic'],
  alone: ['░', 'on synthetic without a VF'],
  mixed: ['▚', 'switches often'],
  unknown: ['?', 'not known'],
  none: ['.', 'no interface'],
  break: ['┆', 'quiet time left out'],
} as const;

type Sign = keyof typeof SIGNS;

/** Draws the data path of an interface in one line. */
export interface LaneDrawer {
  /** Null where there is nothing to see: the path is never on a VF, or always. */
  readonly laneOf: (face: TimelineInterface, columns: number) => string | null;
  /** What the signs mean that were drawn so far; null where none was. */
  readonly legend: () => string | null;
}

/** Draws lanes of one timeline: all interfaces of a boot on one axis, from one end of the line to the other. */
export function laneDrawer(timeline: Timeline): LaneDrawer {
  const used = new Set<Sign>();
  let picture: Picture | null = null;
  const indexOf = new Map(timeline.interfaces.map((face, index) => [face, index]));
  const drawings = new Map<string, Drawing>();
  const drawingOf = (boot: PictureBoot, columns: number, from: Picture): Drawing => {
    const key = `${boot.index} ${columns}`;
    const drawing =
      drawings.get(key) ?? arrange(from, { width: columns * STEPS, window: windowOf(boot, from) });
    drawings.set(key, drawing);
    return drawing;
  };
  return {
    laneOf: (face, room) => {
      picture ??= pictureOf(timeline, { axis: 'boot' });
      const boot = picture.boots.find(({ index }) => index === face.boot);
      const index = indexOf.get(face) ?? -1;
      const columns = Math.min(room, MAX_LANE);
      if (boot === undefined || columns < 8) return null;
      const signs = signsOf(drawingOf(boot, columns, picture), index, columns);
      const different = new Set(signs.filter((sign) => sign !== 'break'));
      if (different.size < 2 || !(different.has('vf') || different.has('mixed'))) return null;
      for (const sign of signs) used.add(sign);
      return signs.map((sign) => SIGNS[sign][0]).join('');
    },
    legend: () => {
      const known = Object.keys(SIGNS) as Sign[];
      const words = known.filter((sign) => used.has(sign)).map((sign) => SIGNS[sign].join(' '));
      return words.length === 0 ? null : words.join(', ');
    },
  };
}

/** The part of the axis that is one boot's. */
function windowOf(boot: PictureBoot, { axis }: Picture): readonly [number, number] {
  const own = axis.stretches.filter(({ from, to }) => from >= boot.from && to <= boot.to);
  return [own[0]?.places[0] ?? 0, own.at(-1)?.places[1] ?? 1];
}

function signsOf({ lanes, breaks }: Drawing, index: number, columns: number): readonly Sign[] {
  const signs = new Array<Sign | null>(columns).fill(null);
  const drawn = lanes.find(({ lane }) => lane.interfaces.includes(index));
  if (drawn === undefined) return [];
  const fill = (x0: number, x1: number, sign: (column: number) => Sign): void => {
    const first = Math.max(0, Math.min(columns - 1, Math.floor(x0 / STEPS)));
    const last = Math.max(first, Math.min(columns - 1, Math.ceil(x1 / STEPS) - 1));
    for (let column = first; column <= last; column++) signs[column] = sign(column);
  };
  const hasVf = (column: number): boolean =>
    drawn.stays.some(({ x0, x1 }) => x0 < (column + 0.5) * STEPS && x1 > (column + 0.5) * STEPS);
  // What is short stands upon what is long, or it would not be seen.
  const width = ({ x0, x1 }: DrawnBand): number => x1 - x0;
  for (const band of [...drawn.bands].sort((a, b) => width(b) - width(a))) {
    const { path } = band;
    fill(band.x0, band.x1, (column) => (path === 'synthetic' && !hasVf(column) ? 'alone' : path));
  }
  for (const { x0, x1 } of breaks)
    if (x0 >= 0 && x1 <= columns * STEPS) fill((x0 + x1) / 2, (x0 + x1) / 2, () => 'break');
  // Margins go on as the lane begins and ends.
  const first = signs.find((sign) => sign !== null) ?? 'unknown';
  const last = signs.findLast((sign) => sign !== null) ?? 'unknown';
  const begin = signs.findIndex((sign) => sign !== null);
  return signs.map((sign, column) => sign ?? (column < begin ? first : last));
}
