import type { VfEvent } from '../../../lifecycle/event.ts';
import { typeWords } from '../../text/event-words.ts';
import type { PageContent } from '../data.ts';
import { breathe } from './dom.ts';

/** What is looked for. */
export interface Wish {
  /** In lower case; empty: everything. */
  readonly search: string;
  readonly type: string;
  /** Index into the lanes of the picture; null: all. */
  readonly lane: number | null;
}

/** Events looked at before the page may answer. */
const AT_ONCE = 5_000;

/** Finds events. A new wish ends the search for the one before. */
export class EventFilter {
  readonly #events: readonly VfEvent[];
  readonly #laneOf: Int32Array;
  #round = 0;

  constructor({ events, picture }: PageContent) {
    this.#events = events;
    this.#laneOf = new Int32Array(events.length).fill(-1);
    picture.lanes.forEach(({ marks }, lane) => {
      for (const { event } of marks) this.#laneOf[event] = lane;
    });
  }

  /** The indices of the events that fit; null where another wish came meanwhile. */
  async find(wish: Wish): Promise<readonly number[] | null> {
    const round = ++this.#round;
    const found: number[] = [];
    for (let start = 0; start < this.#events.length; start += AT_ONCE) {
      if (start > 0) await breathe();
      if (round !== this.#round) return null;
      const end = Math.min(start + AT_ONCE, this.#events.length);
      for (let index = start; index < end; index++) if (this.#fits(index, wish)) found.push(index);
    }
    return found;
  }

  #fits(index: number, { search, type, lane }: Wish): boolean {
    const event = this.#events[index];
    if (event === undefined || (type !== '' && event.type !== type)) return false;
    if (lane !== null && this.#laneOf[index] !== lane) return false;
    return search === '' || textOf(event).includes(search);
  }
}

function textOf(event: VfEvent): string {
  const { interface: name, vf, pciAddress, guid, text, source, time, boot } = event;
  const facts = [
    typeWords(event.type)[0],
    name,
    vf,
    pciAddress,
    guid,
    text,
    `${source.name}:${source.line}`,
    time.wall,
    `boot ${boot + 1}`,
  ];
  return facts.join(' ').toLowerCase();
}
