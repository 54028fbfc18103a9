import type { Comparison, DifferenceSeverity } from '../compare/comparison.ts';
import { VfTimelineError } from '../errors.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Analysis, AnalysisOptions, CommandIo } from './io.ts';
import type { DiffRequest } from './options.ts';
import { hasNothing } from './reading.ts';
import { lineWidth, wantsColor } from './terminal.ts';

/** What comparing gives to write. */
export interface Diffed {
  /** For standard output, in pieces. */
  readonly texts: Iterable<string> | AsyncIterable<string>;
  /** Whether there is a difference at or above `--fail-on`. */
  readonly fails: boolean;
}

/**
 * `vf-timeline diff`: each input is a timeline of its own, or a log that becomes one.
 *
 * @throws VfTimelineError where an input cannot be read
 */
export async function diff<Log>(
  request: DiffRequest,
  io: CommandIo,
  { openFile, analyze, timelineOrLog }: Analysis<Log>,
  options: AnalysisOptions,
): Promise<Diffed> {
  const { compare } = await import('./comparison.ts');
  const read = async (path: string): Promise<Timeline> => {
    options.signal?.throwIfAborted();
    const { timeline, log } = await timelineOrLog(await openFile(path));
    const given = timeline ?? (await analyze([log], options));
    // A life that could not be read is none that was lost.
    if (hasNothing(given)) throw new VfTimelineError('unreadable-input', `${path}: ${problemOf(given)}`);
    return given;
  };
  const baselines: Timeline[] = [];
  for (const path of request.baselines) baselines.push(await read(path));
  const candidate = await read(request.candidate);
  const comparison: Comparison = compare(baselines, candidate, { thresholds: request.thresholds });
  const isFile = request.output !== null;
  const layout = {
    width: isFile ? (request.width ?? Number.POSITIVE_INFINITY) : lineWidth(request.width, io),
    color: isFile ? request.color === 'always' : wantsColor(request.color, io),
  };
  return {
    texts: request.format.render(comparison, layout, { baseline: baselines, candidate: [candidate] }),
    fails: reaches(comparison.severity, request.failOn),
  };
}

function problemOf({ sources }: Timeline): string {
  const [problem] = sources.flatMap(({ problems }) => problems);
  return problem?.message ?? 'no line read';
}

function reaches(severity: DifferenceSeverity, failOn: DiffRequest['failOn']): boolean {
  switch (failOn) {
    case null:
      return false;
    case 'regressed':
      return severity === 'regressed';
    case 'changed':
      return severity !== 'same';
  }
}
