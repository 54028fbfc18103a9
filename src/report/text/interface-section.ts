import type { Attachment, TimelineInterface } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { attachmentHeading, gapTeller } from './attachment.ts';
import { rowLines } from './columns.ts';
import { deviceText } from './device-names.ts';
import { factLines, LABEL_WIDTH } from './facts.ts';
import { flow, wrapWords } from './fit.ts';
import { nameChain } from './names.ts';
import type { BootPage, InterfacePage, Page } from './page.ts';
import { type SpanTotal, totalOf, totalText } from './spans.ts';
import { stateParts } from './state-words.ts';

/** One interface: its state, what is known of it and its VF, then its life. */
export function* interfaceSection(
  { face, parts }: InterfacePage,
  boot: BootPage,
  page: Page,
): Generator<string[], void, undefined> {
  const { timeline, width, paint, columns } = page;
  const latest = face.attachments.at(-1) ?? null;
  const name = face.name === null ? 'Unnamed interface' : printable(face.name);
  const state = stateParts(face, latest, timeline.events, boot.clock);
  yield flow([`${name}:`, ...state], ' ', width, '', '  ').map((line) => paint('heading', line));
  yield interfaceFacts(face, latest, boot, page);

  const gapBetween = gapTeller(face, boot, timeline.events);
  let number = 0;
  let previous: Attachment | null = null;
  for (const { attachment, rows } of parts) {
    const lines = rows.flatMap((row) => rowLines(row, columns, paint));
    if (attachment === null) {
      yield lines;
      continue;
    }
    number++;
    const gap = previous === null ? null : gapBetween(previous, attachment);
    if (gap !== null) yield wrapWords(gap, width, '  ', '    ').map((line) => paint('notice', line));
    const { title, facts } = attachmentHeading(attachment, number, face.attachments.length, latest, boot);
    const heading = flow(facts, ', ', width, title, '    ');
    yield [...heading.map((line) => paint('heading', line)), ...lines];
    previous = attachment;
  }
}

function interfaceFacts(
  face: TimelineInterface,
  latest: Attachment | null,
  boot: BootPage,
  { width, paint, lanes }: Page,
): string[] {
  const lines = (label: string, facts: readonly (string | null)[], separator = ', '): string[] => {
    const known = facts.filter((fact): fact is string => fact !== null && fact !== '');
    return factLines(label, known, separator, width, paint);
  };
  const address = latest?.pciAddress ?? null;
  return [
    // The ids have the labels that the kernel puts in front of them.
    ...lines('hv_netvsc', [textOf(face.guid)]),
    ...lines('MAC', [textOf(face.mac)]),
    ...(face.names.length > 1 ? lines('names', nameChain(face.names), ' → ') : []),
    ...lines(latest !== null && face.state === 'removed' ? 'last VF' : 'VF', [
      textOf(latest?.vfNames.at(-1) ?? null),
      address === null ? null : `PCI ${printable(address)}`,
      textOf(latest?.driver ?? null),
    ]),
    ...lines('device', [latest?.device == null ? null : deviceText(printable(latest.device))]),
    ...lines('firmware', [textOf(latest?.firmware ?? null)]),
    ...lines('hv_pci', [textOf(latest?.hvPciGuid ?? null)]),
    ...lines('data path', pathTotals(face, boot)),
    ...lines('lane', [lanes.laneOf(face, width - LABEL_WIDTH - 4)]),
  ];
}

function textOf(value: string | null): string | null {
  return value === null ? null : printable(value);
}

function pathTotals(face: TimelineInterface, { end, clock }: BootPage): string[] {
  const onVf = totalOf(
    face.attachments.flatMap((attachment) => attachment.onVf),
    end,
  );
  if (onVf.count === 0)
    return face.attachments.length === 0 || face.state === 'unknown' ? [] : ['never on VF'];
  const onSynthetic = totalOf(face.onSynthetic, end);
  const text = (path: string, total: SpanTotal): string => {
    const times = total.count === 1 ? '' : ` (${total.count} times)`;
    return `on ${path} ${totalText(total, clock.resolution)}${times}`;
  };
  return onSynthetic.count === 0 ? [text('VF', onVf)] : [text('VF', onVf), text('synthetic', onSynthetic)];
}
