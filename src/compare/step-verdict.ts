import type { VfEventType } from '../lifecycle/event.ts';
import type { DifferenceSeverity } from './comparison.ts';
import { seconds, times } from './draft.ts';
import type { BootLives, Stay } from './lives.ts';
import type { StepRow } from './step-rows.ts';
import { isDeparture, isNaming, isTrouble, type Step } from './steps.ts';

export interface Verdict {
  readonly severity: DifferenceSeverity;
  readonly reason: string;
}

/** What is known of two stays when their steps are judged. */
export interface StayContext {
  readonly baseline: Stay;
  readonly candidate: Stay;
  readonly rows: readonly StepRow[];
  /** Whether the candidate's stay has ended: a line of it says so, or another stay follows. */
  readonly hasEnded: boolean;
  /** What the candidate says instead, in unrecognized words, by the id of the message they are nearest to. */
  readonly reworded: ReadonlyMap<string, string>;
  /** How much of its boot the candidate's log shows. */
  readonly shown: BootLives['shown'];
}

/**
 * Microseconds since boot within which the data path may go to and fro while the network is being configured:
 * see the role `datapath-to-vf` in grammar/roles.tsv.
 */
const BOOT_FLAPS_UNTIL_US = 60_000_000;
/** Switches to the VF that are usual in that time. */
const USUAL_SWITCHES = 3;

/** The steps of a flap: the VF is closed and opened again. */
const FLAP: readonly VfEventType[] = ['data-path-to-vf', 'data-path-from-vf', 'link-up', 'link-down'];

/** What it means that some steps of one kind have this mark. */
export function verdict(mark: StepRow['mark'], rows: readonly StepRow[], context: StayContext): Verdict {
  const step = rows[0]?.baseline ?? rows[0]?.candidate;
  if (step === null || step === undefined) return { severity: 'same', reason: '' };
  switch (mark) {
    case 'same':
      return { severity: 'same', reason: '' };
    case 'missing':
      return missing(step, rows, context);
    case 'added':
      return added(step, context);
    case 'repeated':
      return repeated(step, context);
    case 'reordered':
      return reordered(step, rows);
  }
}

function missing(step: Step, missed: readonly StepRow[], context: StayContext): Verdict {
  const { baseline, candidate, hasEnded, rows } = context;
  const { key, type } = step;
  const before = count(baseline, key);
  const after = count(candidate, key);
  const words =
    after === 0
      ? `${key} is missing; the baseline has it ${times(before)}`
      : `${key} comes ${times(after)}; the baseline has it ${times(before)}`;
  const { fromUs, untilUs } = context.shown;
  const places = missed.map(({ baseline: one }) => one?.event.time.bootUs ?? null);
  // A full ring buffer loses its beginning: what stood there says nothing of the machine.
  if (fromUs !== null && places.every((us) => us !== null && us < fromUs)) {
    const begins = `The candidate’s log begins later than that, ${seconds(fromUs)} after its kernel, and cannot show it`;
    return { severity: 'changed', reason: `${words}. ${begins}` };
  }
  const messageId = step.event.messageId;
  const instead = messageId === null ? undefined : context.reworded.get(messageId);
  if (instead !== undefined) {
    return { severity: 'regressed', reason: `${words}. A line in other words is near to it: ${instead}` };
  }
  if (after === 0 && candidate.inferred.has(key)) {
    return { severity: 'regressed', reason: `${words}. No line says it any more, only later lines prove it` };
  }
  if (type === 'error' || type === 'link-down')
    return { severity: 'changed', reason: `${words}, and is no loss` };
  if (type === 'interface-renamed')
    return { severity: 'changed', reason: `${words}. Only names change by it` };
  if (type === 'data-path-from-vf' && returnsUnsaid(candidate))
    return { severity: 'regressed', reason: `${words}, though the data path comes to the VF again` };
  if (isDeparture(type) && !hasEnded)
    return { severity: 'changed', reason: `${words}. The VF stays where that of the baseline goes` };
  if (after > 0 && fewerFlaps(rows))
    return { severity: 'changed', reason: `${words}. The data path goes to and fro less often` };
  // It may come later, or the machine may hang: nobody can tell, so that it stays a loss.
  const endsBefore = untilUs !== null && places.every((us) => us !== null && us > untilUs);
  const end = endsBefore
    ? `. The candidate’s log ends earlier than that, ${seconds(untilUs)} after its kernel`
    : '';
  return { severity: 'regressed', reason: `${words}${end}` };
}

function added({ key, type }: Step, context: StayContext): Verdict {
  const words = `${key} comes ${times(count(context.candidate, key))}; the baseline never has it`;
  if (bootFlapsOnly(context))
    return { severity: 'changed', reason: `${words}. The network is being configured then` };
  // Kernels before 4.19 print nothing of slots: there the VF is unregistered, and that is all.
  if (type === 'slot-removed' && count(context.baseline, 'unregistered') > 0)
    return { severity: 'changed', reason: `${words}, whose VF goes, too: only this log tells of its slot` };
  return { severity: isTrouble(type) ? 'regressed' : 'changed', reason: words };
}

function repeated({ key, type }: Step, context: StayContext): Verdict {
  const { baseline, candidate } = context;
  const words = `${key} comes ${times(count(candidate, key))}; the baseline has it ${times(count(baseline, key))}`;
  if (isNaming(type)) return { severity: 'changed', reason: `${words}. Only names change by it` };
  if (bootFlapsOnly(context))
    return { severity: 'changed', reason: `${words}. The network is being configured then` };
  return { severity: 'regressed', reason: words };
}

function reordered({ key }: Step, rows: readonly StepRow[]): Verdict {
  const orders = rows.map(({ order }) => order);
  if (orders.includes('broken'))
    return {
      severity: 'regressed',
      reason: `${key} comes at another place, before or behind a step that it depends on`,
    };
  if (orders.includes('kept')) return { severity: 'changed', reason: `${key} comes at another place` };
  return {
    severity: 'same',
    reason: `${key} comes at another place, and nothing guarantees which comes first`,
  };
}

function count({ steps }: Stay, key: string): number {
  return steps.reduce((sum, step) => sum + (step.key === key ? 1 : 0), 0);
}

/** The data path is switched to the VF more often than it can be without having left it. */
function returnsUnsaid(stay: Stay): boolean {
  return count(stay, 'data-path-to-vf') > count(stay, 'data-path-from-vf') + 1;
}

/** The VF is closed and opened less often: as many switches away are missing as switches to the VF. */
function fewerFlaps(rows: readonly StepRow[]): boolean {
  return isBalanced(rows.flatMap(({ mark, baseline }) => (mark === 'missing' ? (baseline ?? []) : [])));
}

/** All that the candidate has more is the data path going to and fro during the first minute, as often as is usual. */
function bootFlapsOnly({ candidate, rows }: StayContext): boolean {
  const more = rows.flatMap(({ mark, candidate: step }) =>
    mark === 'added' || mark === 'repeated' ? (step ?? []) : [],
  );
  return (
    isBalanced(more) &&
    more.every(({ type }) => FLAP.includes(type)) &&
    more.every(({ event }) => event.time.bootUs !== null && event.time.bootUs < BOOT_FLAPS_UNTIL_US) &&
    count(candidate, 'data-path-to-vf') <= USUAL_SWITCHES
  );
}

function isBalanced(steps: readonly Step[]): boolean {
  const of = (type: VfEventType): number => steps.filter((step) => step.type === type).length;
  return of('data-path-from-vf') > 0 && of('data-path-from-vf') === of('data-path-to-vf');
}
