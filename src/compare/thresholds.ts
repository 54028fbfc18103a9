import { VfTimelineError } from '../errors.ts';

/** When a stretch of time counts as slower, or as faster. */
export interface CompareThresholds {
  /**
   * With one baseline: how many times as long. Twice, since the same step of two VFs of one boot takes once
   * 20 ms and once 340 ms while nothing is wrong, and no threshold alone would hold for both.
   */
  readonly ratio: number;
  /**
   * With one baseline: microseconds, beside the ratio. A second: below it lie the differences between two boots
   * of one machine, which come from scheduling and from what else boots at the time.
   */
  readonly us: number;
  /**
   * With several baselines their spread (the longest less the shortest) is the measure: so many spreads above
   * the longest. One, for a candidate as far out again as the baselines lie apart is none of them.
   */
  readonly spreads: number;
  /** With several baselines: microseconds, beside the spread, which can be nothing by chance. 50 ms is scheduling. */
  readonly spreadUs: number;
}

export const DEFAULT_THRESHOLDS: CompareThresholds = {
  ratio: 2,
  us: 1_000_000,
  spreads: 1,
  spreadUs: 50_000,
};

/** @throws VfTimelineError `invalid-argument` where one is no number that can be a threshold */
export function thresholdsOf(given: Partial<CompareThresholds> = {}): CompareThresholds {
  const entries = (['ratio', 'us', 'spreads', 'spreadUs'] as const).map((name) => {
    const value: unknown = given[name] ?? DEFAULT_THRESHOLDS[name];
    const least = name === 'ratio' ? 1 : 0;
    if (typeof value !== 'number' || !(value >= least)) {
      throw new VfTimelineError(
        'invalid-argument',
        `the threshold ${name} must be a number, ${least} or more`,
      );
    }
    return [name, value] as const;
  });
  return Object.fromEntries(entries) as unknown as CompareThresholds;
}

/** How a stretch of time compares with those of the baselines: all of them in microseconds. */
export function compareDurations(
  baselines: readonly number[],
  candidate: number,
  allowanceUs: number,
  { ratio, us, spreads, spreadUs }: CompareThresholds,
): 'same' | 'slower' | 'faster' {
  let longest = Number.NEGATIVE_INFINITY;
  let shortest = Number.POSITIVE_INFINITY;
  for (const one of baselines) {
    longest = Math.max(longest, one);
    shortest = Math.min(shortest, one);
  }
  if (baselines.length === 0) return 'same';
  if (baselines.length === 1) {
    const least = us + allowanceUs;
    if (candidate > longest * ratio && candidate - longest > least) return 'slower';
    return candidate * ratio < shortest && shortest - candidate > least ? 'faster' : 'same';
  }
  const least = Math.max(spreads * (longest - shortest), spreadUs) + allowanceUs;
  if (candidate - longest > least) return 'slower';
  return shortest - candidate > least ? 'faster' : 'same';
}
