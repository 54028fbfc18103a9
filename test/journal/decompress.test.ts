import { expect, test } from 'vitest';
import { Decompressor } from '../../src/journal/decompress.ts';
import { settle } from '../../src/journal/pages.ts';
import { compressXz } from './recompress.ts';
import { MISSING } from './tools.ts';

/** An LZ4 object: the size that it claims, and a block. */
const lz4 = (size: number, ...block: readonly number[]) => {
  const bytes = new Uint8Array(8 + block.length);
  new DataView(bytes.buffer).setUint32(0, size, true);
  bytes.set(block, 8);
  return bytes;
};

test('work that came to nothing is counted, so that it cannot be asked for without end', () => {
  const decompressor = new Decompressor(1000);
  expect(decompressor.decode('lz4', 8, lz4(500, 0x50, 1))).toBe('damaged');
  expect(decompressor.work).toBe(500);
  expect(decompressor.decode('lz4', 16, lz4(1001, 0x50, 1))).toBe('too-large');
  expect(decompressor.work).toBe(500);
});

test.skipIf(MISSING.includes('xz'))(
  'an XZ stream is left when it gets too long, and the next is read',
  async () => {
    const decompressor = new Decompressor(1_000_000);
    const bomb = compressXz(new Uint8Array(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await settle(() => decompressor.decode('xz', 8, bomb))).toBe('too-large');
    expect(decompressor.work).toBeLessThan(2_000_000);
    const text = new TextEncoder().encode('MESSAGE=hello');
    expect(await settle(() => decompressor.decode('xz', 16, compressXz(text)))).toEqual(text);
  },
);
