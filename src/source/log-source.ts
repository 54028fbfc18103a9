import type { ByteReader } from './archive/entry.ts';
import type { Machine } from './machine.ts';
import type { ProblemList } from './problem.ts';

/** A piece of a log. Where it is cut has no meaning: also in the middle of a line or of a character. */
export type LogChunk = string | Uint8Array;

/** A file of this machine that holds a log as it is: pieces of it can be read by themselves. */
export interface PlainFile {
  /** Bytes of it; null as long as none of its chunks was asked for. */
  readonly size: number | null;
  /** Opens the file once more; null where another one has its place by now, as behind the rotation of a log. */
  reopen(): Promise<OpenFile | null>;
  /** Counts what was read in another way than by the chunks of the source. */
  onRead(bytes: number): void;
}

/** A file that is open. */
export interface OpenFile extends ByteReader {
  /** By which other threads of this process read it. */
  readonly descriptor: number;
}

/** A log that is ready to be read, once. */
export interface LogSource {
  /** Its path; and where it lies in an archive, the way to it: `sosreport.tar.xz:sosreport-vm1/var/log/messages.1.gz`. */
  readonly name: string;
  readonly chunks: AsyncIterable<LogChunk>;
  /** Where its bytes are, if it is nothing but a file. */
  readonly file?: PlainFile | null;
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
