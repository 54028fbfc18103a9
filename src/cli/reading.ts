import type { Timeline } from '../timeline/timeline.ts';
import type { AnalysisOptions, CommandIo } from './io.ts';
import type { ReadingRequest } from './options.ts';
import { withProgress } from './progress.ts';

/** Reads logs as was asked for; how far it has come is shown where somebody looks on. */
export function readAs<T>(
  { zone, year, now, quiet, limits }: ReadingRequest,
  io: CommandIo,
  read: (options: AnalysisOptions) => Promise<T>,
): Promise<T> {
  return withProgress(quiet, io, (opening) =>
    read({
      ...opening,
      ...(Object.keys(limits).length === 0 ? {} : { limits }),
      ...(zone === null ? {} : { zone }),
      ...(year === null ? {} : { year }),
      ...(now === null ? {} : { now }),
    }),
  );
}

/** Whether nothing at all could be read. */
export function hasNothing({ sources }: Timeline): boolean {
  return sources.length > 0 && sources.every(({ lines, problems }) => lines === 0 && problems.length > 0);
}
