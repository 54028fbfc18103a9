import { describe, expect, test } from 'vitest';
import { GENERATIONS, type Scenario, scenario } from '../../src/fixture.ts';
import { analyze, compare } from '../../src/index.ts';
import { AT } from '../fixture/told.ts';
import { told } from './logs.ts';

// The same life under the next generation of the kernel: what is only said otherwise is no regression.

const read = (description: Scenario) => analyze(scenario(description).text, AT);

/** Each generation with the one behind it, as far as both have the driver. */
const upgrades = (['mlx5', 'mlx4', 'mana'] as const).flatMap((driver) => {
  const having = GENERATIONS.filter(({ drivers }) => drivers.includes(driver)).map(({ name }) => name);
  return having.slice(1).map((to, index) => ({ driver, from: having[index] ?? '', to }));
});

/** RHEL 7.7 says nothing of a rename; only the names in later lines show it. */
const SILENT = 'regressed step-missing renamed';

test.for(upgrades)(
  'a healthy life does not regress from $from to $to, $driver',
  async ({ driver, from, to }) => {
    const steps = ['attach', 'servicing'] as const;
    const comparison = compare(
      await read({ kernel: from, driver, steps }),
      await read({ kernel: to, driver, steps }),
    );
    const regressions = told(comparison).filter((line) => line.startsWith('regressed'));
    expect(regressions).toEqual(to === 'rhel-7.7' ? [SILENT, SILENT] : []);
  },
);

/** From 6.1 on mlx5 removes the VF's interface and makes it anew: no wording, the VF is away for a while. */
const RECREATES = '6.1';

/** A kernel that says nothing of a reset shows none: the log of the next one has trouble that this one lacks. */
const saysNothing = ({ driver, from }: (typeof upgrades)[number]) =>
  driver === 'mana' || (driver === 'mlx5' && from === '4.8');

test.for(upgrades.filter((upgrade) => !saysNothing(upgrade)))(
  'a reset that the VF comes back from does not regress from $from to $to, $driver',
  async ({ driver, from, to }) => {
    const steps = ['attach', 'recover'] as const;
    const comparison = compare(
      await read({ kernel: from, driver, steps }),
      await read({ kernel: to, driver, steps }),
    );
    const regressions = told(comparison).filter((line) => line.startsWith('regressed'));
    if (driver === 'mlx5' && to === RECREATES)
      expect(regressions).toContain('regressed step-added unregistered');
    else expect(regressions).toEqual(to === 'rhel-7.7' ? [SILENT] : []);
  },
);

describe('a message that the next kernel words in another way', () => {
  const wordings = async (from: string, to: string, more: Scenario = {}) =>
    compare(await read({ kernel: from, ...more }), await read({ kernel: to, ...more }))
      .differences.filter(({ kind }) => kind === 'message-reworded')
      .map(({ severity, before, after, evidence: { baseline, candidate } }) => ({
        words: `${severity} ${before} → ${after}`,
        lines: [baseline.length, candidate.length],
      }));

  test('is reworded, not gone and new', async () => {
    expect(await wordings('6.6', '6.8')).toEqual([
      { words: 'changed pci.device-found → pci.device-found-type', lines: [1, 1] },
      { words: 'changed pci.bar-assigned → pci.bar-assigned-new', lines: [1, 1] },
    ]);
    expect(await wordings('6.12', '7.0', { driver: 'mana' })).toEqual([
      { words: 'changed mana.vport-cfg → mana.vport-enabled', lines: [1, 1] },
    ]);
  });

  test('is the same step, where it is an error', async () => {
    const steps = ['attach', 'recover'] as const;
    expect(await wordings('4.19', '5.4', { steps })).toEqual([
      { words: 'changed mlx5.miss-count-plain → mlx5.miss-count', lines: [1, 1] },
    ]);
    const comparison = compare(await read({ kernel: '4.19', steps }), await read({ kernel: '5.4', steps }));
    expect(comparison.severity).toBe('changed');
  });
});
