import type { ComparedLife, ComparedStay } from './comparison.ts';
import type { Draft } from './draft.ts';
import { compareAttachments, compareNames, compareStates } from './facts.ts';
import { compareFindings } from './findings.ts';
import type { BootLives, Life, Lives, Stay } from './lives.ts';
import { lifeSide, lonelyLife, lonelyStayDraft } from './lonely.ts';
import { type BootMatch, type Match, matchBoots, matchByOrder } from './match.ts';
import { compareMessages, type KeyedDraft, rewordings } from './messages.ts';
import { roleOf, subjectOf } from './role.ts';
import { compareSteps, lonelyStay } from './stay-steps.ts';
import { isDeparture } from './steps.ts';

/** Two lives with their differences, those of time left out: these ask all baselines. */
export interface PairLife {
  readonly match: Match<Life>;
  readonly boot: BootMatch;
  readonly subject: string;
  readonly life: Omit<ComparedLife, 'candidateIndex' | 'severity'>;
  readonly drafts: readonly Draft[];
}

/** One timeline compared with one other. */
export interface Pair {
  readonly baseline: Lives;
  readonly candidate: Lives;
  readonly boots: readonly BootMatch[];
  readonly lives: readonly PairLife[];
  /** Differences of whole boots. */
  readonly ofBoots: readonly { readonly subject: string; readonly draft: Draft }[];
  /** Differences of messages and findings, which must hold against every baseline. */
  readonly ofLogs: readonly KeyedDraft[];
}

export function comparePair(baseline: Lives, candidate: Lives): Pair {
  const sides = { baseline, candidate };
  const boots = matchBoots(baseline, candidate);
  const reworded = new Map(rewordings(baseline, candidate).map(({ id, lines }) => [id, lines.text]));
  const told = new Set<string>();
  const lives = boots.flatMap((boot) => {
    if (boot.baseline === null || boot.candidate === null) return [];
    const numbers = new Map<string, number>();
    return boot.lives.map((match) => {
      const kind = (match.baseline ?? match.candidate)?.kind ?? 'machine';
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      const role = roleOf(match, number);
      const subject = subjectOf(role, boot, boots.length);
      const result = compareLives(sides, match, boot.candidate, reworded);
      for (const id of result.told) told.add(id);
      const life = {
        role: subject,
        baseline: lifeSide(baseline, boot.baseline, match.baseline),
        candidate: lifeSide(candidate, boot.candidate, match.candidate),
        stays: result.stays,
      };
      return { match, boot, subject, life, drafts: result.drafts };
    });
  });
  return {
    ...sides,
    boots,
    lives,
    ofBoots: boots.flatMap((boot) =>
      bootDrafts(sides, boot).map((draft) => ({ subject: `boot ${boot.number + 1}`, draft })),
    ),
    ofLogs: [
      ...compareMessages(baseline, candidate, told, lonelySides(boots)),
      ...compareFindings(baseline, candidate, boots),
    ],
  };
}

/** Which side has a boot, a life or a stay that the other one lacks. */
function lonelySides(boots: readonly BootMatch[]): {
  readonly baseline: boolean;
  readonly candidate: boolean;
} {
  const lives = boots.flatMap((boot) => boot.lives);
  const lacks = (side: 'baseline' | 'candidate', other: 'baseline' | 'candidate'): boolean =>
    lives.some((match) => {
      const own = match[side];
      return own !== null && own.stays.length > (match[other]?.stays.length ?? 0);
    });
  return { baseline: lacks('baseline', 'candidate'), candidate: lacks('candidate', 'baseline') };
}

interface LivesResult {
  readonly stays: readonly ComparedStay[];
  readonly drafts: readonly Draft[];
  readonly told: readonly string[];
}

function compareLives(
  sides: { readonly baseline: Lives; readonly candidate: Lives },
  { baseline, candidate }: Match<Life>,
  boot: BootLives | null,
  reworded: ReadonlyMap<string, string>,
): LivesResult {
  if (baseline === null || candidate === null) return lonelyLife(sides, { baseline, candidate }, boot);
  const stays: ComparedStay[] = [];
  const drafts: Draft[] = [...compareStates(sides, { baseline, candidate })];
  const told: string[] = [];
  for (const match of matchStays(baseline, candidate)) {
    if (match.baseline === null || match.candidate === null) {
      const lonely = lonelyStayDraft(sides, match, candidate, boot);
      drafts.push(lonely.draft);
      stays.push(lonelyStay(lonely, lonely.draft.severity));
      for (const { event } of lonely.stay.steps) if (event.messageId !== null) told.push(event.messageId);
      continue;
    }
    const both = { baseline: match.baseline, candidate: match.candidate };
    const hasEnded =
      both.candidate.steps.some(({ type }) => isDeparture(type)) ||
      [...both.candidate.inferred].some((key) => key === 'slot-removed' || key === 'unregistered') ||
      candidate.gaps.get(both.candidate.number)?.after != null;
    const result = compareSteps(sides, { ...both, hasEnded, reworded, shown: boot?.shown ?? NOT_KNOWN });
    stays.push(result.stay);
    drafts.push(...result.drafts, ...compareAttachments(sides, both));
    told.push(...result.told);
  }
  drafts.push(...compareNames(sides, { baseline, candidate }));
  return { stays, drafts, told };
}

const NOT_KNOWN: BootLives['shown'] = { fromUs: null, untilUs: null };

const NO_STAY: Stay = { attachment: null, number: null, steps: [], inferred: new Set() };

/** Stays are matched by their order; what happened outside of any, with what did so on the other side. */
export function matchStays(baseline: Life, candidate: Life): readonly Match<Stay>[] {
  const isStay = ({ number }: Stay): boolean => number !== null;
  const outside = (life: Life): Stay => life.stays.find((stay) => !isStay(stay)) ?? NO_STAY;
  const between = { baseline: outside(baseline), candidate: outside(candidate) };
  const stays = matchByOrder(baseline.stays.filter(isStay), candidate.stays.filter(isStay));
  const isEmpty = between.baseline === NO_STAY && between.candidate === NO_STAY;
  return isEmpty ? stays : [...stays, between];
}

function bootDrafts(
  sides: { readonly baseline: Lives; readonly candidate: Lives },
  { baseline, candidate }: BootMatch,
): readonly Draft[] {
  const none = { baseline: [], candidate: [] };
  if (baseline !== null && candidate !== null) {
    const before = baseline.kernel;
    const after = candidate.kernel;
    if (before === null || after === null || before === after) return [];
    const reason = `The kernel is ${after} instead of ${before}: to compare such is what a comparison is for.`;
    return [{ kind: 'kernel', severity: 'same', what: 'kernel', before, after, reason, evidence: none }];
  }
  const is = candidate === null ? 'missing' : 'added';
  const before = `${sides.baseline.boots.length}`;
  const after = `${sides.candidate.boots.length}`;
  return [
    {
      kind: `boot-${is}`,
      severity: is === 'missing' ? 'regressed' : 'changed',
      what: 'boot',
      before,
      after,
      reason:
        is === 'missing'
          ? `The baseline shows a further boot, and what it does cannot be seen in the candidate.`
          : `The candidate shows a further boot, which has nothing to be compared with.`,
      evidence: none,
    },
  ];
}

/** How far two timelines are apart: the regressions first, then the other changes. */
export function distance({ lives, ofBoots, ofLogs }: Pair): readonly [regressed: number, changed: number] {
  const drafts = [
    ...lives.flatMap((life) => life.drafts),
    ...ofBoots.map(({ draft }) => draft),
    ...ofLogs.map(({ draft }) => draft),
  ];
  const count = (severity: Draft['severity']): number =>
    drafts.filter((draft) => draft.severity === severity).length;
  return [count('regressed'), count('changed')];
}
