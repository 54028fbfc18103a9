import { eventTypes, type Seen } from '../events-by-type.ts';
import type { Facts, Subject } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import { elapsedUs, lasted, nameOf, when } from '../words.ts';

/** `Data path switched from VF`, `switched to VF`, and again, and again. */
export const dataPathFlapping: Rule = {
  id: 'data-path-flapping',
  severity: 'warning',
  title: 'The data path goes to and fro',
  reason:
    'Each switch costs packets and time, and for as long as the path is on the synthetic interface traffic is slow. Something opens and closes the VF, or its interface, over and over.',
  observes:
    'Within one hour the data path was switched flappingSwitchesPerHour times or more, either way. Lines that repeat a direction, as kernels up to 5.7 print them, are no switches; nor are those that the unload of hv_netvsc prints. A log without times is not judged.',
  example: [
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched from VF: enP53091s1',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched to VF: enP53091s1',
  ],
  thresholds: ['flappingSwitchesPerHour'],
  check: (facts) => facts.subjects.flatMap((subject) => observe(facts, subject)),
};

const HOUR_US = 3_600_000_000;

function observe({ thresholds }: Facts, subject: Subject): readonly Observation[] {
  const switches = switchesOf(subject);
  const worst = worstHour(switches);
  const [first] = worst;
  if (first === undefined || worst.length < thresholds.flappingSwitchesPerHour) return [];
  const took = lasted(first.event.time, (worst.at(-1) ?? first).event.time);
  const all = switches.length === worst.length ? '' : `; ${switches.length} switches in the whole boot`;
  return [
    {
      severity: 'warning',
      about: subject,
      summary: `The data path of ${nameOf(subject)} was switched ${worst.length} times${took === null ? '' : ` within ${took}`}, from the line${when(first.event.time)} on${all}: two or three switches to and fro at a start are normal, this is not.`,
      advice: `See what sets ${nameOf(subject)} or its VF down and up: a network manager or DHCP client that handles the VF as an interface of its own (mark it unmanaged), a script, or a fault of the VF’s driver. Its other lines at these times tell.`,
      evidence: worst,
    },
  ];
}

const OF_PATH = eventTypes('data-path-to-vf', 'data-path-from-vf');

/** The switches of an interface, without lines that repeat a direction. */
function switchesOf({ stays }: Subject): readonly Seen[] {
  const switches: Seen[] = [];
  for (const stay of stays) {
    for (const seen of stay.plainOfTypes(OF_PATH))
      if (switches.at(-1)?.event.type !== seen.event.type) switches.push(seen);
  }
  return switches;
}

/** The longest run of switches that fits into an hour. */
function worstHour(switches: readonly Seen[]): readonly Seen[] {
  let [from, to] = [0, 0];
  let start = 0;
  switches.forEach(({ event }, end) => {
    for (; start < end; start++) {
      const us = elapsedUs(switches[start]?.event.time ?? null, event.time);
      if (us !== null && us <= HOUR_US) break;
    }
    if (end + 1 - start > to - from) [from, to] = [start, end + 1];
  });
  return switches.slice(from, to);
}
