import { describe, expect, test } from 'vitest';
import type { LogPart } from './found.ts';
import {
  added,
  bus,
  drivers,
  firmware,
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
import { whole } from './whole.ts';

// What is said of drivers that report trouble.

const begin = [linux, ...drivers];
const refused = mlx5(
  'mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)',
);
const toFailed = netvsc(`Data path failed to switch to VF: ${vf}, err: -5`);

describe('what is said of', () => {
  test.each<[string, readonly LogPart[], string]>([
    [
      'questions that the firmware of a VF without an interface of hv_netvsc refuses',
      [...begin, ...bus, firmware, mlx5('Link up', 'eth7'), 100, refused, 101, refused, 200, later],
      `
firmware-command-refused info boot
  The firmware of the VF refused to answer at 100.000000 s (2 times in all): “mlx5_core cf63:00:02.0: mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)”.
  > Nothing to do if the VF works.
  | mlx5_core cf63:00:02.0: mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)
  | mlx5_core cf63:00:02.0: mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)
lines-hidden info boot
  mlx5_core tells of a VF at cf63:00:02.0, and not one line of hv_netvsc of its interface: those lines are not in this log, or the VF is not paired.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_pci: PCI VMBus probing: Using version 0x10004
  | hv_pci: PCI host bridge to bus cf63:00
  | pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
  | mlx5_core cf63:00:02.0: firmware version: 14.30.5000
  | mlx5_core cf63:00:02.0 eth7: Link up
  | mlx5_core cf63:00:02.0: mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)
  | mlx5_core cf63:00:02.0: mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)
`,
    ],
    [
      'a question that the firmware of a device without an interface refuses',
      [...begin, ...bus, firmware, 100, refused, 200, later],
      `
vf-init-failed error boot
  mlx5_core could not start the VF at cf63:00:02.0 at 100.000000 s: “mlx5_core cf63:00:02.0: mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)”; it has no interface.
  > Read the first of these lines for the cause. Probe the device again (unbind and bind it, or switch accelerated networking off and on); try a newer kernel if it comes again.
  | mlx5_core cf63:00:02.0: mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)
`,
    ],
    [
      'questions that the firmware refuses',
      [...start, 100, refused, 200, refused],
      `
firmware-command-refused info eth0
  The firmware of the VF of eth0 refused to answer at 100.000000 s (2 times in all): “mlx5_core cf63:00:02.0: mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)”.
  > Nothing to do if the VF works.
  | mlx5_core cf63:00:02.0: mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)
  | mlx5_core cf63:00:02.0: mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)
`,
    ],
    [
      'an interface without a VF that cannot be opened',
      [
        ...begin,
        10,
        netvsc('unable to open device (ret -5).'),
        20,
        netvsc('unable to open device (ret -5).'),
        100,
        later,
      ],
      `
hyperv-driver-error warning eth0
  A driver of Hyper-V reports trouble about eth0 at 10.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: unable to open device (ret -5).”, and 1 more line.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_netvsc eth0: unable to open device (ret -5).
  | hv_netvsc eth0: unable to open device (ret -5).
`,
    ],
    [
      'two interfaces without a VF that cannot be opened',
      [
        ...begin,
        10,
        netvsc('unable to open device (ret -5).'),
        ...second([netvsc('unable to open device (ret -5).')]),
        100,
        later,
      ],
      `
hyperv-driver-error warning eth0
  A driver of Hyper-V reports trouble about eth0 at 10.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: unable to open device (ret -5).”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_netvsc eth0: unable to open device (ret -5).
hyperv-driver-error warning eth2
  A driver of Hyper-V reports trouble about eth2 at 11.000000 s: “hv_netvsc 000d3af5-1111-000d-3af5-1111000d3af5 eth2: unable to open device (ret -5).”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_netvsc eth2: unable to open device (ret -5).
`,
    ],
    [
      'hv_netvsc that names no interface',
      [...begin, 10, 'hv_netvsc: Unable to register netdev.', 100, later],
      `
hyperv-driver-error warning boot
  A driver of Hyper-V reports trouble at 10.000000 s: “hv_netvsc: Unable to register netdev.”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_netvsc: Unable to register netdev.
lines-hidden info boot
  hv_netvsc and hv_pci were loaded, and no line tells of an interface or a device: either the host offers this machine no VF (accelerated networking is off), or the lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_vmbus: registering driver hv_pci
  | hv_vmbus: registering driver hv_netvsc
`,
    ],
    [
      'a switch that failed without a VF in the log',
      [9000, toFailed, 9100, later],
      `
hyperv-driver-error warning eth0
  A driver of Hyper-V reports trouble about eth0 at 9000.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path failed to switch to VF: enP53091s1, err: -5”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_netvsc eth0: Data path failed to switch to VF: enP53091s1, err: -5
log-incomplete info boot
  The log does not show the whole boot: the first 2 h 30 min of the boot are not in it, and nothing in the rest tells how its VFs were then.
  > Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.
`,
    ],
    [
      'hv_pci that complains of the bus of a VF that works',
      [...start, 100, hvPci('Scanning root bridge failed'), 200, later],
      `
hyperv-driver-error warning eth0
  A driver of Hyper-V reports trouble about eth0 at 100.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: Scanning root bridge failed”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_pci: Scanning root bridge failed
`,
    ],
    [
      'a device that vanished, and of which hv_pci complains',
      [
        ...begin,
        ...bus,
        hvPci('The device is gone.'),
        hvPci('Read Config Block failed: 0xc0000001, bytes_returned=0'),
        200,
        later,
      ],
      `
vf-vanished-during-probe warning boot
  The VF vanished while it was probed at 7.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: The device is gone.”; the log shows no VF of it behind that.
  > Read a later log: the host gives the VF again when it has finished. If it does not, switch accelerated networking of the NIC off and on. Newer kernels (6.4, and stable kernels of 2023 and later) notice at once that the device has gone.
  | hv_pci: The device is gone.
hyperv-driver-error warning boot
  A driver of Hyper-V reports trouble about a PCI device that no line ties to an interface at 8.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: Read Config Block failed: 0xc0000001, bytes_returned=0”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_pci: Read Config Block failed: 0xc0000001, bytes_returned=0
`,
    ],
    [
      'an interface that hv_netvsc could not open before its VF came',
      [
        ...begin,
        added,
        ...bus,
        firmware,
        ...named,
        netvsc('unable to open device (ret -5).'),
        toVf,
        100,
        netvsc('unable to open device (ret -5).'),
        200,
        later,
      ],
      `
hyperv-driver-error warning eth0
  A driver of Hyper-V reports trouble about eth0 at 13.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: unable to open device (ret -5).”, and 1 more line.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_netvsc eth0: unable to open device (ret -5).
  | hv_netvsc eth0: unable to open device (ret -5).
`,
    ],
  ])('%s', async (_, log, told) => {
    expect(await whole(log)).toBe(told);
  });
});
