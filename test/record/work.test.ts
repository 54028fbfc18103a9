import { expect, test } from 'vitest';
import { messageNeedles } from '../../src/message/needles.ts';
import { linesDerived, parseMessage } from '../../src/message/parse-message.ts';
import { LocalClock } from '../../src/record/local-clock.ts';
import { RECORD_NEEDLES } from '../../src/record/needles.ts';
import { openRecords } from '../../src/record/read-records.ts';
import { joinNeedles } from '../../src/scan/needles.ts';
import { corpusLines } from '../corpus/corpus.ts';
import { inPieces, stamped } from '../scan/logs.ts';

// How much work a log is, counted: what a clock shows depends on the machine and on what else it does.

const relevance = { needles: async () => joinNeedles([RECORD_NEEDLES, messageNeedles()]), skimFrom: 0 };

const LIFE = corpusLines('azure-maintenance').map((line) => line.replace(/^\[[^\]]*\] /, ''));
const LINES = 100_000;
const PIECE = 256 * 1024;

/** So many lines, of which one in `every` is of the life of a VF. */
function log(every: number): Uint8Array {
  const lines = Array.from({ length: LINES }, (_, index) => {
    const ours = LIFE[(index / every) % LIFE.length];
    const text =
      index % every === 0 && ours !== undefined ? ours : `usb 1-${index}: new high-speed USB device`;
    return `${stamped(index * 1000)}${text}\n`;
  });
  return new TextEncoder().encode(lines.join(''));
}

async function workOf(bytes: Uint8Array) {
  const derivedBefore = linesDerived();
  let records = 0;
  const input = { name: 'log', data: inPieces(bytes, PIECE) };
  for await (const source of openRecords(input, new LocalClock(), {}, { relevance })) {
    for await (const batch of source.batches()) {
      for (const { message } of batch) if (parseMessage(message) !== null) records += 1;
    }
    return {
      text: source.textRead,
      lines: source.tally.lines,
      records,
      derived: linesDerived() - derivedBefore,
    };
  }
  throw new Error('there is one source');
}

test('of a log in which one line in 200 matters, little more than these lines is read as text', async () => {
  const bytes = log(200);
  const { text, lines, records, derived } = await workOf(bytes);
  const pieces = Math.ceil(bytes.length / PIECE);
  expect(lines).toBe(LINES);
  expect(records).toBe(LINES / 200);
  // Beside them the line that each piece cuts, and the beginning, by which it is known what the log is.
  expect(text.lines).toBeLessThanOrEqual(records + pieces + 100);
  expect(text.bytes).toBeLessThanOrEqual(bytes.length / 50);
  expect(derived).toBeLessThanOrEqual(LIFE.length);
});

test('of a log in which every line matters, each text is read twice at most, and a shape is derived once', async () => {
  const bytes = log(1);
  const { text, lines, records, derived } = await workOf(bytes);
  const pieces = Math.ceil(bytes.length / PIECE);
  expect(lines).toBe(LINES);
  expect(records).toBe(LINES);
  // Texts have a number from their second time on. Beside them the line that each piece cuts, and the beginning.
  expect(text.lines).toBeLessThanOrEqual(2 * LIFE.length + pieces + 100);
  expect(derived).toBeLessThanOrEqual(LIFE.length);
});

test('lines of a file are left out that it did not have when it was opened', async () => {
  const bytes = log(200);
  const file = {
    size: 100,
    [Symbol.asyncIterator]: () => inPieces(bytes, PIECE),
    reopen: async () => null,
    openReader: () => Promise.reject(new Error('it is no archive')),
  };
  const input = { name: 'log', data: file };
  const { skimFrom: _, ...byDefault } = relevance;
  for await (const source of openRecords(input, new LocalClock(), {}, { relevance: byDefault })) {
    for await (const _batch of source.batches());
    expect(source.tally.lines).toBe(LINES);
    expect(source.textRead.lines).toBeLessThanOrEqual(LINES / 10);
  }
});
