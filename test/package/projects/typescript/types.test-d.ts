import { expectTypeOf } from 'expect-type';
import {
  type AbortOptions,
  type AnalyzeOptions,
  type AnonymizedLog,
  type AnonymizedLogs,
  type AnonymizeOptions,
  analyze,
  analyzeFiles,
  anonymize,
  anonymizeLogs,
  type BootMicroseconds,
  type CompareOptions,
  type CompareThresholds,
  type Comparison,
  compare,
  type DiagnoseOptions,
  type DiagnoseThresholds,
  diagnose,
  type EpochMicroseconds,
  type EventsOptions,
  events,
  type FieldsByKind,
  type Finding,
  type InputProgress,
  type KernelMessage,
  type LogData,
  type LogInput,
  type LogRecord,
  type MessageKind,
  type NamedLog,
  type OpenOptions,
  parseMessage,
  type ReadOptions,
  type RecognizedMessage,
  readRecords,
  type Severity,
  type SourceLine,
  type Timeline,
  type UnpackLimits,
  type VfEvent,
  type VfEventType,
  VfTimelineError,
  type VfTimelineErrorCode,
} from 'vf-timeline';
import { FAULTS, type Fault, type FaultName, type Fixture, type Scenario, type Schema, scenario, scenarioSchema } from 'vf-timeline/fixture';
import { type EntriesOptions, type Journal, type JournalEntry, type JournalInput, type MergedEntry, mergeJournals, openJournal } from 'vf-timeline/journal';
import { type Duration, type MatcherResult, toMatchTimeline, toReachDataPath } from 'vf-timeline/matchers';
import { type CatalogueMessage, explainMessage, messages } from 'vf-timeline/messages';
import { type HtmlOptions, type Picture, pictureOf, renderHtml, renderSvg, renderText, type SvgOptions, type TextOptions } from 'vf-timeline/report';

// What functions take and give.
expectTypeOf(analyze).parameters.toEqualTypeOf<[input: LogInput, options?: AnalyzeOptions | undefined]>();
expectTypeOf(analyze).returns.resolves.toEqualTypeOf<Timeline>();
expectTypeOf(analyzeFiles).parameters.toEqualTypeOf<[paths: readonly string[], options?: AnalyzeOptions | undefined]>();
expectTypeOf(analyzeFiles).returns.resolves.toEqualTypeOf<Timeline>();
expectTypeOf(events).parameters.toEqualTypeOf<[input: LogInput, options?: EventsOptions | undefined]>();
expectTypeOf(events).returns.toMatchTypeOf<AsyncIterable<VfEvent>>();
expectTypeOf(readRecords).parameters.toEqualTypeOf<[input: LogInput, options?: ReadOptions | undefined]>();
expectTypeOf(readRecords).returns.toMatchTypeOf<AsyncIterable<LogRecord>>();
expectTypeOf(parseMessage).parameters.toEqualTypeOf<[text: string]>();
expectTypeOf(parseMessage).returns.toEqualTypeOf<KernelMessage | null>();
expectTypeOf(diagnose).parameters.toEqualTypeOf<[timeline: Timeline, options?: DiagnoseOptions | undefined]>();
expectTypeOf(diagnose).returns.toEqualTypeOf<Finding[]>();
expectTypeOf(compare).returns.toEqualTypeOf<Comparison>();
expectTypeOf(anonymize).parameters.toEqualTypeOf<[input: LogData | NamedLog, options?: AnonymizeOptions | undefined]>();
expectTypeOf(anonymize).returns.toEqualTypeOf<AnonymizedLog>();
expectTypeOf(anonymizeLogs).returns.toEqualTypeOf<AnonymizedLogs>();
expectTypeOf(openJournal).parameters.toEqualTypeOf<[input: JournalInput]>();
expectTypeOf(openJournal).returns.resolves.toEqualTypeOf<Journal>();
expectTypeOf<Journal['entries']>().parameters.toEqualTypeOf<[options?: EntriesOptions | undefined]>();
expectTypeOf<Journal['entries']>().returns.toMatchTypeOf<AsyncIterable<JournalEntry>>();
expectTypeOf(mergeJournals).returns.toMatchTypeOf<AsyncIterable<MergedEntry>>();
expectTypeOf(scenario).toEqualTypeOf<(description: Scenario) => Fixture>();
expectTypeOf(explainMessage).returns.toEqualTypeOf<CatalogueMessage | null>();
expectTypeOf(messages).toEqualTypeOf<readonly CatalogueMessage[]>();
expectTypeOf(renderText).parameters.toEqualTypeOf<[timeline: Timeline, options?: TextOptions | undefined]>();
expectTypeOf(renderText).returns.toBeString();
expectTypeOf(renderSvg).parameters.toEqualTypeOf<[timeline: Timeline, options?: SvgOptions | undefined]>();
expectTypeOf(renderHtml).parameters.toEqualTypeOf<[timeline: Timeline, options?: HtmlOptions | undefined]>();
expectTypeOf(renderHtml).returns.toMatchTypeOf<Iterable<string>>();
expectTypeOf(pictureOf).returns.toEqualTypeOf<Picture>();
expectTypeOf(toReachDataPath).toEqualTypeOf<(received: Timeline, within?: Duration) => MatcherResult>();
expectTypeOf(toMatchTimeline).returns.resolves.toEqualTypeOf<MatcherResult>();

// One option has one name and one type, wherever it is taken.
expectTypeOf<AnalyzeOptions>().toMatchTypeOf<ReadOptions & DiagnoseOptions>();
expectTypeOf<EventsOptions>().toMatchTypeOf<ReadOptions>();
expectTypeOf<ReadOptions>().toMatchTypeOf<OpenOptions>();
expectTypeOf<AnonymizeOptions>().toMatchTypeOf<OpenOptions>();
expectTypeOf<OpenOptions>().toMatchTypeOf<AbortOptions>();
expectTypeOf<EntriesOptions>().toMatchTypeOf<AbortOptions>();
expectTypeOf<AbortOptions['signal']>().toEqualTypeOf<AbortSignal | undefined>();
expectTypeOf<AnalyzeOptions>().toHaveProperty('onProgress').toEqualTypeOf<((progress: InputProgress) => void) | undefined>();
expectTypeOf<AnalyzeOptions>().toHaveProperty('limits').toEqualTypeOf<Partial<UnpackLimits> | undefined>();
expectTypeOf<DiagnoseOptions['thresholds']>().toEqualTypeOf<Partial<DiagnoseThresholds> | undefined>();
expectTypeOf<CompareOptions['thresholds']>().toEqualTypeOf<Partial<CompareThresholds> | undefined>();
expectTypeOf<AnalyzeOptions>().not.toHaveProperty('onCollected');

// What a log may be given as.
expectTypeOf<string>().toMatchTypeOf<LogInput>();
expectTypeOf<Uint8Array>().toMatchTypeOf<LogInput>();
expectTypeOf<ReadableStream<Uint8Array>>().toMatchTypeOf<LogInput>();
expectTypeOf<AsyncGenerator<string>>().toMatchTypeOf<LogInput>();
expectTypeOf<{ name: string; data: Blob }[]>().toMatchTypeOf<LogInput>();
expectTypeOf<number>().not.toMatchTypeOf<LogInput>();
expectTypeOf<Promise<string>>().not.toMatchTypeOf<LogInput>();

// Data: read only, unions told apart by a field, units that do not mix.
expectTypeOf<Timeline['schema']>().toEqualTypeOf<'vf-timeline/1'>();
expectTypeOf<Timeline['events']>().toEqualTypeOf<readonly VfEvent[]>();
expectTypeOf<VfEvent['type']>().toEqualTypeOf<VfEventType>();
expectTypeOf<Extract<VfEvent, { type: 'firmware' }>>().toHaveProperty('firmware').toBeString();
expectTypeOf<Extract<VfEvent, { type: 'renamed' }>['from']>().toBeString();
expectTypeOf<Finding['evidence'][number]>().toEqualTypeOf<number | SourceLine>();
expectTypeOf<Severity>().toEqualTypeOf<'info' | 'warning' | 'error'>();
expectTypeOf<LogRecord['bootUs']>().toEqualTypeOf<BootMicroseconds | null>();
expectTypeOf<BootMicroseconds>().toMatchTypeOf<number>();
expectTypeOf<BootMicroseconds>().not.toMatchTypeOf<EpochMicroseconds>();
expectTypeOf<number>().not.toMatchTypeOf<BootMicroseconds>();
expectTypeOf<RecognizedMessage<'slot-added'>['fields']>().toEqualTypeOf<{ readonly slot: number }>();
expectTypeOf<keyof FieldsByKind>().toEqualTypeOf<MessageKind>();
expectTypeOf<Extract<KernelMessage, { kind: 'firmware' }>['fields']['version']>().toBeString();
expectTypeOf<VfTimelineError>().toMatchTypeOf<Error>();
expectTypeOf<VfTimelineError['code']>().toEqualTypeOf<VfTimelineErrorCode>();
expectTypeOf(FAULTS).toEqualTypeOf<Readonly<Record<FaultName, Fault>>>();
expectTypeOf(scenarioSchema).toEqualTypeOf<Schema>();
