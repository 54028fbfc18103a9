import type { Severity, Timeline } from '../../../timeline/timeline.ts';
import { element, type MarkupElement } from '../../markup/node.ts';
import type { Section } from '../parts.ts';

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
    [
      'Findings',
      worst.length === 0 ? 'none' : worst.map(({ severity, count }) => `${count} ${severity}`).join(', '),
    ],
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
  return { id: 'summary', title: 'Summary', content: [list] };
}
