import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOf, writtenPages } from './blocks.ts';
import { problemsOf } from './type-check.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('the types of every program in the documentation hold', () => {
  const files = new Map(
    writtenPages()
      .flatMap(blocksOf)
      .filter(({ language, notRun }) => (language === 'ts' || language === 'js') && notRun === null)
      .map(({ page, line, file, code }) => [
        join(ROOT, file ?? `test/docs/${page.replaceAll('/', '-')}-${line}.ts`),
        code,
      ]),
  );
  // The format of CONTRIBUTING.md is in no list yet: that is its second step.
  expect(problemsOf(files)).toEqual([
    `src/record/formats/uptime.ts +10: Type '"uptime"' is not assignable to type 'LogFormat'.`,
  ]);
});
