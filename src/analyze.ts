import { type DiagnoseOptions, thresholdsFrom } from './diagnose/thresholds.ts';
import type { ReadOptions } from './record/read-records.ts';
import type { LogInput } from './source/input.ts';
import type { Timeline } from './timeline/timeline.ts';

/** Options of {@link analyze}: how to open and read the log, and what deserves attention in it. */
export interface AnalyzeOptions extends ReadOptions, DiagnoseOptions {}

/**
 * Reads logs and rebuilds the life of the VFs in them.
 *
 * @param input the log itself: text (a string is text, never a path), bytes, a Blob, a stream, or chunks of
 * these; or one or several named ones (`{ name, data }`), which are taken as logs of one machine.
 * @returns the timeline with its findings. Damage in a log is counted in `sources`, it never throws.
 * @throws VfTimelineError `invalid-argument` where the input or an option is none of these; or the reason of `signal`
 * @since 0.1.0
 *
 * @example
 * const timeline = await analyze('[    3.918902] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added');
 * console.log(timeline.interfaces[0].state); // 'offered'
 */
export async function analyze(input: LogInput, options?: AnalyzeOptions): Promise<Timeline> {
  // A mistaken option is told at once, not behind the reading of a large log.
  thresholdsFrom(options);
  const { timelineWithFindings } = await import('./timeline-with-findings.ts');
  return timelineWithFindings(input, options);
}
