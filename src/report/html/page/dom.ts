import type { MarkupElement, MarkupNode } from '../../markup/node.ts';
import { numberText } from '../../markup/write-markup.ts';
import { printable } from '../../unprintable.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Builds nodes in a document. Texts become text, so that nothing of a log is ever read as markup. */
export function build(node: MarkupNode, inSvg = false): Node {
  if (typeof node === 'string') return document.createTextNode(printable(node));
  if ('own' in node) return document.createTextNode(node.own);
  return buildElement(node, inSvg);
}

export function buildElement({ name, attributes, children }: MarkupElement, inSvg = false): Element {
  const isSvg = inSvg || name === 'svg';
  const made = isSvg ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns')
      made.setAttribute(key, typeof value === 'number' ? numberText(value) : printable(value));
  }
  made.append(...children.map((child) => build(child, isSvg)));
  return made;
}

/** The element that a page of ours must have. */
export function find<Found extends Element>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (found === null) throw new TypeError(`the page has no ${selector}`);
  return found;
}

/** Lets the page breathe: what waits to be drawn or answered goes first. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Calls back once for each picture of the screen, however often it is asked. */
export function onceAFrame(run: () => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      run();
    });
  };
}
