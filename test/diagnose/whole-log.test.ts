import { describe, expect, test } from 'vitest';
import { dmesg } from './found.ts';
import {
  added,
  arrival,
  bus,
  drivers,
  firmware,
  later,
  linux,
  mlx5,
  named,
  netvsc,
  second,
  start,
} from './lines.ts';
import { whole } from './whole.ts';

// What is said of a log as a whole: what it lacks, what is hidden, what nobody knows, and how the kernel ended.

const panic = 'Kernel panic - not syncing: Fatal exception';
const bug = 'BUG: kernel NULL pointer dereference, address: 0000000000000000';
const lockup = 'BUG: soft lockup - CPU#3 stuck for 26s! [kworker/3:1:214]';
const crashKernel = [linux, 'Command line: BOOT_IMAGE=/vmlinuz elfcorehdr=0x4000000 reset_devices'];

describe('what is said of', () => {
  test.each<[string, string, string]>([
    [
      'one message that the console dropped',
      `${dmesg(start)}** 1 printk messages dropped **\n`,
      `
log-incomplete warning boot
  dmesg.txt is incomplete: the console dropped 1 message (1 line of the log says so).
  > Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.
  | ** 1 printk messages dropped **
`,
    ],
    [
      'messages that a daemon missed',
      dmesg([...start, 'systemd-journald[171]: /dev/kmsg buffer overrun, some messages lost.']),
      `
log-incomplete warning boot
  dmesg.txt is incomplete: a daemon missed messages (1 line of the log says so).
  > Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.
  | systemd-journald[171]: /dev/kmsg buffer overrun, some messages lost.
`,
    ],
    [
      'messages that a rate limit suppressed',
      dmesg([
        ...start,
        'net_ratelimit: 12 callbacks suppressed',
        'mlx5e_handle_rx_cqe: 3 callbacks suppressed',
      ]),
      `
log-incomplete info boot
  dmesg.txt is incomplete: a rate limit suppressed 15 messages (2 lines of the log say so).
  > Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.
  | net_ratelimit: 12 callbacks suppressed
  | mlx5e_handle_rx_cqe: 3 callbacks suppressed
`,
    ],
    [
      'a damaged line',
      `${dmesg(start)}{"_TRANSPORT":"kernel","MESSAGE":"x\n`,
      `
log-incomplete warning boot
  dmesg.txt is incomplete: 1 line is damaged and could not be read.
  > Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.
`,
    ],
    [
      'damaged lines',
      `${dmesg(start)}{"_TRANSPORT":"kernel","MESSAGE":"x\n{"_TRANSPORT":"kernel","MESSAGE":"y\n`,
      `
log-incomplete warning boot
  dmesg.txt is incomplete: 2 lines are damaged and could not be read.
  > Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.
`,
    ],
    [
      'a log that ends in the middle of a line',
      dmesg([...start, 100, netvsc('Data path switched from VF: enP53091s1')]).slice(0, -16),
      `
log-incomplete info boot
  dmesg.txt is incomplete: it ends in the middle of a line.
  > Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.
  | hv_netvsc eth0: Data path switched from
unrecognized-messages info boot
  A line of hv_netvsc is not understood: “Data path switched from”; it is cut off in the middle.
  > Read them beside the timeline. If they are whole, please report them with the kernel’s version, so that the catalogue learns them.
  | hv_netvsc eth0: Data path switched from
`,
    ],
    [
      'a log that begins an hour after its boot',
      dmesg([4000, later, mlx5('Link up', 'enP1s9', '0001:00:02.0')]),
      `
log-incomplete info boot
  The log does not show the whole boot: the first 1 h 6 min of the boot are not in it, and nothing in the rest tells how its VFs were then.
  > Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.
`,
    ],
    [
      'the drivers alone',
      dmesg([linux, ...drivers, 120, later]),
      `
lines-hidden info boot
  hv_netvsc and hv_pci were loaded, and no line tells of an interface or a device: either the host offers this machine no VF (accelerated networking is off), or the lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_vmbus: registering driver hv_pci
  | hv_vmbus: registering driver hv_netvsc
`,
    ],
    [
      'a log of lines that name no interface of hv_netvsc',
      dmesg([linux, ...drivers, ...bus, firmware, mlx5('Link up', 'enP53091s1'), 100, later]),
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
      'two VFs of which only hv_netvsc speaks',
      dmesg([
        linux,
        added,
        ...[netvsc('VF registering: eth1'), netvsc('Data path switched to VF: enP53091s1')],
        ...second([added, netvsc('VF registering: eth1'), netvsc('Data path switched to VF: enP53091s1')]),
      ]),
      `
lines-hidden info boot
  A VF was registered for eth0 and eth2 at 3.000000 s, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_netvsc eth0: VF registering: eth1
  | hv_netvsc eth2: VF registering: eth3
`,
    ],
    [
      'a line that no message is like',
      dmesg([...start, 'mana 7870:00:00.0: hello']),
      `
unrecognized-messages info boot
  A line of mana is not understood: “hello”.
  > Read them beside the timeline. If they are whole, please report them with the kernel’s version, so that the catalogue learns them.
  | mana 7870:00:00.0: hello
`,
    ],
    [
      'lines of two drivers',
      dmesg([
        ...start,
        'mana 7870:00:00.0: hello',
        netvsc('VF slot 1 withdrawn'),
        netvsc('VF slot 1 was withdrawn'),
      ]),
      `
unrecognized-messages info boot
  A line of mana is not understood: “hello”.
  > Read them beside the timeline. If they are whole, please report them with the kernel’s version, so that the catalogue learns them.
  | mana 7870:00:00.0: hello
unrecognized-messages info boot
  2 lines of hv_netvsc are not understood, the first is “VF slot 1 withdrawn”; that is most like netvsc.vf-slot-added.
  > Read them beside the timeline. If they are whole, please report them with the kernel’s version, so that the catalogue learns them.
  | hv_netvsc eth0: VF slot 1 withdrawn
  | hv_netvsc eth0: VF slot 1 was withdrawn
`,
    ],
    [
      'a crash and what led to it',
      dmesg([...start, 100, bug, 101, panic]),
      `
kernel-crash error boot
  The kernel crashed at 101.000000 s: “Kernel panic - not syncing: Fatal exception”, after “BUG: kernel NULL pointer dereference, address: 0000000000000000” at 100.000000 s; VFs were registered for eth0 until then.
  > Look into the crash (its call trace stands behind these lines) before anything about VFs: update the kernel, and report the trace where hv_ or mlx functions stand in it.
  | Kernel panic - not syncing: Fatal exception
  | BUG: kernel NULL pointer dereference, address: 0000000000000000
`,
    ],
    [
      'a bug of a kernel that goes on',
      dmesg([...start, 600, lockup, 900, later]),
      `
kernel-crash warning boot
  The kernel reports a bug at 600.000000 s: “BUG: soft lockup - CPU#3 stuck for 26s! [kworker/3:1:214]”; the log shows no panic; VFs were registered for eth0 by the end of the boot.
  > Read the call trace behind the line: a bug in hv_ or mlx functions concerns the VF.
  | BUG: soft lockup - CPU#3 stuck for 26s! [kworker/3:1:214]
`,
    ],
    [
      'bugs of a kernel that goes on',
      dmesg([...start, 600, lockup, 700, lockup, 900, later]),
      `
kernel-crash warning boot
  The kernel reports a bug at 600.000000 s: “BUG: soft lockup - CPU#3 stuck for 26s! [kworker/3:1:214]” (2 lines of the kind); the log shows no panic; VFs were registered for eth0 by the end of the boot.
  > Read the call trace behind the line: a bug in hv_ or mlx functions concerns the VF.
  | BUG: soft lockup - CPU#3 stuck for 26s! [kworker/3:1:214]
  | BUG: soft lockup - CPU#3 stuck for 26s! [kworker/3:1:214]
`,
    ],
    [
      'a crash before a VF came',
      dmesg([linux, ...drivers, added, 5, panic]),
      `
kernel-crash error boot
  The kernel crashed at 5.000000 s: “Kernel panic - not syncing: Fatal exception”; no VF was registered until then.
  > Look into the crash (its call trace stands behind these lines) before anything about VFs: update the kernel, and report the trace where hv_ or mlx functions stand in it.
  | Kernel panic - not syncing: Fatal exception
vf-never-appeared info eth0
  The host announced a VF for eth0 (slot 1) at 4.000000 s, and none was registered. The kernel crashed before it could come.
  > Look into the crash; the missing VF follows from it.
  | hv_netvsc eth0: VF slot 1 added
  | Kernel panic - not syncing: Fatal exception
`,
    ],
    [
      'a crash with one VF of two',
      dmesg([...start, ...second([added]), 50, panic]),
      `
kernel-crash error boot
  The kernel crashed at 50.000000 s: “Kernel panic - not syncing: Fatal exception”; VFs were registered for eth0 until then.
  > Look into the crash (its call trace stands behind these lines) before anything about VFs: update the kernel, and report the trace where hv_ or mlx functions stand in it.
  | Kernel panic - not syncing: Fatal exception
vf-never-appeared info eth2
  The host announced a VF for eth2 (slot 2) at 14.000000 s, and none was registered. The kernel crashed before it could come.
  > Look into the crash; the missing VF follows from it.
  | hv_netvsc eth2: VF slot 2 added
  | Kernel panic - not syncing: Fatal exception
`,
    ],
    [
      'a crash kernel behind it',
      dmesg([...start, 600, later, 0, ...crashKernel]),
      `
kernel-crash error boot
  The next boot is one of the crash kernel, so this kernel crashed; VFs were registered for eth0 by the end of the boot.
  > Look into the crash (its call trace stands behind these lines) before anything about VFs: update the kernel, and report the trace where hv_ or mlx functions stand in it.
`,
    ],
    [
      'a crash kernel behind a bug',
      dmesg([linux, ...drivers, ...named, 600, lockup, 0, ...crashKernel, ...arrival]),
      `
kernel-crash error boot
  The kernel reports a bug at 600.000000 s: “BUG: soft lockup - CPU#3 stuck for 26s! [kworker/3:1:214]”; the next boot is one of the crash kernel, so this kernel crashed; VFs were registered for eth0 by the end of the boot.
  > Look into the crash (its call trace stands behind these lines) before anything about VFs: update the kernel, and report the trace where hv_ or mlx functions stand in it.
  | BUG: soft lockup - CPU#3 stuck for 26s! [kworker/3:1:214]
data-path-not-on-vf warning eth0
  The VF of eth0 (enP53091s1) was registered at 4.000000 s and the data path was never switched to it in the 596 s that the log goes on.
  > See whether eth0 and its VF are up (ip link): the VF carries traffic only while both are. Set eth0 up; on kernels before 4.14 the VF, too.
  | hv_netvsc eth0: VF registering: eth1
lines-hidden info boot
  A VF was registered for eth0 at 4.000000 s, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.
  > Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.
  | hv_netvsc eth0: VF registering: eth1
`,
    ],
  ])('%s', async (_, log, told) => {
    expect(await whole(log)).toBe(told);
  });
});
