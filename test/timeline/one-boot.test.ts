import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { corpusLines, corpusNames } from '../corpus/corpus.ts';

const options = { zone: 'UTC', now: new Date('2026-11-01T00:00:00Z') };

/** Without what tells how many logs there are. */
async function made(input: Parameters<typeof analyze>[0]) {
  const { sources, ...timeline } = await analyze(input, options);
  return { ...timeline, source: sources[0] };
}

test.each(corpusNames('.log'))('%s alone is what it is beside a log without records', async (name) => {
  const whole = corpusLines(name).join('\n');
  // Whole, and cut in its last word.
  for (const data of [`${whole}\n`, whole.slice(0, -2)]) {
    const log = { name, data };
    expect(await made([log, { name: 'nothing', data: '\n' }])).toEqual(await made([log]));
  }
});

test('a log of which each record has the frame of none of the latest is kept as it is', async () => {
  const lines = Array.from(
    { length: 40 },
    (_, at) =>
      `<${at % 8}>[${at + 1}.000000] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot ${(at * 7) % 11} added`,
  );
  const { events } = await analyze(`${lines.join('\n')}\n`);
  const told = events.filter(({ inferred }) => !inferred);
  expect(told.map(({ slot }) => slot)).toEqual(lines.map((_, at) => (at * 7) % 11));
  expect(told.map(({ source }) => source.line)).toEqual(lines.map((_, at) => at + 1));
  expect(told.map(({ time }) => time.bootUs)).toEqual(lines.map((_, at) => (at + 1) * 1_000_000));
});
