import { expect, test } from 'vitest';
import { lookup3, siphash24 } from '../../src/journal/hash.ts';

const bytes = (length: number) => Uint8Array.from({ length }, (_, index) => index);

// The test vectors of the authors: "SipHash: a fast short-input PRF", appendix A, and vectors.h beside it.
test.for([
  [0, 0x726fdb47dd0e0e31n],
  [1, 0x74f839c593dc67fdn],
  [8, 0x93f5f5799a932462n],
  [15, 0xa129ca6149be45e5n],
] as const)('SipHash-2-4 of %s bytes', ([length, hash]) => {
  expect(siphash24(bytes(length), bytes(16))).toBe(hash);
});

// What lookup3.c prints of itself (driver5).
test.for([
  ['', 0xdeadbeefdeadbeefn],
  ['Four score and seven years ago', 0x17770551ce7226e6n],
] as const)('lookup3 of "%s"', ([text, hash]) => {
  expect(lookup3(new TextEncoder().encode(text))).toBe(hash);
});
