import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords } from '../../src/index.ts';
import type { LineEntry } from '../../src/record/line-entry.ts';
import { LineReader } from '../../src/record/line-reader.ts';
import { LocalClock } from '../../src/record/local-clock.ts';
import { LossList } from '../../src/record/losses.ts';
import { openRecords } from '../../src/record/read-records.ts';
import { RecentTexts } from '../../src/record/recent-texts.ts';
import { LineSplitter } from '../../src/scan/lines.ts';
import { corpusLines, corpusNames } from '../corpus/corpus.ts';
import { OTHERS, stamped } from '../scan/logs.ts';

const TEXTS = corpusNames('.log')
  .flatMap(corpusLines)
  .map((line) => line.replace(/^\[[^\]]*\] /, ''));

/** With these lines a log shows that it is no mail, has the kernel's own records, and the oldest of them first. */
const SETTLING = Array.from({ length: 12 }, (_, at) => `${stamped(at)}${'wide '.repeat(20)}${at}\n`).join('');

/** Records of lines by themselves, each line read anew. Words of drivers without any envelope depend on the log. */
function byThemselves(log: string) {
  const entries: LineEntry[] = [];
  const reader = new LineReader((entry) => entries.push(entry));
  const losses = new LossList();
  const splitter = new LineSplitter();
  for (const line of splitter.push(log)) reader.read(line);
  reader.end();
  for (const { number, text, reading } of entries) {
    if (reading.kind !== 'record') losses.observeLine(number, text);
    else {
      losses.observeMessage(number, reading.message);
      losses.observeLine(number, text.slice(0, Math.max(0, text.length - reading.message.length)));
    }
  }
  const records = entries.flatMap(({ reading, number, format, quoted }) => {
    if (reading.kind !== 'record' || quoted || format === 'bare' || format === 'found') return [];
    const { bootUs, message, priority } = reading;
    return [{ line: number, format, bootUs, message, priority }];
  });
  return { records, losses: losses.all };
}

async function together(log: string) {
  const records = [];
  for await (const { source, format, bootUs, message, priority } of readRecords(log, { zone: 'UTC' })) {
    if (format !== 'found') records.push({ line: source.line, format, bootUs, message, priority });
  }
  for await (const source of openRecords({ name: 'log', data: log }, new LocalClock({ zone: 'UTC' }))) {
    for await (const _ of source.batches());
    return { records, losses: source.tally.losses.all };
  }
  return null;
}

test('a line whose text came before is read as if it had not come', async () => {
  const text = fc.oneof(fc.constantFrom(...OTHERS), fc.constantFrom(...TEXTS), fc.string());
  const picked = fc.uniqueArray(text, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(picked, fc.array(fc.nat(5), { minLength: 10, maxLength: 40 }), async (texts, order) => {
      const lines = order.map((at, index) => `${stamped(20e6 + index * 1000)}${texts[at % texts.length]}\n`);
      const log = SETTLING + lines.join('');
      expect(await together(log)).toEqual(byThemselves(log));
    }),
    { numRuns: 1_500 },
  );
});

test('texts that do not come again are forgotten, and those that do are not', () => {
  const texts = new RecentTexts<number>();
  texts.add('often', () => 1);
  texts.add('once', () => 2);
  for (let at = 0; at < 20_000; at += 1) {
    texts.add(`other ${at}`, () => at);
    expect(texts.get('often')).toBe(1);
  }
  expect(texts.get('once')).toBeUndefined();
  texts.add('x'.repeat(10_000), () => 3);
  expect(texts.get('x'.repeat(10_000))).toBeUndefined();
});
