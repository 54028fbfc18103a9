import { describe, expect, test } from 'vitest';
import { compareEntries, type JournalEntry, mergeJournals, openJournal } from '../../src/journal/index.ts';
import { bootMicroseconds, epochMicroseconds } from '../../src/units.ts';
import { edited, later } from './edited.ts';
import { printedFixture, readFixture } from './fixtures.ts';

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

  test('of their boots, before the wall clock, where files tell it', () => {
    const first = entry({ bootId: 'first', realtimeUs: epochMicroseconds(2_000_000) });
    const second = entry({ seqnumId: 'z', bootId: 'second' });
    const boots = {
      compare: (a: string, b: string) => Number(b === 'first') - Number(a === 'first'),
    };
    expect(Math.sign(compareEntries(first, second))).toBe(1);
    expect(Math.sign(compareEntries(first, second, boots))).toBe(-1);
    expect(Math.sign(compareEntries(second, first, boots))).toBe(1);
  });

  test('or are the same', () => {
    expect(compareEntries(entry(), entry({ seqnumId: 'z', seqnum: 9, offset: 8 }))).toBe(0);
  });
});

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

describe('files of several sequences', () => {
  const DAY_US = 86_400_000_000;
  const plain = 'regular-unkeyed-plain';
  /** The first boot begins with a clock that is years ahead, and ends with the right one. */
  const wrongAtFirst = () =>
    edited(readFixture(plain), {
      seqnumId: '11'.repeat(16),
      bootId: 'aa'.repeat(16),
      realtimeUs: (us, number) => (number <= 18 ? us + 1000 * DAY_US : us),
    });
  const nextDay = () =>
    edited(readFixture(plain), {
      seqnumId: '22'.repeat(16),
      bootId: 'bb'.repeat(16),
      realtimeUs: (us) => us + DAY_US,
    });

  test('follow each other as their boots do, though the clock was wrong at first', async () => {
    const journals = [await openJournal(nextDay()), await openJournal(wrongAtFirst())];
    const boots: string[] = [];
    for await (const { entry } of mergeJournals(journals)) boots.push(entry.bootId);
    expect(boots).toEqual([...Array(36).fill('aa'.repeat(16)), ...Array(36).fill('bb'.repeat(16))]);
  });

  test('of two machines follow each other by the wall clock', async () => {
    const other = nextDay();
    other.fill(0x77, 40, 56);
    const journals = [await openJournal(other), await openJournal(wrongAtFirst())];
    const boots: string[] = [];
    for await (const { entry } of mergeJournals(journals)) boots.push(entry.bootId);
    expect(boots[0]).toBe('bb'.repeat(16));
  });
});

describe('the last entry of a file', () => {
  const plain = 'regular-unkeyed-plain';
  const last = printedFixture(plain).at(-1);
  const expected = { bootId: last?.['_BOOT_ID'], realtimeUs: Number(last?.['__REALTIME_TIMESTAMP']) };

  test('is its last object', async () => {
    expect(await (await openJournal(readFixture(plain))).tail()).toEqual(expected);
  });

  test('is found by the index where another object is the last one', async () => {
    const bytes = readFixture(plain);
    // The header says that the last object is the first one of the file: a hash table.
    new DataView(bytes.buffer).setBigUint64(136, 208n, true);
    expect(await (await openJournal(bytes)).tail()).toEqual(expected);
  });

  test('is none in an empty file, and in what is no journal', async () => {
    expect(await (await openJournal(new Uint8Array(300))).tail()).toBeNull();
    const bytes = readFixture(plain);
    new DataView(bytes.buffer).setBigUint64(136, 3n, true);
    new DataView(bytes.buffer).setBigUint64(152, 0n, true);
    expect(await (await openJournal(bytes)).tail()).toBeNull();
  });
});
