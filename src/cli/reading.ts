import type { Timeline } from '../timeline/timeline.ts';
import type { AnalysisOptions, CommandIo } from './io.ts';
import type { ReadingRequest } from './options.ts';
import { ProgressLine, wantsProgress } from './progress.ts';

/** How logs are read: what was asked for, and where it is shown how far the reading has come. */
export interface Reading {
  readonly options: AnalysisOptions;
  /** Takes the progress off the terminal: before anything else is written there. */
  readonly done: () => void;
}

export function readingAs({ zone, year, now, quiet, limits }: ReadingRequest, io: CommandIo): Reading {
  const progress = new ProgressLine(
    () => (wantsProgress(quiet, io) ? io.stderr : null),
    () => performance.now(),
  );
  return {
    options: {
      ...(Object.keys(limits).length === 0 ? {} : { limits }),
      ...(quiet ? {} : { onProgress: (at) => progress.show(at) }),
      ...(zone === null ? {} : { zone }),
      ...(year === null ? {} : { year }),
      ...(now === null ? {} : { now }),
    },
    done: () => progress.clear(),
  };
}

/** Whether nothing at all could be read. */
export function hasNothing({ sources }: Timeline): boolean {
  return sources.length > 0 && sources.every(({ lines, problems }) => lines === 0 && problems.length > 0);
}
