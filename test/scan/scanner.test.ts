import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPILED, compileScanner as compiledText } from '../../assembly/build.ts';
import { messageNeedles } from '../../src/message/needles.ts';
import { RECORD_NEEDLES } from '../../src/record/needles.ts';
import { readSimpleStamp } from '../../src/record/stamps/kernel-stamp.ts';
import { FINGERPRINT_BYTES, joinNeedles, WORD_BYTES } from '../../src/scan/needles.ts';
import { PlainScanner } from '../../src/scan/plain-scanner.ts';
import type { Scanner } from '../../src/scan/scanned.ts';
import { compileScanner, openScanner } from '../../src/scan/scanner.ts';
import { corpusLines, corpusNames } from '../corpus/corpus.ts';
import { damagedBytes } from '../properties/hostile-logs.ts';
import { madeLog, stamped } from './logs.ts';
import { type ReadStretch, stretchesIn } from './stretches.ts';

const needles = joinNeedles([RECORD_NEEDLES, messageNeedles()]);
const program = await compileScanner(needles);
const vector = await openScanner(program, needles, false);
const plain = new PlainScanner(needles);
const encoder = new TextEncoder();
const latin1 = new TextDecoder('latin1');

const texts = corpusNames('.log')
  .flatMap(corpusLines)
  .map((line) => line.replace(/^\[[^\]]*\] /, ''));

interface Found {
  readonly stretches: readonly ReadStretch[];
  readonly others: string;
}

/** In all lines, in as many calls as it takes. */
function scanAll(scanner: Scanner, bytes: Uint8Array): Found {
  const stretches: ReadStretch[] = [];
  const others: string[] = [];
  for (let at = 0; ; ) {
    const { numbers, text, end } = scanner.scan(bytes, at);
    stretches.push(...stretchesIn(numbers));
    others.push(latin1.decode(text));
    if (end === at) return { stretches, others: others.join('') };
    at = end;
  }
}

/** The same without the pieces, in which each scanner may cut what is not plain as it can. */
function withoutPieces({ stretches, others }: Found) {
  return { stretches: stretches.map(({ pieces: _, ...stretch }) => stretch), others };
}

test('the scanner is the one that assembly/scanner makes', () => {
  expect(readFileSync(COMPILED, 'utf8')).toBe(compiledText());
});

test('each word is looked for by three bytes of what is compared of it', () => {
  for (const { text, rare } of [...needles.words, ...needles.secondWords]) {
    expect(rare).toHaveLength(FINGERPRINT_BYTES);
    expect(text.slice(0, WORD_BYTES)).toContain(rare);
  }
});

describe('scanning 16 bytes at a time', () => {
  test('is what is done here', () => {
    expect(vector).not.toBeInstanceOf(PlainScanner);
  });

  test('is done where a page may not make an instance at once, and not where there is no memory for one', async () => {
    const { instantiate, Instance } = WebAssembly;
    const refuse = () => {
      throw new RangeError('disallowed on the main thread');
    };
    try {
      Object.assign(WebAssembly, { Instance: refuse });
      expect(await openScanner(program, needles)).not.toBeInstanceOf(PlainScanner);
      Object.assign(WebAssembly, { instantiate: async () => refuse() });
      expect(await openScanner(program, needles)).toBeInstanceOf(PlainScanner);
    } finally {
      Object.assign(WebAssembly, { instantiate, Instance });
    }
  });

  test('finds what scanning byte by byte finds, in made-up logs', () => {
    fc.assert(
      fc.property(madeLog(texts), (log) => {
        const bytes = encoder.encode(log);
        expect(withoutPieces(scanAll(vector, bytes))).toEqual(withoutPieces(scanAll(plain, bytes)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('finds the same in damaged bytes', () => {
    fc.assert(
      fc.property(damagedBytes, (bytes) => {
        expect(withoutPieces(scanAll(vector, bytes))).toEqual(withoutPieces(scanAll(plain, bytes)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('finds the same in lines of any length', () => {
    const sizes = [1, 63, 64, 1000, 8_100, 8_200, 16_300, 16_400, 40_000, 1_048_000];
    const line = fc.tuple(fc.constantFrom(...sizes), fc.nat(200), fc.constantFrom('', 'hv_vmbus: ', '\x1b'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const log = lines.map(
          ([size, more, text], at) => `${stamped(at)}${'x'.repeat(size + more)}${text}x\n`,
        );
        const bytes = encoder.encode(log.join('').slice(0, 1 << 20));
        expect(withoutPieces(scanAll(vector, bytes))).toEqual(withoutPieces(scanAll(plain, bytes)));
      }),
      { numRuns: 100 },
    );
  });

  test('finds what makes a line one that matters wherever it stands, up to the last byte', () => {
    const whole = needles.words.map(({ text }) => `${text}x`);
    for (const found of [...whole, 'x[ 2.3', '\x1b', '\0x', '\u00a0', 'suppressed']) {
      for (let size = 0; size < 200; size += 1) {
        const bytes = encoder.encode(`${stamped(1)}${'x'.repeat(size)}${found}\n`);
        expect(scanAll(vector, bytes).stretches, `${size} bytes in front of ${found}`).toMatchObject([
          { plainLines: 0 },
        ]);
      }
    }
  });

  test('goes on where its table is full', () => {
    const log = Array.from({ length: 20_000 }, (_, line) => `${line % 2 === 0 ? stamped(line) : ''}x\n`);
    const bytes = encoder.encode(log.join(''));
    expect(vector.scan(bytes, 0).end).toBeLessThan(bytes.length);
    const plainBytes = (scanner: Scanner) =>
      scanAll(scanner, bytes).stretches.reduce((sum, { start, middle }) => sum + middle - start, 0);
    expect(plainBytes(vector)).toBe(plainBytes(plain));
    expect(scanAll(vector, bytes).stretches.at(-1)?.end).toBe(bytes.length);
  });

  test('goes on where its table is full of lines that are not plain', () => {
    const lines = Array.from({ length: 40_000 }, (_, at) => `[1.${String(at).padStart(6, '0')}] A\n`);
    const log = lines.join('');
    const { stretches, others } = scanAll(vector, encoder.encode(log));
    expect(others === log).toBe(true);
    const stamps = stretches.flatMap(({ pieces }) => pieces.map(({ more }) => more));
    // All but the first one have a text that came before, and so pieces of their own.
    expect(stamps).toEqual(lines.map((_, at) => (at === 0 ? 1 : 1_000_000 + at)));
  });

  test('has room for whatever lines write most of', () => {
    const pairs = [
      '[0.000000] \n\n',
      '[0.000001] \n[0.000000] \n',
      '[0.000000] A\n\n',
      '[0.000000] \n[0.000000] A\n',
    ];
    for (const pair of pairs) {
      const log = pair.repeat(Math.floor((1 << 20) / pair.length));
      const bytes = encoder.encode(log);
      const found = scanAll(vector, bytes);
      expect(found.stretches.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(log.length);
      expect(found.others === scanAll(plain, bytes).others).toBe(true);
    }
  });
});

describe('a stretch', () => {
  test('has plain lines whose stamps do not fall, and the lines behind them that are none', () => {
    const log = '[    1.000000] a\n[    2.000000] b\nfoo\n[    1.500000] c\n[    1.400000] d\n[    9.9';
    const start = 0;
    const ofDmesg = { header: 0, headerUs: -1, programs: 0, programHeader: 0 };
    const a = { pieces: [{ bytes: 4, text: 0, more: 1 }], ...ofDmesg };
    const c = { firstUs: 1.5e6, beforeLastUs: 1.5e6, lastUs: 1.5e6, pieces: [], ...ofDmesg };
    const d = { firstUs: 1.4e6, beforeLastUs: 1.4e6, lastUs: 1.4e6, pieces: [], ...ofDmesg };
    const stretches = [
      { plainLines: 2, firstUs: 1e6, beforeLastUs: 1e6, lastUs: 2e6, start, middle: 34, end: 38, ...a },
      { plainLines: 1, start: 38, middle: 55, end: 55, ...c },
      { plainLines: 1, start: 55, middle: 72, end: 72, ...d },
    ];
    expect(scanAll(vector, encoder.encode(log))).toEqual({ stretches, others: 'foo\n' });
    expect(withoutPieces(scanAll(plain, encoder.encode(log)))).toEqual(
      withoutPieces({ stretches, others: 'foo\n' }),
    );
  });
});

/** Texts that the table of assembly/scanner/known-texts.ts has one place for: its hash is undone, of two words and none. */
function textsOfOneSlot(count: number): readonly string[] {
  const factor = 0x9e3779b97f4a7c15n;
  const first = new DataView(encoder.encode('A 345678').buffer).getBigUint64(0, true);
  const u64 = (value: bigint): bigint => BigInt.asUintN(64, value);
  const mixed = (hash: bigint): bigint => u64(hash * factor) ^ (u64(hash * factor) >> 29n);
  let inverse = 1n;
  for (let step = 0; step < 6; step += 1) inverse = u64(inverse * (2n - factor * inverse));
  const unmixed = (hash: bigint): bigint => u64((hash ^ (hash >> 29n) ^ (hash >> 58n)) * inverse);
  const texts: string[] = [];
  for (let high = 1n; texts.length < count; high = u64(high * 25_214_903_917n + 11n) & 0xffffffffn) {
    const second = unmixed(unmixed((high << 32n) | high)) ^ mixed(16n ^ first);
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, second, true);
    const text = latin1.decode(bytes);
    if (/^[ -Z\\-~]{8}$/.test(text)) texts.push(`A 345678${text}`);
  }
  return texts;
}

describe('a text that comes again', () => {
  const textsOf = async (log: string): Promise<readonly number[]> => {
    const { stretches } = scanAll(await openScanner(program, needles), encoder.encode(log));
    return stretches.flatMap(({ pieces }) => pieces.map(({ text }) => text));
  };

  test('has a number from its second time on', async () => {
    const [a, b] = ['hv_vmbus: a\n', 'hv_vmbus: b\n'];
    const log = [a, b, a, a, b].map((text, at) => `${stamped(at)}${text}`).join('');
    expect(await textsOf(log)).toEqual([0, 1, 1, 2]);
  });

  test('has none behind anything but a simple stamp, nor with what is no text, nor where it is long', async () => {
    const twice = async (line: string) => textsOf(`${line}\n${line}\n`);
    expect(await twice('[    1.000000] hv_vmbus: a')).toEqual([0, 1]);
    expect(await twice('<6>[    1.000000] hv_vmbus: a')).toEqual([0]);
    expect(await twice('[    1.000000][    T1] hv_vmbus: a')).toEqual([0]);
    expect(await twice('[            1.000000] hv_vmbus: a')).toEqual([0]);
    expect(await twice('[    1.000000] hv_vmbus: a\r')).toEqual([0]);
    expect(await twice('[    1.000000] hv_vmbus: a\0')).toEqual([0]);
    expect(await twice('[    1.000000] hv_vmbus:\u00a0a')).toEqual([0]);
    expect(await twice(`[    1.000000] hv_vmbus: ${'a'.repeat(502)}`)).toEqual([0, 1]);
    expect(await twice(`[    1.000000] hv_vmbus: ${'a'.repeat(503)}`)).toEqual([0]);
  });

  test('is what it was, and so is its stamp, in made-up logs', () => {
    const messages = new Map<number, string>();
    fc.assert(
      fc.property(madeLog(texts), (log) => {
        const { stretches, others } = scanAll(vector, encoder.encode(log));
        let at = 0;
        for (const { bytes, text, more } of stretches.flatMap(({ pieces }) => pieces)) {
          const lines = others.slice(at, at + bytes);
          at += bytes;
          if (text === 0) expect(lines.split('\n')).toHaveLength(more + 1);
          if (text === 0) continue;
          const stamp = readSimpleStamp(lines, 0);
          expect(stamp?.bootUs).toBe(more);
          const message = lines.slice(stamp?.end);
          expect(message).toMatch(/^[^\r\0\x1b]*\n$/);
          expect(messages.get(text) ?? message).toBe(message);
          messages.set(text, message);
        }
        expect(at).toBe(others.length);
      }),
      { numRuns: 1_000 },
    );
    expect(messages.size).toBeGreaterThan(30);
    expect(new Set(messages.values()).size).toBe(messages.size);
  });

  test('is looked for in few places, however the texts are made', async () => {
    const lines = textsOfOneSlot(100).map((text, at) => `${stamped(at)}${text}\n`);
    const numbered = (await textsOf(lines.join('').repeat(2))).filter((text) => text > 0);
    expect(numbered).toEqual(Array.from({ length: 64 }, (_, at) => at + 1));
  });

  test('has another number when it was forgotten for many others', async () => {
    const scanner = await openScanner(program, needles);
    const numbers = new Map<number, string>();
    let forgotten = 0;
    for (let round = 0; round < 40; round += 1) {
      const lines = Array.from(
        { length: 1_000 },
        (_, at) => `hv_vmbus: ${Math.floor(at / 2)} of ${round >> 1}`,
      );
      const log = lines.map((text, at) => `${stamped(at)}${text}\n`).join('');
      const { numbers: found, firstText } = scanner.scan(encoder.encode(log), 0);
      const pieces = stretchesIn(found).flatMap(({ pieces }) => pieces);
      for (const { text } of pieces) {
        if (text === 0) continue;
        expect(text).toBeGreaterThanOrEqual(firstText);
      }
      if (firstText > 1) forgotten += 1;
      numbers.set(firstText, log);
    }
    expect(forgotten).toBeGreaterThan(10);
    expect(numbers.size).toBeGreaterThan(1);
  });
});
