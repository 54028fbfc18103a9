import { departuresOf } from '../departures.ts';
import type { Seen } from '../events-by-type.ts';
import type { Facts, Subject } from '../facts.ts';
import { rebindingsOf } from '../rebindings.ts';
import { returnOf } from '../returns.ts';
import type { Observation, Rule } from '../rule.ts';
import { isLonger, lasted, named, nameOf, when } from '../words.ts';

/** `VF unregistering: eth1`, `VF registering: eth1`, and not one line of a slot or a bus. */
export const vfAway: Rule = {
  id: 'vf-away',
  severity: 'warning',
  title: 'The VF went and came back, and the log does not tell why',
  reason:
    'Traffic ran on the synthetic path meanwhile. The host may have taken the VF for servicing, or somebody in the machine may have unbound its driver: the lines that tell the two apart are not in this log.',
  observes:
    'A VF was unregistered and a VF was registered again in the same boot, and the log has no line of slots, as kernels before 4.19, and none of the PCI bus, as a copy that was searched for hv_netvsc. It is of the level warning where the VF was away for more than slowRestoreSeconds. Where the log tells, host-servicing or removed-by-guest says so.',
  example: [
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF unregistering: eth1',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF registering: eth1',
  ],
  thresholds: ['slowRestoreSeconds', 'unloadSeconds', 'shutdownSeconds', 'removalSeconds'],
  check: (facts) => facts.subjects.flatMap((subject) => observe(facts, subject)),
};

function observe(facts: Facts, subject: Subject): readonly Observation[] {
  const between = departuresOf(facts, subject).flatMap((departure) => {
    const restored = departure.by === 'unknown' ? returnOf(departure)?.restored : undefined;
    const { gone, stay } = departure;
    return restored === undefined ? [] : [{ gone, back: restored, vf: stay.vf }];
  });
  const within = rebindingsOf(facts, subject).flatMap(({ by, gone, back, stay }) =>
    by === 'unknown' ? [{ gone, back, vf: stay.vf }] : [],
  );
  return [...between, ...within]
    .sort((a, b) => a.gone.index - b.gone.index)
    .map(({ gone, back, vf }) => observation(facts, subject, gone, back, vf));
}

function observation(
  { thresholds }: Facts,
  subject: Subject,
  gone: Seen,
  back: Seen,
  vf: string | null,
): Observation {
  const away = lasted(gone.event.time, back.event.time);
  const isLong = isLonger(gone.event.time, back.event.time, thresholds.slowRestoreSeconds);
  return {
    severity: isLong ? 'warning' : 'info',
    about: subject,
    summary: `The VF of ${nameOf(subject)}${vf === null ? '' : ` (${named(vf)})`} was unregistered${when(gone.event.time)} and was back${away === null ? '' : ` after ${away}`}; the log has no line of its slot or its PCI bus that tells whether the host took it or the machine unbound it.`,
    advice:
      'Take the whole log of the kernel (dmesg, or journalctl -k -b): the lines of hv_pci and of the VF’s driver tell.',
    evidence: [gone, back],
  };
}
