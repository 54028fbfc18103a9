import type { Axis, Break, Knot, PictureBoot, PictureClock, Stretch } from './picture.ts';

/** Microseconds. Shorter stretches without an event are never left out: they are what people look for. */
const SHORTEST_QUIET = 5_000_000;

/** A stretch is long where it is that many times longer than all shorter ones together. */
const LONG = 4;

/** Breaks of the axis because nothing happened. More of them would take the room that they are to give. */
const MAX_QUIET_BREAKS = 14;

/** Of the axis, for one break, as long as there is room. */
const BREAK_SHARE = 0.03;

/** Of the axis, at most for all breaks. */
const BREAKS_SHARE = 0.25;

/** Of a stretch, before its first event and behind its last. */
const MARGIN = 0.04;

/** Microseconds: the margin of a stretch without length. */
const LEAST_MARGIN = 500;

/**
 * Lays out the axis: one scale for what lies close together, breaks where long nothing happened and between boots
 * of which nobody knows how far they lie apart.
 *
 * @param boots in order; where `follow` is true each begins behind the one before
 * @param points everything that has a place, in any order
 */
export function layOutAxis(boots: readonly PictureBoot[], points: readonly number[], follow: boolean): Axis {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const seams = follow
    ? boots.slice(1).map((boot, i) => ({ from: boots[i]?.to ?? boot.from, to: boot.from }))
    : [];
  const breaks = breaksOf(sorted, seams);
  const bounds = [sorted[0] ?? 0, ...breaks.flatMap(({ from, to }) => [from, to]), sorted.at(-1) ?? 0];
  const lengths: Length[] = [];
  for (let i = 0; i + 1 < bounds.length; i += 2) {
    const from = bounds[i] ?? 0;
    lengths.push({ from, to: bounds[i + 1] ?? from });
  }
  return widen(boots, lengths, breaks);
}

interface Length {
  readonly from: number;
  readonly to: number;
}

type Cut = Omit<Break, 'places'>;

function breaksOf(points: readonly number[], seams: readonly Length[]): readonly Cut[] {
  const isSeam = new Set(seams.map(({ from, to }) => `${from} ${to}`));
  const gaps: Length[] = [];
  const breaks: Cut[] = [];
  for (let i = 1; i < points.length; i++) {
    const gap = { from: points[i - 1] ?? 0, to: points[i] ?? 0 };
    if (isSeam.has(`${gap.from} ${gap.to}`)) breaks.push({ ...gap, why: 'boot' });
    else gaps.push(gap);
  }
  const least = shortestQuiet(gaps.map(({ from, to }) => to - from));
  for (const gap of gaps) if (gap.to - gap.from >= least) breaks.push({ ...gap, why: 'quiet' });
  return breaks.sort((a, b) => a.from - b.from);
}

/** From which length on stretches are left out: the shortest that is long, as long as there are not too many. */
function shortestQuiet(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  let before = 0;
  for (const [i, length] of sorted.entries()) {
    const isLong = length >= SHORTEST_QUIET && length > LONG * before;
    if (isLong && sorted.length - i <= MAX_QUIET_BREAKS) return length;
    before += length;
  }
  return Number.POSITIVE_INFINITY;
}

function clockAt(boots: readonly PictureBoot[], at: number): PictureClock {
  const boot = boots.findLast(({ from }) => from <= at) ?? boots[0];
  return boot?.clock ?? { kind: 'boot', origin: 0 };
}

/** Some room at both ends of a stretch, so that its first mark does not stand upon a break. */
function marginOf({ from, to }: Length): number {
  return Math.max((to - from) * MARGIN, LEAST_MARGIN);
}

/** Half of the room is shared alike, so that a moment can be seen beside an hour; the other half by length. */
function widen(boots: readonly PictureBoot[], lengths: readonly Length[], cuts: readonly Cut[]): Axis {
  const forBreak = cuts.length === 0 ? 0 : Math.min(BREAK_SHARE, BREAKS_SHARE / cuts.length);
  const room = 1 - forBreak * cuts.length;
  const wide = lengths.map((length) => length.to - length.from + 2 * marginOf(length));
  const total = wide.reduce((sum, length) => sum + length, 0);
  const knots: Knot[] = [];
  const stretches: Stretch[] = [];
  const breaks: Break[] = [];
  let place = 0;
  lengths.forEach((length, i) => {
    const all = wide[i] ?? 0;
    const width = room * (0.5 / lengths.length + (0.5 * all) / total);
    const margin = (width * marginOf(length)) / all;
    knots.push({ at: length.from, place: place + margin }, { at: length.to, place: place + width - margin });
    stretches.push({ ...length, places: [place, place + width], clock: clockAt(boots, length.from) });
    place += width;
    const cut = cuts[i];
    if (cut !== undefined) breaks.push({ ...cut, places: [place, place + forBreak] });
    place += forBreak;
  });
  return { knots, stretches, breaks };
}

/** Where a time lies, from 0 to 1; what lies outside of the axis lies at its end. */
export function placeOf({ knots }: Axis, at: number): number {
  let low = 0;
  let high = knots.length - 1;
  const first = knots[low];
  const last = knots[high];
  if (first === undefined || last === undefined) return 0;
  if (at <= first.at) return first.place;
  if (at >= last.at) return last.place;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((knots[middle]?.at ?? 0) <= at) low = middle;
    else high = middle;
  }
  const left = knots[low] ?? first;
  const right = knots[high] ?? last;
  const share = right.at === left.at ? 0 : (at - left.at) / (right.at - left.at);
  return left.place + (right.place - left.place) * share;
}
