import type { VfNote } from '../lifecycle/note.ts';
import { type EventsByType, type EventTypes, eventTypes, type Seen } from './events-by-type.ts';

/** The events and notes of a timeline. */
export interface TimelineLines {
  readonly events: EventsByType;
  readonly notes: readonly VfNote[];
}

/** What the log shows of a stay, or of a device that no line ties to an interface. */
export class Traces {
  /** Those of its events that tell of trouble. */
  readonly errors: readonly Seen[];
  readonly notes: readonly VfNote[];
  protected readonly all: EventsByType;
  readonly #indices: readonly number[];

  /** @param of the indices of its events and notes in the timeline */
  constructor(
    lines: TimelineLines,
    of: { readonly events: readonly number[]; readonly notes: readonly number[] },
  ) {
    this.all = lines.events;
    this.#indices = of.events;
    this.errors = this.ofTypes(ERROR);
    this.notes = notesAt(lines.notes, of.notes);
  }

  /** All its events, in the order of the log. */
  get events(): readonly Seen[] {
    return this.all.among(this.#indices);
  }

  /** Those of its events that are of some types. */
  ofTypes(types: EventTypes): readonly Seen[] {
    return this.all.among(this.#indices, types);
  }
}

const ERROR = eventTypes('error');

/** Indices that lie outside, as only a made-up timeline has them, are left aside. */
function notesAt(notes: readonly VfNote[], indices: readonly number[]): readonly VfNote[] {
  return indices.flatMap((index) => notes[index] ?? []);
}
