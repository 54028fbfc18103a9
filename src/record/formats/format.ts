import type { Line } from '../../scan/lines.ts';
import type { Elapsed, Envelope, LocalTime, Reading } from '../envelope.ts';
import type { LogFormat } from '../log-record.ts';

/** A piece of a log in some format, and what it is. Tests read it, and docs/formats.md shows it. */
export interface Example {
  /** One line, or several with line feeds between them. */
  readonly text: string;
  /** What its record is known to have; null where no kernel record is in it. */
  readonly record:
    | (Partial<Omit<Envelope, 'kind' | 'bootUs' | 'wall'>> & {
        readonly bootUs?: number;
        readonly wall?: number | LocalTime | Elapsed | null;
      })
    | null;
}

interface Described {
  readonly name: LogFormat;
  /** Which programs write it, as a person would call them. */
  readonly madeBy: string;
  /** What times it gives, and how far they can be trusted. */
  readonly times: string;
  /**
   * The ASCII characters with which a line in this format can begin. Lines that begin with another character
   * than an ASCII one are offered to formats that have `é` here.
   */
  readonly beginsWith: string;
  readonly examples: readonly Example[];
}

/** A format in which each line is read by itself: no line changes what another one means. */
export interface LineFormat extends Described {
  /** Null where the line is not in this format. */
  read(text: string): Reading | null;
}

/** A format in which an entry takes several lines. */
export interface BlockFormat extends Described {
  /** Begins an entry, or reads one that takes a line only; null where none of this format begins with the line. */
  open(line: Line): Block | Reading | null;
}

/** Whether a line belongs to an entry that was begun, and whether it is its last one. */
export type Belonging = 'within' | 'last' | 'outside';

/** An entry whose lines are being collected. */
export interface Block {
  /** The line that the entry is cited by: the one with its message, once that has come. */
  readonly number: number;
  take(line: Line): Belonging;
  /** Where its lines turn out to be of another format than the one that began it. */
  readonly format?: LogFormat;
  /** What its lines are, when no more come: null where they turn out to be no entry at all. */
  read(): Reading | null;
}

export type Format = LineFormat | BlockFormat;

/** Letters and digits: with these, names of months begin. */
export const WORD_BEGINNINGS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789é';
