import type { Comparison, Difference } from '../../compare/comparison.ts';
import { proseOf } from '../markdown/prose.ts';
import { renderComparisonText } from './text.ts';
import { evidenceWords, isTold, timelineParts, verdictSentence } from './words.ts';

/** Columns of the two lives in the details. */
const WIDTH = 100;

/**
 * A comparison for a pull request: the verdict, a table of what differs, and the lives side by side to unfold.
 * Text from a log is no markup there: it makes no link, names nobody, and ends no table.
 */
export function renderComparisonMarkdown(comparison: Comparison): string {
  const told = comparison.differences.filter(isTold);
  const blocks = [
    `**${verdictSentence(comparison)}**`,
    [
      ...comparison.baseline.map((one) => `- baseline: ${proseOf(timelineParts(one).join(', '))}`),
      ...comparison.candidate.map((one) => `- candidate: ${proseOf(timelineParts(one).join(', '))}`),
    ].join('\n'),
    ...(told.length === 0
      ? []
      : [
          [
            '| | where | what | baseline | candidate |',
            '| --- | --- | --- | --- | --- |',
            ...told.map(row),
          ].join('\n'),
          details(comparison),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function row({ severity, subject, reason, evidence }: Difference): string {
  const cells = [
    severity === 'regressed' ? `**${severity}**` : severity,
    proseOf(subject),
    proseOf(reason),
    proseOf(evidenceWords(evidence.baseline) ?? ''),
    proseOf(evidenceWords(evidence.candidate) ?? ''),
  ];
  return `| ${cells.join(' | ')} |`;
}

function details(comparison: Comparison): string {
  const text = renderComparisonText(comparison, { width: WIDTH, color: false });
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `<details>\n<summary>The lives side by side</summary>\n\n${fence}text\n${text}${fence}\n\n</details>`;
}
