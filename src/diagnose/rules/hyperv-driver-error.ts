import type { EventTime } from '../../lifecycle/event.ts';
import { type About, aboutBoot } from '../about.ts';
import type { Seen } from '../events-by-type.ts';
import type { BootFacts, Facts } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import type { Traces } from '../traces.ts';
import {
  isOfUnansweringDevice,
  isPartOfRemoval,
  removalOf,
  removalOfDevice,
  troubleOf,
  upOf,
} from '../trouble.ts';
import { hasVanished } from '../vanished.ts';
import { counted, nameOf, quote, when, whenBrief } from '../words.ts';

/** `hv_netvsc … eth0: unable to open channel: -110` */
export const hypervDriverError: Rule = {
  id: 'hyperv-driver-error',
  severity: 'warning',
  title: 'A driver of Hyper-V reports trouble',
  reason:
    'hv_vmbus, hv_netvsc and hv_pci carry the synthetic path and bring the VF: what they cannot do may be the cause of what is missing elsewhere.',
  observes:
    'hv_vmbus, hv_netvsc or hv_pci (on FreeBSD vmbus, hn and pcib) report a failure that is the concern of no other rule. It is of the level info where the data path was switched to the VF behind it. What they say of a device that does not answer is part of its removal where the host took it within removalSeconds.',
  example: ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: unable to open device (ret -110).'],
  thresholds: ['removalSeconds'],
  check: ({ subjects, boots, thresholds: { removalSeconds } }: Facts) => [
    ...subjects.flatMap((subject) =>
      subject.remarked.flatMap((stay) => {
        const errors = errorsOf(stay, stay.cameUp, removalOf(stay), removalSeconds);
        return observe(subject, ` about ${nameOf(subject)}`, errors, stay.last('data-path-to-vf'));
      }),
    ),
    ...boots.flatMap((boot) => [
      ...boot.devices.flatMap((device) => {
        const errors = errorsOf(device, upOf(device), removalOfDevice(device), removalSeconds);
        return observe(
          aboutBoot(boot.index),
          ' about a PCI device that no line ties to an interface',
          errors,
        );
      }),
      ...ofOthers(boot),
    ]),
  ],
};

function errorsOf(
  device: Traces,
  up: Seen | undefined,
  removed: EventTime | null,
  removalSeconds: number,
): readonly Seen[] {
  const isGone = hasVanished(device);
  return device.errors.filter((seen) => {
    const trouble = troubleOf(seen.event);
    const isOurs = trouble === 'hyper-v' || (trouble === 'pci' && up !== undefined && seen.index > up.index);
    if (!isOurs || (isGone && isOfUnansweringDevice(seen.event))) return false;
    return !isPartOfRemoval(seen, removed, removalSeconds);
  });
}

/** Errors of no stay and no device: of an interface that never had a VF, or of the bus. */
function ofOthers({ index, others }: BootFacts): readonly Observation[] {
  const byInterface = new Map<string, Seen[]>();
  for (const seen of others) {
    const trouble = troubleOf(seen.event);
    if (trouble !== 'hyper-v' && trouble !== 'data-path' && trouble !== 'pairing') continue;
    const key = JSON.stringify([seen.event.guid ?? seen.event.interface]);
    const known = byInterface.get(key);
    if (known === undefined) byInterface.set(key, [seen]);
    else known.push(seen);
  }
  return [...byInterface.values()].flatMap((errors) => {
    const { interface: name = null, guid = null } = errors[0]?.event ?? {};
    const about = { boot: index, name, guid };
    return observe(about, name === null && guid === null ? '' : ` about ${nameOf(about)}`, errors);
  });
}

function observe(
  about: About,
  aboutWhom: string,
  errors: readonly Seen[],
  switched?: Seen,
): readonly Observation[] {
  const [first] = errors;
  if (first === undefined) return [];
  const last = errors.at(-1) ?? first;
  const isOver = switched !== undefined && switched.index > last.index;
  const more = errors.length === 1 ? '' : `, and ${counted(errors.length - 1, 'more line')}`;
  const outcome = isOver
    ? `; the data path was switched to the VF${whenBrief(switched.event.time)} all the same`
    : '';
  return [
    {
      severity: isOver ? 'info' : 'warning',
      about,
      summary: `A driver of Hyper-V reports trouble${aboutWhom}${when(first.event.time)}: ${quote(first.event.text)}${more}${outcome}.`,
      advice: isOver
        ? null
        : 'Read these lines beside those of the interface at the same time. If they come again, use a newer kernel, and show them to the host’s operator.',
      evidence: [...errors, isOver ? switched : undefined],
    },
  ];
}
