import { type AnalyzeOptions, analyze } from './analyze.ts';
import type { Timeline } from './timeline/timeline.ts';

/**
 * As {@link analyze}, for log files on this machine (Node only). `-` is standard input.
 *
 * @throws VfTimelineError `unreadable-input`, `input-is-folder`, `input-is-empty` or `input-is-binary`, with
 * a sentence that names the path, for the first file that cannot be read.
 *
 * @example
 * const timeline = await analyzeFiles(['/var/log/kern.log']);
 */
export async function analyzeFiles(paths: readonly string[], options?: AnalyzeOptions): Promise<Timeline> {
  // Loaded here so that importing the package does not ask a browser for Node's modules.
  const { openFile } = await import('./source/files.ts');
  return analyze(await Promise.all(paths.map((path) => openFile(path))), options);
}
