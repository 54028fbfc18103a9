/**
 * The life of SR-IOV virtual functions, rebuilt from kernel logs of Hyper-V and Azure machines.
 *
 * @module vf-timeline
 */

export type { AbortOptions } from './abort.ts';
export { type AnalyzeOptions, analyze } from './analyze.ts';
export { analyzeFiles } from './analyze-files.ts';
export {
  type AnonymizedLog,
  type AnonymizedLogs,
  type AnonymizeOptions,
  type AnonymizeReport,
  anonymize,
  anonymizeLogs,
  type LogBytes,
  type NamedAnonymizedLog,
} from './anonymize/anonymize.ts';
export type { IdentityKind, Replaced } from './anonymize/kinds.ts';
export { type CompareOptions, compare } from './compare/compare.ts';
export type {
  ComparedCandidate,
  ComparedLife,
  ComparedPlace,
  ComparedStay,
  ComparedStep,
  ComparedTimeline,
  Comparison,
  Difference,
  DifferenceKind,
  DifferenceSeverity,
  Evidence,
  LifeSide,
} from './compare/comparison.ts';
export type { CompareThresholds } from './compare/thresholds.ts';
export { readContext } from './context.ts';
export { diagnose } from './diagnose/diagnose.ts';
export type { DiagnoseOptions, DiagnoseThresholds } from './diagnose/thresholds.ts';
export { VfTimelineError, type VfTimelineErrorCode } from './errors.ts';
export { events } from './events.ts';
export type {
  EventBase,
  EventTime,
  PlainEventType,
  TracedDriver,
  VfEvent,
  VfEventType,
} from './lifecycle/event.ts';
export type { NoteType, VfNote } from './lifecycle/note.ts';
export type { InterfaceIdentity, InterfaceState } from './lifecycle/state.ts';
export type { Tie, TieKind } from './lifecycle/tie.ts';
export type {
  Device,
  FieldsByKind,
  FieldValue,
  KernelMessage,
  Level,
  MessageBase,
  MessageKind,
  Netdev,
  RecognizedMessage,
  UnrecognizedMessage,
} from './message/kernel-message.ts';
export { linesDerived, parseMessage } from './message/parse-message.ts';
export { readRecords } from './read-records.ts';
export type { ClockOptions } from './record/clock-options.ts';
export type { LocalTime } from './record/envelope.ts';
export type { LogFormat, LogRecord, SourceLine } from './record/log-record.ts';
export type { ReadOptions } from './record/read-records.ts';
export type { WallClock } from './record/wall-clock.ts';
export type { LogData, LogInput, NamedLog, OpenOptions } from './source/input.ts';
export type { UnpackLimits } from './source/limits.ts';
export type { InputProgress } from './source/progress.ts';
export type { EventsOptions } from './timeline/events.ts';
export type {
  AnchorKind,
  Assumption,
  Attachment,
  Collected,
  CollectedCounters,
  CollectedInterface,
  CollectedLine,
  Finding,
  Gap,
  Loss,
  LossKind,
  MachineInterface,
  MessageCount,
  NewestFirst,
  Phase,
  PhaseName,
  Severity,
  SkippedLines,
  SourceProblem,
  SourceProblemCode,
  Timeline,
  TimelineBoot,
  TimelineClock,
  TimelineInterface,
  TimelineSource,
  TimeSpan,
  UnpairedDevice,
  UnrecognizedLines,
} from './timeline/timeline.ts';
export type { BootMicroseconds, EpochMicroseconds } from './units.ts';
