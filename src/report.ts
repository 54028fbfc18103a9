/**
 * Timelines as pictures and pages. Apart from the rest of the library, so that only those who
 * want to show a timeline carry what draws it. It runs in browsers, too.
 *
 * @module vf-timeline/report
 */

export type { LogContext, LogExcerpt } from './report/context/log-context.ts';
export { type ComparedTimelines, renderComparisonHtml } from './report/html/comparison-html.ts';
export { type HtmlOptions, renderHtml } from './report/html/html.ts';
export type { AxisChoice } from './report/picture/boot-places.ts';
export { type PictureOptions, pictureOf } from './report/picture/make-picture.ts';
export type {
  Axis,
  Band,
  Break,
  DataPath,
  Extent,
  FindingMark,
  Knot,
  Lane,
  Mark,
  Picture,
  PictureBoot,
  PictureClock,
  ServicingGap,
  Stay,
  Stretch,
} from './report/picture/picture.ts';
export { renderSvg, type SvgOptions } from './report/svg/svg.ts';
export type { TextOptions } from './report/text/options.ts';
export { renderText } from './report/text/text.ts';
