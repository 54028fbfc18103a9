/**
 * vf-timeline: the life of SR-IOV virtual functions, rebuilt from kernel logs of Hyper-V and Azure machines.
 */

export { type AnalyzeOptions, analyze } from './analyze.ts';
export { analyzeFiles } from './analyze-files.ts';
export {
  type AnonymizedLog,
  type AnonymizeOptions,
  type AnonymizeReport,
  anonymize,
} from './anonymize/anonymize.ts';
export type { IdentityKind, Replaced } from './anonymize/kinds.ts';
export { diagnose } from './diagnose/diagnose.ts';
export { VfTimelineError, type VfTimelineErrorCode } from './errors.ts';
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
  FieldValue,
  KernelMessage,
  Level,
  MessageKind,
  Netdev,
  RecognizedMessage,
  UnrecognizedMessage,
} from './message/kernel-message.ts';
export { linesDerived, parseMessage } from './message/parse-message.ts';
export type { ReadOptions } from './record/local-clock.ts';
export type { LogFormat, LogRecord, SourceLine } from './record/log-record.ts';
export { readRecords } from './record/read-records.ts';
export type { WallClock } from './record/wall-clock.ts';
export type { LogData, LogInput, NamedLog } from './source/input.ts';
export { events } from './timeline/events.ts';
export type {
  AnchorKind,
  Assumption,
  Attachment,
  Finding,
  Gap,
  Loss,
  LossKind,
  MachineInterface,
  Phase,
  PhaseName,
  Severity,
  SkippedLines,
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
