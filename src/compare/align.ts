/** A place of one sequence and one of the other; null where it has nothing that fits. */
export interface AlignedPair {
  readonly baseline: number | null;
  readonly candidate: number | null;
}

/**
 * Steps, on either side, between which the best alignment is looked for; the work grows with their product. The
 * stay of a VF has some twenty. Where an interface flaps so often that it has more, those of one kind are
 * paired by their number, which takes no more time than reading them.
 */
export const MAX_ALIGNED_STEPS = 400;

/**
 * Puts two sequences side by side, so that as many places as possible are the same: a longest common
 * subsequence. All places of both are given, in an order that keeps the order of each.
 */
export function align(baseline: readonly string[], candidate: readonly string[]): readonly AlignedPair[] {
  const shorter = Math.min(baseline.length, candidate.length);
  let head = 0;
  while (head < shorter && baseline[head] === candidate[head]) head++;
  let tail = 0;
  while (tail < shorter - head && baseline.at(-1 - tail) === candidate.at(-1 - tail)) tail++;
  const pairs: AlignedPair[] = [];
  for (let i = 0; i < head; i++) pairs.push({ baseline: i, candidate: i });
  const inner = [
    baseline.slice(head, baseline.length - tail),
    candidate.slice(head, candidate.length - tail),
  ] as const;
  const isLong = Math.max(inner[0].length, inner[1].length) > MAX_ALIGNED_STEPS;
  for (const pair of isLong ? pairByNumber(...inner) : longestCommon(...inner))
    pairs.push(shifted(pair, head));
  for (let i = tail; i > 0; i--) {
    pairs.push({ baseline: baseline.length - i, candidate: candidate.length - i });
  }
  return pairs;
}

function shifted({ baseline, candidate }: AlignedPair, by: number): AlignedPair {
  return {
    baseline: baseline === null ? null : baseline + by,
    candidate: candidate === null ? null : candidate + by,
  };
}

function longestCommon(baseline: readonly string[], candidate: readonly string[]): readonly AlignedPair[] {
  const width = candidate.length + 1;
  // At each cell, the length of the longest common subsequence of what follows there.
  const lengths = new Uint16Array((baseline.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = baseline.length - 1; i >= 0; i--) {
    for (let j = candidate.length - 1; j >= 0; j--) {
      const best = baseline[i] === candidate[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      lengths[i * width + j] = best;
    }
  }
  const pairs: AlignedPair[] = [];
  let i = 0;
  let j = 0;
  while (i < baseline.length || j < candidate.length) {
    if (i < baseline.length && j < candidate.length && baseline[i] === candidate[j]) {
      pairs.push({ baseline: i++, candidate: j++ });
    } else if (j === candidate.length || (i < baseline.length && at(i + 1, j) >= at(i, j + 1))) {
      pairs.push({ baseline: i++, candidate: null });
    } else pairs.push({ baseline: null, candidate: j++ });
  }
  return pairs;
}

/** The first of a kind with the first of it on the other side, and so on, as long as the order allows. */
function pairByNumber(baseline: readonly string[], candidate: readonly string[]): readonly AlignedPair[] {
  const places = new Map<string, number[]>();
  candidate.forEach((key, j) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [j]);
    else known.push(j);
  });
  const taken = new Map<string, number>();
  const pairs: AlignedPair[] = [];
  let j = 0;
  baseline.forEach((key, i) => {
    const number = taken.get(key) ?? 0;
    taken.set(key, number + 1);
    const place = places.get(key)?.[number];
    if (place === undefined || place < j) {
      pairs.push({ baseline: i, candidate: null });
      return;
    }
    while (j < place) pairs.push({ baseline: null, candidate: j++ });
    pairs.push({ baseline: i, candidate: j++ });
  });
  while (j < candidate.length) pairs.push({ baseline: null, candidate: j++ });
  return pairs;
}
