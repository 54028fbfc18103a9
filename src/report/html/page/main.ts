import { find } from './dom.ts';
import { linkedEvent } from './event-link.ts';
import { type EventTable, mountEvents } from './event-table.ts';
import { loadContent } from './load.ts';
import { mountPicture, type PictureView } from './picture-view.ts';

/** Brings the report of a document to life: the picture moves, the events can be searched, links lead to them. */
async function start(): Promise<void> {
  const content = await loadContent(document);
  const { signal } = new AbortController();
  let table: EventTable | null = null;
  let picture: PictureView | null = null;
  const choose = (event: number): void => {
    table?.choose(event);
    picture?.choose(event);
    // An address of its own, without a step in the history for each click.
    history.replaceState(null, '', `#event-${event + 1}`);
  };
  picture = mountPicture(find(document, '[data-picture]'), content, choose, signal);
  table = mountEvents(find<HTMLElement>(document, '[data-events]'), content, choose, signal);
  const follow = (): void => {
    const event = linkedEvent(location.hash);
    if (event === null || content.events[event] === undefined) return;
    choose(event);
    find(document, '#events').scrollIntoView();
  };
  addEventListener('hashchange', follow);
  follow();
  // For those who wait for it: everything is there.
  document.documentElement.dataset['ready'] = 'true';
}

void start();
