import type { SourceLine } from '../../../record/log-record.ts';
import { element, type MarkupElement, type MarkupNode } from '../../markup/node.ts';
import { eventWords } from '../../text/event-words.ts';
import type { PageContent } from '../data.ts';
import { momentOf, timeOfDayOf } from '../moments.ts';
import { lineText } from '../parts.ts';
import { buildElement, find, onceAFrame } from './dom.ts';
import { eventDescriber } from './event-details.ts';
import { EventFilter } from './event-filter.ts';

/** Pixels, as the style has them. */
const ROW = 30;

/** Rows above and below those that can be seen, so that a short scroll finds them there. */
const SPARE = 10;

/** Rows on paper: some thirty sheets. */
const MAX_PRINTED = 1_000;

/** What others do with the table. */
export interface EventTable {
  /** Shows an event and its line among those around it. */
  readonly choose: (event: number) => void;
}

/**
 * Fills the table of events: only the rows that can be seen are in the document, however many there are.
 *
 * @param onChoose an event was chosen
 * @param signal the table is put away
 */
export function mountEvents(
  root: HTMLElement,
  content: PageContent,
  onChoose: (event: number) => void,
  signal: AbortSignal,
): EventTable {
  const { events } = content;
  // Without a script it would be fields that do nothing; without events, too.
  root.hidden = events.length === 0;
  const frame = find<HTMLElement>(root, '.rows');
  const body = find<HTMLElement>(frame, 'tbody');
  const search = find<HTMLInputElement>(root, '[data-search]');
  const type = find<HTMLSelectElement>(root, '[data-type]');
  const lane = find<HTMLSelectElement>(root, '[data-lane]');
  const count = find<HTMLElement>(root, '[data-count]');
  const details = find<HTMLElement>(root, '[data-chosen]');
  const filter = new EventFilter(content);
  const several = frame.classList.contains('several');
  const describe = eventDescriber(content);
  let found: readonly number[] = events.map((_, index) => index);
  let chosen: number | null = null;

  let isPrinted = false;
  const drawNow = (): void => {
    const first = isPrinted ? 0 : Math.max(0, Math.floor(frame.scrollTop / ROW) - SPARE);
    const seen = isPrinted ? MAX_PRINTED : Math.ceil(frame.clientHeight / ROW) + 2 * SPARE;
    const last = Math.min(found.length, first + seen);
    const focused = body.contains(document.activeElement) ? rowOf(document.activeElement) : null;
    const rows = found
      .slice(first, last)
      .map((index, i) => buildElement(row(content, index, first + i, index === chosen, several)));
    const behind = found.length - last;
    body.replaceChildren(room(first), ...rows, isPrinted && behind > 0 ? moreRows(behind) : room(behind));
    find(frame, 'table').setAttribute('aria-rowcount', String(found.length + 1));
    // A row that is drawn anew keeps the focus.
    if (focused !== null)
      body.querySelector<HTMLElement>(`button[data-event="${focused}"]`)?.focus({ preventScroll: true });
  };
  const draw = onceAFrame(drawNow);
  const print = (is: boolean): void => {
    isPrinted = is;
    drawNow();
  };
  addEventListener('beforeprint', () => print(true), { signal });
  addEventListener('afterprint', () => print(false), { signal });
  const choose = (event: number): void => {
    if (events[event] === undefined) return;
    chosen = event;
    details.replaceChildren(...describe(event).map((node) => buildElement(node)));
    draw();
  };
  const seek = async (): Promise<void> => {
    const wish = {
      search: search.value.trim().toLowerCase(),
      type: type.value,
      lane: lane.value === '' ? null : Number(lane.value),
    };
    const result = await filter.find(wish);
    if (result === null) return;
    found = result;
    count.textContent =
      found.length === events.length
        ? `${events.length} events`
        : `${found.length} of ${events.length} events`;
    frame.scrollTop = 0;
    draw();
  };
  frame.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(frame);
  search.addEventListener('input', () => void seek());
  for (const field of [type, lane]) field.addEventListener('change', () => void seek());
  body.addEventListener('click', ({ target }) => {
    const event = target instanceof Element ? rowOf(target.closest('tr')) : null;
    if (event !== null) onChoose(event);
  });
  // Without a wish there is nothing to wait for; the picture has the next frame for itself.
  count.textContent = `${events.length} events`;
  drawNow();
  return {
    choose: (event) => {
      choose(event);
      const place = found.indexOf(event);
      if (place < 0) return;
      const top = place * ROW;
      const isSeen = top >= frame.scrollTop && top + 2 * ROW < frame.scrollTop + frame.clientHeight;
      if (!isSeen) frame.scrollTop = Math.max(0, top - frame.clientHeight / 2);
    },
  };
}

function rowOf(element: Element | null): number | null {
  const event = element?.closest('tr')?.getAttribute('data-row') ?? element?.getAttribute('data-event');
  return event == null ? null : Number(event);
}

/** Stands for the rows that are not in the document. */
function room(rows: number): Element {
  const made = buildElement(
    element('tr', { class: 'room', 'aria-hidden': 'true' }, [element('td', { colspan: 5 })]),
  );
  const cell = made.firstElementChild;
  if (cell instanceof HTMLElement) cell.style.height = `${rows * ROW}px`;
  return made;
}

function moreRows(count: number): Element {
  const words = `and ${count} more events, which are not printed`;
  return buildElement(element('tr', {}, [element('td', { colspan: 5 }, [words])]));
}

function row(
  content: PageContent,
  index: number,
  place: number,
  isChosen: boolean,
  several: boolean,
): MarkupElement {
  const event = content.events[index];
  const cell = (name: string, text: MarkupNode): MarkupElement =>
    element('td', { class: name, title: typeof text === 'string' ? text : null }, [text]);
  if (event === undefined) return element('tr', {}, []);
  const { source } = event;
  const words = eventWords(event, false);
  const moment = momentOf(event, content);
  const button = element(
    'button',
    { type: 'button', 'data-event': index, 'aria-pressed': String(isChosen) },
    [words],
  );
  return element('tr', { 'data-row': index, 'aria-rowindex': place + 2, class: isChosen ? 'chosen' : null }, [
    element('td', { class: 'time', title: timeOfDayOf(event.time) ?? moment }, [moment]),
    cell('on', event.interface ?? '–'),
    cell(event.type === 'error' ? 'event error' : 'event', button),
    cell('evidence', event.text),
    element('td', { class: 'at', title: lineText(source) }, [
      several ? shortLine(source) : String(source.line),
    ]),
  ]);
}

/** Letters of a source's name in its column. */
const NAME = 16;

/** `…vf-not-renamed.log:508`: of a long name the end, and the line in any case. */
function shortLine({ name, line }: SourceLine): string {
  const own = [...name.slice(name.lastIndexOf('/') + 1)];
  return `${own.length > NAME ? `…${own.slice(1 - NAME).join('')}` : own.join('')}:${line}`;
}
