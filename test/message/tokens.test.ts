import fc from 'fast-check';
import moo from 'moo';
import { describe, expect, test } from 'vitest';
import { tokens as table } from '../../grammar/tokens.ts';
import { TokenScanner } from '../../src/message/token-scanner.ts';
import { tokenize } from '../../src/message/tokens.ts';

const typesOf = (line: string) => tokenize(line).map(({ type, text }) => `${type} ${text}`);

test.each([
  ['cf63:00:02.0:', ['pciAddress cf63:00:02.0', 'punctuation :']],
  ['cf63:00:', ['pciBus cf63:00', 'punctuation :']],
  ['[15b3:1016]', ['punctuation [', 'deviceId 15b3:1016', 'punctuation ]']],
  ['000d3af5-76bd-000d-3af5-76bd000d3af5', ['guid 000d3af5-76bd-000d-3af5-76bd000d3af5']],
  ['000d3af5-76bd-000d-3af5-76bd000d3af5x', ['word 000d3af5-76bd-000d-3af5-76bd000d3af5x']],
  ['7c:ed:8d:53:cd:c7', ['mac 7c:ed:8d:53:cd:c7']],
  ['14.25.8362', ['dotted 14.25.8362']],
  ['(-19)', ['punctuation (', 'negative -19', 'punctuation )']],
  ['00-ff', ['word 00-ff']],
  ['added gone.', ['hexDigits added', 'word gone', 'punctuation .']],
  ['1234567890123456', ['hexDigits 1234567890123456']],
])('%s is %j', (line, tokens) => {
  expect(typesOf(line)).toEqual(tokens);
});

test('tokens and the blanks between them are the whole line, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (line) => {
      let end = 0;
      for (const { text, offset } of tokenize(line)) {
        expect(line.slice(end, offset).trim()).toBe('');
        expect(line.slice(offset, offset + text.length)).toBe(text);
        end = offset + text.length;
      }
      expect(line.slice(end).trim()).toBe('');
    }),
    { numRuns: 1000 },
  );
});

/** Pieces of kernel lines. */
const fragments = fc.constantFrom(
  ...[
    'cf63',
    '00',
    '02',
    '0',
    '7',
    '-',
    '--',
    '.',
    '..',
    ':',
    '+',
    '@',
    'x',
    'eth0',
    '_',
    ' ',
    '\t',
    '\u00a0',
  ],
  ...['…', '1234567890123456', '000d3af5-76bd-000d-3af5-76bd000d3af5', '0x1f', 'vmbus_11', '(', '\u0000'],
  ...[
    '\n',
    'found->',
    '!system=HYPERV_NIC_VF',
    '<mlx4_ib>',
    'domain=',
    ': hw csum failure',
    'mlx5_core0',
    'pci2:0:2:0',
  ],
);
const lines = fc.oneof(
  fc.array(fragments, { maxLength: 20 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('tokens are what moo makes of the table', () => {
  const lexer = moo.compile(table);
  const byMoo = (line: string) =>
    [...lexer.reset(line)].flatMap(({ type = '', text, offset }) =>
      type === 'blank' ? [] : [{ type, text, offset }],
    );
  fc.assert(
    fc.property(lines, (line) => {
      const one = line.replaceAll(/[\n\r\u2028\u2029]/g, ' ');
      expect(tokenize(one)).toEqual(byMoo(one));
    }),
    { numRuns: 20_000 },
  );
});

describe('the scanner cuts a line where the table does', () => {
  const scanner = new TokenScanner();
  const scanned = (line: string) => {
    scanner.scan(line);
    return Array.from({ length: scanner.count }, (_, index) => ({
      text: line.slice(scanner.starts[index], scanner.ends[index]),
      offset: scanner.starts[index],
      number: scanner.numbers[index] === 1,
    }));
  };
  const byTable = (line: string) =>
    tokenize(line).map(({ type, text, offset }) => ({ text, offset, number: type === 'natural' }));
  /** Numbers are told apart only where the scanner needs no help, and never wrongly. */
  const same = (line: string) => {
    const expected = byTable(line);
    const found = scanned(line);
    expect(found.map(({ number, ...token }) => token)).toEqual(expected.map(({ number, ...token }) => token));
    for (const [index, { number }] of found.entries()) {
      if (number) expect(expected[index]?.number, line).toBe(true);
    }
  };
  test('for any fragments of kernel lines in any order', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 20 }), (parts) => same(parts.join(''))),
      { numRuns: 20_000 },
    );
  });

  test('for every three pieces behind one another', () => {
    const pieces = ['cf63', '00', '7', '-', '.', ':', '+', 'x', 'eth0', '_', ' ', '…', '0x1f', '(', '\t'];
    for (const one of pieces)
      for (const other of pieces) for (const third of pieces) same(`a ${one}${other}${third} 1`);
  });

  test.each<[string, readonly string[]]>([
    ['VF slot 7 added', ['7']],
    ['7 of 12, -3 and 4-5', ['7', '12']],
    ['123456789012345 1234567890123456', ['123456789012345']],
    ['02:00.0 cf63:00 7: 8:', ['02', '7', '8']],
    ['eth0 0x10 ab 1a', []],
    // One token each, with a colon behind digits.
    ['1016:1016 0001:00:02.0 0001:00', []],
  ])('and knows the numbers that need no look at their text: %s', (line, numbers) => {
    expect(scanned(line).flatMap(({ text, number }) => (number ? [text] : []))).toEqual(numbers);
  });

  test('for the first token alone, and then for the rest', () => {
    scanner.scanFirst('VF slot 7 added');
    expect([scanner.count, scanner.starts[0], scanner.ends[0], scanner.beginning]).toEqual([1, 0, 2, false]);
    scanner.scanRest('VF slot 7 added');
    expect([scanner.count, scanner.starts[3], scanner.ends[3]]).toEqual([4, 10, 15]);
    scanner.scanFirst('found-> vendor=0x15b3');
    expect([scanner.count, scanner.beginning]).toEqual([1, true]);
    scanner.scanFirst('a found-> b');
    expect(scanner.beginning).toBe(false);
    scanner.scan('');
    expect(scanner.count).toBe(0);
    expect(new TokenScanner()).toMatchObject({ count: 0, beginning: false });
  });

  test.each([
    'a..b up',
    'a--b: up',
    '-- a',
    '-7 a',
    '…b c',
    'a… b',
    'cf63:00:02.0: up',
    '\tdomain=2',
    '-7--a',
  ])('for the first token alone, whatever it takes to find it: %j', (line) => {
    scanner.scan('VF');
    scanner.scanFirst(line);
    const [first] = byTable(line);
    expect(line.slice(scanner.starts[0], scanner.ends[0])).toBe(first?.text);
    scanner.scanRest(line);
    expect(scanner.count).toBe(byTable(line).length);
  });

  test('for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), same), { numRuns: 2000 });
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii', maxLength: 200 }), same), { numRuns: 5000 });
  });
});
