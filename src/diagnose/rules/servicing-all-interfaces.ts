import { aboutBoot } from '../about.ts';
import { type Departure, departuresOf } from '../departures.ts';
import type { BootFacts, Facts, Subject } from '../facts.ts';
import { returnOf } from '../returns.ts';
import type { Observation, Rule } from '../rule.ts';
import { elapsedUs, lasted, listed, nameOf, roughly, when } from '../words.ts';

/** `VF slot 1 removed` of one interface, and within seconds of every other. */
export const servicingAllInterfaces: Rule = {
  id: 'servicing-all-interfaces',
  severity: 'info',
  title: 'All interfaces lost their VFs together',
  reason:
    'Servicing of the host takes the VFs of all interfaces at once, so a second NIC does not keep the fast path. Switching accelerated networking off and on concerns one NIC, so this speaks for the host.',
  observes:
    'In a boot with two or more interfaces that had VFs, each lost its VF to the host within servicingTogetherSeconds of the others.',
  example: [
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 removed',
    'hv_netvsc 000d3af5-1111-000d-3af5-1111000d3af5 eth1: VF slot 2 removed',
  ],
  thresholds: ['servicingTogetherSeconds', 'unloadSeconds', 'shutdownSeconds'],
  check: (facts) => facts.boots.flatMap((boot) => observe(facts, boot)),
};

interface Lost {
  readonly subject: Subject;
  readonly departure: Departure;
}

function observe(facts: Facts, boot: BootFacts): readonly Observation[] {
  const withVf = boot.subjects.filter(({ stays }) => stays.some(({ cameUp, gone }) => cameUp ?? gone));
  if (withVf.length < 2) return [];
  const losses = withVf.flatMap((subject) =>
    departuresOf(facts, subject).flatMap((departure) =>
      departure.by === 'host' ? { subject, departure } : [],
    ),
  );
  return groups(losses, facts.thresholds.servicingTogetherSeconds).flatMap((group) =>
    new Set(group.map(({ subject }) => subject)).size < withVf.length
      ? []
      : [observation(boot, withVf, group)],
  );
}

/** Losses in the order of time, cut where more than so many seconds pass from the first of a group. */
function groups(losses: readonly Lost[], seconds: number): readonly (readonly Lost[])[] {
  const sorted = [...losses].sort((a, b) => a.departure.gone.index - b.departure.gone.index);
  const found: Lost[][] = [];
  for (const loss of sorted) {
    const group = found.at(-1);
    const us = elapsedUs(group?.[0]?.departure.gone.event.time ?? null, loss.departure.gone.event.time);
    if (group !== undefined && us !== null && us <= seconds * 1_000_000) group.push(loss);
    else found.push([loss]);
  }
  return found;
}

function observation(boot: BootFacts, subjects: readonly Subject[], group: readonly Lost[]): Observation {
  const first = group[0]?.departure.gone;
  const last = group.at(-1)?.departure.gone;
  const took = roughly(first?.event.time ?? null, last?.event.time ?? null);
  const restored = group
    .flatMap(({ departure }) => returnOf(departure)?.restored ?? [])
    .sort((a, b) => a.index - b.index);
  const firstBack = restored[0];
  const without = lasted(last?.event.time ?? null, firstBack?.event.time ?? null);
  const gap =
    firstBack === undefined
      ? '; none came back in the log'
      : without === null
        ? ''
        : `; the machine had no VF at all for ${without}`;
  return {
    severity: 'info',
    about: aboutBoot(boot.index),
    summary: `${subjects.length === 2 ? 'Both' : `All ${subjects.length}`} interfaces with a VF (${listed(subjects.map(nameOf))}) lost it${took === null ? '' : ` within ${took} of each other`}${first === undefined ? '' : when(first.event.time)}${gap}.`,
    advice:
      'Nothing to do where the host was serviced. What must not slow down then needs a second machine, not a second NIC.',
    evidence: [...group.map(({ departure }) => departure.gone), ...restored],
  };
}
