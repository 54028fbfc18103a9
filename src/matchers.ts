/**
 * What a test may expect of a timeline, as plain functions for `expect.extend` of any test
 * runner that takes jest's form.
 *
 * @example
 * import * as matchers from 'vf-timeline/matchers';
 * expect.extend(matchers);
 *
 * @module vf-timeline/matchers
 */

export type { Duration } from './vitest/duration.ts';
export { toBehaveLike } from './vitest/matchers/behave-like.ts';
export { toFollowLifecycle } from './vitest/matchers/follow-lifecycle.ts';
export { toHaveNoFindings } from './vitest/matchers/have-no-findings.ts';
export { toMatchTimeline } from './vitest/matchers/match-timeline.ts';
export { toReachDataPath } from './vitest/matchers/reach-data-path.ts';
export { toRestoreWithin } from './vitest/matchers/restore-within.ts';
export type { MatcherResult } from './vitest/result.ts';
