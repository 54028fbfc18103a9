import type { SourceLine } from '../../record/log-record.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { element, type MarkupElement, type MarkupNode } from '../markup/node.ts';
import { sourceName } from '../text/source-names.ts';

/** A section of the page with its heading, which the list of places names. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: readonly MarkupNode[];
}

export function sectionNode({ id, title, content }: Section): MarkupElement {
  return element('section', { id, 'aria-labelledby': `${id}-title` }, [
    element('h2', { id: `${id}-title` }, [title]),
    ...content,
  ]);
}

/**
 * A table; what stands in its first column heads the row.
 *
 * @param kinds of its columns: `name` is never broken, `long` gets more room
 */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly MarkupNode[])[],
  kinds: readonly ('name' | 'long' | null)[] = [],
): MarkupElement {
  return element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption }, [
    element('table', {}, [
      element('thead', {}, [
        element(
          'tr',
          {},
          heads.map((head) => element('th', { scope: 'col' }, [head])),
        ),
      ]),
      element(
        'tbody',
        {},
        rows.map((row) =>
          element(
            'tr',
            {},
            row.map((cell, i) =>
              element(i === 0 ? 'th' : 'td', i === 0 ? { scope: 'row' } : { class: kinds[i] ?? null }, [
                cell,
              ]),
            ),
          ),
        ),
      ),
    ]),
  ]);
}

/** Labels and facts; those without a fact are left out. */
export function facts(rows: readonly (readonly [label: string, fact: MarkupNode | null])[]): MarkupElement {
  return element(
    'dl',
    { class: 'facts' },
    rows.flatMap(([label, fact]) =>
      fact === null || fact === '' ? [] : [element('dt', {}, [label]), element('dd', {}, [fact])],
    ),
  );
}

export function paragraph(...content: readonly MarkupNode[]): MarkupElement {
  return element('p', {}, content);
}

export function mono(text: string): MarkupElement {
  return element('code', {}, [text]);
}

/** `azure.log:27`: where a line stands. */
export function lineText({ name, line }: SourceLine): string {
  return `${sourceName({ name })}:${line}`;
}

/** A link to an event of the table. */
export function eventLink(index: number, { events }: Timeline): MarkupNode {
  const event = events[index];
  if (event === undefined) return `event ${index + 1}`;
  return element('a', { href: `#event-${index + 1}`, 'data-event': index }, [lineText(event.source)]);
}
