import type { Collected, CollectedInterface, CollectedLine } from '../evidence/collected.ts';
import type { EventTime, VfEvent } from '../lifecycle/event.ts';
import type { InterfaceState } from '../lifecycle/state.ts';
import type { Assumption } from '../record/assumption.ts';
import type { AnchorKind } from '../record/boot-clock.ts';
import type { LogFormat, SourceLine } from '../record/log-record.ts';
import type { Loss, LossKind } from '../record/losses.ts';
import type { SourceProblem, SourceProblemCode } from '../source/problem.ts';

export type {
  AnchorKind,
  Assumption,
  Collected,
  CollectedInterface,
  CollectedLine,
  Loss,
  LossKind,
  SourceProblem,
  SourceProblemCode,
};

/** The version of the data's shape. It changes when a field changes its name, type or meaning. */
export const TIMELINE_SCHEMA = 'vf-timeline/1';

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
  /** Physical lines. */
  readonly lines: number;
  /** Kernel records found in them. */
  readonly records: number;
  /** Records that are a message of a known driver and were understood. */
  readonly recognized: number;
  /** Records of a known driver that no rule of the grammar takes. */
  readonly unrecognized: number;
  /** Records of known drivers that another log of the same boot has, too, or this one twice; they count above and are left out of the events. */
  readonly repeated: number;
  /** The rest: lines that gave no kernel record, by the reason. */
  readonly skipped: SkippedLines;
  /** Parts of the input that could not be read, or were not: damage, limits, what is not supported. */
  readonly problems: readonly SourceProblem[];
  /** What the log itself says of messages that it lacks, in its order. */
  readonly losses: readonly Loss[];
}

/** Lines that gave no kernel record. */
export interface SkippedLines {
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
  /** The line that tells both: one of the kernel's own times, the hardware's clock, or a receive time. */
  readonly from: AnchorKind;
  /** Microseconds by which the true start may be earlier or later than `startedAt`. */
  readonly uncertaintyUs: number;
}

/** A stretch of time. A null end lies outside the log, or the log ends before it. */
export interface TimeSpan {
  readonly from: EventTime | null;
  readonly to: EventTime | null;
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
  /** One sentence: what was observed. */
  readonly summary: string;
  /** What to do about it; null where nothing is to be done. */
  readonly advice: string | null;
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
  readonly findings: readonly Finding[];
  /** What had to be supposed to give times; empty where the log says it all. */
  readonly assumptions: readonly Assumption[];
  /** What tools showed of the interfaces when archives were collected; empty without archives. */
  readonly collected: readonly Collected[];
}
