import { buildElement, find } from '../../report/html/page/dom.ts';
import { element } from '../../report/markup/node.ts';
import { printable } from '../../report/unprintable.ts';
import type { Shown } from '../protocol.ts';

/** Shows what is said of a timeline or of a comparison in its part of the page. */
export function fillIn(
  root: HTMLElement,
  { title, summary, refused }: Shown,
  sections: readonly Element[],
): void {
  find(root, '[data-title]').textContent = printable(title);
  find(root, '[data-summary]').textContent = printable(summary);
  find(root, '[data-refused]').replaceChildren(
    ...refused.map((reason) => buildElement(element('li', {}, [reason]))),
  );
  find(root, '[data-sections]').replaceChildren(...sections);
  find(root, '[data-saved]').textContent = '';
  root.hidden = false;
}
