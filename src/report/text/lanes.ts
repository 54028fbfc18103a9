import type { Timeline, TimelineInterface } from '../../timeline/timeline.ts';
import { arrange } from '../picture/arrange.ts';
import { placeOf } from '../picture/axis.ts';
import type { Drawing, DrawnBand } from '../picture/drawing.ts';
import { pictureOfLives } from '../picture/make-picture.ts';
import type { Band, Break, Lane, Picture, PictureBoot, Stay, Stretch } from '../picture/picture.ts';
import type { BootLife } from './life.ts';

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
export function laneDrawer(timeline: Timeline, lives: ReadonlyMap<number, BootLife>): LaneDrawer {
  const used = new Set<Sign>();
  let picture: Picture | null = null;
  let parts: ReadonlyMap<number, Picture> | null = null;
  const indexOf = new Map(timeline.interfaces.map((face, index) => [face, index]));
  const drawings = new Map<string, Drawing>();
  const drawingOf = (boot: PictureBoot, columns: number, from: Picture): Drawing => {
    const key = `${boot.index} ${columns}`;
    const known = drawings.get(key);
    if (known !== undefined) return known;
    parts ??= bootParts(from);
    const own = parts.get(boot.index) ?? from;
    const drawing = arrange(own, { width: columns * STEPS, window: windowOf(own) });
    drawings.set(key, drawing);
    return drawing;
  };
  return {
    laneOf: (face, room) => {
      picture ??= pictureOfLives(timeline, lives, 'boot');
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

/** What of a picture belongs to each boot, so that many boots take no more time than their events. */
function bootParts({ boots, lanes, axis }: Picture): ReadonlyMap<number, Picture> {
  const starts = boots.map(({ from }) => from);
  const lacks = { lanes: 0, untimed: 0 };
  const parts = boots.map((boot) => ({
    boots: [boot],
    lanes: [] as Lane[],
    stretches: [] as Stretch[],
    breaks: [] as Break[],
  }));
  const partAt = (at: number) => parts[lastAtOrBefore(starts, at)];
  for (const stretch of axis.stretches) partAt(stretch.from)?.stretches.push(stretch);
  for (const one of axis.breaks) if (one.why === 'quiet') partAt(one.from)?.breaks.push(one);
  for (const lane of lanes) {
    const own = new Map<(typeof parts)[number], { bands: Band[]; stays: Stay[] }>();
    const listsAt = (at: number): { bands: Band[]; stays: Stay[] } | undefined => {
      const part = partAt(at);
      if (part === undefined) return undefined;
      const lists = own.get(part) ?? { bands: [], stays: [] };
      own.set(part, lists);
      return lists;
    };
    for (const band of lane.bands) listsAt(band.from)?.bands.push(band);
    for (const stay of lane.stays) listsAt(stay.from)?.stays.push(stay);
    for (const [part, lists] of own) part.lanes.push({ ...lane, ...lists, gaps: [], marks: [] });
  }
  return new Map(
    parts.map(({ stretches, breaks, ...part }, i) => {
      const places = stretches.flatMap(({ from, to }) => [from, to]);
      const knots = places.map((at) => ({ at, place: placeOf(axis, at) }));
      return [
        boots[i]?.index ?? 0,
        { ...part, axis: { knots, stretches, breaks }, findings: [], lacks },
      ] as const;
    }),
  );
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The part of the axis that is one boot's. */
function windowOf({ axis: { stretches } }: Picture): readonly [number, number] {
  return [stretches[0]?.places[0] ?? 0, stretches.at(-1)?.places[1] ?? 1];
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
