import { VfTimelineError } from '../errors.ts';
import type { SourceLine } from '../record/log-record.ts';
import { type Finding, type Severity, TIMELINE_SCHEMA, type Timeline } from '../timeline/timeline.ts';
import { Facts } from './facts.ts';
import type { Observation, Proof } from './rule.ts';
import { rules } from './rules.ts';
import { type DiagnoseOptions, thresholdsFrom } from './thresholds.ts';

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings of one rule about one interface or boot that are told one by one; the last of them stands for the rest. */
export const MAX_ALIKE = 4;

/** Lines that a finding names: enough to find the place, whatever the number of lines that prove it. */
export const MAX_EVIDENCE = 16;

/**
 * What deserves attention in a timeline. It looks at the timeline alone, never at a log, so a stored
 * timeline gives the same findings.
 *
 * @param timeline as `analyze` gives it, or as it was stored
 * @param options thresholds
 * @returns the findings, the gravest first; of one severity in the order of the rules, then of the boots and
 * interfaces. However long a life is, a rule has at most 4 findings of one severity about one
 * interface or boot, each with at most 16 lines of evidence. Empty where nothing is to be said.
 * @throws VfTimelineError `invalid-argument` where the argument is no timeline of this version, or a threshold
 * is no number above 0.
 * @since 0.1.0
 *
 * @example
 * const errors = diagnose(timeline, { thresholds: { slowRestoreSeconds: 120 } });
 */
export function diagnose(timeline: Timeline, options?: DiagnoseOptions): Finding[] {
  if (timeline?.schema !== TIMELINE_SCHEMA) {
    throw new VfTimelineError('invalid-argument', `a timeline of the schema ${TIMELINE_SCHEMA} is needed`);
  }
  const thresholds = thresholdsFrom(options);
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
export function pageOf(id: string): string {
  return `docs/findings.md#${id}`;
}

/** Each line once; of too many, the first ones and the last. */
function placesOf(evidence: readonly Proof[]): readonly (number | SourceLine)[] {
  const places = new Map<string, number | SourceLine>();
  for (const proof of evidence) {
    if (proof === undefined) continue;
    const place = placeOf(proof);
    places.set(typeof place === 'number' ? `${place}` : `${place.line} ${place.name}`, place);
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
