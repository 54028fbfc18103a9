import { analyze } from 'vf-timeline';
import { expect } from 'vitest';
import 'vf-timeline/vitest';

const timeline = await analyze('');

expect(timeline).not.toReachDataPath();
expect(timeline).not.toReachDataPath('5 s');
expect(timeline).not.toRestoreWithin(500);
expect(timeline).not.toBehaveLike([timeline], { thresholds: { ratio: 3 } });
expect(timeline).toMatchTimeline('boot.txt').then(() => {});

// @ts-expect-error a duration has a unit
expect(timeline).toReachDataPath('5');
// @ts-expect-error there is no such step
expect(timeline).toFollowLifecycle(['slot-lost']);
// @ts-expect-error there is no such severity
expect(timeline).toHaveNoFindings('fatal');
// @ts-expect-error a duration is needed
expect(timeline).toRestoreWithin();
// @ts-expect-error a baseline is a timeline
expect(timeline).toBehaveLike('baseline.log');
// @ts-expect-error there is no such threshold
expect(timeline).toBehaveLike(timeline, { thresholds: { percent: 3 } });
