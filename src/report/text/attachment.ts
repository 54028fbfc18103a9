import type { EventTime, VfEvent, VfEventType } from '../../lifecycle/event.ts';
import type { Attachment, TimelineInterface, TimeSpan } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { durationText } from './duration.ts';
import { nameChain } from './names.ts';
import type { BootPage } from './page.ts';
import { totalOf, totalText } from './spans.ts';
import { microsecondsBetween, momentKey } from './time.ts';

/**
 * The line above an attachment's events: `Attachment 2 of 2: slot 1, cf63:00:02.0, eth1 → enP53091s1np0`.
 * What the interface's facts have already told is left out.
 *
 * @param latest - the attachment whose VF the facts of the interface describe
 */
export function attachmentHeading(
  attachment: Attachment,
  number: number,
  count: number,
  latest: Attachment | null,
  { end, clock }: BootPage,
): { readonly title: string; readonly facts: readonly string[] } {
  const facts: string[] = [];
  if (attachment.slot !== null) facts.push(`slot ${attachment.slot}`);
  if (attachment.pciAddress !== null) facts.push(`PCI ${printable(attachment.pciAddress)}`);
  if (attachment.vfNames.length > 0) facts.push(nameChain(attachment.vfNames).join(' → '));
  if (count === 1) return { title: facts.length === 0 ? '  Attachment' : '  Attachment: ', facts };
  const onVf = totalOf(attachment.onVf, end);
  facts.push(onVf.count === 0 ? 'never on VF' : `on VF ${totalText(onVf, clock.resolution)}`);
  const { hvPciGuid } = attachment;
  if (hvPciGuid !== null && hvPciGuid !== latest?.hvPciGuid) facts.push(`hv_pci ${printable(hvPciGuid)}`);
  return { title: `  Attachment ${number} of ${count}: `, facts };
}

/** Tells what lay between two attachments of an interface; null where the log does not show it. */
export type GapTeller = (before: Attachment, after: Attachment) => string | null;

/**
 * Makes a teller of gaps: how long traffic was on the synthetic interface, and for how much of that the
 * host offered no VF.
 */
export function gapTeller(
  face: TimelineInterface,
  { end, clock }: BootPage,
  events: readonly VfEvent[],
): GapTeller {
  const syntheticFrom = new Map<string, TimeSpan>();
  for (const span of face.onSynthetic) if (span.from !== null) syntheticFrom.set(momentKey(span.from), span);
  return (before, after) => {
    const leftVf = before.onVf.at(-1)?.to ?? null;
    const span = leftVf === null ? undefined : syntheticFrom.get(momentKey(leftVf));
    const removed = timeOf(before.events.findLast(isOf('slot-removed', events)), events);
    const added = timeOf(after.events.find(isOf('slot-added', events)), events);
    const without = removed === null || added === null ? null : microsecondsBetween(removed, added);
    const noSlot = without === null ? null : durationText(without, clock.resolution);
    if (span === undefined) return noSlot === null ? null : `Gap: ${noSlot} without a slot`;
    const synthetic = `Gap: ${totalText(totalOf([span], end), clock.resolution)} on synthetic`;
    return noSlot === null ? synthetic : `${synthetic}, ${noSlot} of it without a slot`;
  };
}

function isOf(type: VfEventType, events: readonly VfEvent[]): (index: number) => boolean {
  return (index) => events[index]?.type === type;
}

function timeOf(index: number | undefined, events: readonly VfEvent[]): EventTime | null {
  return index === undefined ? null : (events[index]?.time ?? null);
}
