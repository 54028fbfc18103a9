/** The heavy part of the program, in one place, so that it can be loaded when it is needed. */

import type { NamedLog } from '../source/input.ts';
import type { TimelineOrLog } from './io.ts';

export { openFile } from '../source/files.ts';
export { timelineWithFindings as analyze } from '../timeline-with-findings.ts';

/** The schema by which timelines are checked is loaded with the first comparison. */
export async function timelineOrLog(log: NamedLog): Promise<TimelineOrLog<NamedLog>> {
  return (await import('./timeline-file.ts')).timelineOrLog(log);
}
