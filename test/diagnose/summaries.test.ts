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
  HV_PCI_GUID,
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

// What findings say, word by word: each sentence holds what its log shows, and no more.

const begin = [linux, ...drivers];
const d0Failed = hvPci('PCI Pass-through VSP failed D0 Entry with status c0370048');
const vanished = mlx5('firmware version: 65535.65535.65535');

describe('what is said of', () => {
  test.each<[string, readonly (LogPart | undefined)[], readonly string[], string | null]>([
    [
      'a VF that was announced and never came',
      [...begin, 10, added, 500, later],
      [
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 490 s that the log goes on. hv_pci is at work, and the log shows no PCI device for this interface.',
      ],
      'switch accelerated networking of the NIC off and on',
    ],
    [
      'a VF that was announced at the end of the log',
      [...begin, 10, added, 14, later],
      [
        'vf-never-appeared info: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered; the log ends 4 s after that line, so a later log may show more. hv_pci is at work, and the log shows no PCI device for this interface.',
      ],
      'See whether lspci lists a VF',
    ],
    [
      'a bus that the host did not power up',
      [...begin, 10, added, bus[0], d0Failed, 100, later],
      [
        'pci-probe-failed error: The probe of a PCI device that no line ties to an interface failed at 12.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI Pass-through VSP failed D0 Entry with status c0370048”.',
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. A PCI device failed in this boot that may be it.',
      ],
      'did not power the device up',
    ],
    [
      'a bus without room for its device',
      [
        ...begin,
        10,
        added,
        bus[0],
        hvPci('Need 0x1000 of high MMIO space. Consider reconfiguring the VM.'),
        `hv_vmbus: probe failed for device ${HV_PCI_GUID} (-12)`,
        100,
        later,
      ],
      [
        'pci-probe-failed error: The probe of a PCI device that no line ties to an interface failed at 12.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: Need 0x1000 of high MMIO space. Consider reconfiguring the VM.” and 1 more line of it.',
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. A PCI device failed in this boot that may be it.',
      ],
      'give it more MMIO space',
    ],
    [
      'a bus that failed once and came',
      [...begin, 10, added, bus[0], d0Failed, ...arrival],
      [
        'pci-probe-failed info: The probe of the VF of eth0 failed at 12.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI Pass-through VSP failed D0 Entry with status c0370048”; the VF came up at 18.000000 s all the same.',
      ],
      null,
    ],
    [
      'a device without its driver',
      [...begin, 10, added, ...bus, 100, later],
      [
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. The PCI device cf63:00:02.0, which may be it, was taken by no driver.',
        'vf-driver-missing warning: The device of a VF (15b3:1016, a device of mlx5_core) came at cf63:00:02.0 at 13.000000 s, and no driver took it by the end of the log.',
      ],
      'whether lspci -k lists the VF with a driver',
    ],
    [
      'an older device without its driver',
      [
        ...begin,
        10,
        added,
        ...bus.slice(0, 2),
        'pci cf63:00:02.0: [15b3:1004] type 00 class 0x020000',
        100,
        later,
      ],
      [
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. The PCI device cf63:00:02.0, which may be it, was taken by no driver.',
        'vf-driver-missing warning: The device of a VF (15b3:1004, a device of mlx4_core) came at cf63:00:02.0 at 13.000000 s, and no driver took it by the end of the log.',
      ],
      'whether lspci -k lists the VF with a driver',
    ],
    [
      'a device of MANA without its driver',
      [...begin, 10, ...bus.slice(0, 2), 'pci cf63:00:02.0: [1414:00ba] type 00 class 0x020000', 100, later],
      [
        'vf-driver-missing warning: The device of a VF (1414:00ba, a device of mana) came at cf63:00:02.0 at 12.000000 s, and no driver took it by the end of the log.',
      ],
      'a kernel that has mana (5.15 and later)',
    ],
    [
      'a device that vanished in its probe',
      [...begin, 10, added, ...bus, vanished, removed, 100, later],
      [
        'vf-vanished-during-probe warning: The VF vanished while it was probed at 14.000000 s: “mlx5_core cf63:00:02.0: firmware version: 65535.65535.65535”; the log shows no VF of it behind that.',
        'vf-not-restored info: The host took back the VF of eth0 at 15.000000 s, and it had not come back by the end of the log, 85 s later.',
      ],
      'Newer kernels (6.4',
    ],
    [
      'a device that vanished in its probe, and came again',
      [...begin, 10, added, ...bus, vanished, removed, 100, ...arrival],
      [
        'vf-vanished-during-probe info: The VF of eth0 vanished while it was probed at 14.000000 s: “mlx5_core cf63:00:02.0: firmware version: 65535.65535.65535”; a VF came up at 105.000000 s.',
        'host-servicing info: The host took back a VF of eth0 that had not come up yet at 15.000000 s and gave one again; traffic ran over that one 94.000000 s later.',
      ],
      null,
    ],
    [
      'a driver that could not start the VF',
      [
        ...begin,
        10,
        added,
        ...bus,
        firmware,
        mlx5('probe with driver mlx5_core failed with error -16'),
        100,
        later,
      ],
      [
        'vf-init-failed error: mlx5_core could not start the VF at cf63:00:02.0 at 15.000000 s: “mlx5_core cf63:00:02.0: probe with driver mlx5_core failed with error -16”; it has no interface.',
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. A PCI device failed in this boot that may be it.',
      ],
      'Read the first of these lines for the cause',
    ],
    [
      'a VF that hv_netvsc could not take',
      [
        ...begin,
        10,
        added,
        ...bus,
        firmware,
        named[0],
        mlx5('can not set master device eth0 (err = -16)', 'eth1'),
        100,
        later,
      ],
      [
        'vf-not-joined warning: hv_netvsc could not make the VF eth1 a part of eth0 at 16.000000 s: “mlx5_core cf63:00:02.0 eth1: can not set master device eth0 (err = -16)”.',
        'data-path-not-on-vf warning: The VF of eth0 (eth1) was registered at 15.000000 s and the data path was never switched to it in the 85 s that the log goes on.',
      ],
      'Compare the MAC addresses',
    ],
    [
      'a VF that no interface has',
      [...begin, 10, added, ...bus, firmware, mlx5('no netdev found for vf serial:1', 'eth1'), 100, later],
      [
        'vf-never-appeared warning: The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. The PCI device cf63:00:02.0, which may be it, has the driver mlx5_core, and no line ties it to an interface.',
        'vf-not-joined warning: The VF eth1 (cf63:00:02.0, mlx5_core) came and was paired with no interface by the end of the log: “mlx5_core cf63:00:02.0 eth1: no netdev found for vf serial:1” at 15.000000 s.',
      ],
      'whether the VF has the interface’s MAC address',
    ],
    [
      'a VF that waits for the host',
      [
        ...begin,
        10,
        netvsc('VF registering: eth1'),
        netvsc('Waiting for the VF association from host'),
        100,
        later,
      ],
      [
        'waiting-for-association error: hv_netvsc began to wait for the host to announce the VF of eth0 at 11.000000 s; the host’s word had not come by the end of the log, 89.000000 s later.',
        'lines-hidden info: A VF was registered for eth0 at 10.000000 s, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.',
      ],
      'only a restart from outside helps',
    ],
    [
      'a bus whose PCI domain was taken',
      [...begin, 10, added, hvPci('PCI dom# 0xcf63 has collision, using 0xcf64'), ...arrival.slice(1)],
      [
        'pci-domain-collision info: The VF of eth0 could not have its own PCI domain at 11.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI dom# 0xcf63 has collision, using 0xcf64”.',
      ],
      'match hv_netvsc’s interface by its MAC address',
    ],
    [
      'a data path that could not be switched',
      [
        ...begin,
        10,
        added,
        ...bus,
        firmware,
        ...named,
        netvsc(`Data path failed to switch to VF: ${vf}, err: -5`),
        100,
        later,
      ],
      [
        'data-path-switch-failed error: A switch of the data path of eth0 failed at 19.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path failed to switch to VF: enP53091s1, err: -5”; no later switch succeeded.',
      ],
      'Set eth0 down and up',
    ],
    [
      'a data path that was not switched',
      [...begin, 10, added, ...bus, firmware, ...named, 100, later],
      [
        'data-path-not-on-vf warning: The VF of eth0 (enP53091s1) was registered at 15.000000 s and the data path was never switched to it in the 85 s that the log goes on.',
      ],
      'See whether eth0 and its VF are up',
    ],
    [
      'a data path that was lost with the link',
      [...start, 100, fromVf, mlx5('Link down', vf), 400, later],
      [
        'data-path-not-on-vf warning: The VF of eth0 (enP53091s1) lost the data path at 100.000000 s and did not get it back in the 300 s that the log goes on; its link went down at 101.000000 s.',
      ],
      'The adapter’s link is the host’s',
    ],
    [
      'a VF whose driver complains',
      [
        ...start,
        100,
        mlx5('wait_func:1115:(pid 7): MODIFY_SQ(0x905) timeout. Will cause a leak of a command resource'),
        101,
        mlx5('TX timeout detected', vf),
        300,
        later,
      ],
      [
        'vf-driver-error error: The driver of the VF of eth0 reports trouble at 100.000000 s: “mlx5_core cf63:00:02.0: wait_func:1115:(pid 7): MODIFY_SQ(0x905) timeout. Will cause a leak of a command resource”, and 1 more line within 1.000000 s.',
      ],
      'A queue stood still',
    ],
    [
      'a VF whose driver complains and recovers',
      [
        ...start,
        100,
        mlx5('poll_health:717:(pid 0): Fatal error 3 detected'),
        130,
        mlx5('health recovery succeeded'),
        300,
        later,
      ],
      [
        'vf-driver-error warning: The driver of the VF of eth0 reports trouble at 100.000000 s: “mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected”; the driver recovered at 130.000000 s.',
      ],
      'Traffic stood still until then',
    ],
    [
      'a question that the firmware refuses',
      [
        ...start,
        100,
        mlx5(
          'mlx5_cmd_check:810:(pid 9): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x15c356)',
        ),
        300,
        later,
      ],
      [
        'firmware-command-refused info: The firmware of the VF of eth0 refused to answer at 100.000000 s: “mlx5_core cf63:00:02.0: mlx5_cmd_check:810:(pid 9): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x15c356)”.',
      ],
      'Nothing to do if the VF works',
    ],
    [
      'a driver of Hyper-V that complains',
      [...start, 100, netvsc('unable to open device (ret -5).'), 300, later],
      [
        'hyperv-driver-error warning: A driver of Hyper-V reports trouble about eth0 at 100.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: unable to open device (ret -5).”.',
      ],
      'Read these lines beside those of the interface',
    ],
    [
      'a VF that the host took',
      [...start, 100, ...away, 500, later],
      [
        'vf-not-restored warning: The host took back the VF of eth0 (enP53091s1) at 102.000000 s, and it had not come back by the end of the log, 398 s later.',
      ],
      'Servicing does not take so long',
    ],
    [
      'a VF that the host took just before the end',
      [...start, 100, ...away, 110, later],
      [
        'vf-not-restored info: The host took back the VF of eth0 (enP53091s1) at 102.000000 s, and it had not come back by the end of the log, 8 s later.',
      ],
      'Read a later log',
    ],
    [
      'a VF that came back late',
      [...start, 100, ...away, 600, ...arrival],
      [
        'slow-restore warning: eth0 was without a VF for 509.000000 s, from 100.000000 s on: 498.000000 s until the host offered a VF again, 9.000000 s from there until traffic ran over it.',
        'host-servicing info: The host took the VF of eth0 at 102.000000 s and gave it back; traffic ran on the synthetic path for 509.000000 s.',
      ],
      'Where the host took the time',
    ],
    [
      'a VF that the host took and gave back',
      [...start, 100, ...away, 130, ...arrival],
      [
        'host-servicing info: The host took the VF of eth0 at 102.000000 s and gave it back; traffic ran on the synthetic path for 39.000000 s.',
      ],
      'Nothing to do if the host was serviced',
    ],
    [
      'a VF that the host took and gave back again and again',
      [...start, ...[1, 2, 3, 4, 5].flatMap((n) => [n * 1000, ...away, n * 1000 + 30, ...arrival])],
      [
        'host-servicing warning: The host took the VF of eth0 and gave it back 5 times (first at 1002.000000 s, at 2002.000000 s and at 3002.000000 s); each time traffic ran on the synthetic path, at most for 39.000000 s.',
      ],
      'Servicing comes a few times a year',
    ],
    [
      'a driver that was bound anew',
      [...start, 100, fromVf, unregistered, 130, ...named.slice(0, 2), toVf],
      [
        'removed-by-guest info: The VF of eth0 (enP53091s1) was unregistered at 101.000000 s, and its device stayed: its driver was unbound or loaded again in the machine; it was back after 29.000000 s.',
      ],
      'Nothing to do if it was meant',
    ],
    [
      'a driver that was unloaded',
      [...start, 100, 'hv_vmbus: unregistering driver hv_netvsc', fromVf, unregistered, 500, later],
      [
        'removed-by-guest warning: The VF of eth0 (enP53091s1) was unregistered at 102.000000 s, and a driver was unloaded by the machine: “hv_vmbus: unregistering driver hv_netvsc”; it was not back by the end of the log.',
      ],
      'Load or bind the driver again',
    ],
    [
      'two VFs that the host took together',
      [...start, ...second(arrival), 100, ...away, ...second(away), 130, ...arrival, ...second(arrival)],
      [
        'host-servicing info: The host took the VF of eth0 at 102.000000 s and gave it back; traffic ran on the synthetic path for 39.000000 s.',
        'host-servicing info: The host took the VF of eth2 at 105.000000 s and gave it back; traffic ran on the synthetic path for 46.000000 s.',
        'servicing-all-interfaces info: Both interfaces with a VF (eth0 and eth2) lost it within 3 s of each other at 102.000000 s; the machine had no VF at all for 34.000000 s.',
      ],
      'Nothing to do if the host was serviced',
    ],
    [
      'a MANA adapter that was reset',
      [
        ...begin,
        10,
        added,
        netvsc('VF registering: eth1'),
        'mana 7870:00:00.0 eth1: joined to eth0',
        toVf.replace(vf, 'eth1'),
        100,
        'mana 7870:00:00.0: MANA reset cycle start',
        104,
        'mana 7870:00:00.0: MANA reset cycle completed',
      ],
      [
        'vf-not-renamed info: The VF of eth0 still has the kernel’s name eth1 at 13.000000 s; it was registered at 11.000000 s and no line renames it.',
        'host-servicing info: The host had the MANA adapter of eth0 reset at 100.000000 s; the reset was completed after 4.000000 s and the VF stayed.',
        'lines-hidden info: A VF was registered for eth0 at 11.000000 s, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.',
      ],
      'nothing configures eth1 as a network interface',
    ],
    [
      'a data path that goes to and fro',
      [...start, ...Array.from({ length: 12 }, (_, n) => [100 + n * 20, fromVf, 110 + n * 20, toVf]).flat()],
      [
        'data-path-flapping warning: The data path of eth0 was switched 25 times within 317.000000 s, from the line at 13.000000 s on: two or three switches to and fro at a start are normal, this is not.',
      ],
      'See what sets eth0 or its VF down and up',
    ],
    [
      'a kernel that crashed',
      [...start, 100, 'Kernel panic - not syncing: Fatal exception'],
      [
        'kernel-crash error: The kernel crashed at 100.000000 s: “Kernel panic - not syncing: Fatal exception”; VFs were registered for eth0 until then.',
      ],
      'Look into the crash',
    ],
    [
      'a line that nobody knows',
      [...start, 100, netvsc('VF slot 1 withdrawn')],
      [
        'unrecognized-messages info: A line of hv_netvsc is not understood: “VF slot 1 withdrawn”; that is most like netvsc.vf-slot-added.',
      ],
      'please report them with the kernel’s version',
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
