import { closeSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messageNeedles } from '../../src/message/needles.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { LocalClock } from '../../src/record/local-clock.ts';
import { RECORD_NEEDLES } from '../../src/record/needles.ts';
import { openRecords } from '../../src/record/read-records.ts';
import type { Relevance } from '../../src/record/relevance.ts';
import { joinNeedles } from '../../src/scan/needles.ts';
import { scanFile } from '../../src/scan/threads.ts';
import { openFile } from '../../src/source/files.ts';
import { corpusLines } from '../corpus/corpus.ts';
import { madeLog, stamped } from '../scan/logs.ts';
import { stretchesIn } from '../scan/stretches.ts';

const folder = mkdtempSync(join(tmpdir(), 'threads-'));
const program = pathToFileURL(join(folder, 'scan-worker.mjs'));
const path = join(folder, 'log');

beforeAll(async () => {
  const entry = { 'scan-worker': 'src/scan/scan-worker.ts' };
  const options = { format: 'esm', silent: true, config: false, clean: false } as const;
  await build({ ...options, entry, outDir: folder, outExtension: () => ({ js: '.mjs' }) });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** More than is read before threads are started. */
const BEGINNING = `${stamped(0)}${'wide '.repeat(20)}\n${`${stamped(1)}usb 1-1: x\n`.repeat(11_000)}`;

const TEXTS = corpusLines('azure-maintenance').map((line) => line.replace(/^\[[^\]]*\] /, ''));

async function read(relevance: Relevance | null) {
  for await (const source of openRecords(await openFile(path), new LocalClock(), {}, { relevance })) {
    const records = [];
    for await (const batch of source.batches()) {
      records.push(...batch.filter(({ message }) => parseMessage(message) !== null));
    }
    const { losses, formats, ...counts } = source.tally;
    return { records, counts, formats: [...formats], losses: losses.all, boots: source.boots.boots };
  }
  return null;
}

function inThreads(threads: number, blockBytes: number, of = program): Relevance {
  const needles = async () => joinNeedles([RECORD_NEEDLES, messageNeedles()]);
  return { needles, skimFrom: 0, threadsFrom: 1, division: { threads, blockBytes, program: of } };
}

test('the threads of these tests scan the whole of a file', async () => {
  writeFileSync(path, BEGINNING);
  let bytes = 0;
  let plain = 0;
  const { needles, division } = inThreads(3, 5_000);
  const file = openSync(path, 'r');
  const data = { program: null, needles: await needles() };
  for await (const { size, numbers } of scanFile(file, 0, data, division)) {
    bytes += size;
    for (const { plainLines } of stretchesIn(numbers)) plain += plainLines;
  }
  closeSync(file);
  expect(bytes).toBe(BEGINNING.length);
  expect(plain).toBeGreaterThan(10_000);
});

test('what is made of a file does not depend on how many threads read it, nor on where it is cut', async () => {
  const division = fc.record({
    threads: fc.integer({ min: 1, max: 3 }),
    bytes: fc.integer({ min: 50, max: 9_000 }),
  });
  await fc.assert(
    fc.asyncProperty(madeLog(TEXTS), division, async (log, { threads, bytes }) => {
      writeFileSync(path, BEGINNING + log.repeat(3));
      expect(await read(inThreads(threads, bytes))).toEqual(await read(null));
    }),
    { numRuns: 60 },
  );
});

test('a file whose newest line is its first one is turned', async () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => {
    const text = at % 50 === 0 ? TEXTS[(at / 50) % TEXTS.length] : 'usb 1-1: x';
    return `${stamped((20_000 - at) * 1_000)}${text}\n`;
  });
  writeFileSync(path, `${stamped(21e6)}${'wide '.repeat(20)}\n${lines.join('')}`);
  const made = await read(inThreads(2, 9_000));
  expect(made).toEqual(await read(null));
  expect(made?.counts.newestFirst).toBe('turned');
});

test('a line may be longer than what a thread reads at once', async () => {
  writeFileSync(
    path,
    `${BEGINNING}${stamped(2)}${'x'.repeat(50_000)}\n${stamped(3)}${TEXTS[0]}\n${stamped(4)}y`,
  );
  expect(await read(inThreads(2, 1_000))).toEqual(await read(null));
});

test('an entry that takes several lines takes also those that a thread has left out', async () => {
  writeFileSync(path, `${BEGINNING}{\n${stamped(2)}usb 1-1: x\n`.repeat(2));
  expect(await read(inThreads(2, 500))).toEqual(await read(null));
});

test('a file is read without threads where none can be started', async () => {
  writeFileSync(path, `${BEGINNING}${TEXTS.map((text, at) => `${stamped(at)}${text}\n`).join('')}`);
  const missing = pathToFileURL(join(folder, 'missing.mjs'));
  expect(await read(inThreads(2, 1_000, missing))).toEqual(await read(null));
});

test('no piece follows one that is shorter than what was asked for', async () => {
  const short = join(folder, 'short.mjs');
  writeFileSync(
    short,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ position, size }) => {
       const text = new Uint8Array(position === 2_000 ? size - 1 : size);
       const { length } = text;
       parentPort.postMessage({ size: length, head: length, numbers: new Float64Array(), tail: 0, text, firstText: 1 });
     });`,
  );
  writeFileSync(path, BEGINNING);
  const { needles, division } = inThreads(2, 1_000, pathToFileURL(short));
  const file = openSync(path, 'r');
  const sizes = [];
  for await (const { size } of scanFile(file, 0, { program: null, needles: await needles() }, division)) {
    sizes.push(size);
  }
  closeSync(file);
  expect(sizes).toEqual([1_000, 1_000, 999]);
});

test('a log that is rotated while it is read is read to its end, and no line of the one that takes its place', async () => {
  const ours = TEXTS.map((text, at) => `${stamped(at)}${text}\n`).join('');
  const others = Array.from({ length: 50_000 }, (_, at) => `${stamped(at)}usb 2-2: y\n`).join('');
  writeFileSync(path, BEGINNING.slice(0, 1_000) + ours + BEGINNING + ours);
  const whole = await read(null);
  const opened = await openFile(path);
  // Threads are asked for behind the first piece, of which there are records; by then the file has another name.
  const relevance = inThreads(2, 1_000);
  const records = [];
  for await (const source of openRecords(opened, new LocalClock(), {}, { relevance })) {
    const rotated = `${path}.1`;
    for await (const batch of source.batches()) {
      if (records.length === 0) {
        renameSync(path, rotated);
        writeFileSync(path, others + others);
      }
      records.push(...batch);
    }
    expect(source.tally.lines).toBe(whole?.counts.lines);
    rmSync(rotated);
  }
  expect(records.filter(({ message }) => parseMessage(message) !== null)).toEqual(whole?.records);
});
