import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { stripped } from '../../build/without-documentation.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

/** What reads rules, formats and layers at run time, and what it may not ask them for. */
const READERS: Readonly<Record<string, RegExp>> = {
  'diagnose/diagnose.ts': /[.{,] *(?:title|observes|example)\b/,
  'record/line-reader.ts': /[.{,] *(?:madeBy|times|examples)\b/,
  'report/text/summary.ts': /[.{,] *(?:madeBy|times|examples)\b/,
};

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
  const readers = modules.filter((path) =>
    /from '\S*\/(?:rules|formats\/formats|layers\/layers)\.ts'/.test(readFileSync(SRC + path, 'utf8')),
  );
  expect(readers.sort()).toEqual(Object.keys(READERS));
  for (const [path, asks] of Object.entries(READERS))
    expect(readFileSync(SRC + path, 'utf8')).not.toMatch(asks);
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
