import { describe, expect, test } from 'vitest';
import type { LogPart } from './found.ts';
import {
  added,
  arrival,
  away,
  bus,
  drivers,
  firmware,
  hvPci,
  later,
  linux,
  mlx5,
  netvsc,
  second,
  start,
} from './lines.ts';
import { whole } from './whole.ts';

// What is said of pairing and of names, where the log shows little.

const begin = [linux, ...drivers];
const panic = 'Kernel panic - not syncing: Fatal exception';
const pairing = (name: string) => mlx5('can not set master device eth0 (err = -16)', name);

describe('what is said of', () => {
  test.each<[string, readonly LogPart[], string]>([
    [
      'a crash of a machine whose VF was away',
      [...start, 100, ...away, 110, added, 120, panic],
      `
kernel-crash error boot
  The kernel crashed at 120.000000 s: “Kernel panic - not syncing: Fatal exception”; VFs were registered for eth0 until then.
  > Look into the crash (its call trace stands behind these lines) before anything about VFs: update the kernel, and report the trace where hv_ or mlx functions stand in it.
  | Kernel panic - not syncing: Fatal exception
vf-never-appeared info eth0
  The host announced a VF for eth0 (slot 1) at 110.000000 s, and none was registered. The kernel crashed before it could come.
  > Look into the crash; the missing VF follows from it.
  | hv_netvsc eth0: VF slot 1 added
  | Kernel panic - not syncing: Fatal exception
`,
    ],
    [
      'a bus that did not power up at once',
      [
        ...begin,
        added,
        ...bus.slice(0, 1),
        hvPci('PCI Pass-through VSP failed D0 Entry with status c0370048'),
        ...arrival,
      ],
      `
pci-probe-failed info eth0
  The probe of the VF of eth0 failed at 6.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI Pass-through VSP failed D0 Entry with status c0370048”; the VF came up at 12.000000 s all the same.
  nothing to do
  | hv_pci: PCI Pass-through VSP failed D0 Entry with status c0370048
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
    [
      'a pairing that failed, of a VF of no interface',
      [...begin, netvsc('unable to open device (ret -5).'), ...bus, firmware, pairing('eth7'), 100, later],
      `
vf-not-joined warning boot
  The VF eth7 (cf63:00:02.0, mlx5_core) came and was paired with no interface by the end of the log: “mlx5_core cf63:00:02.0 eth7: can not set master device eth0 (err = -16)” at 9.000000 s.
  > Compare the MAC addresses (ip link): a VF has the one of its interface, and must keep it. Do not configure the VF itself (no DHCP, no netplan entry for it). Reload the VF’s driver or restart the machine to pair them again; a network adapter that is passed through on purpose has no interface to pair with.
  | mlx5_core cf63:00:02.0 eth7: can not set master device eth0 (err = -16)
  | hv_pci: PCI VMBus probing: Using version 0x10004
  | hv_pci: PCI host bridge to bus cf63:00
  | pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
  | mlx5_core cf63:00:02.0: firmware version: 14.30.5000
hyperv-driver-error warning eth0
  A driver of Hyper-V reports trouble about eth0 at 4.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: unable to open device (ret -5).”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_netvsc eth0: unable to open device (ret -5).
`,
    ],
    [
      'a pairing that failed before the log shows a device',
      [9000, pairing('eth7'), 9100, later],
      `
vf-not-joined warning boot
  The VF eth7 (cf63:00:02.0, mlx5_core) came and was paired with no interface by the end of the log: “mlx5_core cf63:00:02.0 eth7: can not set master device eth0 (err = -16)” at 9000.000000 s.
  > Compare the MAC addresses (ip link): a VF has the one of its interface, and must keep it. Do not configure the VF itself (no DHCP, no netplan entry for it). Reload the VF’s driver or restart the machine to pair them again; a network adapter that is passed through on purpose has no interface to pair with.
  | mlx5_core cf63:00:02.0 eth7: can not set master device eth0 (err = -16)
log-incomplete info boot
  The log does not show the whole boot: the first 2 h 30 min of the boot are not in it, and nothing in the rest tells how its VFs were then.
  > Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.
`,
    ],
    [
      'a rename that did not end, with the path alone',
      [9000, netvsc('Data path switched to VF: rename12'), 9100, later],
      `
vf-name-unfinished warning eth0
  The VF of eth0 was left with the name rename12 at 9000.000000 s: a rename began and did not end.
  > See why its name was taken: udev rules or .link files that match by MAC address match the interface and its VF both. Let them match the driver (hv_netvsc) as well, then restart the machine.
  | hv_netvsc eth0: Data path switched to VF: rename12
`,
    ],
    [
      'a name that only looks like a rename that did not end',
      [9000, netvsc('Data path switched to VF: rename7x'), 9100, later],
      `
`,
    ],
    [
      'renames of two interfaces, of which one did not end',
      [
        ...start,
        ...second(arrival),
        100,
        netvsc('renamed from eth0', 'rename6'),
        ...second([netvsc('renamed from eth0', 'eth8')]),
        300,
        later,
      ],
      `
vf-name-unfinished warning rename6
  An interface was left with the name rename6 at 100.000000 s: a rename began and did not end.
  > See why its name was taken: udev rules or .link files that match by MAC address match the interface and its VF both. Let them match the driver (hv_netvsc) as well, then restart the machine.
  | hv_netvsc rename6: renamed from eth0
`,
    ],
    [
      'a name of the kernel that is in use',
      [
        ...begin,
        added,
        ...bus,
        firmware,
        netvsc('VF registering: eth12'),
        mlx5('joined to eth0', 'eth12'),
        mlx5('Link up', 'eth12'),
        netvsc('Data path switched to VF: eth12'),
        netvsc('Data path switched from VF: eth12'),
        netvsc('Data path switched to VF: eth12'),
      ],
      `
vf-not-renamed info eth0
  The VF of eth0 still has the kernel’s name eth12 at 14.000000 s; it was registered at 9.000000 s and no line renames it.
  > See that nothing configures eth12 as a network interface: no ifcfg, netplan or NetworkManager entry and no DHCP client for it. Predictable names (net.ifnames=1, systemd-udevd in the initramfs) give the VF a name of its own.
  | hv_netvsc eth0: VF registering: eth12
  | hv_netvsc eth0: Data path switched to VF: eth12
`,
    ],
    [
      'a name of the kernel that nothing uses yet',
      [...begin, added, ...bus, firmware, netvsc('VF registering: eth12'), 12, later],
      `
data-path-not-on-vf info eth0
  The VF of eth0 (eth12) was registered at 9.000000 s and the data path was never switched to it; the log ends 3 s after that line, so a later log may show more.
  > See whether eth0 and its VF are up (ip link): the VF carries traffic only while both are. Set eth0 up; on kernels before 4.14 the VF, too.
  | hv_netvsc eth0: VF registering: eth12
`,
    ],
  ])('%s', async (_, log, told) => {
    expect(await whole(log)).toBe(told);
  });
});
