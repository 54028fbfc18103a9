import { describe, expect, test } from 'vitest';
import type { LogPart } from './found.ts';
import { arrival, away, fromVf, later, mlx5, named, netvsc, start, toVf, unregistered } from './lines.ts';
import { whole } from './whole.ts';

// What is said of VFs that go, where the host need not have taken them.

const unload = 'hv_vmbus: unregistering driver hv_netvsc';

describe('what is said of', () => {
  test.each<[string, readonly LogPart[], string]>([
    [
      'a driver that was unloaded and came back, twice',
      [
        ...start,
        1000,
        unload,
        fromVf,
        unregistered,
        1005,
        ...named,
        toVf,
        2000,
        unload,
        fromVf,
        unregistered,
        2005,
        ...named,
        toVf,
      ],
      `
removed-by-guest info eth0
  The VF of eth0 (enP53091s1) was unregistered at 1002.000000 s, and a driver was unloaded by the machine: “hv_vmbus: unregistering driver hv_netvsc”; it was back after 3.000000 s.
  > Nothing to do if it was meant: a driver was reloaded or bound anew.
  | hv_netvsc eth0: VF unregistering: enP53091s1
  | hv_vmbus: unregistering driver hv_netvsc
  | hv_netvsc eth0: VF registering: eth1
removed-by-guest info eth0
  The VF of eth0 (enP53091s1) was unregistered at 2002.000000 s, and a driver was unloaded by the machine: “hv_vmbus: unregistering driver hv_netvsc”; it was back after 3.000000 s.
  > Nothing to do if it was meant: a driver was reloaded or bound anew.
  | hv_netvsc eth0: VF unregistering: enP53091s1
  | hv_vmbus: unregistering driver hv_netvsc
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
    [
      'an unload long before the VF went',
      [...start, 1000, unload, 1011, ...away, 1100, ...arrival],
      `
host-servicing info eth0
  The host took the VF of eth0 at 1013.000000 s and gave it back; traffic ran on the synthetic path for 98.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'a VF that a shutdown took',
      [...start, 1000, 'hv_utils: Shutdown request received - graceful shutdown initiated', 1030, ...away],
      `
`,
    ],
    [
      'a request to shut down that was not carried out',
      [
        ...start,
        1000,
        'hv_utils: Shutdown request received - graceful shutdown initiated',
        1030,
        ...away,
        2000,
        later,
      ],
      `
vf-not-restored warning eth0
  The host took back the VF of eth0 (enP53091s1) at 1032.000000 s, and it had not come back by the end of the log, 968 s later.
  > Servicing does not take so long. See whether accelerated networking is still on for the NIC; switch it off and on, or stop and start the machine so that it moves to another host.
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF unregistering: enP53091s1
`,
    ],
    [
      'a VF that went with a hibernation',
      [...start, 1000, 'hv_utils: Hibernation request received', 1010, ...away, 1020, later],
      `
`,
    ],
    [
      'a VF that the machine gave up, of which the host took no slot',
      [...start, 1000, fromVf, unregistered, 1400, later],
      `
removed-by-guest warning eth0
  The VF of eth0 (enP53091s1) was unregistered at 1001.000000 s, and the host did not take back its slot: its driver was unbound or unloaded in the machine; it was not back by the end of the log.
  > Load or bind the driver again (modprobe, or bind in sysfs). Find out who took it away: a package upgrade, DPDK’s devbind, an administrator.
  | hv_netvsc eth0: VF unregistering: enP53091s1
`,
    ],
    [
      'a VF that went, where the log ends too early to tell why',
      [...start, 1000, fromVf, unregistered, 1200, later],
      `
vf-not-restored info eth0
  The VF of eth0 (enP53091s1) was unregistered at 1001.000000 s, and it had not come back by the end of the log, 199 s later.
  > Read a later log: host servicing takes some 30 s, at times minutes. If the VF is still missing there, see whether accelerated networking is on for the NIC.
  | hv_netvsc eth0: VF unregistering: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
`,
    ],
    [
      'a VF that was away for long, in a log of hv_netvsc alone',
      [
        netvsc('VF registering: eth1'),
        netvsc('Data path switched to VF: eth1'),
        100,
        netvsc('Data path switched from VF: eth1'),
        netvsc('VF unregistering: eth1'),
        500,
        netvsc('VF registering: eth1'),
        netvsc('Data path switched to VF: eth1'),
      ],
      `
vf-away warning eth0
  The VF of eth0 (eth1) was unregistered at 101.000000 s and was back after 399.000000 s; the log has no line of its slot or its PCI bus that tells whether the host took it or the machine unbound it.
  > Take the whole log of the kernel (dmesg, or journalctl -k -b): the lines of hv_pci and of the VF’s driver tell.
  | hv_netvsc eth0: VF unregistering: eth1
  | hv_netvsc eth0: VF registering: eth1
vf-not-renamed info eth0
  The VF of eth0 still has the kernel’s name eth1 at 501.000000 s; it was registered at 1.000000 s and no line renames it.
  > See that nothing configures eth1 as a network interface: no ifcfg, netplan or NetworkManager entry and no DHCP client for it. Predictable names (net.ifnames=1, systemd-udevd in the initramfs) give the VF a name of its own.
  | hv_netvsc eth0: VF registering: eth1
  | hv_netvsc eth0: Data path switched to VF: eth1
lines-hidden info boot
  A VF was registered for eth0 at 1.000000 s, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
    [
      'a VF that its driver reset',
      [
        ...start,
        1000,
        mlx5('poll_health:717:(pid 0): Fatal error 3 detected'),
        fromVf,
        unregistered,
        1020,
        ...named,
        toVf,
        1100,
        mlx5('health recovery succeeded'),
      ],
      `
vf-driver-error warning eth0
  The driver of the VF of eth0 reports trouble at 1000.000000 s: “mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected”; the driver recovered at 1100.000000 s.
  > Traffic stood still until then. Show these lines to the host’s operator if they come again.
  | mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected
  | mlx5_core cf63:00:02.0: health recovery succeeded
`,
    ],
  ])('%s', async (_, log, told) => {
    expect(await whole(log)).toBe(told);
  });
});
