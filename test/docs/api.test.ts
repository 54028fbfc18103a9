import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiPages } from '../../docs/generate/api.ts';

const docs = new URL('../../docs/', import.meta.url);
const written = await apiPages();

test.each(Object.keys(written))('docs/%s is what the sources say; if not, run `npm run docs`', (name) => {
  expect(readFileSync(new URL(name, docs), 'utf8')).toBe(written[name]);
});

test('docs/api/ holds nothing else', () => {
  const names = readdirSync(new URL('api/', docs), { recursive: true, encoding: 'utf8' })
    .map((name) => `api/${name.replaceAll('\\', '/')}`)
    .filter((name) => statSync(new URL(name, docs)).isFile());
  expect(names.sort()).toEqual(Object.keys(written).sort());
});

describe('every function', () => {
  const functions = Object.values(written).flatMap((text) =>
    (text.split(/^## Functions$/m)[1] ?? '')
      .replace(/^## [\s\S]*/m, '')
      .split(/^(?=### )/m)
      .filter((section) => section.startsWith('### ')),
  );

  test('is there to be looked at', () => {
    expect(functions.length).toBeGreaterThan(20);
  });

  test.each(functions.map((text) => [/^### (\w+)/.exec(text)?.[1], text]))(
    '%s says what it takes and gives, since when, and shows it',
    (_, text) => {
      expect(text).toMatch(/^#### Returns\n\n.+\n\n[^#\n]/m);
      expect(text).toMatch(/^#### Since\n\n\d+\.\d+\.\d+$/m);
      expect(text).toMatch(/^#### Example$/m);
    },
  );
});

test('every code of an error is thrown somewhere', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'errors.ts')
    .map((name) => readFileSync(`src/${name}`, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, ''));
  const codes = [...readFileSync('src/errors.ts', 'utf8').matchAll(/\| '([\w-]+)'/g)].map(([, code]) => code);
  expect(codes.filter((code) => !sources.some((text) => text.includes(`'${code}'`)))).toEqual([]);
  for (const code of codes) expect(readFileSync('docs/errors.md', 'utf8')).toContain(`| \`${code}\` |`);
});
