import { element, type MarkupElement } from '../../markup/node.ts';
import type { Picture } from '../../picture/picture.ts';
import { paragraph, type Section } from '../parts.ts';

/**
 * The picture, with what moves it; without a script it stands as it is.
 *
 * @param image null: a script draws it
 */
export function pictureSection({ lanes }: Picture, image: MarkupElement | null): Section {
  const isEmpty = lanes.length === 0;
  const button = (action: string, label: string, sign: string): MarkupElement =>
    element('button', { type: 'button', 'data-action': action, 'aria-label': label }, [sign]);
  return {
    id: 'picture',
    title: 'Picture',
    content: [
      ...(isEmpty ? [paragraph('There is nothing to draw.')] : []),
      element('figure', { 'data-picture': true, hidden: isEmpty }, [
        element('div', { class: 'tools', hidden: true, role: 'group', 'aria-label': 'Move the picture' }, [
          button('in', 'Zoom in', '+'),
          button('out', 'Zoom out', '−'),
          button('left', 'Move to earlier times', '←'),
          button('right', 'Move to later times', '→'),
          button('all', 'Show all', 'Show all'),
          element('button', { type: 'button', 'data-action': 'utc', 'aria-pressed': 'false', hidden: true }, [
            'UTC',
          ]),
          element('span', { class: 'faint', 'aria-live': 'polite', 'data-shown': true }),
        ]),
        element(
          'div',
          { class: 'frame', tabindex: 0, role: 'group', 'aria-label': 'Picture of the timeline' },
          image === null ? [] : [image],
        ),
        element('figcaption', { class: 'faint', hidden: true }, [
          'Keys in the picture: + and − zoom, ← and → move, 0 shows everything. The events below say the same in words.',
        ]),
      ]),
    ],
  };
}
