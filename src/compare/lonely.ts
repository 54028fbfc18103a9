import type { ComparedStay, LifeSide } from './comparison.ts';
import { type Draft, stepEvidence } from './draft.ts';
import type { BootLives, Life, Lives, Stay } from './lives.ts';
import type { Match } from './match.ts';
import { lonelyStay } from './stay-steps.ts';
import { isDeparture } from './steps.ts';

interface Sides {
  readonly baseline: Lives;
  readonly candidate: Lives;
}

/**
 * A life that only one side has.
 *
 * @param boot the candidate's
 */
export function lonelyLife(
  sides: Sides,
  match: Match<Life>,
  boot: BootLives | null,
): {
  readonly stays: readonly ComparedStay[];
  readonly drafts: readonly Draft[];
  readonly told: readonly string[];
} {
  const isBaseline = match.baseline !== null;
  const life = match.baseline ?? match.candidate;
  if (life === null) return { stays: [], drafts: [], told: [] };
  const steps = life.stays.flatMap((stay) => stay.steps);
  const severity = isBaseline === (life.kind === 'interface') ? 'regressed' : 'changed';
  const proof = stepEvidence(isBaseline ? sides.baseline : sides.candidate, steps);
  const draft: Draft = {
    kind: isBaseline ? 'life-missing' : 'life-added',
    severity,
    what: life.kind,
    before: isBaseline ? life.kind : null,
    after: isBaseline ? null : life.kind,
    reason: lonelyReason(life, isBaseline, boot),
    evidence: { baseline: isBaseline ? proof : [], candidate: isBaseline ? [] : proof },
  };
  return {
    stays: life.stays.map((stay) => lonelyStay({ stay, isBaseline }, severity)),
    drafts: [draft],
    told: steps.flatMap(({ event }) => event.messageId ?? []),
  };
}

function lonelyReason(life: Life, isBaseline: boolean, boot: BootLives | null): string {
  if (life.kind === 'device') {
    return isBaseline
      ? 'Only the baseline has a device that no line ties to an interface.'
      : 'A device is there that no line ties to an interface, as if its VF had not come up.';
  }
  if (!isBaseline) return 'The baseline shows no interface in this role.';
  const lost = missingOf(stepsLost(life.stays.slice(0, 1), boot));
  return `The candidate shows no interface in this role.${lost}`;
}

function missingOf(lost: readonly string[]): string {
  return lost.length === 0
    ? ''
    : ` Of its VF ${lost.length === 1 ? 'is' : 'are'} missing: ${lost.join(', ')}.`;
}

/**
 * Kernels before 4.19 print nothing of an interface before its VF is registered: where the VF does not come so far,
 * its steps are those of a device that no line ties to an interface, and what such devices do not have is missing.
 */
function stepsLost(stays: readonly Stay[], boot: BootLives | null): readonly string[] {
  const devices = (boot?.lives ?? []).filter(({ kind }) => kind === 'device');
  const there = new Set(devices.flatMap((device) => device.stays.flatMap((stay) => keysOf(stay))));
  return [...new Set(stays.flatMap(keysOf))].filter((key) => !there.has(key));
}

function keysOf({ steps }: Stay): readonly string[] {
  return steps.map(({ key }) => key);
}

/**
 * A stay that only one side has.
 *
 * @param boot the candidate's
 */
export function lonelyStayDraft(
  sides: Sides,
  match: Match<Stay>,
  candidateLife: Life,
  boot: BootLives | null,
): { readonly stay: Stay; readonly isBaseline: boolean; readonly draft: Draft } {
  const isBaseline = match.candidate === null;
  const stay = match.baseline ?? match.candidate ?? NOTHING;
  const proof = stepEvidence(isBaseline ? sides.baseline : sides.candidate, stay.steps);
  const evidence = { baseline: isBaseline ? proof : [], candidate: isBaseline ? [] : proof };
  const last = candidateLife.stays.findLast(({ number }) => number !== null);
  const hasGone = last === undefined || last.steps.some(({ type }) => isDeparture(type));
  const draft: Draft = isBaseline
    ? {
        kind: 'stay-missing',
        severity: hasGone ? 'regressed' : 'changed',
        what: 'stay',
        before: 'a VF',
        after: null,
        reason: hasGone
          ? `A VF comes in the baseline, and none comes here.${missingOf(stepsLost([stay], boot))}`
          : 'The VF never goes, so that it need not come again as in the baseline.',
        evidence,
      }
    : {
        kind: 'stay-added',
        severity: 'regressed',
        what: 'stay',
        before: null,
        after: 'a VF',
        reason: 'A VF comes once more than in the baseline: the one before has gone.',
        evidence,
      };
  return { stay, isBaseline, draft };
}

const NOTHING: Stay = { attachment: null, number: null, steps: [], inferred: new Set() };

/** What the comparison says of a life on one side. */
export function lifeSide(lives: Lives, boot: BootLives | null, life: Life | null): LifeSide | null {
  if (life === null || boot === null) return null;
  const { face, faceIndex } = life;
  return {
    timeline: lives.side,
    boot: boot.index,
    interface: faceIndex,
    name: face?.name ?? null,
    guid: face?.guid ?? null,
    state: face?.state ?? null,
  };
}
