import { readFileSync } from 'node:fs';

/**
 * Reads a table of tab-separated columns without quoting; the first line names the columns. Every cell has
 * a text.
 */
export function readTable<Column extends string>(
  name: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const [header, ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  if (header !== columns.join('\t'))
    throw new Error(`${name}: the first line must name the columns ${columns.join(', ')}`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length || cells.includes(''))
      throw new Error(`${name}:${index + 2}: a row has the ${columns.length} columns ${columns.join(', ')}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Record<Column, string>;
  });
}
