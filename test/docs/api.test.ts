import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
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
