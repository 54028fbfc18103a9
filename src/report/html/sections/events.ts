import type { Timeline } from '../../../timeline/timeline.ts';
import { element, type MarkupElement } from '../../markup/node.ts';
import type { Picture } from '../../picture/picture.ts';
import { laneName } from '../../svg/words.ts';
import { typeWords } from '../../text/event-words.ts';
import { MAX_PAGE_EVENTS } from '../data.ts';
import { paragraph, type Section } from '../parts.ts';

/** The frame of the table of events; a script fills it, as many rows at a time as can be seen. */
export function eventsSection({ boots, events, sources }: Timeline, picture: Picture): Section {
  const types = [...new Set(events.map(({ type }) => type))].sort();
  const option = (value: string, words: string): MarkupElement => element('option', { value }, [words]);
  const head = (name: string, words: string): MarkupElement =>
    element('th', { scope: 'col', class: name }, [words]);
  const isDated = events.some(({ time }) => time.bootUs === null && time.wall !== null);
  const more = events.length - MAX_PAGE_EVENTS;
  return {
    id: 'events',
    title: 'Events',
    content: [
      element('noscript', {}, [
        paragraph('The table of events needs the script of this page; scripts are switched off here.'),
      ]),
      ...(more > 0
        ? [paragraph(`The page has the first ${MAX_PAGE_EVENTS} events; ${more} more are in the JSON.`)]
        : []),
      ...(events.length === 0 ? [paragraph('The log shows no event in the life of a VF.')] : []),
      element('div', { 'data-events': true, hidden: true }, [
        element('div', { class: 'tools', role: 'search', 'aria-label': 'Find events' }, [
          element('label', {}, ['Search ', element('input', { type: 'search', 'data-search': true })]),
          element('label', {}, [
            'Event ',
            element('select', { 'data-type': true }, [
              option('', 'all'),
              ...types.map((type) => option(type, typeWords(type)[0])),
            ]),
          ]),
          element('label', {}, [
            'Interface ',
            element('select', { 'data-lane': true }, [
              option('', 'all'),
              ...picture.lanes.map((lane, index) => option(String(index), laneName(lane))),
            ]),
          ]),
          element('span', { class: 'faint', role: 'status', 'data-count': true }),
        ]),
        element(
          'div',
          {
            class: [
              'rows',
              ...(sources.length > 1 ? ['several'] : []),
              ...(boots.length > 1 ? ['booted'] : []),
              ...(isDated ? ['dated'] : []),
            ].join(' '),
            tabindex: 0,
            role: 'region',
            'aria-label': 'Table of events',
          },
          [
            element('table', { 'aria-label': 'Events' }, [
              element('thead', {}, [
                element('tr', {}, [
                  head('time', 'Time'),
                  head('on', 'Interface'),
                  head('event', 'Event'),
                  head('text', 'Line of the log'),
                  head('at', sources.length > 1 ? 'Where' : 'Line'),
                ]),
              ]),
              element('tbody', {}),
            ]),
          ],
        ),
        element('div', { class: 'chosen-event', role: 'status', 'data-chosen': true }, [
          'Choose an event to see its line among those around it.',
        ]),
      ]),
    ],
  };
}
