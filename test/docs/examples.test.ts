import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { ENTRIES } from './reader.ts';
import { problemsOf } from './type-check.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What examples have at hand: what a reader would have made, or got, in the lines before. */
const AT_HAND = `
import { createReadStream } from 'node:fs';
import { open, readFile, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
declare const text: string;
declare const blob: Blob;
declare const event: import('vf-timeline').VfEvent;
declare const timeline: import('vf-timeline').Timeline;
declare const baseline: import('vf-timeline').Timeline;
declare const candidate: import('vf-timeline').Timeline;
declare const comparison: import('vf-timeline').Comparison;
declare const entry: import('vf-timeline/journal').JournalEntry;
declare const entries: import('vf-timeline/journal').JournalEntry[];
declare const journals: import('vf-timeline/journal').Journal[];
`;

const pages = readdirSync(join(ROOT, 'docs/api'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/api/${name.replaceAll('\\', '/')}`);

/** An example with what it imports, itself or for want of a word in front; its names are its own. */
function program(code: string): string {
  const imports = [...code.matchAll(/^import .*$/gm)].map(([line]) => line);
  const own = imports.reduce((rest, line) => rest.replace(line, ''), code);
  return `${AT_HAND}${imports.join('\n')}\n${importsFor(code, imports.join('\n'))}{\n${own}}\n`;
}

/** The names that each entry exports and the example uses, but for those that it imports itself. */
function importsFor(code: string, imported: string): string {
  const known = new Set(imported.match(/\w+/g));
  return Object.entries(ENTRIES)
    .map(([entry, path]) => {
      const names = exportsOf(path).filter(
        (name) => !known.has(name) && new RegExp(`\\b${name}\\b`).test(code),
      );
      for (const name of names) known.add(name);
      return names.length === 0 ? '' : `import { ${names.join(', ')} } from '${entry}';\n`;
    })
    .join('');
}

/** What a file re-exports, without its types. */
function exportsOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  const lists = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) => list.split(','));
  const names = lists.map((name) => name.trim()).filter((name) => /^\w+$/.test(name));
  return [...names, ...[...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name)];
}

test('every example of the API reference is right by its types', () => {
  const blocks = pages.flatMap(blocksOf).filter(({ language }) => language === 'ts');
  expect(blocks.length).toBeGreaterThan(25);
  const files = new Map(
    blocks.map(({ page, line, code }) => [
      join(ROOT, `test/docs/${page.replaceAll('/', '-')}-${line}.ts`),
      program(code),
    ]),
  );
  expect(problemsOf(files)).toEqual([]);
});
