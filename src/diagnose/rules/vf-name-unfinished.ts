import type { Subject } from '../facts.ts';
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
  check: ({ subjects }) => subjects.flatMap(observe),
};

const UNFINISHED = /^rename[0-9]+$/;

function observe(subject: Subject): readonly Observation[] {
  const stay = subject.lastStay;
  const vf = stay?.vf ?? null;
  const own = subject.name !== null && UNFINISHED.test(subject.name) ? subject.name : null;
  const name = own ?? (vf !== null && UNFINISHED.test(vf) ? vf : null);
  if (name === null) return [];
  const renamed = own === null ? stay?.last('renamed') : undefined;
  const proof =
    renamed ?? stay?.events.findLast(({ event }) => event.vf === name || event.interface === name);
  const whose = own === null ? `The VF of ${nameOf(subject)}` : 'An interface';
  return [
    {
      severity: 'warning',
      about: subject,
      summary: `${whose} was left with the name ${named(name)}${proof === undefined ? '' : when(proof.event.time)}: a rename began and did not end.`,
      advice:
        'See why its name was taken: udev rules or .link files that match by MAC address match the interface and its VF both. Let them match the driver (hv_netvsc) as well, then restart the machine.',
      evidence: [proof],
    },
  ];
}
