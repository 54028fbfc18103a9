import { expect, test } from 'vitest';
import type { EventTime } from '../../src/index.ts';
import { microsecondsBetween } from '../../src/timeline/durations.ts';
import { arrival, live, mlx5, netvsc } from '../lifecycle/live.ts';

const added = netvsc('VF slot 1 added');
const registered = netvsc('VF registering: eth1');
const toVf = netvsc('Data path switched to VF: eth1');
const fromVf = netvsc('Data path switched from VF: eth1');
const unregistered = netvsc('VF unregistering: eth1');
const removed = netvsc('VF slot 1 removed');
const stay = [added, ...arrival, registered, mlx5('joined to eth0', 'eth1'), toVf, fromVf, toVf];
const end = [fromVf, unregistered, removed];

const SECOND = 1_000_000;

test('a phase lasts from the first of its lines to the first of those that end it; a departure from the last', () => {
  const { interfaces } = live(...stay, ...end);
  expect(interfaces[0]?.attachments[0]?.phases.map(({ name, us }) => [name, Number(us) / SECOND])).toEqual([
    ['announcement-to-interface', 5],
    ['bus', 1],
    ['driver', 3],
    ['takeover', 2],
    ['leaving', 1],
    ['release', 1],
  ]);
});

test('a phase of which the log lacks an end, or only infers it, is not given', () => {
  expect(live(registered).interfaces[0]?.attachments[0]?.phases).toEqual([]);
  const { interfaces } = live(added, toVf, removed);
  expect(interfaces[0]?.attachments[0]?.phases).toEqual([]);
});

const seconds = (us: number | null | undefined) => (us == null ? us : us / SECOND);

test('a gap lasts from the removal of one VF to the data path on the next', () => {
  const { interfaces } = live(...stay, ...end, ...stay);
  const [gap, ...others] = interfaces[0]?.gaps ?? [];
  expect(others).toEqual([]);
  expect(gap).toMatchObject({ before: 0, after: 1, inferred: false, announced: { bootUs: 13 * SECOND } });
  expect([seconds(gap?.withoutVfUs), seconds(gap?.offVfUs)]).toEqual([8, 10]);
});

test('a gap that nothing ends has no length', () => {
  const { interfaces } = live(...stay, ...end);
  expect(interfaces[0]?.gaps).toMatchObject([
    { before: 0, after: null, announced: null, restored: null, withoutVfUs: null, offVfUs: null },
  ]);
});

test('a gap of which no line tells the beginning says so', () => {
  const other = netvsc('VF slot 2 added');
  expect(live(...stay, other, toVf).interfaces[0]?.gaps).toMatchObject([
    { before: 0, after: 1, inferred: true },
  ]);
});

test('a VF that is there leaves no gap, however often its interface went', () => {
  expect(live(...stay, fromVf, unregistered, registered, toVf).interfaces[0]?.gaps).toEqual([]);
});

test.each([
  [{ bootUs: 1, wall: null }, { bootUs: 3, wall: null }, 2],
  [
    { bootUs: null, wall: '2026-10-03T06:25:01.999999Z' },
    { bootUs: 3, wall: '2026-10-03T06:25:02.000001Z' },
    2,
  ],
  [{ bootUs: 1, wall: null }, { bootUs: null, wall: '2026-10-03T06:25:02.000001Z' }, null],
  [null, { bootUs: 3, wall: null }, null],
])('from %j to %j are %s microseconds', (from, to, expected) => {
  expect(microsecondsBetween(timeOf(from), timeOf(to))).toBe(expected);
});

function timeOf(time: Pick<EventTime, 'bootUs' | 'wall'> | null): EventTime | null {
  return time === null ? null : { wallClock: null, wallUncertaintyUs: null, ...time };
}
