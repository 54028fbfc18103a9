import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, LineSplitter, MAX_LINE_CHARACTERS } from '../../src/scan/lines.ts';

type Chunk = string | Uint8Array;

const encoder = new TextEncoder();

interface Split {
  readonly lines: readonly Omit<Line, 'whole'>[];
  readonly bytes: number;
}

function split(...chunks: readonly Chunk[]): Split {
  const { lines, bytes } = splitWhole(...chunks);
  return { lines: lines.map(({ whole, ...line }) => line), bytes };
}

function splitWhole(...chunks: readonly Chunk[]): {
  readonly lines: readonly Line[];
  readonly bytes: number;
} {
  const splitter = new LineSplitter();
  const lines = chunks.flatMap((chunk) => [...splitter.push(chunk)]);
  lines.push(...splitter.end());
  return { lines, bytes: splitter.bytes };
}

function textsOf(...chunks: readonly Chunk[]): readonly string[] {
  return split(...chunks).lines.map((line) => line.text);
}

describe('lines', () => {
  test('end at a line feed and are counted from 1', () => {
    expect(split('a\nb\n').lines).toEqual([
      { number: 1, text: 'a', cut: false },
      { number: 2, text: 'b', cut: false },
    ]);
  });

  test.each([
    ['no line in nothing', '', []],
    ['an empty line', '\n', ['']],
    ['a last line without an end', 'a\nb', ['a', 'b']],
    ['a last line of padding only', 'a\n\0\0\0', ['a', '']],
    ['Windows line ends', 'a\r\nb\r\n', ['a', 'b']],
    ['the returns of a serial console', '\r\n\r[    0.000000] Linux\r\r\n', ['', '[    0.000000] Linux']],
    ['NUL padding on both sides', '\0\0a\0b\0\r\n', ['a\0b']],
    ['a return within a line', 'a\rb\n', ['a\rb']],
    ['blanks on both sides', ' a \n', [' a ']],
    ['a byte order mark', '\ufeffa\n\ufeffb', ['a', '\ufeffb']],
  ])('with %s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
    expect(textsOf(encoder.encode(text))).toEqual(expected);
  });

  test('are also there with what was taken off', () => {
    expect(splitWhole('\0a\r\n').lines[0]?.whole).toBe('\0a\r');
  });

  test('replace bytes that are not UTF-8', () => {
    expect(textsOf(Uint8Array.of(0x61, 0xff, 0x62, 0x0a, 0xc3))).toEqual(['a\ufffdb', '\ufffd']);
  });

  test.each([
    ['utf-16le', 0xff, 0xfe, (unit: number) => [unit % 256, Math.floor(unit / 256)]],
    ['utf-16be', 0xfe, 0xff, (unit: number) => [Math.floor(unit / 256), unit % 256]],
  ] as const)('come out of %s, cut anywhere', (_, first, second, pair) => {
    const text = 'a\r\né😀\n\0b';
    const units = text.split('').flatMap((character) => pair(character.charCodeAt(0)));
    const bytes = Uint8Array.of(first, second, ...units);
    expect(textsOf(bytes)).toEqual(['a', 'é😀', 'b']);
    expect(textsOf(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(['a', 'é😀', 'b']);
    expect(split(bytes).bytes).toBe(bytes.length);
  });

  const utf16 = (unit: number): readonly number[] => [unit % 256, Math.floor(unit / 256)];
  const utf32 = (code: number): readonly number[] => [
    ...utf16(code % 65_536),
    ...utf16(Math.floor(code / 65_536)),
  ];

  test.each([
    ['utf-16le', false, utf16],
    ['utf-16be', false, (unit: number) => utf16(unit).toReversed()],
    ['utf-32le', false, utf32],
    ['utf-32be', false, (code: number) => utf32(code).toReversed()],
    ['utf-32le', true, utf32],
    ['utf-32be', true, (code: number) => utf32(code).toReversed()],
  ] as const)('come out of %s, cut anywhere, with a mark: %s', (encoding, isMarked, bytesOf) => {
    const text = `${isMarked ? '\ufeff' : ''}[ 1.0] a\r\né😀\n\0b`;
    const codes = encoding.startsWith('utf-16')
      ? text.split('').map((unit) => unit.charCodeAt(0))
      : [...text].map((character) => character.codePointAt(0) ?? 0);
    const bytes = Uint8Array.from(codes.flatMap((code) => [...bytesOf(code)]));
    expect(textsOf(bytes)).toEqual(['[ 1.0] a', 'é😀', 'b']);
    expect(textsOf(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(['[ 1.0] a', 'é😀', 'b']);
    expect(split(bytes).bytes).toBe(bytes.length);
  });

  test('replace what is no character of UTF-32, and half of one at the end', () => {
    const bytes = [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0, 0, 0x11, 0, 0, 0xd8, 0, 0, 0x62, 0];
    expect(textsOf(Uint8Array.from(bytes))).toEqual(['a\ufffd\ufffd\ufffd']);
  });

  test.each([
    ['a console that fills up with NUL', '\0\0\0\0[ 1.0] a\n', ['[ 1.0] a']],
    ['records with NUL behind each', 'a\0b\0cdef\0\n', ['a\0b\0cdef']],
    ['two characters', 'a\0', ['a']],
  ])('are UTF-8 with the NULs of %s', (_, text, expected) => {
    const bytes = encoder.encode(text);
    expect(textsOf(bytes)).toEqual(expected);
    expect(textsOf(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(expected);
  });

  test.each([
    ['a first byte alone', [0xff], ['\ufffd']],
    ['a first byte and something else', [0xff, 0x61], ['\ufffda']],
    ['a mark within a text', [0x61, 0xff, 0xfe], ['a\ufffd\ufffd']],
  ])('are UTF-8 with %s', (_, bytes, expected) => {
    expect(textsOf(Uint8Array.from(bytes))).toEqual(expected);
    expect(textsOf(...bytes.map((byte) => Uint8Array.of(byte)))).toEqual(expected);
  });

  test('come out of text and bytes in turn', () => {
    expect(textsOf('a', encoder.encode('é\nb'), 'c\n')).toEqual(['aé', 'bc']);
  });

  test('do not join half a character of bytes with text', () => {
    expect(textsOf(Uint8Array.of(0xc3), 'a')).toEqual(['\ufffda']);
  });

  test('are open only where no line feed ends the last one, however short the log is', () => {
    for (const [log, endsOpen] of [
      ['a', true],
      ['\n', false],
      ['a\n', false],
      ['a\nb', true],
    ] as const) {
      const splitter = new LineSplitter();
      splitter.push(new TextEncoder().encode(log));
      splitter.end();
      expect({ log, endsOpen: splitter.endsOpen }).toEqual({ log, endsOpen });
    }
  });

  test('count their number through many chunks', () => {
    expect(split('a\n', 'b', '\nc').lines.map((line) => line.number)).toEqual([1, 2, 3]);
  });
});

describe('a line longer than the limit', () => {
  const long = 'x'.repeat(MAX_LINE_CHARACTERS);

  test('is not cut where it only reaches the limit', () => {
    expect(split(`${long}\n`).lines).toEqual([{ number: 1, text: long, cut: false }]);
  });

  test('is cut to its beginning, and the next line is whole', () => {
    expect(split(`${long}yz\nnext\n`).lines).toEqual([
      { number: 1, text: long, cut: true },
      { number: 2, text: 'next', cut: false },
    ]);
  });

  test('is cut alike in chunks', () => {
    expect(split(long.slice(1), 'xy', long, 'z\nnext').lines).toEqual(split(`${long}y${long}z\nnext`).lines);
  });

  test('is not cut in the middle of a character', () => {
    const [line] = split(`${long.slice(1)}😀`).lines;
    expect(line).toEqual({ number: 1, text: long.slice(1), cut: true });
  });
});

describe('whatever the chunks are', () => {
  /** Text of the characters that chunking could break. */
  const logText = fc
    .array(fc.constantFrom('\r', '\n', '\r\n', '\0', '\ufeff', 'é', '€', '😀', 'a', '[    0.000000] '), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));
  const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

  function cutUp<T extends Chunk>(
    whole: T,
    at: readonly number[],
    part: (start: number, end: number) => T,
  ): T[] {
    const places = [0, ...at.map((share) => Math.floor(share * whole.length)), whole.length];
    places.sort((a, b) => a - b);
    return places.slice(1).map((end, index) => part(places[index] ?? 0, end));
  }

  test('the lines of text are the same', () => {
    fc.assert(
      fc.property(logText, cuts, (text, at) => {
        expect(split(...cutUp(text, at, (start, end) => text.slice(start, end)))).toEqual(split(text));
      }),
    );
  });

  test('the lines of bytes are the same, for any bytes', () => {
    const bytes = fc.oneof(
      logText.map((text) => encoder.encode(text)),
      fc.uint8Array(),
    );
    fc.assert(
      fc.property(bytes, cuts, (whole, at) => {
        expect(split(...cutUp(whole, at, (start, end) => whole.subarray(start, end)))).toEqual(split(whole));
      }),
    );
  });

  test('the lines and the count of bytes are the same for text and for its bytes', () => {
    fc.assert(
      fc.property(fc.oneof(logText, fc.string({ unit: 'binary' })), (text) => {
        const bytes = encoder.encode(text);
        expect(split(text)).toEqual(split(bytes));
        expect(split(text).bytes).toBe(bytes.length);
      }),
    );
  });

  test('one character at a time gives the same', () => {
    fc.assert(
      fc.property(logText, (text) => {
        expect(split(...text.split(''))).toEqual(split(text));
        expect(split(...Array.from(encoder.encode(text), (byte) => Uint8Array.of(byte)))).toEqual(
          split(text),
        );
      }),
    );
  });

  test('a line of a million chunks is read', () => {
    const splitter = new LineSplitter();
    for (let index = 0; index < MAX_LINE_CHARACTERS + 10; index += 1) splitter.push('x');
    const [line] = splitter.end();
    expect(line?.text.length).toBe(MAX_LINE_CHARACTERS);
    expect(line?.cut).toBe(true);
  });
});
