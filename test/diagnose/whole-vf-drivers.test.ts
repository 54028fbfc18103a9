import { describe, expect, test } from 'vitest';
import type { LogPart } from './found.ts';
import {
  added,
  bus,
  drivers,
  firmware,
  fromVf,
  later,
  linux,
  mlx5,
  netvsc,
  start,
  toVf,
  unregistered,
  vf,
} from './lines.ts';
import { whole } from './whole.ts';

// What is said of trouble that the driver of a VF reports.

const begin = [linux, ...drivers];
const fatal = mlx5('poll_health:717:(pid 0): Fatal error 3 detected');
const stuck = mlx5('TX timeout detected', vf);
const watchdog = `NETDEV WATCHDOG: ${vf} (mlx5_core): transmit queue 0 timed out`;
const leak = mlx5('mlx5_cmd_teardown:1:(pid 9): FW did not return all pages. giving up...');
const stray = [...begin, ...bus, firmware, mlx5('Link up', 'eth7')];
const mana = (text: string, name: string | null = null) =>
  `mana 7870:00:00.0${name === null ? '' : ` ${name}`}: ${text}`;
const other = (text: string) => netvsc(text, 'eth2', '000d3af5-1111-000d-3af5-1111000d3af5');
const shared = [
  ...begin,
  added,
  mana('Microsoft Azure Network Adapter protocol version: 0.1.1'),
  netvsc('VF registering: enP30832s1'),
  mana('joined to eth0', 'enP30832s1'),
  netvsc('Data path switched to VF: enP30832s1'),
  other('VF slot 1 added'),
  other('VF registering: enP30832s1d1'),
  mana('joined to eth2', 'enP30832s1d1'),
  other('Data path switched to VF: enP30832s1d1'),
];

describe('what is said of', () => {
  test.each<[string, readonly LogPart[], string]>([
    [
      'a queue that stood still before the device failed',
      [...start, 100, watchdog, 103, fatal, 300, later],
      `
vf-driver-error error eth0
  The driver of the VF of eth0 reports trouble at 100.000000 s: “NETDEV WATCHDOG: enP53091s1 (mlx5_core): transmit queue 0 timed out”, and 1 more line within 3.000000 s.
  > A queue stood still and its packets with it: set the interface down and up (ip link set), or switch accelerated networking off and on; use a newer kernel if it comes again.
  | NETDEV WATCHDOG: enP53091s1 (mlx5_core): transmit queue 0 timed out
  | mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected
`,
    ],
    [
      'a device that answers no more, of nobody',
      [...stray, 100, fatal, 300, later],
      `
vf-driver-error error boot
  The driver of the VF that no line ties to an interface reports trouble at 100.000000 s: “mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected”.
  > If traffic stands still, set the interface down (ip link set) to move the data path to the synthetic one, and up again. Then switch accelerated networking of the NIC off and on, or stop and start the machine so that it moves to another host; show these lines to the host’s operator.
  | mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected
lines-hidden info boot
  mlx5_core tells of a VF at cf63:00:02.0, and not one line of hv_netvsc of its interface: those lines are not in this log, or the VF is not paired.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_pci: PCI VMBus probing: Using version 0x10004
  | hv_pci: PCI host bridge to bus cf63:00
  | pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
  | mlx5_core cf63:00:02.0: firmware version: 14.30.5000
  | mlx5_core cf63:00:02.0 eth7: Link up
  | mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected
`,
    ],
    [
      'a refusal that names no device',
      [...start, 100, 'command failed, status bad parameter(0x3), syndrome 0x1', 300, later],
      `
vf-driver-error warning boot
  The driver of the VF that the lines do not name reports trouble at 100.000000 s: “command failed, status bad parameter(0x3), syndrome 0x1”.
  > If traffic stands still, set the interface down (ip link set) to move the data path to the synthetic one, and up again. Then switch accelerated networking of the NIC off and on, or stop and start the machine so that it moves to another host; show these lines to the host’s operator.
  | command failed, status bad parameter(0x3), syndrome 0x1
`,
    ],
    [
      'an adapter that two interfaces share',
      [...shared, 100, mana('HWC: Request timed out!'), 300, later],
      `
vf-driver-error error eth0
  The driver of the VF of eth0 and eth2 reports trouble at 100.000000 s: “mana 7870:00:00.0: HWC: Request timed out!”.
  > If traffic stands still, set the interface down (ip link set) to move the data path to the synthetic one, and up again. Then switch accelerated networking of the NIC off and on, or stop and start the machine so that it moves to another host; show these lines to the host’s operator.
  | mana 7870:00:00.0: HWC: Request timed out!
lines-hidden info boot
  A VF was registered for eth0 and eth2 at 6.000000 s, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_netvsc eth0: VF registering: enP30832s1
  | hv_netvsc eth2: VF registering: enP30832s1d1
`,
    ],
    [
      'one VF of an adapter that two interfaces share',
      [...shared, 100, mana('TX: CQE error 5', 'enP30832s1'), 300, later],
      `
vf-driver-error error eth0
  The driver of the VF of eth0 reports trouble at 100.000000 s: “mana 7870:00:00.0 enP30832s1: TX: CQE error 5”.
  > A queue stood still and its packets with it: set the interface down and up (ip link set), or switch accelerated networking off and on; use a newer kernel if it comes again.
  | mana 7870:00:00.0 enP30832s1: TX: CQE error 5
lines-hidden info boot
  A VF was registered for eth0 and eth2 at 6.000000 s, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_netvsc eth0: VF registering: enP30832s1
  | hv_netvsc eth2: VF registering: enP30832s1d1
`,
    ],
    [
      'memory that was lost twice',
      [
        ...start,
        100,
        leak,
        101,
        mlx5("tree_put_node:1:(pid 9): Flow table 5 wasn't destroyed, refcount > 1"),
        102,
        mlx5("tree_put_node:1:(pid 9): Flow group 7 wasn't destroyed, refcount > 1"),
        300,
        later,
      ],
      `
vf-driver-error warning eth0
  The driver of the VF of eth0 reports trouble at 100.000000 s: “mlx5_core cf63:00:02.0: mlx5_cmd_teardown:1:(pid 9): FW did not return all pages. giving up...”, and 2 more lines within 2.000000 s.
  > Memory was lost, no traffic. Use a newer kernel if it comes again.
  | mlx5_core cf63:00:02.0: mlx5_cmd_teardown:1:(pid 9): FW did not return all pages. giving up...
  | mlx5_core cf63:00:02.0: tree_put_node:1:(pid 9): Flow table 5 wasn't destroyed, refcount > 1
  | mlx5_core cf63:00:02.0: tree_put_node:1:(pid 9): Flow group 7 wasn't destroyed, refcount > 1
`,
    ],
    [
      'memory that was lost, and a queue that stood still',
      [...start, 100, leak, 101, stuck, 300, later],
      `
vf-driver-error error eth0
  The driver of the VF of eth0 reports trouble at 100.000000 s: “mlx5_core cf63:00:02.0: mlx5_cmd_teardown:1:(pid 9): FW did not return all pages. giving up...”, and 1 more line within 1.000000 s.
  > A queue stood still and its packets with it: set the interface down and up (ip link set), or switch accelerated networking off and on; use a newer kernel if it comes again.
  | mlx5_core cf63:00:02.0: mlx5_cmd_teardown:1:(pid 9): FW did not return all pages. giving up...
  | mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected
`,
    ],
    [
      'a device that is given up',
      [...start, 100, mlx5('mlx5_unload_one:1:(pid 9): Driver is in error state. Unloading'), 300, later],
      `
vf-driver-error error eth0
  The driver of the VF of eth0 reports trouble at 100.000000 s: “mlx5_core cf63:00:02.0: mlx5_unload_one:1:(pid 9): Driver is in error state. Unloading”.
  > If traffic stands still, set the interface down (ip link set) to move the data path to the synthetic one, and up again. Then switch accelerated networking of the NIC off and on, or stop and start the machine so that it moves to another host; show these lines to the host’s operator.
  | mlx5_core cf63:00:02.0: mlx5_unload_one:1:(pid 9): Driver is in error state. Unloading
`,
    ],
    [
      'a device that recovered and failed again',
      [...start, 100, fatal, 110, mlx5('health recovery succeeded'), 120, fatal, 300, later],
      `
vf-driver-error error eth0
  The driver of the VF of eth0 reports trouble at 100.000000 s: “mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected”, and 1 more line within 20.000000 s.
  > If traffic stands still, set the interface down (ip link set) to move the data path to the synthetic one, and up again. Then switch accelerated networking of the NIC off and on, or stop and start the machine so that it moves to another host; show these lines to the host’s operator.
  | mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected
  | mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected
  | mlx5_core cf63:00:02.0: health recovery succeeded
`,
    ],
    [
      'a command that was refused',
      [
        ...start,
        100,
        mlx5(
          'mlx5_cmd_check:810:(pid 9): MODIFY_SQ(0x905) op_mod(0x0) failed, status bad state(0x9), syndrome (0x1)',
        ),
        300,
        later,
      ],
      `
vf-driver-error warning eth0
  The driver of the VF of eth0 reports trouble at 100.000000 s: “mlx5_core cf63:00:02.0: mlx5_cmd_check:810:(pid 9): MODIFY_SQ(0x905) op_mod(0x0) failed, status bad state(0x9), syndrome (0x1)”.
  > If traffic stands still, set the interface down (ip link set) to move the data path to the synthetic one, and up again. Then switch accelerated networking of the NIC off and on, or stop and start the machine so that it moves to another host; show these lines to the host’s operator.
  | mlx5_core cf63:00:02.0: mlx5_cmd_check:810:(pid 9): MODIFY_SQ(0x905) op_mod(0x0) failed, status bad state(0x9), syndrome (0x1)
`,
    ],
    [
      'a query that was refused',
      [
        ...start,
        100,
        mlx5(
          'mlx5_cmd_check:810:(pid 9): QUERY_VPORT_STATE(0x750) op_mod(0x0) failed, status bad parameter(0x3), syndrome (0x1)',
        ),
        300,
        later,
      ],
      `
firmware-command-refused info eth0
  The firmware of the VF of eth0 refused to answer at 100.000000 s: “mlx5_core cf63:00:02.0: mlx5_cmd_check:810:(pid 9): QUERY_VPORT_STATE(0x750) op_mod(0x0) failed, status bad parameter(0x3), syndrome (0x1)”.
  > Nothing to do if the VF works.
  | mlx5_core cf63:00:02.0: mlx5_cmd_check:810:(pid 9): QUERY_VPORT_STATE(0x750) op_mod(0x0) failed, status bad parameter(0x3), syndrome (0x1)
`,
    ],
    [
      'an interface that is held for a moment',
      [
        ...start,
        100,
        fromVf,
        unregistered,
        `unregister_netdevice: waiting for ${vf} to become free. Usage count = 2`,
        110,
        'pci_bus cf63:00: busn_res: [bus 00] is released',
        120,
        netvsc('VF slot 1 removed'),
        130,
        later,
      ],
      `
vf-not-restored info eth0
  The host took back the VF of eth0 (enP53091s1) at 120.000000 s, and it had not come back by the end of the log, 10 s later.
  > Read a later log: host servicing takes some 30 s, at times minutes. If the VF is still missing there, see whether accelerated networking is on for the NIC.
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF unregistering: enP53091s1
`,
    ],
    [
      'a VF that begins in the middle of its life',
      [9000, stuck, 9001, netvsc(`VF unregistering: ${vf}`), 9100, later],
      `
vf-driver-error error eth0
  The driver of the VF of eth0 reports trouble at 9000.000000 s: “mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected”.
  > A queue stood still and its packets with it: set the interface down and up (ip link set), or switch accelerated networking off and on; use a newer kernel if it comes again.
  | mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected
vf-not-restored info eth0
  The VF of eth0 (enP53091s1) was unregistered at 9001.000000 s, and it had not come back by the end of the log, 99 s later.
  > Read a later log: host servicing takes some 30 s, at times minutes. If the VF is still missing there, see whether accelerated networking is on for the NIC.
  | hv_netvsc eth0: VF unregistering: enP53091s1
`,
    ],
    [
      'a path that was switched back after all, and lost',
      [
        ...start,
        100,
        fromVf,
        netvsc(`Data path failed to switch to VF: ${vf}, err: -5`),
        110,
        toVf,
        120,
        fromVf,
        300,
        later,
      ],
      `
data-path-switch-failed warning eth0
  A switch of the data path of eth0 failed at 101.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path failed to switch to VF: enP53091s1, err: -5”; a switch to the VF succeeded at 110.000000 s.
  > Nothing to do if the network works; show these lines to the host’s operator if they come again.
  | hv_netvsc eth0: Data path failed to switch to VF: enP53091s1, err: -5
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
data-path-not-on-vf warning eth0
  The VF of eth0 (enP53091s1) lost the data path at 120.000000 s and did not get it back in the 180 s that the log goes on.
  > See whether eth0 and its VF are up (ip link): the VF carries traffic only while both are. Set eth0 up; on kernels before 4.14 the VF, too.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
`,
    ],
    [
      'a link that went down long before the path, with other trouble between',
      [...start, 100, mlx5('Link down', vf), stuck, stuck, stuck, fromVf, 300, later],
      `
vf-driver-error error eth0
  The driver of the VF of eth0 reports trouble at 101.000000 s: “mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected”, and 2 more lines within 2.000000 s.
  > A queue stood still and its packets with it: set the interface down and up (ip link set), or switch accelerated networking off and on; use a newer kernel if it comes again.
  | mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected
  | mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected
  | mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected
data-path-not-on-vf warning eth0
  The VF of eth0 (enP53091s1) lost the data path at 104.000000 s and did not get it back in the 196 s that the log goes on.
  > See whether eth0 and its VF are up (ip link): the VF carries traffic only while both are. Set eth0 up; on kernels before 4.14 the VF, too.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
`,
    ],
  ])('%s', async (_, log, told) => {
    expect(await whole(log)).toBe(told);
  });
});
