import { describe, expect, test } from 'vitest';
import type { NoteType } from '../../src/lifecycle/note.ts';
import { isRecovery } from '../../src/lifecycle/recovery.ts';
import { arrival, GUID, hvPci, live, mlx5, netvsc } from './live.ts';

// What a line tells beside the steps of a life.

const up = [
  netvsc('VF slot 1 added'),
  ...arrival,
  netvsc('VF registering: eth1'),
  mlx5('joined to eth0', 'eth1'),
];

describe('a line that is noted', () => {
  test.each<[NoteType, string]>([
    ['driver-unregistered', 'hv_vmbus: unregistering driver hv_pci'],
    ['vf-up', netvsc('VF up: eth1')],
    ['vf-down', netvsc('VF down: eth1')],
    ['waiting-for-association', netvsc('Waiting for the VF association from host')],
    ['not-paired', mlx5('no PCI slot information', 'eth1')],
    ['not-paired', mlx5('Invalid vf serial:x', 'eth1')],
    ['not-paired', mlx5('no netdev found for vf serial:2', 'eth1')],
    ['paired-by-mac', mlx5('falling back to mac addr based matching', 'eth1')],
    ['namespace-moved', mlx5('VF moved to namespace with: eth0', 'eth1')],
    ['namespace-moved', mlx5('Moved VF to namespace with: eth0', 'eth1')],
    ['not-offered', netvsc('SR-IOV not advertised by guests on the host supporting isolation')],
    ['domain-collision', hvPci('PCI dom# 0xcf63 has collision, using 0xcf64')],
    ['d0-retry', hvPci('Retrying D0 Entry')],
    ['eject-ignored', hvPci('PCI VMBus EJECT: ignored')],
    ['eject-ignored', hvPci('PCI VMBus BUS_RELATIONS: ignored')],
    ['bus-released', 'pci_bus cf63:00: busn_res: [bus 00] is released'],
    ['probe-deferred', mlx5('Driver mlx5_core requests probe deferral')],
    ['probe-deferred', mlx5('deferred probe pending')],
    ['probe-deferred', mlx5('deferred probe pending: wait for supplier')],
    ['reset', mlx5('mlx5_recover_device:342:(pid 9): starting health recovery flow')],
    ['removal', mlx5('Shutdown was called')],
    ['removal-stuck', 'unregister_netdevice: waiting for eth1 to become free. Usage count = 2'],
    ['transmit-timeout', 'NETDEV WATCHDOG: eth1 (mlx5_core): transmit queue 0 timed out'],
    ['transmit-timeout', 'NETDEV WATCHDOG: eth1 (mlx5_core): transmit queue 0 timed out 5120 ms'],
    ['transmit-timeout', mlx5('NETDEV WATCHDOG: CPU: 3: transmit queue 0 timed out 5120 ms', 'eth1')],
    ['hibernation', 'hv_utils: Hibernation request received'],
    ['shutdown', 'hv_utils: Shutdown request received - graceful shutdown initiated'],
    ['shutdown', 'reboot: System halted'],
    ['shutdown', 'reboot: Power down'],
    ['restart', 'hv_utils: Restart request received - graceful restart initiated'],
    ['restart', 'reboot: Restarting system'],
    ['restart', "reboot: Restarting system with command 'kexec'"],
  ])('is %s: %s', (note, line) => {
    const { events, notes } = live(...up, line);
    expect(notes).toMatchObject([{ note, text: line }]);
    expect(events).toHaveLength(up.length);
  });

  test.each<[NoteType, string]>([
    ['association-notified', 'hn0: got notify, nvs type 128'],
    ['device-attached', 'mlx5_core0: <mlx5_core> mem 0xfe0000000-0xfe00fffff at device 2.0 on pci1'],
    ['device-attached', 'mlx4_core0: <mlx4_core> mem 0xfe0000000-0xfe00fffff at device 2.0 on pci1'],
    ['device-attached', 'mana0: <MANA adapter> mem 0xfe0000000-0xfe00fffff at device 0.0 on pci1'],
    ['removal', 'mlx5_core0: detached'],
  ])('is %s on FreeBSD: %s', (note, line) => {
    const { notes } = live(
      'hn0: <Hyper-V Network Interface> on vmbus0',
      'mlx5_core0: INFO: firmware version: 14.25.8362',
      'hn0: datapath is switched to mce0',
      line,
    );
    expect(notes).toMatchObject([{ note, text: line }]);
  });

  test('is none where hn, which is no device of a VF, says that it halts', () => {
    expect(live('hn0: <Hyper-V Network Interface> on vmbus0', 'hn0: RNDIS halt done').notes).toEqual([]);
  });
});

describe('a failure that the host means to happen is no error', () => {
  test.each([
    'mlx4_en: eth1: Failed registering MAC 00:0d:3a:f5:76:bd on port 1: -12',
    'mlx4_core cf63:00:02.0: VLAN is enforced on this port',
    'mlx4_core cf63:00:02.0: Force mac is enabled on this port',
    mlx5('SQ 0x1 not in ERROR state', 'eth1'),
    'Netvsc: Waiting for sub-channel processing',
    'mlx4_core0: VLAN is enforced on this port',
    'mlx4_core0: Force mac is enabled on this port',
    'mce0: Query port media capability failed',
    'mce0: ERR: mlx5e_update_carrier:99:(pid 0): Query port media capability failed',
    'mlx5_core0: Issuing FW dump',
    'mlx5_core0: INFO: mlx5_fwdump:99:(pid 0): Issuing FW dump',
    'hn0: mce0 was attached as VF',
  ])('%s', (line) => {
    expect(live(line).events).toEqual([]);
  });
});

describe('the link of the VF', () => {
  test.each([
    ['link-up', mlx5('Link up', 'eth1')],
    ['link-down', mlx5('Link down', 'eth1')],
    ['link-up', 'mlx4_en: eth1: Link Up'],
    ['link-down', 'mlx4_en: eth1: Link Down'],
    ['link-up', 'mlx4_en: cf63:00:02.0: Port 1: Link Up'],
    ['link-down', 'mlx4_en: cf63:00:02.0: Port 1: Link Down'],
  ])('is an event: %s of %s', (type, line) => {
    expect(live(...up, line).events.slice(up.length)).toMatchObject([{ type, guid: GUID, text: line }]);
  });
});

describe('a driver says that its device works again', () => {
  const isRecovered = (line: string) => live(...up, line).notes.map(isRecovery);

  test.each([
    mlx5('health recovery succeeded'),
    mlx5('mlx5_pci_resume: device recovered'),
    'mlx5_core0: INFO: health_recover_work:99:(pid 0): device recovered',
    'mlx4_core cf63:00:02.0: device was reset successfully',
    'mlx4_core cf63:00:02.0: VF Reset succeed',
    'mlx4_core cf63:00:02.0: mlx4_restart_one was ended, ret=0',
    'mana cf63:00:02.0: MANA reset cycle completed',
  ])('%s', (line) => {
    expect(isRecovered(line)).toEqual([true]);
  });

  test.each([
    mlx5('mlx5_recover_device:342:(pid 9): starting health recovery flow'),
    'mlx4_core cf63:00:02.0: mlx4_restart_one was ended, ret=-5',
    'mlx4_core cf63:00:02.0: device is going to be reset',
    'hv_utils: Restart request received - graceful restart initiated',
  ])('but not by %s', (line) => {
    expect(isRecovered(line)).toEqual([false]);
  });
});
