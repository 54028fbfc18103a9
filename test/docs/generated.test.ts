import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FOLDERS, pages } from '../../docs/generate/pages.ts';
import { messages } from '../../src/messages.ts';

const docs = new URL('../../docs/', import.meta.url);
const written = pages();

test.each(Object.keys(written))('docs/%s is what the code says; if not, run `npm run docs`', (name) => {
  expect(readFileSync(new URL(name, docs), 'utf8')).toBe(written[name]);
});

test.each(FOLDERS)('docs/%s/ holds nothing else', (folder) => {
  const there = readdirSync(new URL(`${folder}/`, docs)).map((name) => `${folder}/${name}`);
  const expected = Object.keys(written).filter((name) => name.startsWith(`${folder}/`));
  expect(there.sort()).toEqual(expected.sort());
});

test('every message stands on one page, at a place of its own', () => {
  const ids = Object.values(written).flatMap((text) =>
    [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id),
  );
  expect(ids.sort()).toEqual(messages.map(({ id }) => id).sort());
});

/** GitHub shows a larger file as text only. */
const MAX_PAGE_BYTES = 400_000;

test('every page is small enough to be shown', () => {
  for (const [name, text] of Object.entries(written))
    expect(Buffer.byteLength(text), name).toBeLessThan(MAX_PAGE_BYTES);
});
