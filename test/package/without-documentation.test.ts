import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { stripped } from '../../build/without-documentation.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

/** Rules and formats as they are looked for in code, and what whoever has them may not ask them for. */
const READ: readonly { readonly what: RegExp; readonly asks: RegExp; readonly by: readonly string[] }[] = [
  {
    what: /readonly Rule\[\]|from '\S*\/rules\.ts'/,
    asks: /[.{,] *(?:title|observes|example)\b/,
    by: ['diagnose/diagnose.ts', 'diagnose/findings.ts', 'diagnose/needed-rules.ts', 'diagnose/rules.ts'],
  },
  {
    what: /from '\S*\/(?:formats\/formats|layers\/layers)\.ts'/,
    asks: /[.{,] *(?:madeBy|times|examples)\b/,
    by: ['record/line-reader.ts'],
  },
];

test('what is left out stands in a declaration of its own type, and nothing else is left out', () => {
  const code = `
    const a = 1, b: Other = { title: 'b' };
    /** A rule. */
    export const c: Rule = {
      id: 'c',
      title: 'C', // a title
      observes:
        'When, and ' + when(),
      example: ['x', 'y,'],
      check: ({ title }) => [{ title, example: a }],
      thresholds: [],
    };
    export const d: Layer = { madeBy: 'D', peel: (text) => text, examples: [{ text: '}' }] };
  `;
  const left = `
    const a = 1, b: Other = { title: 'b' };
    /** A rule. */
    export const c: Rule = {
      id: 'c',
      // a title
      check: ({ title }) => [{ title, example: a }],
      thresholds: [],
    };
    export const d: Layer = { peel: (text) => text, };
  `;
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
  expect(plain(stripped(code))).toBe(plain(left));
});

test('nothing that runs reads what is left out', () => {
  for (const { what, asks, by } of READ) {
    const readers = modules.filter((path) => what.test(readFileSync(SRC + path, 'utf8')));
    expect(readers.filter((path) => !path.startsWith('diagnose/groups/')).sort()).toEqual(by);
    for (const path of readers) expect(readFileSync(SRC + path, 'utf8'), path).not.toMatch(asks);
  }
});

test('every rule, format and layer has something to leave out', () => {
  const declaring = modules.filter((path) =>
    /^export const \w+: (?:Rule|LineFormat|BlockFormat|Layer) = \{/m.test(readFileSync(SRC + path, 'utf8')),
  );
  expect(declaring.length).toBeGreaterThan(50);
  for (const path of declaring) {
    const left = stripped(readFileSync(SRC + path, 'utf8'));
    expect(left, path).not.toMatch(/^ {2}(?:observes|examples?|madeBy):/m);
  }
});
