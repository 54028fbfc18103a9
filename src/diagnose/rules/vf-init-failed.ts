import { type About, aboutBoot } from '../about.ts';
import type { Seen } from '../events-by-type.ts';
import type { Observation, Rule } from '../rule.ts';
import { isPartOfRemoval, removalOf, removalOfDevice, troubleOf } from '../trouble.ts';
import { hasVanished } from '../vanished.ts';
import { counted, named, nameOf, quote, when } from '../words.ts';

/** `mlx5_core cf63:00:02.0: mlx5_init_one failed with error code -16`, and no `VF registering` behind it. */
export const vfInitFailed: Rule = {
  id: 'vf-init-failed',
  severity: 'error',
  title: 'The VF’s driver could not start the device',
  reason:
    'The driver took the device and gave it up, so the VF never gets an interface and all traffic runs on the synthetic path until the device is probed again.',
  observes:
    'The driver of the VF (mlx5, mlx4, mana), or the driver core for it, reports an error, and the VF was registered neither before nor behind it in this stay. Where it was registered behind the error, vf-driver-error speaks of it; where the device vanished or was taken meanwhile, vf-vanished-during-probe or nothing does.',
  example: [
    'mlx5_core cf63:00:02.0: wait_fw_init:199:(pid 1): Firmware over 120000 MS in pre-initializing state, aborting',
    'mlx5_core cf63:00:02.0: probe with driver mlx5_core failed with error -16',
  ],
  thresholds: ['removalSeconds'],
  check: ({ subjects, boots, thresholds: { removalSeconds } }) => [
    ...subjects.flatMap((subject) =>
      subject.remarked.flatMap((stay) => {
        if (stay.isUp || hasVanished(stay)) return [];
        const removed = removalOf(stay);
        const errors = errorsOf(stay.errors).filter(
          (error) => !isPartOfRemoval(error, removed, removalSeconds),
        );
        return observe(subject, ` of ${nameOf(subject)}`, stay.attachment.driver, errors);
      }),
    ),
    ...boots.flatMap(({ index, devices }) =>
      devices.flatMap((unpaired) => {
        const { device, errors: all } = unpaired;
        if (device.vfNames.length > 0 || hasVanished(unpaired)) return [];
        const removed = removalOfDevice(unpaired);
        const errors = errorsOf(all).filter((error) => !isPartOfRemoval(error, removed, removalSeconds));
        const place = device.pciAddress === null ? '' : ` at ${named(device.pciAddress)}`;
        return observe(aboutBoot(index), place, device.driver, errors);
      }),
    ),
  ],
};

function errorsOf(events: readonly Seen[]): readonly Seen[] {
  return events.filter(({ event }) => troubleOf(event) === 'vf-driver');
}

function observe(
  about: About,
  ofWhom: string,
  driver: string | null,
  errors: readonly Seen[],
): readonly Observation[] {
  const first = errors[0];
  if (first === undefined) return [];
  const who = driver === null ? 'Its driver' : named(driver);
  const more = errors.length === 1 ? '' : ` and ${counted(errors.length - 1, 'more line')}`;
  const hasFirmware = errors.some(({ event }) => /fw-|firmware/.test(event.messageId ?? ''));
  return [
    {
      severity: 'error',
      about,
      summary: `${who} could not start the VF${ofWhom}${when(first.event.time)}: ${quote(first.event.text)}${more}; it has no interface.`,
      advice: hasFirmware
        ? 'The adapter’s firmware was not ready, or the host had taken the VF: switch accelerated networking of the NIC off and on, or stop and start the machine; if it comes again, show these lines to the host’s operator.'
        : 'Read the first of these lines for the cause. Probe the device again (unbind and bind it, or switch accelerated networking off and on); try a newer kernel if it comes again.',
      evidence: errors,
    },
  ];
}
