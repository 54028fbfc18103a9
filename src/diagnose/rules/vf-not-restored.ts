import { departuresOf } from '../departures.ts';
import type { Facts, Subject } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import { isCutShort, isLonger, named, nameOf, roughly, when } from '../words.ts';

/** `VF slot 1 removed`, and no VF behind it. */
export const vfNotRestored: Rule = {
  id: 'vf-not-restored',
  severity: 'warning',
  title: 'The VF went and did not come back',
  reason:
    'Since then all traffic runs on the synthetic path: slower, at the cost of the machine’s processors, and without any other sign.',
  observes:
    'A VF went, and by the end of the log (of a boot before the last: for more than slowRestoreSeconds before its end) none had come. It is of the level info where the log ends within slowRestoreSeconds. Where the guest made it go, removed-by-guest says so; where the machine was going down or to sleep, nothing is said; where the host has announced one again, vf-never-appeared speaks.',
  example: [
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched from VF: enP53091s1',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF unregistering: enP53091s1',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 removed',
  ],
  thresholds: ['slowRestoreSeconds', 'unloadSeconds', 'shutdownSeconds'],
  check: (facts) => facts.subjects.flatMap((subject) => observe(facts, subject)),
};

function observe(facts: Facts, subject: Subject): readonly Observation[] {
  const { state } = subject.interface;
  if (state !== 'removed' && state !== 'unregistered') return [];
  const { boot, isLast, panic } = subject.bootFacts;
  const departure = departuresOf(facts, subject).at(-1);
  if (departure === undefined || departure.next !== undefined || panic !== undefined) return [];
  const { by, stay, gone } = departure;
  if (by === 'guest' || by === 'shutdown') return [];
  const { time } = gone.event;
  const { slowRestoreSeconds } = facts.thresholds;
  const isLong = isLonger(time, boot.shownUntil, slowRestoreSeconds);
  if (!isLast && !isLong) return [];
  const vf = stay.vf === null ? '' : ` (${named(stay.vf)})`;
  const rest = roughly(time, boot.shownUntil);
  const shown = rest === null || rest === '0 ms' ? '' : `, ${rest} later`;
  const what =
    state === 'removed'
      ? `The host took back the VF of ${nameOf(subject)}${vf}${when(time)}`
      : `The VF of ${nameOf(subject)}${vf} was unregistered${when(time)}`;
  return [
    {
      severity: isCutShort(time, boot.shownUntil, slowRestoreSeconds) ? 'info' : 'warning',
      about: subject,
      summary: `${what}, and it had not come back by the end of the ${isLast ? 'log' : 'boot'}${shown}.`,
      advice: isLong
        ? 'Servicing does not take so long. See whether accelerated networking is still on for the NIC; switch it off and on, or stop and start the machine so that it moves to another host.'
        : 'Read a later log: host servicing takes some 30 s, at times minutes. If the VF is still missing there, see whether accelerated networking is on for the NIC.',
      evidence: [gone, stay.last('data-path-from-vf'), stay.last('unregistered')],
    },
  ];
}
