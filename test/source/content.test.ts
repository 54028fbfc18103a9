import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTENT_BYTES, contentOf, isDecided } from '../../src/source/content.ts';
import { tarEntry } from './carriers.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const KNOWN = [
  ['gzip', latin1('\x1f\x8b\x08\0')],
  ['xz', latin1('\xfd7zXZ\0')],
  ['zstd', latin1('\x28\xb5\x2f\xfd')],
  ['lz4', latin1('\x04\x22\x4d\x18')],
  ['bzip2', latin1('BZh91AY&SY')],
  ['bzip2', latin1('BZh9\x17\x72\x45\x38\x50\x90')],
  ['zip', latin1('PK\x03\x04')],
  ['zip', latin1('PK\x05\x06')],
  ['journal', latin1('LPKSHHRH')],
  ['tar', tarEntry('dmesg.txt', 'a line\n')],
] as const;

test.each(KNOWN)('%s is told by its first bytes', (content, head) => {
  expect(contentOf(head)).toBe(content);
});

test.each([
  ['a log', '[    2.327663] hv_vmbus: registering driver hv_netvsc\n'],
  ['words that begin like a magic', 'BZh9 PK\nustar'],
  ['padding', '\0'.repeat(600)],
  ['a tar header whose sum is wrong', tarEntry('dmesg.txt', '').toString('latin1').replace('dmesg', 'emesg')],
])('%s is none of them', (_, text) => {
  expect(contentOf(latin1(text))).toBe('plain');
});

describe('a decision', () => {
  test('is not waited for where a live log begins', () => {
    expect(isDecided(latin1('[    2.327663] hv_vmbus: registering\n'))).toBe(true);
    expect(isDecided(latin1(`[    2.327663] ${'hv_vmbus '.repeat(12)}`))).toBe(true);
  });

  test('is what all of the bytes lead to', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 700 }),
      fc.string({ maxLength: 700 }).map((text) => latin1(text)),
      fc
        .tuple(fc.constantFrom(...KNOWN.map(([, head]) => head)), fc.uint8Array({ maxLength: 600 }))
        .map((parts) => Buffer.concat(parts)),
    );
    fc.assert(
      fc.property(bytes, fc.nat(CONTENT_BYTES), (whole, length) => {
        const head = whole.subarray(0, length);
        if (isDecided(head)) expect(contentOf(head)).toBe(contentOf(whole));
      }),
      { numRuns: 2_000 },
    );
  });
});
