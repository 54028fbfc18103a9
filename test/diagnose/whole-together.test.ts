import { describe, expect, test } from 'vitest';
import type { LogPart } from './found.ts';
import { arrival, away, fromVf, named, netvsc, second, start, toVf, unregistered } from './lines.ts';
import { whole } from './whole.ts';

// What is said of several interfaces whose VFs the host takes.

const third = (lines: readonly string[]): readonly string[] =>
  second(lines).map((line) =>
    line
      .replaceAll('000d3af5-1111-000d-3af5-1111000d3af5', '000d3af5-2222-000d-3af5-2222000d3af5')
      .replaceAll('b2c3d4e5-a1b2-4466-9ae3-4b849c3ee03b', 'c2c3d4e5-a1b3-4466-9ae3-4b849c3ee03b')
      .replaceAll('a1b2:00', 'a1b3:00')
      .replaceAll('eth3', 'eth5')
      .replaceAll('eth2', 'eth4')
      .replaceAll('enP41394s2', 'enP41395s3')
      .replaceAll('slot 2', 'slot 3'),
  );

describe('what is said of', () => {
  test.each<[string, readonly LogPart[], string]>([
    [
      'VFs of three interfaces that were taken together',
      [
        ...start,
        ...second(arrival),
        ...third(arrival),
        1000,
        ...away,
        ...second(away),
        ...third(away),
        1100,
        ...second(arrival),
        ...third(arrival),
        ...arrival,
      ],
      `
host-servicing info eth0
  The host took the VF of eth0 at 1002.000000 s and gave it back; traffic ran on the synthetic path for 129.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
host-servicing info eth2
  The host took the VF of eth2 at 1005.000000 s and gave it back; traffic ran on the synthetic path for 106.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth2: Data path switched from VF: enP41394s2
  | hv_netvsc eth2: VF slot 2 removed
  | hv_netvsc eth2: Data path switched to VF: enP41394s2
host-servicing info eth4
  The host took the VF of eth4 at 1008.000000 s and gave it back; traffic ran on the synthetic path for 113.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth4: Data path switched from VF: enP41395s3
  | hv_netvsc eth4: VF slot 3 removed
  | hv_netvsc eth4: Data path switched to VF: enP41395s3
servicing-all-interfaces info boot
  All 3 interfaces with a VF (eth0, eth2 and eth4) lost it within 6 s of each other at 1002.000000 s; the machine had no VF at all for 101.000000 s.
  > Nothing to do where the host was serviced. What must not slow down then needs a second machine, not a second NIC.
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth2: VF slot 2 removed
  | hv_netvsc eth4: VF slot 3 removed
  | hv_netvsc eth2: Data path switched to VF: enP41394s2
  | hv_netvsc eth4: Data path switched to VF: enP41395s3
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'VFs of two interfaces that were taken a minute apart',
      [
        ...start,
        ...second(arrival),
        1000,
        ...away,
        1060,
        ...second(away),
        1100,
        ...arrival,
        ...second(arrival),
      ],
      `
host-servicing info eth0
  The host took the VF of eth0 at 1002.000000 s and gave it back; traffic ran on the synthetic path for 109.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
host-servicing info eth2
  The host took the VF of eth2 at 1062.000000 s and gave it back; traffic ran on the synthetic path for 59.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth2: Data path switched from VF: enP41394s2
  | hv_netvsc eth2: VF slot 2 removed
  | hv_netvsc eth2: Data path switched to VF: enP41394s2
servicing-all-interfaces info boot
  Both interfaces with a VF (eth0 and eth2) lost it within 60 s of each other at 1002.000000 s; the machine had no VF at all for 47.000000 s.
  > Nothing to do where the host was serviced. What must not slow down then needs a second machine, not a second NIC.
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth2: VF slot 2 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth2: Data path switched to VF: enP41394s2
`,
    ],
    [
      'VFs of two interfaces that were taken more than a minute apart',
      [
        ...start,
        ...second(arrival),
        1000,
        ...away,
        1061,
        ...second(away),
        1100,
        ...arrival,
        ...second(arrival),
      ],
      `
host-servicing info eth0
  The host took the VF of eth0 at 1002.000000 s and gave it back; traffic ran on the synthetic path for 109.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
host-servicing info eth2
  The host took the VF of eth2 at 1063.000000 s and gave it back; traffic ran on the synthetic path for 58.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth2: Data path switched from VF: enP41394s2
  | hv_netvsc eth2: VF slot 2 removed
  | hv_netvsc eth2: Data path switched to VF: enP41394s2
`,
    ],
    [
      'the VF of one interface of two',
      [...start, ...second(arrival), 1000, ...away, 1100, ...arrival],
      `
host-servicing info eth0
  The host took the VF of eth0 at 1002.000000 s and gave it back; traffic ran on the synthetic path for 109.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
`,
    ],
    [
      'VFs of two interfaces that were taken together, where a third never had one',
      [
        ...start,
        ...second(arrival),
        netvsc('unable to open device (ret -5).', 'eth9', '000d3af5-9999-000d-3af5-9999000d3af5'),
        1000,
        ...away,
        ...second(away),
        1100,
        ...arrival,
        ...second(arrival),
      ],
      `
hyperv-driver-error warning eth9
  A driver of Hyper-V reports trouble about eth9 at 24.000000 s: “hv_netvsc 000d3af5-9999-000d-3af5-9999000d3af5 eth9: unable to open device (ret -5).”.
  > Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.
  | hv_netvsc eth9: unable to open device (ret -5).
host-servicing info eth0
  The host took the VF of eth0 at 1002.000000 s and gave it back; traffic ran on the synthetic path for 109.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth0: Data path switched from VF: enP53091s1
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
host-servicing info eth2
  The host took the VF of eth2 at 1005.000000 s and gave it back; traffic ran on the synthetic path for 116.000000 s.
  > Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.
  | hv_netvsc eth2: Data path switched from VF: enP41394s2
  | hv_netvsc eth2: VF slot 2 removed
  | hv_netvsc eth2: Data path switched to VF: enP41394s2
servicing-all-interfaces info boot
  Both interfaces with a VF (eth0 and eth2) lost it within 3 s of each other at 1002.000000 s; the machine had no VF at all for 104.000000 s.
  > Nothing to do where the host was serviced. What must not slow down then needs a second machine, not a second NIC.
  | hv_netvsc eth0: VF slot 1 removed
  | hv_netvsc eth2: VF slot 2 removed
  | hv_netvsc eth0: Data path switched to VF: enP53091s1
  | hv_netvsc eth2: Data path switched to VF: enP41394s2
`,
    ],
    [
      'a VF of one interface that went with its driver, while the host took the other',
      [
        ...start,
        ...second(arrival),
        1000,
        ...away,
        ...second([fromVf, unregistered]),
        1050,
        ...second([...named, toVf]),
        1100,
        ...arrival,
      ],
      `
removed-by-guest info eth2
  The VF of eth2 (enP41394s2) was unregistered at 1004.000000 s, and its device stayed: its driver was unbound or loaded again in the machine; it was back after 46.000000 s.
  > Nothing to do if it was meant: a driver was reloaded or bound anew.
  | hv_netvsc eth2: VF unregistering: enP41394s2
  | hv_netvsc eth2: VF registering: eth3
host-servicing info eth0
  The host took the VF of eth0 at 1002.000000 s and gave it back; traffic ran on the synthetic path for 109.000000 s.
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
