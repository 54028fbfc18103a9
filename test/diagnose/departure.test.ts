import { describe, expect, test } from 'vitest';
import { findings, found, proofs, theOne } from './found.ts';
import {
  added,
  arrival,
  away,
  bus,
  firmware,
  fromVf,
  later,
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

describe('host-servicing', () => {
  test('is told with the time without the VF', async () => {
    const lines = [...start, 600, ...away, 640, ...arrival];
    const finding = await theOne('host-servicing', lines);
    expect(finding).toMatchObject({ severity: 'info', interface: 'eth0' });
    expect(finding.summary).toBe(
      'The host took the VF of eth0 at 602.000000 s and gave it back; traffic ran on the synthetic path for 49.000000 s.',
    );
    expect(finding.reason).toContain('the log cannot tell the two apart');
    expect(await proofs('host-servicing', lines)).toEqual([fromVf, removed, toVf]);
    expect(await found(lines)).toEqual(['host-servicing info']);
  });

  test('is one finding for a few times, with the longest', async () => {
    const lines = [...start, 600, ...away, 640, ...arrival, 9000, ...away, 9100, ...arrival];
    const { summary, severity } = await theOne('host-servicing', lines);
    expect(severity).toBe('info');
    expect(summary).toContain('gave it back 2 times (at 602.000000 s and at 9002.000000 s)');
    expect(summary).toContain('at most for 109.000000 s');
  });

  test('is a warning where it comes again and again', async () => {
    const often = [1, 2, 3, 4].flatMap((hour) => [hour * 3600, ...away, hour * 3600 + 40, ...arrival]);
    expect(await found([...start, ...often])).toEqual(['host-servicing warning']);
    expect(await found([...start, ...often], { thresholds: { servicingsPerDay: 4 } })).toEqual([
      'host-servicing info',
    ]);
  });

  test('is not told of a VF that lost and regained only its data path', async () => {
    expect(await found([...start, 600, fromVf, toVf])).toEqual([]);
  });

  test('is not told where the guest or a hibernation did it', async () => {
    const unload = 'hv_vmbus: unregistering driver hv_pci';
    const guest = await found([
      ...start,
      600,
      unload,
      fromVf,
      unregistered,
      640,
      'hv_vmbus: registering driver hv_pci',
      ...bus,
      firmware,
      ...named,
      toVf,
    ]);
    expect(guest).toEqual(['removed-by-guest info']);
    expect(
      await found([...start, 600, 'hv_utils: Hibernation request received', ...away, 640, ...arrival]),
    ).toEqual([]);
  });

  test('names the reset cycle of MANA', async () => {
    const mana = (text: string, name = '') => `mana 7870:00:00.0${name}: ${text}`;
    const lines = [
      ...start.slice(0, 3),
      added,
      'hv_pci e9ac9b28-7870-4466-9ae3-4b849c3ee03b: PCI VMBus probing: Using version 0x10004',
      'hv_pci e9ac9b28-7870-4466-9ae3-4b849c3ee03b: PCI host bridge to bus 7870:00',
      'pci 7870:00:00.0: [1414:00ba] type 00 class 0x020000',
      mana('Microsoft Azure Network Adapter protocol version: 0.1.1'),
      netvsc('VF registering: eth1'),
      mana('joined to eth0', ' eth1'),
      mana('renamed from eth1', ' enP30832s1'),
      netvsc('Data path switched to VF: enP30832s1'),
      600,
      mana('MANA reset cycle start'),
      611,
      mana('MANA reset cycle completed'),
    ];
    expect(await found(lines)).toEqual(['host-servicing info']);
    expect((await theOne('host-servicing', lines)).summary).toContain('completed after 11.000000 s');
  });
});

describe('vf-not-restored', () => {
  test('is found where the VF went and the log ends', async () => {
    const { summary, severity } = await theOne('vf-not-restored', [...start, 600, ...away, 950, later]);
    expect(severity).toBe('warning');
    expect(summary).toBe(
      'The host took back the VF of eth0 (enP53091s1) at 602.000000 s, and it had not come back by the end of the log, 348 s later.',
    );
  });

  test('is good to know where the log ends before servicing does', async () => {
    expect(await found([...start, 600, ...away, 650, later])).toEqual(['vf-not-restored info']);
    expect(await found([...start, 600, ...away])).toEqual(['vf-not-restored info']);
    expect(await found([...start, 600, fromVf, unregistered])).toEqual(['vf-not-restored info']);
    expect(
      await found([...start, 600, ...away, 650, later], { thresholds: { slowRestoreSeconds: 20 } }),
    ).toEqual(['vf-not-restored warning']);
  });

  test('advises otherwise where it is gone for long', async () => {
    const { advice } = await theOne('vf-not-restored', [...start, 600, ...away, 9000, later]);
    expect(advice).toContain('Servicing does not take so long');
  });

  test('is not found at a shutdown, a reboot or a crash', async () => {
    expect(
      await found([
        ...start,
        600,
        'hv_utils: Restart request received - graceful restart initiated',
        ...away,
      ]),
    ).toEqual([]);
    expect(await found([...start, 600, mlx5('Shutdown was called'), fromVf, unregistered])).toEqual([]);
    expect(await found([...start, 600, ...away, 'reboot: Restarting system', 0, ...start])).toEqual([]);
    expect(await found([...start, 600, ...away, 'Kernel panic - not syncing: sysrq'])).toEqual([
      'kernel-crash error',
    ]);
  });

  test.for([
    'reboot: Power down',
    'reboot: System halted',
    'reboot: Restarting system',
    "reboot: Restarting system with command 'kexec'",
  ])('is not found where the log ends with %s', async (last) => {
    for (const gone of [away, [fromVf, unregistered], [fromVf]])
      expect(await found([...start, 600, ...gone, 640, last])).toEqual([]);
  });

  test('is found where the machine woke up without its VF', async () => {
    const slept = ['hv_utils: Hibernation request received', 610, bus[0] ?? '', unregistered, removed];
    expect(await found([...start, 600, ...slept, 9000, later])).toEqual(['vf-not-restored warning']);
    expect(await found([...start, 600, ...slept, 630, later])).toEqual(['vf-not-restored info']);
    const before = ['hv_utils: Hibernation request received', unregistered, removed];
    expect(await found([...start, 600, ...before, 9000, later])).toEqual(['vf-not-restored warning']);
    expect(await found([...start, 600, ...before, 630, later])).toEqual([]);
  });

  test('is found where a shutdown was asked for and not carried out', async () => {
    const asked = 'hv_utils: Shutdown request received - graceful shutdown initiated';
    expect(await found([...start, 600, asked, ...away, 9000, later])).toEqual(['vf-not-restored warning']);
    expect(await found([...start, 600, asked, ...away, 640, ...arrival])).toEqual(['host-servicing info']);
  });

  test('is found in an earlier boot where the VF was away for long before its end', async () => {
    const [finding] = await findings([...start, 600, ...away, 9000, later, 0, ...start]);
    expect(finding).toMatchObject({ rule: 'vf-not-restored', boot: 0 });
    expect(finding?.summary).toContain('by the end of the boot');
  });

  test('is not found where the host announced a VF again', async () => {
    expect(await found([...start, 600, ...away, 640, added, 700, later])).toEqual([
      'vf-never-appeared warning',
    ]);
  });
});

describe('slow-restore', () => {
  test('says how long, and on whose side', async () => {
    const lines = [...start, 600, ...away, 1800, ...arrival];
    const { summary, severity } = await theOne('slow-restore', lines);
    expect(severity).toBe('warning');
    expect(summary).toBe(
      'eth0 was without a VF for 20 min 9 s, from 600.000000 s on: 19 min 58 s until the host offered a VF again, 9.000000 s from there until traffic ran over it.',
    );
  });

  test('is not found for servicing that takes minutes', async () => {
    expect(await found([...start, 600, ...away, 800, ...arrival])).toEqual(['host-servicing info']);
    expect(
      await found([...start, 600, ...away, 800, ...arrival], { thresholds: { slowRestoreSeconds: 60 } }),
    ).toEqual(['slow-restore warning', 'host-servicing info']);
  });
});

describe('servicing-all-interfaces', () => {
  const both = [...start, ...second(arrival)];

  test('is told where every interface lost its VF at that time', async () => {
    const lines = [...both, 600, ...away, ...second(away), 640, ...arrival, ...second(arrival)];
    expect(await found(lines)).toEqual([
      'host-servicing info',
      'host-servicing info',
      'servicing-all-interfaces info',
    ]);
    const { summary, interface: about } = await theOne('servicing-all-interfaces', lines);
    expect(about).toBeNull();
    expect(summary).toContain(
      'Both interfaces with a VF (eth0 and eth2) lost it within 3 s of each other at 602.000000 s',
    );
    expect(summary).toContain('no VF at all for 44.000000 s');
  });

  test('is not told where one kept its VF, lost it at another time, or is the only one', async () => {
    expect(await found([...both, 600, ...away, 640, ...arrival])).toEqual(['host-servicing info']);
    const apart = [...both, 600, ...away, 640, ...arrival, 5000, ...second(away), 5040, ...second(arrival)];
    expect(await found(apart)).toEqual(['host-servicing info', 'host-servicing info']);
    expect(await found([...start, 600, ...away, 640, ...arrival])).toEqual(['host-servicing info']);
  });
});

describe('removed-by-guest', () => {
  test('is found where hv_netvsc was unloaded, and is told whether it came back', async () => {
    const unload = [fromVf, toVf, unregistered, 'hv_vmbus: unregistering driver hv_netvsc'];
    const gone = await theOne('removed-by-guest', [...start, 600, ...unload, 900, later]);
    expect(gone.severity).toBe('warning');
    expect(gone.summary).toContain(
      '“hv_vmbus: unregistering driver hv_netvsc”; it was not back by the end of the log',
    );
    const back = [
      ...start,
      600,
      ...unload,
      610,
      'hv_vmbus: registering driver hv_netvsc',
      added,
      netvsc(`VF registering: ${vf}`),
      mlx5('joined to eth0', vf),
      toVf,
    ];
    expect(await found(back)).toEqual(['removed-by-guest info']);
  });

  test('is found where the VF’s driver was bound anew', async () => {
    const lines = [
      ...start,
      600,
      fromVf,
      unregistered,
      610,
      mlx5('firmware version: 14.30.5000'),
      ...named,
      toVf,
    ];
    const { summary, severity } = await theOne('removed-by-guest', lines);
    expect(severity).toBe('info');
    expect(summary).toContain('its device stayed: its driver was unbound or loaded again');
    expect(await found(lines)).toEqual(['removed-by-guest info']);
  });

  test('is found where the host never took the slot back', async () => {
    const lines = [...start, 600, fromVf, unregistered, 3000, later];
    expect(await found(lines)).toEqual(['removed-by-guest warning']);
    expect((await theOne('removed-by-guest', lines)).summary).toContain(
      'the host did not take back its slot',
    );
  });

  test('is not found where the driver reset the device, nor where the VF moved to another namespace', async () => {
    const reset = [
      mlx5('starting health recovery flow'),
      fromVf,
      unregistered,
      firmware,
      ...named,
      toVf,
      mlx5('health recovery succeeded'),
    ];
    expect(await found([...start, 600, ...reset])).toEqual([]);
    const moved = [
      fromVf,
      unregistered,
      netvsc(`VF registering: ${vf}`),
      mlx5('joined to eth0', vf),
      mlx5('Moved VF to namespace with: eth0', vf),
      toVf,
    ];
    expect(await found([...start, 600, ...moved])).toEqual([]);
  });

  test('is found for a rebinding behind a move to another namespace, a reset and a hibernation', async () => {
    const moved = [
      fromVf,
      unregistered,
      netvsc(`VF registering: ${vf}`),
      mlx5('joined to eth0', vf),
      mlx5('Moved VF to namespace with: eth0', vf),
      toVf,
    ];
    const reset = [
      mlx5('starting health recovery flow'),
      fromVf,
      unregistered,
      firmware,
      ...named,
      toVf,
      mlx5('health recovery succeeded'),
    ];
    const slept = ['hv_utils: Hibernation request received', fromVf, unregistered, ...named, toVf];
    const rebound = [fromVf, unregistered, 5960, firmware, ...named, toVf];
    for (const before of [moved, reset, slept])
      expect(await found([...start, 600, ...before, 5000, ...rebound])).toEqual(['removed-by-guest info']);
  });

  test('is not found for a reload of hv_netvsc on a machine without a VF', async () => {
    const reload = ['hv_vmbus: unregistering driver hv_netvsc', 'hv_vmbus: registering driver hv_netvsc'];
    expect(
      await found([
        'hv_vmbus: registering driver hv_netvsc',
        'IPv6: ADDRCONF(NETDEV_UP): eth0: link is not ready',
        ...reload,
        ...reload,
      ]),
    ).toEqual([]);
  });
});

describe('vf-away', () => {
  // What `dmesg | grep hv_netvsc` leaves of a servicing on kernels 4.9 to 4.18.
  const searched = (time: number) => [
    'hv_vmbus: registering driver hv_netvsc',
    netvsc('VF registering: eth1'),
    netvsc('Data path switched to VF: eth1'),
    8153,
    netvsc('Data path switched from VF: eth1'),
    netvsc('VF unregistering: eth1'),
    time,
    netvsc('VF registering: eth1'),
    netvsc('Data path switched to VF: eth1'),
  ];

  test('says that the log cannot tell where it has no line of a slot or a bus', async () => {
    expect(await found(searched(8193))).toEqual(['vf-not-renamed info', 'vf-away info', 'lines-hidden info']);
    const { summary } = await theOne('vf-away', searched(8193));
    expect(summary).toContain(
      'at 8154.000000 s and was back after 39.000000 s; the log has no line of its slot',
    );
  });

  test('is a warning where it takes long', async () => {
    expect(await found(searched(9000))).toEqual([
      'vf-away warning',
      'vf-not-renamed info',
      'lines-hidden info',
    ]);
  });

  test('is not found where the bus is shown: once for a rebinding, twice for another VF', async () => {
    const old = (lines: readonly string[]) => lines.filter((line) => !line.includes('VF slot'));
    const once = [...old(start), 600, ...old(away), 640, firmware, ...named, toVf];
    expect(await found(once)).toEqual(['removed-by-guest info']);
    const twice = [...old(start), 600, ...old(away), 640, ...old(arrival)];
    expect(await found(twice)).toEqual(['host-servicing info']);
  });
});
