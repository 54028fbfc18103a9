import type { Timeline } from '../timeline/timeline.ts';
import { renderJson } from './json.ts';
import { renderNdjson } from './ndjson.ts';
import type { TextOptions } from './text/options.ts';
import { renderText } from './text/text.ts';

/** A way to write a timeline down. */
export interface ReportFormat {
  /** The word after `--format`. */
  readonly id: string;
  /** One line of help. */
  readonly help: string;
  /** The report in pieces, in order. Formats for machines take no notice of the options. */
  readonly render: (timeline: Timeline, options: TextOptions) => Iterable<string>;
}

/** Every format, the default first. To add one is to add its file and its line here. */
export const REPORT_FORMATS: readonly [ReportFormat, ...ReportFormat[]] = [
  { id: 'text', help: 'for a person', render: (timeline, options) => [renderText(timeline, options)] },
  { id: 'json', help: 'the whole timeline', render: (timeline) => renderJson(timeline) },
  { id: 'ndjson', help: 'one event a line', render: (timeline) => renderNdjson(timeline) },
];
