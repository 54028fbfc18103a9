import type { VfNote } from '../../lifecycle/note.ts';
import { type About, aboutBoot } from '../about.ts';
import type { Observation, Rule } from '../rule.ts';
import { nameOf, quote, when } from '../words.ts';

/** `PCI dom# 0xcf63 has collision, using 0x1` */
export const pciDomainCollision: Rule = {
  id: 'pci-domain-collision',
  severity: 'info',
  title: 'The VF’s PCI domain was taken',
  reason:
    'The VF works, in another PCI domain. udev’s name for it holds the domain (enP53091s1 is cf63), so its name is another one than before, and may be another one again after the next start.',
  observes:
    'hv_pci says that the domain it reads from the device’s GUID is taken. Where no domain is left at all, the probe fails, and pci-probe-failed speaks.',
  example: ['hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI dom# 0xcf63 has collision, using 0x1'],
  thresholds: [],
  check: ({ subjects, boots }) => [
    ...subjects.flatMap((subject) =>
      subject.remarked.flatMap((stay) => observe(subject, ` of ${nameOf(subject)}`, stay.notes)),
    ),
    ...boots.flatMap(({ index, devices }) =>
      devices.flatMap(({ notes }) => observe(aboutBoot(index), '', notes)),
    ),
  ],
};

function observe(about: About, ofWhom: string, notes: readonly VfNote[]): readonly Observation[] {
  const note = notes.find((each) => each.note === 'domain-collision');
  if (note === undefined) return [];
  return [
    {
      severity: 'info',
      about,
      summary: `The VF${ofWhom} could not have its own PCI domain${when(note.time)}: ${quote(note.text)}.`,
      advice:
        'Do not configure the VF by its name or PCI address; match hv_netvsc’s interface by its MAC address and driver.',
      evidence: [note],
    },
  ];
}
