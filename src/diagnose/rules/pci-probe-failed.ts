import { type About, aboutBoot } from '../about.ts';
import type { Seen } from '../events-by-type.ts';
import type { Observation, Rule } from '../rule.ts';
import { troubleOf, upOf } from '../trouble.ts';
import { hasVanished } from '../vanished.ts';
import { counted, nameOf, quote, when, whenBrief } from '../words.ts';

/** `hv_vmbus: probe failed for device e9ac9b28-cf63-4466-9ae3-4b849c3ee03b (-19)` */
export const pciProbeFailed: Rule = {
  id: 'pci-probe-failed',
  severity: 'error',
  title: 'The PCI device of the VF could not be set up',
  reason:
    'hv_pci could not bring up the bus on which the VF comes, so the VF never reaches its driver and all traffic runs on the synthetic path.',
  observes:
    'hv_pci, the PCI core or hv_vmbus say that the probe of the device failed: no version in common with the host, no power (D0), no room in the address window of the machine, no resources. Where the VF came up after all, by another try, the level is info; of a device that no line ties to an interface, where no VF that the host announced is missing, it is warning: disks and GPUs are passed through in the same way. A device that vanished while it was probed is vf-vanished-during-probe.',
  example: [
    'hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI Pass-through VSP failed D0 Entry with status c0370048',
    'hv_vmbus: probe failed for device e9ac9b28-cf63-4466-9ae3-4b849c3ee03b (-71)',
  ],
  thresholds: [],
  check: ({ subjects, boots }) => [
    ...subjects.flatMap((subject) =>
      subject.remarked.flatMap((stay) =>
        hasVanished(stay) ? [] : observe(subject, nameOf(subject), stay.errors, stay.cameUp),
      ),
    ),
    ...boots.flatMap(({ index, devices, others, subjects }) => {
      const isVfMissing = subjects.some(({ interface: { state } }) => state === 'offered');
      const about = aboutBoot(index);
      return [
        ...devices.flatMap((device) =>
          hasVanished(device) ? [] : observe(about, null, device.errors, upOf(device), isVfMissing),
        ),
        ...observe(about, null, others, undefined, isVfMissing),
      ];
    }),
  ],
};

function observe(
  about: About,
  name: string | null,
  events: readonly Seen[],
  up: Seen | undefined,
  isVfMissing = true,
): readonly Observation[] {
  // What the PCI core says of a device that works is no failed probe.
  const errors = events.filter(
    ({ index, event }) => troubleOf(event) === 'pci' && (up === undefined || index < up.index),
  );
  const first = errors[0];
  if (first === undefined) return [];
  const recovered = up !== undefined;
  const whose = name === null ? 'of a PCI device that no line ties to an interface' : `of the VF of ${name}`;
  const more = errors.length === 1 ? '' : ` and ${counted(errors.length - 1, 'more line')} of it`;
  const what = `The probe ${whose} failed${when(first.event.time)}: ${quote(first.event.text)}${more}`;
  return [
    {
      severity: recovered ? 'info' : isVfMissing ? 'error' : 'warning',
      about,
      summary: recovered
        ? `${what}; the VF came up${whenBrief(up.event.time)} all the same.`
        : `${what}${isVfMissing ? '' : '; no announced VF is missing, so it may be a disk or a GPU'}.`,
      advice: recovered ? null : adviceFor(errors),
      evidence: [...errors, ...(recovered ? [up] : [])],
    },
  ];
}

/** What to do depends on what failed; the first cause named is meant. */
function adviceFor(errors: readonly Seen[]): string {
  const ids = errors.map(({ event }) => event.messageId ?? '');
  const isAny = (pattern: RegExp) => ids.some((id) => pattern.test(id));
  if (isAny(/mmio-short|no-space|bar-failed|not-assigned|not-claimed|bogus-align/)) {
    return 'The machine’s address window has no room for the device: give it more MMIO space on the host (Set-VM -HighMemoryMappedIoSpace), or fewer devices.';
  }
  if (isAny(/d0-/)) {
    return 'The host did not power the device up. In a crash kernel this is usual and harms nothing; else reboot, and if it comes again, stop and start the machine so that it moves to another host.';
  }
  if (isAny(/version/)) {
    return 'Kernel and host have no protocol version in common: use a newer kernel.';
  }
  if (isAny(/domain-none/)) return 'Too many PCI devices are passed through; remove some.';
  return 'Switch accelerated networking of the NIC off and on, or stop and start the machine so that it moves to another host; if it comes again, show these lines to the host’s operator.';
}
