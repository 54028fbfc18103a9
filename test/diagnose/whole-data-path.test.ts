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
  named,
  netvsc,
  start,
  toVf,
  vf,
} from './lines.ts';
import { whole } from './whole.ts';

// What is said where the data path is not on the VF, or goes to and fro.

const begin = [linux, ...drivers];
const panic = 'Kernel panic - not syncing: Fatal exception';
const toFailed = netvsc(`Data path failed to switch to VF: ${vf}, err: -5`);
const fromFailed = netvsc(`Data path failed to switch from VF: ${vf}, err: -5`);
const notSent = netvsc('Unable to send sw datapath msg, err: -5');
const notOpened = mlx5('unable to open: -16', vf);
const down = mlx5('Link down', vf);
const up = mlx5('Link up', vf);
const registered = [added, ...bus, firmware, ...named];

describe('what is said of', () => {
  test.each<[string, readonly LogPart[], string]>([
    [
      'switches that failed again and again',
      [...start, 100, fromVf, notSent, toFailed, 110, notSent, toFailed, 200, later],
      `
data-path-switch-failed error eth0
  A switch of the data path of eth0 failed at 102.000000 s, 2 times in all: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path failed to switch to VF: enP53091s1, err: -5”; no later switch succeeded.
  > Set eth0 down and up (ip link set) to try again. If it fails again, show these lines to the host’s operator, and stop and start the machine to move it to another host.
  | hv_netvsc eth0: Unable to send sw datapath msg, err: -5
  | hv_netvsc eth0: Data path failed to switch to VF: enP53091s1, err: -5
  | hv_netvsc eth0: Unable to send sw datapath msg, err: -5
  | hv_netvsc eth0: Data path failed to switch to VF: enP53091s1, err: -5
`,
    ],
    [
      'a switch that failed and succeeded',
      [...start, 100, fromVf, toFailed, 110, toVf, 200, later],
      `
data-path-switch-failed warning eth0
  A switch of the data path of eth0 failed at 101.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path failed to switch to VF: enP53091s1, err: -5”; a switch to the VF succeeded at 110.000000 s.
  > Nothing to do if the network works; show these lines to the host’s operator if they come again.
  | hv_netvsc eth0: Data path failed to switch to VF: enP53091s1, err: -5
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'a switch away that failed and succeeded',
      [...start, 100, fromFailed, 110, fromVf, 112, toVf, 200, later],
      `
data-path-switch-failed warning eth0
  A switch of the data path of eth0 failed at 100.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path failed to switch from VF: enP53091s1, err: -5”; a switch to the VF succeeded at 112.000000 s.
  > Nothing to do if the network works; show these lines to the host’s operator if they come again.
  | hv_netvsc eth0: Data path failed to switch from VF: enP53091s1, err: -5
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'a switch away that failed, and one that did not',
      [...start, 100, fromFailed, 110, fromVf, 200, later],
      `
data-path-switch-failed warning eth0
  A switch of the data path of eth0 failed at 100.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path failed to switch from VF: enP53091s1, err: -5”; a switch from the VF succeeded at 110.000000 s.
  > Nothing to do if the network works; show these lines to the host’s operator if they come again.
  | hv_netvsc eth0: Data path failed to switch from VF: enP53091s1, err: -5
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
`,
    ],
    [
      'a message about a switch that could not be sent',
      [...start, 100, fromVf, notSent, 200, later],
      `
data-path-switch-failed error eth0
  A switch of the data path of eth0 failed at 101.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Unable to send sw datapath msg, err: -5”; no later switch succeeded.
  > Set eth0 down and up (ip link set) to try again. If it fails again, show these lines to the host’s operator, and stop and start the machine to move it to another host.
  | hv_netvsc eth0: Unable to send sw datapath msg, err: -5
`,
    ],
    [
      'a VF that could not be opened',
      [...begin, ...registered, notOpened, 100, later],
      `
data-path-not-on-vf warning eth0
  The VF of eth0 (enP53091s1) was registered at 9.000000 s and the data path was never switched to it in the 91 s that the log goes on; hv_netvsc could not open it.
  > Look for errors of the VF’s driver beside that line, and set the interface down and up (ip link set).
  | hv_netvsc eth0: VF registering: eth1
  | mlx5_core cf63:00:02.0 enP53091s1: unable to open: -16
hyperv-driver-error warning eth0
  A driver of Hyper-V reports trouble about eth0 at 13.000000 s: “mlx5_core cf63:00:02.0 enP53091s1: unable to open: -16”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | mlx5_core cf63:00:02.0 enP53091s1: unable to open: -16
`,
    ],
    [
      'a VF that could not be opened with its interface',
      [...begin, ...registered, netvsc(`unable to open slave: ${vf}: -16`), 100, later],
      `
data-path-not-on-vf warning eth0
  The VF of eth0 (enP53091s1) was registered at 9.000000 s and the data path was never switched to it in the 91 s that the log goes on; hv_netvsc could not open it.
  > Look for errors of the VF’s driver beside that line, and set the interface down and up (ip link set).
  | hv_netvsc eth0: VF registering: eth1
  | hv_netvsc eth0: unable to open slave: enP53091s1: -16
hyperv-driver-error warning eth0
  A driver of Hyper-V reports trouble about eth0 at 13.000000 s: “hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: unable to open slave: enP53091s1: -16”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_netvsc eth0: unable to open slave: enP53091s1: -16
`,
    ],
    [
      'a VF that could not be opened when the path had gone',
      [...start, 100, mlx5('Link down', vf), fromVf, notOpened, 200, later],
      `
data-path-not-on-vf warning eth0
  The VF of eth0 (enP53091s1) lost the data path at 101.000000 s and did not get it back in the 99 s that the log goes on; hv_netvsc could not open it.
  > Look for errors of the VF’s driver beside that line, and set the interface down and up (ip link set).
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | mlx5_core cf63:00:02.0 enP53091s1: Link down
  | mlx5_core cf63:00:02.0 enP53091s1: unable to open: -16
hyperv-driver-error warning eth0
  A driver of Hyper-V reports trouble about eth0 at 102.000000 s: “mlx5_core cf63:00:02.0 enP53091s1: unable to open: -16”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | mlx5_core cf63:00:02.0 enP53091s1: unable to open: -16
`,
    ],
    [
      'a link that went down, and so the path',
      [...start, 100, down, fromVf, 200, later],
      `
data-path-not-on-vf warning eth0
  The VF of eth0 (enP53091s1) lost the data path at 101.000000 s and did not get it back in the 99 s that the log goes on; its link went down at 100.000000 s.
  > The adapter’s link is the host’s: if it stays down, show these lines to the host’s operator.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | mlx5_core cf63:00:02.0 enP53091s1: Link down
`,
    ],
    [
      'a link that went down and up, and a path that stayed away',
      [...start, 100, down, fromVf, up, 200, later],
      `
data-path-not-on-vf warning eth0
  The VF of eth0 (enP53091s1) lost the data path at 101.000000 s and did not get it back in the 99 s that the log goes on.
  > See whether eth0 and its VF are up (ip link): the VF carries traffic only while both are. Set eth0 up; on kernels before 4.14 the VF, too.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
`,
    ],
    [
      'a link that had gone down long before the path',
      [...start, 50, down, 60, up, 70, fromVf, 71, toVf, 100, fromVf, 200, later],
      `
data-path-not-on-vf warning eth0
  The VF of eth0 (enP53091s1) lost the data path at 100.000000 s and did not get it back in the 100 s that the log goes on.
  > See whether eth0 and its VF are up (ip link): the VF carries traffic only while both are. Set eth0 up; on kernels before 4.14 the VF, too.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
`,
    ],
    [
      'a path that was lost in an earlier boot',
      [...start, 100, fromVf, 900, later, 0, ...start],
      `
data-path-not-on-vf warning eth0
  The VF of eth0 (enP53091s1) lost the data path at 100.000000 s and did not get it back in the 800 s that the log goes on.
  > See whether eth0 and its VF are up (ip link): the VF carries traffic only while both are. Set eth0 up; on kernels before 4.14 the VF, too.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
`,
    ],
    [
      'a path that was lost just before another boot',
      [...start, 100, fromVf, 200, later, 0, ...start],
      `
`,
    ],
    [
      'a path that was lost before a crash',
      [...start, 100, fromVf, 900, panic],
      `
kernel-crash error boot
  The kernel crashed at 900.000000 s: “Kernel panic - not syncing: Fatal exception”; VFs were registered for eth0 until then.
  > Look into the crash (its call trace stands behind these lines) before anything about VFs: update the kernel, and report the trace where hv_ or mlx functions stand in it.
  | Kernel panic - not syncing: Fatal exception
`,
    ],
    [
      'a path that has been away for a moment only',
      [...start, 100, fromVf, 110, later],
      `
data-path-not-on-vf info eth0
  The VF of eth0 (enP53091s1) lost the data path at 100.000000 s and did not get it back; the log ends 10 s after that line, so a later log may show more.
  > See whether eth0 and its VF are up (ip link): the VF carries traffic only while both are. Set eth0 up; on kernels before 4.14 the VF, too.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
`,
    ],
    [
      'a path that flaps in one hour of a long log',
      [
        ...start,
        ...Array.from({ length: 10 }, (_, n) => [10_000 + n * 60, fromVf, 10_030 + n * 60, toVf]).flat(),
        50_000,
        fromVf,
        toVf,
        60_000,
        later,
      ],
      `
data-path-flapping warning eth0
  The data path of eth0 was switched 20 times within 570.000000 s, from the line at 10000.000000 s on; 23 switches in the whole boot: two or three switches to and fro at a start are normal, this is not.
  > See what sets eth0 or its VF down and up: a network manager or DHCP client that handles the VF as an interface of its own (mark it unmanaged), a script, or a fault of the VF’s driver. Its other lines at these times tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'a path that was switched as often in more than an hour',
      [
        ...start,
        ...Array.from({ length: 10 }, (_, n) => [10_000 + n * 380, fromVf, 10_190 + n * 380, toVf]).flat(),
        60_000,
        later,
      ],
      `
`,
    ],
    [
      'a path that is told twice each time',
      [
        ...start,
        ...Array.from({ length: 6 }, (_, n) => [
          10_000 + n * 60,
          fromVf,
          fromVf,
          10_030 + n * 60,
          toVf,
          toVf,
        ]).flat(),
        60_000,
        later,
      ],
      `
`,
    ],
  ])('%s', async (_, log, told) => {
    expect(await whole(log)).toBe(told);
  });
});
