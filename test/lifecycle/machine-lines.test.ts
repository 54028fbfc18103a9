import { describe, expect, test } from 'vitest';
import { arrival, GUID, HV_PCI_GUID, live, mlx5, netvsc, stateOf } from './live.ts';

// Lines that no device prints: what the drivers, the network core and the kernel say.

const up = [
  netvsc('VF slot 1 added'),
  ...arrival,
  netvsc('VF registering: eth1'),
  mlx5('joined to eth0', 'eth1'),
  netvsc('Data path switched to VF: eth1'),
];

describe('trouble that no device tells of', () => {
  test.each([
    'Kernel panic - not syncing: Fatal exception',
    'hv_vmbus: probe not set for driver e9ac9b28-cf63-4466-9ae3-4b849c3ee03b',
    'hv_netvsc: Unable to register netdev.',
    'pci_hyperv: pci_create slot 2 failed',
    'Request for interrupt failed: 0xc0000001',
    'assert_var[0] 0x00000001',
  ])('can be why an interface has no VF, and is an event of the machine: %s', (line) => {
    expect(live(line).events).toMatchObject([{ type: 'error', interface: null, guid: null, vf: null }]);
  });

  test('of another driver is none', () => {
    expect(live('hv_utils: TimeSync IC pkt recv failed (Err: -5)').events).toEqual([]);
  });

  test.each(['mlx5_core', 'mlx4_core', 'mana'])('is of the device that %s names', (driver) => {
    const { events } = live(...up, `${driver}: probe of cf63:00:02.0 failed with error -16`);
    expect(events.at(-1)).toMatchObject({ type: 'error', guid: GUID, pciAddress: 'cf63:00:02.0' });
  });

  test('is of the VF whose interface it names', () => {
    const { events } = live(...up, 'mlx4_en: eth1: Netdev registration failed for port 1');
    expect(events.slice(up.length)).toMatchObject([{ type: 'error', guid: GUID, vf: 'eth1' }]);
  });

  test('is of the interface that could not be probed', () => {
    const failed = `hv_vmbus: probe failed for device ${GUID} (-19)`;
    expect(live(netvsc('VF slot 1 added'), failed).events.at(-1)).toMatchObject({
      type: 'error',
      guid: GUID,
      interface: 'eth0',
    });
    expect(live(failed).events).toEqual([]);
  });

  test('is of the device whose bus could not be probed, with its VF', () => {
    const failed = `hv_vmbus: probe failed for device ${HV_PCI_GUID} (-19)`;
    expect(live(...up, failed).events.at(-1)).toMatchObject({
      type: 'error',
      guid: GUID,
      pciAddress: 'cf63:00:02.0',
    });
  });
});

describe('a line that names an interface', () => {
  const stuck = (name: string) => `unregister_netdevice: waiting for ${name} to become free. Usage count = 2`;

  test('is of the attachment that is there', () => {
    const { interfaces } = live(...up, stuck('eth0'));
    expect(interfaces[0]?.attachments).toMatchObject([{ notes: [0] }]);
  });

  test('is of the VF on the domain that its name holds', () => {
    const { notes } = live(...up, stuck('enP53091s1'), stuck('enP1234s1'));
    expect(notes).toMatchObject([{ guid: GUID, vf: 'enP53091s1', pciAddress: 'cf63:00:02.0' }]);
  });

  test('is of nobody’s VF once that has gone, for another may take its name', () => {
    const { events } = live(...up, netvsc('VF unregistering: eth1'), 'mlx4_en: eth1: Link Up');
    expect(events.at(-1)).toMatchObject({ type: 'link-up', guid: null, vf: 'eth1' });
  });

  test('says nothing where it is no note', () => {
    expect(live(...up, 'IPv6: ADDRCONF(NETDEV_UP): eth1: link is not ready').notes).toEqual([]);
  });
});

describe('a driver of the Hyper-V bus', () => {
  const mac = `hv_netvsc ${GUID} eth0: Device MAC 00:0d:3a:f5:76:bd link state up`;

  test('that is loaded and brings no interfaces says nothing about the first state of one', () => {
    expect(stateOf(live('hv_vmbus: registering driver hv_pci', mac))).toBe('unknown');
    expect(live('hv_vmbus: registering driver hv_storvsc').events).toEqual([]);
  });

  test('that is unloaded takes only the VFs of its own interfaces', () => {
    const { notes, interfaces } = live(...up, 'hv_vmbus: unregistering driver hv_pci');
    expect(notes).toMatchObject([{ note: 'driver-unregistered' }]);
    expect(interfaces).toMatchObject([{ state: 'on-vf' }]);
    expect(live('hv_vmbus: unregistering driver hv_storvsc').notes).toEqual([]);
  });
});

describe('an interface that only the network core names', () => {
  const loaded = 'hv_vmbus: registering driver hv_netvsc';
  const names = (...lines: readonly string[]) => live(loaded, ...lines).interfaces.map(({ name }) => name);
  const up = (name: string) => `IPv6: ADDRCONF(NETDEV_UP): ${name}: link is not ready`;

  test('is one with a name as the kernel gives it', () => {
    expect(names(up('eth0'), up('eth12'), 'IPv6: ADDRCONF(NETDEV_CHANGE): eth3: link becomes ready')).toEqual(
      ['eth0', 'eth12', 'eth3'],
    );
    expect(names(up('eth0.100'), up('veth0'), up('eth'), up('eth123456'))).toEqual([]);
  });

  test('is not one that something else says', () => {
    expect(names('BUG eth0 code 1 qlen 0')).toEqual([]);
    expect(names('NETDEV WATCHDOG: eth0 (hv_netvsc): transmit queue 0 timed out')).toEqual([]);
  });

  test('is not kept beyond what a machine has', () => {
    expect(names(...Array.from({ length: 300 }, (_, number) => up(`eth${number}`)))).toHaveLength(256);
  });
});
