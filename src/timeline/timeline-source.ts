import type { LogFormat } from '../record/log-record.ts';
import type { Loss } from '../record/losses.ts';
import type { NewestFirst } from '../record/newest-first.ts';
import type { SourceProblem } from '../source/problem.ts';

/** One input, and what became of each of its lines. Nothing is lost without being counted here. */
export interface TimelineSource {
  readonly name: string;
  /** Its machine id, or else the folder of the archive that is its root; null where nothing tells. */
  readonly machine: string | null;
  /** The format that most kernel records came in; null where no kernel record was found. */
  readonly format: LogFormat | null;
  /** Every format met, with the number of records that came in it. */
  readonly formats: readonly { readonly format: LogFormat; readonly records: number }[];
  /** UTF-8 bytes read. */
  readonly bytes: number;
  /** Lines; where several records stand on one physical line, each counts. */
  readonly lines: number;
  /** Kernel records found in them. */
  readonly records: number;
  /** Records that are a message of a known driver and were understood. */
  readonly recognized: number;
  /** Records of a known driver that no rule of the grammar takes. */
  readonly unrecognized: number;
  /** Records of known drivers that another log of the same boot has, too, or this one twice; they count above and are left out of the events. */
  readonly repeated: number;
  /**
   * Its newest line comes first (`journalctl --reverse`, `tac`): it was read from its end (`turned`), or as it stands
   * (`as-is`), for it is too long to be held, and what is told of it is in no order. Absent where the oldest comes first.
   */
  readonly newestFirst?: NewestFirst;
  /** The rest: lines that gave no kernel record, by the reason. */
  readonly skipped: SkippedLines;
  /** Parts of the input that could not be read, or were not: damage, limits, what is not supported. */
  readonly problems: readonly SourceProblem[];
  /** What the log itself says of messages that it lacks, in its order. */
  readonly losses: readonly Loss[];
}

/** Lines that gave no kernel record. */
export interface SkippedLines {
  /** Further lines of entries that take several: nothing of them is lost. */
  readonly continued: number;
  /** Blank lines. */
  readonly blank: number;
  /** Entries of other programs than the kernel. */
  readonly notKernel: number;
  /** Lines in no known format. */
  readonly unknownFormat: number;
  /** Lines that begin like a known format and are damaged: journal JSON that cannot be parsed. */
  readonly damaged: number;
  /** Lines that were longer than the limit; their beginning was read, so they count above, too. */
  readonly cut: number;
}
