import type { TimelineSource } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { counted } from './counted.ts';
import { flow, shortenStart, wrapWords } from './fit.ts';
import type { Page } from './page.ts';
import { sourceName } from './source-names.ts';

/** Sources. More than that are summed up, so that a folder of logs does not bury its timeline. */
const MAX_LISTED_SOURCES = 12;

/** What was read, what was lost, and what was assumed. */
export function inputSection(page: Page): string[][] {
  const { timeline, width, paint } = page;
  const { sources } = timeline;
  const lines: string[] = [];
  const listed =
    sources.length > MAX_LISTED_SOURCES ? sources.filter((one) => lossesOf(one).length > 0) : sources;
  if (listed.length < sources.length) {
    lines.push(
      ...wrapWords(
        `${counted(sources.length, 'source')}: ${countsOf(sumOf(sources)).join(', ')}`,
        width,
        '  ',
        '    ',
      ),
    );
  }
  const names = listed.map(sourceName);
  const nameWidth = names.reduce((widest, name) => Math.max(widest, name.length), 0);
  const room = width === Number.POSITIVE_INFINITY ? nameWidth : Math.min(nameWidth, Math.floor(width / 2));
  listed.forEach((source, index) => {
    const name = shortenStart(names[index] ?? '', room).padEnd(room);
    const first = `  ${name}  `;
    const counts = flow(countsOf(source), ', ', width, first, ' '.repeat(first.length));
    lines.push(...counts);
    for (const loss of lossesOf(source)) {
      lines.push(...wrapWords(loss, width, '    ', '      ').map((line) => paint('notice', line)));
    }
  });
  for (const { reason } of timeline.assumptions) {
    lines.push(...wrapWords(printable(reason), width, '  ', '    '));
  }
  return lines.length === 0 ? [] : [[paint('heading', 'Input')], lines];
}

/** Whether there is more to say than how much was read. */
export function hasLosses(sources: readonly TimelineSource[]): boolean {
  return sources.some((source) => lossesOf(source).length > 0);
}

type Counts = Pick<TimelineSource, 'lines' | 'records' | 'recognized'>;

function countsOf({ lines, records, recognized }: Counts): string[] {
  return [counted(lines, 'line'), counted(records, 'kernel record'), `${recognized} recognized`];
}

function sumOf(sources: readonly TimelineSource[]): Counts {
  return {
    lines: sources.reduce((sum, source) => sum + source.lines, 0),
    records: sources.reduce((sum, source) => sum + source.records, 0),
    recognized: sources.reduce((sum, source) => sum + source.recognized, 0),
  };
}

function lossesOf({ unrecognized, skipped }: TimelineSource): string[] {
  const losses: string[] = [];
  if (unrecognized > 0)
    losses.push(`${counted(unrecognized, 'record')} of a known driver in unknown wording`);
  if (skipped.unknownFormat > 0) losses.push(`${counted(skipped.unknownFormat, 'line')} in no known format`);
  if (skipped.damaged > 0) losses.push(`${counted(skipped.damaged, 'line')} damaged, not read`);
  if (skipped.cut > 0) losses.push(`${counted(skipped.cut, 'line')} too long, only the beginning read`);
  return losses;
}
