/** The heavy part of the program, in one place, so that it can be loaded when it is needed. */

import { keepStreams, readContext } from '../context.ts';
import type { NamedLog } from '../source/input.ts';
import { timelineWithFindings as analyze } from '../timeline-with-findings.ts';
import type { AnalysisOptions, InContext, TimelineOrLog } from './io.ts';

export { openFile } from '../source/files.ts';
export { analyze };

/** A report stands without the lines around events, too: a log may be gone by the time it is read again. */
export async function analyzeWithContext(
  logs: readonly NamedLog[],
  options: AnalysisOptions,
): Promise<InContext> {
  const { logs: first, again } = keepStreams(logs);
  const timeline = await analyze(first, options);
  try {
    return { timeline, context: await readContext(again(), timeline, options), problem: null };
  } catch (error) {
    return { timeline, context: [], problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The schema by which timelines are checked is loaded with the first comparison. */
export async function timelineOrLog(log: NamedLog): Promise<TimelineOrLog<NamedLog>> {
  return (await import('./timeline-file.ts')).timelineOrLog(log);
}
