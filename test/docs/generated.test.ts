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

test('every link between the pages leads somewhere', () => {
  for (const [name, text] of Object.entries(written)) {
    for (const [, path = '', anchor = ''] of text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)) {
      const target = path === '' ? name : new URL(path, new URL(name, 'file:///')).pathname.slice(1);
      const page = written[target] ?? readFileSync(new URL(target, docs), 'utf8');
      if (anchor === '') continue;
      const anchors = [...page.matchAll(/<a id="([^"]+)">|^#+ (.*)$/gm)].map(
        ([, id, heading = '']) => id ?? slug(heading),
      );
      expect(anchors, `${name} → ${target}#${anchor}`).toContain(anchor);
    }
  }
});

/** How GitHub names the place of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
