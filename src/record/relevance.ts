import type { Needles } from '../scan/needles.ts';
import type { Division } from '../scan/threads.ts';

/** Which messages of a log matter to whoever reads it, so that the lines of the others need not be read as text. */
export interface Relevance {
  /** Asked for when the log is large enough. */
  readonly needles: () => Promise<Needles>;
  /** Bytes of a log that are read as text first; tests give 0. */
  readonly skimAfter?: number;
  /** Bytes of a file that are read before threads read the rest; tests give fewer, and say how. */
  readonly threadsAfter?: number;
  readonly division?: Division;
}

/** Bytes of a log that are read as text first: what leaves out lines of the rest is not loaded for a small log. */
export const SKIM_AFTER = 1024 * 1024;

/** Bytes of a file that are read before threads are started: they take some hundredths of a second to begin. */
export const THREADS_AFTER = 32 * 1024 * 1024;
