import type { Comparison } from '../../compare/comparison.ts';
import { verdictSentence } from '../../report/comparison/words.ts';
import type { LogContext } from '../../report/context/log-context.ts';
import type { ComparedTimelines } from '../../report/html/comparison-html.ts';
import type { Picture } from '../../report/picture/picture.ts';
import { counted } from '../../report/text/counted.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Shown } from '../protocol.ts';

/** Names in the title; the rest is counted. */
const NAMED = 3;

/** What there is to be shown. */
export interface Shows {
  readonly timeline: Timeline;
  readonly picture: Picture;
  readonly context: LogContext;
}

/**
 * What the page says above the sections of a timeline.
 *
 * @param given names of what was read
 * @param refused sentences on what was not
 */
export function show({ timeline }: Shows, given: readonly string[], refused: readonly string[]): Shown {
  return { title: titleOf(given), summary: summaryOf(timeline), refused };
}

/** Two timelines, and what is different. */
export interface Compared {
  readonly comparison: Comparison;
  readonly timelines: ComparedTimelines;
}

/** What the page says above the sections of a comparison. @param names of the logs of both sides */
export function showComparison(
  { comparison }: Compared,
  names: readonly [baseline: readonly string[], candidate: readonly string[]],
  refused: readonly string[],
): Shown {
  return {
    title: `${titleOf(names[0])} → ${titleOf(names[1])}`,
    summary: verdictSentence(comparison),
    refused,
  };
}

function titleOf(given: readonly string[]): string {
  const named = given.slice(0, NAMED);
  const more = given.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function summaryOf({ events, findings, boots, sources }: Timeline): string {
  const lines = sources.reduce((sum, source) => sum + source.lines, 0);
  const records = sources.reduce((sum, source) => sum + source.records, 0);
  if (records === 0)
    return `No line of a kernel was found in ${counted(lines, 'line')}. Sources and losses tell what became of each.`;
  if (events.length === 0)
    return `${counted(records, 'line')} of kernels, but none tells of a VF: either the machine has none, or the log does not reach back to where one came.`;
  const found = findings.length === 0 ? 'no findings' : counted(findings.length, 'finding');
  return `${counted(events.length, 'event')} in ${counted(boots.length, 'boot')}, ${found}.`;
}
