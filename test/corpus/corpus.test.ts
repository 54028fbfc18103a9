import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, readRecords, type Timeline } from '../../src/index.ts';
import { collect } from './collect.ts';
import { CORPUS, corpusLines, corpusLog, corpusNames, OPTIONS } from './corpus.ts';
import { expectConsistent, expectOrderOfTheLog } from './expect-consistent.ts';
import { schemaErrors } from './schema.ts';

const names = corpusNames('.log');

/** Set to write the expectations anew instead of testing them: see corpus/README.md. */
const UPDATE = process.env['UPDATE_EXPECTED'] === '1';

function analyzeCorpus(name: string): Promise<Timeline> {
  return analyze({ name: `${name}.log`, data: corpusLog(name) }, OPTIONS);
}

test('every log of the corpus has an expected timeline, and every expectation its log', async () => {
  if (UPDATE) {
    for (const name of names) {
      const timeline = await analyzeCorpus(name);
      writeFileSync(`${CORPUS}${name}.timeline.json`, `${JSON.stringify(timeline, null, 2)}\n`);
    }
  }
  expect(corpusNames('.timeline.json')).toEqual(names);
});

test('every log of the corpus is named in its README', () => {
  const readme = readFileSync(`${CORPUS}README.md`, 'utf8');
  const cells = [...readme.matchAll(/^\| `([^`]+)\.log` \|/gm)].map(([, name]) => name);
  expect(cells.sort()).toEqual(names);
});

describe.for(names)('%s.log', (name) => {
  test('gives the expected timeline', async () => {
    const expected: unknown = JSON.parse(readFileSync(`${CORPUS}${name}.timeline.json`, 'utf8'));
    expect(await analyzeCorpus(name)).toEqual(expected);
  });

  test('gives what the published schema promises', async () => {
    expect(schemaErrors(await analyzeCorpus(name))).toEqual([]);
  });

  test('has a line that proves each event', async () => {
    const lines = corpusLines(name);
    const records = await collect(readRecords(corpusLog(name), OPTIONS));
    for (const { source, text } of (await analyzeCorpus(name)).events) {
      expect(source.name).toBe(`${name}.log`);
      expect(lines[source.line - 1]).toContain(text);
      expect(records.find((record) => record.source.line === source.line)?.message).toBe(text);
    }
  });

  test('accounts for every line', async () => {
    const { sources } = await analyzeCorpus(name);
    expect(sources).toHaveLength(1);
    for (const { bytes, lines, records, recognized, unrecognized, skipped } of sources) {
      const { continued, blank, notKernel, unknownFormat, damaged } = skipped;
      expect(bytes).toBe(Buffer.byteLength(corpusLog(name)));
      expect(lines).toBe(corpusLines(name).length);
      expect(records + continued + blank + notKernel + unknownFormat + damaged).toBe(lines);
      expect(recognized + unrecognized).toBeLessThanOrEqual(records);
    }
  });

  test('keeps boots, interfaces, attachments, events and findings consistent with each other', async () => {
    const timeline = await analyzeCorpus(name);
    expectConsistent(timeline);
    expectOrderOfTheLog(timeline);
  });
});
