import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPILED, compileScanner } from '../../assembly/build.ts';
import { messageNeedles } from '../../src/message/needles.ts';
import { RECORD_NEEDLES } from '../../src/record/needles.ts';
import { joinNeedles } from '../../src/scan/needles.ts';
import { openScanner, PlainScanner, type Scanner, type Stretch } from '../../src/scan/scanner.ts';
import { corpusLines, corpusNames } from '../corpus/corpus.ts';
import { damagedBytes } from '../properties/hostile-logs.ts';
import { madeLog, stamped } from './logs.ts';

const needles = joinNeedles([RECORD_NEEDLES, messageNeedles()]);
const vector = await openScanner(needles);
const plain = new PlainScanner(needles);
const encoder = new TextEncoder();

const texts = corpusNames('.log')
  .flatMap(corpusLines)
  .map((line) => line.replace(/^\[[^\]]*\] /, ''));

/** Of all lines, in as many calls as it takes. */
function scanAll(scanner: Scanner, bytes: Uint8Array): readonly Stretch[] {
  const all: Stretch[] = [];
  for (let at = 0; ; ) {
    const { stretches, end } = scanner.scan(bytes, at);
    all.push(...stretches);
    if (end === at) return all;
    at = end;
  }
}

test('the scanner is the one that assembly/plain-lines.ts makes', () => {
  expect(readFileSync(COMPILED, 'utf8')).toBe(compileScanner());
});

describe('scanning 16 bytes at a time', () => {
  test('is what is done here', () => {
    expect(vector).not.toBeInstanceOf(PlainScanner);
  });

  test('finds what scanning byte by byte finds, in made-up logs', () => {
    fc.assert(
      fc.property(madeLog(texts), (log) => {
        const bytes = encoder.encode(log);
        expect(scanAll(vector, bytes)).toEqual(scanAll(plain, bytes));
      }),
      { numRuns: 2_000 },
    );
  });

  test('finds the same in damaged bytes', () => {
    fc.assert(
      fc.property(damagedBytes, (bytes) => {
        expect(scanAll(vector, bytes)).toEqual(scanAll(plain, bytes));
      }),
      { numRuns: 1_000 },
    );
  });

  test('goes on where its table is full', () => {
    const log = Array.from({ length: 10_000 }, (_, line) => `${line % 2 === 0 ? stamped(line) : ''}x\n`);
    const bytes = encoder.encode(log.join(''));
    expect(vector.scan(bytes, 0).end).toBeLessThan(bytes.length);
    const plainBytes = (scanner: Scanner) =>
      scanAll(scanner, bytes).reduce((sum, { start, middle }) => sum + middle - start, 0);
    expect(plainBytes(vector)).toBe(plainBytes(plain));
    expect(scanAll(vector, bytes).at(-1)?.end).toBe(bytes.length);
  });
});

describe('a stretch', () => {
  test('has plain lines whose stamps do not fall, and the lines behind them that are none', () => {
    const log = '[    1.000000] a\n[    2.000000] b\nfoo\n[    1.500000] c\n[    1.400000] d\n[    9.9';
    const start = 0;
    expect(scanAll(vector, encoder.encode(log))).toEqual([
      { plainLines: 2, firstUs: 1e6, beforeLastUs: 1e6, lastUs: 2e6, start, middle: 34, end: 38 },
      { plainLines: 1, firstUs: 1.5e6, beforeLastUs: 1.5e6, lastUs: 1.5e6, start: 38, middle: 55, end: 55 },
      { plainLines: 1, firstUs: 1.4e6, beforeLastUs: 1.4e6, lastUs: 1.4e6, start: 55, middle: 72, end: 72 },
    ]);
  });
});
