import type { VfEvent, VfEventType } from '../lifecycle/event.ts';
import type { NoteType, VfNote } from '../lifecycle/note.ts';
import type { Attachment, Timeline } from '../timeline/timeline.ts';

/** An event with its index in the timeline. */
export interface Seen {
  readonly index: number;
  readonly event: VfEvent;
}

/** A stay of a VF on its interface, with its events and notes. */
export class Stay {
  readonly attachment: Attachment;
  /** Its index among the attachments of its interface. */
  readonly position: number;
  readonly events: readonly Seen[];
  /** Those of its events that tell of trouble. */
  readonly errors: readonly Seen[];
  readonly notes: readonly VfNote[];
  readonly #firsts = new Map<VfEventType, Seen>();
  readonly #lasts = new Map<VfEventType, Seen>();

  constructor(timeline: Timeline, attachment: Attachment, position: number) {
    this.attachment = attachment;
    this.position = position;
    this.events = seenAt(timeline, attachment.events);
    this.errors = errorsIn(this.events);
    this.notes = notesAt(timeline, attachment.notes);
    const misleading = new Set(attachment.misleading);
    for (const seen of this.events) {
      const { type } = seen.event;
      if (misleading.has(seen.index)) continue;
      if (!this.#firsts.has(type)) this.#firsts.set(type, seen);
      this.#lasts.set(type, seen);
    }
  }

  first(type: VfEventType): Seen | undefined {
    return this.#firsts.get(type);
  }

  last(type: VfEventType): Seen | undefined {
    return this.#lasts.get(type);
  }

  /** The last event of the type, if a line of the log says it. */
  printed(type: VfEventType): Seen | undefined {
    const last = this.#lasts.get(type);
    return last?.event.inferred === false ? last : undefined;
  }

  note(type: NoteType): VfNote | undefined {
    return this.notes.findLast(({ note }) => note === type);
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

/** Indices that lie outside, as only a made-up timeline has them, are left aside. */
export function seenAt({ events }: Timeline, indices: readonly number[]): readonly Seen[] {
  const seen: Seen[] = [];
  for (const index of indices) {
    const event = events[index];
    if (event !== undefined) seen.push({ index, event });
  }
  return seen;
}

export function errorsIn(events: readonly Seen[]): readonly Seen[] {
  return events.filter(({ event }) => event.type === 'error');
}

export function notesAt({ notes }: Timeline, indices: readonly number[]): readonly VfNote[] {
  return indices.flatMap((index) => notes[index] ?? []);
}
