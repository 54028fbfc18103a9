import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { Facts } from '../../src/diagnose/facts.ts';
import type { Rule } from '../../src/diagnose/rule.ts';
import { DEFAULT_THRESHOLDS } from '../../src/diagnose/thresholds.ts';
import { analyze } from '../../src/index.ts';
import { dmesg } from '../../src/record/formats/dmesg.ts';
import type { LineFormat } from '../../src/record/formats/format.ts';
import { blocksOf } from './blocks.ts';
import { buildPrograms } from './reader.ts';

/** What CONTRIBUTING.md shows as files of the sources: they do what the page says of them. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const files = blocksOf('CONTRIBUTING.md').filter(({ file }) => file !== null);
const built = await buildPrograms(
  files.map(({ file, code }) => {
    const folder = dirname(join(ROOT, file ?? ''));
    return code.replace(/from '(\.[^']+)'/g, (_, path: string) => `from '${join(folder, path)}'`);
  }),
);
afterAll(() => built.remove());

async function load(file: string): Promise<Readonly<Record<string, unknown>>> {
  const program = built.programs[files.findIndex((block) => block.file === file)] ?? '';
  return import(pathToFileURL(program).href);
}

test('the format reads its examples', async () => {
  const { uptime } = (await load('src/record/formats/uptime.ts')) as { readonly uptime: LineFormat };
  for (const { text, record } of uptime.examples) {
    const expected = record === null ? { kind: 'not-kernel' } : { kind: 'record', ...record };
    expect(uptime.read(text), text).toMatchObject(expected);
  }
  expect(uptime.read('uptime: 3 days')).toBeNull();
  expect(Object.keys(uptime), 'it says what formats say of themselves').toEqual(Object.keys(dmesg));
});

test('the rule finds what it is about, and nothing else', async () => {
  const { vfLate } = (await load('src/diagnose/rules/vf-late.ts')) as { readonly vfLate: Rule };
  const found = async (line: string) =>
    vfLate.check(new Facts(await analyze(line), DEFAULT_THRESHOLDS)).map(({ summary }) => summary);
  const [late = ''] = vfLate.example;
  expect(await found(late)).toEqual(['The first VF of eth0 was announced at 93.918902 s.']);
  expect(await found(late.replace('93.', ' 3.'))).toEqual([]);
});
