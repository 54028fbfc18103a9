import type { VfEvent } from '../../lifecycle/event.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Lane, Picture } from '../picture/picture.ts';
import { printableJson } from '../unprintable.ts';

/** What the script of a page knows beside the events: what is short, and the picture. */
export interface PageData {
  /** Its marks are told apart. */
  readonly picture: Picture;
  readonly boots: Timeline['boots'];
  readonly findings: Timeline['findings'];
  /** Events of the timeline; the page has the first of them. */
  readonly events: number;
}

/**
 * Events packed for a page: the fields of each as a list, strings as numbers of a table. The events of a long log
 * are told in few different words, so that a tenth of their JSON remains.
 */
export interface PackedEvents {
  /** Strings that are new in this block; the table goes on from block to block. */
  readonly strings: readonly string[];
  readonly rows: readonly (readonly (number | string | boolean | null)[])[];
}

/** Marks of one lane: place and event of each in turn; what they are the events tell. */
export interface PackedMarks {
  readonly lane: number;
  readonly marks: readonly number[];
}

/** Events in a page. More than that nobody looks through, and a browser has no room for; the rest is counted. */
export const MAX_PAGE_EVENTS = 200_000;

/** Events of a block: each is parsed at once, and so few that nobody waits for it. */
const BLOCK = 2_000;

const PLAIN = ['boot', 'slot', 'inferred'] as const;
const WORDS = ['type', 'interface', 'guid', 'vf', 'pciAddress', 'text', 'messageId'] as const;
/** Fields that only some types of events have. */
const OWN = ['driver', 'device', 'firmware', 'from'] as const;

/** Packs events, a block at a time. */
export function* packEvents(events: readonly VfEvent[]): Generator<PackedEvents> {
  const known = new Map<string, number>();
  for (let start = 0; start < events.length; start += BLOCK) {
    const strings: string[] = [];
    const numberOf = (text: string | null): number | null => {
      if (text === null) return null;
      const number = known.get(text);
      if (number !== undefined) return number;
      known.set(text, known.size);
      strings.push(text);
      return known.size - 1;
    };
    const rows = events.slice(start, start + BLOCK).map((event) => {
      const own: Readonly<Record<string, unknown>> = { ...event };
      return [
        ...PLAIN.map((name) => event[name]),
        event.time.bootUs,
        event.time.wall,
        numberOf(event.time.wallClock),
        event.time.wallUncertaintyUs,
        event.source.line,
        numberOf(event.source.name),
        ...WORDS.map((name) => numberOf(event[name])),
        ...OWN.map((name) => numberOf(typeof own[name] === 'string' ? own[name] : null)),
      ];
    });
    yield { strings, rows };
  }
}

/** Takes the marks out of a picture, a block at a time; those of events that the page does not have are left out. */
export function* packMarks({ lanes }: Picture, events: number): Generator<PackedMarks> {
  for (const [lane, { marks }] of lanes.entries()) {
    const kept = marks.filter(({ event }) => event < events);
    for (let start = 0; start < kept.length; start += BLOCK)
      yield { lane, marks: kept.slice(start, start + BLOCK).flatMap(({ at, event }) => [at, event]) };
  }
}

/** A picture without its marks. */
export function withoutMarks(picture: Picture): Picture {
  return { ...picture, lanes: picture.lanes.map((lane): Lane => ({ ...lane, marks: [] })) };
}

/** Unpacks the blocks that {@link packEvents} made, in their order. */
export class EventUnpacker {
  readonly #strings: string[] = [];

  unpack({ strings, rows }: PackedEvents): readonly VfEvent[] {
    for (const text of strings) this.#strings.push(text);
    return rows.map((row) => this.#event(row));
  }

  #event(row: PackedEvents['rows'][number]): VfEvent {
    const fields: Record<string, unknown> = {};
    let at = 0;
    const word = (): string | null => {
      const number = row[at++];
      return typeof number === 'number' ? (this.#strings[number] ?? null) : null;
    };
    for (const name of PLAIN) fields[name] = row[at++];
    const [bootUs, wall] = [row[at++], row[at++]];
    const wallClock = word();
    fields['time'] = { bootUs, wall, wallClock, wallUncertaintyUs: row[at++] };
    const line = row[at++];
    fields['source'] = { name: word(), line };
    for (const name of WORDS) fields[name] = word();
    for (const name of OWN) {
      const own = word();
      if (own !== null) fields[name] = own;
    }
    return fields as unknown as VfEvent;
  }
}

/**
 * JSON that may stand in a `script` element: no text of it can end the element, begin a comment, or fool who reads
 * the source of the page. It parses to the same data.
 */
export function scriptJson(data: unknown): string {
  return printableJson(JSON.stringify(data)).replace(
    /[<>&]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
