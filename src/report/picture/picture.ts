import type { VfEventType } from '../../lifecycle/event.ts';
import type { Severity } from '../../timeline/timeline.ts';

/**
 * A swim-lane picture of a timeline, as plain data: what lies where on the axis of time. It knows no width, no
 * colour and no format; `arrange` gives its parts their places, and the writers draw them.
 *
 * All places are microseconds on one axis, on which the boots stand beside each other or follow each other.
 */
export interface Picture {
  readonly axis: Axis;
  readonly boots: readonly PictureBoot[];
  readonly lanes: readonly Lane[];
  readonly findings: readonly FindingMark[];
  /** What the picture lacks. */
  readonly lacks: {
    /** Interfaces beyond `MAX_LANES`. */
    readonly lanes: number;
    /** Events without a time of their own; they stand where the event before them stands. */
    readonly untimed: number;
  };
}

/** Where times lie between 0 and 1: a chain of straight pieces, steep where something happens. */
export interface Axis {
  /** Ascending in both. */
  readonly knots: readonly Knot[];
  /** Between two breaks lies a stretch of time in one scale; there is one at least. */
  readonly stretches: readonly Stretch[];
  readonly breaks: readonly Break[];
}

export interface Knot {
  readonly at: number;
  /** From 0 to 1. */
  readonly place: number;
}

/** A stretch of the axis in one scale. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where it lies on the axis, from 0 to 1, with the margins at both ends. */
  readonly places: readonly [from: number, to: number];
  readonly clock: PictureClock;
}

/** How a place of the axis is told as a time. */
export interface PictureClock {
  /** Seconds since boot, or UTC. */
  readonly kind: 'boot' | 'wall';
  /** The time is the place less this. */
  readonly origin: number;
}

/** Time that is left out: nothing happened, or one boot ends and the next begins. */
export interface Break {
  readonly from: number;
  readonly to: number;
  readonly places: readonly [from: number, to: number];
  readonly why: 'quiet' | 'boot';
}

/** A boot, as far as the log shows it. */
export interface PictureBoot {
  /** Index into `Timeline.boots`. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** The log lacks its beginning. */
  readonly openStart: boolean;
  readonly clock: PictureClock;
}

/** What traffic runs on. `none`: the interface is not there; `unknown`: the log does not show it. */
export type DataPath = 'vf' | 'synthetic' | 'none' | 'unknown';

/** One interface of the machine, through all boots; or what belongs to none. */
export interface Lane {
  /** The latest name; null where no line names it, and for what belongs to no interface. */
  readonly name: string | null;
  /** False for the lane of those events that belong to no interface. */
  readonly isInterface: boolean;
  readonly guid: string | null;
  readonly mac: string | null;
  /** The machine's name, where there are several. */
  readonly host: string | null;
  /** Indices into `Timeline.interfaces`. */
  readonly interfaces: readonly number[];
  /** Ascending, without overlap. */
  readonly bands: readonly Band[];
  readonly stays: readonly Stay[];
  readonly gaps: readonly ServicingGap[];
  readonly marks: readonly Mark[];
}

/** A stretch with an end that the log may not show. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** It began before the log. */
  readonly openStart: boolean;
  /** It goes on behind the log, or the boot's end. */
  readonly openEnd: boolean;
}

export interface Band extends Extent {
  readonly path: DataPath;
  /** No line shows where it begins: there is no other path before the first VF, from the start of its driver on. */
  readonly isAssumed: boolean;
}

/** A VF's stay: one attachment. */
export interface Stay extends Extent {
  /** Index into `Timeline.interfaces`, and into its attachments. */
  readonly interface: number;
  readonly attachment: number;
  readonly slot: number | null;
  readonly vf: string | null;
  readonly driver: string | null;
}

/** The time between two VFs of an interface: the host took one back, and gave another or none. */
export interface ServicingGap extends Extent {
  /** Microseconds as the timeline has them; null where the log does not tell. */
  readonly withoutVfUs: number | null;
}

export interface Mark {
  readonly at: number;
  /** Index into `Timeline.events`. */
  readonly event: number;
  readonly type: VfEventType;
}

export interface FindingMark {
  /** Index into `Timeline.findings`. */
  readonly finding: number;
  readonly severity: Severity;
  /** Null where nothing of its evidence has a place. */
  readonly at: number | null;
  /** Index into `Picture.lanes`; null where it is about no interface. */
  readonly lane: number | null;
}

/** Lanes. A machine has eight interfaces or less; a picture with more lanes than these is not looked at. */
export const MAX_LANES = 64;
