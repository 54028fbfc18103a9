import type { VfNote } from '../../lifecycle/note.ts';
import { type About, aboutBoot } from '../about.ts';
import type { Seen } from '../events-by-type.ts';
import type { Observation, Rule } from '../rule.ts';
import { vanishedLines } from '../vanished.ts';
import { nameOf, quote, when, whenBrief } from '../words.ts';

/** `mlx5_core cf63:00:02.0: firmware version: 65535.65535.65535` */
export const vfVanishedDuringProbe: Rule = {
  id: 'vf-vanished-during-probe',
  severity: 'warning',
  title: 'The VF vanished while it was probed',
  reason:
    'The host took the VF back while the guest was setting it up. Older kernels then wait for the dead device, up to two minutes, and hold up other devices meanwhile.',
  observes:
    'The device answered with all bits set (firmware 65535.65535.65535, PCI header type 7f), or hv_pci or the driver says that it is gone, before its interface was registered. It is of the level info where a VF of the interface came up behind it in the same boot.',
  example: ['mlx5_core cf63:00:02.0: firmware version: 65535.65535.65535'],
  thresholds: [],
  check: ({ subjects, boots }) => [
    ...subjects.flatMap((subject) => {
      const lastUp = subject.stays.findLast(({ cameUp }) => cameUp !== undefined);
      return subject.stays.flatMap((stay) => {
        const back = lastUp !== undefined && lastUp.position >= stay.position ? lastUp.cameUp : undefined;
        return observe(subject, ` of ${nameOf(subject)}`, vanishedLines(stay), back);
      });
    }),
    ...boots.flatMap(({ index, devices }) =>
      devices.flatMap((device) => observe(aboutBoot(index), '', vanishedLines(device), undefined)),
    ),
  ],
};

function observe(
  about: About,
  ofWhom: string,
  lines: readonly (Seen | VfNote)[],
  back: Seen | undefined,
): readonly Observation[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { text, time } = 'event' in first ? first.event : first;
  const outcome =
    back === undefined
      ? 'the log shows no VF of it behind that'
      : `a VF came up${whenBrief(back.event.time)}`;
  return [
    {
      severity: back === undefined ? 'warning' : 'info',
      about,
      summary: `The VF${ofWhom} vanished while it was probed${when(time)}: ${quote(text)}; ${outcome}.`,
      advice:
        back === undefined
          ? 'Read a later log: the host gives the VF again when it has finished. If it does not, switch accelerated networking of the NIC off and on. Newer kernels (6.4, and stable kernels of 2023 and later) notice at once that the device has gone.'
          : null,
      evidence: [...lines, back],
    },
  ];
}
