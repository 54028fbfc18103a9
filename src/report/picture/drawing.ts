import type { Severity } from '../../timeline/timeline.ts';
import type { DataPath, Lane, Stay } from './picture.ts';

/**
 * A picture that has got its places: every x is in pixels from the left end of the axis. What would stand upon each
 * other is put together and counted, so that it has no more parts than pixels, however long the log is.
 */
export interface Drawing {
  /** Of the axis, in pixels. */
  readonly width: number;
  readonly boots: readonly DrawnBoot[];
  readonly breaks: readonly DrawnBreak[];
  readonly ticks: readonly Tick[];
  readonly lanes: readonly DrawnLane[];
  /** Findings that are about no interface; they stand above all lanes. */
  readonly flags: readonly DrawnFlag[];
  /** How much was put together. */
  readonly together: Together;
}

/** What stands for several things in a drawing. */
export interface Together {
  /** Events that share a mark with others, and these marks. */
  readonly events: number;
  readonly marks: number;
  /** Stretches of the data path, and of stays, that are too short to be drawn by themselves. */
  readonly bands: number;
}

export interface Extended {
  readonly x0: number;
  readonly x1: number;
}

export interface DrawnBoot extends Extended {
  /** Index into `Timeline.boots`, of the first of them. */
  readonly boot: number;
  readonly count: number;
}

export interface DrawnBreak extends Extended {
  readonly why: 'quiet' | 'boot';
  /** Microseconds left out; null between two boots. */
  readonly us: number | null;
}

/** A time below the picture. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  /** The first of its stretch; there the scale may change. */
  readonly isFirst: boolean;
}

export interface DrawnLane {
  readonly lane: Lane;
  readonly bands: readonly DrawnBand[];
  readonly stays: readonly DrawnStay[];
  readonly gaps: readonly DrawnGap[];
  readonly marks: readonly DrawnMark[];
  readonly flags: readonly DrawnFlag[];
}

/** `mixed`: the path changed too often to be shown; `count` is how many bands it stands for. */
export interface DrawnBand extends Extended {
  readonly path: DataPath | 'mixed';
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly isAssumed: boolean;
  readonly count: number;
}

export interface DrawnStay extends Extended {
  /** The first of them. */
  readonly stay: Stay;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly count: number;
}

export interface DrawnGap extends Extended {
  /** Of the longest of them; null where it is unknown. */
  readonly us: number | null;
  readonly openEnd: boolean;
  readonly count: number;
}

/** The shapes of marks. What matters most decides where several stand together, in this order. */
export const MARK_KINDS = ['error', 'leave', 'come', 'path', 'link', 'step'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface DrawnMark {
  readonly x: number;
  readonly kind: MarkKind;
  /** The first event of that kind, index into `Timeline.events`. */
  readonly event: number;
  /** Indices of the first events that it stands for; at most {@link MAX_NAMED}. */
  readonly events: readonly number[];
  readonly count: number;
}

/** Events that a mark names, when it stands for several. */
export const MAX_NAMED = 12;

export interface DrawnFlag {
  readonly x: number;
  readonly severity: Severity;
  /** Indices into `Timeline.findings`. */
  readonly findings: readonly number[];
}
