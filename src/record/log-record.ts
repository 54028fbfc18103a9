import type { BootMicroseconds, EpochMicroseconds } from '../units.ts';
import type { LocalTime } from './envelope.ts';
import type { WallClock } from './wall-clock.ts';

/** The log formats that are known, by the name of their module in src/record/formats. */
export type LogFormat =
  | 'dmesg'
  | 'dmesg-wall'
  | 'dmesg-relative'
  | 'dmesg-json'
  | 'wrapped-dmesg'
  | 'kmsg'
  | 'journal'
  | 'journal-short'
  | 'journal-short-full'
  | 'journal-short-monotonic'
  | 'journal-short-unix'
  | 'journal-verbose'
  | 'journal-json'
  | 'journal-export'
  | 'syslog'
  | 'syslog-iso'
  | 'syslog-5424'
  | 'bare'
  | 'found';

/** Where a line stands: the name of its source and its number there, counted from 1. */
export interface SourceLine {
  readonly name: string;
  readonly line: number;
}

/**
 * One kernel log entry, freed of its envelope.
 *
 * `[    2.327663] hv_vmbus: registering driver hv_netvsc` is
 * `{ bootUs: 2327663, message: 'hv_vmbus: registering driver hv_netvsc', … }`.
 */
export interface LogRecord {
  readonly source: SourceLine;
  readonly format: LogFormat;
  /** Index of the boot within the analysis, counted from 0. */
  readonly boot: number;
  /** Integer microseconds since boot, from the kernel's own stamp; null where the format has none. */
  readonly bootUs: BootMicroseconds | null;
  /** Microseconds between two stamps that are told apart, where the kernel's own stamp has no microseconds (FreeBSD). */
  readonly bootResolutionUs?: number;
  /** Integer microseconds since 1970, from the envelope; null where it has none. */
  readonly wallUs: EpochMicroseconds | null;
  /** Whose clock that is; null where there is none. */
  readonly wallClock: WallClock | null;
  /** Microseconds between two times that the envelope tells apart; null where it has none. */
  readonly wallResolutionUs: number | null;
  /** The envelope shows no year, and nothing says which is meant: the year of `wallUs` is supposed. */
  readonly yearSupposed?: true;
  /** The line is the last one of the log, and the log was cut within its last word: that value is unknown. */
  readonly isCut?: true;
  /** When another program wrote the line down, by the stamp that it put around the envelope; null without one. */
  readonly carried: EpochMicroseconds | LocalTime | null;
  /** Syslog severity 0 (emergency) to 7 (debug), or null. */
  readonly priority: number | null;
  /** The host as the envelope names it, or null. */
  readonly host: string | null;
  /** The kernel's own text. */
  readonly message: string;
}
