import type { Machine } from './machine.ts';
import type { ProblemList } from './problem.ts';

/** A piece of a log. Where it is cut has no meaning: also in the middle of a line or of a character. */
export type LogChunk = string | Uint8Array;

/** A log that is ready to be read, once. */
export interface LogSource {
  /** Its path; and where it lies in an archive, the way to it: `sosreport.tar.xz:sosreport-vm1/var/log/messages.1.gz`. */
  readonly name: string;
  readonly chunks: AsyncIterable<LogChunk>;
  /** Grows while the chunks are read. */
  readonly problems: ProblemList;
  /** Null where nothing tells. */
  readonly machine: Machine | null;
  /** Of a journal file: its lines are its entries. */
  readonly journal?: JournalPlace | null;
}

/** Where a journal file stands among those that were written after each other. */
export interface JournalPlace {
  /** Id of the sequence that its entries are numbered in. */
  readonly sequence: string;
  /** Number of its first entry. */
  readonly first: number;
}
