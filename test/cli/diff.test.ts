import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as analysis from '../../src/cli/analysis.ts';
import { run } from '../../src/cli/run.ts';
import { type NamedLog, openSources } from '../../src/source/input.ts';
import { delayed, without } from '../compare/logs.ts';
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

test('logs are read as the options say, as without diff', async () => {
  const seen: unknown[] = [];
  const spy = {
    ...analysis,
    analyze: (...args: Parameters<typeof analysis.analyze>) => {
      seen.push(args[1]);
      return analysis.analyze(...args);
    },
  };
  const io = { stdin: Readable.from([]), stdout: new Collector(), stderr: new Collector(), env: {} };
  await run(
    [
      'diff',
      '--now',
      '2025-01-03',
      '--zone',
      'UTC',
      '--year',
      '2024',
      '--max-logs',
      '3',
      '--max-held',
      '2',
      original,
      original,
    ],
    io,
    async () => spy,
  );
  const options = {
    now: new Date('2025-01-03'),
    zone: 'UTC',
    year: 2024,
    limits: { maxLogs: 3, maxHeldBytes: 2 * 1024 ** 2 },
    signal: expect.any(AbortSignal),
    onProgress: expect.any(Function),
  };
  expect(seen).toEqual([options, options]);
});

test('a log of which nothing can be read is no life without steps', async () => {
  const damaged = join(folder, 'damaged.log.gz');
  writeFileSync(damaged, gzipSync('VF slot 1 added\n'.repeat(100)).subarray(0, 9));
  for (const inputs of [
    [original, damaged],
    [damaged, original],
  ]) {
    const { status, stdout, stderr } = await diff(...inputs);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('damaged.log.gz: ');
  }
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
  [
    'a format without a name',
    ['a', 'b', '--format'],
    '--format needs a value: text, json, markdown, junit, sarif or html',
  ],
  ['a level without a name', ['a', 'b', '--fail-on'], '--fail-on needs a value: changed, regressed or never'],
  ['a ratio below 1', ['--ratio', '0.5', 'a', 'b'], '--ratio takes a number, 1 or more, not "0.5"'],
  ['a threshold that is no number', ['--us', '1s', 'a', 'b'], '--us takes a number, 0 or more, not "1s"'],
] as const)('%s is refused', async ([, args, message]) => {
  expect(await diff(...args)).toEqual({ status: 2, stdout: '', stderr: `vf-timeline: ${message}\n` });
});

async function* openChunks(log: NamedLog) {
  for await (const { chunks } of openSources(log)) yield* chunks;
}

describe('the JSON of a timeline', () => {
  async function written(name: string, path: string): Promise<string> {
    const stdout = new Collector();
    const io = { stdin: Readable.from([]), stdout, stderr: new Collector(), env: {} };
    await run(['--format', 'json', path], io, async () => analysis);
    const file = join(folder, name);
    writeFileSync(file, name.endsWith('.gz') ? gzipSync(stdout.text) : stdout.text);
    return file;
  }

  test('can stand for its log, on either side', async () => {
    const before = await written('before.json', original);
    const after = await written('after.json.gz', changed);
    const ofLogs = await diff('-f', 'json', original, changed);
    expect(ofLogs.status).toBe(1);
    for (const pair of [
      [before, changed],
      [original, after],
      [before, after],
    ]) {
      expect(await diff('-f', 'json', ...pair)).toEqual(ofLogs);
    }
    expect((await diff(before, before)).status).toBe(0);
  });

  test('is read from standard input, as a log is', async () => {
    const json = readFileSync(await written('piped.json', changed), 'utf8');
    const log = readFileSync(changed, 'utf8');
    for (const text of [json, log, '{', `{ "schema"\n${log}`]) {
      // In small pieces: the first does not tell what it is.
      const pieces = text.match(/[\s\S]{1,7}/g) ?? [];
      const piped = async function* () {
        yield* pieces;
      };
      const found = await analysis.timelineOrLog({ name: '-', data: piped() });
      expect(found.timeline ?? null).toEqual(text === json ? JSON.parse(json) : null);
      let rest = '';
      if (found.log !== undefined) for await (const piece of openChunks(found.log)) rest += piece;
      expect(rest).toBe(text === json ? '' : text);
    }
  });

  test.for([
    [
      'of another version',
      '{"schema":"vf-timeline/2"}',
      'schema is "vf-timeline/2", and must be vf-timeline/1',
    ],
    ['without its events', '{"schema":"vf-timeline/1"}', 'it has no "sources"'],
    ['that is cut', '{"schema":"vf-timeline/1","sources":[', 'is no whole JSON'],
  ] as const)('%s is refused, and the message says why', async ([, text, message]) => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, text);
    const { status, stderr } = await diff(original, file);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('with a field of another type is refused, wherever it stands', async () => {
    const timeline = JSON.parse(readFileSync(await written('sound.json', original), 'utf8'));
    timeline.interfaces[0].attachments[0].events = 'all';
    const file = join(folder, 'typed.json');
    writeFileSync(file, JSON.stringify(timeline));
    const { status, stderr } = await diff(original, file);
    expect({ status, stderr: stderr.trim() }).toEqual({
      status: 2,
      stderr: `vf-timeline: ${file} is no timeline of the schema vf-timeline/1: interfaces[0].attachments[0].events is "all", and must be an array`,
    });
  });
});

describe('the thresholds', () => {
  // The VF is registered at 7.465 and the data path switched at 8.090; here so many seconds later.
  const late = (seconds: number) => {
    const file = join(folder, 'late.log');
    writeFileSync(file, delayed(corpusLines('azure-startup'), 'Data path switched', seconds).join('\n'));
    return file;
  };

  test.for([
    [[], 3, 1],
    [['--ratio', '100000000'], 3, 0],
    [['--us', '4000000'], 3, 0],
    [[], 0.5, 0],
    [['--ratio=1', '--us=400000'], 0.5, 1],
    [['--ratio=1', '--us=600000'], 0.5, 0],
  ] as const)('%j with one baseline, %d s later', async ([options, seconds, status]) => {
    expect((await diff(...options, original, late(seconds))).status).toBe(status);
  });

  test.for([
    [[], 0.5, 1],
    [['--spread-us', '600000'], 0.5, 0],
    [[], 0.02, 0],
    [['--spread-us=10000', '--spreads=0'], 0.02, 1],
  ] as const)('%j with several baselines, %d s later', async ([options, seconds, status]) => {
    expect((await diff(...options, original, original, late(seconds))).status).toBe(status);
  });

  test('stand in the result', async () => {
    const { stdout } = await diff('-f', 'json', '--ratio', '3', '--spread-us', '7', original, original);
    expect(JSON.parse(stdout).thresholds).toEqual({ ratio: 3, us: 1_000_000, spreads: 1, spreadUs: 7 });
  });
});

test('an input that cannot be read ends with status 2', async () => {
  const { status, stdout, stderr } = await diff(original, join(folder, 'missing.log'));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('missing.log');
});

test('only diff takes its thresholds', async () => {
  const stderr = new Collector();
  const io = { stdin: Readable.from([]), stdout: new Collector(), stderr, env: {} };
  expect(await run(['--ratio', '3', original], io, async () => analysis)).toBe(2);
  expect(stderr.text).toBe('vf-timeline: only diff takes --ratio\n');
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
