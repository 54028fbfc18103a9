import { describe, expect, test } from 'vitest';
import { arrival, GUID, HV_PCI_GUID, hvPci, type Lived, live, mlx5, netvsc, stateOf, steps } from './live.ts';

const added = netvsc('VF slot 1 added');
const registered = netvsc('VF registering: eth1');
const joined = mlx5('joined to eth0', 'eth1');
const linkUp = mlx5('Link up', 'eth1');
const toVf = netvsc('Data path switched to VF: eth1');
const fromVf = netvsc('Data path switched from VF: eth1');
const unregistered = netvsc('VF unregistering: eth1');
const removed = netvsc('VF slot 1 removed');
const probing = hvPci('PCI VMBus probing: Using version 0x10004');
const bridge = hvPci('PCI host bridge to bus cf63:00');
const unload = 'hv_vmbus: unregistering driver hv_netvsc';
const up = [added, ...arrival, registered, joined, linkUp, toVf];

/** Seconds of the times on the VF. */
const onVf = ({ interfaces }: Lived) =>
  interfaces[0]?.attachments.flatMap(({ onVf }) =>
    onVf.map(({ from, to }) => [from, to].map((time) => time && Number(time.bootUs) / 1e6)),
  );
const misleading = ({ interfaces }: Lived) =>
  interfaces[0]?.attachments.flatMap(({ misleading }) => misleading);
const notes = ({ notes }: Lived) => notes.map(({ note }) => note);

describe('the unload of hv_netvsc', () => {
  test('prints a switch to the VF that is none (5.14 and later)', () => {
    const lived = live(...up, fromVf, toVf, unregistered, unload);
    expect(onVf(lived)).toEqual([[8, 9]]);
    expect(misleading(lived)).toEqual([10]);
    expect(stateOf(lived)).toBe('unregistered');
    expect(notes(lived)).toEqual(['driver-unregistered']);
  });

  test('prints a second switch to the VF (4.14 to 5.7)', () => {
    const lived = live(...up, toVf, unregistered, unload);
    expect(onVf(lived)).toEqual([[8, 10]]);
    expect(misleading(lived)).toEqual([9]);
  });

  test('prints none (5.9 to 5.11)', () => {
    const lived = live(...up, unregistered, unload);
    expect(onVf(lived)).toEqual([[8, 9]]);
    expect(misleading(lived)).toEqual([]);
  });

  test('is not seen in an interface that was closed, opened and unbound before', () => {
    const lived = live(...up, fromVf, linkUp, toVf, unregistered, unload);
    expect(onVf(lived)).toEqual([
      [8, 9],
      [11, 12],
    ]);
    expect(misleading(lived)).toEqual([]);
  });

  test('is not seen where mlx4 says between them that the VF was opened, without its address', () => {
    const mlx4Up = 'mlx4_en: eth1: Link Up';
    const lived = live(...up, fromVf, mlx4Up, toVf, unregistered, unload);
    expect(onVf(lived)).toEqual([
      [8, 9],
      [11, 12],
    ]);
    expect(misleading(lived)).toEqual([]);
  });

  test('is not seen where the driver stays', () => {
    expect(misleading(live(...up, fromVf, toVf, unregistered, removed))).toEqual([]);
  });

  test('ends every VF, also where the lines that say so are missing', () => {
    const lived = live(...up, unload);
    expect(stateOf(lived)).toBe('unregistered');
    expect(steps(lived).slice(up.length)).toEqual(['(data-path-from-vf)', '(unregistered)']);
    expect(steps(live(added, unload))).toEqual(['slot-added']);
  });
});

describe('a slot that is taken back before the VF is unregistered', () => {
  test('does not make the lines that follow a repetition', () => {
    const lived = live(...up, removed, fromVf, unregistered);
    expect(steps(lived).slice(up.length)).toEqual(['slot-removed', 'data-path-from-vf', 'unregistered']);
    expect(stateOf(lived)).toBe('removed');
    expect(onVf(lived)).toEqual([[8, 10]]);
  });

  test('leaves inferred what does not follow', () => {
    const inferredFrom = live(...up, removed, unregistered);
    expect(steps(inferredFrom).slice(up.length)).toEqual([
      '(data-path-from-vf)',
      'slot-removed',
      'unregistered',
    ]);
    const inferredEnd = live(...up, removed, fromVf, added);
    expect(steps(inferredEnd).slice(up.length)).toEqual([
      '(unregistered)',
      'slot-removed',
      'data-path-from-vf',
      'slot-added',
    ]);
    expect(steps(live(...up, fromVf, removed)).slice(up.length)).toEqual([
      'data-path-from-vf',
      '(unregistered)',
      'slot-removed',
    ]);
  });
});

describe('a second probing line of a VF that is there', () => {
  const stays = ({ interfaces }: Lived) => interfaces[0]?.attachments.map(({ events }) => events.length);

  test('is a resume from hibernation where the VF goes on', () => {
    const wanted = [up.length + 3];
    expect(stays(live(...up, probing, added, toVf))).toEqual(wanted);
    expect(stays(live(...up, probing, mlx5('firmware version: 14.30.5000'), toVf))).toEqual(wanted);
    expect(stays(live(...up, probing))).toEqual([up.length + 1]);
    expect(stays(live(...up, probing, probing, probing))).toEqual([up.length + 3]);
  });

  test('is over once a line has shown the resume: a rescan of the bus behind it finds the same device', () => {
    const device = 'pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000';
    const resumed = [...up, probing, mlx5('firmware version: 14.30.5000'), device];
    expect(stays(live(...resumed, registered, joined))).toHaveLength(1);
  });

  test('is a new VF where a bridge line follows, or a device found', () => {
    const device = 'pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000';
    for (const again of [
      [probing, bridge],
      [probing, device],
    ]) {
      const lived = live(...up, ...again, registered, joined);
      expect(stays(lived)).toEqual([up.length + 2, again.length + 2]);
      expect(steps(lived).slice(up.length + 2)).toEqual([
        '(data-path-from-vf)',
        '(unregistered)',
        'registered',
        'joined',
      ]);
    }
  });
});

test('an interface is named in an event as it was called at that line, also if the owner is known only later', () => {
  const { events } = live(
    netvsc('VF slot 1 added', 'eth0'),
    ...arrival,
    netvsc('renamed from eth0', 'lan0'),
    netvsc('VF registering: eth1', 'lan0'),
    mlx5('joined to lan0', 'eth1'),
  );
  expect(events.map((event) => event.interface)).toEqual([
    ...Array.from({ length: 5 }, () => 'eth0'),
    ...Array.from({ length: 3 }, () => 'lan0'),
  ]);
});

test('a VF whose device stays is one stay through unbind, recovery and a move between namespaces', () => {
  const { interfaces, notes } = live(
    ...up,
    ...[fromVf, unregistered, mlx5('firmware version: 14.30.5000'), registered, joined, toVf],
    ...[fromVf, unregistered, registered, joined, mlx5('Moved VF to namespace with: eth0', 'eth1'), toVf],
  );
  expect(interfaces).toMatchObject([{ state: 'on-vf', attachments: [{}] }]);
  expect(interfaces[0]?.attachments).toHaveLength(1);
  expect(notes).toMatchObject([{ note: 'namespace-moved', guid: GUID, vf: 'eth1' }]);
});

test('an eject during the probe ends the stay, with its errors in it', () => {
  const lived = live(
    added,
    ...arrival.slice(0, 3),
    mlx5('firmware version: 65535.65535.65535'),
    mlx5('mlx5_init_one:1361:(pid 9): Firmware over 120000 MS in pre-initializing state, aborting'),
    'mlx5_core: probe of cf63:00:02.0 failed with error -16',
    'pci_bus cf63:00: busn_res: [bus 00] is released',
    removed,
    ...up,
  );
  expect(lived.interfaces[0]?.attachments).toMatchObject([
    { slot: 1, events: [0, 1, 2, 3, 4, 5, 6, 7], notes: [0] },
    { slot: 1, firmware: '14.30.5000' },
  ]);
  expect(lived.events.slice(5, 7)).toMatchObject([{ type: 'error' }, { type: 'error', guid: GUID }]);
  expect(lived.notes).toMatchObject([{ note: 'bus-released', guid: GUID }]);
});

test('a device whose probe hv_vmbus gives up is tried again on the same bus', () => {
  const failed = `hv_vmbus: probe failed for device ${HV_PCI_GUID} (-19)`;
  const lived = live(added, probing, failed, ...up);
  expect(lived.interfaces[0]?.attachments).toHaveLength(1);
  expect(lived.events.every(({ guid }) => guid === GUID)).toBe(true);
});

describe('a line without a device', () => {
  test('is about the VF that it names', () => {
    const { notes, events } = live(
      ...up,
      'NETDEV WATCHDOG: eth1 (mlx5_core): transmit queue 0 timed out',
      'unregister_netdevice: waiting for eth1 to become free. Usage count = 2',
      'unregister_netdevice: waiting for eth0 to become free. Usage count = 2',
      'unregister_netdevice: waiting for docker0 to become free. Usage count = 2',
      'mlx4_en: eth1: Link Down',
    );
    expect(notes.map(({ note, guid, vf }) => [note, guid, vf])).toEqual([
      ['transmit-timeout', GUID, 'eth1'],
      ['removal-stuck', GUID, 'eth1'],
      ['removal-stuck', GUID, null],
    ]);
    expect(events.at(-1)).toMatchObject({ type: 'link-down', guid: GUID, vf: 'eth1' });
  });

  test('of mlx4 is kept also where nothing says which function it is', () => {
    const { events } = live('mlx4_en: eth4: Link Up');
    expect(events).toMatchObject([{ type: 'link-up', vf: 'eth4', guid: null }]);
  });

  test('of mlx4 says that the device on the domain in the VF’s name is one of ours', () => {
    const { unpaired } = live(
      'pci cf63:00:02.0: [15b3:1004] type 00 class 0x020000',
      'mlx4_en: enP53091s1: Link Up',
    );
    expect(unpaired).toMatchObject([{ pciAddress: 'cf63:00:02.0', events: [0, 1] }]);
  });

  test('is noted for the machine where it names nothing', () => {
    const { notes } = live('hv_utils: Hibernation request received');
    expect(notes).toMatchObject([{ note: 'hibernation', guid: null, interface: null }]);
  });
});

test('FreeBSD: interfaces, VFs and the data path by the numbers of the drivers', () => {
  const lived = live(
    'hn0: <Hyper-V Network Interface> on vmbus0',
    'hn1: <Hyper-V Network Interface> on vmbus0',
    'mlx5_core0: INFO: firmware version: 14.25.8362',
    'hn0: got notify, nvs type 128',
    'hn0: datapath is switched to mce0',
    'hn0: datapath is switched from mce0',
  );
  expect(lived.interfaces).toMatchObject([
    {
      name: 'hn0',
      guid: null,
      identity: 'name',
      state: 'on-synthetic',
      attachments: [{ driver: 'mlx5_core', firmware: '14.25.8362', vfNames: ['mce0'] }],
    },
    { name: 'hn1', state: 'synthetic-only', attachments: [] },
  ]);
  expect(steps(lived)).toEqual(['firmware', '(registered)', 'data-path-to-vf', 'data-path-from-vf']);
  expect(notes(lived)).toEqual(['association-notified']);
  expect(onVf(lived)).toEqual([[4, 5]]);
});
