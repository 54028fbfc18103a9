import type { VfEvent } from '../../lifecycle/event.ts';
import type { VfNote } from '../../lifecycle/note.ts';
import { aboutBoot } from '../about.ts';
import type { Seen } from '../events-by-type.ts';
import type { BootFacts, DeviceFacts, Facts, Subject } from '../facts.ts';
import type { Observation, Proof, Rule } from '../rule.ts';
import type { Stay } from '../stay.ts';
import { troubleOf } from '../trouble.ts';
import { isCutShort, named, nameOf, quote, when } from '../words.ts';

/** `mlx5_core … eth1: no netdev found for vf serial:1`, and no `joined to` behind it. */
export const vfNotJoined: Rule = {
  id: 'vf-not-joined',
  severity: 'warning',
  title: 'A VF is not paired with its interface',
  reason:
    'A VF that is not paired carries nothing for its interface, and stands beside it as an interface of its own with the same MAC address: DHCP and routes may go to the wrong one.',
  observes:
    'hv_netvsc found no interface for a VF and did not pair it later; or it could not make the VF its own; or a VF has an interface of its own, the log shows its arrival and shows hv_netvsc at work, and no line ties the two. It is of the level info where the log ends within arrivalSeconds of that. The notice that hv_netvsc prints first, and takes back by pairing the VF after all, is none; nor is a VF that is not paired yet at the end of an attachment that the host ended.',
  example: [
    'mlx5_core cf63:00:02.0: firmware version: 14.30.5000',
    'mlx5_core cf63:00:02.0 eth1: no netdev found for vf serial:1',
  ],
  thresholds: ['arrivalSeconds'],
  check: (facts) => [
    ...ofStays(facts),
    ...refusedOf(facts),
    ...facts.boots.flatMap((boot) => ofDevices(facts, boot)),
  ],
};

const ADVICE =
  'Compare the MAC addresses (ip link): a VF has the one of its interface, and must keep it. Do not configure the VF itself (no DHCP, no netplan entry for it). Reload the VF’s driver or restart the machine to pair them again; a network adapter that is passed through on purpose has no interface to pair with.';

function ofStays({ subjects }: Facts): readonly Observation[] {
  return subjects.flatMap((subject) =>
    subject.remarked.flatMap((stay) => {
      const failed = stay.errors.find(({ event }) => troubleOf(event) === 'pairing');
      return failed === undefined ? [] : [notMade(subject, stay, failed)];
    }),
  );
}

/**
 * `no netdev found for vf serial:1` of a VF that is known by udev's name, which repeats its domain and slot: it is
 * the interface's, and was not paired with it.
 */
function refusedOf({ subjects, thresholds }: Facts): readonly Observation[] {
  return subjects.flatMap((subject) =>
    subject.remarked.flatMap((stay) => {
      const { refused } = stay;
      if (refused === undefined || stay.gone !== undefined) return [];
      const { shownUntil } = subject.bootFacts.boot;
      const observation: Observation = {
        severity: isCutShort(refused.time, shownUntil, thresholds.arrivalSeconds) ? 'info' : 'warning',
        about: subject,
        summary: `The VF${stay.vf === null ? '' : ` ${named(stay.vf)}`} of ${nameOf(subject)} came and was not paired with it by the end of the log: ${quote(refused.text)}${when(refused.time)}.`,
        advice: ADVICE,
        evidence: [refused.source, ...stay.events],
      };
      return [observation];
    }),
  );
}

function notMade(subject: Subject, stay: Stay, { index, event }: Seen): Observation {
  const joined = stay.last('data-path-to-vf');
  const recovered = joined !== undefined && joined.index > index;
  return {
    severity: recovered ? 'info' : 'warning',
    about: subject,
    summary: `hv_netvsc could not make the VF${stay.vf === null ? '' : ` ${named(stay.vf)}`} a part of ${nameOf(subject)}${when(event.time)}: ${quote(event.text)}${recovered ? '; later it did' : ''}.`,
    advice: recovered ? null : ADVICE,
    evidence: [{ index, event }, joined],
  };
}

function ofDevices({ thresholds }: Facts, boot: BootFacts): readonly Observation[] {
  if (boot.devices.length === 0) return [];
  const isNetvscAtWork = boot.subjects.some(
    ({ interface: { guid, state } }) => guid !== null && state !== 'unknown',
  );
  const paired = new Set(
    boot.subjects.flatMap(({ stays }) => stays.flatMap(({ attachment }) => attachment.pciAddress ?? [])),
  );
  return boot.devices.flatMap((facts) => {
    const { device, events, notes } = facts;
    if (device.pciAddress !== null && paired.has(device.pciAddress)) return [];
    const failed = facts.errors.find(({ event }) => troubleOf(event) === 'pairing');
    const notPaired = notes.find(({ note }) => note === 'not-paired');
    const refused = failed?.event ?? notPaired;
    if (notes.some(({ note }) => note === 'bus-released')) return [];
    if (refused === undefined && !(isNetvscAtWork && device.vfNames.length > 0 && hasArrived(facts)))
      return [];
    const came = refused ?? events.find(({ event }) => event.vf !== null)?.event;
    // A failure needs no later line to be one.
    const isEarly =
      came !== undefined &&
      came.type !== 'error' &&
      isCutShort(came.time, boot.boot.shownUntil, thresholds.arrivalSeconds);
    return [unpaired(boot, facts, refused, [failed ?? notPaired, ...events], isEarly)];
  });
}

/** Whether the log shows the VF coming: one that was there before the log began was paired before it, too. */
function hasArrived({ events }: DeviceFacts): boolean {
  return events.some(({ event: { type } }) => type === 'device-found' || type === 'firmware');
}

function unpaired(
  boot: BootFacts,
  { device }: DeviceFacts,
  refused: VfNote | VfEvent | undefined,
  evidence: readonly Proof[],
  isEarly: boolean,
): Observation {
  const name = device.vfNames.at(-1) ?? refused?.vf ?? null;
  const vf = name === null ? 'A VF' : `The VF ${named(name)}`;
  const place = [device.pciAddress, device.driver].filter((word) => word !== null).map(named);
  const where = place.length === 0 ? '' : ` (${place.join(', ')})`;
  const said = refused === undefined ? '' : `: ${quote(refused.text)}${when(refused.time)}`;
  return {
    severity: isEarly ? 'info' : 'warning',
    about: aboutBoot(boot.index),
    summary: `${vf}${where} came and was paired with no interface by the end of the log${said}.`,
    advice: ADVICE,
    evidence,
  };
}
