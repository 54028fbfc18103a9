import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePage } from '../../page/compile.ts';
import { PAGE_SCRIPT } from '../../src/report/html/compiled-page.ts';

test('the script of the page is made of its source; if not, run `npm run page`', async () => {
  const path = new URL('../../src/report/html/compiled-page.ts', import.meta.url);
  expect(readFileSync(path, 'utf8')).toBe(await compilePage());
});

test('the script can stand in a page, and makes no markup of texts', () => {
  expect(PAGE_SCRIPT).not.toMatch(
    /<\/|<!--|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
  );
  expect(PAGE_SCRIPT).toMatch(/^[ -~\n]+$/);
});
