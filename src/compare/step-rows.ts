import { type AlignedPair, align, MAX_ALIGNED_STEPS } from './align.ts';
import type { ComparedStep } from './comparison.ts';
import type { Stay } from './lives.ts';
import { areConcurrent, areOrdered, type Step } from './steps.ts';

/** A row of two stays, before anybody has judged it. */
export interface StepRow {
  readonly mark: ComparedStep['mark'];
  readonly baseline: Step | null;
  readonly candidate: Step | null;
  /** Only of a reordered step: what the change of place means. */
  readonly order: 'free' | 'kept' | 'broken';
}

/**
 * Puts the steps of two stays side by side. A step that only one side has at its place is reordered if the other
 * side has it elsewhere, repeated if the baseline has fewer of the kind, else missing or added.
 */
export function stepRows(baseline: Stay, candidate: Stay): readonly StepRow[] {
  const pairs = align(
    baseline.steps.map(({ key }) => key),
    candidate.steps.map(({ key }) => key),
  );
  const moved = movedPairs(pairs, baseline.steps, candidate.steps);
  const inBaseline = new Set(baseline.steps.map(({ key }) => key));
  const orders = new Orders(pairs, moved, baseline.steps, candidate.steps);
  return pairs.map((pair): StepRow => {
    const left = pair.baseline === null ? null : (baseline.steps[pair.baseline] ?? null);
    const right = pair.candidate === null ? null : (candidate.steps[pair.candidate] ?? null);
    const sides = { baseline: left, candidate: right, order: 'free' } as const;
    if (left !== null && right !== null) return { ...sides, mark: 'same' };
    const partner = moved.get(pair);
    if (partner !== undefined) return { ...sides, mark: 'reordered', order: orders.of(partner) };
    if (left !== null) return { ...sides, mark: 'missing' };
    return { ...sides, mark: right !== null && inBaseline.has(right.key) ? 'repeated' : 'added' };
  });
}

interface Moved {
  readonly baseline: number;
  readonly candidate: number;
}

/** Steps that both sides have, at different places: the first of a kind with the first of it, and so on. */
function movedPairs(
  pairs: readonly AlignedPair[],
  baseline: readonly Step[],
  candidate: readonly Step[],
): ReadonlyMap<AlignedPair, Moved> {
  const left = new Map<string, AlignedPair[]>();
  for (const pair of pairs) {
    const key = pair.candidate === null ? baseline[pair.baseline ?? -1]?.key : undefined;
    if (key === undefined) continue;
    const known = left.get(key);
    if (known === undefined) left.set(key, [pair]);
    else known.push(pair);
  }
  const used = new Map<string, number>();
  const moved = new Map<AlignedPair, Moved>();
  for (const pair of pairs) {
    const key = pair.baseline === null ? candidate[pair.candidate ?? -1]?.key : undefined;
    if (key === undefined) continue;
    const number = used.get(key) ?? 0;
    const other = left.get(key)?.[number];
    if (other === undefined || other.baseline === null || pair.candidate === null) continue;
    used.set(key, number + 1);
    const both = { baseline: other.baseline, candidate: pair.candidate };
    moved.set(other, both);
    moved.set(pair, both);
  }
  return moved;
}

/** Says of a moved step what it was moved across. */
class Orders {
  readonly #both: readonly Moved[];
  readonly #baseline: readonly Step[];
  readonly #known = new Map<Moved, StepRow['order']>();

  constructor(
    pairs: readonly AlignedPair[],
    moved: ReadonlyMap<AlignedPair, Moved>,
    baseline: readonly Step[],
    candidate: readonly Step[],
  ) {
    this.#baseline = baseline;
    // Beyond the bound of the alignment there is no telling, and no time to look.
    const isLong = Math.max(baseline.length, candidate.length) > MAX_ALIGNED_STEPS;
    const same = pairs.flatMap(({ baseline: i, candidate: j }) =>
      i === null || j === null ? [] : [{ baseline: i, candidate: j }],
    );
    this.#both = isLong ? [] : [...same, ...new Set(moved.values())];
  }

  of(step: Moved): StepRow['order'] {
    const known = this.#known.get(step) ?? this.#find(step);
    this.#known.set(step, known);
    return known;
  }

  #find(step: Moved): StepRow['order'] {
    const type = this.#baseline[step.baseline]?.type;
    if (type === undefined || this.#both.length === 0) return 'kept';
    const crossed = this.#both.filter(
      (other) => other.baseline < step.baseline !== other.candidate < step.candidate && other !== step,
    );
    const types = crossed.flatMap(({ baseline: i }) => this.#baseline[i]?.type ?? []);
    if (types.every((other) => areConcurrent(type, other))) return 'free';
    return types.some((other) => areOrdered(type, other)) ? 'broken' : 'kept';
  }
}
