import type { EventTime, TracedDriver, VfEvent } from '../lifecycle/event.ts';
import type { NoteType, VfNote } from '../lifecycle/note.ts';
import type { Timeline, TimelineBoot, TimelineInterface, UnpairedDevice } from '../timeline/timeline.ts';
import type { About } from './about.ts';
import { EventsByType, type Seen } from './events-by-type.ts';
import { LineTimes } from './line-times.ts';
import { Stay } from './stay.ts';
import type { Thresholds } from './thresholds.ts';
import { type TimelineLines, Traces } from './traces.ts';

/** A timeline, arranged for the questions that rules ask. It is built in one pass, before any rule is asked. */
export class Facts {
  readonly timeline: Timeline;
  readonly thresholds: Thresholds;
  readonly boots: readonly BootFacts[];
  /** Every interface of every boot, in the order of the timeline. */
  readonly subjects: readonly Subject[];

  constructor(timeline: Timeline, thresholds: Thresholds) {
    this.timeline = timeline;
    this.thresholds = thresholds;
    const { boots, events, notes } = timeline;
    // Of several machines each has a last boot of its own.
    const lastOf = new Map(boots.map(({ machine }, index) => [machine, index]));
    this.boots = boots.map((boot, index) => new BootFacts(boot, index, lastOf.get(boot.machine) === index));
    const lines = { events: new EventsByType(events), notes };
    const owned = new Uint8Array(events.length);
    this.subjects = timeline.interfaces.flatMap((each) => {
      const boot = this.boots[each.boot];
      if (boot === undefined) return [];
      const stays = each.attachments.map((attachment, place) => new Stay(lines, attachment, place));
      for (const { attachment } of stays) for (const index of attachment.events) owned[index] = 1;
      const subject = new Subject(each, boot, stays);
      boot.subjects.push(subject);
      return [subject];
    });
    for (const device of timeline.unpaired) {
      for (const index of device.events) owned[index] = 1;
      this.boots[device.boot]?.devices.push(new DeviceFacts(lines, device));
    }
    events.forEach((event, index) => {
      const boot = this.boots[event.boot];
      if (boot === undefined) return;
      boot.showsHvPci ||= isFromHvPci(event);
      boot.showsPci ||= isOfPci(event);
      if (event.type === 'driver-registered') boot.drivers.add(event.driver);
      if (event.messageId === 'kernel.panic') boot.panic = { index, event };
      if (owned[index] === 0) boot.others.push({ index, event });
    });
    for (const note of notes) this.boots[note.boot]?.addNote(note);
  }
}

/** A boot, and what in it belongs to no interface. */
export class BootFacts {
  readonly boot: TimelineBoot;
  readonly index: number;
  /** Whether the log shows nothing after this boot. Where it does, the boot ended in a shutdown or a crash. */
  readonly isLast: boolean;
  readonly subjects: Subject[] = [];
  /** PCI functions that no line ties to an interface. */
  readonly devices: DeviceFacts[] = [];
  /** Events of no attachment and of no device. */
  readonly others: Seen[] = [];
  readonly #notes = new Map<NoteType, VfNote[]>();
  readonly #times = new Map<NoteType, LineTimes<VfNote>>();
  /** hv_pci was registered, or has spoken of a device. */
  showsHvPci = false;
  /** Some line is about a VF's bus or PCI function. */
  showsPci = false;
  /** The line with which the kernel died. */
  panic: Seen | undefined;
  /** The VMBus drivers whose registration the log shows. */
  readonly drivers = new Set<TracedDriver>();

  constructor(boot: TimelineBoot, index: number, isLast: boolean) {
    this.boot = boot;
    this.index = index;
    this.isLast = isLast;
  }

  /** A crash kernel saves what is left of the kernel before it, and needs no VF for that. */
  get isCrashKernel(): boolean {
    return this.boot.crashKernel === true;
  }

  addNote(note: VfNote): void {
    const known = this.#notes.get(note.note);
    if (known === undefined) this.#notes.set(note.note, [note]);
    else known.push(note);
  }

  /** The first note of a type that stands at most so many seconds before or behind the time. */
  noteBeside(
    type: NoteType,
    time: EventTime,
    secondsBefore: number,
    secondsBehind: number,
  ): VfNote | undefined {
    if (!this.#notes.has(type)) return undefined;
    const known = this.#times.get(type) ?? new LineTimes(this.notesOf(type));
    this.#times.set(type, known);
    return known.beside(time, secondsBefore, secondsBehind);
  }

  /** The notes of a type, in the order of the log. */
  notesOf(type: NoteType): readonly VfNote[] {
    return this.#notes.get(type) ?? [];
  }
}

/** A PCI function that no line ties to an interface. */
export class DeviceFacts extends Traces {
  readonly device: UnpairedDevice;

  constructor(lines: TimelineLines, device: UnpairedDevice) {
    super(lines, device);
    this.device = device;
  }
}

/** An interface during one boot. */
export class Subject implements About {
  readonly interface: TimelineInterface;
  readonly bootFacts: BootFacts;
  readonly stays: readonly Stay[];
  /** Those of them with lines beside the steps: errors or notes. Most have none, and rules about them look at few. */
  readonly remarked: readonly Stay[];

  constructor(subject: TimelineInterface, boot: BootFacts, stays: readonly Stay[]) {
    this.interface = subject;
    this.bootFacts = boot;
    this.stays = stays;
    this.remarked = stays.filter(({ errors, notes }) => errors.length > 0 || notes.length > 0);
  }

  get boot(): number {
    return this.interface.boot;
  }

  get name(): string | null {
    return this.interface.name;
  }

  get guid(): string | null {
    return this.interface.guid;
  }

  get lastStay(): Stay | undefined {
    return this.stays.at(-1);
  }
}

function isFromHvPci(event: VfEvent): boolean {
  if (event.type === 'driver-registered') return event.driver === 'hv_pci';
  return event.type === 'pci-probing' || event.type === 'pci-bus-created';
}

function isOfPci({ type }: VfEvent): boolean {
  return (
    type === 'pci-probing' || type === 'pci-bus-created' || type === 'device-found' || type === 'firmware'
  );
}
