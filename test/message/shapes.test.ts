import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { MessageReader } from '../../src/message/message-reader.ts';
import { MAX_SHAPES, Shapes } from '../../src/message/shapes.ts';
import { TokenScanner } from '../../src/message/token-scanner.ts';
import { readRecords } from '../../src/record/read-records.ts';
import { corpusLog, corpusNames, OPTIONS } from '../corpus/corpus.ts';
import { AskedWords } from './asked-words.ts';
import { byPartOfGrammar, byWholeGrammar, comparable, readByNearley } from './by-nearley.ts';
import { printedRow } from './field-values.ts';

const forms = readCatalogue().flatMap((row) => row.prefixes.map((prefix) => ({ row, prefix })));
const printed = fc
  .constantFrom(...forms)
  .chain(({ row, prefix }) =>
    printedRow(row, prefix).map(({ prefix, text }) => `${prefix} ${text}`.trimStart()),
  );

/** Lines of the catalogue, and lines near it: a token changed, dropped, doubled or added. */
const nearby = fc
  .tuple(printed, fc.nat(), fc.constantFrom('', 'eth1', '7', '0', 'x8', ':', 'added', '0x10', '…', 'a..b'))
  .map(([line, place, other]) => {
    const words = line.split(' ');
    const at = place % words.length;
    return [...words.slice(0, at), other, ...words.slice(at + (place % 3))].join(' ');
  });

describe('replaying a shape gives what nearley gives', () => {
  test('for 100,000 lines in and near the catalogue', () => {
    const reader = new MessageReader();
    fc.assert(
      fc.property(fc.oneof(printed, nearby), (line) => {
        expect(comparable(reader.read(line, false)), line).toEqual(readByNearley(line, byPartOfGrammar));
      }),
      { numRuns: 100_000 },
    );
  }, 300_000);

  test('for every line of the corpus', async () => {
    const reader = new MessageReader();
    for (const name of corpusNames('.log')) {
      for await (const { message } of readRecords(corpusLog(name), OPTIONS)) {
        const expected = readByNearley(message, byPartOfGrammar);
        expect(comparable(reader.read(message, false)), message).toEqual(expected);
      }
    }
  });

  test('and the rules that a first token leaves give what all rules give', () => {
    fc.assert(
      fc.property(fc.oneof(printed, nearby), (line) => {
        expect(readByNearley(line, byPartOfGrammar), line).toEqual(readByNearley(line, byWholeGrammar));
      }),
      { numRuns: 2000 },
    );
  }, 120_000);
});

test('a shape is given to nearley once, whatever the values', () => {
  const reader = new MessageReader();
  for (let slot = 0; slot < 100; slot++) {
    const line = `hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3${slot + 100} eth${slot}: VF slot ${slot + 1000} added`;
    expect(reader.read(line, false)).toMatchObject({ kind: 'slot-added', fields: { slot: slot + 1000 } });
  }
  expect(reader.derived).toBe(1);
});

test.each([
  [
    'hn0: chan7 close failed: 5',
    'hn0: port7 close failed: 5',
    'hn0: chan8 close failed: 6',
    { chan: 8, err: 6 },
  ],
  ['reboot: Power down', 'reboot: Power banana', 'reboot: Power down', {}],
])('a word of a message is not taken for another: %s, and %s', (line, other, alike, fields) => {
  const reader = new MessageReader();
  const id = reader.read(line, false)?.id;
  expect(id).toEqual(expect.any(String));
  expect(reader.read(other, false)?.id ?? null).toBeNull();
  expect(reader.read(alike, false)).toMatchObject({ id, fields });
});

test('devices of one driver share what is known of its lines', () => {
  const reader = new MessageReader();
  for (const text of ['change MTU to 9', 'something new']) reader.read(`hn0: ${text}`, false);
  for (const text of ['change MTU to 9', 'something new']) reader.read(`hn1: ${text}`, false);
  expect(reader.derived).toBe(2);
  reader.read('hn2: change MTU to 9', false);
  expect(reader.derived).toBe(2);
});

describe('what was made of a shape', () => {
  const scanner = new TokenScanner();
  const find = (shapes: Shapes<string>, line: string): string => {
    scanner.scan(line);
    return shapes.find(line, scanner, () => line);
  };
  const shapesOf = (limit?: number) =>
    new Shapes<string>({ words: new Set(['added', 'removed']), patterns: [] }, limit);

  test.each([
    ['slot 1 added', 'slot 27 added', 'slot 1 added'],
    ['slot 1 added', 'gone 1 added', 'slot 1 added'],
    ['slot 1 added', 'slot 1 removed', 'slot 1 removed'],
    ['slot 1 added', 'slot 1', 'slot 1'],
    ['slot 1', 'slot 1 added', 'slot 1 added'],
    ['slot 1 added', 'slot eth1 added', 'slot eth1 added'],
    // One word begins as the other, and has its length or not.
    ['added 1', 'adder 1', 'adder 1'],
    ['a added', 'b added', 'a added'],
    // What stands before a token is not the token.
    ['::', ':b', ':b'],
  ])('behind %j is for %j that of %j', (first, line, made) => {
    const shapes = shapesOf();
    find(shapes, first);
    expect(find(shapes, line)).toBe(made);
  });

  test('is found again, whatever longer line was read between', () => {
    const shapes = shapesOf();
    for (const line of ['slots eth1', 'a b c d', 'slots eth1']) find(shapes, line);
    expect(shapes.made).toBe(2);
  });

  test('is found without a look at the words that came first', () => {
    const words = new AskedWords(['added']);
    const shapes = new Shapes<string>({ words, patterns: [] });
    find(shapes, 'slot 1 added');
    words.asked = 0;
    find(shapes, 'slot 1 added');
    expect(words.asked).toBe(0);
  });

  test('is found by names that are known, whatever numbers came between', () => {
    const words = new AskedWords(['added']);
    const shapes = new Shapes<string>({ words, patterns: [] });
    for (const name of ['eth1', 'eth2']) find(shapes, `slot ${name}`);
    for (let number = 0; number < 20_000; number++) find(shapes, `slot ${number}`);
    words.asked = 0;
    find(shapes, 'slot eth2');
    expect(words.asked).toBe(0);
  });

  test('is remembered for so many shapes, and then all begin anew', () => {
    const shapes = shapesOf(3);
    const lines = ['added', 'added added', 'added removed', 'removed'];
    for (const line of lines.slice(0, 2)) find(shapes, line);
    for (const line of lines.slice(0, 2)) find(shapes, line);
    expect(shapes.made).toBe(2);
    find(shapes, 'added removed');
    for (const line of lines.slice(0, 3)) find(shapes, line);
    expect(shapes.made).toBe(6);
  });
});

test('a log that makes up shapes without end is still read, and not remembered without end', () => {
  const reader = new MessageReader();
  const line = (shape: number) =>
    `hv_vmbus: ${[...shape.toString(2)].map((bit) => (bit === '1' ? ';' : '|')).join(' ')}`;
  for (let shape = 0; shape < MAX_SHAPES + 10; shape++) reader.read(line(shape), false);
  expect(reader.derived).toBe(MAX_SHAPES + 10);
  reader.read(line(0), false);
  expect(reader.derived).toBe(MAX_SHAPES + 11);
});
