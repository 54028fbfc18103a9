import { type CatalogueRow, readCatalogue } from '../../grammar/catalogue.ts';

/** The page docs/messages.md: every message that the program knows. */
export function messagesPage(): string {
  const catalogue = readCatalogue();
  return `${[
    '<!-- Written by `npm run docs` from grammar/messages/*.tsv. Do not edit. -->',
    '',
    '# Messages',
    '',
    `The ${catalogue.length} messages that vf-timeline knows, by what stands in front of their ids. Search this page`,
    'for the words of a line: what varies stands in braces, and the prefix of the line (driver, device, interface)',
    'is left out. The kernels are the first and last in which the wording was seen; vendors backport freely, so',
    'they are a hint and decide nothing.',
    '',
    ...[...groups(catalogue)].flatMap(([name, rows]) => [
      `## ${name}`,
      '',
      '| message | id | level | kernels | what it says |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map(tableRow),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function groups(catalogue: readonly CatalogueRow[]): ReadonlyMap<string, readonly CatalogueRow[]> {
  const found = new Map<string, CatalogueRow[]>();
  for (const row of catalogue) {
    const name = row.id.slice(0, row.id.indexOf('.'));
    found.set(name, [...(found.get(name) ?? []), row]);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tableRow({ id, template, level, kernels, meaning }: CatalogueRow): string {
  const text = template.replace(/\{(\w+):\w+\}/g, '{$1}');
  return `| ${code(text)} | ${code(id)} | ${level} | ${kernels} | ${cell(meaning)} |`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** Plain words stay plain in Markdown. */
function cell(text: string): string {
  return text.replace(/[|<>*_[\]`\\]/g, '\\$&');
}
