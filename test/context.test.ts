import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { keepStreams } from '../src/context.ts';
import { analyze, readContext } from '../src/index.ts';
import {
  ExcerptFinder,
  LINES_AROUND,
  type LogContext,
  MAX_EXCERPT_LETTERS,
  MAX_PROOFS,
} from '../src/report/context/log-context.ts';
import { flappingLog } from './browser/flapping-log.ts';
import { corpusLog, OPTIONS } from './corpus/corpus.ts';
import { corpusNames } from './report/corpus-timelines.ts';
import { tar } from './source/carriers.ts';

const contextOf = async (data: string | Uint8Array, name = 'kern.log'): Promise<LogContext> => {
  const log = { name, data };
  return await readContext(log, await analyze(log, OPTIONS));
};

describe('what stands around the lines that prove something', () => {
  it.each(corpusNames)('is the lines of the log itself: %s', async (name) => {
    const text = corpusLog(name);
    const lines = text.split(/\r?\n/);
    const log = { name, data: text };
    const timeline = await analyze(log, OPTIONS);
    const context = await readContext(log, timeline);
    const finder = new ExcerptFinder(context);
    for (const { source } of timeline.events) {
      const around = finder.around(source.name, source.line);
      const numbers = [...lines.keys()].map((index) => index + 1);
      const near = numbers.filter((line) => Math.abs(line - source.line) <= LINES_AROUND);
      expect(around?.map(({ line }) => line)).toEqual(
        near.filter((line) => line < lines.length || lines[line - 1] !== ''),
      );
      for (const { line, text: shown } of around ?? []) {
        const whole = lines[line - 1] ?? '';
        if (whole.startsWith('{"') && whole.endsWith('}'))
          expect(shown).toBe(`${JSON.parse(whole).SYSLOG_IDENTIFIER}: ${JSON.parse(whole).MESSAGE}`);
        else expect(shown).toBe(whole.length > MAX_EXCERPT_LETTERS ? `${whole.slice(0, 399)}…` : whole);
      }
    }
  });

  it('is the same whatever the log comes in', async () => {
    const text = `${'of no interest\n'.repeat(70_000)}${corpusLog('azure-maintenance')}`;
    const bytes = new TextEncoder().encode(text);
    const plain = await contextOf(text);
    expect(plain.map(({ line, texts }) => [line, texts.length])).toEqual([[69_998, 24]]);
    expect(await contextOf(bytes)).toEqual(plain);
    expect(await contextOf(gzipSync(bytes))).toEqual(plain);
    const [packed] = await contextOf(tar({ 'vm1/var/log/kern.log': text }), 'vm1.tar');
    expect(packed).toEqual({ ...plain[0], source: 'vm1.tar:vm1/var/log/kern.log' });
    const cut = Array.from({ length: Math.ceil(bytes.length / 1013) }, (_, i) =>
      bytes.subarray(i * 1013, (i + 1) * 1013),
    );
    const log = { name: 'kern.log', data: cut };
    expect(await readContext(log, await analyze(log, OPTIONS))).toEqual(plain);
  });

  it('is kept of a stream while it is read, unless that is very long', async () => {
    const text = corpusLog('azure-maintenance');
    async function* stream(times: number) {
      yield text;
      for (let i = 0; i < times; i++) yield 'of no interest\n'.repeat(10);
    }
    const contextOfStream = async (times: number): Promise<LogContext> => {
      const { logs, again } = keepStreams([{ name: '-', data: stream(times) }], 4_000);
      const timeline = await analyze(logs, OPTIONS);
      return await readContext(again(), timeline);
    };
    expect(await contextOfStream(1)).toEqual([
      {
        ...(await contextOf(text))[0],
        source: '-',
        texts: [...text.trimEnd().split('\n'), ...Array(3).fill('of no interest')],
      },
    ]);
    expect(await contextOfStream(70)).toEqual([]);
  });

  it('is not taken from a log that is another one by now', async () => {
    const timeline = await analyze({ name: 'kern.log', data: corpusLog('azure-maintenance') }, OPTIONS);
    expect(await readContext({ name: 'kern.log', data: corpusLog('azure-startup') }, timeline)).toEqual([]);
    expect(await readContext({ name: 'other.log', data: corpusLog('azure-maintenance') }, timeline)).toEqual(
      [],
    );
  });

  it('is bounded, however long the log and its lines are', async () => {
    const context = await contextOf(flappingLog(10_000));
    expect(context.reduce((sum, { texts }) => sum + texts.length, 0)).toBeLessThan(MAX_PROOFS + 20);
    // Each line within 400 letters, and all of them within 2 MiB.
    const wide = flappingLog(10_000).replace(/\n/g, `\n[    1.000000] ${'x'.repeat(5000)}\n`);
    const letters = (await contextOf(wide)).flatMap(({ texts }) => texts.map(({ length }) => length));
    expect(Math.max(...letters)).toBe(MAX_EXCERPT_LETTERS);
    const sum = letters.reduce((all, length) => all + length, 0);
    expect(sum).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(sum).toBeGreaterThan(1024 * 1024);
  });
});
