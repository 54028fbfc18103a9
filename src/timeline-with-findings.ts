import { findingsOf } from './diagnose/findings.ts';
import { neededRules } from './diagnose/needed-rules.ts';
import { type DiagnoseOptions, thresholdsFrom } from './diagnose/thresholds.ts';
import type { ReadOptions } from './record/read-records.ts';
import type { LogInput } from './source/input.ts';
import { buildTimeline } from './timeline/build-timeline.ts';
import type { Timeline } from './timeline/timeline.ts';

/** What `analyze` gives. A module of its own, with all that it needs: who only parses lines does not load it. */
export async function timelineWithFindings(
  input: LogInput,
  options?: ReadOptions & DiagnoseOptions,
): Promise<Timeline> {
  const timeline = await buildTimeline(input, options);
  const findings = findingsOf(await neededRules(timeline), timeline, thresholdsFrom(options));
  return { ...timeline, findings };
}
