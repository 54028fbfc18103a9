import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lifecyclePage } from '../../docs/generate/lifecycle.ts';

test('docs/lifecycle.md is what the table of transitions says; if not, run `npm run docs`', () => {
  const page = readFileSync(new URL('../../docs/lifecycle.md', import.meta.url), 'utf8');
  expect(page).toBe(lifecyclePage());
});
