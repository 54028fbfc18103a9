import type { Comparison, Difference, DifferenceKind, Evidence } from '../../compare/comparison.ts';
import { printable, printableJson } from '../unprintable.ts';
import { isTold } from './words.ts';

/** What each kind of difference is, for the list of rules. */
const RULES: Readonly<Record<DifferenceKind, string>> = {
  'boot-missing': 'The baseline shows a further boot.',
  'boot-added': 'The candidate shows a further boot.',
  'life-missing': 'An interface of the baseline is not there.',
  'life-added': 'An interface or device is new.',
  'stay-missing': 'A VF that comes in the baseline does not come.',
  'stay-added': 'A VF goes and comes once more.',
  'step-missing': 'A step of the life of a VF is missing.',
  'step-added': 'A step of the life of a VF is new.',
  'step-repeated': 'A step of the life of a VF comes more often.',
  'step-reordered': 'A step of the life of a VF comes at another place.',
  state: 'An interface ends in another state.',
  slower: 'A stretch of time is longer.',
  faster: 'A stretch of time is shorter.',
  kernel: 'The kernel is another one.',
  driver: 'The driver is another one.',
  device: 'The device is another one.',
  firmware: 'The firmware is another one.',
  naming: 'A name has another form.',
  'message-new': 'A message is new.',
  'message-gone': 'A message does not come any more.',
  'message-reworded': 'A message has other words.',
  'finding-new': 'There is a finding that the baseline does not have.',
  'finding-gone': 'A finding of the baseline is gone.',
};

const KINDS = Object.keys(RULES) as readonly DifferenceKind[];

/**
 * The differences as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for services that show the
 * results of analyses: regressions are errors, changes are notes.
 */
export function* renderComparisonSarif(comparison: Comparison): Generator<string, void, undefined> {
  const rules = KINDS.map((id) => ({ id, shortDescription: { text: RULES[id] } }));
  const driver = { name: 'vf-timeline', rules };
  yield '{\n  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",\n';
  yield `  "version": "2.1.0",\n  "runs": [\n    {\n      "tool": ${JSON.stringify({ driver })},\n`;
  // Lines and columns are of logs that may hold anything; nothing is said about columns.
  yield '      "results": [';
  let before = '\n        ';
  for (const difference of comparison.differences.filter(isTold)) {
    yield before + printableJson(JSON.stringify(resultOf(difference)));
    before = ',\n        ';
  }
  yield '\n      ]\n    }\n  ]\n}\n';
}

function resultOf({ kind, severity, subject, what, reason, evidence }: Difference) {
  const own = evidence.candidate.map((one) => locationOf(one));
  const related = evidence.baseline.map((one, id) => ({
    id,
    ...locationOf(one),
    message: { text: 'The same in the baseline.' },
  }));
  return {
    ruleId: kind,
    ruleIndex: KINDS.indexOf(kind),
    level: severity === 'regressed' ? 'error' : 'note',
    message: { text: messageText(`${subject}: ${reason}`) },
    // What is missing in the candidate has its place in the baseline only.
    ...(own.length > 0 ? { locations: own } : {}),
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    partialFingerprints: { 'vfTimelineDifference/v1': `${kind} ${subject} ${what}` },
  };
}

function locationOf({ line }: Evidence) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(line.name) },
      region: { startLine: Math.max(1, line.line) },
    },
  };
}

/** The name of a source as a relative reference: whatever stands in it, it is no scheme and no host. */
export function uriOf(name: string): string {
  const path = printable(name).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.replace(/^\/+/, '/');
}

/** In SARIF, brackets make links and braces are places for arguments. */
function messageText(text: string): string {
  return printable(text)
    .replace(/[\\[\]]/g, (character) => `\\${character}`)
    .replace(/[{}]/g, (character) => character + character);
}
