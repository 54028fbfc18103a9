import { type Draft, seconds, stepEvidence } from './draft.ts';
import type { Life, Lives, Stay } from './lives.ts';
import { type Measure, measuresOf, stepMeasures } from './measures.ts';
import { type CompareThresholds, compareDurations } from './thresholds.ts';

/** A stay with whose it is. */
export interface OwnedStay {
  readonly side: Lives;
  readonly machine: Life;
  readonly life: Life;
  readonly stay: Stay;
}

/**
 * Compares how long things take in a stay with the stays that play its role in the baselines, the first of
 * which is the nearest. Where no phase tells of it, single steps that come late do.
 */
export function compareTimes(
  baselines: readonly OwnedStay[],
  candidate: OwnedStay,
  thresholds: CompareThresholds,
): readonly Draft[] {
  const measured = ({ life, stay, machine }: OwnedStay) => measuresOf(life, stay, machine);
  const phases = compareMeasures(baselines, candidate, measured, thresholds);
  if (phases.some(({ severity }) => severity !== 'same')) return phases;
  const steps = compareMeasures(baselines, candidate, ({ stay }) => stepMeasures(stay), thresholds);
  // What lies within the thresholds is told of the phases only.
  return [...phases, ...steps.filter(({ severity }) => severity !== 'same')];
}

type Measuring = (owned: OwnedStay) => ReadonlyMap<string, Measure>;

function compareMeasures(
  baselines: readonly OwnedStay[],
  candidate: OwnedStay,
  measuring: Measuring,
  thresholds: CompareThresholds,
): readonly Draft[] {
  const samples = baselines.map((owned) => ({ owned, measures: measuring(owned) }));
  return [...measuring(candidate)].flatMap(([key, measure]) => {
    const before = samples.flatMap(({ owned, measures }) => {
      const found = measures.get(key);
      return found === undefined || found.clock !== measure.clock ? [] : [{ owned, measure: found }];
    });
    const [nearest] = before;
    const values = before.map((sample) => sample.measure.us);
    if (nearest === undefined || values.every((us) => us === measure.us)) return [];
    const allowance = Math.max(measure.allowanceUs, ...before.map((sample) => sample.measure.allowanceUs));
    const result = compareDurations(values, measure.us, allowance, thresholds);
    const what = measure.name === 'step' ? (measure.steps.at(-1)?.key ?? 'step') : measure.name;
    const range = rangeText(values);
    const compared = `${measure.words} it takes ${seconds(measure.us)} instead of ${range}${ratioText(values, measure.us)}`;
    return [
      {
        kind: result === 'same' ? (measure.us > nearest.measure.us ? 'slower' : 'faster') : result,
        severity: result === 'slower' ? 'regressed' : result === 'faster' ? 'changed' : 'same',
        what,
        before: range,
        after: seconds(measure.us),
        reason: result === 'same' ? `${compared}, which is within the thresholds.` : `${compared}.`,
        evidence: {
          baseline: stepEvidence(nearest.owned.side, nearest.measure.steps),
          candidate: stepEvidence(candidate.side, measure.steps),
        },
      } satisfies Draft,
    ];
  });
}

/** `0.1 s`, or `0.1 s to 0.3 s` of several. */
function rangeText(values: readonly number[]): string {
  const shortest = values.reduce((least, value) => Math.min(least, value));
  const longest = values.reduce((most, value) => Math.max(most, value));
  return shortest === longest ? seconds(shortest) : `${seconds(shortest)} to ${seconds(longest)}`;
}

/** ` (2.5 times as long)`, of the longest. */
function ratioText(values: readonly number[], us: number): string {
  const longest = values.reduce((most, value) => Math.max(most, value));
  return longest > 0 && us > 0 ? ` (${(us / longest).toFixed(2)} times as long)` : '';
}
