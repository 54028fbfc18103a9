import { describe, expect, test } from 'vitest';
import { arrival, GUID, HV_PCI_GUID, hvPci, live, mlx5, netvsc, OTHER_GUID, stateOf, steps } from './live.ts';

const OTHER_HV_PCI_GUID = 'd3cbd5f3-927a-45ec-985d-2ddb43e90b83';
const otherNetvsc = (text: string, name = 'eth1') => netvsc(text, name, OTHER_GUID);
const otherMlx5 = (text: string, name: string | null = null) => mlx5(text, name, '927a:00:02.0');

describe('a VF is tied to its interface', () => {
  test('by the joined line, which names function, VF and interface; lines before it follow', () => {
    const { events, interfaces } = live(
      netvsc('VF slot 1 added'),
      ...arrival,
      netvsc('VF registering: eth1'),
      mlx5('joined to eth0', 'eth1'),
    );
    expect(events.map(({ guid }) => guid)).toEqual(events.map(() => GUID));
    expect(interfaces).toHaveLength(1);
    expect(interfaces[0]?.attachments).toMatchObject([
      {
        slot: 1,
        pciAddress: 'cf63:00:02.0',
        hvPciGuid: HV_PCI_GUID,
        driver: 'mlx5_core',
        device: '15b3:1016',
        firmware: '14.30.5000',
        events: [0, 1, 2, 3, 4, 5, 6],
      },
    ]);
  });

  test('by the name its driver prints, on kernels without a joined line', () => {
    const { interfaces } = live(...arrival, netvsc('VF registering: eth1'), mlx5('Link up', 'eth1'));
    expect(interfaces[0]?.attachments).toMatchObject([
      { pciAddress: 'cf63:00:02.0', events: [0, 1, 2, 3, 4, 5] },
    ]);
  });

  test('by the domain and slot in the name that udev gave it', () => {
    const { interfaces } = live(...arrival, netvsc('Data path switched to VF: enP53091s1'));
    expect(interfaces[0]?.attachments).toMatchObject([
      { slot: 1, pciAddress: 'cf63:00:02.0', events: [0, 1, 2, 3, 4] },
    ]);
  });

  test('by the GUID of its PCI bus when it has been there before, if the log ends before anything else says so', () => {
    const { interfaces } = live(
      netvsc('VF slot 1 added'),
      ...arrival,
      netvsc('VF registering: eth1'),
      mlx5('joined to eth0', 'eth1'),
      netvsc('VF unregistering: eth1'),
      netvsc('VF slot 1 removed'),
      netvsc('VF slot 1 added'),
      hvPci('PCI VMBus probing: Using version 0x10004'),
    );
    expect(interfaces[0]?.attachments).toMatchObject([{}, { slot: 1, events: [9, 10] }]);
  });

  test('never by time alone: an unpaired function keeps its events to itself', () => {
    const { events, interfaces } = live(netvsc('VF slot 1 added'), ...arrival);
    expect(interfaces[0]?.attachments).toMatchObject([{ events: [0] }]);
    expect(events.slice(1).map((event) => [event.type, event.interface])).toEqual([
      ['pci-probing', null],
      ['pci-bus-created', null],
      ['device-found', null],
      ['firmware', null],
    ]);
  });
});

describe('two interfaces', () => {
  test('whose VFs arrive interleaved and under the same name keep what is theirs', () => {
    const { interfaces } = live(
      netvsc('VF slot 1 added'),
      otherNetvsc('VF slot 2 added'),
      ...arrival,
      hvPci('PCI VMBus probing: Using version 0x10004', OTHER_HV_PCI_GUID),
      hvPci('PCI host bridge to bus 927a:00', OTHER_HV_PCI_GUID),
      otherMlx5('firmware version: 16.30.5000'),
      netvsc('VF registering: eth2'),
      mlx5('joined to eth0', 'eth2'),
      mlx5('renamed from eth2', 'enP53091s1'),
      otherNetvsc('VF registering: eth2'),
      otherMlx5('joined to eth1', 'eth2'),
      otherMlx5('renamed from eth2', 'enP37498s2'),
      otherNetvsc('Data path switched to VF: enP37498s2'),
    );
    expect(interfaces).toMatchObject([
      {
        guid: GUID,
        state: 'registered',
        attachments: [
          { slot: 1, pciAddress: 'cf63:00:02.0', firmware: '14.30.5000', vfNames: ['eth2', 'enP53091s1'] },
        ],
      },
      {
        guid: OTHER_GUID,
        state: 'on-vf',
        attachments: [
          { slot: 2, pciAddress: '927a:00:02.0', firmware: '16.30.5000', vfNames: ['eth2', 'enP37498s2'] },
        ],
      },
    ]);
  });

  test('that swap their names through a third one stay who they are', () => {
    const { events, interfaces } = live(
      netvsc('VF slot 1 added', 'eth0'),
      otherNetvsc('VF slot 2 added', 'eth1'),
      netvsc('renamed from eth0', 'rename2'),
      otherNetvsc('renamed from eth1', 'eth0'),
      netvsc('renamed from rename2', 'eth1'),
      mlx5('joined to eth1', 'eth2'),
    );
    expect(interfaces).toMatchObject([
      { guid: GUID, name: 'eth1', names: ['eth0', 'rename2', 'eth1'], state: 'registered' },
      { guid: OTHER_GUID, name: 'eth0', names: ['eth1', 'eth0'], state: 'offered' },
    ]);
    expect(events.filter(({ type }) => type === 'interface-renamed')).toMatchObject([
      { from: 'eth0', interface: 'rename2', inferred: false },
      { from: 'eth1', interface: 'eth0', inferred: false },
      { from: 'rename2', interface: 'eth1', inferred: false },
    ]);
  });
});

describe('names that change without a line', () => {
  test('of the VF: the new name is believed where its domain is that of the VF', () => {
    const lived = live(
      netvsc('VF slot 1 added'),
      ...arrival,
      netvsc('VF registering: eth1'),
      mlx5('joined to eth0', 'eth1'),
      netvsc('VF unregistering: enP53091s1'),
    );
    expect(lived.events.slice(-2)).toMatchObject([
      { type: 'renamed', from: 'eth1', vf: 'enP53091s1', inferred: true },
      { type: 'unregistered', vf: 'enP53091s1', inferred: false },
    ]);
  });

  test('of the VF: a name that nothing ties to the VF is noted, and no rename is made up', () => {
    const lived = live(netvsc('VF registering: eth1'), netvsc('Data path switched to VF: eth7'));
    expect(steps(lived)).toEqual(['registered', 'data-path-to-vf']);
    expect(lived.interfaces[0]?.attachments).toMatchObject([{ vfNames: ['eth1', 'eth7'] }]);
  });

  test('of the interface: the next line says so', () => {
    const { events } = live(netvsc('VF slot 1 added', 'eth0'), netvsc('VF slot 1 removed', 'ens1'));
    expect(events[1]).toMatchObject({
      type: 'interface-renamed',
      from: 'eth0',
      interface: 'ens1',
      inferred: true,
    });
  });

  test('of an interface that has none yet: its first is no rename', () => {
    const lived = live(
      netvsc('VF slot 1 added', '(unnamed net_device) (uninitialized)'),
      netvsc('VF registering: eth1', 'eth0'),
    );
    expect(steps(lived)).toEqual(['slot-added', 'registered']);
    expect(lived.events.map((event) => event.interface)).toEqual([null, 'eth0']);
    expect(lived.interfaces).toHaveLength(1);
  });
});

describe('a name that changes hands', () => {
  const lanUp = netvsc('VF slot 1 added', 'lan0');

  test('is that of the interface that has it now', () => {
    const { interfaces } = live(netvsc('renamed from eth0', 'lan0'), mlx5('joined to eth0', 'eth1'));
    expect(interfaces.map(({ name, guid, state }) => [name, guid, state])).toEqual([
      ['lan0', GUID, 'unknown'],
      ['eth0', null, 'registered'],
    ]);
  });

  test('is not free where another has taken it before', () => {
    const { interfaces } = live(
      netvsc('VF slot 1 added'),
      otherNetvsc('VF slot 2 added', 'eth0'),
      lanUp,
      mlx5('joined to eth0', 'eth1'),
    );
    expect(interfaces.map(({ name, guid, state }) => [name, guid, state])).toEqual([
      ['lan0', GUID, 'offered'],
      ['eth0', OTHER_GUID, 'registered'],
    ]);
  });

  test('is told once by a line that stands twice, and that line is told twice', () => {
    const renamed = netvsc('renamed from eth0', 'lan0');
    const { events, interfaces } = live(renamed, renamed);
    expect(interfaces).toMatchObject([{ names: ['eth0', 'lan0'] }]);
    const wanted = { type: 'interface-renamed', from: 'eth0', interface: 'lan0', inferred: false };
    expect(events).toMatchObject([wanted, wanted]);
  });

  test('is known from the line of its end, where the log lacks how it came', () => {
    const { interfaces } = live(netvsc('VF slot 1 added'), netvsc('renamed from ens1', 'lan0'));
    expect(interfaces).toMatchObject([{ names: ['eth0', 'ens1', 'lan0'] }]);
  });
});

test('interfaces are in the order in which they were met, also where the name was met before the GUID', () => {
  const { interfaces } = live(
    mlx5('joined to eth0', 'eth2'),
    otherNetvsc('VF slot 2 added'),
    netvsc('VF slot 1 added'),
  );
  expect(interfaces.map(({ name, guid }) => [name, guid])).toEqual([
    ['eth0', GUID],
    ['eth1', OTHER_GUID],
  ]);
});

test('a line without a name, of an interface whose GUID is masked, is of none', () => {
  const unnamed = '(unnamed net_device) (uninitialized)';
  expect(live(netvsc('VF slot 1 added', unnamed, '00000000-0000-0000-0000-000000000000')).interfaces).toEqual(
    [],
  );
});

describe('kernel generations', () => {
  test('joined before registered (4.14 to 4.16) is one stay', () => {
    const lived = live(
      ...arrival,
      mlx5('joined to eth0', 'eth1'),
      netvsc('VF registering: eth1'),
      netvsc('Data path switched to VF: eth1'),
    );
    expect(lived.interfaces).toMatchObject([
      { guid: GUID, state: 'on-vf', attachments: [{ vfNames: ['eth1'] }] },
    ]);
  });

  test('without slot lines, a VF whose bus is set up anew has come back; without that, its driver has', () => {
    const firstStay = [
      ...arrival,
      netvsc('VF registering: eth1'),
      mlx5('Link up', 'eth1'),
      netvsc('VF unregistering: eth1'),
    ];
    const reloaded = live(...firstStay, netvsc('VF registering: eth1'));
    expect(reloaded.interfaces[0]?.attachments).toHaveLength(1);
    const returned = live(...firstStay, ...arrival, netvsc('VF registering: eth1'), mlx5('Link up', 'eth1'));
    expect(returned.interfaces[0]?.attachments).toHaveLength(2);
    expect(returned.interfaces[0]?.attachments.map(({ pciAddress }) => pciAddress)).toEqual([
      'cf63:00:02.0',
      'cf63:00:02.0',
    ]);
  });

  test('before GUID names (4.8 and older) the device name is the identity, and its own line gives the MAC', () => {
    const lived = live(
      'hv_netvsc vmbus_11: Device MAC 7c:ed:8d:53:cd:c7 link state up',
      netvsc('VF registering: eth1', 'eth0', 'vmbus_11'),
    );
    expect(lived.interfaces).toMatchObject([{ guid: 'vmbus_11', name: 'eth0', mac: '7c:ed:8d:53:cd:c7' }]);
  });

  test('an interface begins without a VF where the log shows its driver being loaded', () => {
    const mac = `hv_netvsc ${GUID} eth0: Device MAC 00:0d:3a:f5:76:bd link state up`;
    expect(stateOf(live(mac))).toBe('unknown');
    expect(stateOf(live('hv_vmbus: registering driver hv_netvsc', mac))).toBe('synthetic-only');
  });
});

describe('what is no VF', () => {
  test('a disk behind hv_pci gives no event', () => {
    const lived = live(
      hvPci('PCI VMBus probing: Using version 0x10004'),
      hvPci('PCI host bridge to bus cf63:00'),
      'pci cf63:00:00.0: [1414:b111] type 00 class 0x010802',
    );
    expect(lived).toMatchObject({ events: [], interfaces: [] });
  });

  test('the PCI devices of the machine itself give no event', () => {
    expect(live('pci 0000:00:08.0: [1414:5353] type 00 class 0x030000').events).toEqual([]);
  });
});

test('an error of a driver is an event of the VF it concerns, with the id of its message', () => {
  const { events } = live(
    netvsc('VF slot 1 added'),
    ...arrival,
    netvsc('VF registering: eth1'),
    mlx5('joined to eth0', 'eth1'),
    mlx5('unable to open: -16', 'eth1'),
    `hv_vmbus: probe failed for device ${HV_PCI_GUID} (-19)`,
  );
  expect(events.slice(-2)).toMatchObject([
    { type: 'error', messageId: 'netvsc.vf-open-failed', guid: GUID, pciAddress: 'cf63:00:02.0' },
    { type: 'error', messageId: 'vmbus.probe-failed', guid: GUID, pciAddress: 'cf63:00:02.0' },
  ]);
});
