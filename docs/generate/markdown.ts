/** Pieces of Markdown. */

/** Kernel text as code, in a table or out of it. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replaceAll('|', '\\|')}${fence}`;
}

/** Plain words stay plain in Markdown. An underscore within a word means nothing there. */
export function plain(text: string): string {
  return text.replace(/[|<>*[\]`\\]|(?<!\w)_|_(?!\w)/g, '\\$&');
}

/** A table; the cells are Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** A page, ending in a newline. */
export function page(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
