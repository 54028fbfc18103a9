import { describe, expect, test } from 'vitest';
import { arrival, GUID, HV_PCI_GUID, hvPci, live, mlx5, netvsc, OTHER_GUID, steps } from './live.ts';

const added = netvsc('VF slot 1 added');
const registered = netvsc('VF registering: eth1');
const joined = mlx5('joined to eth0', 'eth1');
const renamed = mlx5('renamed from eth1', 'enP53091s1');
const toVf = netvsc('Data path switched to VF: enP53091s1');
const fromVf = netvsc('Data path switched from VF: enP53091s1');
const unregistered = netvsc('VF unregistering: enP53091s1');
const removed = netvsc('VF slot 1 removed');
const probing = hvPci('PCI VMBus probing: Using version 0x10004');
const up = [added, ...arrival, registered, joined, renamed, toVf];

const OTHER_HV_PCI_GUID = 'd3cbd5f3-927a-45ec-985d-2ddb43e90b83';

const stays = (...lines: string[]) =>
  live(...lines).interfaces[0]?.attachments.map(({ events }) => events.length);

describe('one stay', () => {
  test('outlasts a reload of hv_netvsc, after which the host announces the slot again', () => {
    const reload = [
      'hv_vmbus: unregistering driver hv_netvsc',
      'hv_vmbus: registering driver hv_netvsc',
      netvsc('VF slot 1 added', '(unnamed net_device) (uninitialized)'),
    ];
    const lived = live(
      ...up,
      unregistered,
      ...reload,
      netvsc('VF registering: enP53091s1'),
      mlx5('joined to eth0', 'enP53091s1'),
      toVf,
    );
    expect(lived.interfaces).toMatchObject([
      { state: 'on-vf', attachments: [{ slot: 1, vfNames: ['eth1', 'enP53091s1'] }] },
    ]);
    expect(steps(lived).filter((step) => step.startsWith('('))).toEqual(['(data-path-from-vf)']);
  });

  test('outlasts hibernation: the bus is probed again, and no bridge line follows', () => {
    const { events, interfaces } = live(...up, probing, added, toVf);
    expect(interfaces[0]?.attachments).toHaveLength(1);
    expect(events.map(({ guid }) => guid)).toEqual(events.map(() => GUID));
  });

  test('does not end with a line that stands twice', () => {
    const twice = up.flatMap((line) => [line, line]);
    expect(stays(...twice)).toEqual([2 * up.length]);
  });
});

describe('a new stay', () => {
  test('begins where the slot is announced again and the bus is set up anew, also if the removal is missing', () => {
    expect(stays(...up, fromVf, unregistered, ...up)).toEqual([up.length + 2, up.length]);
  });

  test('begins where another slot is announced', () => {
    const { interfaces } = live(added, registered, unregistered, netvsc('VF slot 2 added'), registered);
    expect(interfaces[0]?.attachments.map(({ slot }) => slot)).toEqual([1, 2]);
  });

  test('begins where a line names another slot or function, also if nothing says that the first has gone', () => {
    const other = '927a:00:02.0';
    const { interfaces } = live(
      ...up,
      netvsc('VF slot 2 added'),
      hvPci('PCI VMBus probing: Using version 0x10004', OTHER_HV_PCI_GUID),
      hvPci('PCI host bridge to bus 927a:00', OTHER_HV_PCI_GUID),
      netvsc('VF registering: eth1'),
      mlx5('joined to eth0', 'eth1', other),
    );
    expect(interfaces[0]?.attachments).toMatchObject([
      { slot: 1, pciAddress: 'cf63:00:02.0', events: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
      { slot: 2, pciAddress: other, events: [12, 13, 14, 15, 16] },
    ]);
    const byFunctionAlone = live(registered, joined, mlx5('joined to eth0', 'eth1', other));
    expect(byFunctionAlone.interfaces[0]?.attachments.map(({ pciAddress }) => pciAddress)).toEqual([
      'cf63:00:02.0',
      other,
    ]);
  });

  test('does not get the errors of a probe that failed before it', () => {
    const failed = [added, probing, `hv_vmbus: probe failed for device ${HV_PCI_GUID} (-19)`, removed];
    expect(stays(...failed, ...up)).toEqual([failed.length, up.length]);
  });

  test('takes the events of a try that failed before it to the stay of that try', () => {
    const [probe, bridge, device] = arrival;
    const failed = [added, probe, bridge, device, removed].filter((line) => line !== undefined);
    const { events, interfaces } = live(...failed, ...up);
    expect(interfaces[0]?.attachments.map(({ events }) => events.length)).toEqual([failed.length, up.length]);
    expect(events.map(({ guid }) => guid)).toEqual(events.map(() => GUID));
  });
});

test('slot-removed has the number that its own line says, which may differ from the one announced', () => {
  const { events } = live(added, netvsc('VF slot 2 removed'));
  expect(events).toMatchObject([
    { type: 'slot-added', slot: 1 },
    { type: 'slot-removed', slot: 2 },
  ]);
});

test('an error has the VF that its line names', () => {
  const { events } = live(netvsc('Data path failed to switch to VF: eth1, err: -110'));
  expect(events).toMatchObject([{ type: 'error', vf: 'eth1' }]);
});

test('a joined line has the address that it names, and so have the lines after it', () => {
  const { events } = live(
    registered,
    joined,
    mlx5('Link up', 'eth1'),
    unregistered.replace('enP53091s1', 'eth1'),
  );
  expect(events.map(({ pciAddress }) => pciAddress)).toEqual([
    null,
    'cf63:00:02.0',
    'cf63:00:02.0',
    'cf63:00:02.0',
  ]);
});

describe('a device that another line makes known only later', () => {
  test('is kept where the bridge line is missing', () => {
    const [probe, , device, firmware] = arrival;
    const lines = [added, probe, device, firmware, registered, joined].filter((line) => line !== undefined);
    expect(live(...lines).events.filter(({ guid }) => guid === null)).toMatchObject([
      { type: 'pci-probing' },
    ]);
  });

  test('gives no event if nothing ever says that it is a VF', () => {
    expect(live('pci 0001:00:00.0: [8086:1572] type 00 class 0x020000').events).toEqual([]);
  });

  test('whose probe failed gives an error only if it is one of ours', () => {
    const failed = (guid: string) => `hv_vmbus: probe failed for device ${guid} (-19)`;
    expect(live(failed('5620e0c7-8062-4dce-aeb7-520c7ef76171')).events).toEqual([]);
    expect(live(probing, failed(HV_PCI_GUID)).events).toMatchObject([{}, { type: 'error' }]);
  });
});

describe('an interface known by its name alone', () => {
  const unnamed = '(unnamed net_device) (uninitialized)';

  test('turns out to be the one whose GUID takes that name', () => {
    const lived = live(netvsc('VF slot 1 added', unnamed), joined, netvsc('Data path switched to VF: eth1'));
    expect(lived.interfaces).toMatchObject([
      { guid: GUID, name: 'eth0', state: 'on-vf', attachments: [{ slot: 1, events: [0, 1, 2] }] },
    ]);
    expect(lived.events.map(({ guid }) => guid)).toEqual([GUID, GUID, GUID]);
  });

  test('turns out to be one that was renamed without a line', () => {
    const lived = live(
      netvsc('VF registering: eth1'),
      netvsc('VF unregistering: eth1'),
      mlx5('joined to ens1', 'eth1'),
      netvsc('VF registering: eth1', 'ens1'),
    );
    expect(lived.interfaces).toMatchObject([{ guid: GUID, names: ['eth0', 'ens1'], state: 'registered' }]);
  });

  test('turns out to be one whose first line with a GUID is its rename', () => {
    const lived = live(mlx5('joined to eth0', 'eth2'), netvsc('renamed from eth0', 'lan0'));
    expect(lived.interfaces).toMatchObject([{ guid: GUID, names: ['eth0', 'lan0'], state: 'registered' }]);
  });

  test('stays as it is where no GUID ever takes the name', () => {
    expect(live(joined).interfaces).toMatchObject([{ guid: null, name: 'eth0', state: 'registered' }]);
  });
});

test('a MANA function that carries the VFs of two interfaces gives each its own', () => {
  const mana = (text: string, name: string) => `mana 7870:00:00.0 ${name}: ${text}`;
  const other = (text: string) => netvsc(text, 'eth1', OTHER_GUID);
  const { events, interfaces } = live(
    mana('renamed from eth3', 'enP30832s2'),
    netvsc('VF registering: eth2'),
    mana('joined to eth0', 'eth2'),
    other('VF registering: enP30832s2'),
    mana('joined to eth1', 'enP30832s2'),
    other('Data path switched to VF: enP30832s2'),
    netvsc('Data path switched to VF: eth2'),
  );
  expect(events.map(({ type, guid }) => [type, guid])).toEqual([
    ['renamed', OTHER_GUID],
    ['registered', GUID],
    ['joined', GUID],
    ['registered', OTHER_GUID],
    ['joined', OTHER_GUID],
    ['data-path-to-vf', OTHER_GUID],
    ['data-path-to-vf', GUID],
  ]);
  expect(interfaces.map(({ state, attachments }) => [state, attachments[0]?.pciAddress])).toEqual([
    ['on-vf', '7870:00:00.0'],
    ['on-vf', '7870:00:00.0'],
  ]);
});

test('a line of a MANA function with two VFs is of the VF that it names', () => {
  const mana = (text: string, name = '') => `mana 7870:00:00.0${name}: ${text}`;
  const stuck = (name: string) =>
    mana('NETDEV WATCHDOG: CPU: 3: transmit queue 0 timed out 5120 ms', ` ${name}`);
  const { notes } = live(
    netvsc('VF registering: eth2'),
    mana('joined to eth0', ' eth2'),
    netvsc('VF registering: eth3', 'eth1', OTHER_GUID),
    mana('joined to eth1', ' eth3'),
    ...[stuck('eth2'), stuck('eth3'), stuck('eth9')],
    // Without a name it is of the function as a whole: told with the first of its VFs.
    mana('MANA reset cycle start'),
  );
  expect(notes.map(({ note, guid, vf }) => [note, guid, vf])).toEqual([
    ['transmit-timeout', GUID, 'eth2'],
    ['transmit-timeout', OTHER_GUID, 'eth3'],
    ['transmit-timeout', null, 'eth9'],
    ['reset', GUID, null],
  ]);
});

test('a line of a function with one VF is of that VF, also under a name that it never had', () => {
  const { events } = live(registered, joined, mlx5('Link up', 'eth7'));
  expect(events.at(-1)).toMatchObject({ type: 'link-up', guid: GUID, vf: 'eth7' });
  const before = live(mlx5('Link up', 'eth7'), registered, joined);
  expect(before.events[0]).toMatchObject({ type: 'link-up', guid: GUID, vf: 'eth7' });
});

describe('the lines of an unload of hv_netvsc', () => {
  const begin = [netvsc('VF registering: eth1'), netvsc('Data path switched to VF: eth1')];
  const from = netvsc('Data path switched from VF: eth1');
  const to = netvsc('Data path switched to VF: eth1');
  const gone = netvsc('VF unregistering: eth1');
  const unload = 'hv_vmbus: unregistering driver hv_netvsc';
  const ofPath = (...lines: readonly string[]) =>
    live(...lines)
      .events.filter(({ type }) => type.startsWith('data-path'))
      .map(({ type, inferred, source }) => `${source.line} ${type}${inferred ? ' inferred' : ''}`);

  test('infer no second end of the data path', () => {
    expect(ofPath(...begin, from, to, gone, unload)).toEqual([
      '2 data-path-to-vf',
      '3 data-path-from-vf',
      '4 data-path-to-vf',
    ]);
  });

  test('infer the only end where none is printed', () => {
    expect(ofPath(...begin, to, gone, unload).at(-1)).toBe('4 data-path-from-vf inferred');
  });

  test('infer an end where no unload follows', () => {
    const lines = [...begin, from, to, gone];
    expect(ofPath(...lines).at(-1)).toBe('5 data-path-from-vf inferred');
    expect(ofPath(...lines, netvsc('VF slot 1 removed'), unload).at(-1)).toBe('5 data-path-from-vf inferred');
  });
});

describe('FreeBSD’s detach of a VF’s device', () => {
  const attach = 'mlx5_core0: <mlx5_core> mem 0xfe0000000-0xfe00fffff at device 2.0 on pci1';
  const come = [
    attach,
    'mlx5_core0: INFO: firmware version: 14.25.8362',
    'hn0: datapath is switched to mce0',
  ];
  const go = ['hn0: datapath is switched from mce0', 'mlx5_core0: detached'];

  test('ends the stay, and the next device begins another', () => {
    const lived = live('hn0: <Hyper-V Network Interface> on vmbus0', ...come, ...go, ...come);
    expect(lived.interfaces[0]?.attachments.map(({ events }) => events.length)).toEqual([
      // registered (inferred), firmware, to, from, unregistered; then the same without an end.
      5, 3,
    ]);
    expect(lived.interfaces[0]?.state).toBe('on-vf');
    expect(steps(lived).slice(-4)).toEqual(['unregistered', 'firmware', '(registered)', 'data-path-to-vf']);
  });

  test('frees its number: the next VF of that name is of no device that has gone', () => {
    const lived = live(
      'hn0: <Hyper-V Network Interface> on vmbus0',
      attach,
      'mlx5_core0: detached',
      come[2] ?? '',
    );
    expect(lived.interfaces[0]?.attachments).toMatchObject([{ vfNames: ['mce0'], driver: null }]);
  });

  test('is one line of a device that has no interface, too', () => {
    expect(
      live('hn0: <Hyper-V Network Interface> on vmbus0', attach, 'mlx5_core0: detached').interfaces,
    ).toMatchObject([{ state: 'synthetic-only', attachments: [] }]);
  });
});
