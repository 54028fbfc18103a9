import { describe, expect, test } from 'vitest';
import { type Scenario, scenario } from '../../src/fixture.ts';
import { analyze, type Comparison, compare } from '../../src/index.ts';
import { AT } from '../fixture/told.ts';
import { told } from './logs.ts';

// How long things take: what a kernel is responsible for, and what it is not.

const KERNELS = ['4.15', '6.8', 'freebsd-14'] as const;

async function compared(before: Scenario, after: Scenario): Promise<Comparison> {
  const [baseline, candidate] = await Promise.all(
    [before, { ...after, seed: 3 }].map(async (life) => analyze(scenario(life).text, AT)),
  );
  if (baseline === undefined || candidate === undefined) throw new TypeError('both are there');
  return compare(baseline, candidate);
}

describe.each(KERNELS)('on %s', (kernel) => {
  test.each<[string, Scenario['steps'] & object]>([
    ['the host services it', [{ do: 'servicing', seconds: 20 }]],
    ['the VF is taken', ['detach']],
    ['the VF is closed and opened', ['flap']],
    ['its driver is bound anew', ['rebind']],
    ['the machine is started anew', ['reboot', 'attach']],
  ])('it does not matter for how long a machine has run before %s', async (_, steps) => {
    const running = (seconds: number): Scenario => ({
      kernel,
      steps: ['attach', { do: 'wait', seconds }, ...steps],
    });
    const comparison = await compared(running(10), running(3000));
    expect(told(comparison)).toEqual([]);
    expect(comparison.severity).toBe('same');
  });

  test('a return of the VF that takes ten times as long has regressed, and both sides show where', async () => {
    const servicing = (seconds: number): Scenario => ({
      kernel,
      steps: ['attach', { do: 'servicing', seconds }],
    });
    const { severity, differences } = await compared(servicing(20), servicing(200));
    expect(severity).toBe('regressed');
    const slower = differences.filter((one) => one.kind === 'slower' && one.severity === 'regressed');
    expect(slower.map(({ what }) => what)).toContain('without-vf');
    for (const { evidence } of slower) {
      expect(evidence.baseline).toHaveLength(2);
      expect(evidence.candidate).toHaveLength(2);
    }
  });
});
