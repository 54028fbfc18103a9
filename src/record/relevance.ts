import type { Needles } from '../scan/needles.ts';
import type { Division } from '../scan/threads.ts';

/** Which messages of a log matter to whoever reads it, so that the lines of the others need not be read as text. */
export interface Relevance {
  /** Asked for when the log is large enough. */
  readonly needles: () => Promise<Needles>;
  /** Bytes of a log, as far as they are known, from which on lines are left out; tests give 0. */
  readonly skimFrom?: number;
  /** Bytes left of a file for which threads are started; tests give fewer, and say how. */
  readonly threadsFrom?: number;
  readonly division?: Division;
}

/** Bytes of a log that is read as text: what leaves out lines takes as long to be loaded as these to be read. */
export const SKIM_FROM = 256 * 1024;

/** Bytes of a file for which threads are started: they take some hundredths of a second to begin. */
export const THREADS_FROM = 32 * 1024 * 1024;
