import type { BootFacts, Facts, Subject } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import type { Stay } from '../stay.ts';
import { troubleOf } from '../trouble.ts';
import { hasVanished } from '../vanished.ts';
import { isCutShort, named, nameOf, restOfLog, when } from '../words.ts';

/** `VF slot 1 added`, and nothing after it. */
export const vfNeverAppeared: Rule = {
  id: 'vf-never-appeared',
  severity: 'warning',
  title: 'A VF was announced and never came',
  reason:
    'Without its VF the interface works, through the synthetic path: slower, at the cost of the machine’s processors, and without any other sign.',
  observes:
    'The host announced a VF for the interface, and by the end of the boot none was registered; the slot was not taken back either. The finding says how far the VF came: whether hv_pci was there, whether a probe failed, whether a device came that no driver took. It is of the level info where the kernel crashed before the VF could come, or the log ends within arrivalSeconds of the announcement. It is not found in a crash kernel, nor in an earlier boot that ended within that time.',
  example: ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added'],
  thresholds: ['arrivalSeconds', 'startSeconds'],
  check: (facts) => facts.subjects.flatMap((subject) => observe(facts, subject)),
};

function observe(facts: Facts, subject: Subject): readonly Observation[] {
  const stay = subject.lastStay;
  const announced = stay?.first('slot-added');
  if (subject.interface.state !== 'offered' || stay === undefined || announced === undefined) return [];
  const { panic, boot, isLast, isCrashKernel } = subject.bootFacts;
  const { arrivalSeconds } = facts.thresholds;
  const isEarly = isCutShort(announced.event.time, boot.shownUntil, arrivalSeconds);
  // It came, and was not paired: that is another finding.
  if (stay.refused !== undefined) return [];
  // The machine went down before the VF could come.
  if (isCrashKernel || (!isLast && isEarly)) return [];
  const { reason, advice } = panic === undefined ? explain(facts, subject, stay) : CRASHED;
  const slot = stay.attachment.slot === null ? '' : ` (slot ${stay.attachment.slot})`;
  // Behind a crash no later log shows more.
  const shown = panic === undefined ? restOfLog(announced.event.time, boot.shownUntil, arrivalSeconds) : '';
  return [
    {
      severity: panic === undefined && !isEarly ? 'warning' : 'info',
      about: subject,
      summary: `The host announced a VF for ${nameOf(subject)}${slot}${when(announced.event.time)}, and none was registered${shown}. ${reason}.`,
      advice,
      evidence: [announced, ...stay.events, panic],
    },
  ];
}

interface Explanation {
  readonly reason: string;
  readonly advice: string;
}

const CRASHED: Explanation = {
  reason: 'The kernel crashed before it could come',
  advice: 'Look into the crash; the missing VF follows from it.',
};

function explain(facts: Facts, { bootFacts }: Subject, stay: Stay): Explanation {
  const { driver, device, pciAddress } = stay.attachment;
  if (hasVanished(stay)) {
    return {
      reason: 'Its PCI device vanished while it was probed',
      advice: 'See the finding about the VF that vanished.',
    };
  }
  if (stay.errors.some(({ event }) => troubleOf(event) === 'pci')) {
    return {
      reason: 'The probe of its PCI device failed',
      advice: 'See the finding about the failed probe.',
    };
  }
  if (driver !== null) {
    return {
      reason: `${named(driver)} took the device and brought up no interface for it`,
      advice: `Look for errors of ${named(driver)} behind the last of these lines.`,
    };
  }
  if (stay.note('bus-released') !== undefined) {
    return {
      reason: 'Its PCI bus went again before a driver had the device',
      advice:
        'Read a later log: the host takes a VF away and gives it again. If the VF is still missing there, switch accelerated networking of the NIC off and on.',
    };
  }
  if (device !== null) {
    return {
      reason: `Its device ${named(device)} came${pciAddress === null ? '' : ` at ${named(pciAddress)}`}, and no driver took it`,
      advice: 'See the finding about the missing driver.',
    };
  }
  return explainByBoot(facts, bootFacts);
}

/** Nothing is tied to the interface: what else the boot shows may belong to it. */
function explainByBoot({ thresholds }: Facts, bootFacts: BootFacts): Explanation {
  const { devices, others, boot } = bootFacts;
  const failed = [...devices.flatMap(({ errors }) => errors), ...others].some(({ event }) => {
    const trouble = troubleOf(event);
    return trouble === 'pci' || trouble === 'vf-driver';
  });
  if (failed) {
    return {
      reason: 'A PCI device failed in this boot that may be it',
      advice: 'Read the errors that are not tied to an interface.',
    };
  }
  const [first] = devices;
  if (first !== undefined) {
    const { driver, pciAddress } = first.device;
    const place = pciAddress === null ? 'A PCI device' : `The PCI device ${named(pciAddress)}`;
    return {
      reason:
        driver === null
          ? `${place}, which may be it, was taken by no driver`
          : `${place}, which may be it, has the driver ${named(driver)}, and no line ties it to an interface`,
      advice:
        'See whether lspci -k lists the VF with a driver, and whether the VF has the interface’s MAC address.',
    };
  }
  if (bootFacts.showsHvPci) {
    return {
      reason: 'hv_pci is at work, and the log shows no PCI device for this interface',
      advice:
        'See whether lspci lists a VF. If not, the host announced one and did not give it: switch accelerated networking of the NIC off and on, or move the machine to another host (stop and start it), and show the host’s operator this line.',
    };
  }
  const shownUs = boot.shownUntil.bootUs;
  const isShort = shownUs !== null && shownUs < thresholds.startSeconds * 1_000_000;
  return {
    reason: `The log shows nothing of hv_pci, without which no VF can appear${isShort ? '; it ends early in the boot' : ''}`,
    advice:
      'See whether the boot came to its end: in an initramfs that waits for its root, or in an emergency shell, hv_pci may not be loaded yet, and the VF is not the fault. Else load hv_pci (modprobe pci-hyperv) and make it a part of the kernel or the initramfs.',
  };
}
