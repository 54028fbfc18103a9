import type { LogContext } from '../report/context/log-context.ts';
import type { UnpackLimits } from '../source/limits.ts';
import type { InputProgress } from '../source/progress.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** The part of a stream that the command writes to. */
export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** What the command touches outside of itself; `process` has all of it. */
export interface CommandIo {
  readonly stdin: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What the command needs of the library. `Log` is whatever opening an input gives. */
export interface Analysis<Log> {
  /** Throws a `VfTimelineError` for an input that cannot be read. */
  readonly openFile: (path: string) => Promise<Log>;
  readonly analyze: (logs: readonly Log[], options: AnalysisOptions) => Promise<Timeline>;
  /** Reads the logs a second time, for what stands around the lines that prove something. */
  readonly analyzeWithContext: (logs: readonly Log[], options: AnalysisOptions) => Promise<InContext>;
  /** Takes an input that is the JSON of a timeline for what it is. */
  readonly timelineOrLog: (log: Log) => Promise<TimelineOrLog<Log>>;
}

/** A timeline, and the lines of the log around those that prove it. */
export interface InContext {
  readonly timeline: Timeline;
  readonly context: LogContext;
  /** Why there is no context; null where nothing is wrong. */
  readonly problem: string | null;
}

/** A timeline that was written as JSON; else the same input, to be analysed as a log. */
export type TimelineOrLog<Log> =
  | { readonly timeline: Timeline; readonly log?: never }
  | { readonly log: Log; readonly timeline?: never };

export interface AnalysisOptions {
  readonly zone?: string;
  readonly year?: number;
  readonly now?: Date;
  readonly limits?: Partial<UnpackLimits>;
  readonly onProgress?: (progress: InputProgress) => void;
  readonly signal?: AbortSignal;
}
