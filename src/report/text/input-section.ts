import type { SourceLine } from '../../record/log-record.ts';
import type { TimelineSource } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { counted } from './counted.ts';
import { flow, wrapWords } from './fit.ts';
import { severalHosts } from './hosts.ts';
import { lossSentences } from './loss-words.ts';
import type { Page } from './page.ts';
import { sourceName } from './source-names.ts';

/** Sources. More than that are summed up, so that a folder of logs does not bury its timeline. */
const MAX_LISTED_SOURCES = 12;

/** What was read, what was lost, and what was assumed. */
export function inputSection(page: Page): string[][] {
  const { timeline, width, paint } = page;
  const { sources } = timeline;
  const listed =
    sources.length > MAX_LISTED_SOURCES ? sources.filter((one) => lossesOf(one).length > 0) : sources;
  const sum = `${counted(sources.length, 'source')}, ${countsText(sumOf(sources))}`;
  const lines = [
    ...(listed.length < sources.length ? wrapWords(sum, width, '  ', '    ') : []),
    ...sourceLines(listed, page),
    ...leftOutLines(page),
    ...unrecognizedLines(page),
    ...hostLines(page),
    ...timeline.assumptions.flatMap(({ reason }) => wrapWords(printable(reason), width, '  ', '    ')),
  ];
  return lines.length === 0 ? [] : [[paint('heading', 'Input')], lines];
}

function leftOutLines({ timeline, width, paint }: Page): string[] {
  const leftOut = timeline.boots.reduce((sum, boot) => sum + boot.leftOut, 0);
  if (leftOut === 0) return [];
  const text = `${counted(leftOut, 'message')} left out: the log names more interfaces than a machine can have`;
  return wrapWords(text, width, '  ', '    ').map((line) => paint('notice', line));
}

/** Wordings shown; the JSON has more of them. */
const MAX_WORDINGS = 8;

/**
 * What no message fits, and what it is like:
 *
 *     hv_netvsc: VF slot 1 withdrawn  (like netvsc.vf-slot-added; line 14)
 */
function unrecognizedLines({ timeline, width, paint }: Page): string[] {
  const { unrecognized } = timeline;
  if (unrecognized.length === 0) return [];
  const more = unrecognized.length - MAX_WORDINGS;
  const texts = unrecognized.slice(0, MAX_WORDINGS).map(({ driver, text, nearest, cut, count, source }) => {
    const like = nearest === null ? '' : `${cut ? 'cut' : 'like'} ${nearest}; `;
    const times = count === 1 ? '' : ` and ${counted(count - 1, 'more line')}`;
    return `${printable(driver)}: ${printable(text)}  (${like}${lineOf(source, timeline.sources.length)}${times})`;
  });
  if (more > 0) texts.push(`and ${counted(more, 'other wording')}`);
  return [
    paint('notice', '  In words that no known message has:'),
    ...texts.flatMap((text) => wrapWords(text, width, '    ', '      ')),
  ];
}

function lineOf({ name, line }: SourceLine, sources: number): string {
  return sources > 1 ? `${printable(name)} line ${line}` : `line ${line}`;
}

/** Machines that share an input are told apart, and this is where it shows. */
function hostLines({ timeline, width, paint }: Page): string[] {
  const several = severalHosts(timeline.boots);
  if (several === null) return [];
  return wrapWords(several, width, '  ', '    ').map((line) => paint('notice', line));
}

/** The counts stand beside the names where all of them fit there, else below. */
function sourceLines(sources: readonly TimelineSource[], { width, paint }: Page): string[] {
  const names = sources.map(sourceName);
  const counts = sources.map((source) =>
    source.lines === 0 && source.problems.length > 0 ? 'no line read' : countsText(countsOf(source)),
  );
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, text.length), 0);
  const nameWidth = widest(names);
  const beside = 2 + nameWidth + 2 + widest(counts) <= width;
  return sources.flatMap((source, index) => {
    const name = names[index] ?? '';
    const text = counts[index] ?? '';
    return [
      ...(beside
        ? [`  ${name.padEnd(nameWidth)}  ${text}`]
        : [...flow([name], ' ', width, '  ', '    '), ...wrapWords(text, width, '    ', '      ')]),
      ...lossesOf(source).flatMap((loss) =>
        wrapWords(loss, width, '    ', '      ').map((line) => paint('notice', line)),
      ),
    ];
  });
}

/** Whether something kept every line of it from being read. An archive without a log was read. */
export function isUnread({ lines, problems }: TimelineSource): boolean {
  return lines === 0 && problems.some(({ code }) => code !== 'empty');
}

/** Whether there is more to say than how much was read. */
export function hasLosses(sources: readonly TimelineSource[]): boolean {
  // That no log was found at all is said before anything else.
  if (sources.every(({ format, problems }) => format === null && problems.length === 0)) return false;
  return sources.some((source) => lossesOf(source).length > 0);
}

interface Counts {
  readonly lines: number;
  readonly records: number;
  readonly recognized: number;
  readonly repeated: number;
  /** Lines of other programs, of firmware screens, and blank ones: normal in a log, and no loss. */
  readonly others: number;
}

function countsOf({ lines, records, recognized, repeated, skipped }: TimelineSource): Counts {
  const others = skipped.blank + skipped.notKernel + skipped.unknownFormat;
  return { lines, records, recognized, repeated, others };
}

function sumOf(sources: readonly TimelineSource[]): Counts {
  const total = { lines: 0, records: 0, recognized: 0, repeated: 0, others: 0 };
  for (const counts of sources.map(countsOf)) {
    total.lines += counts.lines;
    total.records += counts.records;
    total.recognized += counts.recognized;
    total.repeated += counts.repeated;
    total.others += counts.others;
  }
  return total;
}

/** `562 lines: 496 kernel records (7 recognized), 66 others`. */
function countsText({ lines, records, recognized, repeated, others }: Counts): string {
  const ofRecords = [`${recognized} recognized`];
  if (repeated > 0) ofRecords.push(`${repeated} repeated`);
  const text = `${counted(lines, 'line')}: ${counted(records, 'kernel record')} (${ofRecords.join(', ')})`;
  return others === 0 ? text : `${text}, ${counted(others, 'other')}`;
}

const NEWEST_FIRST = {
  turned: 'its newest line comes first: it was read from its end',
  'as-is':
    'its newest line comes first, and it is too long to be turned: what is told of it is in no order; give it oldest line first (journalctl without --reverse)',
} as const;

/** What is missing in the timeline, though it may belong there, and what was read otherwise than it stands. */
function lossesOf(source: TimelineSource): string[] {
  const { format, unrecognized, skipped, losses: told, problems, newestFirst } = source;
  const losses: string[] = [];
  if (newestFirst !== undefined) losses.push(NEWEST_FIRST[newestFirst]);
  if (format === null && skipped.unknownFormat > 0)
    losses.push('no kernel log: no line is in a known format');
  if (unrecognized > 0) {
    losses.push(`${counted(unrecognized, 'record')} of a known driver in unknown wording`);
  }
  if (skipped.damaged > 0) losses.push(`${counted(skipped.damaged, 'line')} damaged, not read`);
  if (skipped.cut > 0) losses.push(`${counted(skipped.cut, 'line')} too long, only the beginning read`);
  return [...losses, ...lossSentences(told), ...problems.map(({ message }) => printable(message))];
}
