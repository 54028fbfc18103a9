import type { ComparedPlace, ComparedStay, ComparedStep } from '../../compare/comparison.ts';
import { durationText, MICROSECOND } from '../text/duration.ts';
import { shorten } from '../text/fit.ts';
import type { Paint, Tone } from '../text/palette.ts';
import { severityTone, stepWords } from './words.ts';

/** Rows that are the same, shown on either side of those that are not. */
const CONTEXT = 3;

const MARKS: Readonly<Record<ComparedStep['mark'], string>> = {
  same: ' ',
  missing: '-',
  added: '+',
  repeated: '+',
  reordered: '~',
};

const NOTHING = '-';

/**
 * Two stays side by side, a row for each step: when it came on either side, from the first step of the stay on,
 * and what it is. Where the width allows, each side has the step in words; else they share one column.
 */
export function stayTable({ steps }: ComparedStay, width: number, paint: Paint): string[] {
  const cells = steps.map((step) => ({
    step,
    words: stepWords(step),
    before: timeOf(step.baseline),
    after: timeOf(step.candidate),
  }));
  const longest = (texts: readonly string[], least: number): number =>
    texts.reduce((most, text) => Math.max(most, text.length), least);
  const columns = {
    before: longest(
      cells.map(({ before }) => before),
      'baseline'.length,
    ),
    after: longest(
      cells.map(({ after }) => after),
      'candidate'.length,
    ),
    words: longest(
      cells.map(({ words }) => words),
      0,
    ),
  };
  // Mark, blanks and bar between the two sides.
  const isWide = width >= 4 + columns.before + 2 + columns.words + 5 + columns.after + 2 + columns.words;
  const line = (mark: string, before: string, after: string, left: string, right: string): string =>
    isWide
      ? `  ${mark} ${before.padStart(columns.before)}  ${left.padEnd(columns.words)}  |  ${after.padStart(columns.after)}  ${right}`
      : `  ${mark} ${before.padStart(columns.before)}  ${after.padStart(columns.after)}  ${left === '' ? right : left}`;
  const fitted = (tone: Tone, text: string): string => paint(tone, shorten(text.trimEnd(), width));
  const lines = [fitted('faint', line(' ', 'baseline', 'candidate', '', ''))];
  let hidden = 0;
  cells.forEach(({ step, words, before, after }, index) => {
    if (isFarFromDifferences(steps, index)) {
      hidden += 1;
      return;
    }
    if (hidden > 0) lines.push(fitted('faint', `    ${hidden} more, the same on both sides`));
    hidden = 0;
    const left = step.baseline === null ? '' : words;
    const right = step.candidate === null ? '' : words;
    lines.push(fitted(toneOf(step), line(MARKS[step.mark], before, after, left, right)));
  });
  if (hidden > 0) lines.push(fitted('faint', `    ${hidden} more, the same on both sides`));
  return lines;
}

function isFarFromDifferences(steps: readonly ComparedStep[], index: number): boolean {
  for (let i = index - CONTEXT; i <= index + CONTEXT; i++) {
    const step = steps[i];
    if (step !== undefined && step.mark !== 'same') return false;
  }
  return true;
}

function toneOf({ mark, severity }: ComparedStep): Tone {
  return mark === 'same' ? 'plain' : severityTone(severity);
}

function timeOf(place: ComparedPlace | null): string {
  if (place === null) return NOTHING;
  return place.us === null ? '?' : durationText(place.us, MICROSECOND);
}
