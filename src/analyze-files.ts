import { signalOf } from './abort.ts';
import { type AnalyzeOptions, analyze } from './analyze.ts';
import { VfTimelineError } from './errors.ts';
import type { NamedLog } from './source/input.ts';
import type { Timeline } from './timeline/timeline.ts';

/**
 * As {@link analyze}, for log files on this machine (Node only). `-` is standard input.
 *
 * @param paths of logs, archives, journals and folders of these; they are taken as logs of one machine, unless what lies
 * in archives says otherwise
 * @returns the timeline with its findings
 * @throws VfTimelineError `invalid-argument`, `unreadable-input`, `input-is-empty` or `input-is-binary`, with a sentence
 * that names the path, for the first file that cannot be read; or the reason of `signal`. What cannot be read within an
 * archive or a folder is in `sources[].problems`.
 * @since 0.1.0
 *
 * @example
 * const timeline = await analyzeFiles(['/var/log/kern.log']);
 */
export async function analyzeFiles(paths: readonly string[], options?: AnalyzeOptions): Promise<Timeline> {
  if (!Array.isArray(paths) || paths.length === 0) {
    throw new VfTimelineError(
      'invalid-argument',
      'the paths must be an array with the name of one file at least',
    );
  }
  // Loaded here so that importing the package does not ask a browser for Node's modules.
  const { openFile } = await import('./source/files.ts');
  const signal = signalOf(options);
  const logs: NamedLog[] = [];
  for (const path of paths) logs.push(await openFile(path, signal));
  return analyze(logs, options);
}
