import { type CompareOptions, compare } from '../../compare/compare.ts';
import { renderComparisonText } from '../../report/comparison/text.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { type MatcherResult, timelineOf } from '../result.ts';

/** Columns of the two lives side by side: what most terminals and logs of a build show. */
const WIDTH = 100;

/**
 * Nothing regressed from the baseline, or from several: `compare` gives no difference of severity `regressed`.
 *
 * @param baseline one timeline, or several of machines that are all right
 * @returns whether it holds, and the two timelines as a difference where it does not
 * @throws VfTimelineError `invalid-argument` where what is expected of, or a baseline, is no timeline
 * @since 0.1.0
 *
 * @example
 * expect(await analyzeFiles(['6.11.log'])).toBehaveLike(await analyzeFiles(['6.8.log']));
 */
export function toBehaveLike(
  received: Timeline,
  baseline: Timeline | readonly Timeline[],
  options?: CompareOptions,
): MatcherResult {
  const comparison = compare(baseline, timelineOf(received), options);
  const pass = comparison.severity !== 'regressed';
  return {
    pass,
    message: () =>
      `expected the timeline ${pass ? 'not ' : ''}to behave like its baseline\n\n${renderComparisonText(comparison, { width: WIDTH, color: false })}`,
  };
}
