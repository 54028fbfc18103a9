import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { analyze, events, type LogInput, readRecords, type VfEvent } from '../../src/index.ts';
import { collect } from '../corpus/collect.ts';
import { corpusLog, corpusNames, OPTIONS } from '../corpus/corpus.ts';
import { expectConsistent } from '../corpus/expect-consistent.ts';
import { schemaErrors } from '../corpus/schema.ts';
import { CARRIERS, cutAt, pieces } from './carriers.ts';
import { damagedBytes, damagedText } from './hostile-logs.ts';

const folder = mkdtempSync(join(tmpdir(), 'vf-timeline-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The event without what other lines tell of its time. */
/** Its year may be shown by another line. */
function asItsLineSays({ time, ...event }: VfEvent): unknown {
  const { bootUs, wall, wallClock } = time;
  // What waited for a daemon gets another time where the whole log tells how long.
  const isOfLine = bootUs === null || (wallClock !== 'anchor' && wallClock !== 'receive');
  return { ...event, bootUs, wall: isOfLine ? (wall?.slice(4) ?? null) : null };
}

describe.for<[string, fc.Arbitrary<string | Uint8Array>]>([
  ['any text', fc.string({ unit: 'binary', maxLength: 500 })],
  ['any bytes', fc.uint8Array({ maxLength: 500 })],
  ['a damaged log', damagedText],
  ['a damaged log with flipped bytes', damagedBytes],
])('%s', ([, logs]) => {
  test('gives a timeline that keeps to the schema and refers only to what is in it', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        const timeline = await analyze(log, OPTIONS);
        expect(schemaErrors(timeline)).toEqual([]);
        expectConsistent(timeline);
      }),
      { numRuns: 300 },
    );
  });

  test('has every line accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        const { sources } = await analyze(log, OPTIONS);
        for (const { bytes, lines, records, formats, skipped } of sources) {
          const { continued, blank, notKernel, unknownFormat, damaged } = skipped;
          expect(bytes).toBe(Buffer.from(log).length);
          expect(lines).toBe(records + continued + blank + notKernel + unknownFormat + damaged);
          expect(formats.reduce((sum, each) => sum + each.records, 0)).toBe(records);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has a record behind each event', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        const records = await collect(readRecords(log, OPTIONS));
        // Several records may stand on one line, where a console returned without a line feed.
        const messages = new Set(records.map(({ source, message }) => `${source.line} ${message}`));
        for (const { source, text } of (await analyze(log, OPTIONS)).events) {
          expect(messages).toContain(`${source.line} ${text}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same events one by one as all together, but for what only the whole log tells', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        const together = await analyze(log, OPTIONS);
        // Only the whole log tells whether it holds something twice, and in which order that stands.
        const messages = (await collect(readRecords(log, OPTIONS))).map(({ message }) => message);
        fc.pre(new Set(messages).size === messages.length);
        // What the end has cut off shows against the rest of the log.
        fc.pre(together.sources.every(({ losses }) => losses.every(({ kind }) => kind !== 'torn')));
        // A copy of each as it comes: what was handed out must not change any more.
        const oneByOne: VfEvent[] = [];
        for await (const event of events(log, OPTIONS)) oneByOne.push(structuredClone(event));
        // Boots may go on beside each other; together, one stands behind the other.
        oneByOne.sort((a, b) => a.boot - b.boot);
        expect(oneByOne.map(asItsLineSays)).toEqual(together.events.map(asItsLineSays));
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same timeline wherever it is cut', async () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(logs, places, async (log, shares) => {
        const cuts = shares.map((share) => Math.floor(share * log.length));
        const parts: LogInput = cutAt<string | Uint8Array>(log, cuts);
        expect(await analyze(parts, OPTIONS)).toEqual(await analyze(log, OPTIONS));
      }),
      { numRuns: 300 },
    );
  });
});

describe.for(corpusNames('.log'))('%s.log', (name) => {
  const text = corpusLog(name);
  const path = join(folder, `${name}.log`);

  test.for(CARRIERS)('gives the same timeline as $name', async (carrier) => {
    const expected = await analyze({ name: path, data: text }, OPTIONS);
    expect(await carrier.analyze(text, path, OPTIONS)).toEqual(expected);
  });

  test('gives the same timeline byte by byte and character by character', async () => {
    const expected = await analyze(text, OPTIONS);
    expect(await analyze(pieces(new TextEncoder().encode(text), 1), OPTIONS)).toEqual(expected);
    expect(await analyze(pieces(text, 1), OPTIONS)).toEqual(expected);
  });
});

test('a damaged log gives the same timeline in whatever form it is given', async () => {
  const path = join(folder, 'damaged.log');
  const nonEmpty = damagedText.filter((text) => /^[^\0-\x08\x0e-\x1f]+$/.test(text));
  await fc.assert(
    fc.asyncProperty(nonEmpty, fc.constantFrom(...CARRIERS), async (text, carrier) => {
      const expected = await analyze({ name: path, data: text }, OPTIONS);
      expect(await carrier.analyze(text, path, OPTIONS)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});
