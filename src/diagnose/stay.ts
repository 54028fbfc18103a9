import type { VfEventType } from '../lifecycle/event.ts';
import type { NoteType, VfNote } from '../lifecycle/note.ts';
import type { Attachment } from '../timeline/timeline.ts';
import { type EventTypes, eventTypes, type Seen } from './events-by-type.ts';
import { type TimelineLines, Traces } from './traces.ts';

/** A stay of a VF on its interface, with its events and notes. */
export class Stay extends Traces {
  readonly attachment: Attachment;
  /** Its index among the attachments of its interface. */
  readonly position: number;
  readonly #misleading: ReadonlySet<number>;

  constructor(lines: TimelineLines, attachment: Attachment, position: number) {
    super(lines, attachment);
    this.attachment = attachment;
    this.position = position;
    this.#misleading = attachment.misleading.length === 0 ? NONE : new Set(attachment.misleading);
  }

  /** Not one that is misleading. */
  first(type: VfEventType): Seen | undefined {
    const types = eventTypes(type);
    return this.#seen(this.attachment.events.find((index) => this.#isPlain(index, types)));
  }

  last(type: VfEventType): Seen | undefined {
    const types = eventTypes(type);
    return this.#seen(this.attachment.events.findLast((index) => this.#isPlain(index, types)));
  }

  /** Those of its events that are of some types, and none that is misleading. */
  plainOfTypes(types: EventTypes): readonly Seen[] {
    return this.ofTypes(types).filter(({ index }) => !this.#misleading.has(index));
  }

  #isPlain(index: number, types: EventTypes): boolean {
    return this.all.isOf(index, types) && !this.#misleading.has(index);
  }

  #seen(index: number | undefined): Seen | undefined {
    return index === undefined ? undefined : this.all.at(index);
  }

  /** The last event of the type, if a line of the log says it. */
  printed(type: VfEventType): Seen | undefined {
    const last = this.last(type);
    return last?.event.inferred === false ? last : undefined;
  }

  note(type: NoteType): VfNote | undefined {
    return this.notes.findLast(({ note }) => note === type);
  }

  /** The first line of the stay. */
  get begun(): Seen | undefined {
    return this.#seen(this.attachment.events.find((index) => this.all.at(index) !== undefined));
  }

  /** The first sign that the VF's interface exists. */
  get cameUp(): Seen | undefined {
    return this.first('registered') ?? this.first('joined') ?? this.first('data-path-to-vf');
  }

  /** What says that hv_netvsc did not pair the VF, where it did not do so later, nor hv_pci let go of it. */
  get refused(): VfNote | undefined {
    const isOver = this.cameUp !== undefined || this.note('bus-released') !== undefined;
    return isOver ? undefined : this.note('not-paired');
  }

  /** The line that ends the stay: the slot removed, or the VF unregistered and not registered again. */
  get gone(): Seen | undefined {
    const end = this.last('slot-removed');
    if (end?.event.inferred === false) return end;
    const gone = this.last('unregistered');
    const back = this.last('registered') ?? this.last('joined');
    return gone !== undefined && (back === undefined || back.index < gone.index) ? gone : end;
  }

  /** Whether the stay shows a VF with an interface: then its errors are those of a VF that lives. */
  get isUp(): boolean {
    return this.cameUp !== undefined || this.last('unregistered') !== undefined || this.vf !== null;
  }

  /** How a sentence calls the VF. */
  get vf(): string | null {
    return this.attachment.vfNames.at(-1) ?? null;
  }
}

const NONE: ReadonlySet<number> = new Set();
