import type { Comparison, Difference } from '../../compare/comparison.ts';
import { printable } from '../unprintable.ts';
import { bySubject, evidenceWords } from './words.ts';

/**
 * A comparison as JUnit XML: a suite for each candidate, a case for each life and for what concerns a whole log.
 * A case fails where something regressed; what only changed stands in its output.
 */
export function* renderComparisonJunit(comparison: Comparison): Generator<string, void, undefined> {
  const suites = comparison.candidate.map((candidate, index) => {
    const differences = comparison.differences.filter((one) => one.candidate === index);
    const cases = new Map(
      comparison.lives
        .filter((life) => life.candidateIndex === index)
        .map((life): [string, readonly Difference[]] => [life.role, []]),
    );
    for (const [, ofSubject] of bySubject(differences)) cases.set(ofSubject[0]?.subject ?? '', ofSubject);
    if (!cases.has('the log')) cases.set('the log', []);
    return { name: candidate.sources.join(', '), cases };
  });
  const all = suites.map(({ cases }) => countsOf(cases));
  const sum = (field: 'tests' | 'failures'): number =>
    all.reduce((total, counts) => total + counts[field], 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="vf-timeline" tests="${sum('tests')}" failures="${sum('failures')}" errors="0">\n`;
  for (const [index, { name, cases }] of suites.entries()) {
    const { tests, failures } = all[index] ?? { tests: 0, failures: 0 };
    yield `  <testsuite name="${xml(name)}" tests="${tests}" failures="${failures}" errors="0" skipped="0">\n`;
    for (const [subject, differences] of cases) yield testCase(subject, name, differences);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

function countsOf(cases: ReadonlyMap<string, readonly Difference[]>) {
  const failures = [...cases.values()].filter((differences) => differences.some(isRegression)).length;
  return { tests: cases.size, failures };
}

function testCase(subject: string, suite: string, differences: readonly Difference[]): string {
  const regressions = differences.filter(isRegression);
  const changes = differences.filter(({ severity }) => severity === 'changed');
  const [first] = regressions;
  const open = `    <testcase name="${xml(subject)}" classname="${xml(suite)}"`;
  if (first === undefined && changes.length === 0) return `${open}/>\n`;
  const failure =
    first === undefined
      ? ''
      : `      <failure type="${first.kind}" message="${xml(first.reason)}">${xml(linesOf(regressions))}</failure>\n`;
  const output = changes.length === 0 ? '' : `      <system-out>${xml(linesOf(changes))}</system-out>\n`;
  return `${open}>\n${failure}${output}    </testcase>\n`;
}

function isRegression({ severity }: Difference): boolean {
  return severity === 'regressed';
}

function linesOf(differences: readonly Difference[]): string {
  return differences
    .map(({ kind, reason, evidence }) => {
      const before = evidenceWords(evidence.baseline);
      const after = evidenceWords(evidence.candidate);
      const places = [
        ...(before === null ? [] : [`baseline ${before}`]),
        ...(after === null ? [] : [`candidate ${after}`]),
      ];
      return `${kind}: ${printable(reason)}${places.length === 0 ? '' : ` [${places.join(', ')}]`}`;
    })
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML 1.0, in an element or an attribute. Line breaks stay; of other control characters none is allowed. */
export function xml(text: string): string {
  return text
    .split('\n')
    .map(printable)
    .join('\n')
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
