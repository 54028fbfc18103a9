import { VfTimelineError } from '../errors.ts';
import { TIMELINE_SCHEMA, type Timeline } from '../timeline/timeline.ts';
import {
  COMPARISON_SCHEMA,
  type ComparedLife,
  type ComparedTimeline,
  type Comparison,
  type Difference,
  worst,
} from './comparison.ts';
import type { Draft } from './draft.ts';
import { compareTimes, type OwnedStay } from './durations.ts';
import { type Life, type Lives, livesOf } from './lives.ts';
import { comparePair, distance, matchStays, type Pair } from './pair.ts';
import { type CompareThresholds, thresholdsOf } from './thresholds.ts';

/** Options of {@link compare}. */
export interface CompareOptions {
  /** What to take in place of the defaults, by name. */
  readonly thresholds?: Partial<CompareThresholds>;
}

/**
 * Compares two timelines, or two sets of them, as lives: boots, interfaces and stays of VFs are matched by the
 * role they play (slot, order, driver), never by names, GUIDs or times.
 *
 * Of several baselines, the one that is nearest to a candidate is what its steps are held against; their spread
 * is the measure of its times, and a message or finding is new only if none of them has it.
 *
 * @param baseline how it should be: one timeline, or several of machines that are all right
 * @param candidate what is to be judged: one timeline, or several
 * @returns the differences, each with its severity, reason and evidence; none for a timeline and itself
 * @throws VfTimelineError `invalid-argument` where an argument is no timeline of this version, or a list without one
 * @since 0.1.0
 *
 * @example
 * const { severity, differences } = compare(await analyzeFiles(['6.8.log']), await analyzeFiles(['6.11.log']));
 * if (severity === 'regressed') for (const { reason } of differences) console.error(reason);
 */
export function compare(
  baseline: Timeline | readonly Timeline[],
  candidate: Timeline | readonly Timeline[],
  options: CompareOptions = {},
): Comparison {
  const thresholds = thresholdsOf(options.thresholds);
  const baselines = timelinesOf(baseline, 'baseline').map(livesOf);
  const candidates = timelinesOf(candidate, 'candidate').map(livesOf);
  const results = candidates.map((lives) => compareWithAll(baselines, lives, thresholds));
  const lives: ComparedLife[] = [];
  const differences: Difference[] = [];
  for (const result of results) {
    const offset = lives.length;
    lives.push(...result.lives);
    for (const one of result.differences) {
      differences.push({ ...one, life: one.life === null ? null : one.life + offset });
    }
  }
  return {
    schema: COMPARISON_SCHEMA,
    severity: worst(differences.map(({ severity }) => severity)),
    thresholds,
    baseline: baselines.map(({ timeline }) => describe(timeline)),
    candidate: candidates.map(({ timeline }, index) => ({
      ...describe(timeline),
      nearest: results[index]?.nearest ?? 0,
      severity: worst(results[index]?.differences.map(({ severity }) => severity) ?? []),
    })),
    lives,
    differences,
  };
}

interface CandidateResult {
  readonly nearest: number;
  readonly lives: readonly ComparedLife[];
  /** Their lives are indices into these. */
  readonly differences: readonly Difference[];
}

function compareWithAll(
  baselines: readonly Lives[],
  candidate: Lives,
  thresholds: CompareThresholds,
): CandidateResult {
  const pairs = baselines.map((baseline) => comparePair(baseline, candidate));
  const nearest = nearestOf(pairs);
  const others = pairs.filter((pair) => pair !== nearest);
  const samples = [nearest, ...others].map(partnersOf);
  const differences: Difference[] = [];
  const put = (drafts: readonly Draft[], subject: string, life: number | null): void => {
    for (const draft of drafts) differences.push({ ...draft, candidate: candidate.side, life, subject });
  };
  for (const { subject, draft } of nearest.ofBoots) put([draft], subject, null);
  const lives = nearest.lives.map(({ life, match, boot, drafts, subject }, index): ComparedLife => {
    const machine = boot.candidate?.lives[0];
    const owned =
      match.candidate === null || machine === undefined
        ? null
        : { side: candidate, machine, life: match.candidate };
    const times = owned === null ? [] : timesOf(owned, samples, thresholds);
    const all = [...drafts, ...times];
    put(all, subject, index);
    return {
      ...life,
      candidateIndex: candidate.side,
      severity: worst(all.map(({ severity }) => severity)),
    };
  });
  const keys = others.map(({ ofLogs }) => new Set(ofLogs.map(({ key }) => key)));
  const ofLogs = nearest.ofLogs.filter(({ key }) => keys.every((known) => known.has(key)));
  put(
    ofLogs.map(({ draft }) => draft),
    'the log',
    null,
  );
  return { nearest: nearest.baseline.side, lives, differences };
}

function nearestOf([first, ...others]: readonly Pair[]): Pair {
  if (first === undefined) throw new TypeError('there is a baseline, or the arguments were refused');
  let nearest = first;
  let least = distance(first);
  for (const pair of others) {
    const [regressed, changed] = distance(pair);
    if (regressed > least[0] || (regressed === least[0] && changed >= least[1])) continue;
    nearest = pair;
    least = [regressed, changed];
  }
  return nearest;
}

/** The lives of a baseline by the candidate's life that plays their role. */
interface Partners {
  readonly pair: Pair;
  readonly of: ReadonlyMap<Life, { readonly life: Life; readonly machine: Life }>;
}

function partnersOf(pair: Pair): Partners {
  const of = new Map<Life, { readonly life: Life; readonly machine: Life }>();
  for (const boot of pair.boots) {
    const machine = boot.baseline?.lives[0];
    for (const { baseline, candidate } of boot.lives) {
      if (machine !== undefined && baseline !== null && candidate !== null) {
        of.set(candidate, { life: baseline, machine });
      }
    }
  }
  return { pair, of };
}

function timesOf(
  owned: Omit<OwnedStay, 'stay'>,
  samples: readonly Partners[],
  thresholds: CompareThresholds,
): readonly Draft[] {
  const { life } = owned;
  const baselines = samples.flatMap(({ pair, of }) => {
    const partner = of.get(life);
    return partner === undefined
      ? []
      : [{ side: pair.baseline, ...partner, stays: matchStays(partner.life, life) }];
  });
  return life.stays.flatMap((stay) => {
    if (stay.number === null) return [];
    const { number } = stay;
    const alike = baselines.flatMap((one): readonly OwnedStay[] => {
      const before = one.stays[number]?.baseline;
      return before == null || before.number === null ? [] : [{ ...one, stay: before }];
    });
    return compareTimes(alike, { ...owned, stay }, thresholds);
  });
}

function timelinesOf(given: Timeline | readonly Timeline[], what: string): readonly Timeline[] {
  const timelines = isList(given) ? given : [given];
  if (timelines.length === 0 || timelines.some((timeline) => timeline?.schema !== TIMELINE_SCHEMA)) {
    throw new VfTimelineError(
      'invalid-argument',
      `the ${what} must be a timeline of the schema ${TIMELINE_SCHEMA}, or a list with one at least`,
    );
  }
  return timelines;
}

function isList(given: Timeline | readonly Timeline[]): given is readonly Timeline[] {
  return Array.isArray(given);
}

function describe({ sources, boots }: Timeline): ComparedTimeline {
  return { sources: sources.map(({ name }) => name), kernels: boots.map(({ kernel }) => kernel) };
}
