import { parseArgs } from 'node:util';
import type { CompareThresholds } from '../compare/thresholds.ts';
import { COMPARISON_FORMATS } from '../report/comparison/formats.ts';
import { REPORT_FORMATS } from '../report/formats.ts';
import { MIN_WIDTH } from '../report/text/options.ts';
import type { UnpackLimits } from '../source/limits.ts';
import {
  type AnalyzeRequest,
  COLOR_CHOICES,
  type CommandName,
  DIFF,
  DIFF_FAIL_ON,
  DIFF_FORMAT_IDS,
  type DiffRequest,
  EXPLAIN,
  EXPLAIN_FORMATS,
  type ExplainRequest,
  FORMAT_IDS,
  LIMIT_OPTIONS,
  type LimitOption,
  OPTIONS,
  OPTIONS_OF,
  type OptionName,
  type Request,
  SEVERITIES,
  THRESHOLD_OPTIONS,
  type ThresholdOption,
} from './options.ts';

/** Thrown and caught within this file: the first thing that is wrong ends the parsing. */
class UsageError extends Error {}

/**
 * Reads the command line. It never throws: what is wrong with it becomes a request of kind `usage-error`.
 *
 * @param argv - the arguments after the name of the program
 */
export function parseArguments(argv: readonly string[]): Request {
  try {
    return parse(argv);
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'usage-error', message: error.message };
    throw error;
  }
}

function parse(argv: readonly string[]): Request {
  // Not `strict`: its messages are several sentences long and do not say what is allowed.
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  // Behind `--` stands an input that is called explain or diff.
  const [first] = tokens.filter(({ kind }) => kind !== 'option');
  const word = first?.kind === 'positional' ? first.value : null;
  const about = word === EXPLAIN || word === DIFF ? word : 'analyze';
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === 'option') values.set(...optionValue(token, about));
  }
  if (values.has('help')) return { kind: 'help', about };
  if (values.has('version')) return { kind: 'version' };
  switch (about) {
    case 'explain':
      return explainRequest(positionals.slice(1), values);
    case 'diff':
      return diffRequest(positionals.slice(1), values);
    case 'analyze':
      return analyzeRequest(positionals, values);
  }
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function optionValue({ name, rawName, value }: OptionToken, about: CommandName): [OptionName, string] {
  if (!isOption(name)) throw new UsageError(unknownOption(rawName, about));
  if (!OPTIONS_OF[about].includes(name)) {
    const sentence = about === 'analyze' ? `only ${DIFF} takes` : `${about} takes no`;
    throw new UsageError(`${sentence} --${name}`);
  }
  const takesValue = OPTIONS[name].type === 'string';
  if (takesValue && (value === undefined || value === '')) {
    throw new UsageError(`${rawName} needs a value: ${allowed(name)}`);
  }
  if (!takesValue && value !== undefined) throw new UsageError(`${rawName} takes no value`);
  return [name, value ?? ''];
}

function analyzeRequest(inputs: readonly string[], values: Values): AnalyzeRequest {
  if (inputs.filter((path) => path === '-').length > 1) {
    throw new UsageError('standard input (-) can be read only once');
  }
  const failOn = choice(values, 'fail-on', [...SEVERITIES, 'never'] as const);
  const format = choice(values, 'format', FORMAT_IDS);
  return {
    kind: 'analyze',
    inputs,
    format: REPORT_FORMATS.find(({ id }) => id === format) ?? REPORT_FORMATS[0],
    evidence: values.has('evidence'),
    failOn: failOn === undefined || failOn === 'never' ? null : failOn,
    zone: zoneOf(values),
    year: wholeNumber(values, 'year', 1970, 9999),
    now: dateOf(values),
    quiet: values.has('quiet'),
    limits: limitsOf(values),
    color: choice(values, 'color', COLOR_CHOICES) ?? 'auto',
    width: wholeNumber(values, 'width', MIN_WIDTH, Number.MAX_SAFE_INTEGER),
  };
}

function explainRequest(texts: readonly string[], values: Values): ExplainRequest {
  if (texts.length > 1 && texts.includes('-'))
    throw new UsageError('give either texts to explain, or - for standard input');
  return {
    kind: 'explain',
    texts: texts.length === 0 || texts[0] === '-' ? null : texts,
    format: choice(values, 'format', EXPLAIN_FORMATS) ?? 'text',
    color: choice(values, 'color', COLOR_CHOICES) ?? 'auto',
    width: wholeNumber(values, 'width', MIN_WIDTH, Number.MAX_SAFE_INTEGER),
  };
}

function diffRequest(inputs: readonly string[], values: Values): DiffRequest {
  const candidate = inputs.at(-1);
  const baselines = inputs.slice(0, -1);
  if (candidate === undefined || baselines.length === 0)
    throw new UsageError(`${DIFF} needs two inputs: the baseline and the candidate`);
  if (inputs.filter((path) => path === '-').length > 1)
    throw new UsageError('standard input (-) can be read only once');
  const format = choice(values, 'format', DIFF_FORMAT_IDS);
  const failOn = choice(values, 'fail-on', DIFF_FAIL_ON) ?? 'regressed';
  return {
    kind: 'diff',
    baselines,
    candidate,
    format: COMPARISON_FORMATS.find(({ id }) => id === format) ?? COMPARISON_FORMATS[0],
    failOn: failOn === 'never' ? null : failOn,
    thresholds: thresholdsOf(values),
    zone: zoneOf(values),
    year: wholeNumber(values, 'year', 1970, 9999),
    color: choice(values, 'color', COLOR_CHOICES) ?? 'auto',
    width: wholeNumber(values, 'width', MIN_WIDTH, Number.MAX_SAFE_INTEGER),
  };
}

type Values = ReadonlyMap<OptionName, string>;

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function unknownOption(rawName: string, about: CommandName): string {
  const names = OPTIONS_OF[about].map((name) => `--${name}`);
  return `no such option: ${rawName}; there are ${listed(names, 'and')}`;
}

function choice<Choice extends string>(
  values: Values,
  name: OptionName,
  choices: readonly Choice[],
): Choice | undefined {
  const value = values.get(name);
  if (value === undefined) return undefined;
  const found = choices.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${name} takes ${listed(choices, 'or')}, not "${value}"`);
  return found;
}

function wholeNumber(values: Values, name: OptionName, from: number, to: number): number | null {
  const value = values.get(name);
  if (value === undefined) return null;
  const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= from && number <= to)) throw new UsageError(badValue(name, value));
  return number;
}

function limitsOf(values: Values): Partial<UnpackLimits> {
  const limits: Partial<Record<keyof UnpackLimits, number>> = {};
  for (const name of LIMIT_NAMES) {
    const { limit, unit } = LIMIT_OPTIONS[name];
    const value = wholeNumber(values, name, 1, Math.floor(Number.MAX_SAFE_INTEGER / unit));
    if (value !== null) limits[limit] = value * unit;
  }
  return limits;
}

const LIMIT_NAMES: readonly LimitOption[] = [
  'max-entries',
  'max-logs',
  'max-depth',
  'max-ratio',
  'max-unpacked',
  'max-held',
];

function thresholdsOf(values: Values): Partial<CompareThresholds> {
  const thresholds: Partial<Record<keyof CompareThresholds, number>> = {};
  for (const name of THRESHOLD_NAMES) {
    const value = values.get(name);
    if (value === undefined) continue;
    const { threshold, least } = THRESHOLD_OPTIONS[name];
    const number = /^\d{1,15}(?:\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least)) throw new UsageError(badValue(name, value));
    thresholds[threshold] = number;
  }
  return thresholds;
}

const THRESHOLD_NAMES: readonly ThresholdOption[] = ['ratio', 'us', 'spreads', 'spread-us'];

function zoneOf(values: Values): string | null {
  const zone = values.get('zone');
  if (zone === undefined) return null;
  if (!isZone(zone)) throw new UsageError(badValue('zone', zone));
  return zone;
}

const DATE = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/;

/** A day is meant as a whole, wherever the log comes from. */
function dateOf(values: Values): Date | null {
  const value = values.get('now');
  if (value === undefined) return null;
  const day = DATE.exec(value)?.[1];
  const date = new Date(value);
  // Not every reader of dates refuses February 30.
  if (day === undefined || Number.isNaN(date.getTime()) || !isDay(day))
    throw new UsageError(badValue('now', value));
  return date;
}

function isDay(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function badValue(name: OptionName, value: string): string {
  return `--${name} takes ${allowed(name)}, not "${value}"`;
}

/** What an option takes, in words. */
function allowed(name: OptionName): string {
  switch (name) {
    case 'format':
      return listed(FORMAT_IDS, 'or');
    case 'fail-on':
      return listed([...SEVERITIES, 'never'], 'or');
    case 'color':
      return listed(COLOR_CHOICES, 'or');
    case 'zone':
      return 'a time zone such as Europe/Berlin or UTC';
    case 'year':
      return 'a year of four digits';
    case 'now':
      return 'a date such as 2025-10-03 or 2025-10-03T06:25:01Z';
    case 'width':
      return `a number of columns, ${MIN_WIDTH} or more`;
    case 'max-entries':
    case 'max-logs':
    case 'max-depth':
    case 'max-ratio':
      return 'a whole number above zero';
    case 'max-unpacked':
    case 'max-held':
      return 'a whole number of MiB above zero';
    case 'ratio':
    case 'us':
    case 'spreads':
    case 'spread-us':
      return `a number, ${THRESHOLD_OPTIONS[name].least} or more`;
    case 'quiet':
    case 'evidence':
    case 'help':
    case 'version':
      return 'no value';
  }
}

/** `text, json or ndjson` */
function listed(words: readonly string[], last: 'and' | 'or'): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
