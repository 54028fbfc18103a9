import type { Attachment, Timeline, TimelineInterface } from '../../timeline/timeline.ts';
import { InterfaceOwners } from './interface-owners.ts';

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
  const attached = new Uint8Array(timeline.events.length);
  for (const { attachments } of timeline.interfaces) {
    for (const { events } of attachments) for (const index of events) attached[index] = 1;
  }
  const owners = new InterfaceOwners(timeline.interfaces);
  const outside = new Map<TimelineInterface | null, number[]>();
  timeline.events.forEach((event, index) => {
    if (attached[index] !== 1) appendTo(outside, owners.of(event), index);
  });
  return outside;
}

/**
 * An event outside of any attachment (an interface is renamed) stands where it happened: within the
 * attachment that lasted at that time, else by itself between two attachments.
 */
function partsOf(face: TimelineInterface, outside: readonly number[]): LifePart[] {
  const stays = face.attachments
    .map((attachment) => ({ attachment, events: sorted(attachment.events) }))
    .sort((a, b) => first(a.events) - first(b.events));
  const between: number[] = [];
  let next = 0;
  // Both run in the order of the log: a stay that has ended before one event has ended before all others.
  for (const index of outside) {
    while (next < stays.length && last(stays[next]?.events ?? []) < index) next++;
    const stay = stays[next];
    if (stay === undefined || index < first(stay.events)) between.push(index);
    else stay.events.splice(-1, 0, index);
  }
  for (const stay of stays) stay.events.sort((a, b) => a - b);

  const parts: { attachment: Attachment | null; events: number[] }[] = [];
  const alone = between.map((index) => ({ attachment: null, events: [index] }));
  for (const part of [...stays, ...alone].sort((a, b) => first(a.events) - first(b.events))) {
    const previous = parts.at(-1);
    if (part.attachment === null && previous?.attachment === null) previous.events.push(...part.events);
    else parts.push(part);
  }
  return parts;
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
