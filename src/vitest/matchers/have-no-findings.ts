import { VfTimelineError } from '../../errors.ts';
import { printable } from '../../report/unprintable.ts';
import type { Severity, Timeline } from '../../timeline/timeline.ts';
import { portraitOf, textsOf } from '../portrait.ts';
import { type MatcherResult, resultOf, timelineOf } from '../result.ts';

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * There is no finding of this severity or above.
 *
 * @param above the least severity that counts; without it, every finding does
 * @returns whether it holds, and the two timelines as a difference where it does not
 * @throws VfTimelineError `invalid-argument` where what is expected of is no timeline
 * @since 0.1.0
 *
 * @example
 * expect(timeline).toHaveNoFindings('warning');
 */
export function toHaveNoFindings(received: Timeline, above: Severity = 'info'): MatcherResult {
  const timeline = timelineOf(received);
  const least = SEVERITIES.indexOf(above);
  if (least < 0) {
    throw new VfTimelineError('invalid-argument', 'the severity must be info, warning or error');
  }
  const counting = timeline.findings.filter(({ severity }) => SEVERITIES.indexOf(severity) >= least);
  const pass = counting.length === 0;
  const lines = textsOf(portraitOf(timeline));
  const found = counting.map(
    ({ rule, severity, summary }) => `  ${severity} ${printable(rule)}: ${printable(summary)}`,
  );
  return resultOf(
    pass,
    `expected ${pass ? 'a finding' : 'no finding'} of severity ${above} or above`,
    [...lines, 'findings', '  none'],
    pass ? lines : [...lines, 'findings', ...found],
  );
}
