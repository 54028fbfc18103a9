import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages } from '../../docs/generate/pages.ts';

test.each(Object.entries(pages))(
  'docs/%s is what the code says; if not, run `npm run docs`',
  (name, page) => {
    const written = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
    expect(written).toBe(page());
  },
);
