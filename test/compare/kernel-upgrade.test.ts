import { describe, expect, test } from 'vitest';
import { GENERATIONS, type Generation, type Scenario, scenario } from '../../src/fixture.ts';
import { analyze, compare } from '../../src/index.ts';
import { AT } from '../fixture/told.ts';
import { told } from './logs.ts';

// The same life under the next generation of the kernel: what is only said otherwise is no regression.

const read = (description: Scenario) => analyze(scenario(description).text, AT);

/** Each generation with the one behind it, as far as both have the driver. */
const upgrades = (['mlx5', 'mlx4', 'mana'] as const).flatMap((driver) => {
  const having = GENERATIONS.filter(({ drivers }) => drivers.includes(driver));
  return having.slice(1).flatMap((to, index) => {
    const from = having[index];
    return from === undefined || !isUpgrade(from, to) ? [] : [{ driver, from: from.name, to: to.name }];
  });
});

/** FreeBSD’s hn says where the data path is as long as it does not work the VF by itself: that is no wording. */
function isUpgrade(from: Generation, to: Generation): boolean {
  if (from.system === 'linux' || to.system === 'linux') return from.system === to.system;
  return from.isTransparent === to.isTransparent;
}

/** RHEL 7.7 says nothing of a rename, and only the names in later lines show it; FreeBSD 12.1 names no firmware. */
function unsaid({ driver, to }: (typeof upgrades)[number]): readonly string[] {
  if (to === 'rhel-7.7') return ['regressed step-missing renamed'];
  return to === 'freebsd-12.1' && driver === 'mlx5' ? ['regressed step-missing firmware'] : [];
}

test.for(upgrades)(
  'a healthy life does not regress from $from to $to, $driver',
  async ({ driver, from, to }) => {
    const steps = ['attach', 'servicing'] as const;
    const comparison = compare(
      await read({ kernel: from, driver, steps }),
      await read({ kernel: to, driver, steps }),
    );
    const regressions = told(comparison).filter((line) => line.startsWith('regressed'));
    const lost = unsaid({ driver, from, to });
    expect(regressions).toEqual([...lost, ...lost]);
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
    else expect(regressions).toEqual(unsaid({ driver, from, to }));
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
