import { describe, expect, test } from 'vitest';
import {
  LiveFindings,
  OF_WHOLE_LOGS,
  TOLD_AT_ONCE,
  TOLD_AT_THE_END,
  TOLD_WHEN_SETTLED,
} from '../../src/diagnose/live-findings.ts';
import { analyze, type Timeline } from '../../src/index.ts';
import { dmesg, type LogPart } from './found.ts';
import {
  added,
  arrival,
  away,
  bus,
  drivers,
  firmware,
  fromVf,
  hvPci,
  later,
  linux,
  mlx5,
  netvsc,
  second,
  start,
  unregistered,
} from './lines.ts';

// What is told while a log goes on, and when.

const timelineOf = (...parts: readonly LogPart[]): Promise<Timeline> =>
  analyze({ name: 'dmesg.txt', data: dmesg(parts) });
const panic = 'Kernel panic - not syncing: Fatal exception';
const refused = mlx5(
  'mlx5_cmd_check:810:(pid 9): MODIFY_SQ(0x905) op_mod(0x0) failed, status bad state(0x9), syndrome (0x1)',
);
const silent = mlx5(
  'wait_func:1115:(pid 7): MODIFY_SQ(0x905) timeout. Will cause a leak of a command resource',
);

const question = mlx5(
  'mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)',
);
const freebsd = 'FreeBSD 14.2-RELEASE releng/14.2-n269506-c8918d6c7412 GENERIC amd64';

/** The rules that one look at the log tells, and whether more will be certain later. */
async function look(live: LiveFindings, parts: readonly LogPart[], { boot = 0, isEnd = false } = {}) {
  const { findings, waits } = live.look(await timelineOf(...parts), boot, isEnd);
  return { told: findings.map(({ rule, severity }) => `${rule} ${severity}`), waits };
}

test('what is told at once, later, at the end, and never', () => {
  expect([...TOLD_AT_ONCE]).toEqual([
    'kernel-crash',
    'pci-probe-failed',
    'pci-domain-collision',
    'data-path-switch-failed',
    'data-path-flapping',
    'firmware-command-refused',
    'hyperv-driver-error',
    'slow-restore',
  ]);
  expect(Object.fromEntries(TOLD_WHEN_SETTLED)).toEqual({
    'vf-driver-error': 'removalSeconds',
    'vf-init-failed': 'removalSeconds',
    'removed-by-guest': 'removalSeconds',
    'host-servicing': 'unloadSeconds',
    'vf-away': 'unloadSeconds',
    'waiting-for-association': 'associationWaitSeconds',
    'vf-never-appeared': 'arrivalSeconds',
    'vf-driver-missing': 'arrivalSeconds',
    'vf-not-joined': 'arrivalSeconds',
    'data-path-not-on-vf': 'switchSeconds',
    'vf-not-restored': 'slowRestoreSeconds',
  });
  expect([...TOLD_AT_THE_END]).toEqual([
    'vf-vanished-during-probe',
    'vf-not-renamed',
    'vf-name-unfinished',
    'servicing-all-interfaces',
  ]);
  expect([...OF_WHOLE_LOGS]).toEqual([
    'log-incomplete',
    'lines-hidden',
    'unrecognized-messages',
    'evidence-contradicts',
  ]);
});

describe('a finding of a log that goes on is told', () => {
  test('at once, where nothing that comes later takes it back, and once', async () => {
    const live = new LiveFindings();
    expect(await look(live, start)).toEqual({ told: [], waits: false });
    expect((await look(live, [...start, panic])).told).toEqual(['kernel-crash error']);
    expect((await look(live, [...start, panic, later])).told).toEqual([]);
    expect(live.remembered).toBe(1);
  });

  test.each<[string, readonly LogPart[], string]>([
    [
      'about an interface',
      [...start, 100, netvsc('unable to open device (ret -5).'), later],
      'hyperv-driver-error warning',
    ],
    [
      'about a boot',
      [...start, 100, 'hv_netvsc: Unable to register netdev.', later],
      'hyperv-driver-error warning',
    ],
    [
      'about an interface without a GUID',
      [freebsd, 'hn0: <Hyper-V Network Interface> on vmbus0', 100, 'hn0: RSS reconfig failed', later],
      'hyperv-driver-error warning',
    ],
    [
      'that is good to know',
      [...start, 100, hvPci('PCI dom# 0xcf63 has collision, using 0x1'), later],
      'pci-domain-collision info',
    ],
    ['that a question was refused', [...start, 100, question, later], 'firmware-command-refused info'],
  ])('at once, where it is %s', async (_, parts, told) => {
    expect(await look(new LiveFindings(), parts)).toEqual({ told: [told], waits: false });
  });

  test('once for each interface', async () => {
    const live = new LiveFindings();
    const failed = netvsc('unable to open device (ret -5).');
    const both = [...start, ...second(arrival), 100, failed];
    expect((await look(live, both)).told).toEqual(['hyperv-driver-error warning']);
    expect((await look(live, [...both, ...second([failed])])).told).toEqual(['hyperv-driver-error warning']);
    expect((await look(live, [...both, ...second([failed]), later])).told).toEqual([]);
    expect(live.remembered).toBe(2);
  });

  test('at the end only, where it may still be settled whose VF it is', async () => {
    const live = new LiveFindings();
    const stray = [linux, ...drivers, ...bus, firmware, mlx5('Link up', 'eth7'), 100, silent, 300, later];
    expect(await look(live, stray)).toEqual({ told: [], waits: false });
    expect((await look(live, stray, { isEnd: true })).told).toContain('vf-driver-error error');
  });

  test('again in another boot, with the number of that boot and the lines that prove it', async () => {
    const live = new LiveFindings();
    const timeline = await timelineOf(...start, panic);
    const line = { name: 'dmesg.txt', line: start.length + 1 };
    for (const boot of [3, 4]) {
      const [finding] = live.look(timeline, boot, false).findings;
      expect(finding).toMatchObject({ rule: 'kernel-crash', boot });
      expect(finding?.evidence).toContainEqual(line);
    }
    expect(live.look(timeline, 4, false).findings).toEqual([]);
  });

  test('when the time is over in which the VF would have gone', async () => {
    const live = new LiveFindings();
    const failed = [...start, 100, silent];
    expect(await look(live, [...failed, 130, later])).toEqual({ told: [], waits: true });
    expect(await look(live, [...failed, 160, later])).toEqual({ told: [], waits: true });
    expect(await look(live, [...failed, 161, later])).toEqual({
      told: ['vf-driver-error error'],
      waits: false,
    });
  });

  test('then, too, where only a note tells of it', async () => {
    const live = new LiveFindings();
    const stood = [...start, 100, 'NETDEV WATCHDOG: enP53091s1 (mlx5_core): transmit queue 0 timed out'];
    expect(await look(live, [...stood, 160, later])).toEqual({ told: [], waits: true });
    expect(await look(live, [...stood, 161, later])).toEqual({
      told: ['vf-driver-error error'],
      waits: false,
    });
  });

  test('again where it has become graver, and not where it is as grave as before', async () => {
    const live = new LiveFindings();
    const once = [...start, 100, refused];
    expect((await look(live, [...once, 200, later])).told).toEqual(['vf-driver-error warning']);
    expect((await look(live, [...once, refused, 200, later])).told).toEqual([]);
    expect((await look(live, [...once, silent, 200, later])).told).toEqual(['vf-driver-error error']);
    expect((await look(live, [...once, 200, later])).told).toEqual([]);
  });

  const quickly = arrival.flatMap((line, i) => [101 + i / 10, line]);
  test.each<[string, readonly LogPart[], number, number, string]>([
    ['an announced VF does not come', [linux, ...drivers, added], 13, 15, 'vf-never-appeared warning'],
    ['the data path does not come back', [...start, 100, fromVf], 119, 121, 'data-path-not-on-vf warning'],
    ['the VF does not come back', [...start, 100, ...away], 401, 403, 'vf-not-restored warning'],
    [
      'hv_netvsc waits without an end',
      [linux, ...drivers, ...arrival.slice(1, -1), 50, netvsc('Waiting for the VF association from host')],
      ...([59, 61, 'waiting-for-association error'] as const),
    ],
    ['the VF was given back', [...start, 100, ...away, ...quickly], 109, 111, 'host-servicing info'],
    [
      'a driver was unloaded',
      [...start, 100, fromVf, unregistered, 'hv_vmbus: unregistering driver hv_netvsc'],
      ...([160, 162, 'removed-by-guest warning'] as const),
    ],
  ])('when the time is over in which it could be otherwise: %s', async (_, parts, early, late, rule) => {
    const live = new LiveFindings();
    expect(await look(live, [...parts, early, later])).toEqual({ told: [], waits: true });
    expect((await look(live, [...parts, late, later])).told).toEqual([rule]);
    expect((await look(live, [...parts, late + 10, later])).told).toEqual([]);
    expect((await look(live, [...parts, late + 10, later], { isEnd: true })).told).not.toContain(rule);
  });

  test('not while lines of the interface come: what is missing may come with the next', async () => {
    // The VF is registered anew after an hour; that it has no data path yet is no hour old.
    const again = [...start, 100, fromVf, unregistered, 3600, netvsc('VF registering: eth1')];
    const { findings } = await timelineOf(...again);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toContain(
      'data-path-not-on-vf warning',
    );
    const live = new LiveFindings();
    expect((await look(live, again)).told).not.toContain('data-path-not-on-vf warning');
    expect((await look(live, [...again, 3621, later])).told).toContain('data-path-not-on-vf warning');
  });

  test('at the end, where it says how it went on', async () => {
    const both = [...start, ...second(arrival), 100, ...away, ...second(away), 500, later];
    const live = new LiveFindings();
    expect((await look(live, both)).told).not.toContain('servicing-all-interfaces info');
    expect((await look(live, both, { isEnd: true })).told).toContain('servicing-all-interfaces info');
  });

  test('at the end, where a line may still come that ties its device to an interface', async () => {
    const failed = [
      linux,
      ...drivers,
      ...bus.slice(0, 1),
      hvPci('PCI Pass-through VSP failed D0 Entry with status c0370048'),
      500,
      later,
    ];
    const live = new LiveFindings();
    expect((await look(live, failed)).told).toEqual([]);
    expect((await look(live, failed, { isEnd: true })).told).toEqual(['pci-probe-failed warning']);
  });

  test('never, where it speaks of the log as a whole', async () => {
    const strange = [...start, mlx5('something that no kernel says', 'enP53091s1')];
    const { findings } = await timelineOf(...strange);
    expect(findings.map(({ rule }) => rule)).toContain('unrecognized-messages');
    expect((await look(new LiveFindings(), strange, { isEnd: true })).told).toEqual([]);
  });

  test('of the boot that is looked at alone', async () => {
    const two = [...start, 100, linux, ...arrival, panic];
    expect(
      (await timelineOf(...two)).findings.some(({ rule, boot }) => rule === 'kernel-crash' && boot === 1),
    ).toBe(true);
    expect((await look(new LiveFindings(), two)).told).toEqual([]);
  });
});

test('what was told is not remembered without end, and the latest is', async () => {
  const live = new LiveFindings();
  const timeline = await timelineOf(...start, panic);
  for (let boot = 0; boot < 4200; boot += 1) live.look(timeline, boot, false);
  expect(live.remembered).toBe(4096);
  expect(live.look(timeline, 4199, false).findings).toEqual([]);
  expect(live.look(timeline, 0, false).findings).toHaveLength(1);
});
