import { describe, expect, test } from 'vitest';
import { found, type LogPart, theOne } from './found.ts';
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
  named,
  netvsc,
  removed,
  second,
  start,
  toVf,
  unregistered,
  vf,
} from './lines.ts';

// When a rule keeps silent, beside the nearest log in which it does not.

const begin = [linux, ...drivers];
const crashKernel = [
  linux,
  'Command line: BOOT_IMAGE=/vmlinuz elfcorehdr=0x4000000 reset_devices',
  ...drivers,
];
const [probing = '', host = '', device = ''] = bus;
const released = 'pci_bus cf63:00: busn_res: [bus 00] is released';
const fatal = mlx5('poll_health:717:(pid 0): Fatal error 3 detected');
const stray = [...begin, ...bus, firmware, mlx5('Link up', 'eth7')];
const refused = mlx5('no netdev found for vf serial:1', vf);
const filtered = [linux, added, netvsc('VF registering: eth1'), mlx5('joined to eth0', 'eth1')];
const path = netvsc('Data path switched to VF: eth1');
const rebound = [fromVf, unregistered, 1020, ...named, toVf];
const bare = (pause: number, lines: readonly LogPart[]): readonly LogPart[] => [
  netvsc('VF registering: eth1'),
  path,
  100,
  netvsc('Data path switched from VF: eth1'),
  netvsc('VF unregistering: eth1'),
  ...lines,
  100 + pause,
  netvsc('VF registering: eth1'),
  path,
];

/** A rule, a log in which it finds something, why it does not in another, and that one. */
const CASES: readonly [string, readonly LogPart[], string, readonly LogPart[]][] = [
  [
    'data-path-not-on-vf',
    [...start, 100, fromVf, 401, later, 0, ...start],
    'in an earlier boot that ended within five minutes',
    [...start, 100, fromVf, 400, later, 0, ...start],
  ],
  [
    'slow-restore',
    [...start, 1000, ...away, 2000, ...arrival],
    'where the machine unloaded a driver',
    [...start, 1000, 'hv_vmbus: unregistering driver hv_netvsc', ...away, 2000, ...arrival],
  ],
  [
    'servicing-all-interfaces',
    [...start, ...second(arrival), 1000, ...away, ...second(away), 1400, later],
    'where the machine itself gave up one of them',
    [...start, ...second(arrival), 1000, ...away, ...second([fromVf, unregistered]), 1400, later],
  ],
  [
    'vf-not-restored',
    [...start, 1000, ...away, 1200, later],
    'where the kernel crashed',
    [...start, 1000, ...away, 1200, 'Kernel panic - not syncing: Fatal exception'],
  ],
  [
    'vf-driver-error',
    [...start, 100, fatal, 300, later],
    'of a device that vanished while it was probed',
    [...begin, ...bus, mlx5('firmware version: 65535.65535.65535'), fatal, 300, later],
  ],
  [
    'vf-not-renamed',
    [...begin, added, ...bus, firmware, netvsc('VF registering: eth1'), path],
    'where udev had its turn',
    [...begin, added, ...bus, firmware, ...named, toVf],
  ],
  [
    'vf-never-appeared',
    [...begin, added, 100, later],
    'in a crash kernel',
    [...crashKernel, added, 100, later],
  ],
  [
    'vf-driver-missing',
    [...begin, ...bus, 100, later],
    'in a crash kernel',
    [...crashKernel, ...bus, 100, later],
  ],
  [
    'data-path-not-on-vf',
    [...begin, added, ...bus, firmware, ...named, 100, later],
    'in a crash kernel',
    [...crashKernel, added, ...bus, firmware, ...named, 100, later],
  ],
  ['lines-hidden', [...begin, 100, later], 'in a crash kernel', [...crashKernel, 100, later]],
  [
    'vf-driver-missing',
    [...start, ...away, 50, added, ...bus, 100, later],
    'where the kernel crashed',
    [...start, ...away, 50, added, ...bus, 100, 'Kernel panic - not syncing: Fatal exception'],
  ],
  [
    'vf-driver-missing',
    [...start, ...away, 50, added, ...bus, 100, later],
    'where the host took the VF back',
    [...start, ...away, 50, added, ...bus, removed, 100, later],
  ],
  ['lines-hidden', [...filtered, path], 'where hv_pci speaks of the bus', [...filtered, probing, path]],
  ['lines-hidden', [...filtered, path], 'where the bus has a bridge', [...filtered, host, path]],
  ['lines-hidden', [...filtered, path], 'where the PCI core found the device', [...filtered, device, path]],
  [
    'lines-hidden',
    [...filtered, path],
    'where the driver tells of the firmware',
    [...filtered, firmware, path],
  ],
  [
    'lines-hidden',
    [...filtered, path],
    'where another device speaks',
    [...filtered, path, mlx5('Link up', 'eth9', '0001:00:02.0')],
  ],
  [
    'vf-driver-error',
    [...stray, 100, fatal, 161, released, 200, later],
    'where the bus of a device of nobody goes within a minute',
    [...stray, 100, fatal, 160, released, 200, later],
  ],
  [
    'vf-driver-error',
    [...start, 100, fatal, 159, fromVf, unregistered, released, 210, later],
    'where the bus of a VF goes within a minute',
    [...start, 100, fatal, 158, fromVf, unregistered, released, 210, later],
  ],
  [
    'vf-driver-error',
    [...start, 100, fatal, 200, later],
    'of a device that answers no more, where the host took its slot',
    [...start, 100, fatal, 160, removed, 200, later],
  ],
  [
    'vf-driver-error',
    [...start, 100, mlx5('TX timeout detected', vf), 110, ...away, 200, later],
    'of a VF that is as it should be',
    [...start, 110, ...away, 200, later],
  ],
  [
    'hyperv-driver-error',
    [...stray, 100, hvPci('Scanning root bridge failed'), 200, later],
    'of a device that no driver has: that is a failed probe',
    [...begin, ...bus, 100, hvPci('Scanning root bridge failed'), 200, later],
  ],
  [
    'pci-probe-failed',
    [...begin, ...bus, 100, hvPci('Scanning root bridge failed'), 200, later],
    'of a device that has a driver',
    [...begin, ...bus, firmware, 100, hvPci('Scanning root bridge failed'), 200, later],
  ],
  [
    'vf-not-joined',
    [...begin, 10, added, ...bus, firmware, mlx5('renamed from eth1', vf), refused, 200, later],
    'where the bus went again',
    [...begin, 10, added, ...bus, firmware, mlx5('renamed from eth1', vf), refused, released, 200, later],
  ],
  [
    'vf-not-joined',
    [...stray, added, 100, later],
    'where the bus went again',
    [...stray, added, released, 100, later],
  ],
  ['vf-not-joined', [...stray, added, 100, later], 'where hv_netvsc is not seen', [...stray, 100, later]],
  [
    'removed-by-guest',
    [...start, 1000, ...rebound],
    'where the driver had reset the device',
    [...start, 999, fatal, ...rebound],
  ],
  [
    'removed-by-guest',
    [...start, 1000, ...rebound],
    'where the machine had slept',
    [...start, 900, 'hv_utils: Hibernation request received', 1000, ...rebound],
  ],
  [
    'vf-away',
    bare(30, []),
    'where the driver was unloaded',
    bare(30, ['hv_vmbus: unregistering driver hv_netvsc']),
  ],
  [
    'host-servicing',
    [...start, 1000, ...away, 1100, ...arrival],
    'where the path was not switched again',
    [...start, 1000, ...away, 1100, ...arrival.slice(0, -1)],
  ],
  [
    'vf-not-restored',
    [...start, 1000, ...away, 1200, later],
    'at the end of a boot that another follows',
    [...start, 1000, ...away, 1110, later, 0, ...start],
  ],
];

describe('a rule', () => {
  test.each(CASES.map(([rule, log, why, quiet]) => [rule, why, log, quiet] as const))(
    '%s is not found %s',
    async (rule, _, log, quiet) => {
      expect((await found(log)).filter((one) => one.startsWith(`${rule} `))).toHaveLength(1);
      expect((await found(quiet)).filter((one) => one.startsWith(`${rule} `))).toEqual([]);
    },
  );

  test.each([
    ['hv_pci is registered', [linux, ...drivers, 10, added, 100, later]],
    ['another has its bus', [linux, host, ...named.slice(0, 2), ...second([added]), 100, later]],
  ])('takes hv_pci for at work where %s', async (_, log) => {
    const { summary } = await theOne('vf-never-appeared', log);
    expect(summary).toContain('hv_pci is at work, and the log shows no PCI device for this interface');
  });
});
