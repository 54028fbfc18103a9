import type { Timeline } from '../timeline/timeline.ts';
import type { LogContext } from './context/log-context.ts';
import { renderJson } from './json.ts';
import { later } from './later.ts';
import { renderNdjson } from './ndjson.ts';
import type { AxisChoice } from './picture/boot-places.ts';
import type { TextOptions } from './text/options.ts';

/** What a report consists of, in order: text, or the bytes of a binary format. */
export type ReportPieces =
  | Iterable<string>
  | Iterable<Uint8Array>
  | AsyncIterable<string>
  | AsyncIterable<Uint8Array>;

/** What formats go by. */
export interface ReportOptions extends TextOptions {
  readonly context?: LogContext;
  /** Which times the axis of a picture shows (default: `auto`). */
  readonly axis?: AxisChoice;
}

/** A way to write a timeline down. */
export interface ReportFormat {
  /** The word after `--format`. */
  readonly id: string;
  /** One line of help. */
  readonly help: string;
  /**
   * How the names of files end that are written in it: `.json`; the first is the usual one. Where several formats
   * fit a name, the one with the longest ending is meant: `vm.trace.json` is a trace. Empty for what is no file.
   */
  readonly extensions: readonly string[];
  /** True for bytes that are no text; they are never written to a terminal. */
  readonly isBinary: boolean;
  /** True where it shows what stands around lines in the log, for which the log is read a second time. */
  readonly showsContext?: true;
  /** The report in pieces, in order. Formats for machines take no notice of the options. */
  readonly render: (timeline: Timeline, options: ReportOptions) => ReportPieces;
}

/** Every format, the default first. To add one is to add its file and its line here. */
export const REPORT_FORMATS: readonly [ReportFormat, ...ReportFormat[]] = [
  {
    id: 'text',
    help: 'for a person',
    extensions: ['.txt'],
    isBinary: false,
    render: (timeline, options) =>
      later(async () => (await import('./text/text.ts')).textPieces(timeline, options)),
  },
  {
    id: 'json',
    help: 'the whole timeline',
    extensions: ['.json'],
    isBinary: false,
    render: (timeline) => renderJson(timeline),
  },
  {
    id: 'ndjson',
    help: 'one event a line',
    extensions: ['.ndjson', '.jsonl'],
    isBinary: false,
    render: (timeline) => renderNdjson(timeline),
  },
  {
    id: 'html',
    help: 'a page to look at',
    extensions: ['.html', '.htm'],
    isBinary: false,
    showsContext: true,
    render: (timeline, { context = [], axis = 'auto' }) =>
      later(async () => (await import('./html/html.ts')).renderHtml(timeline, { context, axis })),
  },
  {
    id: 'svg',
    help: 'a picture',
    extensions: ['.svg'],
    isBinary: false,
    render: (timeline, { axis = 'auto' }) =>
      later(async () => [(await import('./svg/svg.ts')).renderSvg(timeline, { axis })]),
  },
  {
    id: 'markdown',
    help: 'for an issue tracker, with pictures',
    extensions: ['.md', '.markdown'],
    isBinary: false,
    render: (timeline) =>
      later(async () => [(await import('./markdown/markdown.ts')).renderMarkdown(timeline)]),
  },
  {
    id: 'csv',
    help: 'one event a row, for a spreadsheet',
    extensions: ['.csv'],
    isBinary: false,
    render: (timeline) => later(async () => (await import('./events/csv.ts')).renderCsv(timeline)),
  },
  {
    id: 'parquet',
    help: 'the rows of csv with types, for SQL',
    extensions: ['.parquet'],
    isBinary: true,
    render: (timeline) => later(async () => (await import('./events/parquet.ts')).renderParquet(timeline)),
  },
  {
    id: 'trace',
    help: 'for ui.perfetto.dev, chrome://tracing',
    extensions: ['.trace.json', '.trace'],
    isBinary: false,
    render: (timeline) => later(async () => (await import('./trace/trace.ts')).renderTrace(timeline)),
  },
  {
    id: 'otlp',
    help: 'spans for OpenTelemetry (OTLP/JSON)',
    extensions: ['.otlp.json', '.otlp'],
    isBinary: false,
    render: (timeline) => later(async () => (await import('./otlp/otlp.ts')).renderOtlp(timeline)),
  },
];
