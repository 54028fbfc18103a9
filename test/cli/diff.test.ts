import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as analysis from '../../src/cli/analysis.ts';
import { run } from '../../src/cli/run.ts';
import { without } from '../compare/logs.ts';
import { corpusLines, corpusPath } from '../corpus/corpus.ts';
import { Collector } from './fake-io.ts';

let folder: string;
let changed: string;
const original = corpusPath('azure-startup');
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vf-timeline-diff-'));
  changed = join(folder, 'changed.log');
  writeFileSync(changed, without(corpusLines('azure-startup'), 'VF registering').join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function diff(...args: readonly string[]) {
  const stdout = new Collector();
  const stderr = new Collector();
  const io = { stdin: Readable.from([]), stdout, stderr, env: {} };
  const status = await run(['diff', ...args], io, async () => analysis);
  return { status, stdout: stdout.text, stderr: stderr.text };
}

test('two logs of the same life end with status 0', async () => {
  expect(await diff(original, original)).toMatchObject({ status: 0, stderr: '' });
});

test('a regression ends with status 1, and is told', async () => {
  const { status, stdout } = await diff(original, changed);
  expect(status).toBe(1);
  expect(stdout).toContain('registered is missing; the baseline has it once');
  expect((await diff(changed, original)).status).toBe(0);
});

test('--fail-on says from when on the status is 1', async () => {
  expect((await diff('--fail-on', 'never', original, changed)).status).toBe(0);
  expect((await diff('--fail-on', 'changed', changed, original)).status).toBe(1);
});

test('the last input is the candidate, those before it are baselines', async () => {
  const { status, stdout } = await diff('-f', 'json', original, changed, changed);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    baseline: [{ sources: [original] }, { sources: [changed] }],
    candidate: [{ nearest: 1 }],
  });
});

test.for(['text', 'json', 'markdown', 'junit', 'sarif', 'html'])('--format %s is written', async (format) => {
  const { status, stdout } = await diff('--format', format, original, changed);
  expect(status).toBe(1);
  expect(stdout).toContain('registered is missing; the baseline has it once.');
});

test.for([
  ['one input', [original], 'diff needs two inputs: the baseline and the candidate'],
  ['standard input twice', ['-', '-'], 'standard input (-) can be read only once'],
  ['an option of another command', ['--evidence', 'a', 'b'], 'diff takes no --evidence'],
  [
    'an unknown format',
    ['-f', 'csv', 'a', 'b'],
    '--format takes text, json, markdown, junit, sarif or html, not "csv"',
  ],
  [
    'a level that is none',
    ['--fail-on', 'error', 'a', 'b'],
    '--fail-on takes changed, regressed or never, not "error"',
  ],
] as const)('%s is refused', async ([, args, message]) => {
  expect(await diff(...args)).toEqual({ status: 2, stdout: '', stderr: `vf-timeline: ${message}\n` });
});

test('an input that cannot be read ends with status 2', async () => {
  const { status, stdout, stderr } = await diff(original, join(folder, 'missing.log'));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('missing.log');
});

test('--help explains it in lines of 80 columns', async () => {
  const { status, stdout } = await diff('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('Usage: vf-timeline diff');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('-o writes a file in the format that its name asks for', async () => {
  const file = join(folder, 'lives.html');
  const { status, stdout } = await diff('-o', file, original, changed);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(readFileSync(file, 'utf8')).toMatch(
    /^<!DOCTYPE html>[\s\S]*registered is missing; the baseline has it once\.[\s\S]*<\/html>\n$/,
  );
  expect((await diff('-o', join(folder, 'lives.svg'), original, changed)).stderr).toMatch(
    /ends in none of \.txt, /,
  );
});
