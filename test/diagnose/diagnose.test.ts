import { describe, expect, test } from 'vitest';
import { MAX_ALIKE, MAX_EVIDENCE } from '../../src/diagnose/findings.ts';
import { analyze, diagnose } from '../../src/index.ts';
import { findings } from './found.ts';
import { arrival, away, fromVf, mlx5, start, toVf, vf } from './lines.ts';

describe('diagnose', () => {
  test.each([undefined, null, {}, { schema: 'another/1' }])(
    'takes a timeline of its version alone: %j',
    (value) => {
      expect(() => diagnose(value as never)).toThrow(
        expect.objectContaining({
          code: 'invalid-argument',
          message: expect.stringContaining('vf-timeline/1'),
        }),
      );
    },
  );

  test('has nothing to say of a log without a record of the kernel', async () => {
    expect(await findings([])).toEqual([]);
    // Not even that it is damaged: there is no boot that anything is missing in.
    const { sources, ...timeline } = await analyze('no log');
    const damaged = sources.map((source) => ({ ...source, skipped: { ...source.skipped, damaged: 3 } }));
    expect(diagnose({ ...timeline, sources: damaged })).toEqual([]);
  });
});

/** The VF complains once in each of so many stays. */
const complaints = (stays: number) =>
  Array.from({ length: stays }, (_, index) => {
    const at = (index + 1) * 10_000;
    return [at, mlx5('TX timeout detected', vf), at + 500, ...away, at + 530, ...arrival];
  }).flat();

describe('what is found again and again of one interface', () => {
  const told = async (stays: number) =>
    (await findings([...start, ...complaints(stays)])).filter(({ rule }) => rule === 'vf-driver-error');

  test('is told each time, as long as it is told seldom', async () => {
    const few = await told(MAX_ALIKE);
    expect(few).toHaveLength(MAX_ALIKE);
    for (const { summary, evidence } of few) {
      expect(summary).not.toContain('more like it');
      expect(evidence).toHaveLength(1);
    }
  });

  test('is told the first times and the last, which names how many came between, and a line of each', async () => {
    const many = await told(7);
    expect(many.map(({ summary }) => / at (\d+)\./.exec(summary)?.[1])).toEqual([
      '10000',
      '20000',
      '30000',
      '70000',
    ]);
    expect(many.map(({ summary }) => / (\d+) more like it came/.exec(summary)?.[1])).toEqual([
      undefined,
      undefined,
      undefined,
      '3',
    ]);
    expect(many.map(({ evidence }) => evidence.length)).toEqual([1, 1, 1, 4]);
  });
});

test('a finding names as many lines as help: the first and the last', async () => {
  const flips = (times: number) =>
    Array.from({ length: times }, (_, index) => [100 + index * 20, fromVf, toVf]).flat();
  const switches = async (times: number, flappingSwitchesPerHour: number) => {
    const all = await findings([...start, ...flips(times)], { thresholds: { flappingSwitchesPerHour } });
    return all.find(({ rule }) => rule === 'data-path-flapping')?.evidence;
  };
  // The first switch is that of the start; 12 is its event.
  const [first, ...rest] = (await switches(7, 15)) ?? [];
  expect([first, ...rest]).toHaveLength(15);
  const many = await switches(12, 20);
  expect(many).toHaveLength(MAX_EVIDENCE);
  expect(many?.[0]).toBe(first);
  expect(many?.slice(0, 8)).toEqual(Array.from({ length: 8 }, (_, index) => Number(first) + index));
  expect(many?.slice(8)).toEqual(Array.from({ length: 8 }, (_, index) => Number(first) + 17 + index));
});
