import type { Finding, Timeline } from '../../../timeline/timeline.ts';
import type { LogContext } from '../../context/log-context.ts';
import { element, type MarkupElement, type MarkupNode } from '../../markup/node.ts';
import { aroundEvidence, type EvidenceContext } from '../evidence-context.ts';
import { fairLimit } from '../fair-limit.ts';
import { momentOf } from '../moments.ts';
import { eventLink, lineText, mono, paragraph, type Section } from '../parts.ts';

/** Lines of evidence of one finding; some rest on the whole life of a VF. */
const MAX_LINES = 20;

/** Lines of evidence of all findings together. */
const MAX_LINES_IN_ALL = 2_000;

/** Findings on the page. A log with more has the same one at many places. */
const MAX_FINDINGS = 500;

/** The texts of lines that are no event, by where they stand. */
type NoteTexts = ReadonlyMap<string, string>;

/** What deserves attention, why, what to do, and the lines that prove it. */
export function findingsSection(timeline: Timeline, context: LogContext): Section {
  const around = aroundEvidence(timeline, context);
  const { findings } = timeline;
  const shown = findings.slice(0, MAX_FINDINGS);
  const lines = fairLimit(
    shown.map(({ evidence }) => evidence.length),
    MAX_LINES,
    MAX_LINES_IN_ALL,
  );
  const notes: NoteTexts = new Map(timeline.notes.map(({ source, text }) => [lineText(source), text]));
  const content: readonly MarkupNode[] =
    findings.length === 0
      ? [paragraph('Nothing in the log deserves attention by the rules of vf-timeline.')]
      : shown.map((finding, index) => findingNode(finding, index, timeline, lines, notes, around));
  const more = findings.length - shown.length;
  return {
    id: 'findings',
    title: 'Findings',
    content: more === 0 ? content : [...content, paragraph(`And ${more} more, which the JSON has.`)],
  };
}

function findingNode(
  finding: Finding,
  index: number,
  timeline: Timeline,
  lines: number,
  notes: NoteTexts,
  around: EvidenceContext,
): MarkupElement {
  const { severity, rule, summary, reason, advice, evidence } = finding;
  const subject = finding.interface ?? finding.guid;
  const boot = timeline.boots.length > 1 ? `, boot ${finding.boot + 1}` : '';
  const more = evidence.length - lines;
  return element('article', { class: `finding ${severity}`, id: `finding-${index + 1}` }, [
    element('h3', {}, [
      element('span', { class: 'severity' }, [severity]),
      `${index + 1}. ${rule}${subject === null ? '' : `, ${subject}`}${boot}`,
    ]),
    element('p', { class: 'what' }, [summary]),
    element('dl', {}, [
      ...(advice === null ? [] : [element('dt', {}, ['What to do']), element('dd', {}, [advice])]),
      element('dt', {}, ['Why it matters']),
      element('dd', {}, [reason]),
    ]),
    element('ul', { class: 'lines', 'aria-label': `Evidence of finding ${index + 1}` }, [
      ...evidence.slice(0, lines).map((one) => element('li', {}, evidenceNodes(one, timeline, notes))),
      ...(more > 0 ? [element('li', { class: 'faint' }, [`and ${more} more lines`])] : []),
    ]),
    ...around(finding.evidence.slice(0, lines), index),
  ]);
}

function evidenceNodes(
  one: Finding['evidence'][number],
  timeline: Timeline,
  notes: NoteTexts,
): readonly MarkupNode[] {
  if (typeof one !== 'number') {
    const note = notes.get(lineText(one));
    return note === undefined ? [mono(lineText(one))] : [mono(lineText(one)), ' ', mono(note)];
  }
  const event = timeline.events[one];
  if (event === undefined) return [];
  return [
    eventLink(one, timeline),
    ' ',
    element('span', { class: 'faint' }, [momentOf(event, timeline)]),
    ' ',
    mono(event.text),
  ];
}
