import { expect, test } from 'vitest';
import { explainLog, MAX_UNRECOGNIZED } from '../../src/explain/explain-log.ts';

const NETVSC = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0:';

test('each message is explained once, in the order of its first line, with a count', async () => {
  const log = [
    '[    1.000000] Linux version 6.8.0',
    `[    3.918902] ${NETVSC} VF slot 1 added`,
    `[    4.000000] ${NETVSC} words that nobody knows`,
    `[    5.000000] ${NETVSC} Data path switched to VF: eth1`,
    `${NETVSC} VF slot 2 added`,
    `[    7.000000] ${NETVSC} words that nobody knows`,
    '',
  ].join('\n');
  const { messages, unrecognizedLines, ...counts } = await explainLog(log);
  expect(counts).toEqual({ lines: 6, known: 3, unrecognized: 2 });
  expect(messages.map(({ first, ...place }) => [first.message.id, first.fields, place])).toEqual([
    ['netvsc.vf-slot-added', { slot: 1 }, { lineNumber: 2, count: 2 }],
    ['netvsc.datapath-to-vf', { vf: 'eth1' }, { lineNumber: 4, count: 1 }],
  ]);
  expect(unrecognizedLines).toMatchObject([
    { first: { driver: 'hv_netvsc', text: 'words that nobody knows' }, lineNumber: 3, count: 2 },
  ]);
});

test('a log that makes up words without end is counted, and a bounded number of them kept', async () => {
  async function* lines() {
    for (let i = 0; i < 5 * MAX_UNRECOGNIZED; i++) yield `${NETVSC} made up ${i} of ${i * 7}x\n`;
    yield `${NETVSC} VF slot 1 added\n`;
  }
  const { unrecognized, unrecognizedLines, messages } = await explainLog(lines());
  expect(unrecognized).toBe(5 * MAX_UNRECOGNIZED);
  expect(unrecognizedLines).toHaveLength(MAX_UNRECOGNIZED);
  expect(messages).toMatchObject([{ lineNumber: 5 * MAX_UNRECOGNIZED + 1, count: 1 }]);
});
