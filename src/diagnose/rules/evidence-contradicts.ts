import { vfOf } from '../../evidence/pairing.ts';
import { trafficOf } from '../../evidence/traffic.ts';
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
    'The output of ip, ifconfig, ethtool or lspci in the same archive shows another state than the log’s last lines: a VF where the log ends without one, none where it ends with one, a VF that is down while it should carry traffic, or packet counters that do not fit, also between two readings of them. Nothing is said of boots before the last one.',
  example: ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 removed'],
  thresholds: [],
  check: (facts) => facts.subjects.flatMap((subject) => observe(facts, subject)),
};

function observe({ timeline }: Facts, subject: Subject): readonly Observation[] {
  if (!subject.bootFacts.isLast) return [];
  const { machine } = subject.bootFacts.boot;
  const collections = timeline.collected.filter((one) => one.machine === machine);
  const compared = collections.flatMap((one) => compare(subject, one));
  // A machine that was collected twice was in another state then: one of the two has to fit.
  const fits = compared.some(({ contradiction }) => contradiction === null);
  const last = fits ? undefined : compared.at(-1);
  const traffic = trafficContradiction(subject, collections);
  const observed = last === undefined || last.contradiction === null ? [] : [last.contradiction];
  return [...observed, ...traffic];
}

interface Compared {
  readonly contradiction: Observation | null;
}

function compare(subject: Subject, collected: Collected): readonly Compared[] {
  const { state, mac } = subject.interface;
  const own = collected.interfaces.find(({ name }) => name === subject.name);
  if (own === undefined || (mac !== null && own.mac !== null && own.mac !== mac)) return [];
  const vf = vfOf(own, collected);
  const what = contradictionOf(subject, state, collected, own, vf);
  return [{ contradiction: what === null ? null : observation(subject, (vf ?? own).lines, what) }];
}

/** Between two readings of the counters, packets ran over another path than the log ends with. */
function trafficContradiction(subject: Subject, collections: readonly Collected[]): readonly Observation[] {
  const { machine } = subject.bootFacts.boot;
  const { name } = subject;
  const traffic = name === null ? null : trafficOf(collections, machine, name);
  if (traffic === null) return [];
  const { vfPackets, syntheticPackets, from, to } = traffic;
  const lines = [from.at, to.at];
  switch (subject.interface.state) {
    case 'on-vf':
      if (vfPackets > 0 || (syntheticPackets ?? 0) === 0) return [];
      return [
        observation(
          subject,
          lines,
          `the log ends with the data path on ${loggedVf(subject)}, but between two readings of the counters ${syntheticPackets} packets ran over the synthetic path and none over the VF`,
        ),
      ];
    case 'synthetic-only':
    case 'offered':
    case 'unregistered':
    case 'removed':
      if (vfPackets === 0) return [];
      return [
        observation(
          subject,
          lines,
          `the log ends without a VF, but between two readings of the counters ${vfPackets} packets ran over one`,
        ),
      ];
    default:
      return [];
  }
}

function loggedVf(subject: Subject): string {
  return named(subject.lastStay?.attachment.vfNames.at(-1) ?? 'a VF');
}

/** What does not fit, in a few words; null where all fits. */
function contradictionOf(
  subject: Subject,
  state: Subject['interface']['state'],
  collected: Collected,
  own: CollectedInterface,
  vf: CollectedInterface | undefined,
): string | null {
  const logged = loggedVf(subject);
  const functions = collected.virtualFunctions;
  const address = subject.lastStay?.attachment.pciAddress ?? null;
  switch (state) {
    case 'registered':
    case 'on-vf':
    case 'on-synthetic':
      if (vf === undefined && collected.listsInterfaces && own.mac !== null)
        return `the log ends with ${logged} as its VF, but no other interface with its MAC address was there`;
      if (functions !== null && address !== null && !functions.includes(address))
        return `the log ends with ${logged} as its VF, but lspci shows no ${address}`;
      return state === 'on-vf' ? idleContradiction(logged, own, vf) : null;
    case 'synthetic-only':
      if ((own.vfPackets ?? 0) > 0 && vf === undefined)
        return `the log shows no VF, but ${own.vfPackets} packets had been counted on one`;
      return withoutVf(vf);
    case 'offered':
    case 'unregistered':
      return withoutVf(vf);
    case 'removed':
      if (vf === undefined && address !== null && functions?.includes(address) === true)
        return `the log ends without a VF, but lspci shows ${address}`;
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

function idleContradiction(
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

function observation(subject: Subject, lines: Observation['evidence'], what: string): Observation {
  return {
    severity: 'warning',
    about: subject,
    summary: `The tools’ output that was collected does not fit the log of ${nameOf(subject)}: ${what}.`,
    advice: 'See when each was collected: the log may end earlier, or lack its last lines.',
    evidence: lines,
  };
}
