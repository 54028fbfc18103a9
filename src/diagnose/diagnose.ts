import { VfTimelineError } from '../errors.ts';
import { type Finding, TIMELINE_SCHEMA, type Timeline } from '../timeline/timeline.ts';
import { findingsOf } from './findings.ts';
import { rules } from './rules.ts';
import { type DiagnoseOptions, thresholdsFrom } from './thresholds.ts';

/**
 * What deserves attention in a timeline. It looks at the timeline alone, never at a log, so a stored
 * timeline gives the same findings.
 *
 * @param timeline as `analyze` gives it, or as it was stored
 * @param options thresholds
 * @returns the findings, the gravest first; of one severity in the order of the rules, then of the boots and
 * interfaces. However long a life is, a rule has at most 4 findings of one severity about one
 * interface or boot, each with at most 16 lines of evidence. Empty where nothing is to be said.
 * @throws VfTimelineError `invalid-argument` where the argument is no timeline of this version, or a threshold
 * is no number above 0.
 * @since 0.1.0
 *
 * @example
 * const errors = diagnose(timeline, { thresholds: { slowRestoreSeconds: 120 } });
 */
export function diagnose(timeline: Timeline, options?: DiagnoseOptions): Finding[] {
  if (timeline?.schema !== TIMELINE_SCHEMA) {
    throw new VfTimelineError('invalid-argument', `a timeline of the schema ${TIMELINE_SCHEMA} is needed`);
  }
  return findingsOf(rules, timeline, thresholdsFrom(options));
}
