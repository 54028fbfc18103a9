import type { VfEvent, VfEventType } from '../lifecycle/event.ts';
import type { Attachment, Finding, Timeline, TimelineInterface } from '../timeline/timeline.ts';

/** A rule looks at one interface during one boot and says what deserves attention there. */
export interface Rule {
  /** The id that findings, options and documentation call it by. */
  readonly id: string;
  readonly check: (subject: Subject) => readonly Observation[];
}

/** What a rule says; the id and the interface are added to it. */
export type Observation = Pick<Finding, 'severity' | 'summary' | 'advice' | 'evidence'>;

/** What a boot shows that concerns every interface, looked up once for all of them. */
export interface BootFacts {
  /** hv_pci was registered, or has spoken of a device. */
  readonly showsHvPci: boolean;
  /** There is an error that is tied to no interface. */
  readonly hasStrayError: boolean;
}

/** An interface of a timeline, with the questions that rules ask about it. */
export class Subject {
  readonly timeline: Timeline;
  readonly interface: TimelineInterface;
  /** What the interface's boot shows beside this interface. */
  readonly boot: BootFacts;

  constructor(timeline: Timeline, subject: TimelineInterface, boot: BootFacts) {
    this.timeline = timeline;
    this.interface = subject;
    this.boot = boot;
  }

  /** How a sentence calls the interface. */
  get name(): string {
    return this.interface.name ?? this.interface.guid ?? 'an interface without a name';
  }

  /** Whether the log shows nothing after this boot. Where it does, the boot's end is a shutdown or a crash. */
  get isLastBoot(): boolean {
    const { boots } = this.timeline;
    const machine = boots[this.interface.boot]?.machine;
    return !boots.some((boot) => boot.index > this.interface.boot && boot.machine === machine);
  }

  get lastAttachment(): Attachment | undefined {
    return this.interface.attachments.at(-1);
  }

  event(index: number): VfEvent | undefined {
    return this.timeline.events[index];
  }

  /** Indices of the events of one type in an attachment, in order. */
  indicesOf(attachment: Attachment, type: VfEventType): readonly number[] {
    return attachment.events.filter((index) => this.event(index)?.type === type);
  }

  lastOf(attachment: Attachment, type: VfEventType): number | undefined {
    return this.indicesOf(attachment, type).at(-1);
  }
}
