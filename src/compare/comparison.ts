import type { VfEventType } from '../lifecycle/event.ts';
import type { InterfaceState } from '../lifecycle/state.ts';
import type { SourceLine } from '../record/log-record.ts';
import type { PhaseName } from '../timeline/timeline.ts';
import type { CompareThresholds } from './thresholds.ts';

/** The version of the data's shape. It changes when a field changes its name, type or meaning. */
export const COMPARISON_SCHEMA = 'vf-comparison/1';

/**
 * What a difference means.
 *
 * - `same`: two boots of one machine may differ so.
 * - `changed`: something is different, and nothing is lost by it.
 * - `regressed`: something that the baseline has is lost, late, out of order, or happens more often.
 */
export type DifferenceSeverity = 'same' | 'changed' | 'regressed';

export type DifferenceKind =
  | 'boot-missing'
  | 'boot-added'
  | 'life-missing'
  | 'life-added'
  | 'stay-missing'
  | 'stay-added'
  | 'step-missing'
  | 'step-added'
  | 'step-repeated'
  | 'step-reordered'
  | 'state'
  | 'slower'
  | 'faster'
  | 'kernel'
  | 'driver'
  | 'device'
  | 'firmware'
  | 'naming'
  | 'message-new'
  | 'message-gone'
  | 'message-reworded'
  | 'finding-new'
  | 'finding-gone';

/** What is measured: the phases and gaps of the timeline, and two stretches that only a comparison needs. */
export type MeasureName =
  | PhaseName
  /** From the registration of hv_netvsc to the first `VF slot 1 added` of a boot. */
  | 'announcement'
  /** From the end of a stay to the data path on the next VF. */
  | 'without-vf'
  /** From the last switch away from a VF to the switch to the next one. */
  | 'off-vf'
  /** From one step to the next. */
  | 'step';

/** A line on one side that proves a difference. */
export interface Evidence {
  /** Index into the timelines of its side. */
  readonly timeline: number;
  /** Index into that timeline's events; null for a line that is no event. */
  readonly event: number | null;
  readonly line: SourceLine;
}

/** One difference between the lives of baseline and candidate. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly severity: DifferenceSeverity;
  /** Index into `Comparison.candidate`. */
  readonly candidate: number;
  /** Index into `Comparison.lives`; null for what concerns a boot or a whole log. */
  readonly life: number | null;
  /** Whose life: `slot 1`, `boot 2, slot 1`, `the machine`. */
  readonly subject: string;
  /**
   * What differs: the type of a step (`data-path-to-vf`), a measure (`takeover`), the id of a message or of a
   * finding's rule, or the name of a fact (`firmware`).
   */
  readonly what: string;
  /** How it is in the baseline, for a person; null where there is nothing of it. */
  readonly before: string | null;
  /** How it is in the candidate. */
  readonly after: string | null;
  /** One sentence: what is different, and why this is of its severity. */
  readonly reason: string;
  /** Lines on both sides, the first ones where there are many. */
  readonly evidence: { readonly baseline: readonly Evidence[]; readonly candidate: readonly Evidence[] };
}

/** A step of one side. */
export interface ComparedPlace {
  /** Index into the timeline's events. */
  readonly event: number;
  /** Microseconds since the first step of its stay; null where the log tells no time. */
  readonly us: number | null;
  readonly line: SourceLine;
}

/** A row of two lives side by side. */
export interface ComparedStep {
  /** The event's type, with what tells it from others of the type: `driver-registered hv_pci`. */
  readonly step: string;
  readonly type: VfEventType;
  readonly mark: 'same' | 'missing' | 'added' | 'repeated' | 'reordered';
  readonly severity: DifferenceSeverity;
  readonly baseline: ComparedPlace | null;
  readonly candidate: ComparedPlace | null;
}

/** A stay of a VF on both sides; the one of a side is null where it has none. */
export interface ComparedStay {
  /** Index into the interface's attachments; null for what happened outside of a stay. */
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly steps: readonly ComparedStep[];
}

/** An interface (or the machine, or a device that nothing ties to an interface) on one side. */
export interface LifeSide {
  /** Index into the timelines of its side. */
  readonly timeline: number;
  readonly boot: number;
  /** Index into the timeline's interfaces; null where it is none. */
  readonly interface: number | null;
  readonly name: string | null;
  readonly guid: string | null;
  readonly state: InterfaceState | null;
}

/** Two lives that play the same role. */
export interface ComparedLife {
  readonly role: string;
  /** Index into `Comparison.candidate`. */
  readonly candidateIndex: number;
  readonly severity: DifferenceSeverity;
  readonly baseline: LifeSide | null;
  readonly candidate: LifeSide | null;
  readonly stays: readonly ComparedStay[];
}

/** A timeline that was compared, by what a person knows it by. */
export interface ComparedTimeline {
  readonly sources: readonly string[];
  readonly kernels: readonly (string | null)[];
}

/** A timeline of the candidate, and what it was compared with. */
export interface ComparedCandidate extends ComparedTimeline {
  /** Index into `Comparison.baseline`: the one whose lives are nearest. */
  readonly nearest: number;
  readonly severity: DifferenceSeverity;
}

/** Two timelines, or two sets of them, compared as lives: plain, serializable data. */
export interface Comparison {
  readonly schema: typeof COMPARISON_SCHEMA;
  /** The worst of all differences. */
  readonly severity: DifferenceSeverity;
  readonly thresholds: CompareThresholds;
  readonly baseline: readonly ComparedTimeline[];
  readonly candidate: readonly ComparedCandidate[];
  readonly lives: readonly ComparedLife[];
  readonly differences: readonly Difference[];
}

const ORDER: readonly DifferenceSeverity[] = ['same', 'changed', 'regressed'];

/** The worst of several; `same` of none. */
export function worst(severities: Iterable<DifferenceSeverity>): DifferenceSeverity {
  let found: DifferenceSeverity = 'same';
  for (const severity of severities) if (ORDER.indexOf(severity) > ORDER.indexOf(found)) found = severity;
  return found;
}
