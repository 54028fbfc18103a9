import type { Seen } from '../events-by-type.ts';
import type { Subject } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import type { Stay } from '../stay.ts';
import { troubleOf } from '../trouble.ts';
import { counted, nameOf, quote, when, whenBrief } from '../words.ts';

/** `Data path failed to switch to VF: eth1, err: -5` */
export const dataPathSwitchFailed: Rule = {
  id: 'data-path-switch-failed',
  severity: 'error',
  title: 'The host did not switch the data path',
  reason:
    'The driver asked the host to move the traffic and got no consent. Guest and host may now differ about where the packets of the machine go: packets can be lost until a switch succeeds.',
  observes:
    'hv_netvsc says that a switch of the data path failed. It is of the level warning where a later switch of the same VF succeeded. Kernels before 5.14 do not wait for the host’s consent and cannot say so.',
  example: [
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path failed to switch to VF: enP53091s1, err: -5',
  ],
  thresholds: [],
  check: ({ subjects }) =>
    subjects.flatMap((subject) => subject.remarked.flatMap((stay) => observe(subject, stay))),
};

function observe(subject: Subject, stay: Stay): readonly Observation[] {
  const failed = stay.errors.filter(({ event }) => troubleOf(event) === 'data-path');
  const last = failed.at(-1);
  if (last === undefined) return [];
  const first = failed.find(isVerdict) ?? failed[0] ?? last;
  const later = [stay.last('data-path-to-vf'), stay.last('data-path-from-vf')].find(
    (seen) => seen !== undefined && !seen.event.inferred && seen.index > last.index,
  );
  const times = failed.filter(isVerdict).length;
  const more = times > 1 ? `, ${counted(times, 'time')} in all` : '';
  const outcome =
    later === undefined
      ? 'no later switch succeeded'
      : `a switch ${later.event.type === 'data-path-to-vf' ? 'to' : 'from'} the VF succeeded${whenBrief(later.event.time)}`;
  return [
    {
      severity: later === undefined ? 'error' : 'warning',
      about: subject,
      summary: `A switch of the data path of ${nameOf(subject)} failed${when(first.event.time)}${more}: ${quote(first.event.text)}; ${outcome}.`,
      advice:
        later === undefined
          ? `Set ${nameOf(subject)} down and up (ip link set) to try again. If it fails again, show these lines to the host’s operator, and stop and start the machine to move it to another host.`
          : 'Nothing to do if the network works; show these lines to the host’s operator if they come again.',
      evidence: [...failed, later],
    },
  ];
}

/** The line that says the outcome; others tell of one try. */
function isVerdict({ event: { messageId } }: Seen): boolean {
  return messageId !== 'netvsc.datapath-send-failed' && messageId !== 'netvsc.datapath-retry-failed';
}
