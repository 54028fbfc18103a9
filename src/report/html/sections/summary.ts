import type { Severity, Timeline } from '../../../timeline/timeline.ts';
import { element, type MarkupElement, type MarkupNode } from '../../markup/node.ts';
import { counted } from '../../text/counted.ts';
import { interfaceHeading, stateAtEnd } from '../interface-words.ts';
import { paragraph, type Section } from '../parts.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The numbers that say at once what there is. */
export function summarySection(timeline: Timeline): Section {
  const { boots, interfaces, machine, events, findings } = timeline;
  const worst = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const lines = timeline.sources.reduce((sum, source) => sum + source.lines, 0);
  const counts: readonly (readonly [string, string])[] = [
    ['Boots', String(boots.length)],
    ['Interfaces', String(machine.length === 0 ? interfaces.length : machine.length)],
    ['Attachments', String(interfaces.reduce((sum, face) => sum + face.attachments.length, 0))],
    ['Events', String(events.length)],
    ['Findings', worst.length === 0 ? 'none' : worst.map(severityCount).join(', ')],
    ['Lines read', String(lines)],
  ];
  const list = element(
    'dl',
    { class: 'counts' },
    counts.map(
      ([label, count]): MarkupElement =>
        element('div', {}, [element('dt', {}, [label]), element('dd', {}, [count])]),
    ),
  );
  return { id: 'summary', title: 'Summary', content: [list, ...statesAtEnd(timeline)] };
}

/** `1 warning`, `2 warnings`; of info there is no plural. */
function severityCount({ severity, count }: { readonly severity: Severity; readonly count: number }): string {
  return severity === 'info' ? `${count} info` : counted(count, severity);
}

/** Interfaces that are told; the section of interfaces has the others. */
const MAX_STATES = 8;

/** Where the traffic of each interface ran in the end: what one asks first. */
function statesAtEnd(timeline: Timeline): readonly MarkupNode[] {
  const { interfaces, machine } = timeline;
  const latest = machine.map((one) => interfaces[one.interfaces.at(-1) ?? -1]);
  const faces = machine.length === 0 ? interfaces : latest.filter((face) => face !== undefined);
  if (faces.length === 0) return [];
  const lines = faces.slice(0, MAX_STATES).map((face) => {
    const name = element('strong', {}, [interfaceHeading(face, timeline)]);
    return element('li', {}, [name, `: ${stateAtEnd(face, timeline)}`]);
  });
  const more = faces.length - lines.length;
  return [
    paragraph('Where traffic ran when the log ends:'),
    element('ul', {}, [...lines, ...(more > 0 ? [element('li', {}, [`and ${more} more`])] : [])]),
  ];
}
