import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as analysis from '../../src/cli/analysis.ts';
import { run } from '../../src/cli/run.ts';
import { Collector } from '../cli/fake-io.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

test('the output in the README is what the command prints', async () => {
  const [, line = '', printed] = /```console\n\$ vf-timeline (.*)\n([\s\S]*?)```/.exec(readme) ?? [];
  const stdout = new Collector();
  const io = { stdin: Readable.from([]), stdout, stderr: new Collector(), env: {} };
  process.chdir(fileURLToPath(root));
  expect(await run(line.split(' '), io, async () => analysis)).toBe(0);
  expect(printed).toBe(stdout.text);
});

test('the README gives two lines for a checkout: one analyses a log, one tests', () => {
  const [, block = ''] = /## From a checkout\n[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme) ?? [];
  const lines = block.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/ corpus\/\S+\.log$/);
  expect(lines[1]).toMatch(/npm test$/);
});
