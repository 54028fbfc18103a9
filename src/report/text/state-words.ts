import type { EventTime, VfEvent } from '../../lifecycle/event.ts';
import type { Attachment, TimelineInterface } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { type Clock, momentText } from './time.ts';

/**
 * The state of an interface in words, and since when: `traffic on VF enP53091s1np0 since 8226.267380`.
 *
 * @param tell how a time is told
 */
export function stateParts(
  face: TimelineInterface,
  attachment: Attachment | null,
  events: readonly VfEvent[],
  clock: Clock,
  tell: (time: EventTime, clock: Clock) => string | null = momentText,
): string[] {
  const entered = enteredAt(face, attachment, events);
  const moment = entered === null ? null : tell(entered, clock);
  const since = moment === null ? [] : [`since ${moment}`];
  const at = moment === null ? '' : ` at ${moment}`;
  const vfName = attachment?.vfNames.at(-1) ?? null;
  const vf = vfName === null ? 'VF' : `VF ${printable(vfName)}`;
  switch (face.state) {
    case 'unknown':
      return ['the log does not show', 'where its traffic runs'];
    case 'synthetic-only':
      return ['no VF, traffic on synthetic'];
    case 'offered':
      return [`VF offered${at}, not registered`];
    case 'registered':
      return [`${vf} registered${at},`, 'traffic not moved to it'];
    case 'on-vf':
      return [`traffic on ${vf}`, ...since];
    case 'on-synthetic':
      return ['traffic on synthetic', ...since, `(${vf} registered)`];
    case 'unregistered':
      return [`VF unregistered${at},`, 'traffic on synthetic'];
    case 'removed':
      return [`slot removed${at},`, 'traffic on synthetic'];
  }
}

/** When the interface came into its state: the span that is still open tells best, else the event that leads there. */
function enteredAt(
  face: TimelineInterface,
  attachment: Attachment | null,
  events: readonly VfEvent[],
): EventTime | null {
  switch (face.state) {
    case 'unknown':
    case 'synthetic-only':
      return null;
    case 'offered':
      return lastTime(attachment, events, 'slot-added');
    case 'registered':
      return lastTime(attachment, events, 'registered');
    case 'on-vf': {
      const open = attachment?.onVf.at(-1);
      return open?.to === null ? open.from : lastTime(attachment, events, 'data-path-to-vf');
    }
    case 'on-synthetic': {
      const open = face.onSynthetic.at(-1);
      return open?.to === null ? open.from : lastTime(attachment, events, 'data-path-from-vf');
    }
    case 'unregistered':
      return lastTime(attachment, events, 'unregistered');
    case 'removed':
      return lastTime(attachment, events, 'slot-removed');
  }
}

function lastTime(
  attachment: Attachment | null,
  events: readonly VfEvent[],
  type: VfEvent['type'],
): EventTime | null {
  const index = attachment?.events.findLast((candidate) => events[candidate]?.type === type);
  return index === undefined ? null : (events[index]?.time ?? null);
}
