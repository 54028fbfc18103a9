import type { VfEvent } from '../../../lifecycle/event.ts';
import type { VfNote } from '../../../lifecycle/note.ts';
import type { Mark, Picture } from '../../picture/picture.ts';
import type { PictureSource } from '../../svg/words.ts';
import { EventUnpacker, type PackedEvents, type PackedMarks, type PageData } from '../data.ts';
import { breathe } from './dom.ts';

/** What a page shows and moves. */
export interface PageContent extends PictureSource {
  readonly picture: Picture;
  readonly notes: readonly VfNote[];
}

/** Reads the data of a report out of its document, piece by piece, so that the page answers meanwhile. */
export async function loadContent(root: Document): Promise<PageContent> {
  const page = (await blocksOf<PageData>(root, 'page').next()).value as PageData;
  const events: VfEvent[] = [];
  const unpacker = new EventUnpacker();
  for await (const block of blocksOf<PackedEvents>(root, 'events')) events.push(...unpacker.unpack(block));
  const marks = new Map<number, Mark[]>();
  for await (const block of blocksOf<PackedMarks>(root, 'marks')) unpackMarks(block, events, marks);
  const notes: VfNote[] = [];
  for await (const block of blocksOf<readonly VfNote[]>(root, 'notes')) notes.push(...block);
  const lanes = page.picture.lanes.map((lane, index) => ({ ...lane, marks: marks.get(index) ?? [] }));
  return { ...page, events, notes, picture: { ...page.picture, lanes } };
}

function unpackMarks(
  { lane, marks: packed }: PackedMarks,
  events: readonly VfEvent[],
  marks: Map<number, Mark[]>,
): void {
  const own = marks.get(lane) ?? [];
  marks.set(lane, own);
  for (let i = 0; i + 1 < packed.length; i += 2) {
    const event = packed[i + 1] ?? 0;
    const type = events[event]?.type;
    if (type !== undefined) own.push({ at: packed[i] ?? 0, event, type });
  }
}

async function* blocksOf<Block>(root: Document, kind: string): AsyncGenerator<Block, undefined> {
  for (const block of root.querySelectorAll(`script[data-vf="${kind}"]`)) {
    yield JSON.parse(block.textContent ?? '') as Block;
    await breathe();
  }
  return undefined;
}
