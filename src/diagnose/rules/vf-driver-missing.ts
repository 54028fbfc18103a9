import { type About, aboutBoot } from '../about.ts';
import type { Seen } from '../events-by-type.ts';
import type { BootFacts, Facts } from '../facts.ts';
import type { Observation, Proof, Rule } from '../rule.ts';
import type { Thresholds } from '../thresholds.ts';
import { hasVanished } from '../vanished.ts';
import { isCutShort, named, nameOf, when } from '../words.ts';

/** `pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000`, and no line of a driver. */
export const vfDriverMissing: Rule = {
  id: 'vf-driver-missing',
  severity: 'warning',
  title: 'No driver took the VF’s device',
  reason:
    'The VF is there and idle: as long as no driver takes it, all traffic runs on the synthetic path. Kernels older than the adapter, or built without its driver, never take it.',
  observes:
    'The PCI core found the device of a VF, and no driver of it has said a word by the end of the boot. It is of the level info where the log ends within arrivalSeconds of the device. It is not found where the VF was registered, went again or vanished, where the kernel crashed, or in a crash kernel.',
  example: [
    'hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI host bridge to bus cf63:00',
    'pci cf63:00:02.0: [1414:00ba] type 00 class 0x020000',
  ],
  thresholds: ['arrivalSeconds'],
  check: (facts) => [...ofStays(facts), ...ofDevices(facts)],
};

function ofStays({ subjects, thresholds }: Facts): readonly Observation[] {
  return subjects.flatMap((subject) => {
    const stay = subject.lastStay;
    if (stay === undefined || subject.bootFacts.panic !== undefined) return [];
    if (subject.bootFacts.isCrashKernel) return [];
    if (stay.attachment.driver !== null || stay.cameUp !== undefined || stay.gone !== undefined) return [];
    if (stay.note('bus-released') !== undefined || hasVanished(stay)) return [];
    const found = stay.first('device-found');
    return found === undefined
      ? []
      : [
          observation(
            subject,
            found,
            nameOf(subject),
            [found, stay.first('slot-added')],
            isEarly(found, subject.bootFacts, thresholds),
          ),
        ];
  });
}

function ofDevices({ boots, thresholds }: Facts): readonly Observation[] {
  return boots.flatMap((bootFacts) => {
    const { index, devices, panic, isCrashKernel } = bootFacts;
    return panic !== undefined || isCrashKernel
      ? []
      : devices.flatMap((facts) => {
          const { device, events, notes } = facts;
          const found = events.find(({ event }) => event.type === 'device-found');
          if (found === undefined || device.driver !== null || hasVanished(facts)) return [];
          if (notes.some(({ note }) => note === 'bus-released')) return [];
          return [observation(aboutBoot(index), found, null, [found], isEarly(found, bootFacts, thresholds))];
        });
  });
}

/** The driver may only not have spoken yet. */
function isEarly({ event }: Seen, { boot }: BootFacts, { arrivalSeconds }: Thresholds): boolean {
  return isCutShort(event.time, boot.shownUntil, arrivalSeconds);
}

function observation(
  about: About,
  found: Seen,
  name: string | null,
  evidence: readonly Proof[],
  isEarly: boolean,
): Observation {
  const { event } = found;
  const id = event.type === 'device-found' ? event.device : '';
  const driver = driverOf(id);
  const address = event.pciAddress === null ? '' : ` at ${named(event.pciAddress)}`;
  const whose = name === null ? 'The device of a VF' : `The VF of ${name}`;
  const which = driver === null ? `a network device` : `a device of ${driver}`;
  return {
    severity: isEarly ? 'info' : 'warning',
    about,
    summary: `${whose} (${named(id)}, ${which}) came${address}${when(event.time)}, and no driver took it by the end of the log.`,
    advice:
      driver === null
        ? 'See with lspci -k whether the kernel has a driver for the device.'
        : `Load it (modprobe ${driver}). If there is no such module, install the kernel’s extra modules, or a kernel that has ${driver}${driver === 'mana' ? ' (5.15 and later)' : ''}; see that no blacklist in /etc/modprobe.d keeps it out.`,
    evidence,
  };
}

/** By the vendor's PCI id: Mellanox's VFs, and Microsoft's own adapter. */
function driverOf(device: string): string | null {
  if (device === '15b3:1002' || device === '15b3:1004') return 'mlx4_core';
  if (device.startsWith('15b3:')) return 'mlx5_core';
  return device.startsWith('1414:') ? 'mana' : null;
}
