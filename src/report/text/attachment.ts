import type { EventTime, VfEvent, VfEventType } from '../../lifecycle/event.ts';
import type { Attachment, TimelineInterface } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { durationText } from './duration.ts';
import { totalOf, totalText } from './spans.ts';
import { microsecondsBetween, sameTime } from './time.ts';

/** The line above an attachment's events: `Attachment 2 of 2: slot 1, cf63:00:02.0, eth1 → enP53091s1np0`. */
export function attachmentHeading(
  attachment: Attachment,
  number: number,
  count: number,
  end: EventTime | null,
): { readonly title: string; readonly facts: readonly string[] } {
  const facts: string[] = [];
  if (attachment.slot !== null) facts.push(`slot ${attachment.slot}`);
  if (attachment.pciAddress !== null) facts.push(`PCI ${printable(attachment.pciAddress)}`);
  if (attachment.vfNames.length > 0) facts.push(attachment.vfNames.map(printable).join(' → '));
  // Of a single attachment, the interface has already told the time on VF.
  if (count === 1) return { title: facts.length === 0 ? '  Attachment' : '  Attachment: ', facts };
  const onVf = totalOf(attachment.onVf, end);
  facts.push(onVf.count === 0 ? 'never on VF' : `on VF ${totalText(onVf)}`);
  return { title: `  Attachment ${number} of ${count}: `, facts };
}

/**
 * What lay between two attachments: how long traffic was on the synthetic interface, and for how much of
 * that the host offered no VF. Null where the log tells neither.
 */
export function gapLine(
  before: Attachment,
  after: Attachment,
  face: TimelineInterface,
  end: EventTime | null,
  events: readonly VfEvent[],
): string | null {
  const leftVf = before.onVf.at(-1)?.to ?? null;
  const span = face.onSynthetic.find((candidate) => sameTime(candidate.from, leftVf));
  const removed = timeOf(before.events.toReversed(), 'slot-removed', events);
  const added = timeOf(after.events, 'slot-added', events);
  const without = removed === null || added === null ? null : microsecondsBetween(removed, added);
  const noSlot = without === null ? null : `${durationText(without)}`;
  if (span === undefined) return noSlot === null ? null : `Gap: ${noSlot} without a slot`;
  const synthetic = `Gap: ${totalText(totalOf([span], end))} on synthetic`;
  return noSlot === null ? synthetic : `${synthetic}, ${noSlot} of it without a slot`;
}

function timeOf(indices: readonly number[], type: VfEventType, events: readonly VfEvent[]): EventTime | null {
  const index = indices.find((candidate) => events[candidate]?.type === type);
  return index === undefined ? null : (events[index]?.time ?? null);
}
