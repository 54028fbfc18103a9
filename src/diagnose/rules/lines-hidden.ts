import { aboutBoot } from '../about.ts';
import type { Seen } from '../events-by-type.ts';
import type { BootFacts, Facts } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import { isLonger, listed, named, nameOf, when } from '../words.ts';

/** `hv_vmbus: registering driver hv_pci`, and not one line about a device. */
export const linesHidden: Rule = {
  id: 'lines-hidden',
  severity: 'info',
  title: 'Lines that must have been printed are not in the log',
  reason:
    'A console shows only messages above its log level, and a filtered copy of a log only what somebody searched for. The lines of a VF’s life are of the level info, so their absence proves nothing.',
  observes:
    'In a boot that is shown from its beginning: VFs were registered, and not one line of hv_pci, the PCI core or the VF’s driver tells how a device came; or the driver of a VF speaks, and not one line of hv_netvsc is there; or hv_netvsc and hv_pci were loaded, startSeconds have passed, and no line tells of any interface or device. In the last case the machine may have no VF. It is not found where the kernel crashed.',
  example: ['hv_vmbus: registering driver hv_netvsc', 'hv_vmbus: registering driver hv_pci'],
  thresholds: ['startSeconds'],
  check: (facts) => facts.boots.flatMap((boot) => observe(facts, boot)),
};

const ADVICE =
  'Take the whole log of the kernel, at every level: dmesg, or journalctl -k -b. On a serial console the kernel parameter ignore_loglevel shows every line.';

function observe({ thresholds }: Facts, boot: BootFacts): readonly Observation[] {
  const { beginsLate, shownUntil } = boot.boot;
  if (beginsLate !== false || boot.panic !== undefined || boot.isCrashKernel) return [];
  const found = withoutDevices(boot) ?? withoutInterfaces(boot);
  if (found !== null) return [found];
  const loaded = boot.others.filter(({ event }) => event.type === 'driver-registered');
  const isEmpty = boot.subjects.length === 0 && boot.devices.length === 0 && !boot.showsPci;
  if (!isEmpty || !boot.drivers.has('hv_netvsc') || !boot.drivers.has('hv_pci')) return [];
  const last = loaded.at(-1);
  if (!isLonger(last?.event.time ?? null, shownUntil, thresholds.startSeconds)) return [];
  return [
    observation(
      boot,
      'hv_netvsc and hv_pci were loaded, and no line tells of an interface or a device: either the host offers this machine no VF (accelerated networking is off), or the lines are not in this log.',
      loaded,
    ),
  ];
}

/** VFs without PCI devices do not exist. */
function withoutDevices(boot: BootFacts): Observation | null {
  if (boot.showsPci || boot.devices.length > 0) return null;
  const shown = boot.subjects.flatMap((subject) => {
    const up = subject.stays.find(({ cameUp }) => cameUp?.event.inferred === false)?.cameUp;
    return up === undefined || isFreeBsd(up) ? [] : [{ subject, up }];
  });
  const [first] = shown;
  if (first === undefined) return null;
  const names = listed(shown.map(({ subject }) => nameOf(subject)));
  return observation(
    boot,
    `A VF was registered for ${names}${when(first.up.event.time)}, and not one line of hv_pci, the PCI core or the VF’s driver tells how its device came: those lines are not in this log.`,
    shown.map(({ up }) => up),
  );
}

/** The driver of a VF speaks, and hv_netvsc does not. */
function withoutInterfaces(boot: BootFacts): Observation | null {
  const isSilent = boot.subjects.every(({ interface: { identity } }) => identity === 'link-line');
  const speaking = boot.devices.find(({ device }) => device.driver !== null && device.vfNames.length > 0);
  if (!isSilent || speaking === undefined || isFreeBsd(speaking.events[0])) return null;
  const { driver, pciAddress } = speaking.device;
  return observation(
    boot,
    `${named(driver ?? 'A driver')} tells of a VF${pciAddress === null ? '' : ` at ${named(pciAddress)}`}, and not one line of hv_netvsc of its interface: those lines are not in this log, or the VF is not paired.`,
    speaking.events,
  );
}

/** FreeBSD prints most of these lines only when it is told to (boot -v). */
function isFreeBsd(seen: Seen | undefined): boolean {
  return seen?.event.messageId?.startsWith('freebsd.') === true;
}

function observation(boot: BootFacts, summary: string, evidence: readonly Seen[]): Observation {
  return { severity: 'info', about: aboutBoot(boot.index), summary, advice: ADVICE, evidence };
}
