/**
 * A piece of HTML or SVG as data. What is written down as text (`writeMarkup`) and what a page builds in its
 * document are made of the same nodes, so that a text from a log is text in both.
 */
export type MarkupNode = MarkupElement | OwnText | string;

/** The content of a `style` or `script`: the program's own, or made safe for its place; it is not escaped. */
export interface OwnText {
  readonly own: string;
}

export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly MarkupNode[];
}

/** What an element may be given: attributes that are null or false are left out, true ones have no value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Makes an element. Names of elements and attributes are the program's own, never a log's.
 *
 * @example
 * element('p', { class: 'note' }, ['eth0 ', element('b', {}, ['<b>'])])
 */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly MarkupNode[] = [],
): MarkupElement {
  const given: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) given[key] = value === true ? '' : value;
  }
  return { name, attributes: given, children };
}
