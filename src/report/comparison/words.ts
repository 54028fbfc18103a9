import type {
  ComparedLife,
  ComparedStep,
  ComparedTimeline,
  Comparison,
  Difference,
  DifferenceSeverity,
  Evidence,
} from '../../compare/comparison.ts';
import { counted } from '../text/counted.ts';
import { typeWords } from '../text/event-words.ts';
import type { Tone } from '../text/palette.ts';
import { printable } from '../unprintable.ts';

/** `data path to VF`, `driver registered hv_pci` */
export function stepWords({ type, step }: ComparedStep): string {
  const more = step.slice(type.length).trim();
  const [words] = typeWords(type);
  return more === '' ? words : `${words} ${printable(more)}`;
}

export function severityTone(severity: DifferenceSeverity): Tone {
  switch (severity) {
    case 'regressed':
      return 'bad';
    case 'changed':
      return 'notice';
    case 'same':
      return 'faint';
  }
}

/** `Regressed: 2 regressions, 1 change, 3 differences that any two boots may show.` */
export function verdictSentence({ severity, differences }: Comparison): string {
  const count = (wanted: DifferenceSeverity): number =>
    differences.filter((difference) => difference.severity === wanted).length;
  const parts = [
    ...(count('regressed') > 0 ? [counted(count('regressed'), 'regression')] : []),
    ...(count('changed') > 0 ? [counted(count('changed'), 'change')] : []),
    ...(count('same') > 0 ? [`${counted(count('same'), 'difference')} that any two boots may show`] : []),
  ];
  const verdict = `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
  return `${verdict}: ${parts.length === 0 ? 'no difference' : parts.join(', ')}.`;
}

/** `before.log, kernel 6.8.0-1029-azure` */
export function timelineParts({ sources, kernels }: ComparedTimeline): string[] {
  const known = new Set(kernels.flatMap((kernel) => kernel ?? []));
  return [...sources.map(printable), ...[...known].map((kernel) => `kernel ${printable(kernel)}`)];
}

/** `before.log:526`, `before.log:526 (and 3 more)`; null where a side has none. */
export function evidenceWords([first, ...more]: readonly Evidence[]): string | null {
  if (first === undefined) return null;
  const place = `${printable(first.line.name)}:${first.line.line}`;
  return more.length === 0 ? place : `${place} (and ${more.length} more)`;
}

/** The names on both sides: `eth0`, or `eth0 / eth1`. */
export function lifeNames({ baseline, candidate }: ComparedLife): string | null {
  const names = new Set([baseline, candidate].flatMap((side) => side?.name ?? []).map(printable));
  return names.size === 0 ? null : [...names].join(' / ');
}

/** Differences that a person has to look at. */
export function isTold({ severity }: Difference): boolean {
  return severity !== 'same';
}

/** The differences by what they are about, in the order in which each came first. */
export function bySubject(differences: readonly Difference[]): ReadonlyMap<string, readonly Difference[]> {
  const found = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = `${difference.candidate} ${difference.subject}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [difference]);
    else known.push(difference);
  }
  return found;
}
