import type { CompareThresholds } from '../compare/thresholds.ts';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../report/comparison/formats.ts';
import { REPORT_FORMATS, type ReportFormat } from '../report/formats.ts';
import type { AxisChoice } from '../report/picture/boot-places.ts';
import type { UnpackLimits } from '../source/limits.ts';
import type { Severity } from '../timeline/timeline.ts';

/** How logs are to be read. */
export interface ReadingRequest {
  readonly zone: string | null;
  readonly year: number | null;
  /** When the logs were saved, for times without a year; null: now. */
  readonly now: Date | null;
  /** Show no progress. */
  readonly quiet: boolean;
  /** Limits of unpacking that are not the default ones. */
  readonly limits: Partial<UnpackLimits>;
}

/** What the command was asked to do. */
export interface AnalyzeRequest extends ReadingRequest {
  readonly kind: 'analyze';
  /** Paths as given; `-` is standard input. */
  readonly inputs: readonly string[];
  readonly format: ReportFormat;
  /** The file to write; null: standard output. */
  readonly output: string | null;
  readonly evidence: boolean;
  /** Exit status 1 from this severity on; null: never. */
  readonly failOn: Severity | null;
  readonly color: ColorChoice;
  /** Columns; null: as wide as the terminal. */
  readonly width: number | null;
  /** Print nothing but ASCII. */
  readonly ascii: boolean;
  /** Which times the axis of a picture shows. */
  readonly axis: AxisChoice;
}

/** What `vf-timeline --follow` was asked to do. */
export interface FollowRequest {
  readonly kind: 'follow';
  /** A path; `-` is standard input. */
  readonly input: string;
  readonly format: FollowFormat;
  /** Exit status 1 from this severity on; null: never. */
  readonly failOn: Severity | null;
  readonly zone: string | null;
  readonly year: number | null;
  readonly color: ColorChoice;
  /** Print nothing but ASCII. */
  readonly ascii: boolean;
}

export type FollowFormat = 'text' | 'ndjson';

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

/** What `vf-timeline diff` was asked to do. */
export interface DiffRequest extends ReadingRequest {
  readonly kind: 'diff';
  /** Paths as given; one at least. `-` is standard input. */
  readonly baselines: readonly string[];
  readonly candidate: string;
  readonly format: ComparisonFormat;
  /** The file to write; null: standard output. */
  readonly output: string | null;
  /** Exit status 1 from this severity on; null: never. */
  readonly failOn: 'changed' | 'regressed' | null;
  /** Those that are not the default ones. */
  readonly thresholds: Partial<CompareThresholds>;
  readonly color: ColorChoice;
  readonly width: number | null;
}

/** `help` and `version` end the matter; a `usage-error` is one line without the name of the program. */
export type Request =
  | AnalyzeRequest
  | FollowRequest
  | ExplainRequest
  | DiffRequest
  | { readonly kind: 'help'; readonly about: CommandName }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage-error'; readonly message: string };

/** The options, as `parseArgs` wants them. */
export const OPTIONS = {
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  evidence: { type: 'boolean', short: 'e' },
  'fail-on': { type: 'string' },
  zone: { type: 'string' },
  year: { type: 'string' },
  now: { type: 'string' },
  color: { type: 'string' },
  width: { type: 'string' },
  ascii: { type: 'boolean' },
  axis: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  'max-entries': { type: 'string' },
  'max-logs': { type: 'string' },
  'max-depth': { type: 'string' },
  'max-ratio': { type: 'string' },
  'max-unpacked': { type: 'string' },
  'max-held': { type: 'string' },
  ratio: { type: 'string' },
  us: { type: 'string' },
  spreads: { type: 'string' },
  'spread-us': { type: 'string' },
  follow: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const satisfies Record<string, { type: 'string' | 'boolean'; short?: string }>;

export type OptionName = keyof typeof OPTIONS;

const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

/** The word that asks for a report in a file, in place of the first input. */
export const REPORT = 'report';

export const FOLLOW_FORMATS: readonly FollowFormat[] = ['text', 'ndjson'];
/** The options that can stand beside `--follow`. */
export const FOLLOW_OPTIONS: readonly OptionName[] = [
  'follow',
  'format',
  'fail-on',
  'zone',
  'year',
  'color',
  'ascii',
  'quiet',
];

/** The word that asks for messages to be explained, in place of the first input. */
export const EXPLAIN = 'explain';
export const EXPLAIN_FORMATS: readonly ExplainFormat[] = ['text', 'json'];
/** The options that `explain` takes. */
const EXPLAIN_OPTIONS: readonly OptionName[] = ['format', 'color', 'width', 'help', 'version'];
/** The option of each limit. Sizes are given in MiB, as nobody counts bytes of archives. */
export const LIMIT_OPTIONS = {
  'max-entries': { limit: 'maxEntries', unit: 1 },
  'max-logs': { limit: 'maxLogs', unit: 1 },
  'max-depth': { limit: 'maxDepth', unit: 1 },
  'max-ratio': { limit: 'maxRatio', unit: 1 },
  'max-unpacked': { limit: 'maxUnpackedBytes', unit: 1024 ** 2 },
  'max-held': { limit: 'maxHeldBytes', unit: 1024 ** 2 },
} as const satisfies Partial<Record<OptionName, { limit: keyof UnpackLimits; unit: number }>>;

export type LimitOption = keyof typeof LIMIT_OPTIONS;

/** The option of each threshold of a comparison, called like it, with the least that it can be. */
export const THRESHOLD_OPTIONS = {
  ratio: { threshold: 'ratio', least: 1 },
  us: { threshold: 'us', least: 0 },
  spreads: { threshold: 'spreads', least: 0 },
  'spread-us': { threshold: 'spreadUs', least: 0 },
} as const satisfies Partial<Record<OptionName, { threshold: keyof CompareThresholds; least: number }>>;

export type ThresholdOption = keyof typeof THRESHOLD_OPTIONS;

/** The word that asks for logs to be compared, in place of the first input. */
export const DIFF = 'diff';
/** The options that `diff` takes. */
const DIFF_OPTIONS: readonly OptionName[] = [
  'format',
  'output',
  'ratio',
  'us',
  'spreads',
  'spread-us',
  'fail-on',
  'zone',
  'year',
  'now',
  'quiet',
  'max-entries',
  'max-logs',
  'max-depth',
  'max-ratio',
  'max-unpacked',
  'max-held',
  'color',
  'width',
  'help',
  'version',
];
export const DIFF_FAIL_ON = ['changed', 'regressed', 'never'] as const;

export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];
export const AXIS_CHOICES: readonly AxisChoice[] = ['auto', 'boot', 'wall'];
export const COLOR_CHOICES: readonly ColorChoice[] = ['auto', 'always', 'never'];

/** The commands whose options are read here, by the word that asks for them. */
export type CommandName = 'analyze' | typeof REPORT | typeof EXPLAIN | typeof DIFF;

const ANALYZE_OPTIONS = OPTION_NAMES.filter((name) => !Object.hasOwn(THRESHOLD_OPTIONS, name));

/** The options that each takes. */
export const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  analyze: ANALYZE_OPTIONS,
  report: ANALYZE_OPTIONS,
  explain: EXPLAIN_OPTIONS,
  diff: DIFF_OPTIONS,
};

const REPORT_IDS = REPORT_FORMATS.map(({ id }) => id);

/** What each can print. */
export const FORMATS_OF: Readonly<Record<CommandName, readonly string[]>> = {
  analyze: REPORT_IDS,
  report: REPORT_IDS,
  explain: EXPLAIN_FORMATS,
  diff: COMPARISON_FORMATS.map(({ id }) => id),
};
