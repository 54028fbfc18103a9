import { describe, expect, test } from 'vitest';
import { decodeLz4Block } from '../../src/journal/lz4-block.ts';

const block = (...parts: readonly (number | string)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );
const decode = (bytes: Uint8Array, size: number) => {
  const output = decodeLz4Block(bytes, size);
  return output === null ? null : new TextDecoder().decode(output);
};

describe('an LZ4 block', () => {
  test('of literals alone gives them', () => {
    expect(decode(block(0x50, 'hello'), 5)).toBe('hello');
  });

  test('repeats what it gave, also while it gives it', () => {
    // One literal, then 4 + 3 bytes from 1 byte back; five literals at the end.
    expect(decode(block(0x13, 'a', 1, 0, 0x50, 'bcdef'), 13)).toBe('aaaaaaaabcdef');
  });

  test('has lengths that go on over several bytes', () => {
    expect(decode(block(0xf0, 255, 30, 'x'.repeat(300)), 300)).toBe('x'.repeat(300));
    expect(decode(block(0x1f, 'y', 1, 0, 255, 0, 0x10, 'z'), 276)).toBe(`${'y'.repeat(275)}z`);
  });

  test.for([
    ['literals that are not there', block(0x50, 'hell'), 5],
    ['more than it should give', block(0x50, 'hello'), 4],
    ['less than it should give', block(0x50, 'hello'), 6],
    ['a match before its beginning', block(0x13, 'a', 2, 0, 0x50, 'bcdef'), 13],
    ['a match at no distance', block(0x13, 'a', 0, 0, 0x50, 'bcdef'), 13],
    ['a match that is too long', block(0x1f, 'a', 1, 0, 255, 255, 255, 0, 0x10, 'b'), 20],
    ['a length without end', block(0xf0, 255, 255), 1000],
    ['nothing', block(), 0],
  ] as const)('is damaged with %s', ([, bytes, size]) => {
    expect(decodeLz4Block(bytes, size)).toBeNull();
  });
});
