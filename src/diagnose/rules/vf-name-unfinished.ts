import type { Seen } from '../events-by-type.ts';
import type { BootFacts, Facts, Subject } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import { named, nameOf, when } from '../words.ts';

/** `mlx5_core cf63:00:02.0 rename6: renamed from eth1` */
export const vfNameUnfinished: Rule = {
  id: 'vf-name-unfinished',
  severity: 'warning',
  title: 'A rename was not finished',
  reason:
    'udev gives an interface the name renameN in the middle of a swap. One that keeps it was left there, because its name was taken: by the interface with the same MAC address, as a rule. Configuration by name does not find it.',
  observes:
    'The last name of the interface, or of its last VF, is renameN. A swap that is finished later is none.',
  example: [
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF registering: eth1',
    'mlx5_core cf63:00:02.0 rename6: renamed from eth1',
  ],
  thresholds: [],
  check: observe,
};

const UNFINISHED = /^rename[0-9]+$/;

function observe({ boots, subjects }: Facts): readonly Observation[] {
  const renames = boots.map(renamesIn);
  return subjects.flatMap((subject) => {
    const { name, boot } = subject;
    if (name !== null && UNFINISHED.test(name))
      return [observation(subject, 'An interface', name, renames[boot]?.get(keyOf(subject)))];
    const stay = subject.lastStay;
    const vf = stay?.vf ?? '';
    if (stay === undefined || !UNFINISHED.test(vf)) return [];
    const renamed = stay.last('renamed') ?? stay.events.findLast(({ event }) => event.vf === vf);
    return [observation(subject, `The VF of ${nameOf(subject)}`, vf, renamed)];
  });
}

/** The last line that renames each interface: it is no event of a VF's stay. */
function renamesIn({ others }: BootFacts): ReadonlyMap<string, Seen> {
  const renames = others.filter(({ event: { type } }) => type === 'interface-renamed');
  return new Map(renames.map((seen) => [keyOf({ guid: seen.event.guid, name: seen.event.interface }), seen]));
}

function keyOf({ guid, name }: Pick<Subject, 'guid' | 'name'>): string {
  return JSON.stringify([guid ?? name]);
}

function observation(subject: Subject, whose: string, name: string, proof: Seen | undefined): Observation {
  return {
    severity: 'warning',
    about: subject,
    summary: `${whose} was left with the name ${named(name)}${proof === undefined ? '' : when(proof.event.time)}: a rename began and did not end.`,
    advice:
      'See why its name was taken: udev rules or .link files that match by MAC address match the interface and its VF both. Let them match the driver (hv_netvsc) as well, then restart the machine.',
    evidence: [proof],
  };
}
