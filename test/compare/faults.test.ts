import { describe, expect, test } from 'vitest';
import { versionNumber } from '../../src/fixture/wording.ts';
import {
  FAULTS,
  type Fault,
  type FaultName,
  GENERATIONS,
  type Scenario,
  scenario,
} from '../../src/fixture.ts';
import { analyze, type Comparison, compare } from '../../src/index.ts';
import { AT } from '../fixture/told.ts';
import { told } from './logs.ts';

// Every fault that a scenario can have must be told of as a regression, with the step that is lost by it.

/** What must be told of each fault: nothing of it is there when everything is all right. */
const LOST: Readonly<Record<FaultName, string>> = {
  'vf-never-appeared': 'regressed step-missing pci-bus-created',
  'vf-driver-missing': 'regressed step-missing registered',
  'pci-probe-failed': 'regressed step-missing pci-bus-created',
  'pci-domain-collision': 'regressed message-new hv-pci.domain-collision',
  'vf-init-failed': 'regressed step-missing registered',
  'vf-not-joined': 'regressed step-missing joined',
  'vf-not-renamed': 'regressed naming the VF’s name',
  'vf-name-unfinished': 'regressed naming the VF’s name',
  'data-path-not-on-vf': 'regressed step-missing data-path-to-vf',
  'data-path-flapping': 'regressed step-repeated data-path-to-vf',
  'data-path-switch-failed': 'regressed step-missing data-path-to-vf',
  'host-servicing': 'regressed step-added data-path-from-vf',
  'vf-not-restored': 'regressed step-added unregistered',
  'slow-restore': 'regressed finding-new slow-restore',
  'servicing-all-interfaces': 'regressed step-added unregistered',
  'vf-driver-error': 'regressed step-added error',
  'vf-vanished-during-probe': 'regressed step-missing registered',
  'waiting-for-association': 'regressed step-missing slot-added',
  'vf-away': 'regressed step-repeated registered',
  'firmware-command-refused': 'regressed step-added error mlx5.cmd-failed',
  'removed-by-guest': 'regressed step-added unregistered',
  'hyperv-driver-error': 'regressed step-added error netvsc.open-failed',
  'kernel-crash': 'regressed step-added error kernel.panic',
  'log-incomplete': 'regressed finding-new log-incomplete',
  'lines-hidden': 'regressed life-missing interface',
  'unrecognized-messages': 'regressed step-missing data-path-to-vf',
};

/** What is told; steps of an interface that is not there are named in the reason of that. */
function namedIn(comparison: Comparison): readonly string[] {
  const lost = comparison.differences.flatMap(({ kind, severity, reason }) => {
    const steps = kind === 'life-missing' ? (/missing: (.*)\.$/.exec(reason)?.[1] ?? '').split(', ') : [];
    return steps.map((step) => `${severity} step-missing ${step}`);
  });
  return [...told(comparison), ...lost];
}

/** On every side that a difference speaks of, a line proves it. */
function expectProved({ differences }: Comparison, fault: string): void {
  for (const { kind, before, after, evidence } of differences) {
    if (kind === 'kernel') continue;
    if (before !== null) expect(evidence.baseline, `${fault}: ${kind}`).not.toEqual([]);
    if (after !== null) expect(evidence.candidate, `${fault}: ${kind}`).not.toEqual([]);
  }
}

const everyDriver = GENERATIONS.flatMap((generation) =>
  generation.drivers.map((driver) => ({ generation, driver })),
);

describe.for(everyDriver)('under kernel $generation.name, $driver', ({ generation, driver }) => {
  const read = async (more: Scenario) =>
    analyze(scenario({ kernel: generation.name, driver, interfaces: 2, seed: 1, ...more }).text, AT);
  const steps = ['attach', { do: 'wait', seconds: 60 }] as const;

  test('a life with other delays and names is the same', async () => {
    const right = await read({ steps });
    for (const seed of [2, 3]) expect(told(compare(right, await read({ steps, seed })))).toEqual([]);
  });

  test('each fault has regressed, with the step named', async () => {
    const right = await read({ steps });
    for (const [fault, { since = '0.0', drivers }] of Object.entries<Fault>(FAULTS)) {
      if (generation.speaks < versionNumber(since) || drivers?.includes(driver) === false) continue;
      const lost = LOST[fault as FaultName];
      const comparison = compare(right, await read({ fault: fault as FaultName, seed: 2 }));
      expect(comparison.severity, fault).toBe('regressed');
      expect(namedIn(comparison), fault).toContainEqual(expect.stringContaining(lost));
      expectProved(comparison, fault);
    }
  });
});
