import type { SourceLine } from '../record/log-record.ts';
import type { Difference, Evidence } from './comparison.ts';
import type { Lives } from './lives.ts';
import type { Step } from './steps.ts';

/** A difference before it is known which life and which candidate it belongs to. */
export type Draft = Omit<Difference, 'candidate' | 'life' | 'subject'>;

/** Lines of one side that prove a difference. More prove no more; the rows show them all. */
const MAX_EVIDENCE = 10;

/** Steps as evidence. */
export function stepEvidence({ side }: Lives, steps: readonly Step[]): readonly Evidence[] {
  return steps
    .slice(0, MAX_EVIDENCE)
    .map(({ index, event }) => ({ timeline: side, event: index, line: event.source }));
}

/** A line as evidence. */
export function lineEvidence({ side }: Lives, line: SourceLine | undefined): readonly Evidence[] {
  return line === undefined ? [] : [{ timeline: side, event: null, line }];
}

/** What a finding names as its evidence. */
export function mixedEvidence(
  { side, timeline }: Lives,
  evidence: readonly (number | SourceLine)[],
): readonly Evidence[] {
  return evidence.slice(0, MAX_EVIDENCE).flatMap((one): readonly Evidence[] => {
    if (typeof one !== 'number') return [{ timeline: side, event: null, line: one }];
    const event = timeline.events[one];
    return event === undefined ? [] : [{ timeline: side, event: one, line: event.source }];
  });
}

/** A stretch of time in a sentence: `1.652181 s`. */
export function seconds(us: number): string {
  return `${(us / 1e6).toFixed(6)} s`;
}

/** `once`, `2 times` */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
