import type { Finding, Timeline } from '../../timeline/timeline.ts';
import { counted } from '../text/counted.ts';
import { eventWords, INFERRED_MARK, MISLEADING_MARK } from '../text/event-words.ts';
import { inputSection } from '../text/input-section.ts';
import { legendLines } from '../text/legend.ts';
import type { TextOptions } from '../text/options.ts';
import { type BootPage, type InterfacePage, type Page, pageOf } from '../text/page.ts';
import { stateParts } from '../text/state-words.ts';
import { nothingLines, summaryLines } from '../text/summary.ts';
import { momentText } from '../text/time.ts';
import { ganttBlocks } from './gantt.ts';
import { proseOf, shorten, shortProse } from './prose.ts';

/** Characters. GitHub takes 65,536 in one comment, and some of them are the writer's own. */
const MAX_LENGTH = 60_000;
/** Rows and items of each list. Those behind are counted. */
const MAX_INTERFACES = 40;
const MAX_FINDINGS = 24;
const MAX_INPUT_LINES = 40;
/** Characters of a name or a kernel's text in a table, and of a sentence. */
const MAX_CELL = 160;
const MAX_SENTENCE = 600;

const OPTIONS: TextOptions = { width: Number.POSITIVE_INFINITY, color: false, evidence: false };

/**
 * The timeline as Markdown for issue trackers: what there is, findings, the interfaces, a picture of each boot (Mermaid), the
 * events to unfold, and what was read. Text of a log is no markup in it. It fits into one comment; what is left out
 * is said.
 *
 * @example
 * const body = renderMarkdown(timeline);
 */
export function renderMarkdown(timeline: Timeline): string {
  const page = pageOf(timeline, OPTIONS);
  const isEmpty = timeline.events.length === 0 && timeline.interfaces.length === 0;
  const blocks = [
    `**${proseOf((isEmpty ? nothingLines(page) : summaryLines(page)).join(' '))}**`,
    ...findingBlocks(page),
    ...interfaceBlocks(page),
    ...ganttBlocks(timeline),
  ];
  const input = inputBlocks(page);
  const lengthOf = (texts: readonly string[]): number =>
    texts.reduce((sum, { length }) => sum + length + 2, 0);
  const room = MAX_LENGTH - lengthOf(blocks) - lengthOf(input);
  return `${[...blocks, ...eventBlocks(page, room), ...input].join('\n\n')}\n`;
}

function findingBlocks({ timeline: { findings }, boots }: Page): readonly string[] {
  if (findings.length === 0) return [];
  const items = findings.slice(0, MAX_FINDINGS).map((finding) => findingItem(finding, boots.length > 1));
  return [['### Findings', '', ...items, ...moreItem(findings.length - MAX_FINDINGS, 'finding')].join('\n')];
}

function findingItem(finding: Finding, tellsBoot: boolean): string {
  const { severity, rule, boot, guid, summary, advice } = finding;
  const name = finding.interface ?? guid;
  const about = [
    `**${proseOf(severity)}** ${shortProse(rule, MAX_CELL)}`,
    ...(name === null ? [] : [shortProse(name, MAX_CELL)]),
    ...(tellsBoot ? [`boot ${boot + 1}`] : []),
  ];
  const toDo = advice === null ? '' : ` → ${shortProse(advice, MAX_SENTENCE)}`;
  return `- ${about.join(', ')}: ${shortProse(summary, MAX_SENTENCE)}${toDo}`;
}

function moreItem(more: number, noun: string): readonly string[] {
  return more > 0 ? [`- and ${counted(more, `more ${noun}`)}`] : [];
}

function interfaceBlocks(page: Page): readonly string[] {
  const rows = page.boots.flatMap((boot) => boot.interfaces.map((one) => interfaceRow(one, boot, page)));
  if (rows.length === 0) return [];
  const more = rows.length - MAX_INTERFACES;
  return [
    [
      '| boot | interface | GUID | VFs | at the end |',
      '| ---: | --- | --- | ---: | --- |',
      ...rows.slice(0, MAX_INTERFACES),
    ].join('\n'),
    ...(more > 0 ? [`${counted(more, 'more interface')} left out of the table.`] : []),
  ];
}

function interfaceRow(
  { face, parts }: InterfacePage,
  { index, clock }: BootPage,
  { timeline }: Page,
): string {
  const last = parts.findLast(({ attachment }) => attachment !== null)?.attachment ?? null;
  const state = stateParts(face, last, timeline.events, clock).join(' ');
  const cells = [
    `${index + 1}`,
    shortProse(face.name ?? '', MAX_CELL),
    shortProse(face.guid ?? '', MAX_CELL),
    `${face.attachments.length}`,
    shortProse(state, MAX_CELL),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** As many events as there is room for, from the first on: they explain those behind. */
function eventBlocks(page: Page, room: number): readonly string[] {
  const { timeline, boots } = page;
  const { events } = timeline;
  if (events.length === 0) return [];
  const clocks = new Map(boots.map(({ index, clock }) => [index, clock]));
  const misleading = new Set(
    timeline.interfaces.flatMap(({ attachments }) => attachments.flatMap((one) => one.misleading)),
  );
  const head = [
    `<details>\n<summary>${counted(events.length, 'event')}</summary>\n`,
    '| boot | time | interface | event | line |',
    '| ---: | ---: | --- | --- | --- |',
  ];
  const rows: string[] = [];
  // The end of the block, and the sentence about what is left out.
  let left = room - head.join('\n').length - 200;
  for (const [index, event] of events.entries()) {
    const clock = clocks.get(event.boot);
    const cells = [
      `${event.boot + 1}`,
      proseOf((clock === undefined ? null : momentText(event.time, clock)) ?? '-'),
      shortProse(event.interface ?? '', MAX_CELL),
      proseOf(eventWords(event, misleading.has(index))),
      shortProse(event.text, MAX_CELL),
    ];
    const row = `| ${cells.join(' | ')} |`;
    left -= row.length + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const more = events.length - rows.length;
  const legend = legendLines(page)
    .filter((line) => line.startsWith(INFERRED_MARK) || line.startsWith(MISLEADING_MARK))
    .map((line) => proseOf(line));
  const foot = more > 0 ? `\n${counted(more, 'more event')} left out: there is no room for them.\n` : '';
  return [[...head, ...rows, foot, ...legend, '', '</details>'].join('\n')];
}

/** Lines of text, as a terminal shows them. */
function inputBlocks(page: Page): readonly string[] {
  const [, lines = []] = inputSection(page);
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MAX_INPUT_LINES).map((line) => shorten(line, MAX_SENTENCE));
  const more = lines.length - shown.length;
  if (more > 0) shown.push(`  and ${counted(more, 'more line')}`);
  const text = shown.join('\n');
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`### Input\n\n${fence}text\n${text}\n${fence}`];
}
