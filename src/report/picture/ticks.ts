import { secondsText } from '../text/duration.ts';
import type { Tick } from './drawing.ts';
import type { Axis, PictureClock, Stretch } from './picture.ts';
import type { Scale } from './scale.ts';

/** Pixels between two ticks, at least. */
const TICK_ROOM = 90;

/** Pixels. About as wide as a digit of a label. */
const DIGIT = 6.5;

/** Microseconds between ticks: seconds and their parts by ten, then what clocks show. */
const STEPS: readonly number[] = [
  ...[1, 10, 100, 1e3, 1e4, 1e5].flatMap((unit) => [unit, 2 * unit, 5 * unit]),
  ...[1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800].map((seconds) => seconds * 1e6),
  ...[1, 2, 3, 6, 12, 24, 48, 168, 720, 8760].map((hours) => hours * 3.6e9),
];

/** The times below a drawing: even ones, as many as there is room for, at least the first of each stretch. */
export function ticksOf(axis: Axis, scale: Scale, pixelOf: (place: number) => number): readonly Tick[] {
  const ticks: Tick[] = [];
  let free = Number.NEGATIVE_INFINITY;
  const put = (at: number, stretch: Stretch, step: number, isFirst: boolean, end: number): void => {
    const x = scale.xOf(at);
    const label = timeLabel(at, stretch.clock, step);
    const half = (label.length * DIGIT) / 2;
    if (x < 0 || x > scale.width || x - half < free || x + half > end) return;
    ticks.push({ x, label, isFirst });
    free = x + half + DIGIT;
  };
  for (const stretch of axis.stretches) {
    const x0 = pixelOf(stretch.places[0]);
    const x1 = pixelOf(stretch.places[1]);
    if (x1 < 0 || x0 > scale.width) continue;
    const length = stretch.to - stretch.from;
    const pixels = Math.max(x1 - x0, 1);
    const step = STEPS.find((one) => (one / Math.max(length, 1)) * pixels >= TICK_ROOM) ?? 3.15e13;
    const { origin } = stretch.clock;
    const first = Math.ceil((stretch.from - origin) / step) * step + origin;
    // In a window, only its own ticks are counted out, however small they are.
    const perPixel = length / pixels;
    const seen = Math.max(first, first + Math.floor((-x0 * perPixel) / step) * step);
    let isFirst = true;
    for (let at = seen, n = 0; at <= stretch.to && n < scale.width; at += step, n++) {
      if (scale.xOf(at) > scale.width) break;
      put(at, stretch, step, isFirst, Math.min(scale.width + TICK_ROOM / 2, x1 + DIGIT));
      isFirst = false;
    }
    if (isFirst) put(stretch.from, stretch, Math.max(length, 1), true, Math.min(scale.width, x1 + DIGIT));
  }
  return ticks;
}

/** `8160.95 s`, `06:25:01`, `10-03 06:25`: as many digits as the step needs. */
function timeLabel(at: number, { kind, origin }: PictureClock, step: number): string {
  const us = Math.round(at - origin);
  const digits = step >= 1e6 ? 0 : Math.min(6, Math.ceil(6 - Math.log10(step)));
  if (kind === 'boot') return `${cut(secondsText(us), digits)} s`;
  const milliseconds = Math.floor(us / 1000);
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return '';
  const iso = new Date(milliseconds).toISOString();
  if (step >= 8.64e10) return iso.slice(0, 10);
  if (step >= 3.6e9) return iso.slice(5, 16).replace('T', ' ');
  const fraction = String(((us % 1e6) + 1e6) % 1e6).padStart(6, '0');
  return cut(`${iso.slice(11, 19)}.${fraction}`, digits);
}

function cut(text: string, digits: number): string {
  const point = text.indexOf('.');
  return digits === 0 ? text.slice(0, point) : text.slice(0, point + 1 + digits);
}
