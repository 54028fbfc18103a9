import { describe, expect, test } from 'vitest';
import type { LogPart } from './found.ts';
import {
  added,
  away,
  bus,
  drivers,
  firmware,
  hvPci,
  later,
  linux,
  mlx5,
  named,
  netvsc,
  removed,
  start,
  toVf,
  vf,
} from './lines.ts';
import { whole } from './whole.ts';

// What is said of VFs that came and are not what they should be.

const begin = [linux, ...drivers];
const [probing = '', host = '', _device = ''] = bus;
const initFailed = mlx5('probe with driver mlx5_core failed with error -16');
const notPaired = mlx5('no netdev found for vf serial:1', 'eth1');

describe('what is said of', () => {
  test.each<[string, readonly LogPart[], string]>([
    [
      'a driver that could not start a device, twice',
      [...begin, ...bus, firmware, initFailed, initFailed, 100, later],
      `
vf-init-failed error boot
  mlx5_core could not start the VF at cf63:00:02.0 at 8.000000 s: “mlx5_core cf63:00:02.0: probe with driver mlx5_core failed with error -16” and 1 more line; it has no interface.
  > Read the first of these lines for the cause. Probe the device again (unbind and bind it, or switch accelerated networking off and on); try a newer kernel if it comes again.
  | mlx5_core cf63:00:02.0: probe with driver mlx5_core failed with error -16
  | mlx5_core cf63:00:02.0: probe with driver mlx5_core failed with error -16
`,
    ],
    [
      'a VF that the driver could not start, tied by what it was',
      [...start, removed, 30, added, ...bus, firmware, initFailed, 100, later],
      `
vf-init-failed error eth0
  mlx5_core could not start the VF of eth0 at 35.000000 s: “mlx5_core cf63:00:02.0: probe with driver mlx5_core failed with error -16”; it has no interface.
  > Read the first of these lines for the cause. Probe the device again (unbind and bind it, or switch accelerated networking off and on); try a newer kernel if it comes again.
  | mlx5_core cf63:00:02.0: probe with driver mlx5_core failed with error -16
vf-never-appeared warning eth0
  The host announced a VF for eth0 (slot 1) at 30.000000 s, and none was registered in the 70 s that the log goes on. mlx5_core took the device and brought up no interface for it.
  > Look for errors of mlx5_core behind the last of these lines.
  | hv_netvsc eth0: VF slot 1 added
  | hv_pci: PCI VMBus probing: Using version 0x10004
  | hv_pci: PCI host bridge to bus cf63:00
  | pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
  | mlx5_core cf63:00:02.0: firmware version: 14.30.5000
  | mlx5_core cf63:00:02.0: probe with driver mlx5_core failed with error -16
`,
    ],
    [
      'a VF of no interface, shortly before the end',
      [
        ...begin,
        netvsc('unable to open device (ret -5).'),
        added,
        ...bus,
        firmware,
        mlx5('Link up', 'eth7'),
        12,
        later,
      ],
      `
hyperv-driver-error warning eth0
  A driver of Hyper-V reports trouble about eth0 at 4.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: unable to open device (ret -5).”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_netvsc eth0: unable to open device (ret -5).
vf-never-appeared info eth0
  The host announced a VF for eth0 (slot 1) at 5.000000 s, and none was registered; the log ends 7 s after that line, so a later log may show more. The PCI device cf63:00:02.0, which may be it, has the driver mlx5_core, and no line ties it to an interface.
  > See whether lspci -k lists the VF with a driver, and whether the VF has the interface’s MAC address.
  | hv_netvsc eth0: VF slot 1 added
vf-not-joined info boot
  The VF eth7 (cf63:00:02.0, mlx5_core) came and was paired with no interface by the end of the log.
  > Compare the MAC addresses (ip link): a VF has the one of its interface, and must keep it. Do not configure the VF itself (no DHCP, no netplan entry for it). Reload the VF’s driver or restart the machine to pair them again; a network adapter that is passed through on purpose has no interface to pair with.
  | hv_pci: PCI VMBus probing: Using version 0x10004
  | hv_pci: PCI host bridge to bus cf63:00
  | pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
  | mlx5_core cf63:00:02.0: firmware version: 14.30.5000
  | mlx5_core cf63:00:02.0 eth7: Link up
`,
    ],
    [
      'a VF of no interface, of which the log does not show how it came',
      [9000, ...start.slice(3), mlx5('Link up', 'eth7', 'a1b2:00:02.0'), 9100, later],
      `
`,
    ],
    [
      'a VF that was refused at first',
      [...begin, added, ...bus, firmware, notPaired, ...named, toVf, 100, later],
      `
`,
    ],
    [
      'a VF that could not be made a part of its interface',
      [
        ...begin,
        added,
        ...bus,
        firmware,
        netvsc('VF registering: eth1'),
        mlx5('can not set master device eth0 (err = -16)', 'eth1'),
        100,
        later,
      ],
      `
vf-not-joined warning eth0
  hv_netvsc could not make the VF eth1 a part of eth0 at 10.000000 s: “mlx5_core cf63:00:02.0 eth1: can not set master device eth0 (err = -16)”.
  > Compare the MAC addresses (ip link): a VF has the one of its interface, and must keep it. Do not configure the VF itself (no DHCP, no netplan entry for it). Reload the VF’s driver or restart the machine to pair them again; a network adapter that is passed through on purpose has no interface to pair with.
  | mlx5_core cf63:00:02.0 eth1: can not set master device eth0 (err = -16)
data-path-not-on-vf warning eth0
  The VF of eth0 (eth1) was registered at 9.000000 s and the data path was never switched to it in the 91 s that the log goes on.
  > See whether eth0 and its VF are up (ip link): the VF carries traffic only while both are. Set eth0 up; on kernels before 4.14 the VF, too.
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
    [
      'a VF that waits for the host, who does not answer',
      [
        ...begin,
        netvsc('VF registering: eth1'),
        netvsc('Waiting for the VF association from host'),
        100,
        later,
      ],
      `
waiting-for-association error eth0
  hv_netvsc began to wait for the host to announce the VF of eth0 at 5.000000 s; the host’s word had not come by the end of the log, 95.000000 s later.
  > Switch accelerated networking of the NIC off and on from outside: the host then announces the VF again. If commands hang, only a restart from outside helps; show the line to the host’s operator.
  | hv_netvsc eth0: Waiting for the VF association from host
lines-hidden info boot
  A VF was registered for eth0 at 4.000000 s, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
    [
      'a VF without its driver that the host took with its bus',
      [
        ...start,
        ...away,
        50,
        added,
        ...bus,
        100,
        'pci_bus cf63:00: busn_res: [bus 00] is released',
        200,
        later,
      ],
      `
vf-never-appeared warning eth0
  The host announced a VF for eth0 (slot 1) at 50.000000 s, and none was registered in the 150 s that the log goes on. Its PCI bus went again before a driver had the device.
  > Read a later log: the host takes a VF away and gives it again. If the VF is still missing there, switch accelerated networking of the NIC off and on.
  | hv_netvsc eth0: VF slot 1 added
  | hv_pci: PCI VMBus probing: Using version 0x10004
  | hv_pci: PCI host bridge to bus cf63:00
  | pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
`,
    ],
    [
      'a VF that vanished after a servicing, before its header was read',
      [
        ...start,
        ...away,
        50,
        added,
        probing,
        host,
        'pci cf63:00:02.0: unknown header type 7f, ignoring device',
        200,
        later,
      ],
      `
vf-never-appeared warning eth0
  The host announced a VF for eth0 (slot 1) at 50.000000 s, and none was registered in the 150 s that the log goes on. Its PCI device vanished while it was probed.
  > See the finding about the VF that vanished.
  | hv_netvsc eth0: VF slot 1 added
  | hv_pci: PCI VMBus probing: Using version 0x10004
  | hv_pci: PCI host bridge to bus cf63:00
  | pci cf63:00:02.0: unknown header type 7f, ignoring device
vf-vanished-during-probe warning eth0
  The VF of eth0 vanished while it was probed at 53.000000 s: “pci cf63:00:02.0: unknown header type 7f, ignoring device”; the log shows no VF of it behind that.
  > Read a later log: the host gives the VF again when it has finished. If it does not, switch accelerated networking of the NIC off and on. Newer kernels (6.4, and stable kernels of 2023 and later) notice at once that the device has gone.
  | pci cf63:00:02.0: unknown header type 7f, ignoring device
`,
    ],
    [
      'a wait that was short',
      [
        ...begin,
        10,
        netvsc('VF registering: eth1'),
        11,
        netvsc('Waiting for the VF association from host'),
        21,
        added,
        netvsc('Data path switched to VF: eth1'),
        100,
        later,
      ],
      `
vf-not-renamed info eth0
  The VF of eth0 still has the kernel’s name eth1 at 22.000000 s; it was registered at 10.000000 s and no line renames it.
  > See that nothing configures eth1 as a network interface: no ifcfg, netplan or NetworkManager entry and no DHCP client for it. Predictable names (net.ifnames=1, systemd-udevd in the initramfs) give the VF a name of its own.
  | hv_netvsc eth0: VF registering: eth1
  | hv_netvsc eth0: Data path switched to VF: eth1
lines-hidden info boot
  A VF was registered for eth0 at 10.000000 s, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
    [
      'a PCI domain that was taken, of a device of nobody',
      [...begin, probing, hvPci('PCI dom# 0xcf63 has collision, using 0x1'), 100, later],
      `
pci-domain-collision info boot
  The VF could not have its own PCI domain at 5.000000 s: “hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI dom# 0xcf63 has collision, using 0x1”.
  > Do not configure the VF by its name or PCI address; match hv_netvsc’s interface by its MAC address and driver.
  | hv_pci: PCI dom# 0xcf63 has collision, using 0x1
`,
    ],
    [
      'a VF that waits for its rename at the end of a swap',
      [
        ...start,
        100,
        mlx5(`renamed from ${vf}`, 'rename7'),
        101,
        mlx5('renamed from rename7', 'enP5s1'),
        200,
        later,
      ],
      `
`,
    ],
    [
      'an interface in the middle of a rename at its last VF',
      [
        ...start,
        100,
        netvsc('renamed from eth0', 'rename6'),
        101,
        netvsc('renamed from rename6', 'eth5'),
        200,
        later,
      ],
      `
`,
    ],
  ])('%s', async (_, log, told) => {
    expect(await whole(log)).toBe(told);
  });
});
