import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze, compare } from '../../src/index.ts';
import { told } from './logs.ts';

// Every fault that a scenario can have must be told of as a regression, with the step that is lost by it.

const SCENARIO = fileURLToPath(new URL('../../src/fixture/scenario.ts', import.meta.url));
const FAULTS = fileURLToPath(new URL('../../src/fixture/faults.ts', import.meta.url));

/** What must be told of each fault: nothing of it is there when everything is all right. */
const LOST: Readonly<Record<string, string>> = {
  'vf-never-appeared': 'regressed step-missing pci-probing',
  'vf-driver-missing': 'regressed step-missing registered',
  'pci-probe-failed': 'regressed step-missing pci-bus-created',
  'pci-domain-collision': 'regressed message-new hv-pci.domain-collision',
  'vf-init-failed': 'regressed step-missing registered',
  'vf-not-joined': 'regressed step-missing joined',
  'vf-not-renamed': 'regressed step-missing renamed',
  'vf-name-unfinished': 'regressed naming the VF’s name',
  'data-path-not-on-vf': 'regressed step-missing data-path-to-vf',
  'data-path-flapping': 'regressed step-repeated data-path-to-vf',
  'data-path-switch-failed': 'regressed step-missing data-path-to-vf',
  'host-servicing': 'regressed stay-added stay',
  'vf-not-restored': 'regressed state state',
  'slow-restore': 'regressed stay-added stay',
  'servicing-all-interfaces': 'regressed stay-added stay',
  'vf-vanished-during-probe': 'regressed step-missing registered',
  'waiting-for-association': 'regressed step-missing slot-added',
  'removed-by-guest': 'regressed step-added unregistered',
  'lines-hidden': 'regressed life-missing interface',
};

/** Faults of the log, not of the life in it. */
const OF_THE_LOG: readonly string[] = ['log-incomplete', 'unrecognized-messages'];

if (!existsSync(SCENARIO)) {
  test.skip('faults of scenarios are regressions (skipped: there is no scenario yet)', () => {});
} else {
  const { scenario } = await import(SCENARIO);
  const faults: readonly string[] = Object.keys((await import(FAULTS)).FAULTS);
  const base = { kernel: '6.8', interfaces: 2, seed: 1 };
  const read = (more: object) => analyze(scenario({ ...base, ...more }).text);
  const steps = ['attach', { do: 'wait', seconds: 60 }];

  describe.for(['mlx5', 'mana'])('with %s', async (driver) => {
    const right = await read({ driver, steps });

    test.for([2, 3, 4, 5, 6])('a life with other delays and names is the same (seed %i)', async (seed) => {
      expect(told(compare(right, await read({ driver, steps, seed })))).toEqual([]);
    });

    test.for(faults.filter((fault) => !OF_THE_LOG.includes(fault)))('%s has regressed', async (fault) => {
      const comparison = compare(right, await read({ driver, fault }));
      expect(comparison.severity).toBe('regressed');
      expect(told(comparison)).toContainEqual(
        expect.stringContaining(LOST[fault] ?? 'regressed step-added error'),
      );
    });
  });
}
