import type { Line } from '../scan/lines.ts';
import type { EpochMicroseconds } from '../units.ts';
import type { LocalTime, Reading } from './envelope.ts';
import type { Layer } from './layers/layer.ts';
import type { LogFormat } from './log-record.ts';

/**
 * What one or several lines turned out to be. Every line, and every part of a line that was written as one, is
 * in one entry.
 */
export interface LineEntry {
  /** The line by which it is cited. */
  readonly number: number;
  /** How many lines it took. */
  readonly lines: number;
  readonly format: LogFormat | null;
  readonly reading: Reading | { readonly kind: 'blank' } | { readonly kind: 'unknown' };
  /** The kernel's line stands in an entry of another program: `waagent[12]: [    2.327663] hv_vmbus: …`. */
  readonly quoted: boolean;
  /** When another program wrote the line down, by its stamp around it. */
  readonly carried: EpochMicroseconds | LocalTime | null;
  readonly carriedResolutionUs: number | null;
  /** The line without what stood around it. */
  readonly text: string;
  /** What stood around it, the outer layer first. */
  readonly layers: readonly Layer[];
  /** The line as it stood in the log, and its characters. */
  readonly whole: string;
  readonly width: number;
}

/** A line without what stood around it. */
export interface Bared {
  readonly text: string;
  readonly layers: readonly Layer[];
  readonly whole: string;
  readonly carried: EpochMicroseconds | LocalTime | null;
  readonly carriedResolutionUs: number | null;
}

/** A line around which nothing stands. */
export function plain(text: string): Bared {
  return { text, layers: NO_LAYERS, whole: text, carried: null, carriedResolutionUs: null };
}

const NO_LAYERS: readonly Layer[] = [];

/** The entry of one line. */
export function entryOf(
  { number }: Line,
  format: LogFormat | null,
  reading: LineEntry['reading'],
  bared: Bared,
): LineEntry {
  return { number, lines: 1, format, reading, quoted: false, ...bared, width: bared.whole.length };
}
