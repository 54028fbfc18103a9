import { printable } from '../unprintable.ts';
import type { MarkupNode } from './node.ts';

/** Elements of HTML that have no end. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta']);

/** Elements whose end stands on a line of its own, so that a file can be read and compared. */
const BLOCKS = new Set([
  ...[
    'svg',
    'g',
    'defs',
    'html',
    'head',
    'body',
    'header',
    'main',
    'footer',
    'section',
    'nav',
    'div',
    'article',
  ],
  ...['table', 'thead', 'tbody', 'tr', 'ul', 'ol', 'dl', 'details', 'figure', 'form', 'fieldset'],
]);

/**
 * HTML or SVG as text. This is the one place where texts are escaped: nothing that is given as text or as the value
 * of an attribute can end either, and what cannot be printed is shown as `\u202e`.
 */
export function writeMarkup(node: MarkupNode): string {
  const pieces: string[] = [];
  write(node, pieces);
  return pieces.join('');
}

function write(node: MarkupNode, pieces: string[]): void {
  if (typeof node === 'string') {
    pieces.push(escapeText(node));
    return;
  }
  if ('own' in node) {
    pieces.push(node.own);
    return;
  }
  const { name, attributes, children } = node;
  pieces.push('<', name);
  for (const [key, value] of Object.entries(attributes)) {
    pieces.push(' ', key, '="', escapeText(typeof value === 'number' ? numberText(value) : value), '"');
  }
  pieces.push('>');
  if (VOID.has(name)) return;
  const isBlock = BLOCKS.has(name);
  for (const child of children) {
    if (isBlock && typeof child !== 'string') pieces.push('\n');
    write(child, pieces);
  }
  if (isBlock && children.length > 0) pieces.push('\n');
  pieces.push('</', name, '>');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in the quotes of an attribute. */
export function escapeText(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Hundredths of a pixel are enough, and the same on every machine. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}
