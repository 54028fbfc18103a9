import type { VfEvent } from '../../lifecycle/event.ts';
import type { Attachment, Timeline, TimelineInterface } from '../../timeline/timeline.ts';

/** A part of an interface's life: one attachment, or what happened outside of any (`attachment` is null). */
export interface LifePart {
  readonly attachment: Attachment | null;
  /** Indices into `Timeline.events`, ascending. */
  readonly events: readonly number[];
}

/** The life of an interface, in order. */
export interface Life {
  readonly face: TimelineInterface;
  readonly parts: readonly LifePart[];
}

/** What happened during one boot. */
export interface BootLife {
  /** Indices of the events that belong to no interface. */
  readonly loose: readonly number[];
  readonly lives: readonly Life[];
}

/** Sorts the events of each boot by the interface and attachment they belong to. */
export function bootLives(timeline: Timeline): ReadonlyMap<number, BootLife> {
  const loose = new Map<number, number[]>();
  const lives = new Map<number, Life[]>();
  const outside = eventsOutsideAttachments(timeline);
  for (const face of timeline.interfaces) {
    appendTo(lives, face.boot, { face, parts: partsOf(face, outside.get(face) ?? []) });
  }
  for (const index of outside.get(null) ?? []) {
    const boot = timeline.events[index]?.boot;
    if (boot !== undefined) appendTo(loose, boot, index);
  }
  const boots = new Set([...timeline.boots.map((boot) => boot.index), ...loose.keys(), ...lives.keys()]);
  return new Map(
    [...boots]
      .sort((a, b) => a - b)
      .map((boot) => [boot, { loose: loose.get(boot) ?? [], lives: lives.get(boot) ?? [] }]),
  );
}

/** The events of no attachment, by interface; null stands for none. */
function eventsOutsideAttachments(timeline: Timeline): ReadonlyMap<TimelineInterface | null, number[]> {
  const attached = new Set(
    timeline.interfaces.flatMap((face) => face.attachments.flatMap((attachment) => attachment.events)),
  );
  const outside = new Map<TimelineInterface | null, number[]>();
  timeline.events.forEach((event, index) => {
    if (!attached.has(index)) appendTo(outside, interfaceOf(event, timeline.interfaces), index);
  });
  return outside;
}

/** The GUID decides. A name decides only where there is no GUID and one interface alone had that name. */
function interfaceOf(event: VfEvent, faces: readonly TimelineInterface[]): TimelineInterface | null {
  if (event.guid === null && event.interface === null) return null;
  const name = event.interface;
  const found = faces.filter((face) => {
    if (face.boot !== event.boot) return false;
    if (event.guid !== null) return face.guid === event.guid;
    return name !== null && face.names.includes(name);
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

/**
 * An event outside of any attachment (an interface is renamed) stands where it happened: within the
 * attachment that lasted at that time, else by itself between two attachments.
 */
function partsOf(face: TimelineInterface, outside: readonly number[]): LifePart[] {
  const stays = face.attachments.map((attachment) => ({ attachment, events: sorted(attachment.events) }));
  const between: number[] = [];
  for (const index of outside) {
    const around = stays.find(({ events }) => index > first(events) && index < last(events));
    if (around === undefined) between.push(index);
    else around.events.push(index);
  }
  for (const stay of stays) stay.events.sort((a, b) => a - b);

  const parts: LifePart[] = [...stays, ...between.map((index) => ({ attachment: null, events: [index] }))];
  parts.sort((a, b) => first(a.events) - first(b.events));
  return parts.reduce<LifePart[]>((merged, part) => {
    const previous = merged.at(-1);
    if (part.attachment === null && previous?.attachment === null) {
      merged[merged.length - 1] = { attachment: null, events: [...previous.events, ...part.events] };
    } else merged.push(part);
    return merged;
  }, []);
}

function sorted(events: readonly number[]): number[] {
  return [...events].sort((a, b) => a - b);
}

function first(events: readonly number[]): number {
  return events[0] ?? Number.MAX_SAFE_INTEGER;
}

function last(events: readonly number[]): number {
  return events.at(-1) ?? -1;
}

function appendTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
