import type { ComparedLife, Comparison, Difference } from '../../compare/comparison.ts';
import { counted } from '../text/counted.ts';
import { flow, limitLines, wrapWords } from '../text/fit.ts';
import { MAX_PROSE_WIDTH, MIN_WIDTH } from '../text/options.ts';
import { type Paint, palette } from '../text/palette.ts';
import { printable } from '../unprintable.ts';
import { stayTable } from './table.ts';
import {
  bySubject,
  evidenceWords,
  isTold,
  lifeNames,
  severityTone,
  timelineParts,
  verdictSentence,
} from './words.ts';

/** How a comparison is laid out. */
export interface ComparisonOptions {
  /** No line is longer, in columns; `Infinity`: only sentences are broken. */
  readonly width: number;
  readonly color: boolean;
}

interface Layout {
  readonly width: number;
  readonly prose: number;
  readonly paint: Paint;
}

/**
 * A comparison for a person: the verdict, then each pair of lives that differ, side by side, with what differs
 * in a sentence. Ends in a newline. Nothing from a log is printed raw.
 */
export function renderComparisonText(comparison: Comparison, options: ComparisonOptions): string {
  const width = options.width >= MIN_WIDTH ? Math.floor(options.width) : MIN_WIDTH;
  const layout = { width, prose: Math.min(width, MAX_PROSE_WIDTH), paint: palette(options.color) };
  const blocks = [
    wrapWords(verdictSentence(comparison), layout.prose, '').map((line) =>
      layout.paint(severityTone(comparison.severity), line),
    ),
    sidesLines(comparison, layout),
    ...livesBlocks(comparison, layout),
    ...[...bySubject(comparison.differences.filter((one) => isTold(one) && one.life === null))].map(
      ([, [first, ...more]]) =>
        first === undefined
          ? []
          : [
              layout.paint('heading', subjectWords(comparison, first)),
              ...[first, ...more].flatMap((difference) => differenceLines(difference, layout)),
            ],
    ),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sidesLines({ baseline, candidate }: Comparison, { prose }: Layout): string[] {
  return [
    ...baseline.flatMap((one) => flow(timelineParts(one), ', ', prose, '  baseline   ', '    ')),
    ...candidate.flatMap((one) => flow(timelineParts(one), ', ', prose, '  candidate  ', '    ')),
  ];
}

/** With several candidates, a subject needs the candidate it is of. */
function subjectWords({ candidate }: Comparison, difference: Difference): string {
  const subject = capital(printable(difference.subject));
  const name = candidate[difference.candidate]?.sources[0];
  return candidate.length > 1 && name !== undefined ? `${subject} of ${printable(name)}` : subject;
}

function* livesBlocks(comparison: Comparison, layout: Layout): Generator<string[]> {
  const told = new Map<number, Difference[]>();
  for (const difference of comparison.differences.filter(isTold)) {
    if (difference.life === null) continue;
    const known = told.get(difference.life);
    if (known === undefined) told.set(difference.life, [difference]);
    else known.push(difference);
  }
  let alike = 0;
  for (const [index, life] of comparison.lives.entries()) {
    const differences = told.get(index);
    if (differences === undefined) {
      alike += 1;
      continue;
    }
    yield* lifeBlocks(comparison, life, differences, layout);
  }
  if (alike > 0 && told.size > 0)
    yield [`${counted(alike, 'other life', 'other lives')} as in the baseline.`];
  if (comparison.lives.length === 0) {
    yield ['Neither shows the life of a VF: there was nothing to compare.'];
  } else if (told.size === 0) {
    yield [`${counted(alike, 'life', 'lives')} compared, each as in the baseline.`];
  }
}

function* lifeBlocks(
  comparison: Comparison,
  life: ComparedLife,
  differences: readonly Difference[],
  layout: Layout,
): Generator<string[]> {
  const names = lifeNames(life);
  const [first] = differences;
  const subject = first === undefined ? printable(life.role) : subjectWords(comparison, first);
  const title = names === null ? subject : `${subject}: ${names}`;
  const { paint, width, prose } = layout;
  yield limitLines(wrapWords(title, prose, ''), prose).map((line) => paint('heading', line));
  for (const [index, stay] of life.stays.entries()) {
    if (stay.steps.every(({ mark }) => mark === 'same')) continue;
    const stays = life.stays.length > 1 ? [`  Stay ${index + 1} of ${life.stays.length}`] : [];
    yield [...stays, ...stayTable(stay, width, paint)];
  }
  yield differences.flatMap((difference) => differenceLines(difference, layout));
}

function differenceLines(difference: Difference, { prose, paint }: Layout): string[] {
  const { severity, reason, evidence } = difference;
  const label = `  ${severity.padEnd('regressed'.length)}  `;
  const rest = ' '.repeat(label.length);
  const words = limitLines(wrapWords(printable(reason), prose, label, rest), prose);
  const [line = '', ...more] = words;
  const proof = [evidenceWords(evidence.baseline), evidenceWords(evidence.candidate)];
  const places = proof.flatMap((one, index) =>
    one === null ? [] : [`${index === 0 ? 'baseline' : 'candidate'} ${one}`],
  );
  return [
    paint(severityTone(severity), line.slice(0, label.length)) + line.slice(label.length),
    ...more,
    ...(places.length === 0 ? [] : flow(places, ', ', prose, rest, rest).map((text) => paint('faint', text))),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
