import { printable } from '../unprintable.ts';

/**
 * Text as text in Markdown: entities for what is read as markup, a comment within what would name a person, an issue or
 * an emoji. It may stand anywhere but at the beginning of a line.
 */
export function proseOf(text: string): string {
  return printable(text)
    .replace(/[&<>`*[\]{}|~\\!$]|(?<![a-zA-Z0-9])_|_(?![a-zA-Z0-9])/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, '&#58;')
    .replace(/www\./gi, (word) => `${word.slice(0, -1)}&#46;`)
    .replace(/@/g, '@<!-- -->')
    .replace(/(?<!&)#(?=\d)|(?<=\bGH)-(?=\d)/gi, (character) => `${character}<!-- -->`);
}

/** The same of a text that may be long: what is left out ends in `…`. */
export function shortProse(text: string, longest: number): string {
  return proseOf(shorten(text, longest));
}

/** Cut at a number of UTF-16 code units, never within a character. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
