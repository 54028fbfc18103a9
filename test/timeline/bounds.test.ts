import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { MAX_INTERFACES } from '../../src/lifecycle/interface-lives.ts';

test('a log that makes up interfaces without end is read to its end, and what is left out is counted', async () => {
  const made = MAX_INTERFACES + 100;
  const lines = Array.from({ length: made }, (_, index) => {
    const guid = `${index.toString(16).padStart(8, '0')}-76bd-000d-3af5-76bd000d3af5`;
    return `[    1.000000] hv_netvsc ${guid} eth${index}: VF slot 1 added`;
  });
  const { interfaces, boots, sources } = await analyze(lines.join('\n'));
  expect(interfaces).toHaveLength(MAX_INTERFACES);
  expect(boots.map(({ leftOut }) => leftOut)).toEqual([100]);
  expect(sources[0]?.recognized).toBe(made);
});
