import { describe, expect, test } from 'vitest';
import type { LogPart } from './found.ts';
import {
  added,
  arrival,
  away,
  bus,
  drivers,
  firmware,
  fromVf,
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
import { whole } from './whole.ts';

// What is said of logs that lack lines, or have those of other systems and older kernels.

const begin = [linux, ...drivers];
const old = 'Linux version 4.15.0-1023-azure (buildd@builder-01) (gcc 7) #24-Ubuntu SMP';
const freebsd = 'FreeBSD 14.2-RELEASE releng/14.2-n269506-c8918d6c7412 GENERIC amd64';
const registered = [...named, toVf];
const gone = [fromVf, unregistered];

describe('what is said of', () => {
  test.each<[string, readonly LogPart[], string]>([
    [
      'a VF that went and came on a kernel without slots, with its bus',
      [old, ...drivers, ...bus, ...registered, 1000, ...gone, 1050, ...bus, ...registered],
      `
host-servicing info eth0
  The host took the VF of eth0 at 1001.000000 s and gave it back; traffic ran on the synthetic path for 57.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF unregistering: enP53091s1
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'two interfaces that lost their VFs in the other order',
      [...start, ...second(arrival), 1000, ...second(away), ...away, 1100, ...arrival, ...second(arrival)],
      `
host-servicing info eth0
  The host took the VF of eth0 at 1005.000000 s and gave it back; traffic ran on the synthetic path for 106.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
host-servicing info eth2
  The host took the VF of eth2 at 1002.000000 s and gave it back; traffic ran on the synthetic path for 119.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth2: Data path switched from VF: enP41394s2
  | hv_netvsc eth2: VF slot 2 removed
  | hv_netvsc eth2: Data path switched to VF: enP41394s2
servicing-all-interfaces info boot
  Both interfaces with a VF (eth0 and eth2) lost it within 3 s of each other at 1002.000000 s; the machine had no VF at all for 104.000000 s.
  > Nothing to do where the host was serviced. What must not slow down then needs a second machine, not a second NIC.
  | hv_netvsc eth2: VF slot 2 removed
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth2: Data path switched to VF: enP41394s2
`,
    ],
    [
      'two interfaces, of which the host took the VF of one and the machine gave up that of the other',
      [...start, ...second(arrival), 1000, ...away, ...second(gone), 1400, later],
      `
vf-not-restored warning eth0
  The host took back the VF of eth0 (enP53091s1) at 1002.000000 s, and it had not come back by the end of the log, 398 s later.
  > Servicing does not take so long. See whether accelerated networking is still on for the NIC; switch it off and on, or stop and start the machine so that it moves to another host.
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF unregistering: enP53091s1
removed-by-guest warning eth2
  The VF of eth2 (enP41394s2) was unregistered at 1004.000000 s, and the host did not take back its slot: its driver was unbound or unloaded in the machine; it was not back by the end of the log.
  > Load or bind the driver again (modprobe, or bind in sysfs). Find out who took it away: a package upgrade, DPDK’s devbind, an administrator.
  | hv_netvsc eth2: VF unregistering: enP41394s2
`,
    ],
    [
      'a VF with a second one that was ejected before it came up',
      [...start, ...second([added, ...bus, firmware, removed]), 1000, ...away, 1100, ...arrival],
      `
vf-not-restored warning eth2
  The host took back the VF of eth2 at 19.000000 s, and it had not come back by the end of the log, 18 min 10 s later.
  > Servicing does not take so long. See whether accelerated networking is still on for the NIC; switch it off and on, or stop and start the machine so that it moves to another host.
  | hv_netvsc eth2: VF slot 2 removed
host-servicing info eth0
  The host took the VF of eth0 at 1002.000000 s and gave it back; traffic ran on the synthetic path for 109.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'two interfaces of FreeBSD that report trouble',
      [
        freebsd,
        'hn0: <Hyper-V Network Interface> on vmbus0',
        'hn1: <Hyper-V Network Interface> on vmbus0',
        100,
        'hn0: RSS reconfig failed',
        'hn1: RSS reconfig failed',
        200,
        later,
      ],
      `
hyperv-driver-error warning hn0
  A driver of Hyper-V reports trouble about hn0 at 100.000000 s: “hn0: RSS reconfig failed”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hn0: RSS reconfig failed
hyperv-driver-error warning hn1
  A driver of Hyper-V reports trouble about hn1 at 101.000000 s: “hn1: RSS reconfig failed”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hn1: RSS reconfig failed
`,
    ],
    [
      'a device of FreeBSD, whose hn prints nothing',
      [
        freebsd,
        'mlx5_core0: <mlx5_core> mem 0xfe0000000-0xfe00fffff at device 2.0 on pci1',
        'mce0: link state changed to UP',
        100,
        later,
      ],
      `
`,
    ],
    [
      'a VF of FreeBSD without its device',
      [
        freebsd,
        'hn0: <Hyper-V Network Interface> on vmbus0',
        'hn0: try bringing up mce0',
        'hn0: datapath is switched to mce0',
        100,
        later,
      ],
      `
`,
    ],
    [
      'a VF without its interface, whose name the network core knows',
      [
        ...begin,
        ...bus,
        firmware,
        mlx5('Link up', vf),
        'IPv6: ADDRCONF(NETDEV_UP): eth0: link is not ready',
        100,
        later,
      ],
      `
lines-hidden info boot
  mlx5_core tells of a VF at cf63:00:02.0, and not one line of hv_netvsc of its interface: those lines are not in this log, or the VF is not paired.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_pci: PCI VMBus probing: Using version 0x10004
  | hv_pci: PCI host bridge to bus cf63:00
  | pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
  | mlx5_core cf63:00:02.0: firmware version: 14.30.5000
  | mlx5_core cf63:00:02.0 enP53091s1: Link up
`,
    ],
    [
      'a log that begins a quarter of an hour after its boot',
      [900, later, mlx5('Link up', 'enP1s9', '0001:00:02.0')],
      `
log-incomplete info boot
  The log does not show the whole boot: the first 900 s of the boot are not in it, and nothing in the rest tells how its VFs were then.
  > Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.
`,
    ],
    [
      'a log that begins late with one of two interfaces',
      [9000, toVf, netvsc('unable to open device (ret -5).', 'eth2', '000d3af5-1111-000d-3af5-1111000d3af5')],
      `
hyperv-driver-error warning eth2
  A driver of Hyper-V reports trouble about eth2 at 9001.000000 s: “hv_netvsc 000d3af5-1111-000d-3af5-1111000d3af5 eth2: unable to open device (ret -5).”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_netvsc eth2: unable to open device (ret -5).
log-incomplete info boot
  The log does not show the whole boot: the first 2 h 30 min of the boot are not in it, and nothing in the rest tells how its VFs were then.
  > Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.
`,
    ],
  ])('%s', async (_, log, told) => {
    expect(await whole(log)).toBe(told);
  });
});
