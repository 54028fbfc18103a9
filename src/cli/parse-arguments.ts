import { parseArgs } from 'node:util';
import { COMPARISON_FORMATS } from '../report/comparison/formats.ts';
import { type FileFormat, formatOfFile } from '../report/file-format.ts';
import { REPORT_FORMATS } from '../report/formats.ts';
import { MIN_WIDTH } from '../report/text/options.ts';
import {
  choice,
  dateOf,
  isOption,
  limitsOf,
  listed,
  neededValue,
  thresholdsOf,
  UsageError,
  unknownOption,
  type Values,
  wholeNumber,
  zoneOf,
} from './option-values.ts';
import {
  type AnalyzeRequest,
  AXIS_CHOICES,
  COLOR_CHOICES,
  type CommandName,
  DIFF,
  DIFF_FAIL_ON,
  type DiffRequest,
  EXPLAIN,
  EXPLAIN_FORMATS,
  type ExplainRequest,
  FOLLOW_FORMATS,
  FOLLOW_OPTIONS,
  type FollowRequest,
  OPTIONS,
  OPTIONS_OF,
  type OptionName,
  REPORT,
  type ReadingRequest,
  type Request,
  SEVERITIES,
} from './options.ts';

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
  // Behind `--` stands an input that is called explain, diff or report.
  const [first] = tokens.filter(({ kind }) => kind !== 'option');
  const word = first?.kind === 'positional' ? first.value : null;
  const about = word === EXPLAIN || word === DIFF || word === REPORT ? word : 'analyze';
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
      return values.has('follow') ? followRequest(positionals, values) : analyzeRequest(positionals, values);
    case 'report':
      return reportRequest(positionals.slice(1), values);
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
    const sentence = about === 'analyze' || about === REPORT ? `only ${DIFF} takes` : `${about} takes no`;
    throw new UsageError(`${sentence} --${name}`);
  }
  const takesValue = OPTIONS[name].type === 'string';
  if (takesValue && (value === undefined || value === '')) {
    throw new UsageError(neededValue(name, rawName, about));
  }
  if (!takesValue && value !== undefined) throw new UsageError(`${rawName} takes no value`);
  return [name, value ?? ''];
}

function analyzeRequest(inputs: readonly string[], values: Values): AnalyzeRequest {
  if (inputs.filter((path) => path === '-').length > 1) {
    throw new UsageError('standard input (-) can be read only once');
  }
  const failOn = choice(values, 'fail-on', [...SEVERITIES, 'never'] as const);
  return {
    kind: 'analyze',
    inputs,
    format: formatOf(values, REPORT_FORMATS),
    output: values.get('output') ?? null,
    evidence: values.has('evidence'),
    failOn: failOn === undefined || failOn === 'never' ? null : failOn,
    ...readingOf(values),
    color: choice(values, 'color', COLOR_CHOICES) ?? 'auto',
    ascii: values.has('ascii'),
    axis: choice(values, 'axis', AXIS_CHOICES) ?? 'auto',
    width: wholeNumber(values, 'width', MIN_WIDTH, Number.MAX_SAFE_INTEGER),
  };
}

function readingOf(values: Values): ReadingRequest {
  return {
    zone: zoneOf(values),
    year: wholeNumber(values, 'year', 1970, 9999),
    now: dateOf(values),
    quiet: values.has('quiet'),
    limits: limitsOf(values),
  };
}

/** A log that goes on: one, for nobody can tell which of several comes first. */
function followRequest(inputs: readonly string[], values: Values): FollowRequest {
  for (const name of values.keys()) {
    if (!FOLLOW_OPTIONS.includes(name)) throw new UsageError(`--follow takes no --${name}`);
  }
  const [input = '-', ...more] = inputs;
  if (more.length > 0) throw new UsageError('--follow takes one input: a file that grows, or -');
  const failOn = choice(values, 'fail-on', [...SEVERITIES, 'never'] as const);
  return {
    kind: 'follow',
    input,
    format: choice(values, 'format', FOLLOW_FORMATS) ?? 'text',
    failOn: failOn === undefined || failOn === 'never' ? null : failOn,
    zone: zoneOf(values),
    year: wholeNumber(values, 'year', 1970, 9999),
    color: choice(values, 'color', COLOR_CHOICES) ?? 'auto',
    ascii: values.has('ascii'),
  };
}

/** The same as an analysis whose output is a file. */
function reportRequest(inputs: readonly string[], values: Values): AnalyzeRequest {
  if (!values.has('output')) throw new UsageError(`${REPORT} needs a file to write: -o report.json`);
  return analyzeRequest(inputs, values);
}

/** What `--format` names; without it, what the name of the file asks for; else the first. */
function formatOf<Format extends FileFormat>(
  values: Values,
  formats: readonly [Format, ...Format[]],
): Format {
  const ids = formats.map((format) => format.id);
  const id = choice(values, 'format', ids);
  const output = values.get('output');
  if (id !== undefined || output === undefined)
    return formats.find((format) => format.id === id) ?? formats[0];
  const format = formatOfFile(output, formats);
  if (format !== undefined) return format;
  const endings = formats.flatMap(({ extensions }) => extensions);
  throw new UsageError(
    `"${output}" ends in none of ${listed(endings, 'and')}; say what to write by --format`,
  );
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
  const failOn = choice(values, 'fail-on', DIFF_FAIL_ON) ?? 'regressed';
  return {
    kind: 'diff',
    baselines,
    candidate,
    format: formatOf(values, COMPARISON_FORMATS),
    output: values.get('output') ?? null,
    failOn: failOn === 'never' ? null : failOn,
    thresholds: thresholdsOf(values),
    ...readingOf(values),
    color: choice(values, 'color', COLOR_CHOICES) ?? 'auto',
    width: wholeNumber(values, 'width', MIN_WIDTH, Number.MAX_SAFE_INTEGER),
  };
}
