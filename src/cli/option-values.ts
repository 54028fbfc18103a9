import type { CompareThresholds } from '../compare/thresholds.ts';
import { MIN_WIDTH } from '../report/text/options.ts';
import type { UnpackLimits } from '../source/limits.ts';
import {
  AXIS_CHOICES,
  COLOR_CHOICES,
  type CommandName,
  DIFF,
  DIFF_FAIL_ON,
  FORMATS_OF,
  LIMIT_OPTIONS,
  type LimitOption,
  OPTIONS,
  OPTIONS_OF,
  type OptionName,
  SEVERITIES,
  THRESHOLD_OPTIONS,
  type ThresholdOption,
} from './options.ts';

/** The first thing that is wrong with a command line; it ends the parsing, and never leaves it. */
export class UsageError extends Error {}

/** The value of each option that is given, empty for those that take none. */
export type Values = ReadonlyMap<OptionName, string>;

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

export function unknownOption(rawName: string, about: CommandName): string {
  const names = OPTIONS_OF[about].map((name) => `--${name}`);
  return `no such option: ${rawName}; there are ${listed(names, 'and')}`;
}

export function choice<Choice extends string>(
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

export function wholeNumber(values: Values, name: OptionName, from: number, to: number): number | null {
  const value = values.get(name);
  if (value === undefined) return null;
  const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= from && number <= to)) throw new UsageError(badValue(name, value));
  return number;
}

export function limitsOf(values: Values): Partial<UnpackLimits> {
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

export function thresholdsOf(values: Values): Partial<CompareThresholds> {
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

export function zoneOf(values: Values): string | null {
  const zone = values.get('zone');
  if (zone === undefined) return null;
  if (!isZone(zone)) throw new UsageError(badValue('zone', zone));
  return zone;
}

const DATE = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/;

/** A day is meant as a whole, wherever the log comes from. */
export function dateOf(values: Values): Date | null {
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

/** What to say of an option without the value that it needs. */
export function neededValue(name: OptionName, rawName: string, about: CommandName): string {
  return `${rawName} needs a value: ${allowed(name, about)}`;
}

/** What an option takes, in words. */
function allowed(name: OptionName, about: CommandName = 'analyze'): string {
  switch (name) {
    case 'format':
      return listed(FORMATS_OF[about], 'or');
    case 'fail-on':
      return listed(about === DIFF ? DIFF_FAIL_ON : [...SEVERITIES, 'never'], 'or');
    case 'output':
      return 'the name of a file';
    case 'color':
      return listed(COLOR_CHOICES, 'or');
    case 'axis':
      return listed(AXIS_CHOICES, 'or');
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
    case 'follow':
    case 'quiet':
    case 'evidence':
    case 'ascii':
    case 'help':
    case 'version':
      return 'no value';
  }
}

/** `text, json or ndjson` */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
