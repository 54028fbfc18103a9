import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const NETVSC = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0:';
const log = (...messages: string[]) =>
  messages.map((message, index) => `[    ${index + 1}.000000] ${message}`).join('\n');

test('lines that say the same in new words are told once, with their number and the first of them', async () => {
  const { unrecognized } = await analyze(
    log(
      `${NETVSC} VF slot 1 withdrawn`,
      `${NETVSC} Data path is resting`,
      `${NETVSC} VF slot 2 withdrawn`,
      `${NETVSC} VF slot 3 rem`,
    ),
  );
  expect(unrecognized).toEqual([
    {
      driver: 'hv_netvsc',
      nearest: 'netvsc.vf-slot-added',
      cut: false,
      count: 2,
      source: { name: 'input', line: 1 },
      text: 'VF slot 1 withdrawn',
    },
    expect.objectContaining({ text: 'Data path is resting', nearest: null, count: 1 }),
    expect.objectContaining({ text: 'VF slot 3 rem', nearest: 'netvsc.vf-slot-removed', cut: true }),
  ]);
});

test('a log that makes up words without end is counted, and not kept', async () => {
  const word = (index: number) => [...index.toString(2)].map((bit) => (bit === '1' ? 'a' : 'b')).join('');
  const made = Array.from({ length: 1000 }, (_, index) => `${NETVSC} ${word(index)}`);
  const { sources, unrecognized } = await analyze(log(...made));
  expect(sources[0]?.unrecognized).toBe(1000);
  expect(unrecognized).toHaveLength(100);
});
