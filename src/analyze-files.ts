import { type AnalyzeOptions, analyze } from './analyze.ts';
import { VfTimelineError } from './errors.ts';
import type { NamedLog } from './source/input.ts';
import type { Timeline } from './timeline/timeline.ts';

/**
 * As {@link analyze}, for log files on this machine (Node only). `-` is standard input.
 *
 * @throws VfTimelineError `invalid-argument`, `unreadable-input`, `input-is-folder`, `input-is-empty` or `input-is-binary`, with
 * a sentence that names the path, for the first file that cannot be read.
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
  const logs: NamedLog[] = [];
  for (const path of paths) logs.push(await openFile(path));
  return analyze(logs, options);
}
