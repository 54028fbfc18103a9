import type { PageContent } from '../../report/html/data.ts';
import { buildElement, find } from '../../report/html/page/dom.ts';
import { linkedEvent } from '../../report/html/page/event-link.ts';
import { type EventTable, mountEvents } from '../../report/html/page/event-table.ts';
import { mountPicture, type PictureView } from '../../report/html/page/picture-view.ts';
import { element } from '../../report/markup/node.ts';
import { printable } from '../../report/unprintable.ts';
import type { Shown } from '../protocol.ts';
import { fillIn } from './fill-in.ts';

/** The part of the page that shows a timeline, by the same script as a report. */
export class Result {
  readonly #root: HTMLElement;
  #choose: ((event: number) => boolean) | null = null;
  /** The part of the address that was written for an event of the log that is shown. */
  #written: string | null = null;
  /** Ends what the page does for the timeline that it shows. */
  #shown = new AbortController();

  constructor(root: HTMLElement) {
    this.#root = root;
    addEventListener('hashchange', () => this.follow());
  }

  show(shown: Shown, sections: readonly Element[], content: PageContent): void {
    const root = this.#root;
    const places = sections.map((section) =>
      element('li', {}, [element('a', { href: `#${section.id}` }, [find(section, 'h2').textContent ?? ''])]),
    );
    find(root, '[data-places]').replaceChildren(...places.map((place) => buildElement(place)));
    fillIn(root, shown, sections);
    this.#shown.abort();
    this.#shown = new AbortController();
    const { signal } = this.#shown;
    let table: EventTable | null = null;
    let picture: PictureView | null = null;
    const choose = (event: number): boolean => {
      if (content.events[event] === undefined) return false;
      table?.choose(event);
      picture?.choose(event);
      // An address of its own, without a step in the history for each click.
      this.#written = `#event=${event + 1}`;
      history.replaceState(null, '', this.#written);
      return true;
    };
    picture = mountPicture(find(root, '[data-picture]'), content, choose, signal);
    table = mountEvents(find<HTMLElement>(root, '[data-events]'), content, choose, signal);
    this.#choose = choose;
    document.title = `${printable(shown.title)} – VF timeline`;
  }

  hide(): void {
    this.#root.hidden = true;
    this.#choose = null;
    this.#shown.abort();
    find(this.#root, '[data-sections]').replaceChildren();
  }

  /** Takes what was chosen in one log out of the address: in another log it is another event. */
  forgetLink(): void {
    if (location.hash === this.#written) history.replaceState(null, '', location.pathname + location.search);
  }

  /** Goes to the event that the address names. Gives whether there is one. */
  follow(): boolean {
    const event = linkedEvent(location.hash);
    if (event === null || this.#choose?.(event) !== true) return false;
    find(this.#root, '#events').scrollIntoView();
    return true;
  }
}
