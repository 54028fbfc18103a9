import type { Attachment, TimelineInterface } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { attachmentHeading, gapLine } from './attachment.ts';
import { rowLines } from './columns.ts';
import { deviceText } from './device-names.ts';
import { flow, wrapWords } from './fit.ts';
import type { BootPage, InterfacePage, Page } from './page.ts';
import { totalOf, totalText } from './spans.ts';
import { stateParts } from './state-words.ts';

/** Columns. As wide as the longest label, `data path`, and a gap. */
const LABEL_WIDTH = 11;

/** One interface: its state, what is known of it and its VF, then its life. */
export function interfaceSection({ face, parts }: InterfacePage, boot: BootPage, page: Page): string[][] {
  const { timeline, width, paint, columns } = page;
  const latest = face.attachments.at(-1) ?? null;
  const name = face.name === null ? 'Unnamed interface' : printable(face.name);
  const title = flow([`${name}:`, ...stateParts(face, latest, timeline.events)], ' ', width, '', '  ');
  const blocks = [title.map((line) => paint('heading', line))];

  const facts = factLines(face, latest, boot, page);
  if (facts.length > 0) blocks.push(facts);

  const count = face.attachments.length;
  let number = 0;
  let previous: Attachment | null = null;
  for (const { attachment, rows } of parts) {
    const lines = rows.flatMap((row) => rowLines(row, columns, paint));
    if (attachment === null) {
      blocks.push(lines);
      continue;
    }
    number++;
    const gap = previous === null ? null : gapLine(previous, attachment, face, boot.end, timeline.events);
    if (gap !== null) {
      blocks.push(wrapWords(gap, width, '  ', '    ').map((line) => paint('notice', line)));
    }
    const heading = attachmentHeading(attachment, number, count, boot.end);
    const title = flow(heading.facts, ', ', width, heading.title, '    ');
    blocks.push([...title.map((line) => paint('heading', line)), ...lines]);
    previous = attachment;
  }
  return blocks;
}

function factLines(
  face: TimelineInterface,
  latest: Attachment | null,
  boot: BootPage,
  { width, paint }: Page,
): string[] {
  const lines: string[] = [];
  const add = (label: string, values: readonly (string | null)[], separator = ', '): void => {
    const known = values.filter((value): value is string => value !== null && value !== '');
    if (known.length === 0) return;
    const first = `  ${label.padEnd(LABEL_WIDTH)}`;
    const [line = '', ...more] = flow(known, separator, width, first, ' '.repeat(first.length));
    lines.push(paint('faint', first) + line.slice(first.length), ...more);
  };
  const vfName = latest?.vfNames.at(-1) ?? null;
  const address = latest?.pciAddress ?? null;
  add('GUID', [textOf(face.guid)]);
  add('MAC', [textOf(face.mac)]);
  if (face.names.length > 1) add('names', face.names.map(printable), ' → ');
  add(latest !== null && face.state === 'removed' ? 'last VF' : 'VF', [
    textOf(vfName),
    address === null ? null : `PCI ${printable(address)}`,
    textOf(latest?.driver ?? null),
  ]);
  add('device', [
    latest?.device == null ? null : deviceText(printable(latest.device)),
    latest?.firmware == null ? null : `firmware ${printable(latest.firmware)}`,
  ]);
  add('data path', pathTotals(face, boot));
  return lines;
}

function textOf(value: string | null): string | null {
  return value === null ? null : printable(value);
}

function pathTotals(face: TimelineInterface, boot: BootPage): string[] {
  const onVf = totalOf(
    face.attachments.flatMap((attachment) => attachment.onVf),
    boot.end,
  );
  if (onVf.count === 0) return face.attachments.length === 0 ? [] : ['never on VF'];
  const totals = [`on VF ${totalText(onVf)}${times(onVf.count)}`];
  const onSynthetic = totalOf(face.onSynthetic, boot.end);
  if (onSynthetic.count > 0) {
    totals.push(`on synthetic ${totalText(onSynthetic)}${times(onSynthetic.count)}`);
  }
  return totals;
}

function times(count: number): string {
  return count === 1 ? '' : ` (${count} times)`;
}
