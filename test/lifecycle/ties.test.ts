import { describe, expect, test } from 'vitest';
import {
  arrival,
  GUID,
  HV_PCI_GUID,
  hvPci,
  type Lived,
  live,
  mlx5,
  netvsc,
  OTHER_GUID,
  present,
} from './live.ts';

const added = netvsc('VF slot 1 added');
const registered = netvsc('VF registering: eth1');

const ties = ({ interfaces }: Lived) =>
  interfaces[0]?.attachments.map(({ ties }) => ties.map(({ by, source }) => `${by} ${source.line}`));

describe('an attachment says what ties its function, and the line that does', () => {
  test('the joined line', () => {
    expect(ties(live(added, mlx5('joined to eth0', 'eth1')))).toEqual([['joined 2']]);
  });

  test('the name under which the driver speaks of the VF that hv_netvsc has named', () => {
    expect(ties(live(registered, mlx5('Link up', 'eth1')))).toEqual([['vf-name 2']]);
    expect(ties(live(mlx5('Link up', 'eth1'), registered))).toEqual([['vf-name 2']]);
  });

  test('the domain in udev’s name', () => {
    const lived = live(...arrival, netvsc('Data path switched to VF: enP53091s1'));
    expect(ties(lived)).toEqual([['predictable-name 5']]);
  });

  test('the slot in udev’s name, where one interface only has it', () => {
    const renamed = mlx5('renamed from eth1', 'enP53091s1');
    const lived = live(added, ...arrival, renamed);
    expect(ties(lived)).toEqual([['slot 6']]);
    expect(lived.events.map(({ guid }) => guid)).toEqual(lived.events.map(() => GUID));
    const other = netvsc('VF slot 1 added', 'eth5', OTHER_GUID);
    const ambiguous = live(added, other, ...arrival, renamed);
    expect(ties(ambiguous)).toEqual([[]]);
    expect(ambiguous.unpaired).toMatchObject([
      { pciAddress: 'cf63:00:02.0', vfNames: ['eth1', 'enP53091s1'] },
    ]);
  });

  test.each([
    ['no interface was offered it', [], mlx5('Link up', 'enP53091s1')],
    ['the slot was taken back', [added, netvsc('VF slot 1 removed')], mlx5('Link up', 'enP53091s1')],
    ['the slot is another', [netvsc('VF slot 2 added')], mlx5('Link up', 'enP53091s1')],
    [
      'the interface has another slot by now',
      [added, netvsc('VF slot 1 removed'), netvsc('VF slot 2 added')],
      mlx5('Link up', 'enP53091s1'),
    ],
    ['the name holds another domain', [added], mlx5('Link up', 'enP4660s1')],
    ['the name holds no slot', [added], mlx5('Link up', 'enP53091p0s1')],
    ['the name says nothing', [added], mlx5('Link up', 'eth1')],
    [
      'the interface has a VF',
      [added, mlx5('joined to eth0', 'eth3', 'aaaa:00:02.0')],
      mlx5('Link up', 'enP53091s1'),
    ],
  ])('not the slot in udev’s name where %s', (_, before, named) => {
    expect(live(...before, ...arrival, named).unpaired).toMatchObject([{ pciAddress: 'cf63:00:02.0' }]);
  });

  test('the slot in udev’s name, which is the name of the VF from then on', () => {
    const { interfaces } = live(added, ...arrival, mlx5('Link up', 'enP53091s1'));
    expect(interfaces[0]?.attachments).toMatchObject([
      { pciAddress: 'cf63:00:02.0', vfNames: ['enP53091s1'], ties: [{ by: 'slot' }] },
    ]);
  });

  test('the MAC address that a driver prints, and that the GUID proves', () => {
    const mana = (mac: string) => `mana 7870:00:00.0 eth1: Enabled vPort 1 PD 2 DB 3 MAC ${mac}`;
    expect(ties(live(added, mana('00:0d:3a:f5:76:bd')))).toEqual([['mac 2']]);
    expect(ties(live(added, mana('00:0d:3a:00:00:01')))).toEqual([[]]);
    expect(ties(live(netvsc('VF up: eth1'), mana('00:0d:3a:f5:76:bd')))).toEqual([]);
    expect(ties(live(added, netvsc('VF slot 1 removed'), mana('00:0d:3a:f5:76:bd')))).toEqual([[]]);
  });

  test('the GUID of the bus, with the line that tied it before', () => {
    const joined = mlx5('joined to eth0', 'eth1');
    const gone = [netvsc('VF unregistering: eth1'), netvsc('VF slot 1 removed')];
    const probing = hvPci('PCI VMBus probing: Using version 0x10004');
    const lived = live(added, ...arrival, joined, ...gone, added, probing);
    expect(ties(lived)).toEqual([['joined 6', 'vf-name 7'], ['hv-pci-guid 6']]);
    // The bus may come before the slot: then its line is of the stay that comes, not of the one that has gone.
    const busFirst = live(added, ...arrival, joined, ...gone, probing, added);
    expect(ties(busFirst)).toEqual([['joined 6', 'vf-name 7'], ['hv-pci-guid 6']]);
    expect(busFirst.interfaces[0]?.attachments[1]?.events).toEqual([8, 9]);
  });
});

describe('a device that nothing ties', () => {
  test('stays visible with what is known of it', () => {
    const lived = live(added, ...arrival, mlx5('no netdev found for vf serial:1', 'eth1'));
    expect(lived.unpaired).toEqual([
      {
        boot: 0,
        pciAddress: 'cf63:00:02.0',
        hvPciGuid: HV_PCI_GUID,
        driver: 'mlx5_core',
        device: '15b3:1016',
        firmware: '14.30.5000',
        vfNames: ['eth1'],
        events: [1, 2, 3, 4],
        notes: [0],
      },
    ]);
    expect(lived.notes).toMatchObject([{ note: 'not-paired', guid: null, vf: 'eth1' }]);
  });

  test('is one device, whatever line of its bus is the first, and whichever stands twice', () => {
    const [probing, bridge, device] = arrival;
    const failed = hvPci('PCI Pass-through VSP failed D0 Entry with status c0370048');
    for (const lines of [
      [probing, probing, bridge, device],
      [probing, failed, bridge, device],
      [failed, failed, probing, bridge, device],
    ])
      expect(live(...present(...lines)).unpaired).toMatchObject([{ events: lines.map((_, index) => index) }]);
  });

  test('is none where only the end of a bus is told that nothing spoke of', () => {
    const { notes, unpaired } = live('pci_bus aaaa:00: busn_res: [bus 00] is released');
    expect([notes, unpaired]).toEqual([[], []]);
  });

  test('is none where it comes with the machine, on domain 0', () => {
    expect(live(mlx5('firmware version: 14.30.5000', null, '0000:03:00.0')).events).toEqual([]);
  });

  test('is no VF where its class says so', () => {
    const [probing, bridge] = arrival;
    const disk = 'pci cf63:00:00.0: [1414:b111] type 00 class 0x010802';
    expect(live(...present(probing, bridge), disk).unpaired).toEqual([]);
  });

  test('that answers with all bits set has no firmware', () => {
    const vanished = mlx5('firmware version: 65535.65535.65535');
    const lived = live(...arrival.slice(0, 3), vanished);
    expect(lived.unpaired).toMatchObject([{ firmware: null }]);
    expect(lived.events.at(-1)).toMatchObject({ type: 'firmware', firmware: '65535.65535.65535' });
  });
});

describe('an interface without a GUID of its own', () => {
  const MASKED = '00000000-0000-0000-0000-000000000000';

  test('is known by its name where GUIDs are masked, and says so', () => {
    const { interfaces } = live(
      netvsc('VF slot 1 added', 'eth0', MASKED),
      netvsc('VF slot 2 added', 'eth1', MASKED),
      netvsc('VF registering: eth2', 'eth0', MASKED),
      netvsc('renamed from eth0', 'lan0', MASKED),
      netvsc('Data path switched to VF: eth2', 'lan0', MASKED),
    );
    expect(interfaces).toMatchObject([
      { guid: null, mac: null, identity: 'name', names: ['eth0', 'lan0'], state: 'on-vf' },
      { guid: null, mac: null, identity: 'name', names: ['eth1'], state: 'offered' },
    ]);
  });

  test('says what its identity is otherwise', () => {
    const { interfaces } = live(added, netvsc('VF up: eth3', 'eth2', 'vmbus_11'));
    expect(interfaces.map(({ identity }) => identity)).toEqual(['guid', 'vmbus-name']);
  });

  test('of which only the network core speaks is one where hv_netvsc was loaded and nothing else is named', () => {
    const link = (name: string) => `IPv6: ADDRCONF(NETDEV_UP): ${name}: link is not ready`;
    const loaded = 'hv_vmbus: registering driver hv_netvsc';
    expect(live(loaded, link('eth0'), link('docker0'), link('eth0')).interfaces).toMatchObject([
      { guid: null, name: 'eth0', identity: 'link-line', state: 'synthetic-only', attachments: [] },
    ]);
    expect(live(link('eth0')).interfaces).toEqual([]);
    expect(live(loaded, added, link('eth1')).interfaces).toMatchObject([{ guid: GUID }]);
    expect(live(loaded, ...arrival, mlx5('Link up', 'eth1'), link('eth1')).interfaces).toEqual([]);
  });
});

describe('a function with one VF', () => {
  const here = [
    netvsc('VF slot 1 added'),
    ...arrival,
    netvsc('VF registering: eth1'),
    mlx5('joined to eth0', 'eth1'),
  ];

  test('belongs to one interface at a time', () => {
    const { interfaces } = live(...here, mlx5('joined to eth7', 'eth9'));
    const owners = interfaces.filter(({ attachments }) =>
      attachments.some(({ pciAddress }) => pciAddress !== null),
    );
    expect(owners.map(({ name }) => name)).toEqual(['eth0']);
  });

  test('is not tied by a name that holds another domain', () => {
    const named = mlx5('Link down', 'enP53091s1').replace('cf63:00', 'aaaa:00');
    const { interfaces } = live(netvsc('VF registering: enP53091s1'), named);
    expect(interfaces[0]?.attachments[0]?.pciAddress).toBeNull();
  });
});
