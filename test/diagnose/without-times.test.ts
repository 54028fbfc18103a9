import { describe, expect, test } from 'vitest';
import {
  added,
  arrival,
  away,
  bus,
  drivers,
  firmware,
  fromVf,
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
import { untimed, whole } from './whole.ts';

// What findings say of lines without times, which some logs have: no time, no duration, and no judgement by either.

const begin = [linux, ...drivers];

describe('without times, what is found of', () => {
  test.each<[string, string, string]>([
    [
      'a VF that the host took and gave back',
      untimed([...start, ...away, ...arrival]),
      `
host-servicing info eth0
  The host took the VF of eth0 and gave it back.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'a VF that went and came twice',
      untimed([...start, ...Array.from({ length: 2 }, () => [...away, ...arrival]).flat()]),
      `
host-servicing info eth0
  The host took the VF of eth0 and gave it back 2 times.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'a VF that the host took',
      untimed([...start, ...away]),
      `
vf-not-restored warning eth0
  The host took back the VF of eth0 (enP53091s1), and it had not come back by the end of the log.
  > Read a later log: host servicing takes some 30 s, at times minutes. If the VF is still missing there, see whether accelerated networking is on for the NIC.
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF unregistering: enP53091s1
`,
    ],
    [
      'a VF that the host took before it came up',
      untimed([...begin, added, ...bus, firmware, removed, ...arrival]),
      `
host-servicing info eth0
  The host took back a VF of eth0 that had not come up yet and gave one again.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'two VFs that the host took and gave back',
      untimed([...start, ...second(arrival), ...away, ...second(away), ...arrival, ...second(arrival)]),
      `
host-servicing info eth0
  The host took the VF of eth0 and gave it back.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
host-servicing info eth2
  The host took the VF of eth2 and gave it back.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth2: Data path switched from VF: enP41394s2
  | hv_netvsc eth2: VF slot 2 removed
  | hv_netvsc eth2: Data path switched to VF: enP41394s2
`,
    ],
    [
      'a data path that goes to and fro, which only times can tell',
      untimed([...start, ...Array.from({ length: 12 }, () => [fromVf, toVf]).flat()]),
      `
`,
    ],
    [
      'a driver that was bound anew',
      untimed([...start, fromVf, unregistered, ...named, toVf]),
      `
removed-by-guest info eth0
  The VF of eth0 (enP53091s1) was unregistered, and its device stayed: its driver was unbound or loaded again in the machine; it was back.
  > Nothing to do if it was meant: a driver was reloaded or bound anew.
  | hv_netvsc eth0: VF unregistering: enP53091s1
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
    [
      'a VF that was away, in a log of hv_netvsc alone',
      untimed([
        netvsc('VF registering: eth1'),
        netvsc('Data path switched to VF: eth1'),
        netvsc('Data path switched from VF: eth1'),
        netvsc('VF unregistering: eth1'),
        netvsc('VF registering: eth1'),
        netvsc('Data path switched to VF: eth1'),
      ]),
      `
vf-not-renamed info eth0
  The VF of eth0 still has the kernel’s name eth1; it was registered and no line renames it.
  > See that nothing configures eth1 as a network interface: no ifcfg, netplan or NetworkManager entry and no DHCP client for it. Predictable names (net.ifnames=1, systemd-udevd in the initramfs) give the VF a name of its own.
  | hv_netvsc eth0: VF registering: eth1
  | hv_netvsc eth0: Data path switched to VF: eth1
vf-away info eth0
  The VF of eth0 (eth1) was unregistered and was back; the log has no line of its slot or its PCI bus that tells whether the host took it or the machine unbound it.
  > Take the whole log of the kernel (dmesg, or journalctl -k -b): the lines of hv_pci and of the VF’s driver tell.
  | hv_netvsc eth0: VF unregistering: eth1
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
    [
      'a VF that was announced and never came',
      untimed([...begin, added]),
      `
vf-never-appeared warning eth0
  The host announced a VF for eth0 (slot 1), and none was registered. hv_pci is at work, and the log shows no PCI device for this interface.
  > See whether lspci lists a VF. If not, the host announced one and did not give it: switch accelerated networking of the NIC off and on, or move the machine to another host (stop and start it), and show the host’s operator this line.
  | hv_netvsc eth0: VF slot 1 added
`,
    ],
    [
      'a driver that could not start the VF',
      untimed([...begin, added, ...bus, mlx5('probe with driver mlx5_core failed with error -16')]),
      `
vf-init-failed error boot
  mlx5_core could not start the VF at cf63:00:02.0: “mlx5_core cf63:00:02.0: probe with driver mlx5_core failed with error -16”; it has no interface.
  > Read the first of these lines for the cause. Probe the device again (unbind and bind it, or switch accelerated networking off and on); try a newer kernel if it comes again.
  | mlx5_core cf63:00:02.0: probe with driver mlx5_core failed with error -16
vf-never-appeared warning eth0
  The host announced a VF for eth0 (slot 1), and none was registered. A PCI device failed in this boot that may be it.
  > Read the errors that are not tied to an interface.
  | hv_netvsc eth0: VF slot 1 added
`,
    ],
    [
      'a VF whose driver complains',
      untimed([
        ...start,
        mlx5('poll_health:717:(pid 0): Fatal error 3 detected'),
        mlx5('TX timeout detected', vf),
      ]),
      `
vf-driver-error error eth0
  The driver of the VF of eth0 reports trouble: “mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected”, and 1 more line.
  > A queue stood still and its packets with it: set the interface down and up (ip link set), or switch accelerated networking off and on; use a newer kernel if it comes again.
  | mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected
  | mlx5_core cf63:00:02.0 enP53091s1: TX timeout detected
`,
    ],
    [
      'a VF that waits for the host',
      untimed([...begin, netvsc('VF registering: eth1'), netvsc('Waiting for the VF association from host')]),
      `
waiting-for-association error eth0
  hv_netvsc began to wait for the host to announce the VF of eth0; the host’s word had not come by the end of the log.
  > Switch accelerated networking of the NIC off and on from outside: the host then announces the VF again. If commands hang, only a restart from outside helps; show the line to the host’s operator.
  | hv_netvsc eth0: Waiting for the VF association from host
lines-hidden info boot
  A VF was registered for eth0, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
    [
      'a VF that waited for the host, for nobody knows how long',
      untimed([
        ...begin,
        netvsc('VF registering: eth1'),
        netvsc('Waiting for the VF association from host'),
        added,
        netvsc('Data path switched to VF: eth1'),
      ]),
      `
vf-not-renamed info eth0
  The VF of eth0 still has the kernel’s name eth1; it was registered and no line renames it.
  > See that nothing configures eth1 as a network interface: no ifcfg, netplan or NetworkManager entry and no DHCP client for it. Predictable names (net.ifnames=1, systemd-udevd in the initramfs) give the VF a name of its own.
  | hv_netvsc eth0: VF registering: eth1
  | hv_netvsc eth0: Data path switched to VF: eth1
lines-hidden info boot
  A VF was registered for eth0, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
    [
      'a VF that was not paired',
      untimed([...begin, added, ...bus, firmware, mlx5('no netdev found for vf serial:1', 'eth1')]),
      `
vf-never-appeared warning eth0
  The host announced a VF for eth0 (slot 1), and none was registered. The PCI device cf63:00:02.0, which may be it, has the driver mlx5_core, and no line ties it to an interface.
  > See whether lspci -k lists the VF with a driver, and whether the VF has the interface’s MAC address.
  | hv_netvsc eth0: VF slot 1 added
vf-not-joined warning boot
  The VF eth1 (cf63:00:02.0, mlx5_core) came and was paired with no interface by the end of the log: “mlx5_core cf63:00:02.0 eth1: no netdev found for vf serial:1”.
  > Compare the MAC addresses (ip link): a VF has the one of its interface, and must keep it. Do not configure the VF itself (no DHCP, no netplan entry for it). Reload the VF’s driver or restart the machine to pair them again; a network adapter that is passed through on purpose has no interface to pair with.
  | mlx5_core cf63:00:02.0 eth1: no netdev found for vf serial:1
  | hv_pci: PCI VMBus probing: Using version 0x10004
  | hv_pci: PCI host bridge to bus cf63:00
  | pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
  | mlx5_core cf63:00:02.0: firmware version: 14.30.5000
`,
    ],
    [
      'a data path that was not switched',
      untimed([...begin, added, ...bus, firmware, ...named]),
      `
data-path-not-on-vf warning eth0
  The VF of eth0 (enP53091s1) was registered and the data path was never switched to it.
  > See whether eth0 and its VF are up (ip link): the VF carries traffic only while both are. Set eth0 up; on kernels before 4.14 the VF, too.
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
    [
      'a data path that could not be switched',
      untimed([...start, fromVf, netvsc(`Data path failed to switch to VF: ${vf}, err: -5`)]),
      `
data-path-switch-failed error eth0
  A switch of the data path of eth0 failed: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path failed to switch to VF: enP53091s1, err: -5”; no later switch succeeded.
  > Set eth0 down and up (ip link set) to try again. If it fails again, show these lines to the host’s operator, and stop and start the machine to move it to another host.
  | hv_netvsc eth0: Data path failed to switch to VF: enP53091s1, err: -5
`,
    ],
    [
      'an interface whose rename did not end',
      untimed([...start, netvsc('renamed from eth0', 'rename6')]),
      `
vf-name-unfinished warning rename6
  An interface was left with the name rename6: a rename began and did not end.
  > See why its name was taken: udev rules or .link files that match by MAC address match the interface and its VF both. Let them match the driver (hv_netvsc) as well, then restart the machine.
  | hv_netvsc rename6: renamed from eth0
`,
    ],
    [
      'a kernel that crashed',
      untimed([
        ...start,
        'BUG: kernel NULL pointer dereference, address: 0000000000000000',
        'Kernel panic - not syncing: Fatal exception',
      ]),
      `
kernel-crash error boot
  The kernel crashed: “Kernel panic - not syncing: Fatal exception”, after “BUG: kernel NULL pointer dereference, address: 0000000000000000”; VFs were registered for eth0 until then.
  > Look into the crash (its call trace stands behind these lines) before anything about VFs: update the kernel, and report the trace where hv_ or mlx functions stand in it.
  | Kernel panic - not syncing: Fatal exception
  | BUG: kernel NULL pointer dereference, address: 0000000000000000
`,
    ],
    [
      'a MANA adapter that was reset',
      untimed([
        ...begin,
        added,
        'mana 7870:00:00.0: Microsoft Azure Network Adapter protocol version: 0.1.1',
        netvsc('VF registering: eth1'),
        'mana 7870:00:00.0 eth1: joined to eth0',
        netvsc('Data path switched to VF: eth1'),
        'mana 7870:00:00.0: MANA reset cycle start',
        'mana 7870:00:00.0: MANA reset cycle completed',
      ]),
      `
vf-not-renamed info eth0
  The VF of eth0 still has the kernel’s name eth1; it was registered and no line renames it.
  > See that nothing configures eth1 as a network interface: no ifcfg, netplan or NetworkManager entry and no DHCP client for it. Predictable names (net.ifnames=1, systemd-udevd in the initramfs) give the VF a name of its own.
  | hv_netvsc eth0: VF registering: eth1
  | hv_netvsc eth0: Data path switched to VF: eth1
host-servicing info eth0
  The host had the MANA adapter of eth0 reset; the reset was completed and the VF stayed.
  > Nothing to do: the adapter was serviced. Traffic stood still for that time.
  | mana 7870:00:00.0: MANA reset cycle start
  | mana 7870:00:00.0: MANA reset cycle completed
lines-hidden info boot
  A VF was registered for eth0, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
  ])('%s', async (_, log, told) => {
    expect(await whole(log)).toBe(told);
  });
});
