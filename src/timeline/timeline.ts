import type {
  Collected,
  CollectedCounters,
  CollectedInterface,
  CollectedLine,
} from '../evidence/collected.ts';
import type { EventTime, VfEvent } from '../lifecycle/event.ts';
import type { VfNote } from '../lifecycle/note.ts';
import type { InterfaceIdentity, InterfaceState } from '../lifecycle/state.ts';
import type { Tie } from '../lifecycle/tie.ts';
import type { Assumption } from '../record/assumption.ts';
import type { AnchorKind } from '../record/boot-clock.ts';
import type { SourceLine } from '../record/log-record.ts';
import type { Loss, LossKind } from '../record/losses.ts';
import type { NewestFirst } from '../record/newest-first.ts';
import type { SourceProblem, SourceProblemCode } from '../source/problem.ts';
import type { MessageCount } from './message-counts.ts';
import type { SkippedLines, TimelineSource } from './timeline-source.ts';
import type { UnrecognizedLines } from './unrecognized-lines.ts';

export type {
  AnchorKind,
  Assumption,
  Collected,
  CollectedCounters,
  CollectedInterface,
  CollectedLine,
  Loss,
  LossKind,
  MessageCount,
  NewestFirst,
  SkippedLines,
  SourceProblem,
  SourceProblemCode,
  TimelineSource,
  UnrecognizedLines,
};

/** The version of the data's shape. It changes when a field changes its name, type or meaning. */
export const TIMELINE_SCHEMA = 'vf-timeline/1';

/** One run of a kernel. */
export interface TimelineBoot {
  readonly index: number;
  /** The machine as `TimelineSource.machine` tells it; null where the logs do not lie among a machine's files. */
  readonly machine: string | null;
  /** Journal boot id, 32 hex digits, or null. */
  readonly id: string | null;
  /** Kernel version as the boot's first lines print it (`6.8.0-1029-azure`, `13.2-RELEASE`), or null. */
  readonly kernel: string | null;
  /** True for the crash kernel that collects what is left of the boot before it; null where the log does not tell. */
  readonly crashKernel: boolean | null;
  /** The names that the envelope has for the machine, in order: it may be given one while it starts. */
  readonly hosts: readonly string[];
  /** When the kernel started, ISO 8601 in UTC, or null where the log does not tie its clocks together. */
  readonly startedAt: string | null;
  /** How well that is known; null where it is not. */
  readonly clock: TimelineClock | null;
  /** The first time of its records, of the kernel's own and of the envelope's. */
  readonly shownFrom: EventTime;
  /** The latest time of its records, of the kernel's own and of the envelope's: how far the log shows it. */
  readonly shownUntil: EventTime;
  /** True where the log lacks the boot's beginning: it was overwritten, or is in another file. Null where it does not tell. */
  readonly beginsLate: boolean | null;
  /** Messages left out because the log names more interfaces than a machine can have. */
  readonly leftOut: number;
}

/** How the two clocks of a boot are tied together. */
export interface TimelineClock {
  /**
   * The line that tells both: one of the kernel's own times, a receive time, the journal's reading of both clocks, the
   * hardware's clock, or what `dmesg` worked out.
   */
  readonly from: AnchorKind;
  /**
   * Microseconds by which the true start may be earlier or later than `startedAt`; null where nobody can tell: what
   * `dmesg` worked out takes no account of the time that the machine was suspended.
   */
  readonly uncertaintyUs: number | null;
}

/** A stretch of time. A null end lies outside the log, or the log ends before it. */
export interface TimeSpan {
  readonly from: EventTime | null;
  readonly to: EventTime | null;
}

/**
 * A phase of a VF's stay.
 *
 * - `announcement-to-interface`: from `VF slot 1 added` to `VF registering`.
 * - `bus`: from the probing line to the host bridge line.
 * - `driver`: from the host bridge line to `VF registering`.
 * - `takeover`: from `VF registering` to the first switch of the data path to the VF.
 * - `leaving`: from the last switch away from the VF to `VF unregistering`.
 * - `release`: from `VF unregistering` to `VF slot 1 removed`.
 */
export type PhaseName = 'announcement-to-interface' | 'bus' | 'driver' | 'takeover' | 'leaving' | 'release';

/** How long a phase took. Only phases of which the log prints both ends are given. */
export interface Phase {
  readonly name: PhaseName;
  readonly from: EventTime;
  readonly to: EventTime;
  /** Microseconds; null where the two times have no clock in common. */
  readonly us: number | null;
}

/**
 * The time between a VF that went and the next one. Servicing of the host is such a gap, and so is
 * accelerated networking switched off and on: the log cannot tell the two apart.
 */
export interface Gap {
  /** Index into the interface's attachments: the stay that ended. */
  readonly before: number;
  /** The stay that came next; null where none came by the end of the boot. */
  readonly after: number | null;
  /** True where no line says that the VF went. */
  readonly inferred: boolean;
  /** The last switch of the data path away from the VF. */
  readonly leftVf: EventTime | null;
  /** When the host took back the slot; on kernels that do not say so, when the VF was unregistered. */
  readonly removed: EventTime;
  /** When the host announced the next VF. */
  readonly announced: EventTime | null;
  /** When the data path was switched to the next VF. */
  readonly restored: EventTime | null;
  /** Microseconds from `removed` to `restored`; null where one of them is unknown. */
  readonly withoutVfUs: number | null;
  /** Microseconds from `leftVf` to `restored`; null where one of them is unknown. */
  readonly offVfUs: number | null;
}

/** One stay of a VF on an interface: from slot added, or the first trace of it, to slot removed. */
export interface Attachment {
  readonly slot: number | null;
  /** `cf63:00:02.0` */
  readonly pciAddress: string | null;
  /** VMBus instance GUID of the VF's PCI bus. */
  readonly hvPciGuid: string | null;
  /** `mlx5_core`, `mlx4_core`, `mlx4_en` or `mana`. */
  readonly driver: string | null;
  /** Vendor and device id: `15b3:1016`. */
  readonly device: string | null;
  readonly firmware: string | null;
  /** Every name the VF's interface had, in order. */
  readonly vfNames: readonly string[];
  /** Indices into `Timeline.events`. */
  readonly events: readonly number[];
  /** The stretches in which the data path was on this VF. */
  readonly onVf: readonly TimeSpan[];
  /** What ties the PCI function to the interface; empty where nothing does. */
  readonly ties: readonly Tie[];
  /** Indices into `Timeline.notes`. */
  readonly notes: readonly number[];
  /**
   * Those of its events whose line says that the data path was switched to the VF, and it was not: the
   * unload of hv_netvsc prints such lines. They count neither for the state nor for the times.
   */
  readonly misleading: readonly number[];
  readonly phases: readonly Phase[];
}

/** A synthetic interface during one boot. */
export interface TimelineInterface {
  readonly boot: number;
  /** VMBus instance GUID (`vmbus_11` on kernels before 4.9); null where only the name is known. */
  readonly guid: string | null;
  /** The latest name, or null where no line names it. */
  readonly name: string | null;
  /** Every name, in order. */
  readonly names: readonly string[];
  readonly mac: string | null;
  /** The state at the end of the boot, or of the log. */
  readonly state: InterfaceState;
  readonly attachments: readonly Attachment[];
  /** The stretches in which a VF had carried the data path and the synthetic interface took it back. */
  readonly onSynthetic: readonly TimeSpan[];
  /** What tells it from the others. */
  readonly identity: InterfaceIdentity;
  /** The times between its VFs, in order. */
  readonly gaps: readonly Gap[];
}

/** A PCI function that hv_pci or a VF's driver has spoken of, and that no line ties to an interface. */
export interface UnpairedDevice {
  readonly boot: number;
  readonly pciAddress: string | null;
  readonly hvPciGuid: string | null;
  readonly driver: string | null;
  readonly device: string | null;
  readonly firmware: string | null;
  /** Every name that its driver's lines gave to an interface of it, in order. */
  readonly vfNames: readonly string[];
  /** Indices into `Timeline.events`. */
  readonly events: readonly number[];
  /** Indices into `Timeline.notes`. */
  readonly notes: readonly number[];
}

/** An interface of the machine, through all its boots. */
export interface MachineInterface {
  /** What ties it together. A name can be another interface's in another boot. */
  readonly by: 'guid' | 'mac' | 'name';
  readonly guid: string | null;
  readonly mac: string | null;
  /** The latest name. */
  readonly name: string | null;
  /** Indices into `Timeline.interfaces`, one for each boot that shows it. */
  readonly interfaces: readonly number[];
}

export type Severity = 'info' | 'warning' | 'error';

/** An observation that deserves attention. */
export interface Finding {
  /** Id of the rule, for example `vf-never-appeared`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly boot: number;
  readonly interface: string | null;
  readonly guid: string | null;
  /** What was observed, and what it means. */
  readonly summary: string;
  /** Why it matters, the same for every finding of the rule. */
  readonly reason: string;
  /** What to do about it; null where nothing is to be done. */
  readonly advice: string | null;
  /** The section of the documentation that tells more: `docs/findings.md#vf-never-appeared`. */
  readonly page: string;
  /** What proves it: indices into `Timeline.events`, or lines of a source. */
  readonly evidence: readonly (number | SourceLine)[];
}

/** The life of the VFs in a log: plain, serializable data. The same as `--format json` of the command. */
export interface Timeline {
  readonly schema: typeof TIMELINE_SCHEMA;
  readonly sources: readonly TimelineSource[];
  readonly boots: readonly TimelineBoot[];
  readonly interfaces: readonly TimelineInterface[];
  readonly events: readonly VfEvent[];
  /** Lines that tell something beside the steps of a life, in the order of the log. */
  readonly notes: readonly VfNote[];
  /** PCI functions that may be VFs and that no line ties to an interface. */
  readonly unpaired: readonly UnpairedDevice[];
  /** The interfaces of the machine, each tied together through all boots. */
  readonly machine: readonly MachineInterface[];
  readonly findings: readonly Finding[];
  /** The messages of the catalogue that the log has, in the order in which each came first. */
  readonly messages: readonly MessageCount[];
  /** Lines of known drivers in words that the catalogue does not have: new wording, or damage. */
  readonly unrecognized: readonly UnrecognizedLines[];
  /** What had to be supposed to give times; empty where the log says it all. */
  readonly assumptions: readonly Assumption[];
  /** What tools showed of the interfaces when archives were collected; empty without archives. */
  readonly collected: readonly Collected[];
}
