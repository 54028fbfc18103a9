import type { Finding, TimelineInterface } from '../timeline/timeline.ts';
import { type Draft, mixedEvidence } from './draft.ts';
import { append, interfaceFinder, type Lives } from './lives.ts';
import type { BootMatch } from './match.ts';
import type { KeyedDraft } from './messages.ts';

/** Findings that one side alone has, or has more of, by rule and by the role of the interface. */
export function compareFindings(
  baseline: Lives,
  candidate: Lives,
  boots: readonly BootMatch[],
): readonly KeyedDraft[] {
  const before = byRole(baseline, rolesOf(boots, 'baseline'));
  const after = byRole(candidate, rolesOf(boots, 'candidate'));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): readonly KeyedDraft[] => {
    const left = before.get(key) ?? [];
    const right = after.get(key) ?? [];
    if (right.length > left.length) {
      return right.slice(left.length).map((finding, more) => ({
        key: `finding ${key} ${left.length + more}`,
        draft: appeared(finding, candidate),
      }));
    }
    return left.slice(right.length).map((finding, less) => ({
      key: `no finding ${key} ${right.length + less}`,
      draft: went(finding, baseline),
    }));
  });
}

function appeared(finding: Finding, candidate: Lives): Draft {
  const { rule, severity, summary, evidence } = finding;
  return {
    kind: 'finding-new',
    severity: severity === 'info' ? 'changed' : 'regressed',
    what: rule,
    before: null,
    after: severity,
    reason: `The baseline has no such finding: ${summary}`,
    evidence: { baseline: [], candidate: mixedEvidence(candidate, evidence) },
  };
}

function went(finding: Finding, baseline: Lives): Draft {
  const { rule, severity, summary, evidence } = finding;
  return {
    kind: 'finding-gone',
    severity: 'changed',
    what: rule,
    before: severity,
    after: null,
    reason: `Only the baseline has this finding: ${summary}`,
    evidence: { baseline: mixedEvidence(baseline, evidence), candidate: [] },
  };
}

/** Interfaces, and boots, by a number that is the same on both sides. */
interface Roles {
  readonly faces: ReadonlyMap<TimelineInterface, string>;
  readonly boots: ReadonlyMap<number, number>;
}

function rolesOf(boots: readonly BootMatch[], side: 'baseline' | 'candidate'): Roles {
  const faces = new Map<TimelineInterface, string>();
  const numbers = new Map<number, number>();
  for (const boot of boots) {
    const lives = boot[side];
    if (lives !== null) numbers.set(lives.index, boot.number);
    boot.lives.forEach((life, index) => {
      const face = life[side]?.face;
      if (face != null) faces.set(face, `${index}`);
    });
  }
  return { faces, boots: numbers };
}

function byRole(lives: Lives, roles: Roles): ReadonlyMap<string, Finding[]> {
  const finder = interfaceFinder(lives.timeline);
  const found = new Map<string, Finding[]>();
  for (const finding of lives.timeline.findings) {
    const face = finder.of(finding);
    const role = face === null ? 'machine' : (roles.faces.get(face) ?? 'machine');
    append(found, `${finding.rule} ${roles.boots.get(finding.boot) ?? finding.boot} ${role}`, finding);
  }
  return found;
}
