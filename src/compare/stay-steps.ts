import type { ComparedPlace, ComparedStay, DifferenceKind } from './comparison.ts';
import { type Draft, stepEvidence } from './draft.ts';
import { append, type Lives, type Stay } from './lives.ts';
import { microsecondsBetween } from './measures.ts';
import { otherWordings } from './other-wording.ts';
import { type StepRow, stepRows } from './step-rows.ts';
import { type StayContext, verdict } from './step-verdict.ts';
import type { Step } from './steps.ts';

const KINDS: Readonly<Record<Exclude<StepRow['mark'], 'same'>, DifferenceKind>> = {
  missing: 'step-missing',
  added: 'step-added',
  repeated: 'step-repeated',
  reordered: 'step-reordered',
};

export interface StaySteps {
  readonly stay: ComparedStay;
  readonly drafts: readonly Draft[];
  /** Catalogue ids of the messages whose lines these differences already tell of. */
  readonly told: readonly string[];
}

/** Compares what two stays show step by step. Steps of one kind with one mark are one difference. */
export function compareSteps(
  sides: { readonly baseline: Lives; readonly candidate: Lives },
  given: Pick<StayContext, 'baseline' | 'candidate' | 'hasEnded' | 'reworded' | 'shown'>,
): StaySteps {
  const stays = { ...given, candidate: withKnownErrors(given.baseline, given.candidate) };
  const rows = stepRows(stays.baseline, stays.candidate);
  const context: StayContext = { ...stays, rows };
  const groups = new Map<string, StepRow[]>();
  for (const row of rows) if (row.mark !== 'same') append(groups, groupOf(row), row);
  const drafts: Draft[] = [];
  const severities = new Map<string, Draft['severity']>();
  const told: string[] = [];
  for (const [group, ofGroup] of groups) {
    const [first] = ofGroup;
    if (first === undefined || first.mark === 'same') continue;
    const { severity, reason } = verdict(first.mark, ofGroup, context);
    severities.set(group, severity);
    const left = ofGroup.flatMap(({ baseline }) => baseline ?? []);
    const right = ofGroup.flatMap(({ candidate }) => candidate ?? []);
    const key = (left[0] ?? right[0])?.key ?? '';
    for (const { event } of [...left, ...right]) if (event.messageId !== null) told.push(event.messageId);
    drafts.push({
      kind: KINDS[first.mark],
      severity,
      what: key,
      before: occurrences(stays.baseline, key),
      after: occurrences(stays.candidate, key),
      reason: `${reason}.`,
      evidence: {
        baseline: stepEvidence(sides.baseline, left.length > 0 ? left : alike(stays.baseline, key)),
        candidate: stepEvidence(sides.candidate, right.length > 0 ? right : alike(stays.candidate, key)),
      },
    });
  }
  const place = { baseline: placer(stays.baseline), candidate: placer(stays.candidate) };
  const steps = rows.map((row) => ({
    step: (row.baseline ?? row.candidate)?.key ?? '',
    type: (row.baseline ?? row.candidate)?.type ?? 'error',
    mark: row.mark,
    severity: row.mark === 'same' ? ('same' as const) : (severities.get(groupOf(row)) ?? 'same'),
    baseline: row.baseline === null ? null : place.baseline(row.baseline),
    candidate: row.candidate === null ? null : place.candidate(row.candidate),
  }));
  const { baseline, candidate } = stays;
  return { stay: { baseline: baseline.number, candidate: candidate.number, steps }, drafts, told };
}

/** The same stay, in which an error that another kernel words in another way is the error that the baseline has. */
function withKnownErrors(baseline: Stay, candidate: Stay): Stay {
  const before = errorsOf(baseline);
  const after = errorsOf(candidate);
  const pairs = otherWordings(
    [...before.keys()].filter((id) => !after.has(id)),
    [...after.keys()].filter((id) => !before.has(id)),
  );
  const known = new Map(pairs.map(({ gone, come }) => [after.get(come), before.get(gone)]));
  if (known.size === 0) return candidate;
  const steps = candidate.steps.map((step) => ({ ...step, key: known.get(step.key) ?? step.key }));
  return { ...candidate, steps };
}

/** The keys of the errors, by the ids of their messages. */
function errorsOf({ steps }: Stay): ReadonlyMap<string, string> {
  return new Map(
    steps.flatMap(({ type, key, event: { messageId } }) =>
      type === 'error' && messageId !== null ? [[messageId, key]] : [],
    ),
  );
}

/** A stay that only one side has: its steps, all of them missing or added. */
export function lonelyStay(
  { stay, isBaseline }: { readonly stay: Stay; readonly isBaseline: boolean },
  severity: Draft['severity'],
): ComparedStay {
  const place = placer(stay);
  return {
    baseline: isBaseline ? stay.number : null,
    candidate: isBaseline ? null : stay.number,
    steps: stay.steps.map((step) => ({
      step: step.key,
      type: step.type,
      mark: isBaseline ? ('missing' as const) : ('added' as const),
      severity,
      baseline: isBaseline ? place(step) : null,
      candidate: isBaseline ? null : place(step),
    })),
  };
}

function groupOf({ mark, baseline, candidate }: StepRow): string {
  return `${mark} ${(baseline ?? candidate)?.key}`;
}

function occurrences({ steps }: Stay, key: string): string | null {
  const count = steps.filter((step) => step.key === key).length;
  return count === 0 ? null : `${count} ×`;
}

/** Where one side has the step as often as before, or less often, those are what the other is held against. */
function alike({ steps }: Stay, key: string): readonly Step[] {
  return steps.filter((step) => step.key === key);
}

function placer(stay: Stay): (step: Step) => ComparedPlace {
  const start = stay.steps[0]?.event.time ?? null;
  return ({ index, event }) => ({
    event: index,
    us: microsecondsBetween(start, event.time),
    line: event.source,
  });
}
