import { describe, expect, test } from 'vitest';
import { compareEntries, type JournalEntry, mergeJournals, openJournal } from '../../src/journal/index.ts';
import { bootMicroseconds, epochMicroseconds } from '../../src/units.ts';
import { readFixture } from './fixtures.ts';

function entry(changes: Partial<JournalEntry> = {}): JournalEntry {
  return {
    offset: 0,
    seqnum: 5,
    seqnumId: 'a',
    realtimeUs: epochMicroseconds(1000),
    monotonicUs: bootMicroseconds(100),
    bootId: 'b',
    xorHash: 7n,
    fields: [],
    ...changes,
  };
}

describe('two entries are in the order', () => {
  const [earlierWall, earlierClock] = [
    { realtimeUs: epochMicroseconds(1) },
    { monotonicUs: bootMicroseconds(1) },
  ];
  test.for([
    ['of their numbers, in one sequence', entry({ seqnum: 6, ...earlierWall, ...earlierClock })],
    [
      'of the machine’s clock, in one boot',
      entry({ seqnumId: 'z', seqnum: 1, ...earlierWall, monotonicUs: bootMicroseconds(101) }),
    ],
    [
      'of the wall clock, else',
      entry({ seqnumId: 'z', seqnum: 1, bootId: 'z', ...earlierClock, realtimeUs: epochMicroseconds(1001) }),
    ],
    ['of their data, where all times are one', entry({ seqnumId: 'z', xorHash: 8n })],
  ] as const)('%s', ([, later]) => {
    expect(Math.sign(compareEntries(entry(), later))).toBe(-1);
    expect(Math.sign(compareEntries(later, entry()))).toBe(1);
  });

  test('or are the same', () => {
    expect(compareEntries(entry(), entry({ seqnumId: 'z', seqnum: 9, offset: 8 }))).toBe(0);
  });
});

/** A journal's bytes, as the one that was rotated after it: its sequence, from a later number on. */
function later(bytes: Uint8Array<ArrayBuffer>, by: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer);
  const add = (at: number) => view.setBigUint64(at, view.getBigUint64(at, true) + BigInt(by), true);
  add(160);
  add(168);
  for (let at = Number(view.getBigUint64(88, true)); at + 64 <= bytes.length; ) {
    if (view.getUint8(at) === 3) add(at + 16);
    at += Math.ceil(Number(view.getBigUint64(at + 8, true)) / 8) * 8;
  }
  return bytes;
}

describe('rotated files', () => {
  test('are one history, and the later is not read before its time', async () => {
    const plain = 'regular-unkeyed-plain';
    const second = await openJournal(later(readFixture(plain), 36));
    const third = await openJournal(later(readFixture(plain), 72));
    const atOpening = third.bytesRead;
    const seqnums: number[] = [];
    for await (const { entry, journal } of mergeJournals([
      third,
      await openJournal(readFixture(plain)),
      second,
    ])) {
      seqnums.push(entry.seqnum);
      if (journal !== third) expect(third.bytesRead).toBe(atOpening);
    }
    expect(seqnums).toEqual(Array.from({ length: 108 }, (_, index) => index + 1));
  });

  test('are left in peace where the reading is given up', async () => {
    const journal = await openJournal(readFixture('compact-keyed-zstd'));
    for await (const { entry } of mergeJournals([journal])) {
      expect(entry.seqnum).toBe(1);
      break;
    }
    const again: number[] = [];
    for await (const { entry } of mergeJournals([journal])) again.push(entry.seqnum);
    expect(again).toHaveLength(36);
  });

  test('may be none, or no journals', async () => {
    const nothing = await openJournal(new Uint8Array(300));
    for await (const merged of mergeJournals([nothing])) expect(merged).toBeUndefined();
    expect(nothing.problems).toHaveLength(1);
  });
});
