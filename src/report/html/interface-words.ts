import type { Timeline, TimelineInterface } from '../../timeline/timeline.ts';
import { severalHosts } from '../text/hosts.ts';
import { stateParts } from '../text/state-words.ts';
import { clockOf, wholeMomentText } from '../text/time.ts';

/** `eth0`; where there are several boots and machines, with them: `eth0, boot 2 of vm1`. */
export function interfaceHeading(face: TimelineInterface, { boots }: Timeline): string {
  const name = face.name ?? face.guid ?? 'Unnamed interface';
  if (boots.length < 2) return name;
  const host =
    severalHosts(boots) === null ? null : boots.find(({ index }) => index === face.boot)?.hosts.at(-1);
  return `${name}, boot ${face.boot + 1}${host == null ? '' : ` of ${host}`}`;
}

/** `traffic on VF enP53091s1np0 since 8226.267380 s` */
export function stateAtEnd(face: TimelineInterface, { boots, events }: Timeline): string {
  const boot = boots.find(({ index }) => index === face.boot);
  const clock = clockOf(boot === undefined ? [] : [boot.shownFrom, boot.shownUntil]);
  return stateParts(face, face.attachments.at(-1) ?? null, events, clock, wholeMomentText).join(' ');
}
