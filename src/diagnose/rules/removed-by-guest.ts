import type { VfNote } from '../../lifecycle/note.ts';
import { departuresOf, unloadBeside } from '../departures.ts';
import type { Seen } from '../events-by-type.ts';
import type { Facts, Subject } from '../facts.ts';
import { rebindingsOf } from '../rebindings.ts';
import type { Observation, Rule } from '../rule.ts';
import { lasted, named, nameOf, quote, when } from '../words.ts';

/** `VF unregistering: eth1`, and not the host but the machine itself made it go. */
export const removedByGuest: Rule = {
  id: 'removed-by-guest',
  severity: 'warning',
  title: 'The machine itself gave up the VF',
  reason:
    'Somebody or something in the machine unloaded, unbound or replaced a driver. It is no fault of the host, and waiting for the host does not bring the VF back.',
  observes:
    'A VF was unregistered beside the unload of hv_netvsc or hv_pci; or it was unregistered and registered again, the log shows its device coming once and not twice, and no reset by its driver, move to another namespace or hibernation stands within removalSeconds of it; or it was unregistered and the host did not take its slot back, on a kernel that says so. It is of the level warning where the VF is not back at the end of the log. Where no line of the bus or of slots tells whose doing it was, vf-away speaks.',
  example: [
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF unregistering: enP53091s1',
    'hv_vmbus: unregistering driver hv_netvsc',
  ],
  thresholds: ['unloadSeconds', 'slowRestoreSeconds', 'shutdownSeconds', 'removalSeconds'],
  check: (facts) => facts.subjects.flatMap((subject) => observe(facts, subject)),
};

interface GivenUp {
  readonly gone: Seen;
  readonly back: Seen | undefined;
  readonly vf: string | null;
}

function observe(facts: Facts, subject: Subject): readonly Observation[] {
  const ended = departuresOf(facts, subject)
    .filter(({ by }) => by === 'guest')
    .map(({ gone, next, stay }): GivenUp => ({ gone, back: next?.cameUp, vf: stay.vf }));
  const rebound = rebindingsOf(facts, subject)
    .filter(({ by }) => by === 'guest')
    .map(({ gone, back, stay }): GivenUp => ({ gone, back, vf: stay.vf }));
  return [...ended, ...rebound]
    .sort((a, b) => a.gone.index - b.gone.index)
    .map((each) => observation(facts, subject, each));
}

function observation(facts: Facts, subject: Subject, { gone, back, vf }: GivenUp): Observation {
  const unload = unloadBeside(subject, gone, facts.thresholds);
  const away = lasted(gone.event.time, back?.event.time ?? null);
  const outcome =
    back === undefined
      ? 'it was not back by the end of the log'
      : `it was back${away === null ? '' : ` after ${away}`}`;
  return {
    severity: back === undefined ? 'warning' : 'info',
    about: subject,
    summary: `The VF of ${nameOf(subject)}${vf === null ? '' : ` (${named(vf)})`} was unregistered${when(gone.event.time)}${causeText(unload, back)}; ${outcome}.`,
    advice:
      back === undefined
        ? 'Load or bind the driver again (modprobe, or bind in sysfs). Find out who took it away: a package upgrade, DPDK’s devbind, an administrator.'
        : 'Nothing to do if it was meant: a driver was reloaded or bound anew.',
    evidence: [gone, unload, back],
  };
}

function causeText(unload: VfNote | undefined, back: Seen | undefined): string {
  if (unload !== undefined) return `, and a driver was unloaded by the machine: ${quote(unload.text)}`;
  return back === undefined
    ? ', and the host did not take back its slot: its driver was unbound or unloaded in the machine'
    : ', and its device stayed: its driver was unbound or loaded again in the machine';
}
