import type { Attachment, Timeline, TimelineInterface, TimeSpan } from '../../../timeline/timeline.ts';
import { element, type MarkupNode } from '../../markup/node.ts';
import { deviceText } from '../../text/device-names.ts';
import { durationText, MICROSECOND } from '../../text/duration.ts';
import { nameChain } from '../../text/names.ts';
import { totalOf, totalText } from '../../text/spans.ts';
import { clockOf } from '../../text/time.ts';
import { fairLimit } from '../fair-limit.ts';
import { interfaceHeading, stateAtEnd } from '../interface-words.ts';
import { facts, mono, paragraph, type Section, table } from '../parts.ts';

/** Interfaces and attachments on the page; the JSON has all of them. */
const MAX_INTERFACES = 200;
const MAX_ATTACHMENTS = 100;

/** Rows of all these tables together: each has a dozen elements. */
const MAX_ROWS = 2_000;

/** Each interface of each boot: what it is, where its traffic runs, the stays of its VFs and how long each phase took. */
export function interfacesSection(timeline: Timeline): Section {
  const { interfaces, unpaired } = timeline;
  const shown = interfaces.slice(0, MAX_INTERFACES);
  const lengths = shown.flatMap(({ attachments, gaps }) => [attachments.length, gaps.length]);
  const rows = fairLimit(lengths, MAX_ATTACHMENTS, MAX_ROWS);
  const content: MarkupNode[] = shown.map((face) =>
    element('div', { class: 'interface' }, interfaceNodes(face, timeline, rows)),
  );
  if (interfaces.length === 0) content.push(paragraph('The log names no interface of hv_netvsc.'));
  if (interfaces.length > shown.length)
    content.push(paragraph(`And ${interfaces.length - shown.length} more, which the JSON has.`));
  if (unpaired.length > 0) {
    content.push(
      element('h3', {}, ['PCI functions that no line ties to an interface']),
      table(
        'PCI functions that no line ties to an interface',
        ['PCI address', 'Driver', 'Device', 'Names', 'Events'],
        unpaired
          .slice(0, MAX_ATTACHMENTS)
          .map(({ pciAddress, driver, device, vfNames, events }) => [
            pciAddress ?? '–',
            driver ?? '–',
            device === null ? '–' : deviceText(device),
            nameChain(vfNames).join(' → ') || '–',
            String(events.length),
          ]),
      ),
    );
  }
  return { id: 'interfaces', title: 'Interfaces', content };
}

/** @param rows attachments that are shown, the latest; and as many times between two of them */
function interfaceNodes(face: TimelineInterface, timeline: Timeline, rows: number): readonly MarkupNode[] {
  const boot = timeline.boots.find(({ index }) => index === face.boot) ?? null;
  const heading = interfaceHeading(face, timeline);
  const end = boot?.shownUntil ?? null;
  const clock = clockOf(boot === null ? [] : [boot.shownFrom, boot.shownUntil]);
  const total = (spans: readonly TimeSpan[]): string | null =>
    spans.length === 0 ? null : totalText(totalOf(spans, end), clock.resolution);
  const attachments = face.attachments.slice(-rows);
  const before = face.attachments.length - attachments.length;
  return [
    element('h3', {}, [heading]),
    facts([
      ['State at the end', stateAtEnd(face, timeline)],
      ['hv_netvsc', face.guid === null ? null : mono(face.guid)],
      ['MAC', face.mac === null ? null : mono(face.mac)],
      ['Names', face.names.length > 1 ? nameChain(face.names).join(' → ') : null],
      ['On VF', total(face.attachments.flatMap(({ onVf }) => onVf))],
      ['On synthetic', total(face.onSynthetic)],
    ]),
    ...(attachments.length === 0
      ? []
      : [
          table(
            `Attachments of ${heading}`,
            ['Attachment', 'Slot', 'VF', 'PCI', 'Driver and device', 'Firmware', 'On VF', 'Phases'],
            attachments.map((one, i) => attachmentRow(one, before + i, total)),
            [null, null, null, 'name', null, 'name', null, 'long'],
          ),
        ]),
    ...(before === 0 ? [] : [paragraph(`${before} attachments before these are in the JSON.`)]),
    ...gapNodes(face, heading, rows),
  ];
}

function attachmentRow(
  { slot, vfNames, pciAddress, driver, device, firmware, onVf, phases }: Attachment,
  index: number,
  total: (spans: readonly TimeSpan[]) => string | null,
): readonly MarkupNode[] {
  const timed = phases.flatMap(({ name, us }) =>
    us === null ? [] : [`${name} ${durationText(us, MICROSECOND)}`],
  );
  return [
    String(index + 1),
    slot === null ? '–' : String(slot),
    nameChain(vfNames).join(' → ') || '–',
    pciAddress ?? '–',
    [driver, device === null ? null : deviceText(device)].filter((one) => one !== null).join(', ') || '–',
    firmware ?? '–',
    unbroken(total(onVf) ?? 'never'),
    timed.join(', ') || '–',
  ];
}

/** `≥ 7.585111 s` stays in one line; sentences need not. */
function unbroken(text: string): string {
  return /\d/.test(text) ? text.replaceAll(' ', '\u00a0') : text;
}

function gapNodes({ gaps }: TimelineInterface, name: string, rows: number): readonly MarkupNode[] {
  if (gaps.length === 0) return [];
  const shown = gaps.slice(-rows);
  const lasted = (us: number | null): string => (us === null ? '–' : unbroken(durationText(us, MICROSECOND)));
  return [
    table(
      `Times between two VFs of ${name}`,
      ['Between attachments', 'Without a VF', 'Off the VF'],
      shown.map(({ before, after, withoutVfUs, offVfUs }) => [
        after === null ? `after ${before + 1}` : `${before + 1} and ${after + 1}`,
        lasted(withoutVfUs),
        lasted(offVfUs),
      ]),
    ),
  ];
}
