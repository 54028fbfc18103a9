import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What `npm run mutation` has found of a file. */
interface Score {
  readonly killed: number;
  readonly survived: number;
}

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const page = readFileSync(at('docs/mutation.md'), 'utf8');
const scores = JSON.parse(readFileSync(at('mutation/scores.json'), 'utf8')) as Readonly<
  Record<string, Score>
>;
const [, table = '', why = ''] = page.split(/<!-- .*scores -->/);

const percent = ({ killed, survived }: Score) =>
  killed + survived === 0 ? 100 : (100 * killed) / (killed + survived);

test('the page of mutation testing shows the scores that were measured', () => {
  const files = Object.keys(scores);
  expect([...table.matchAll(/^\| `([^`]+)`/gm)].map(([, file]) => file)).toEqual(files);
  for (const [file, score] of Object.entries(scores)) {
    expect(table).toMatch(new RegExp(`\`${file}\` .* ${percent(score).toFixed(1)} % \\|`));
    expect(existsSync(at(file)), file).toBe(true);
  }
});

test('and says of each file below 90 % what survives', () => {
  const low = Object.entries(scores).filter(([, score]) => percent(score) < 90);
  expect(low.map(([file]) => file).filter((file) => !why.includes(file.replace(/^src\//, '')))).toEqual([]);
});
