import { readFileSync } from 'node:fs';
import type { Rule } from '../../src/diagnose/rule.ts';
import { rules } from '../../src/diagnose/rules.ts';
import { DEFAULT_THRESHOLDS, type ThresholdName } from '../../src/diagnose/thresholds.ts';

const names = Object.keys(DEFAULT_THRESHOLDS) as ThresholdName[];

/** The page docs/findings.md: every rule, in its own words. */
export function findingsPage(): string {
  const source = readFileSync(new URL('../../src/diagnose/thresholds.ts', import.meta.url), 'utf8');
  return `${[
    '<!-- Written by `npm run docs` from src/diagnose. Do not edit. -->',
    '',
    '# Findings',
    '',
    'What vf-timeline points out in a log. A finding says what was observed, with figures and times, why it',
    'matters, what to do, and names the lines that prove it. It is read off the timeline alone: a stored timeline',
    'gives the same findings. A healthy log has none above the level info.',
    '',
    '- **error**: something failed, or traffic stands still.',
    '- **warning**: traffic is slower than it could be, or the log does not show what it should.',
    '- **info**: good to know; nothing to do.',
    '',
    '| rule | gravest level | what it is |',
    '| --- | --- | --- |',
    ...rules.map(({ id, severity, title }) => `| [${id}](#${id}) | ${severity} | ${title} |`),
    '',
    ...rules.flatMap(section),
    '## Thresholds',
    '',
    'The option `thresholds` of `diagnose` and `analyze` changes them: `{ thresholds: { slowRestoreSeconds: 120 } }`.',
    '',
    '| option | default | what it is |',
    '| --- | --- | --- |',
    ...names.map((name) => `| \`${name}\` | ${DEFAULT_THRESHOLDS[name]} | ${thresholdText(source, name)} |`),
  ].join('\n')}\n`;
}

function section({ id, title, severity, reason, observes, example, thresholds }: Rule): readonly string[] {
  return [
    `## ${id}`,
    '',
    `**${title}** (${severity === 'info' ? 'info' : `at most ${severity}`})`,
    '',
    `Why it matters: ${reason}`,
    '',
    `When: ${observes}`,
    '',
    'As in:',
    '',
    '```text',
    ...example,
    '```',
    '',
    ...(thresholds.length === 0
      ? []
      : [
          `Thresholds: ${thresholds.map((name) => `\`${name}\` (${DEFAULT_THRESHOLDS[name]})`).join(', ')}.`,
          '',
        ]),
  ];
}

/** What the documentation of the option says, on one line and without the default. */
function thresholdText(source: string, name: ThresholdName): string {
  const comment = source.match(new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*readonly ${name}:`))?.[1] ?? '';
  const words = comment
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.replace(/ ?Default: [0-9]+\.?/, '').replaceAll('|', '\\|');
}
