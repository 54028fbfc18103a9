import type { Life } from './lives.ts';
import type { BootMatch, Match } from './match.ts';

/**
 * Whose life it is, without any name that another boot would not have: `slot 1`, `interface 2`, `the machine`.
 *
 * @param number counted from 1, among the lives of its kind
 */
export function roleOf(match: Match<Life>, number: number): string {
  const life = match.baseline ?? match.candidate;
  switch (life?.kind) {
    case 'interface':
      return slotOf(match) ?? `interface ${number}`;
    case 'device':
      return `device ${number} that no line ties to an interface`;
    case 'machine':
    case undefined:
      return 'the machine';
  }
}

function slotOf({ baseline, candidate }: Match<Life>): string | null {
  const before = baseline?.slot ?? null;
  const after = candidate?.slot ?? null;
  if (before !== null && after !== null && before !== after) return `slot ${before} (now ${after})`;
  const slot = before ?? after;
  return slot === null ? null : `slot ${slot}`;
}

/** `boot 2, slot 1`; without the boot where there is only one. */
export function subjectOf(role: string, { number }: BootMatch, boots: number): string {
  return boots > 1 ? `boot ${number + 1}, ${role}` : role;
}
