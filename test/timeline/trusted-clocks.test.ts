import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { OPTIONS } from '../corpus/corpus.ts';

const ADDED = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';

test.each([
  ['dmesg', `[Fri Oct  3 06:25:01 2025] ${ADDED}`],
  ['carrier', `2025-10-03T06:25:01.123456789Z ${ADDED}`],
])('a log whose only times are those of %s says so', async (value, log) => {
  const { assumptions } = await analyze(log, OPTIONS);
  expect(assumptions).toMatchObject([{ subject: 'clock', value }]);
});

test.each([
  ['a daemon', `2025-10-03T06:25:01.123456+00:00 vm1 kernel: ${ADDED}`],
  ['nobody', `[    3.918902] ${ADDED}`],
  ['a container around the kernel’s own', `2025-10-03T06:25:01.123456789Z [    3.918902] ${ADDED}`],
])('one with times of %s does not', async (_, log) => {
  expect((await analyze(log, OPTIONS)).assumptions).toEqual([]);
});
