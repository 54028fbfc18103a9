import type { VfNote } from '../../lifecycle/note.ts';
import { departuresOf } from '../departures.ts';
import type { Facts, Subject } from '../facts.ts';
import { type Return, returnOf } from '../returns.ts';
import type { Observation, Rule } from '../rule.ts';
import type { Stay } from '../stay.ts';
import { counted, duration, elapsedUs, lasted, listed, nameOf, when } from '../words.ts';

/** The VF goes, its slot is removed, and the host gives one back. */
export const hostServicing: Rule = {
  id: 'host-servicing',
  severity: 'warning',
  title: 'The host took the VF and gave it back',
  reason:
    'Traffic goes on over the synthetic path meanwhile: no connection breaks, but latency and processor load rise for that time. The same lines come when accelerated networking is switched off and on for the NIC from outside; the log cannot tell the two apart.',
  observes:
    'A VF went, not by a driver’s unload and not by a shutdown, and the data path was switched to the next one in the same boot. Servicing takes some 30 s, up to minutes, and comes a few times a year. It is of the level warning where it came more than servicingsPerDay times within a day. A reset cycle that MANA’s driver runs for the host, with the VF in place, is named as well.',
  example: [
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched from VF: enP53091s1',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF unregistering: enP53091s1',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 removed',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF registering: eth1',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched to VF: eth1',
  ],
  thresholds: ['servicingsPerDay', 'unloadSeconds', 'shutdownSeconds'],
  check: (facts) => facts.subjects.flatMap((subject) => [...observe(facts, subject), ...ofMana(subject)]),
};

const DAY_US = 86_400_000_000;

function observe(facts: Facts, subject: Subject): readonly Observation[] {
  const returns = departuresOf(facts, subject).flatMap((departure) =>
    departure.by === 'host' ? (returnOf(departure) ?? []) : [],
  );
  const [first] = returns;
  if (first === undefined) return [];
  const { servicingsPerDay } = facts.thresholds;
  const isFrequent = returns.some((each, index) => {
    const us = elapsedUs(each.since, returns[index + servicingsPerDay]?.since ?? null);
    return us !== null && us <= DAY_US;
  });
  return [
    {
      severity: isFrequent ? 'warning' : 'info',
      about: subject,
      summary: returns.length === 1 ? onceText(subject, first) : oftenText(subject, returns),
      advice: isFrequent
        ? 'Servicing comes a few times a year: ask the host’s operator what happens on this host, and see whether something switches accelerated networking of the NIC off and on.'
        : 'Nothing to do if the host was serviced at that time: on Azure, Scheduled Events and the activity log tell.',
      evidence: returns.flatMap(({ left, gone, restored }) => [left, gone, restored]),
    },
  ];
}

function onceText(subject: Subject, { gone, restored, since, wasUp }: Return): string {
  const off = lasted(since, restored.event.time);
  if (!wasUp) {
    const later = off === null ? '' : `; traffic ran over that one ${off} later`;
    return `The host took back a VF of ${nameOf(subject)} that had not come up yet${when(gone.event.time)} and gave one again${later}.`;
  }
  const path = off === null ? '' : `; traffic ran on the synthetic path for ${off}`;
  return `The host took the VF of ${nameOf(subject)}${when(gone.event.time)} and gave it back${path}.`;
}

function oftenText(subject: Subject, returns: readonly Return[]): string {
  const times = returns.flatMap(({ since, restored }) => elapsedUs(since, restored.event.time) ?? []);
  const longest = times.reduce((most, us) => Math.max(most, us), 0);
  const off =
    times.length === 0
      ? ''
      : `; each time traffic ran on the synthetic path, at most for ${duration(longest)}`;
  const at = listed(
    returns
      .slice(0, 3)
      .map(({ gone }) => when(gone.event.time).slice(1))
      .filter((text) => text !== ''),
  );
  const which = at === '' ? '' : ` (${returns.length > 3 ? 'first ' : ''}${at})`;
  return `The host took the VF of ${nameOf(subject)} and gave it back ${counted(returns.length, 'time')}${which}${off}.`;
}

/** `MANA reset cycle start` … `MANA reset cycle completed`: the host serviced the adapter under the VF. */
function ofMana(subject: Subject): readonly Observation[] {
  return subject.remarked.flatMap((stay) => {
    const begun = noteWith(stay, 'mana.reset-start');
    const done = noteWith(stay, 'mana.reset-completed');
    if (begun === undefined || done === undefined) return [];
    const took = lasted(begun.time, done.time);
    return [
      {
        severity: 'info',
        about: subject,
        summary: `The host had the MANA adapter of ${nameOf(subject)} reset${when(begun.time)}; the reset was completed${took === null ? '' : ` after ${took}`} and the VF stayed.`,
        advice: 'Nothing to do: the adapter was serviced. Traffic stood still for that time.',
        evidence: [begun, done],
      } as const,
    ];
  });
}

function noteWith({ notes }: Stay, id: string): VfNote | undefined {
  return notes.findLast(({ messageId }) => messageId === id);
}
