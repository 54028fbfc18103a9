import { describe, expect, test } from 'vitest';
import { rules } from '../../src/diagnose/rules.ts';
import { DEFAULT_THRESHOLDS, type ThresholdName } from '../../src/diagnose/thresholds.ts';
import type { Severity } from '../../src/index.ts';

// What each rule declares, in the order in which findings of one severity are told: what explains most stands first.
const DECLARED: readonly [string, Severity, readonly ThresholdName[]][] = [
  ['kernel-crash', 'error', []],
  ['pci-probe-failed', 'error', []],
  ['vf-init-failed', 'error', ['removalSeconds']],
  ['data-path-switch-failed', 'error', []],
  ['vf-never-appeared', 'warning', ['arrivalSeconds', 'startSeconds']],
  ['vf-driver-missing', 'warning', ['arrivalSeconds']],
  ['vf-not-joined', 'warning', ['arrivalSeconds']],
  ['waiting-for-association', 'error', ['associationWaitSeconds']],
  ['data-path-not-on-vf', 'warning', ['slowRestoreSeconds', 'shutdownSeconds', 'switchSeconds']],
  ['vf-vanished-during-probe', 'warning', []],
  ['data-path-flapping', 'warning', ['flappingSwitchesPerHour']],
  ['pci-domain-collision', 'info', []],
  ['vf-not-renamed', 'info', []],
  ['vf-name-unfinished', 'warning', []],
  ['vf-driver-error', 'error', ['removalSeconds']],
  ['firmware-command-refused', 'info', []],
  ['hyperv-driver-error', 'warning', ['removalSeconds']],
  ['vf-not-restored', 'warning', ['slowRestoreSeconds', 'unloadSeconds', 'shutdownSeconds']],
  ['slow-restore', 'warning', ['slowRestoreSeconds', 'unloadSeconds', 'shutdownSeconds']],
  [
    'removed-by-guest',
    'warning',
    ['unloadSeconds', 'slowRestoreSeconds', 'shutdownSeconds', 'removalSeconds'],
  ],
  ['host-servicing', 'warning', ['servicingsPerDay', 'unloadSeconds', 'shutdownSeconds']],
  ['vf-away', 'warning', ['slowRestoreSeconds', 'unloadSeconds', 'shutdownSeconds', 'removalSeconds']],
  ['servicing-all-interfaces', 'info', ['servicingTogetherSeconds', 'unloadSeconds', 'shutdownSeconds']],
  ['log-incomplete', 'warning', []],
  ['lines-hidden', 'info', ['startSeconds']],
  ['unrecognized-messages', 'info', []],
  ['evidence-contradicts', 'warning', []],
];

test('the rules are these, with the gravest level of each and the thresholds that it goes by', () => {
  expect(rules.map(({ id, severity, thresholds }) => [id, severity, thresholds])).toEqual(DECLARED);
});

describe('a threshold', () => {
  test('has the default that is documented', () => {
    expect(DEFAULT_THRESHOLDS).toEqual({
      flappingSwitchesPerHour: 20,
      slowRestoreSeconds: 300,
      servicingsPerDay: 3,
      servicingTogetherSeconds: 60,
      removalSeconds: 60,
      associationWaitSeconds: 10,
      unloadSeconds: 10,
      shutdownSeconds: 120,
      arrivalSeconds: 10,
      switchSeconds: 20,
      startSeconds: 60,
    });
  });

  test('is gone by in some rule', () => {
    const used = new Set(rules.flatMap(({ thresholds }) => thresholds));
    expect([...used].sort()).toEqual(Object.keys(DEFAULT_THRESHOLDS).sort());
  });
});
