import type { Rule, Subject } from './rule.ts';

/** `VF slot 1 added`, and nothing after it: the machine runs on the synthetic path without saying so. */
export const vfNeverAppeared: Rule = {
  id: 'vf-never-appeared',
  check(subject) {
    const attachment = subject.lastAttachment;
    if (subject.interface.state !== 'offered' || attachment === undefined) return [];
    const announced = subject.lastOf(attachment, 'slot-added');
    if (announced === undefined) return [];
    const { reason, advice } = explain(subject);
    return [
      {
        severity: 'warning',
        summary: `The host announced a VF for ${subject.name} (slot ${attachment.slot}), but none was registered: ${reason}.`,
        advice,
        evidence: attachment.events,
      },
    ];
  },
};

function explain(subject: Subject): { readonly reason: string; readonly advice: string } {
  const driver = subject.lastAttachment?.driver;
  if (driver) {
    return {
      reason: `${driver} took the device and did not bring up an interface`,
      advice: `Look for errors of ${driver} behind the last of these lines.`,
    };
  }
  if (subject.boot.hasStrayError) {
    return {
      reason: 'a PCI device failed in this boot that may be it',
      advice: 'Read the errors that are not tied to an interface.',
    };
  }
  if (subject.boot.showsHvPci) {
    return {
      reason: 'hv_pci is at work, yet no driver has taken a device for this interface by the end of the log',
      advice: 'See whether the VF is listed by lspci and whether the kernel has a driver for it.',
    };
  }
  return {
    reason: 'the log shows nothing of hv_pci, without which no VF can appear',
    advice: 'See whether the boot ended early, and whether hv_pci is part of the kernel or of the initramfs.',
  };
}
