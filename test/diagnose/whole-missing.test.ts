import { describe, expect, test } from 'vitest';
import type { LogPart } from './found.ts';
import {
  added,
  away,
  bus,
  drivers,
  firmware,
  HV_PCI_GUID,
  hvPci,
  later,
  linux,
  named,
  removed,
  second,
  start,
  toVf,
} from './lines.ts';
import { whole } from './whole.ts';

// What is said of VFs that do not come, and of what kept them.

const begin = [linux, ...drivers];
const d0Failed = hvPci('PCI Pass-through VSP failed D0 Entry with status c0370048');
const [probing = '', host = '', device = ''] = bus;
const of = (id: string) => device.replace('15b3:1016', id);
const panic = 'Kernel panic - not syncing: Fatal exception';

describe('what is said of', () => {
  test.each<[string, readonly LogPart[], string]>([
    [
      'a VF without hv_pci, seconds after the start',
      [linux, drivers[1] ?? '', 10, added, 40, later],
      `
vf-never-appeared warning eth0
  The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 30 s that the log goes on. The log shows nothing of hv_pci, without which no VF can appear; it ends early in the boot.
  > See whether the boot came to its end: in an initramfs that waits for its root, or in an emergency shell, hv_pci may not be loaded yet, and the VF is not the fault. Else load hv_pci (modprobe pci-hyperv) and make it a part of the kernel or the initramfs.
  | hv_netvsc eth0: VF slot 1 added
`,
    ],
    [
      'a VF whose probe failed after a servicing',
      [...start, 50, ...away, 60, added, probing, d0Failed, 100, later],
      `
pci-probe-failed error eth0
  The probe of the VF of eth0 failed at 62.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI Pass-through VSP failed D0 Entry with status c0370048”.
  > The host did not power the device up. In a crash kernel this is usual and harms nothing; else reboot, and if it comes again, stop and start the machine so that it moves to another host.
  | hv_pci: PCI Pass-through VSP failed D0 Entry with status c0370048
vf-never-appeared warning eth0
  The host announced a VF for eth0 (slot 1) at 60.000000 s, and none was registered in the 40 s that the log goes on. The probe of its PCI device failed.
  > See the finding about the failed probe.
  | hv_netvsc eth0: VF slot 1 added
  | hv_pci: PCI VMBus probing: Using version 0x10004
  | hv_pci: PCI Pass-through VSP failed D0 Entry with status c0370048
`,
    ],
    [
      'a probe that failed where no VF is missing',
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
      `
pci-probe-failed warning boot
  The probe of a PCI device that no line ties to an interface failed at 100.000000 s: “hv_pci b2c3d4e5-a1b2-4466-9ae3-4b849c3ee03b: PCI Pass-through VSP failed D0 Entry with status c0370048”; no announced VF is missing, so it may be a disk or a GPU.
  > The host did not power the device up. In a crash kernel this is usual and harms nothing; else reboot, and if it comes again, stop and start the machine so that it moves to another host.
  | hv_pci: PCI Pass-through VSP failed D0 Entry with status c0370048
`,
    ],
    [
      'a probe that failed where another VF is missing',
      [
        ...start,
        ...second([added]),
        100,
        hvPci(
          'PCI Pass-through VSP failed D0 Entry with status c0370048',
          'b2c3d4e5-a1b2-4466-9ae3-4b849c3ee03b',
        ),
        200,
        later,
      ],
      `
pci-probe-failed error boot
  The probe of a PCI device that no line ties to an interface failed at 100.000000 s: “hv_pci b2c3d4e5-a1b2-4466-9ae3-4b849c3ee03b: PCI Pass-through VSP failed D0 Entry with status c0370048”.
  > The host did not power the device up. In a crash kernel this is usual and harms nothing; else reboot, and if it comes again, stop and start the machine so that it moves to another host.
  | hv_pci: PCI Pass-through VSP failed D0 Entry with status c0370048
vf-never-appeared warning eth2
  The host announced a VF for eth2 (slot 2) at 14.000000 s, and none was registered in the 186 s that the log goes on. A PCI device failed in this boot that may be it.
  > Read the errors that are not tied to an interface.
  | hv_netvsc eth2: VF slot 2 added
`,
    ],
    [
      'a bus of which hv_vmbus says that its probe failed',
      [...begin, 10, added, probing, `hv_vmbus: probe failed for device ${HV_PCI_GUID} (-71)`, 100, later],
      `
pci-probe-failed error boot
  The probe of a PCI device that no line ties to an interface failed at 12.000000 s: “hv_vmbus: probe failed for device e9ac9b28-cf63-4466-9ae3-4b849c3ee03b (-71)”.
  > Switch accelerated networking of the NIC off and on, or stop and start the machine so that it moves to another host; if it comes again, show these lines to the host’s operator.
  | hv_vmbus: probe failed for device e9ac9b28-cf63-4466-9ae3-4b849c3ee03b (-71)
vf-never-appeared warning eth0
  The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. A PCI device failed in this boot that may be it.
  > Read the errors that are not tied to an interface.
  | hv_netvsc eth0: VF slot 1 added
`,
    ],
    [
      'a machine with too many PCI devices',
      [...begin, 10, added, probing, hvPci('Unable to use dom# 0xcf63 or other numbers'), 100, later],
      `
pci-probe-failed error boot
  The probe of a PCI device that no line ties to an interface failed at 12.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: Unable to use dom# 0xcf63 or other numbers”.
  > Too many PCI devices are passed through; remove some.
  | hv_pci: Unable to use dom# 0xcf63 or other numbers
vf-never-appeared warning eth0
  The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. A PCI device failed in this boot that may be it.
  > Read the errors that are not tied to an interface.
  | hv_netvsc eth0: VF slot 1 added
`,
    ],
    [
      'a VF without its driver, tied by its bus',
      [...begin, added, ...bus, firmware, ...named, toVf, removed, 10, added, ...bus, 100, later],
      `
vf-never-appeared warning eth0
  The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered in the 90 s that the log goes on. Its device 15b3:1016 came at cf63:00:02.0, and no driver took it.
  > See the finding about the missing driver.
  | hv_netvsc eth0: VF slot 1 added
  | hv_pci: PCI VMBus probing: Using version 0x10004
  | hv_pci: PCI host bridge to bus cf63:00
  | pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
vf-driver-missing warning eth0
  The VF of eth0 (15b3:1016, a device of mlx5_core) came at cf63:00:02.0 at 13.000000 s, and no driver took it by the end of the log.
  > Load it (modprobe mlx5_core). If there is no such module, install the kernel’s extra modules, or a kernel that has mlx5_core; see that no blacklist in /etc/modprobe.d keeps it out.
  | pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
  | hv_netvsc eth0: VF slot 1 added
`,
    ],
    [
      'a device of another vendor, at the end of the log',
      [...begin, 10, added, probing, host, of('8086:1889'), 15, later],
      `
vf-never-appeared info eth0
  The host announced a VF for eth0 (slot 1) at 10.000000 s, and none was registered; the log ends 5 s after that line, so a later log may show more. The PCI device cf63:00:02.0, which may be it, was taken by no driver.
  > See whether lspci -k lists the VF with a driver, and whether the VF has the interface’s MAC address.
  | hv_netvsc eth0: VF slot 1 added
vf-driver-missing info boot
  The device of a VF (8086:1889, a network device) came at cf63:00:02.0 at 13.000000 s, and no driver took it by the end of the log.
  > See with lspci -k whether the kernel has a driver for the device.
  | pci cf63:00:02.0: [8086:1889] type 00 class 0x020000
`,
    ],
    [
      'an mlx4 device without its driver',
      [...begin, probing, host, of('15b3:1002'), 100, later],
      `
vf-driver-missing warning boot
  The device of a VF (15b3:1002, a device of mlx4_core) came at cf63:00:02.0 at 6.000000 s, and no driver took it by the end of the log.
  > Load it (modprobe mlx4_core). If there is no such module, install the kernel’s extra modules, or a kernel that has mlx4_core; see that no blacklist in /etc/modprobe.d keeps it out.
  | pci cf63:00:02.0: [15b3:1002] type 00 class 0x020000
`,
    ],
    [
      'a device without its driver that the host took',
      [...begin, ...bus, 100, 'pci_bus cf63:00: busn_res: [bus 00] is released', 200, later],
      `
`,
    ],
    [
      'a device without its driver, where the kernel crashed',
      [...begin, ...bus, 5, panic],
      `
kernel-crash error boot
  The kernel crashed at 5.000000 s: “Kernel panic - not syncing: Fatal exception”; the log shows no network interface and no VF until then, and proves nothing about them.
  > Look into the crash (its call trace stands behind these lines) before anything about VFs: update the kernel, and report the trace where hv_ or mlx functions stand in it.
  | Kernel panic - not syncing: Fatal exception
`,
    ],
  ])('%s', async (_, log, told) => {
    expect(await whole(log)).toBe(told);
  });
});
