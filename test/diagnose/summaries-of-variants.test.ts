import { describe, expect, test } from 'vitest';
import { findings, type LogPart } from './found.ts';
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
  second,
  start,
  toVf,
  vf,
} from './lines.ts';

// What findings say, word by word, where the log shows something else than usual.

const begin = [linux, ...drivers];

describe('what is said of', () => {
  test.each<[string, readonly (LogPart | undefined)[], readonly string[], string | null]>([
    [
      'a VF that was announced without hv_pci',
      [linux, drivers[1], 10, added, 500, later],
      [
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 490 s that the log goes on. The log shows nothing of hv_pci, without which no VF can appear.',
      ],
      'load hv_pci (modprobe pci-hyperv)',
    ],
    [
      'a VF whose rename did not end',
      [
        ...begin,
        10,
        added,
        ...bus,
        firmware,
        ...named.slice(0, 2),
        mlx5('renamed from eth1', 'rename7'),
        netvsc('Data path switched to VF: rename7'),
        300,
        later,
      ],
      [
        'vf-name-unfinished warning: The VF of eth0 was left with the name rename7 at 17.000000 s: a rename began and did not end.',
      ],
      'See why its name was taken',
    ],
    [
      'an interface whose rename did not end',
      [...start, 100, netvsc('renamed from eth0', 'rename6'), 300, later],
      [
        'vf-name-unfinished warning: An interface was left with the name rename6 at 100.000000 s: a rename began and did not end.',
      ],
      'See why its name was taken',
    ],
    [
      'a device that vanished before its header was read',
      [
        ...begin,
        10,
        added,
        ...bus.slice(0, 2),
        'pci cf63:00:02.0: unknown header type 7f, ignoring device',
        100,
        later,
      ],
      [
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. A PCI device failed in this boot that may be it.',
        'vf-vanished-during-probe warning: The VF vanished while it was probed at 13.000000 s: “pci cf63:00:02.0: unknown header type 7f, ignoring device”; the log shows no VF of it behind that.',
      ],
      'Read the errors that are not tied',
    ],
    [
      'a device of which hv_pci says that it has gone',
      [...begin, 10, added, ...bus, hvPci('the device has gone'), 100, later],
      [
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. The PCI device cf63:00:02.0, which may be it, was taken by no driver.',
        'vf-vanished-during-probe warning: The VF vanished while it was probed at 14.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: the device has gone”; the log shows no VF of it behind that.',
      ],
      'whether lspci -k lists the VF with a driver',
    ],
    [
      'a device that was removed while its driver waited',
      [
        ...begin,
        10,
        added,
        ...bus,
        mlx5('wait_fw_init:189:(pid 9): device is being removed, stop waiting for FW pre-initializing'),
        100,
        later,
      ],
      [
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. The PCI device cf63:00:02.0, which may be it, has the driver mlx5_core, and no line ties it to an interface.',
        'vf-vanished-during-probe warning: The VF vanished while it was probed at 14.000000 s: “mlx5_core cf63:00:02.0: wait_fw_init:189:(pid 9): device is being removed, stop waiting for FW pre-initializing”; the log shows no VF of it behind that.',
      ],
      'whether lspci -k lists',
    ],
    [
      'a device that vanished before mlx4 knew it',
      [
        ...begin,
        10,
        added,
        ...bus.slice(0, 2),
        'pci cf63:00:02.0: [15b3:1004] type 00 class 0x020000',
        "mlx4_core cf63:00:02.0: PCI can't be accessed to read vendor id",
        100,
        later,
      ],
      [
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. The PCI device cf63:00:02.0, which may be it, has the driver mlx4_core, and no line ties it to an interface.',
        "vf-vanished-during-probe warning: The VF vanished while it was probed at 14.000000 s: “mlx4_core cf63:00:02.0: PCI can't be accessed to read vendor id”; the log shows no VF of it behind that.",
      ],
      'whether lspci -k lists',
    ],
    [
      'a VF that was away, in a log of hv_netvsc alone',
      [
        netvsc('VF registering: eth1'),
        netvsc('Data path switched to VF: eth1'),
        100,
        netvsc('Data path switched from VF: eth1'),
        netvsc('VF unregistering: eth1'),
        130,
        netvsc('VF registering: eth1'),
        netvsc('Data path switched to VF: eth1'),
      ],
      [
        'vf-not-renamed info: The VF of eth0 still has the kernel’s name eth1 at 131.000000 s; it was registered at 1.000000 s and no line renames it.',
        'vf-away info: The VF of eth0 (eth1) was unregistered at 101.000000 s and was back after 29.000000 s; the log has no line of its slot or its PCI bus that tells whether the host took it or the machine unbound it.',
        'lines-hidden info: A VF was registered for eth0 at 1.000000 s, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.',
      ],
      'nothing configures eth1 as a network interface',
    ],
    [
      'a bus that complains',
      [...start, 100, 'pci_hyperv: pci_create slot 2 failed', 200, later],
      [
        'hyperv-driver-error warning: A driver of Hyper-V reports trouble at 100.000000 s: “pci_hyperv: pci_create slot 2 failed”.',
      ],
      'Read these lines beside',
    ],
    [
      'a device that hv_pci complains of',
      [
        ...begin,
        10,
        added,
        ...bus,
        firmware,
        mlx5('Link up', 'eth7'),
        hvPci('Read Config Block failed: 0xc0000001, bytes_returned=0'),
        hvPci('Write Config Block failed: 0xc0000001'),
        200,
        later,
      ],
      [
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 190 s that the log goes on. The PCI device cf63:00:02.0, which may be it, has the driver mlx5_core, and no line ties it to an interface.',
        'vf-not-joined warning: The VF eth7 (cf63:00:02.0, mlx5_core) came and was paired with no interface by the end of the log.',
        'hyperv-driver-error warning: A driver of Hyper-V reports trouble about a PCI device that no line ties to an interface at 16.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: Read Config Block failed: 0xc0000001, bytes_returned=0”, and 1 more line.',
      ],
      'whether lspci -k lists',
    ],
    [
      'a driver of Hyper-V that complains before all is well',
      [
        ...begin,
        10,
        added,
        ...bus,
        firmware,
        ...named,
        netvsc('unable to open device (ret -5).'),
        toVf,
        200,
        later,
      ],
      [
        'hyperv-driver-error info: A driver of Hyper-V reports trouble about eth0 at 19.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: unable to open device (ret -5).”; the data path was switched to the VF at 20.000000 s all the same.',
      ],
      null,
    ],
    [
      'a VF that hv_netvsc took at last',
      [
        ...begin,
        10,
        added,
        ...bus,
        firmware,
        ...named.slice(0, 1),
        mlx5('can not set master device eth0 (err = -16)', 'eth1'),
        ...named.slice(1),
        toVf,
        200,
        later,
      ],
      [
        'vf-not-joined info: hv_netvsc could not make the VF enP53091s1 a part of eth0 at 16.000000 s: “mlx5_core cf63:00:02.0 eth1: can not set master device eth0 (err = -16)”; later it did.',
      ],
      null,
    ],
    [
      'a VF that is known by its name and was not paired',
      [
        ...begin,
        10,
        added,
        ...bus,
        firmware,
        mlx5('renamed from eth1', vf),
        mlx5('no netdev found for vf serial:1', vf),
        200,
        later,
      ],
      [
        'vf-not-joined warning: The VF enP53091s1 of eth0 came and was not paired with it by the end of the log: “mlx5_core cf63:00:02.0 enP53091s1: no netdev found for vf serial:1” at 16.000000 s.',
      ],
      'Compare the MAC addresses',
    ],
    [
      'a VF that something holds',
      [
        ...start,
        100,
        fromVf,
        `unregister_netdevice: waiting for ${vf} to become free. Usage count = 2`,
        200,
        later,
      ],
      [
        'vf-driver-error error: The driver of the VF of eth0 reports trouble at 101.000000 s: “unregister_netdevice: waiting for enP53091s1 to become free. Usage count = 2”.',
        'data-path-not-on-vf warning: The VF of eth0 (enP53091s1) lost the data path at 100.000000 s and did not get it back in the 100 s that the log goes on.',
      ],
      'Something holds the VF’s interface',
    ],
    [
      'a VF whose queue stands still',
      [...start, 100, `NETDEV WATCHDOG: ${vf} (mlx5_core): transmit queue 0 timed out`, 200, later],
      [
        'vf-driver-error error: The driver of the VF of eth0 reports trouble at 100.000000 s: “NETDEV WATCHDOG: enP53091s1 (mlx5_core): transmit queue 0 timed out”.',
      ],
      'A queue stood still',
    ],
    [
      'memory that the firmware kept',
      [
        ...start,
        100,
        mlx5('mlx5_cmd_teardown:1:(pid 9): FW did not return all pages. giving up...'),
        300,
        later,
      ],
      [
        'vf-driver-error warning: The driver of the VF of eth0 reports trouble at 100.000000 s: “mlx5_core cf63:00:02.0: mlx5_cmd_teardown:1:(pid 9): FW did not return all pages. giving up...”.',
      ],
      'Memory was lost, no traffic',
    ],
    [
      'two lines of one moment',
      [
        ...start,
        100,
        mlx5('poll_health:717:(pid 0): Fatal error 3 detected'),
        100,
        mlx5('TX timeout detected', vf),
        300,
        later,
      ],
      [
        'vf-driver-error error: The driver of the VF of eth0 reports trouble at 100.000000 s: “mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected”, and 1 more line at the same time.',
      ],
      'A queue stood still',
    ],
    [
      'a kernel that crashed before any interface came',
      [linux, ...drivers, 100, 'Kernel panic - not syncing: Fatal exception'],
      [
        'kernel-crash error: The kernel crashed at 100.000000 s: “Kernel panic - not syncing: Fatal exception”; the log shows no network interface and no VF until then, and proves nothing about them.',
      ],
      'Look into the crash',
    ],
    [
      'a device of another vendor without a driver',
      [
        ...begin,
        10,
        added,
        ...bus.slice(0, 2),
        'pci cf63:00:02.0: [8086:1889] type 00 class 0x020000',
        100,
        later,
      ],
      [
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. The PCI device cf63:00:02.0, which may be it, was taken by no driver.',
        'vf-driver-missing warning: The device of a VF (8086:1889, a network device) came at cf63:00:02.0 at 13.000000 s, and no driver took it by the end of the log.',
      ],
      'whether the kernel has a driver for the device',
    ],
    [
      'a driver that waited for the firmware in vain',
      [
        ...begin,
        10,
        added,
        ...bus,
        firmware,
        mlx5('mlx5_init_one:1361:(pid 9): Firmware over 120000 MS in pre-initializing state, aborting'),
        mlx5('probe with driver mlx5_core failed with error -16'),
        100,
        later,
      ],
      [
        'vf-init-failed error: mlx5_core could not start the VF at cf63:00:02.0 at 15.000000 s: “mlx5_core cf63:00:02.0: mlx5_init_one:1361:(pid 9): Firmware over 120000 MS in pre-initializing state, aborting” and 1 more line; it has no interface.',
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. A PCI device failed in this boot that may be it.',
      ],
      'The adapter’s firmware was not ready',
    ],
    [
      'two VFs that did not come back',
      [...start, ...second(arrival), 100, ...away, ...second(away), 110, later],
      [
        'vf-not-restored info: The host took back the VF of eth0 (enP53091s1) at 102.000000 s, and it had not come back by the end of the log, 8 s later.',
        'vf-not-restored info: The host took back the VF of eth2 (enP41394s2) at 105.000000 s, and it had not come back by the end of the log, 5 s later.',
        'servicing-all-interfaces info: Both interfaces with a VF (eth0 and eth2) lost it within 3 s of each other at 102.000000 s; none came back in the log.',
      ],
      'Read a later log',
    ],
    [
      'a VF that went with the machine',
      [...start, 100, ...away, 'reboot: Restarting system', linux, ...arrival],
      [],
      null,
    ],
    [
      'a VF that waited for the host and got it',
      [
        ...begin,
        10,
        ...named.slice(0, 1),
        netvsc('Waiting for the VF association from host'),
        40,
        added,
        netvsc('Data path switched to VF: eth1'),
        100,
        later,
      ],
      [
        'waiting-for-association warning: hv_netvsc began to wait for the host to announce the VF of eth0 at 11.000000 s; the host’s word came after 29.000000 s.',
        'vf-not-renamed info: The VF of eth0 still has the kernel’s name eth1 at 41.000000 s; it was registered at 10.000000 s and no line renames it.',
        'lines-hidden info: A VF was registered for eth0 at 10.000000 s, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.',
      ],
      'only a restart from outside helps',
    ],
    [
      'a bus that speaks another protocol',
      [
        ...begin,
        10,
        added,
        bus[0],
        hvPci('PCI pass-through VSP failed to find supported version'),
        100,
        later,
      ],
      [
        'pci-probe-failed error: The probe of a PCI device that no line ties to an interface failed at 12.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI pass-through VSP failed to find supported version”.',
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. A PCI device failed in this boot that may be it.',
      ],
      'no protocol version in common',
    ],
    [
      'a bus without a number',
      [...begin, 10, added, bus[0], hvPci('Unable to use dom# 0xcf63 or other numbers'), 100, later],
      [
        'pci-probe-failed error: The probe of a PCI device that no line ties to an interface failed at 12.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: Unable to use dom# 0xcf63 or other numbers”.',
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. A PCI device failed in this boot that may be it.',
      ],
      'Too many PCI devices',
    ],
    [
      'a bus that could not be scanned',
      [...begin, 10, added, bus[0], hvPci('Scanning root bridge failed'), 100, later],
      [
        'pci-probe-failed error: The probe of a PCI device that no line ties to an interface failed at 12.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: Scanning root bridge failed”.',
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. A PCI device failed in this boot that may be it.',
      ],
      'moves to another host',
    ],
    [
      'a bus that failed where no VF is missing',
      [
        ...start,
        100,
        hvPci(
          'PCI Pass-through VSP failed D0 Entry with status c0370048',
          'b2c3d4e5-a1b2-4466-9ae3-4b849c3ee03b',
        ),
        200,
        later,
      ],
      [
        'pci-probe-failed warning: The probe of a PCI device that no line ties to an interface failed at 100.000000 s: “hv_pci b2c3d4e5-a1b2-4466-9ae3-4b849c3ee03b: PCI Pass-through VSP failed D0 Entry with status c0370048”; no announced VF is missing, so it may be a disk or a GPU.',
      ],
      'did not power the device up',
    ],
    [
      'a data path that was switched at the second try',
      [...start, 100, fromVf, netvsc(`Data path failed to switch to VF: ${vf}, err: -5`), toVf, 200, later],
      [
        'data-path-switch-failed warning: A switch of the data path of eth0 failed at 101.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path failed to switch to VF: enP53091s1, err: -5”; a switch to the VF succeeded at 102.000000 s.',
      ],
      'Nothing to do if the network works',
    ],
    [
      'a VF that could not be opened',
      [...begin, 10, added, ...bus, firmware, ...named, mlx5('unable to open: -16', vf), 100, later],
      [
        'data-path-not-on-vf warning: The VF of eth0 (enP53091s1) was registered at 15.000000 s and the data path was never switched to it in the 85 s that the log goes on; hv_netvsc could not open it.',
        'hyperv-driver-error warning: A driver of Hyper-V reports trouble about eth0 at 19.000000 s: “mlx5_core cf63:00:02.0 enP53091s1: unable to open: -16”.',
      ],
      'Look for errors of the VF’s driver',
    ],
    [
      'two questions that the firmware refuses',
      [
        ...start,
        100,
        mlx5(
          'mlx5_cmd_check:810:(pid 9): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x15c356)',
        ),
        mlx5(
          'mlx5_cmd_check:810:(pid 9): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x15c356)',
        ),
        300,
        later,
      ],
      [
        'firmware-command-refused info: The firmware of the VF of eth0 refused to answer at 100.000000 s (2 times in all): “mlx5_core cf63:00:02.0: mlx5_cmd_check:810:(pid 9): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x15c356)”.',
      ],
      'Nothing to do if the VF works',
    ],
    [
      'the same trouble in six stays',
      [
        ...start,
        ...[1, 2, 3, 4, 5, 6].flatMap((n) => [
          n * 2000,
          mlx5('TX timeout detected', vf),
          n * 2000 + 500,
          ...away,
          n * 2000 + 530,
          ...arrival,
        ]),
      ],
      [
        'vf-driver-error error: The driver of the VF of eth0 reports trouble at 2000.000000 s: “mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected”.',
        'vf-driver-error error: The driver of the VF of eth0 reports trouble at 4000.000000 s: “mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected”.',
        'vf-driver-error error: The driver of the VF of eth0 reports trouble at 6000.000000 s: “mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected”.',
        'vf-driver-error error: The driver of the VF of eth0 reports trouble at 12000.000000 s: “mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected”. 2 more like it came between the one before and this.',
        'host-servicing warning: The host took the VF of eth0 and gave it back 6 times (first at 2502.000000 s, at 4502.000000 s and at 6502.000000 s); each time traffic ran on the synthetic path, at most for 39.000000 s.',
      ],
      'A queue stood still',
    ],
    [
      'lines of two drivers that nobody knows',
      [...start, 100, netvsc('VF slot 1 withdrawn'), netvsc('VF slot 2 withdrawn'), mlx5('hello there', vf)],
      [
        'unrecognized-messages info: 2 lines of hv_netvsc are not understood, the first is “VF slot 1 withdrawn”; that is most like netvsc.vf-slot-added.',
        'unrecognized-messages info: A line of mlx5_core is not understood: “hello there”.',
      ],
      'please report them',
    ],
  ])('%s', async (_, parts, said, advised) => {
    const log = parts.filter((part) => part !== undefined);
    const found = await findings(log);
    expect(found.map(({ rule, severity, summary }) => `${rule} ${severity}: ${summary}`)).toEqual(said);
    expect(found.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    const advice = found.map((one) => one.advice);
    if (advised === null) expect(advice[0] ?? null).toBeNull();
    else expect(advice).toContainEqual(expect.stringContaining(advised));
  });
});
