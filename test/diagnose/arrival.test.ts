import { describe, expect, test } from 'vitest';
import { findings, found, proofs, theOne } from './found.ts';
import {
  added,
  arrival,
  bus,
  drivers,
  firmware,
  hvPci,
  later,
  linux,
  mlx5,
  named,
  netvsc,
  removed,
  start,
  toVf,
  vf,
} from './lines.ts';

test('a start that brings the VF up has no finding, nor has the same with the flips of a network that is configured', async () => {
  expect(await found(start)).toEqual([]);
  const fromVf = netvsc(`Data path switched from VF: ${vf}`);
  expect(await found([...start, fromVf, toVf, fromVf, toVf, fromVf, toVf])).toEqual([]);
});

describe('vf-never-appeared', () => {
  test('says that hv_pci is missing, and how long the log goes on', async () => {
    const finding = await theOne('vf-never-appeared', [linux, 2.5, added, 192, later]);
    expect(finding).toMatchObject({ severity: 'warning', interface: 'eth0' });
    expect(finding.summary).toMatch(
      /^The host announced a VF for eth0 \(slot 1\) at 2\.500000 s, and none was registered in the 189 s .* nothing of hv_pci/,
    );
    expect(finding.advice).toContain('initramfs');
  });

  test('says so where the log ends too early to tell', async () => {
    const { summary } = await theOne('vf-never-appeared', [linux, 2.5, added, 2.6, later]);
    expect(summary).toContain('the log ends 100 ms after that line, so a later log may show more');
  });

  test('says that hv_pci is there and no device came', async () => {
    const { summary } = await theOne('vf-never-appeared', [linux, ...drivers, added, 90, later]);
    expect(summary).toContain('hv_pci is at work, and the log shows no PCI device');
  });

  test('says that the probe failed', async () => {
    const failed = `hv_vmbus: probe failed for device e9ac9b28-cf63-4466-9ae3-4b849c3ee03b (-71)`;
    const all = await findings([
      linux,
      ...drivers,
      added,
      hvPci('PCI VMBus probing: Using version 0x10004'),
      failed,
      90,
      later,
    ]);
    expect(all.map(({ rule }) => rule)).toEqual(['pci-probe-failed', 'vf-never-appeared']);
    expect(all[1]?.summary).toContain('A PCI device failed in this boot that may be it');
  });

  test('says that no driver took the device', async () => {
    const all = await findings([linux, ...drivers, added, ...bus, 90, later]);
    expect(all.map(({ rule }) => rule)).toEqual(['vf-never-appeared', 'vf-driver-missing']);
    expect(all[0]?.summary).toContain('The PCI device cf63:00:02.0, which may be it, was taken by no driver');
  });

  test('is of the level info where the kernel crashed first', async () => {
    const all = await found([linux, added, 'Kernel panic - not syncing: Fatal exception in interrupt']);
    expect(all).toEqual(['kernel-crash error', 'vf-never-appeared info']);
  });

  test('is not found where the VF came, nor where the slot was taken back', async () => {
    expect(await found([linux, ...drivers, ...arrival])).toEqual([]);
    expect(await found([linux, added, removed, 90, later])).toEqual(['vf-not-restored info']);
  });
});

describe('vf-driver-missing', () => {
  test('names the driver, for each adapter', async () => {
    const mana = 'pci cf63:00:02.0: [1414:00ba] type 00 class 0x020000';
    const missing = (device: string) => [linux, ...drivers, added, ...bus.slice(0, 2), device, 90, later];
    expect((await theOne('vf-driver-missing', missing(mana))).advice).toContain('modprobe mana');
    const mlx4 = mana.replace('1414:00ba', '15b3:1004');
    expect((await theOne('vf-driver-missing', missing(mlx4))).summary).toContain('a device of mlx4_core');
  });

  test('is not found where the driver speaks, nor of a disk', async () => {
    expect(await found([linux, ...drivers, added, ...bus, firmware])).not.toContain(
      'vf-driver-missing warning',
    );
    const disk = 'pci cf63:00:00.0: [1414:b111] type 00 class 0x010802';
    expect(await found([linux, ...drivers, ...bus.slice(0, 2), disk, 90, later])).not.toContain(
      'vf-driver-missing warning',
    );
  });
});

describe('pci-probe-failed', () => {
  const d0 = hvPci('PCI Pass-through VSP failed D0 Entry with status c0370048');

  test('tells the cause and what to do about it', async () => {
    const finding = await theOne('pci-probe-failed', [
      linux,
      added,
      hvPci('Need 0x8000000 of high MMIO space. Consider reconfiguring the VM.'),
      'hv_vmbus: probe failed for device e9ac9b28-cf63-4466-9ae3-4b849c3ee03b (-12)',
    ]);
    expect(finding.severity).toBe('error');
    expect(finding.summary).toContain('Need 0x8000000 of high MMIO space');
    expect(finding.advice).toContain('MMIO');
  });

  test('is of the level info where the VF came up by another try', async () => {
    const lines = [
      linux,
      ...drivers,
      added,
      d0,
      hvPci('Retrying D0 Entry'),
      ...bus,
      firmware,
      ...named,
      toVf,
    ];
    const finding = await theOne('pci-probe-failed', lines);
    expect(finding).toMatchObject({ severity: 'info', advice: null });
    expect(finding.summary).toContain('the VF came up at 11.000000 s all the same');
  });

  test('is not found for an interface of its own, nor for another device on VMBus', async () => {
    const other = 'hv_vmbus: probe failed for device 11111111-2222-3333-4444-555555555555 (-19)';
    expect(await found([...start, other])).toEqual([]);
  });
});

describe('pci-domain-collision', () => {
  test('is told, and is no reason to worry', async () => {
    const collision = hvPci('PCI dom# 0xcf63 has collision, using 0x1');
    const bus1 = bus.map((line) => line.replace('cf63:00', '0001:00'));
    const rest = [firmware, ...named.slice(0, 2)].map((line) => line.replace('cf63:00', '0001:00'));
    const lines = [
      linux,
      ...drivers,
      added,
      collision,
      ...bus1,
      ...rest,
      netvsc('Data path switched to VF: eth1'),
    ];
    const finding = await theOne('pci-domain-collision', lines);
    expect(finding).toMatchObject({ severity: 'info', interface: 'eth0' });
    expect(await proofs('pci-domain-collision', lines)).toEqual([collision]);
  });
});

describe('vf-init-failed', () => {
  const waiting =
    'mlx5_core cf63:00:02.0: wait_fw_init:199:(pid 1): Firmware over 120000 MS in pre-initializing state, aborting';
  const failed = 'mlx5_core cf63:00:02.0: probe with driver mlx5_core failed with error -16';

  test('is found where the driver gave the device up', async () => {
    const all = await findings([linux, ...drivers, added, ...bus, waiting, failed, 200, later]);
    expect(all.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'vf-init-failed error',
      'vf-never-appeared warning',
    ]);
    expect(all[0]?.summary).toMatch(
      /^mlx5_core could not start the VF .*: “mlx5_core cf63.*aborting” and 1 more line; it has no interface\.$/,
    );
  });

  test('is found for the wording of older kernels', async () => {
    const old = 'mlx5_core: probe of cf63:00:02.0 failed with error -16';
    expect(await found([linux, ...drivers, added, ...bus, waiting, old])).toContain('vf-init-failed error');
  });

  test('is not found where the VF was registered behind the error, nor where the host took the slot meanwhile', async () => {
    expect(await found([linux, ...drivers, added, ...bus, waiting, firmware, ...named, toVf])).not.toContain(
      'vf-init-failed error',
    );
  });
});

describe('vf-vanished-during-probe', () => {
  const gone = mlx5('firmware version: 65535.65535.65535');

  test('is found where the device answers with all bits set', async () => {
    const lines = [linux, ...drivers, added, ...bus, gone, removed, 60, later];
    const finding = await theOne('vf-vanished-during-probe', lines);
    expect(finding.severity).toBe('warning');
    expect(finding.summary).toContain('65535.65535.65535');
    expect(await found(lines)).not.toContain('vf-init-failed error');
  });

  test('is of the level info where the VF came back', async () => {
    const lines = [linux, ...drivers, added, ...bus, gone, removed, 60, ...arrival];
    expect((await theOne('vf-vanished-during-probe', lines)).severity).toBe('info');
  });

  test('is found where hv_pci waits for a device that is gone', async () => {
    const lines = [
      linux,
      ...drivers,
      added,
      bus[0] ?? '',
      hvPci('The device is gone.'),
      'hv_vmbus: probe failed for device e9ac9b28-cf63-4466-9ae3-4b849c3ee03b (-19)',
    ];
    const all = await found(lines);
    expect(all).toContain('vf-vanished-during-probe warning');
    expect(all).not.toContain('pci-probe-failed error');
  });

  test('is not found for a firmware version that is one', async () => {
    expect(await found(start)).toEqual([]);
  });
});

describe('vf-not-joined', () => {
  const refused = mlx5('no netdev found for vf serial:1', 'eth1');
  const alone = [firmware, mlx5('Link up', 'eth1')];

  test('is found for a VF that has an interface and no partner', async () => {
    const finding = await theOne('vf-not-joined', [linux, ...drivers, added, ...bus, ...alone, 90, later]);
    expect(finding).toMatchObject({ severity: 'warning', interface: null });
    expect(finding.summary).toContain('The VF eth1 (cf63:00:02.0, mlx5_core)');
  });

  test('is found of its interface where udev’s name tells whose the refused VF is', async () => {
    const renamed = mlx5('renamed from eth1', 'enP53091s1');
    const lines = [linux, ...drivers, added, ...bus, firmware, refused, renamed];
    const finding = await theOne('vf-not-joined', [...lines, 90, later]);
    expect(finding).toMatchObject({ severity: 'warning', interface: 'eth0' });
    expect(finding.summary).toContain('The VF enP53091s1 of eth0 came and was not paired with it');
    // It came: nothing is said of a VF that never appeared.
    expect(await found([...lines, later])).toEqual(['vf-not-joined info']);
  });

  test('is not found where it was paired behind the notice', async () => {
    expect(await found([linux, ...drivers, added, ...bus, firmware, refused, ...named, toVf])).toEqual([]);
  });

  test('is found where hv_netvsc could not make the VF its own', async () => {
    const failed = mlx5('can not set master device eth0 (err = -16)', 'eth1');
    expect(await found([linux, ...drivers, added, ...bus, firmware, failed])).toContain(
      'vf-not-joined warning',
    );
  });

  test('is not found for a VF whose arrival the log does not show', async () => {
    expect(await found([added, mlx5('Link up', 'enP1s9', '0001:00:02.0')])).not.toContain(
      'vf-not-joined warning',
    );
  });
});

describe('waiting-for-association', () => {
  const waiting = netvsc('Waiting for the VF association from host');
  const before = [linux, ...drivers, ...bus, firmware, ...named];

  test('is an error where nothing ends it', async () => {
    const finding = await theOne('waiting-for-association', [...before, waiting, 180, later]);
    expect(finding.severity).toBe('error');
    expect(await found([...before, waiting, 180, later])).not.toContain('data-path-not-on-vf warning');
  });

  test('is a warning where it took long, and nothing where the word came', async () => {
    expect(await found([...before, 20, waiting, 50, added, toVf])).toEqual([
      'waiting-for-association warning',
    ]);
    expect(await found([...before, 20, waiting, 21, added, toVf])).toEqual([]);
    expect(
      await found([...before, 20, waiting, 23, added, toVf], { thresholds: { associationWaitSeconds: 2 } }),
    ).toEqual(['waiting-for-association warning']);
  });
});

describe('the name of the VF', () => {
  const kernelName = [added, ...bus, firmware, ...named.slice(0, 2), mlx5('Link up', 'eth1')];

  test('that the kernel gave is told where it is in use, and no reason to worry', async () => {
    const lines = [linux, ...drivers, ...kernelName, netvsc('Data path switched to VF: eth1')];
    expect(await found(lines)).toEqual(['vf-not-renamed info']);
    expect((await theOne('vf-not-renamed', lines)).summary).toContain('still has the kernel’s name eth1');
  });

  test('is not told where udev may still come, nor where it came', async () => {
    const lines = [linux, ...drivers, added, ...bus, firmware, ...named.slice(0, 2)];
    expect(await found(lines)).not.toContain('vf-not-renamed info');
    expect(await found([...lines, mlx5('renamed from eth1', vf), mlx5('Link up', vf), toVf])).toEqual([]);
  });

  test('is unfinished where a swap stopped in the middle', async () => {
    const renamed = mlx5('renamed from eth1', 'rename6');
    const lines = [linux, ...drivers, ...kernelName, renamed, netvsc('Data path switched to VF: rename6')];
    expect(await found(lines)).toEqual(['vf-name-unfinished warning']);
    const rest = [mlx5('renamed from rename6', vf), netvsc(`Data path switched to VF: ${vf}`)];
    expect(await found([linux, ...drivers, ...kernelName, renamed, ...rest])).toEqual([]);
  });
});

test('a crash kernel, and a boot that ended at once, lack nothing', async () => {
  const crashKernel = [linux, 'Command line: BOOT_IMAGE=/vmlinuz elfcorehdr=0x4000000 reset_devices'];
  const all = await found([
    ...start,
    600,
    'Kernel panic - not syncing: sysrq',
    0,
    ...crashKernel,
    ...drivers,
    added,
    ...bus,
    90,
    later,
  ]);
  expect(all).toEqual(['kernel-crash error']);
  expect(await found([linux, ...drivers, added, 0, ...start])).toEqual([]);
});
