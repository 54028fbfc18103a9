import { departuresOf } from '../departures.ts';
import type { Facts, Subject } from '../facts.ts';
import { returnOf } from '../returns.ts';
import type { Observation, Rule } from '../rule.ts';
import { isLonger, lasted, nameOf, when } from '../words.ts';

/** `VF slot 1 removed`, and `Data path switched to VF` only long behind it. */
export const slowRestore: Rule = {
  id: 'slow-restore',
  severity: 'warning',
  title: 'The VF was away for long',
  reason:
    'Servicing takes some 30 s, up to minutes. For as long as it lasts, traffic runs on the synthetic path: slower, and at the cost of the machine’s processors.',
  observes:
    'From the end of a VF to the switch of the data path to the next one, more than slowRestoreSeconds passed. The finding says how much of it passed before the host offered the VF again, and how much in the guest. Where the guest made the VF go, or the machine slept, it is not counted.',
  example: [
    '[ 8162.020138] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 removed',
    '[ 9962.557263] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added',
    '[ 9963.021016] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF registering: eth1',
    '[ 9963.267380] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched to VF: eth1',
  ],
  thresholds: ['slowRestoreSeconds', 'unloadSeconds', 'shutdownSeconds'],
  check: (facts) => facts.subjects.flatMap((subject) => observe(facts, subject)),
};

function observe(facts: Facts, subject: Subject): readonly Observation[] {
  return departuresOf(facts, subject).flatMap((departure) => {
    const back = departure.by === 'host' ? returnOf(departure) : null;
    if (back === null) return [];
    const { left, gone, offered, restored, since } = back;
    const end = restored.event.time;
    if (!isLonger(since, end, facts.thresholds.slowRestoreSeconds)) return [];
    const byHost = lasted(gone.event.time, offered?.event.time ?? null);
    const byGuest = lasted(offered?.event.time ?? null, end);
    const split =
      byHost === null || byGuest === null
        ? ''
        : `: ${byHost} until the host offered a VF again, ${byGuest} from there until traffic ran over it`;
    return [
      {
        severity: 'warning',
        about: subject,
        summary: `${nameOf(subject)} was without a VF for ${lasted(since, end)}${when(since).replace(/^ at/, ', from')} on${split}.`,
        advice:
          'Where the host took the time, ask its operator what was done. Where the guest did, see what its lines between the announcement and the switch wait for: the driver’s probe, or an interface that is down.',
        evidence: [left, gone, offered, restored],
      },
    ];
  });
}
