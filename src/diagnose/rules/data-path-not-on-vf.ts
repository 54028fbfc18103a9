import { isGoingDown } from '../departures.ts';
import type { Seen } from '../events-by-type.ts';
import type { Facts, Subject } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import type { Stay } from '../stay.ts';
import { troubleOf } from '../trouble.ts';
import { waitFor } from '../waiting.ts';
import { isCutShort, isLonger, named, nameOf, restOfLog, when, whenBrief } from '../words.ts';

/** A VF is registered, and at the end of the log the traffic does not run over it. */
export const dataPathNotOnVf: Rule = {
  id: 'data-path-not-on-vf',
  severity: 'warning',
  title: 'The VF is there, and traffic does not use it',
  reason:
    'The machine pays for the slow path although the fast one is there: more latency, more load on its processors, less throughput.',
  observes:
    'At the end of the log (of a boot before the last: for more than slowRestoreSeconds before its end) a VF is registered, and the data path was never switched to it, or was switched away and not back. It is of the level info where the log ends within switchSeconds of that. It is not found where the switch failed (data-path-switch-failed), where hv_netvsc waits for the host (waiting-for-association), where the machine is going down, nor on FreeBSD for want of a switch, for its driver prints switches only when it is told to.',
  example: [
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF registering: eth1',
    'mlx5_core cf63:00:02.0 eth1: joined to eth0',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched to VF: eth1',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched from VF: eth1',
  ],
  thresholds: ['slowRestoreSeconds', 'shutdownSeconds', 'switchSeconds'],
  check: (facts) => facts.subjects.flatMap((subject) => observe(facts, subject)),
};

function observe({ thresholds }: Facts, subject: Subject): readonly Observation[] {
  const { state } = subject.interface;
  const { boot, isLast, panic, isCrashKernel } = subject.bootFacts;
  const stay = subject.lastStay;
  if (stay === undefined || (state !== 'registered' && state !== 'on-synthetic')) return [];
  const since = state === 'registered' ? stay.cameUp : stay.last('data-path-from-vf');
  if (
    since === undefined ||
    panic !== undefined ||
    isCrashKernel ||
    (state === 'registered' && !showsNetvsc(stay))
  )
    return [];
  const { time } = since.event;
  if (!isLast && !isLonger(time, boot.shownUntil, thresholds.slowRestoreSeconds)) return [];
  if (isGoingDown(subject, stay, time, thresholds)) return [];
  if (hasFailed(stay) || waitFor(stay)?.ended === null) return [];
  const vf = stay.vf === null ? '' : ` (${named(stay.vf)})`;
  const shown = restOfLog(time, boot.shownUntil, thresholds.switchSeconds);
  const what =
    state === 'registered'
      ? `was registered${when(time)} and the data path was never switched to it${shown}`
      : `lost the data path${when(time)} and did not get it back${shown}`;
  const { reason, advice } = explain(subject, stay, since);
  return [
    {
      severity: isCutShort(time, boot.shownUntil, thresholds.switchSeconds) ? 'info' : 'warning',
      about: subject,
      summary: `The VF of ${nameOf(subject)}${vf} ${what}${reason}.`,
      advice,
      evidence: [since, linkDownAt(stay, since), ...stay.errors.filter(isOpenFailure)],
    },
  ];
}

function explain(
  subject: Subject,
  stay: Stay,
  since: Seen,
): { readonly reason: string; readonly advice: string } {
  if (stay.errors.some(isOpenFailure)) {
    return {
      reason: '; hv_netvsc could not open it',
      advice:
        'Look for errors of the VF’s driver beside that line, and set the interface down and up (ip link set).',
    };
  }
  const down = linkDownAt(stay, since);
  if (down !== undefined) {
    return {
      reason: `; its link went down${whenBrief(down.event.time)}`,
      advice: 'The adapter’s link is the host’s: if it stays down, show these lines to the host’s operator.',
    };
  }
  return {
    reason: '',
    advice: `See whether ${nameOf(subject)} and its VF are up (ip link): the VF carries traffic only while both are. Set ${nameOf(subject)} up; on kernels before 4.14 the VF, too.`,
  };
}

/** The link that went down with the path, just before it or behind it, and is down still. */
function linkDownAt(stay: Stay, since: Seen): Seen | undefined {
  const down = stay.last('link-down');
  const up = stay.last('link-up');
  const isDown = down !== undefined && (up === undefined || down.index > up.index);
  return isDown && down.index > since.index - 3 ? down : undefined;
}

function isOpenFailure({ event: { messageId } }: Seen): boolean {
  return messageId === 'netvsc.vf-open-failed' || messageId === 'netvsc.vf-open-failed-on-ifup';
}

/** A switch failed and none succeeded behind it. */
function hasFailed(stay: Stay): boolean {
  const failed = stay.errors.findLast(({ event }) => troubleOf(event) === 'data-path');
  return failed !== undefined && failed.index > (stay.last('data-path-to-vf')?.index ?? -1);
}

/** Whether hv_netvsc speaks in the log: a copy of the VF's driver's lines shows no switch, nor does FreeBSD's at its start. */
function showsNetvsc(stay: Stay): boolean {
  return stay.events.some(({ event: { text } }) => text.startsWith('hv_netvsc '));
}
