import { describe, expect, test } from 'vitest';
import type { LogPart } from './found.ts';
import { added, arrival, away, bus, drivers, firmware, linux, removed, start } from './lines.ts';
import { whole } from './whole.ts';

// What is said of VFs that the host takes.

const begin = [linux, ...drivers];
const DAY = 86_400;

describe('what is said of', () => {
  test.each<[string, readonly LogPart[], string]>([
    [
      'four servicings, the last just a day behind the first',
      [...start, ...[1000, 5000, 9000, 1000 + DAY].flatMap((at) => [at, ...away, ...arrival])],
      `
host-servicing warning eth0
  The host took the VF of eth0 and gave it back 4 times (first at 1002.000000 s, at 5002.000000 s and at 9002.000000 s); each time traffic ran on the synthetic path, at most for 12.000000 s.
  > Servicing comes a few times a year: ask the host’s operator what happens on this host, and see whether something switches accelerated networking of the NIC off and on.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'four servicings in more than a day',
      [...start, ...[1000, 5000, 9000, 1001 + DAY].flatMap((at) => [at, ...away, ...arrival])],
      `
host-servicing info eth0
  The host took the VF of eth0 and gave it back 4 times (first at 1002.000000 s, at 5002.000000 s and at 9002.000000 s); each time traffic ran on the synthetic path, at most for 12.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'three servicings',
      [...start, ...[1000, 5000, 9000].flatMap((at) => [at, ...away, ...arrival])],
      `
host-servicing info eth0
  The host took the VF of eth0 and gave it back 3 times (at 1002.000000 s, at 5002.000000 s and at 9002.000000 s); each time traffic ran on the synthetic path, at most for 12.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'a VF that was taken before it came up',
      [...begin, added, ...bus, firmware, removed, 30, ...arrival],
      `
host-servicing info eth0
  The host took back a VF of eth0 that had not come up yet at 9.000000 s and gave one again; traffic ran over that one 30.000000 s later.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'a VF that was away for five minutes',
      [...start, 1000, ...away, 1291, ...arrival],
      `
host-servicing info eth0
  The host took the VF of eth0 at 1002.000000 s and gave it back; traffic ran on the synthetic path for 300.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'a VF that was away for longer',
      [...start, 1000, ...away, 1292, ...arrival],
      `
slow-restore warning eth0
  eth0 was without a VF for 301.000000 s, from 1000.000000 s on: 290.000000 s until the host offered a VF again, 9.000000 s from there until traffic ran over it.
  > Where the host took the time, ask its operator what was done. Where the guest did, see what its lines between the announcement and the switch wait for: the driver’s probe, or an interface that is down.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: VF slot 1 added
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
host-servicing info eth0
  The host took the VF of eth0 at 1002.000000 s and gave it back; traffic ran on the synthetic path for 301.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
  ])('%s', async (_, log, told) => {
    expect(await whole(log)).toBe(told);
  });
});
