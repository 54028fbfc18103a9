import type { Timeline } from '../../timeline/timeline.ts';
import { writeMarkup } from '../markup/write-markup.ts';
import { arrange } from '../picture/arrange.ts';
import type { AxisChoice } from '../picture/boot-places.ts';
import { pictureOf } from '../picture/make-picture.ts';
import { drawPicture } from './draw.ts';
import { LABELS, RIGHT } from './layout.ts';
import { PICTURE_STYLE } from './style.ts';

/** Options of {@link renderSvg}. */
export interface SvgOptions {
  /** Pixels (default: 1200). A picture can be scaled; this says how much stands beside each other. */
  readonly width?: number;
  /** Which times the axis shows (default: `auto`). */
  readonly axis?: AxisChoice;
  /** The name of the picture, for those who do not see it. */
  readonly title?: string;
}

/** Pixels. A narrower picture has no room for names and an axis. */
export const MIN_SVG_WIDTH = 480;

/** Pixels. Wider ones are no picture of one screen any more, and a part for each two pixels is much. */
export const MAX_SVG_WIDTH = 8000;

export const DEFAULT_SVG_WIDTH = 1200;

/**
 * A swim-lane picture of a timeline as an SVG file: the same timeline gives the same text. It has light, dark and
 * print colours, patterns and shapes beside colours, and its content in words for those who do not see it.
 *
 * @param options `width` in pixels, from 480 to 8000; beyond, the nearest of these
 * @returns the text of an SVG file
 * @since 0.1.0
 *
 * @example
 * await writeFile('vm1.svg', renderSvg(await analyzeFiles(['kern.log'])));
 */
export function renderSvg(timeline: Timeline, options: SvgOptions = {}): string {
  const { axis = 'auto', title = 'Life of the VFs' } = options;
  const width = Math.min(MAX_SVG_WIDTH, Math.max(MIN_SVG_WIDTH, options.width ?? DEFAULT_SVG_WIDTH));
  const picture = pictureOf(timeline, { axis });
  const drawing = arrange(picture, { width: width - LABELS - RIGHT, window: [0, 1] });
  const image = drawPicture(picture, drawing, timeline, { title, ids: 'vf', style: PICTURE_STYLE });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeMarkup(image)}\n`;
}
