import type { SourceLine } from '../record/log-record.ts';
import type { Finding, Severity, Timeline } from '../timeline/timeline.ts';
import { Facts } from './facts.ts';
import type { Observation, Proof, Rule } from './rule.ts';
import type { Thresholds } from './thresholds.ts';

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings of one rule about one interface or boot that are told one by one; the last of them stands for the rest. */
export const MAX_ALIKE = 4;

/** Lines that a finding names: enough to find the place, whatever the number of lines that prove it. */
export const MAX_EVIDENCE = 16;

/** What some rules find in a timeline, the gravest first; of one severity in the order of the rules. */
export function findingsOf(rules: readonly Rule[], timeline: Timeline, thresholds: Thresholds): Finding[] {
  // Without a kernel's record there is nothing to find anything in.
  if (timeline.boots.length === 0) return [];
  const facts = new Facts(timeline, thresholds);
  const findings = rules.flatMap(({ id, reason, check }) =>
    withoutRepetition(check(facts)).map(({ severity, about, summary, advice, evidence }) => ({
      rule: id,
      severity,
      boot: about.boot,
      interface: about.name,
      guid: about.guid,
      summary,
      reason,
      advice,
      page: pageOf(id),
      evidence: placesOf(evidence),
    })),
  );
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Of the findings of one rule, about one interface or boot, of one severity: the first ones, and one for the rest. */
function withoutRepetition(observations: readonly Observation[]): readonly Observation[] {
  const alike = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { about, severity, of = '' } = observation;
    const key = JSON.stringify([
      severity,
      of,
      about.boot,
      about.guid,
      about.guid === null ? about.name : null,
    ]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [observation]);
    else known.push(observation);
  }
  return [...alike.values()].flatMap((group) => {
    const last = group.at(-1);
    if (group.length <= MAX_ALIKE || last === undefined) return group;
    const between = group.slice(MAX_ALIKE - 1, -1);
    const summary = `${last.summary} ${between.length} more like it came between the one before and this.`;
    const evidence = [...last.evidence, ...between.flatMap(({ evidence }) => evidence.slice(0, 1))];
    return [...group.slice(0, MAX_ALIKE - 1), { ...last, summary, evidence }];
  });
}

/** Where the documentation tells more of a rule. */
function pageOf(id: string): string {
  return `docs/findings.md#${id}`;
}

/** Each line once; of too many, the first ones and the last. */
function placesOf(evidence: readonly Proof[]): readonly (number | SourceLine)[] {
  const places = new Map<number | string, number | SourceLine>();
  for (const proof of evidence) {
    if (proof === undefined) continue;
    const place = placeOf(proof);
    places.set(typeof place === 'number' ? place : `${place.line} ${place.name}`, place);
  }
  const all = [...places.values()];
  if (all.length <= MAX_EVIDENCE) return all;
  return [...all.slice(0, MAX_EVIDENCE / 2), ...all.slice(-MAX_EVIDENCE / 2)];
}

function placeOf(proof: NonNullable<Proof>): number | SourceLine {
  if ('index' in proof) return proof.index;
  const { name, line } = 'source' in proof ? proof.source : proof;
  return { name, line };
}
