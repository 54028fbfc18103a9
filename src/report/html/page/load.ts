import { type PageBlock, type PageContent, PageReader } from '../data.ts';
import { breathe } from './dom.ts';

/** Reads the data of a report out of its document, piece by piece, so that the page answers meanwhile. */
export async function loadContent(root: Document): Promise<PageContent> {
  const reader = new PageReader();
  for (const block of root.querySelectorAll('script[data-vf]')) {
    reader.take(JSON.parse(block.textContent ?? '') as PageBlock);
    await breathe();
  }
  return reader.content;
}
