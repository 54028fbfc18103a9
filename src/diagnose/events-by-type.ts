import type { VfEvent, VfEventType } from '../lifecycle/event.ts';

/** An event with its index in the timeline. */
export interface Seen {
  readonly index: number;
  readonly event: VfEvent;
}

/** Each type of event with a bit of its own. */
const BITS: Readonly<Record<VfEventType, number>> = {
  'slot-added': 1 << 0,
  'pci-probing': 1 << 1,
  'pci-bus-created': 1 << 2,
  'device-found': 1 << 3,
  firmware: 1 << 4,
  registered: 1 << 5,
  joined: 1 << 6,
  renamed: 1 << 7,
  'link-up': 1 << 8,
  'link-down': 1 << 9,
  'data-path-to-vf': 1 << 10,
  'data-path-from-vf': 1 << 11,
  unregistered: 1 << 12,
  'slot-removed': 1 << 13,
  error: 1 << 14,
  'driver-registered': 1 << 15,
  'interface-renamed': 1 << 16,
};

/** The bit of types that only a made-up timeline has: far from those above, to which more may be added. */
const UNKNOWN = 1 << 30;

const BIT_OF: ReadonlyMap<string, number> = new Map(Object.entries(BITS));

/** Some types of events. */
export type EventTypes = number & { readonly __types: never };

export function eventTypes(...types: readonly VfEventType[]): EventTypes {
  return types.reduce((all, type) => all | BITS[type], 0) as EventTypes;
}

const EVERY = -1 as EventTypes;

/**
 * The events of a timeline, and their types beside them in a row of numbers. Rules ask of every stay for events of some
 * type: to go through the row is quick, to visit each event is not where a log has very many.
 */
export class EventsByType {
  readonly #events: readonly VfEvent[];
  readonly #types: Uint32Array;

  constructor(events: readonly VfEvent[]) {
    this.#events = events;
    this.#types = new Uint32Array(events.length);
    events.forEach(({ type }, index) => {
      this.#types[index] = BIT_OF.get(type) ?? UNKNOWN;
    });
  }

  /** Whether there is an event of one of these types at the index. */
  isOf(index: number, types: EventTypes): boolean {
    return ((this.#types[index] ?? 0) & types) !== 0;
  }

  at(index: number): Seen | undefined {
    const event = this.#events[index];
    return event === undefined ? undefined : { index, event };
  }

  /**
   * Those at the indices, or those of them that are of one of these types. Indices that lie outside, as only a made-up
   * timeline has them, are left aside.
   */
  among(indices: readonly number[], types: EventTypes = EVERY): readonly Seen[] {
    const seen: Seen[] = [];
    for (const index of indices) {
      const event = this.isOf(index, types) ? this.#events[index] : undefined;
      if (event !== undefined) seen.push({ index, event });
    }
    return seen;
  }
}
