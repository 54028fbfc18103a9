import { analyzeFiles } from 'vf-timeline';
import { describe, expect, test } from 'vitest';
import 'vf-timeline/vitest';

const NEW = process.env.NEW_KERNEL ?? 'new-kernel';
const log = (name: string) => analyzeFiles([`logs/${name}.log`]);

describe('a start on the new kernel', async () => {
  const start = await log(`startup.${NEW}`);
  test('brings every VF into use, in time', () => expect(start).toReachDataPath('10 s'));
  test('takes every step in its order', () =>
    expect(start).toFollowLifecycle(['slot-added', 'registered', 'joined', 'data-path-to-vf']));
  test('leaves nothing to complain about', () => expect(start).toHaveNoFindings('warning'));
  test('is as it was on the old kernel', async () => expect(start).toBehaveLike(await log('startup')));
  test('is what was looked at and approved', () => expect(start).toMatchTimeline('startup.timeline.txt'));
});

describe('host servicing on the new kernel', async () => {
  const servicing = await log(`servicing.${NEW}`);
  test('gives every VF back', () => expect(servicing).toRestoreWithin('2 min'));
  test('is as it was on the old kernel', async () => expect(servicing).toBehaveLike(await log('servicing')));
});
