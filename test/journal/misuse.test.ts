import { expect, test } from 'vitest';
import { openJournal } from '../../src/journal/index.ts';
import { readFixture } from './fixtures.ts';

test.for([
  ['a path', '/var/log/journal/system.journal'],
  ['nothing', null],
  ['an object', { size: 3 }],
] as const)('openJournal refuses %s', async ([, input]) => {
  // @ts-expect-error what a program without types could pass
  await expect(openJournal(input)).rejects.toMatchObject({ code: 'invalid-argument' });
});

test.for([
  ['an object', {}],
  ['a text', ['_TRANSPORT=kernel']],
  ['a number', [{ _PID: 1 }]],
] as const)('entries refuses a match that is %s', async ([, match]) => {
  const journal = await openJournal(readFixture('compact-keyed-zstd'));
  // @ts-expect-error what a program without types could pass
  await expect(journal.entries({ match }).next()).rejects.toMatchObject({ code: 'invalid-argument' });
});

test('an error of the reader is the caller’s', async () => {
  const reader = { size: 1000, read: () => Promise.reject(new Error('the disk is gone')) };
  await expect(openJournal(reader)).rejects.toThrow('the disk is gone');
});
