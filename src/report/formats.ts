import type { Timeline } from '../timeline/timeline.ts';
import { renderCsv } from './events/csv.ts';
import { renderParquet } from './events/parquet.ts';
import { renderJson } from './json.ts';
import { renderNdjson } from './ndjson.ts';
import { renderOtlp } from './otlp/otlp.ts';
import type { TextOptions } from './text/options.ts';
import { renderText } from './text/text.ts';
import { renderTrace } from './trace/trace.ts';

/** What a report consists of, in order: text, or the bytes of a binary format. */
export type ReportPieces =
  | Iterable<string>
  | Iterable<Uint8Array>
  | AsyncIterable<string>
  | AsyncIterable<Uint8Array>;

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
  /** The report in pieces, in order. Formats for machines take no notice of the options. */
  readonly render: (timeline: Timeline, options: TextOptions) => ReportPieces;
}

/** Every format, the default first. To add one is to add its file and its line here. */
export const REPORT_FORMATS: readonly [ReportFormat, ...ReportFormat[]] = [
  {
    id: 'text',
    help: 'for a person',
    extensions: ['.txt'],
    isBinary: false,
    render: (timeline, options) => [renderText(timeline, options)],
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
    id: 'csv',
    help: 'one event a row, for a spreadsheet',
    extensions: ['.csv'],
    isBinary: false,
    render: (timeline) => renderCsv(timeline),
  },
  {
    id: 'parquet',
    help: 'the rows of csv with types, for SQL',
    extensions: ['.parquet'],
    isBinary: true,
    render: (timeline) => renderParquet(timeline),
  },
  {
    id: 'trace',
    help: 'for ui.perfetto.dev, chrome://tracing',
    extensions: ['.trace.json', '.trace'],
    isBinary: false,
    render: (timeline) => renderTrace(timeline),
  },
  {
    id: 'otlp',
    help: 'spans for OpenTelemetry (OTLP/JSON)',
    extensions: ['.otlp.json', '.otlp'],
    isBinary: false,
    render: (timeline) => renderOtlp(timeline),
  },
];

/** The format that the name of a file asks for; undefined where its ending is of none. */
export function formatOfFile(path: string): ReportFormat | undefined {
  const name = path.toLowerCase();
  let found: { readonly format: ReportFormat; readonly length: number } | undefined;
  for (const format of REPORT_FORMATS) {
    for (const extension of format.extensions) {
      if (name.endsWith(extension) && extension.length > (found?.length ?? 0))
        found = { format, length: extension.length };
    }
  }
  return found?.format;
}
