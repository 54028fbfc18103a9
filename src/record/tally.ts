import type { LogFormat } from './log-record.ts';
import { LossList } from './losses.ts';
import type { NewestFirst } from './newest-first.ts';

/**
 * What became of the lines of one source, counted while it is read. Every line is counted once:
 * `lines` = `records` + `continued` + `blank` + `notKernel` + `unknownFormat` + `damaged`.
 */
export interface SourceTally {
  /** UTF-8 bytes read. */
  bytes: number;
  /** Physical lines; where several records stand on one (a console's returns, NULs, counted messages), each counts. */
  lines: number;
  /** Lines that are a kernel record. */
  records: number;
  /** Those records by the format they came in. */
  readonly formats: Map<LogFormat, number>;
  /** Further lines of entries that take several. */
  continued: number;
  blank: number;
  /** Entries of other programs than the kernel, and remarks of the program that wrote the log. */
  notKernel: number;
  unknownFormat: number;
  /** Lines that begin like a known format and cannot be read. */
  damaged: number;
  /** Lines that were longer than the limit. Their beginning was read, so they are counted above, too. */
  cut: number;
  /** What the log says, or shows, of messages that are not in it. */
  readonly losses: LossList;
  /** The last line, where no line feed ends it: it may be torn. Null where one does. */
  openLine: number | null;
  /** Its newest line comes first; null where it does not. */
  newestFirst: NewestFirst | null;
}

/** A tally of nothing. */
export function emptyTally(): SourceTally {
  return {
    bytes: 0,
    lines: 0,
    records: 0,
    formats: new Map(),
    continued: 0,
    blank: 0,
    notKernel: 0,
    unknownFormat: 0,
    damaged: 0,
    cut: 0,
    losses: new LossList(),
    openLine: null,
    newestFirst: null,
  };
}
