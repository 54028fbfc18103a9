import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
const line = (second: number, text: string) =>
  `[${String(second).padStart(5)}.000000] hv_netvsc ${GUID} eth0: ${text}`;
const life = [
  line(3, 'VF slot 1 added'),
  line(100, 'VF registering: eth1'),
  line(200, 'Data path switched to VF: eth1'),
  line(300, 'Data path switched from VF: eth1'),
];
/** What each line of it is. */
const steps = ['slot-added', 'registered', 'data-path-to-vf', 'data-path-from-vf'];
const log = (name: string, lines: readonly string[]) => ({ name, data: lines.join('\n') });

test.each([
  ['the same log twice', life, life],
  ['a longer capture behind the shorter one that it contains', life.slice(0, 2), life],
  ['a shorter capture behind the longer one', life, life.slice(1)],
  ['captures that overlap', life.slice(0, 3), life.slice(1)],
])('%s is one life, told once', async (_, first, second) => {
  const { boots, events, interfaces, sources } = await analyze([log('first', first), log('second', second)]);
  expect(boots).toHaveLength(1);
  expect(events.map(({ type }) => type)).toEqual(steps);
  expect(interfaces.map(({ attachments }) => attachments.length)).toEqual([1]);
  const common = first.filter((line) => second.includes(line)).length;
  expect(sources.map(({ repeated }) => repeated)).toEqual([0, common]);
});

test('a line that a log itself has twice is no repetition', async () => {
  const { events, sources } = await analyze([life[2], life[2]].join('\n'));
  expect(events).toHaveLength(2);
  expect(sources[0]?.repeated).toBe(0);
});

describe('captures in any order', () => {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  const parts = [life.slice(0, 2), life.slice(1, 3), life.slice(2)];

  test.each(orders)('%i, %i, %i of three that overlap are one life', async (...order) => {
    const logs = order.map((part) => log(`part ${part}`, parts[part] ?? []));
    const { boots, events } = await analyze(logs);
    expect(boots).toHaveLength(1);
    expect(events.map(({ type }) => type)).toEqual(steps);
  });
});

test('a capture of two boots, given twice, shows two boots once', async () => {
  const version = '[    0.000000] Linux version 6.8.0-1029-azure (buildd@host)';
  const both = [version, ...life, version, ...life.map((line) => line.replace('000000]', '000001]'))];
  const { boots, events } = await analyze([log('first', both), log('second', both)]);
  expect(boots).toHaveLength(2);
  expect(events).toHaveLength(2 * life.length);
});
