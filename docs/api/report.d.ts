// Written by `npm run docs` from the comments of src/. Do not edit.

// vf-timeline

export interface AbortOptions {
    readonly signal?: AbortSignal;
}

export interface AnalyzeOptions extends ReadOptions, DiagnoseOptions {
}

export type AnchorKind = 'kernel' | 'receive' | 'journal' | 'rtc' | 'derived';

export interface AnonymizeOptions extends OpenOptions {
    readonly key?: string | Uint8Array;
    readonly shiftMinutes?: number;
    readonly year?: number;
    readonly names?: readonly string[];
}

export interface AnonymizeReport {
    readonly replaced: readonly Replaced[];
    readonly lines: number;
    readonly cutLines: number;
}

export interface AnonymizedLog extends AsyncIterable<LogBytes> {
    readonly report: AnonymizeReport;
    text(): Promise<string>;
}

export interface AnonymizedLogs extends AsyncIterable<NamedAnonymizedLog> {
    readonly report: AnonymizeReport;
}

export interface Assumption {
    readonly subject: 'zone' | 'year' | 'hour' | 'clock';
    readonly value: string;
    readonly reason: string;
}

export interface Attachment {
    readonly slot: number | null;
    readonly pciAddress: string | null;
    readonly hvPciGuid: string | null;
    readonly driver: string | null;
    readonly device: string | null;
    readonly firmware: string | null;
    readonly vfNames: readonly string[];
    readonly events: readonly number[];
    readonly onVf: readonly TimeSpan[];
    readonly ties: readonly Tie[];
    readonly notes: readonly number[];
    readonly misleading: readonly number[];
    readonly phases: readonly Phase[];
}

export type BootMicroseconds = number & {
    readonly [unit]: 'microseconds since boot';
};

export interface ClockOptions {
    readonly zone?: string;
    readonly year?: number;
    readonly now?: Date;
}

export interface Collected {
    readonly root: string | null;
    readonly machine: string | null;
    readonly interfaces: readonly CollectedInterface[];
    readonly listsInterfaces: boolean;
    readonly virtualFunctions: readonly string[] | null;
}

export interface CollectedCounters {
    readonly vfPackets: number;
    readonly syntheticPackets: number | null;
    readonly at: CollectedLine;
}

export interface CollectedInterface {
    readonly name: string;
    readonly mac: string | null;
    readonly driver: string | null;
    readonly flags: readonly string[] | null;
    readonly master: string | null;
    readonly vfPackets: number | null;
    readonly counters: readonly CollectedCounters[];
    readonly lines: readonly CollectedLine[];
}

export interface CollectedLine {
    readonly name: string;
    readonly line: number;
}

export interface CompareOptions {
    readonly thresholds?: Partial<CompareThresholds>;
}

export interface CompareThresholds {
    readonly ratio: number;
    readonly us: number;
    readonly spreads: number;
    readonly spreadUs: number;
}

export interface ComparedCandidate extends ComparedTimeline {
    readonly nearest: number;
    readonly severity: DifferenceSeverity;
}

export interface ComparedLife {
    readonly role: string;
    readonly candidateIndex: number;
    readonly severity: DifferenceSeverity;
    readonly baseline: LifeSide | null;
    readonly candidate: LifeSide | null;
    readonly stays: readonly ComparedStay[];
}

export interface ComparedPlace {
    readonly event: number;
    readonly us: number | null;
    readonly line: SourceLine;
}

export interface ComparedStay {
    readonly baseline: number | null;
    readonly candidate: number | null;
    readonly steps: readonly ComparedStep[];
}

export interface ComparedStep {
    readonly step: string;
    readonly type: VfEventType;
    readonly mark: 'same' | 'missing' | 'added' | 'repeated' | 'reordered';
    readonly severity: DifferenceSeverity;
    readonly baseline: ComparedPlace | null;
    readonly candidate: ComparedPlace | null;
}

export interface ComparedTimeline {
    readonly sources: readonly string[];
    readonly kernels: readonly (string | null)[];
}

export interface Comparison {
    readonly schema: typeof COMPARISON_SCHEMA;
    readonly severity: DifferenceSeverity;
    readonly thresholds: CompareThresholds;
    readonly baseline: readonly ComparedTimeline[];
    readonly candidate: readonly ComparedCandidate[];
    readonly lives: readonly ComparedLife[];
    readonly differences: readonly Difference[];
}

export type Device = {
    readonly bus: 'vmbus';
    readonly id: string;
} | {
    readonly bus: 'pci';
    readonly address: string;
} | {
    readonly bus: 'pci-bus';
    readonly id: string;
} | {
    readonly bus: 'unit';
    readonly name: string;
};

export interface DiagnoseOptions {
    readonly thresholds?: Partial<DiagnoseThresholds>;
}

export interface DiagnoseThresholds {
    readonly flappingSwitchesPerHour: number;
    readonly slowRestoreSeconds: number;
    readonly servicingsPerDay: number;
    readonly servicingTogetherSeconds: number;
    readonly removalSeconds: number;
    readonly associationWaitSeconds: number;
    readonly unloadSeconds: number;
    readonly shutdownSeconds: number;
    readonly arrivalSeconds: number;
    readonly switchSeconds: number;
    readonly startSeconds: number;
}

export interface Difference {
    readonly kind: DifferenceKind;
    readonly severity: DifferenceSeverity;
    readonly candidate: number;
    readonly life: number | null;
    readonly subject: string;
    readonly what: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly reason: string;
    readonly evidence: {
        readonly baseline: readonly Evidence[];
        readonly candidate: readonly Evidence[];
    };
}

export type DifferenceKind = 'boot-missing' | 'boot-added' | 'life-missing' | 'life-added' | 'stay-missing' | 'stay-added' | 'step-missing' | 'step-added' | 'step-repeated' | 'step-reordered' | 'state' | 'slower' | 'faster' | 'kernel' | 'driver' | 'device' | 'firmware' | 'naming' | 'message-new' | 'message-gone' | 'message-reworded' | 'finding-new' | 'finding-gone';

export type DifferenceSeverity = 'same' | 'changed' | 'regressed';

export type EpochMicroseconds = number & {
    readonly [unit]: 'microseconds since 1970';
};

export interface EventBase {
    readonly boot: number;
    readonly time: EventTime;
    readonly interface: string | null;
    readonly guid: string | null;
    readonly slot: number | null;
    readonly vf: string | null;
    readonly pciAddress: string | null;
    readonly inferred: boolean;
    readonly source: SourceLine;
    readonly text: string;
    readonly messageId: string | null;
}

export interface EventTime {
    readonly bootUs: number | null;
    readonly bootUncertaintyUs?: number;
    readonly wall: string | null;
    readonly wallClock: WallClock | null;
    readonly wallUncertaintyUs: number | null;
}

export interface EventsOptions extends ReadOptions {
    readonly onAssumption?: (assumption: Assumption) => void;
    readonly onSource?: (source: TimelineSource) => void;
}

export interface Evidence {
    readonly timeline: number;
    readonly event: number | null;
    readonly line: SourceLine;
}

export type FieldValue = string | number | bigint;

export interface FieldsByKind {
    readonly 'note': {
        [name: string]: FieldValue;
    };
    readonly 'data-path-to-vf': {
        readonly vf: string;
    };
    readonly 'data-path-from-vf': {
        readonly vf: string;
    };
    readonly 'failure': {
        [name: string]: FieldValue;
    };
    readonly 'firmware': {
        readonly version: string;
    };
    readonly 'link-up': {};
    readonly 'link-down': {};
    readonly 'pci-probing': {
        readonly version: number | bigint;
    };
    readonly 'pci-bus-created': {
        readonly bus: string;
    };
    readonly 'renamed': {
        readonly from: string;
    };
    readonly 'slot-added': {
        readonly slot: number;
    };
    readonly 'slot-removed': {
        readonly slot: number;
    };
    readonly 'vf-registering': {
        readonly vf: string;
    };
    readonly 'vf-unregistering': {
        readonly vf: string;
    };
    readonly 'vf-joined': {
        readonly interface: string;
    };
    readonly 'device-mac': {
        readonly mac: string;
        readonly link: string;
    };
    readonly 'device-found': {
        readonly device: string;
        readonly header: number | bigint;
        readonly class: number | bigint;
        readonly port?: string;
    };
    readonly 'pci-bus-released': {
        readonly resource: string;
    };
    readonly 'driver-registering': {
        readonly registered: string;
    };
    readonly 'driver-unregistering': {
        readonly registered: string;
    };
    readonly 'probe-failed': {
        readonly device: string;
        readonly error: number;
    };
}

export interface Finding {
    readonly rule: string;
    readonly severity: Severity;
    readonly boot: number;
    readonly interface: string | null;
    readonly guid: string | null;
    readonly summary: string;
    readonly reason: string;
    readonly advice: string | null;
    readonly page: string;
    readonly evidence: readonly (number | SourceLine)[];
}

export interface Gap {
    readonly before: number;
    readonly after: number | null;
    readonly inferred: boolean;
    readonly leftVf: EventTime | null;
    readonly removed: EventTime;
    readonly announced: EventTime | null;
    readonly restored: EventTime | null;
    readonly withoutVfUs: number | null;
    readonly offVfUs: number | null;
}

export type IdentityKind = 'mac-address' | 'guid' | 'pci-domain' | 'host-name' | 'machine-or-boot-id' | 'ipv4-address' | 'ipv6-address' | 'subscription' | 'resource-name' | 'user-name' | 'file-system-id' | 'ssh-key' | 'journal-cursor' | 'given-name' | 'time';

export interface InputProgress {
    readonly bytes: number;
    readonly logs: number;
    readonly reading: string | null;
}

export type InterfaceIdentity = 'guid' | 'vmbus-name' | 'name' | 'link-line';

export type InterfaceState = 'unknown' | 'synthetic-only' | 'offered' | 'registered' | 'on-vf' | 'on-synthetic' | 'unregistered' | 'removed';

export type KernelMessage = RecognizedMessage | UnrecognizedMessage;

export type Level = 'emerg' | 'alert' | 'crit' | 'err' | 'warning' | 'notice' | 'info' | 'debug';

export interface LifeSide {
    readonly timeline: number;
    readonly boot: number;
    readonly interface: number | null;
    readonly name: string | null;
    readonly guid: string | null;
    readonly state: InterfaceState | null;
}

export interface LocalTime {
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
    readonly microsecond: number;
}

export type LogBytes = ReturnType<Uint8ArrayConstructor['of']>;

export type LogData = string | Uint8Array | ArrayBuffer | Blob | ReadableStream<string | Uint8Array> | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

export type LogFormat = 'dmesg' | 'dmesg-wall' | 'dmesg-relative' | 'dmesg-json' | 'wrapped-dmesg' | 'kmsg' | 'journal' | 'journal-short' | 'journal-short-full' | 'journal-short-monotonic' | 'journal-short-unix' | 'journal-verbose' | 'journal-json' | 'journal-export' | 'syslog' | 'syslog-iso' | 'syslog-5424' | 'bare' | 'found';

export type LogInput = LogData | NamedLog | Iterable<NamedLog> | AsyncIterable<NamedLog>;

export interface LogRecord {
    readonly source: SourceLine;
    readonly format: LogFormat;
    readonly boot: number;
    readonly bootUs: BootMicroseconds | null;
    readonly bootResolutionUs?: number;
    readonly wallUs: EpochMicroseconds | null;
    readonly wallClock: WallClock | null;
    readonly wallResolutionUs: number | null;
    readonly yearSupposed?: true;
    readonly isCut?: true;
    readonly carried: EpochMicroseconds | LocalTime | null;
    readonly priority: number | null;
    readonly host: string | null;
    readonly message: string;
}

export interface Loss {
    readonly kind: LossKind;
    readonly by: string | null;
    readonly line: number;
    readonly lines: number;
    readonly messages: number | null;
}

export type LossKind = 'dropped' | 'missed' | 'suppressed' | 'torn' | 'open';

export interface MachineInterface {
    readonly by: 'guid' | 'mac' | 'name';
    readonly guid: string | null;
    readonly mac: string | null;
    readonly name: string | null;
    readonly interfaces: readonly number[];
}

export interface MessageBase {
    readonly driver: string;
    readonly device: Device | null;
    readonly netdev: Netdev | null;
    readonly text: string;
}

export interface MessageCount {
    readonly id: string;
    readonly count: number;
    readonly source: SourceLine;
}

export type MessageKind = keyof FieldsByKind;

export interface NamedAnonymizedLog extends AsyncIterable<LogBytes> {
    readonly name: string;
    text(): Promise<string>;
}

export interface NamedLog {
    readonly name: string;
    readonly data: LogData;
}

export interface Netdev {
    readonly name: string | null;
    readonly registrationState: string | null;
}

export type NewestFirst = 'turned' | 'as-is';

export type NoteType = 'driver-unregistered' | 'vf-up' | 'vf-down' | 'waiting-for-association' | 'not-paired' | 'paired-by-mac' | 'namespace-moved' | 'not-offered' | 'domain-collision' | 'd0-retry' | 'eject-ignored' | 'bus-released' | 'probe-deferred' | 'reset' | 'removal' | 'removal-stuck' | 'transmit-timeout' | 'association-notified' | 'device-attached' | 'hibernation' | 'shutdown' | 'restart';

export interface OpenOptions extends AbortOptions {
    readonly limits?: Partial<UnpackLimits>;
    readonly onProgress?: (progress: InputProgress) => void;
}

export interface Phase {
    readonly name: PhaseName;
    readonly from: EventTime;
    readonly to: EventTime;
    readonly us: number | null;
}

export type PhaseName = 'announcement-to-interface' | 'bus' | 'driver' | 'takeover' | 'leaving' | 'release';

export type PlainEventType = 'slot-added' | 'pci-probing' | 'pci-bus-created' | 'registered' | 'joined' | 'link-up' | 'link-down' | 'data-path-to-vf' | 'data-path-from-vf' | 'unregistered' | 'slot-removed' | 'error';

export interface ReadOptions extends OpenOptions, ClockOptions {
}

export type RecognizedMessage<K extends MessageKind = MessageKind> = {
    readonly [Kind in K]: MessageBase & {
        readonly kind: Kind;
        readonly id: string;
        readonly role: string;
        readonly level: Level;
        readonly fields: FieldsByKind[Kind];
    };
}[K];

export interface Replaced {
    readonly kind: IdentityKind;
    readonly occurrences: number;
    readonly different: number;
}

export type Severity = 'info' | 'warning' | 'error';

export interface SkippedLines {
    readonly continued: number;
    readonly blank: number;
    readonly notKernel: number;
    readonly unknownFormat: number;
    readonly damaged: number;
    readonly cut: number;
}

export interface SourceLine {
    readonly name: string;
    readonly line: number;
}

export interface SourceProblem {
    readonly code: SourceProblemCode;
    readonly message: string;
}

export type SourceProblemCode = 'damaged' | 'truncated' | 'limit' | 'unsupported' | 'unreadable' | 'empty';

export interface Tie {
    readonly by: TieKind;
    readonly source: SourceLine;
    readonly text: string;
}

export type TieKind = 'joined' | 'vf-name' | 'predictable-name' | 'slot' | 'mac' | 'hv-pci-guid';

export interface TimeSpan {
    readonly from: EventTime | null;
    readonly to: EventTime | null;
}

export interface Timeline {
    readonly schema: typeof TIMELINE_SCHEMA;
    readonly sources: readonly TimelineSource[];
    readonly boots: readonly TimelineBoot[];
    readonly interfaces: readonly TimelineInterface[];
    readonly events: readonly VfEvent[];
    readonly notes: readonly VfNote[];
    readonly unpaired: readonly UnpairedDevice[];
    readonly machine: readonly MachineInterface[];
    readonly findings: readonly Finding[];
    readonly messages: readonly MessageCount[];
    readonly unrecognized: readonly UnrecognizedLines[];
    readonly assumptions: readonly Assumption[];
    readonly collected: readonly Collected[];
}

export interface TimelineBoot {
    readonly index: number;
    readonly machine: string | null;
    readonly id: string | null;
    readonly kernel: string | null;
    readonly crashKernel: boolean | null;
    readonly hosts: readonly string[];
    readonly startedAt: string | null;
    readonly clock: TimelineClock | null;
    readonly shownFrom: EventTime;
    readonly shownUntil: EventTime;
    readonly beginsLate: boolean | null;
    readonly leftOut: number;
}

export interface TimelineClock {
    readonly from: AnchorKind;
    readonly uncertaintyUs: number | null;
}

export interface TimelineInterface {
    readonly boot: number;
    readonly guid: string | null;
    readonly name: string | null;
    readonly names: readonly string[];
    readonly mac: string | null;
    readonly state: InterfaceState;
    readonly attachments: readonly Attachment[];
    readonly onSynthetic: readonly TimeSpan[];
    readonly identity: InterfaceIdentity;
    readonly gaps: readonly Gap[];
}

export interface TimelineSource {
    readonly name: string;
    readonly machine: string | null;
    readonly format: LogFormat | null;
    readonly formats: readonly {
        readonly format: LogFormat;
        readonly records: number;
    }[];
    readonly bytes: number;
    readonly lines: number;
    readonly records: number;
    readonly recognized: number;
    readonly unrecognized: number;
    readonly repeated: number;
    readonly newestFirst?: NewestFirst;
    readonly skipped: SkippedLines;
    readonly problems: readonly SourceProblem[];
    readonly losses: readonly Loss[];
}

export type TracedDriver = 'hv_netvsc' | 'hv_pci';

export interface UnpackLimits {
    readonly maxEntries: number;
    readonly maxLogs: number;
    readonly maxDepth: number;
    readonly maxRatio: number;
    readonly maxUnpackedBytes: number;
    readonly maxHeldBytes: number;
}

export interface UnpairedDevice {
    readonly boot: number;
    readonly pciAddress: string | null;
    readonly hvPciGuid: string | null;
    readonly driver: string | null;
    readonly device: string | null;
    readonly firmware: string | null;
    readonly vfNames: readonly string[];
    readonly events: readonly number[];
    readonly notes: readonly number[];
}

export interface UnrecognizedLines {
    readonly driver: string;
    readonly nearest: string | null;
    readonly cut: boolean;
    readonly count: number;
    readonly source: SourceLine;
    readonly text: string;
}

export type UnrecognizedMessage = MessageBase & {
    readonly kind: 'unrecognized';
    readonly id: null;
    readonly role: null;
    readonly level: null;
    readonly fields: Readonly<Record<string, never>>;
    readonly nearest: string | null;
    readonly cut: boolean;
};

export type VfEvent = (EventBase & {
    readonly type: PlainEventType;
}) | (EventBase & {
    readonly type: 'driver-registered';
    readonly driver: TracedDriver;
}) | (EventBase & {
    readonly type: 'device-found';
    readonly device: string;
}) | (EventBase & {
    readonly type: 'firmware';
    readonly firmware: string;
}) | (EventBase & {
    readonly type: 'renamed';
    readonly from: string;
}) | (EventBase & {
    readonly type: 'interface-renamed';
    readonly from: string;
});

export type VfEventType = VfEvent['type'];

export interface VfNote extends EventBase {
    readonly type: 'note';
    readonly note: NoteType;
}

export declare class VfTimelineError extends Error {
    readonly name = "VfTimelineError";
    readonly code: VfTimelineErrorCode;
    constructor(code: VfTimelineErrorCode, message: string, options?: ErrorOptions);
}

export type VfTimelineErrorCode = 'invalid-argument' | 'unreadable-input' | 'input-is-empty' | 'input-is-binary' | 'unsupported-journal';

export type WallClock = 'kernel' | 'receive' | 'derived' | 'carrier' | 'anchor';

export declare function analyze(input: LogInput, options?: AnalyzeOptions): Promise<Timeline>;

export declare function analyzeFiles(paths: readonly string[], options?: AnalyzeOptions): Promise<Timeline>;

export declare function anonymize(input: LogData | NamedLog, options?: AnonymizeOptions): AnonymizedLog;

export declare function anonymizeLogs(input: LogInput, options?: AnonymizeOptions): AnonymizedLogs;

export declare function compare(baseline: Timeline | readonly Timeline[], candidate: Timeline | readonly Timeline[], options?: CompareOptions): Comparison;

export declare function diagnose(timeline: Timeline, options?: DiagnoseOptions): Finding[];

export declare function events(input: LogInput, options?: EventsOptions): AsyncGenerator<VfEvent>;

export declare function linesDerived(): number;

export declare function parseMessage(text: string): KernelMessage | null;

export declare function readContext(input: LogInput, timeline: Timeline, options?: OpenOptions): Promise<LogContext>;

export declare function readRecords(input: LogInput, options?: ReadOptions): AsyncGenerator<LogRecord, void, undefined>;

// vf-timeline/messages

export interface CatalogueMessage {
    readonly id: string;
    readonly driver: string;
    readonly text: string;
    readonly example: string;
    readonly level: Level;
    readonly role: string;
    readonly kernels: string;
    readonly benign: boolean;
    readonly meaning: string;
    readonly when: string;
    readonly follows: string;
}

export type Level = 'emerg' | 'alert' | 'crit' | 'err' | 'warning' | 'notice' | 'info' | 'debug';

export interface MessageRole {
    readonly role: string;
    readonly what: string;
    readonly when: string;
    readonly follows: string;
}

export declare function explainMessage(message: string | {
    readonly id: string | null;
} | null): CatalogueMessage | null;

export declare const messages: readonly CatalogueMessage[];

export declare const roles: readonly MessageRole[];

// vf-timeline/vitest

export interface TimelineMatchers {
    toReachDataPath(within?: Duration): void;
    toFollowLifecycle(steps: readonly VfEventType[]): void;
    toHaveNoFindings(above?: Severity): void;
    toRestoreWithin(duration: Duration): void;
    toMatchTimeline(file: string): Promise<void>;
    toBehaveLike(baseline: Timeline | readonly Timeline[], options?: CompareOptions): void;
}

// vf-timeline/matchers

export type Duration = number | `${number} ${'ms' | 's' | 'min'}`;

export interface MatcherResult {
    readonly pass: boolean;
    readonly message: () => string;
}

export declare function toBehaveLike(received: Timeline, baseline: Timeline | readonly Timeline[], options?: CompareOptions): MatcherResult;

export declare function toFollowLifecycle(received: Timeline, steps: readonly VfEventType[]): MatcherResult;

export declare function toHaveNoFindings(received: Timeline, above?: Severity): MatcherResult;

export declare function toMatchTimeline(this: unknown, received: Timeline, file: string): Promise<MatcherResult>;

export declare function toReachDataPath(received: Timeline, within?: Duration): MatcherResult;

export declare function toRestoreWithin(received: Timeline, duration: Duration): MatcherResult;

// vf-timeline/report

export interface Axis {
    readonly knots: readonly Knot[];
    readonly stretches: readonly Stretch[];
    readonly breaks: readonly Break[];
}

export type AxisChoice = 'auto' | 'boot' | 'wall';

export interface Band extends Extent {
    readonly path: DataPath;
    readonly isAssumed: boolean;
}

export interface Break {
    readonly from: number;
    readonly to: number;
    readonly places: readonly [from: number, to: number];
    readonly why: 'quiet' | 'boot';
}

export interface ComparedTimelines {
    readonly baseline: readonly Timeline[];
    readonly candidate: readonly Timeline[];
}

export type DataPath = 'vf' | 'synthetic' | 'none' | 'unknown';

export interface Extent {
    readonly from: number;
    readonly to: number;
    readonly openStart: boolean;
    readonly openEnd: boolean;
}

export interface FindingMark {
    readonly finding: number;
    readonly severity: Severity;
    readonly at: number | null;
    readonly lane: number | null;
}

export interface HtmlOptions {
    readonly axis?: AxisChoice;
    readonly title?: string;
    readonly context?: LogContext;
}

export interface Knot {
    readonly at: number;
    readonly place: number;
}

export interface Lane {
    readonly name: string | null;
    readonly isInterface: boolean;
    readonly guid: string | null;
    readonly mac: string | null;
    readonly host: string | null;
    readonly interfaces: readonly number[];
    readonly bands: readonly Band[];
    readonly stays: readonly Stay[];
    readonly gaps: readonly ServicingGap[];
    readonly marks: readonly Mark[];
}

export type LogContext = readonly LogExcerpt[];

export interface LogExcerpt {
    readonly source: string;
    readonly line: number;
    readonly texts: readonly string[];
}

export interface Mark {
    readonly at: number;
    readonly event: number;
    readonly type: VfEventType;
}

export interface Picture {
    readonly axis: Axis;
    readonly boots: readonly PictureBoot[];
    readonly lanes: readonly Lane[];
    readonly findings: readonly FindingMark[];
    readonly lacks: {
        readonly lanes: number;
        readonly untimed: number;
    };
}

export interface PictureBoot {
    readonly index: number;
    readonly from: number;
    readonly to: number;
    readonly openStart: boolean;
    readonly clock: PictureClock;
}

export interface PictureClock {
    readonly kind: 'boot' | 'wall';
    readonly origin: number;
}

export interface PictureOptions {
    readonly axis?: AxisChoice;
}

export interface ServicingGap extends Extent {
    readonly withoutVfUs: number | null;
}

export interface Stay extends Extent {
    readonly interface: number;
    readonly attachment: number;
    readonly slot: number | null;
    readonly vf: string | null;
    readonly driver: string | null;
}

export interface Stretch {
    readonly from: number;
    readonly to: number;
    readonly places: readonly [from: number, to: number];
    readonly clock: PictureClock;
}

export interface SvgOptions {
    readonly width?: number;
    readonly axis?: AxisChoice;
    readonly title?: string;
}

export interface TextOptions {
    readonly width?: number;
    readonly color?: boolean;
    readonly evidence?: boolean;
    readonly ascii?: boolean;
}

export declare function pictureOf(timeline: Timeline, { axis }?: PictureOptions): Picture;

export declare function renderComparisonHtml(comparison: Comparison, timelines: ComparedTimelines): Generator<string, void, undefined>;

export declare function renderHtml(timeline: Timeline, options?: HtmlOptions): Generator<string, void, undefined>;

export declare function renderSvg(timeline: Timeline, options?: SvgOptions): string;

export declare function renderText(timeline: Timeline, options?: TextOptions): string;

// vf-timeline/fixture

export declare const ACTIONS: readonly ActionName[];

export type ActionName = (typeof LIFE_NAMES)[number] | MachineEventName | StepType | FaultName | 'servicing' | 'flap' | 'reboot' | 'wait' | 'noise';

export interface DetailedStep {
    readonly do: ActionName;
    readonly interface?: number;
    readonly seconds?: number;
    readonly times?: number;
}

export declare const FAULTS: Readonly<Record<FaultName, Fault>>;

export interface Fault<Of extends Generation = LinuxGeneration> {
    readonly what: string;
    readonly since?: string;
    readonly shows?: (generation: Of) => boolean;
    readonly drivers?: readonly ScenarioDriver[];
}

export type FaultName = keyof typeof FAULTS;

export interface Fixture {
    readonly text: string;
    readonly steps: readonly FixtureStep[];
    readonly interfaces: readonly FixtureInterface[];
}

export type FixtureFormat = keyof typeof LINUX_FORMATS | keyof typeof FREEBSD_FORMATS;

export interface FixtureInterface {
    readonly boot: number;
    readonly guid: string;
    readonly name: string;
    readonly mac: string;
    readonly slot: number;
    readonly hvPciGuid: string;
    readonly pciDomain: string;
    readonly state: InterfaceState | null;
}

export interface FixtureStep {
    readonly type: VfEventType;
    readonly boot: number;
    readonly bootUs: number;
    readonly wallUs: number;
    readonly guid: string | null;
    readonly interface: string | null;
    readonly vf: string | null;
    readonly text: string;
}

export interface FreeBsdGeneration extends AnyGeneration {
    readonly system: 'freebsd';
    readonly isTransparent: boolean;
}

export declare const GENERATIONS: readonly Generation[];

export type Generation = LinuxGeneration | FreeBsdGeneration;

export interface LinuxGeneration extends AnyGeneration {
    readonly system: 'linux';
    readonly vmbusName: 'guid' | 'number';
    readonly join: 'after' | 'before' | 'none';
    readonly domain: 'second-group' | 'fourth-group' | 'slot';
    readonly renameLine: boolean;
    readonly renameWhileUp: boolean;
    readonly namesSlots: boolean;
    readonly portName: boolean;
    readonly unload: 'from-to' | 'to' | 'nothing' | 'refused';
    readonly hibernates: boolean;
    readonly recoveryRecreates: boolean;
    readonly busReleased: boolean;
}

export interface Scenario {
    readonly kernel?: string;
    readonly driver?: ScenarioDriver;
    readonly interfaces?: number | readonly ScenarioInterface[];
    readonly steps?: readonly ScenarioStep[];
    readonly fault?: FaultName;
    readonly noise?: number;
    readonly format?: FixtureFormat;
    readonly host?: string;
    readonly startsAt?: string;
    readonly seed?: number;
}

export type ScenarioDriver = 'mlx5' | 'mlx4' | 'mana';

export interface ScenarioInterface {
    readonly name?: string;
    readonly driver?: ScenarioDriver;
    readonly functionOf?: number;
}

export type ScenarioStep = ActionName | DetailedStep;

export interface Schema {
    readonly $schema?: string;
    readonly $id?: string;
    readonly $defs?: Readonly<Record<string, Schema>>;
    readonly $ref?: string;
    readonly title?: string;
    readonly description?: string;
    readonly type?: SchemaType | readonly SchemaType[];
    readonly const?: string;
    readonly enum?: readonly (string | null)[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
    readonly additionalProperties?: false;
    readonly items?: Schema;
    readonly anyOf?: readonly Schema[];
    readonly oneOf?: readonly Schema[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly maxLength?: number;
    readonly pattern?: string;
    readonly format?: string;
    readonly default?: string | number;
}

export type SchemaType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

export type StepType = Exclude<VfEventType, 'driver-registered' | 'error'>;

export declare function scenario(description: Scenario): Fixture;

export declare const scenarioSchema: Schema;

// vf-timeline/journal

export type BootMicroseconds = number & {
    readonly [unit]: 'microseconds since boot';
};

export interface BootOrder {
    compare(a: string, b: string): number;
}

export interface EntriesOptions extends AbortOptions {
    readonly match?: readonly JournalMatch[];
}

export type EpochMicroseconds = number & {
    readonly [unit]: 'microseconds since 1970';
};

export interface FileHandleLike {
    stat(): Promise<{
        readonly size: number;
    }>;
    read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{
        readonly bytesRead: number;
    }>;
}

export interface Journal {
    readonly header: JournalHeader | null;
    readonly problems: readonly JournalProblem[];
    readonly problemCount: number;
    readonly bytesRead: number;
    entries(options?: EntriesOptions): AsyncGenerator<JournalEntry, void, undefined>;
    batches(options?: EntriesOptions): AsyncGenerator<readonly JournalEntry[], void, undefined>;
    tail(): Promise<TailEntry | null>;
}

export interface JournalEntry {
    readonly offset: number;
    readonly seqnum: number;
    readonly seqnumId: string;
    readonly realtimeUs: EpochMicroseconds;
    readonly monotonicUs: BootMicroseconds;
    readonly bootId: string;
    readonly xorHash: bigint;
    readonly fields: readonly JournalField[];
}

export interface JournalField {
    readonly name: string;
    readonly value: string | Uint8Array;
}

export interface JournalHeader {
    readonly fileId: string;
    readonly machineId: string;
    readonly seqnumId: string;
    readonly tailBootId: string;
    readonly state: 'offline' | 'online' | 'archived' | 'unknown';
    readonly compact: boolean;
    readonly keyedHash: boolean;
    readonly sealed: boolean;
    readonly compressions: readonly ('xz' | 'lz4' | 'zstd')[];
    readonly entryCount: number;
    readonly headSeqnum: number;
    readonly tailSeqnum: number;
    readonly headRealtimeUs: number;
    readonly tailRealtimeUs: number;
}

export type JournalInput = Uint8Array | ArrayBuffer | Blob | FileHandleLike | JournalReader;

export type JournalMatch = Readonly<Record<string, string>>;

export interface JournalProblem {
    readonly code: JournalProblemCode;
    readonly offset: number;
    readonly message: string;
}

export type JournalProblemCode = 'not-a-journal' | 'damaged-header' | 'truncated' | 'damaged-index' | 'damaged-entry' | 'damaged-field' | 'limit';

export interface JournalReader {
    readonly size: number;
    read(into: Uint8Array, offset: number): number | Promise<number>;
}

export declare const MAX_FIELD_BYTES: number;

export interface MergedEntry {
    readonly entry: JournalEntry;
    readonly journal: Journal;
}

export interface TailEntry {
    readonly bootId: string;
    readonly realtimeUs: number;
}

export declare class VfTimelineError extends Error {
    readonly name = "VfTimelineError";
    readonly code: VfTimelineErrorCode;
    constructor(code: VfTimelineErrorCode, message: string, options?: ErrorOptions);
}

export type VfTimelineErrorCode = 'invalid-argument' | 'unreadable-input' | 'input-is-empty' | 'input-is-binary' | 'unsupported-journal';

export declare function compareEntries(a: JournalEntry, b: JournalEntry, boots?: BootOrder): number;

export declare function cursorOf(entry: JournalEntry): string;

export declare function isJournal(head: Uint8Array): boolean;

export declare function mergeJournals(journals: Iterable<Journal>, options?: EntriesOptions): AsyncGenerator<MergedEntry, void, undefined>;

export declare function openJournal(input: JournalInput): Promise<Journal>;

export declare function toJournalJson(entry: JournalEntry): string;

export declare function valuesOf(entry: JournalEntry, name: string): readonly (string | Uint8Array)[];
