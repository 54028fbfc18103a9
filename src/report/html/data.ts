import type { VfEvent } from '../../lifecycle/event.ts';
import type { VfNote } from '../../lifecycle/note.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { LogContext, LogExcerpt } from '../context/log-context.ts';
import type { Lane, Picture } from '../picture/picture.ts';
import type { PictureSource } from '../svg/words.ts';
import { printableJson } from '../unprintable.ts';
import { type PackedRows, packRows, unpackRows } from './pack.ts';

/** What a page shows and moves. */
export interface PageContent extends PictureSource {
  readonly picture: Picture;
  readonly context: LogContext;
  readonly events: readonly VfEvent[];
  readonly notes: readonly VfNote[];
}

/** The parts of a lane that grow with the log. */
const LANE_PARTS = ['bands', 'stays', 'gaps', 'marks'] as const;

/** What a page shows, in pieces so small that it can read one between two pictures of the screen. */
export type PageBlock =
  | {
      readonly kind: 'frame';
      /** Its lanes are empty; their parts come by themselves. */
      readonly picture: Picture;
      readonly boots: Timeline['boots'];
      readonly findings: PictureSource['findings'];
    }
  | { readonly kind: 'events' | 'notes'; readonly rows: PackedRows }
  | { readonly kind: 'context'; readonly excerpts: LogContext }
  | { readonly kind: (typeof LANE_PARTS)[number]; readonly lane: number; readonly rows: PackedRows };

/** Events in a page. More than that nobody looks through, and a browser has no room for; the rest is counted. */
export const MAX_PAGE_EVENTS = 200_000;

/** Excerpts of a block. */
const EXCERPTS = 100;

/** What a page shows of a timeline, a block at a time. */
export function* pageBlocks(
  { boots, findings, events, notes }: Timeline,
  picture: Picture,
  context: LogContext,
): Generator<PageBlock> {
  const lanes = picture.lanes.map((lane): Lane => ({ ...lane, bands: [], stays: [], gaps: [], marks: [] }));
  const short = findings.map(({ severity, rule }) => ({ severity, rule }));
  yield { kind: 'frame', picture: { ...picture, lanes }, boots, findings: short };
  for (const rows of packRows(events.slice(0, MAX_PAGE_EVENTS))) yield { kind: 'events', rows };
  for (const rows of packRows(notes)) yield { kind: 'notes', rows };
  for (let start = 0; start < context.length; start += EXCERPTS)
    yield { kind: 'context', excerpts: context.slice(start, start + EXCERPTS) };
  for (const [lane, { marks, ...parts }] of picture.lanes.entries()) {
    const own = { ...parts, marks: marks.filter(({ event }) => event < MAX_PAGE_EVENTS) };
    for (const kind of LANE_PARTS) for (const rows of packRows(own[kind])) yield { kind, lane, rows };
  }
}

/** Puts together what {@link pageBlocks} took apart. */
export class PageReader {
  #frame: Extract<PageBlock, { kind: 'frame' }> | null = null;
  readonly #events: VfEvent[] = [];
  readonly #notes: VfNote[] = [];
  readonly #context: LogExcerpt[] = [];
  /** By part and lane. */
  readonly #parts = new Map<string, unknown[]>();

  take(block: PageBlock): void {
    if (block.kind === 'frame') {
      this.#frame = block;
      return;
    }
    if (block.kind === 'context') {
      this.#context.push(...block.excerpts);
      return;
    }
    const into = this.#listOf(block);
    for (const row of unpackRows(block.rows)) into.push(row);
  }

  #listOf(block: Extract<PageBlock, { rows: PackedRows }>): unknown[] {
    if ('lane' in block) return this.#part(block.kind, block.lane);
    return block.kind === 'events' ? this.#events : this.#notes;
  }

  /** What the blocks say, all of which have come. */
  get content(): PageContent {
    if (this.#frame === null) throw new TypeError('the page has no data');
    const { picture, boots, findings } = this.#frame;
    const lanes = picture.lanes.map((lane, index) => {
      const parts = LANE_PARTS.map((kind) => [kind, this.#part(kind, index)]);
      return { ...lane, ...Object.fromEntries(parts) } as Lane;
    });
    return {
      picture: { ...picture, lanes },
      boots,
      findings,
      events: this.#events,
      notes: this.#notes,
      context: this.#context,
    };
  }

  #part(kind: string, lane: number): unknown[] {
    const key = `${lane} ${kind}`;
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const part: unknown[] = [];
    this.#parts.set(key, part);
    return part;
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
