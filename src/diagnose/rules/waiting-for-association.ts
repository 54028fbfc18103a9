import type { Facts, Subject } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import type { Stay } from '../stay.ts';
import { waitFor } from '../waiting.ts';
import { isLonger, lasted, nameOf, when } from '../words.ts';

/** `Waiting for the VF association from host`, and no `VF slot 1 added` behind it. */
export const waitingForAssociation: Rule = {
  id: 'waiting-for-association',
  severity: 'error',
  title: 'hv_netvsc waits for the host',
  reason:
    'The driver waits without an end and holds the lock of all network configuration meanwhile: every ip or DHCP command of the machine may hang with it.',
  observes:
    'hv_netvsc says that it waits for the host’s announcement of a VF, and nothing ends the wait by the end of the log. It is of the level warning where the wait ended after more than associationWaitSeconds; a short wait is normal, for the announcement and the VF come over different channels.',
  example: ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Waiting for the VF association from host'],
  thresholds: ['associationWaitSeconds'],
  check: (facts) =>
    facts.subjects.flatMap((subject) => subject.remarked.flatMap((stay) => observe(facts, subject, stay))),
};

function observe({ thresholds }: Facts, subject: Subject, stay: Stay): readonly Observation[] {
  const wait = waitFor(stay);
  if (wait === undefined) return [];
  const { begun, ended } = wait;
  const until = ended?.event.time ?? subject.bootFacts.boot.shownUntil;
  if (ended !== null && !isLonger(begun.time, until, thresholds.associationWaitSeconds)) return [];
  const took = lasted(begun.time, until);
  const outcome =
    ended !== null
      ? `the host’s word came${took === null ? '' : ` after ${took}`}`
      : `the host’s word had not come by the end of the log${took === null ? '' : `, ${took} later`}`;
  return [
    {
      severity: ended === null ? 'error' : 'warning',
      about: subject,
      summary: `hv_netvsc began to wait for the host to announce the VF of ${nameOf(subject)}${when(begun.time)}; ${outcome}.`,
      advice:
        'Switch accelerated networking of the NIC off and on from outside: the host then announces the VF again. If commands hang, only a restart from outside helps; show the line to the host’s operator.',
      evidence: [begun, ended ?? undefined],
    },
  ];
}
