import type { InterfaceState } from '../lifecycle/state.ts';
import type { DifferenceKind } from './comparison.ts';
import { type Draft, stepEvidence } from './draft.ts';
import type { Life, Lives, Stay } from './lives.ts';
import type { Step } from './steps.ts';

interface Sides<Item> {
  readonly baseline: Item;
  readonly candidate: Item;
}

/** From the worst to the best: how far an interface has come towards traffic on its VF. */
const STATES: readonly InterfaceState[] = [
  'unknown',
  'removed',
  'unregistered',
  'synthetic-only',
  'offered',
  'registered',
  'on-synthetic',
  'on-vf',
];

/** The states at the end of two lives. */
export function compareStates(sides: Sides<Lives>, lives: Sides<Life>): readonly Draft[] {
  const before = lives.baseline.face?.state;
  const after = lives.candidate.face?.state;
  if (before === undefined || after === undefined || before === after) return [];
  const isWorse = STATES.indexOf(after) < STATES.indexOf(before);
  return [
    {
      kind: 'state',
      severity: isWorse ? 'regressed' : 'changed',
      what: 'state',
      before,
      after,
      reason: `At the end the interface is ${after} instead of ${before}${isWorse ? ', which is less' : ''}.`,
      evidence: evidence(sides, {
        baseline: lastStep(lives.baseline),
        candidate: lastStep(lives.candidate),
      }),
    },
  ];
}

function lastStep({ stays }: Life): readonly Step[] {
  return stays.findLast(({ number }) => number !== null)?.steps.slice(-1) ?? [];
}

/** Driver, device, firmware and the VF's name of two stays. What one side does not tell is no difference. */
export function compareAttachments(sides: Sides<Lives>, stays: Sides<Stay>): readonly Draft[] {
  const before = stays.baseline.attachment;
  const after = stays.candidate.attachment;
  if (before === null || after === null) return [];
  const of = (what: Extract<DifferenceKind, 'driver' | 'device' | 'firmware'>): readonly Draft[] =>
    fact(what, what, before[what], after[what], evidenceOf(sides, stays, EVENTS[what]));
  return [
    ...of('driver'),
    ...of('device'),
    ...of('firmware'),
    ...naming(
      'the VF’s name',
      before.vfNames.at(-1) ?? null,
      after.vfNames.at(-1) ?? null,
      evidenceOf(sides, stays, ['renamed', 'registered']),
    ),
  ];
}

/** The interface's own name. */
export function compareNames(sides: Sides<Lives>, lives: Sides<Life>): readonly Draft[] {
  const { baseline, candidate } = lives;
  const name = baseline.face?.name ?? null;
  const none = evidence(sides, { baseline: lastStep(baseline), candidate: lastStep(candidate) });
  return naming('the interface’s name', name, candidate.face?.name ?? null, none);
}

const EVENTS = {
  driver: ['firmware', 'registered'],
  device: ['device-found'],
  firmware: ['firmware'],
} as const;

function naming(
  what: string,
  before: string | null,
  after: string | null,
  proof: Draft['evidence'],
): readonly Draft[] {
  if (before === null || after === null || shapeOf(before) === shapeOf(after)) return [];
  return fact('naming', what, before, after, proof).map((draft) =>
    isUnnamed(after) && !isUnnamed(before)
      ? {
          ...draft,
          severity: 'regressed',
          reason: `${sentence(what)} stays ${after}: nobody gives it one, as ${before} was given.`,
        }
      : draft,
  );
}

/** The kernel's own name, or one that udev only keeps in the middle of an exchange. */
function isUnnamed(name: string): boolean {
  return /^(?:eth|rename)[0-9]+$/.test(name);
}

/** What a name has in common with those that the same rules give to other devices: `enP53091s1` is `enP#s#`. */
export function shapeOf(name: string): string {
  return name.replace(/^enx[0-9a-f]{12}$/, 'enx#').replace(/[0-9]+/g, '#');
}

/** A fact that has another value. It is for the reader to say whether that was meant. */
function fact(
  kind: DifferenceKind,
  what: string,
  before: string | null,
  after: string | null,
  proof: Draft['evidence'],
): readonly Draft[] {
  if (before === null || after === null || before === after) return [];
  const reason = `${what === kind ? `The ${what}` : sentence(what)} is ${after} instead of ${before}; nothing is lost by it.`;
  return [{ kind, severity: 'changed', what, before, after, reason, evidence: proof }];
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function evidenceOf(
  sides: Sides<Lives>,
  stays: Sides<Stay>,
  types: readonly Step['type'][],
): Draft['evidence'] {
  const last = ({ steps }: Stay): readonly Step[] => {
    for (const type of types) {
      const found = steps.findLast((step) => step.type === type);
      if (found !== undefined) return [found];
    }
    return [];
  };
  return evidence(sides, { baseline: last(stays.baseline), candidate: last(stays.candidate) });
}

function evidence(sides: Sides<Lives>, steps: Sides<readonly Step[]>): Draft['evidence'] {
  return {
    baseline: stepEvidence(sides.baseline, steps.baseline),
    candidate: stepEvidence(sides.candidate, steps.candidate),
  };
}
