import { describe, expect, test } from 'vitest';
import { type FaultName, type Scenario, scenario } from '../../src/fixture.ts';
import { analyze, type Comparison, compare } from '../../src/index.ts';
import { AT } from '../fixture/told.ts';
import { EVERY_DRIVER, faultsOf, generationOf, interfacesOf } from '../fixture/variants.ts';
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

/** FreeBSD's lines tell less: what else is lost. */
const LOST_ON_FREEBSD: Partial<typeof LOST> = {
  'pci-probe-failed': 'regressed step-missing link-up',
  'vf-init-failed': 'regressed step-missing link-up',
  'hyperv-driver-error': 'regressed step-added error freebsd.hn.chan-open-failed',
};
/** Where hn works its VF by itself, it says no more than that it has one. */
const LOST_IN_TRANSPARENT_MODE: Partial<typeof LOST> = {
  ...LOST_ON_FREEBSD,
  'unrecognized-messages': 'regressed step-missing registered',
};

function lostBy(fault: FaultName, kernel: string): string {
  const generation = generationOf({ kernel });
  if (generation.system === 'linux') return LOST[fault];
  const own = generation.isTransparent ? LOST_IN_TRANSPARENT_MODE : LOST_ON_FREEBSD;
  return own[fault] ?? LOST[fault];
}

/** What is told; steps of an interface that is not there are named in the reason of that. */
function namedIn(comparison: Comparison): readonly string[] {
  const lost = comparison.differences.flatMap(({ kind, severity, reason }) => {
    const steps = /^(?:life|stay)-missing$/.test(kind)
      ? (/missing: (.*)\.$/.exec(reason)?.[1] ?? '').split(', ')
      : [];
    return steps.map((step) => `${severity} step-missing ${step}`);
  });
  return [...told(comparison), ...lost];
}

/** On every side that a difference speaks of, a line proves it. */
function expectProved({ differences }: Comparison, fault: string): void {
  for (const { kind, before, after, evidence } of differences) {
    if (kind === 'kernel') continue;
    if (before !== null) expect(evidence.baseline, `${fault}: ${kind}`).not.toEqual([]);
    // No step of a VF proves that an interface never had one: FreeBSD finds its interfaces, and that is all.
    if (after !== null && after !== 'synthetic-only')
      expect(evidence.candidate, `${fault}: ${kind}`).not.toEqual([]);
  }
}

describe.for(EVERY_DRIVER)('under kernel $kernel, $driver', ({ kernel, driver }) => {
  const interfaces = interfacesOf(kernel, driver, 2);
  const read = async (more: Scenario) =>
    analyze(scenario({ kernel, driver, interfaces, seed: 1, ...more }).text, AT);
  const steps = ['attach', { do: 'wait', seconds: 60 }] as const;

  test('a life with other delays and names is the same', async () => {
    const right = await read({ steps });
    for (const seed of [2, 3]) expect(told(compare(right, await read({ steps, seed })))).toEqual([]);
  });

  test('each fault has regressed, with the step named', async () => {
    const right = await read({ steps });
    for (const fault of faultsOf(kernel, driver)) {
      const lost = lostBy(fault, kernel);
      const comparison = compare(right, await read({ fault, seed: 2 }));
      expect(comparison.severity, fault).toBe('regressed');
      expect(namedIn(comparison), fault).toContainEqual(expect.stringContaining(lost));
      expectProved(comparison, fault);
    }
  });
});
