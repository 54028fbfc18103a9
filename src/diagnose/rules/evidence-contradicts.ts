import type { Collected, CollectedInterface } from '../../timeline/timeline.ts';
import type { Facts, Subject } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import { named, nameOf } from '../words.ts';

/** `ip -d link` in an archive shows `eth1` as a slave of `eth0`, and the log ends without a VF. */
export const evidenceContradicts: Rule = {
  id: 'evidence-contradicts',
  severity: 'warning',
  title: 'What was collected does not fit the log',
  reason:
    'The log may lack its last lines, or end before the tools were run: what it says of the end is not how the machine was left.',
  observes:
    'The output of ip, ifconfig, ethtool or lspci in the same archive shows another state than the log’s last lines: a VF where the log ends without one, none where it ends with one, a VF that is down while it should carry traffic, or counters of a VF that do not fit. Nothing is said of boots before the last one.',
  example: ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 removed'],
  thresholds: [],
  check: (facts) => facts.subjects.flatMap((subject) => observe(facts, subject)),
};

function observe({ timeline }: Facts, subject: Subject): readonly Observation[] {
  if (!subject.bootFacts.isLast) return [];
  const { machine } = subject.bootFacts.boot;
  return timeline.collected.filter((one) => one.machine === machine).flatMap((one) => compare(subject, one));
}

function compare(subject: Subject, collected: Collected): readonly Observation[] {
  const { state, mac } = subject.interface;
  const own = collected.interfaces.find(({ name }) => name === subject.name);
  if (own === undefined || (mac !== null && own.mac !== null && own.mac !== mac)) return [];
  const vf = collected.interfaces.find((other) => isVfOf(other, own));
  const shown = vf ?? own;
  const contradiction = contradictionOf(subject, state, collected, own, vf);
  return contradiction === null ? [] : [observation(subject, shown, contradiction)];
}

/** What does not fit, in a few words; null where all fits. */
function contradictionOf(
  subject: Subject,
  state: Subject['interface']['state'],
  collected: Collected,
  own: CollectedInterface,
  vf: CollectedInterface | undefined,
): string | null {
  const logged = named(subject.lastStay?.attachment.vfNames.at(-1) ?? 'a VF');
  switch (state) {
    case 'registered':
    case 'on-vf':
    case 'on-synthetic':
      if (vf === undefined && collected.listsInterfaces && own.mac !== null)
        return `the log ends with ${logged} as its VF, but no other interface with its MAC address was there`;
      return state === 'on-vf' ? trafficContradiction(logged, own, vf) : null;
    case 'synthetic-only':
      if ((own.vfPackets ?? 0) > 0 && vf === undefined)
        return `the log shows no VF, but ${own.vfPackets} packets had been counted on one`;
      return withoutVf(vf);
    case 'offered':
    case 'unregistered':
    case 'removed':
      return withoutVf(vf);
    case 'unknown':
      return null;
  }
}

function withoutVf(vf: CollectedInterface | undefined): string | null {
  return vf === undefined
    ? null
    : `the log ends without a VF, but ${named(vf.name)} was there with the same MAC address`;
}

function trafficContradiction(
  logged: string,
  own: CollectedInterface,
  vf: CollectedInterface | undefined,
): string | null {
  if (vf !== undefined && vf.flags !== null && !vf.flags.includes('UP'))
    return `the log ends with the data path on ${logged}, but ${named(vf.name)} was down`;
  if (own.vfPackets === 0)
    return `the log ends with the data path on ${logged}, but not one packet had been counted on a VF`;
  return null;
}

/** A VF has the MAC address of its interface; tools of Linux show it as its slave. */
function isVfOf(other: CollectedInterface, own: CollectedInterface): boolean {
  if (other === own || other.driver === 'hv_netvsc') return false;
  if (other.master !== null && other.master !== own.name) return false;
  return own.mac !== null && other.mac === own.mac && (other.master === own.name || isSlave(other));
}

function isSlave({ flags, driver }: CollectedInterface): boolean {
  return flags?.includes('SLAVE') === true || (driver !== null && VF_DRIVERS.includes(driver));
}

const VF_DRIVERS: readonly string[] = ['mlx5_core', 'mlx4_en', 'mlx4_core', 'mana'];

function observation(subject: Subject, { lines }: CollectedInterface, what: string): Observation {
  return {
    severity: 'warning',
    about: subject,
    summary: `The tools’ output that was collected does not fit the log of ${nameOf(subject)}: ${what}.`,
    advice: 'See when each was collected: the log may end earlier, or lack its last lines.',
    evidence: lines,
  };
}
