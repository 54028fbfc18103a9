/**
 * Gives vitest's `expect` the matchers for timelines, with their types.
 *
 * @example
 * import 'vf-timeline/vitest';
 * expect(await analyzeFiles(['boot.log'])).toReachDataPath('5 s');
 *
 * @module vf-timeline/vitest
 */

import { expect } from 'vitest';
import type { CompareOptions } from './compare/compare.ts';
import type { VfEventType } from './lifecycle/event.ts';
import * as matchers from './matchers.ts';
import type { Severity, Timeline } from './timeline/timeline.ts';
import type { Duration } from './vitest/duration.ts';

expect.extend({ ...matchers });

/** What `expect(timeline)` has beside vitest's own matchers. */
export interface TimelineMatchers {
  /** The data path of each interface has been switched to a VF, within this time if one is given. */
  toReachDataPath(within?: Duration): void;
  /** Each interface takes these steps in this order; others may come between. */
  toFollowLifecycle(steps: readonly VfEventType[]): void;
  /** There is no finding of this severity or above; without it, none at all. */
  toHaveNoFindings(above?: Severity): void;
  /** Each time that a VF went, the data path was on a VF again within this time. */
  toRestoreWithin(duration: Duration): void;
  /** The timeline is what the file says, apart from what differs between any two boots. To be awaited. */
  toMatchTimeline(file: string): Promise<void>;
  /** Nothing regressed from the baseline, or from several. */
  toBehaveLike(baseline: Timeline | readonly Timeline[], options?: CompareOptions): void;
}

declare global {
  // vitest's own `Matchers` has other type parameters in 4 than in 5; both take what chai's assertions have.
  namespace Chai {
    interface Assertion extends TimelineMatchers {}
  }
}
