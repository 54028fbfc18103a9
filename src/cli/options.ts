import { REPORT_FORMATS, type ReportFormat } from '../report/formats.ts';
import type { Severity } from '../timeline/timeline.ts';

/** What the command was asked to do. */
export interface AnalyzeRequest {
  readonly kind: 'analyze';
  /** Paths as given; `-` is standard input. */
  readonly inputs: readonly string[];
  readonly format: ReportFormat;
  readonly evidence: boolean;
  /** Exit status 1 from this severity on; null: never. */
  readonly failOn: Severity | null;
  readonly zone: string | null;
  readonly year: number | null;
  /** When the logs were saved, for times without a year; null: now. */
  readonly now: Date | null;
  readonly color: ColorChoice;
  /** Columns; null: as wide as the terminal. */
  readonly width: number | null;
}

export type ColorChoice = 'auto' | 'always' | 'never';

/** What `vf-timeline explain` was asked to do. */
export interface ExplainRequest {
  readonly kind: 'explain';
  /** The texts as given; null: the lines of standard input. */
  readonly texts: readonly string[] | null;
  readonly format: ExplainFormat;
  readonly color: ColorChoice;
  readonly width: number | null;
}

export type ExplainFormat = 'text' | 'json';

/** `help` and `version` end the matter; a `usage-error` is one line without the name of the program. */
export type Request =
  | AnalyzeRequest
  | ExplainRequest
  | { readonly kind: 'help'; readonly about: 'analyze' | 'explain' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage-error'; readonly message: string };

/** The options, as `parseArgs` wants them. */
export const OPTIONS = {
  format: { type: 'string', short: 'f' },
  evidence: { type: 'boolean', short: 'e' },
  'fail-on': { type: 'string' },
  zone: { type: 'string' },
  year: { type: 'string' },
  now: { type: 'string' },
  color: { type: 'string' },
  width: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const satisfies Record<string, { type: 'string' | 'boolean'; short?: string }>;

export type OptionName = keyof typeof OPTIONS;

/** The word that asks for messages to be explained, in place of the first input. */
export const EXPLAIN = 'explain';
export const EXPLAIN_FORMATS: readonly ExplainFormat[] = ['text', 'json'];
/** The options that `explain` takes. */
export const EXPLAIN_OPTIONS: readonly OptionName[] = ['format', 'color', 'width', 'help', 'version'];

export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];
export const COLOR_CHOICES: readonly ColorChoice[] = ['auto', 'always', 'never'];
export const FORMAT_IDS: readonly string[] = REPORT_FORMATS.map((format) => format.id);
