import { describe, expect, test } from 'vitest';
import { type JournalEntry, type JournalReader, openJournal, valuesOf } from '../../src/journal/index.ts';
import { objectsOf, readFixture } from './fixtures.ts';

const DATA = 1;
const ENTRY = 3;
const HASH_TABLE = 4;
const ENTRY_ARRAY = 6;

const KERNEL = { match: [{ _TRANSPORT: 'kernel' }] };
const PLAIN = 'regular-unkeyed-plain';

/** A journal to be damaged, and where its objects are. */
function patient(name: string = PLAIN) {
  const bytes = readFixture(name);
  const objects = objectsOf(bytes);
  const payload = name.startsWith('compact') ? 72 : 64;
  return {
    bytes,
    view: new DataView(bytes.buffer),
    all: (type: number) => objects.filter((object) => object.type === type),
    data: (text: string) => {
      const found = objects.find(({ type, offset, size }) => {
        const stored = new TextDecoder('latin1').decode(bytes.subarray(offset + payload, offset + size));
        return type === DATA && stored.startsWith(text);
      });
      if (found === undefined) throw new Error(`no ${text}`);
      return found;
    },
  };
}

async function read(bytes: Uint8Array, options = {}) {
  const journal = await openJournal(bytes);
  const entries: JournalEntry[] = [];
  for await (const entry of journal.entries(options)) entries.push(entry);
  return {
    journal,
    entries,
    seqnums: entries.map(({ seqnum }) => seqnum),
    codes: journal.problems.map(({ code }) => code),
  };
}

const numbers = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
/** Every third entry is the kernel's. */
const KERNEL_NUMBERS = numbers(1, 34, 3);

describe('what the index does not lead to', () => {
  test('is found where an entry array is damaged', async () => {
    const { bytes, view, all } = patient();
    const first = Number(view.getBigUint64(176, true));
    const second = Number(view.getBigUint64(first + 16, true));
    expect(all(ENTRY_ARRAY).map(({ offset }) => offset)).toContain(second);
    view.setUint8(second, 99);
    const { seqnums, codes } = await read(bytes);
    expect(seqnums).toEqual(numbers(1, 36));
    expect(codes).toEqual(['damaged-index']);
  });

  test('is found where the chain of entry arrays leads back', async () => {
    const { bytes, view } = patient();
    const first = view.getBigUint64(176, true);
    view.setBigUint64(Number(first) + 16, first, true);
    const { journal, seqnums } = await read(bytes);
    expect(seqnums).toEqual(numbers(1, 36));
    expect(journal.problems[0]?.message).toBe(`a chain of entry arrays leads back from ${first} to ${first}`);
  });

  test('is found where the header counts more entries than there are', async () => {
    const { bytes, view } = patient();
    view.setBigUint64(152, 1n << 60n, true);
    const { seqnums, codes } = await read(bytes);
    expect(seqnums).toEqual(numbers(1, 36));
    expect(codes).toEqual(['damaged-index']);
  });

  test('is found where the hash table is damaged', async () => {
    const { bytes, view, all } = patient();
    view.setUint8(all(HASH_TABLE)[0]?.offset ?? 0, 0);
    const { seqnums, codes } = await read(bytes, KERNEL);
    expect(seqnums).toEqual(KERNEL_NUMBERS);
    expect(codes).toEqual(['damaged-index']);
  });

  test('is found where a hash chain leads to itself', async () => {
    const { bytes, view, data } = patient();
    const { offset } = data('_TRANSPORT=kernel');
    view.setBigUint64(offset + 16, 0n, true); // not the hash that is looked for
    view.setBigUint64(offset + 24, BigInt(offset), true);
    const { journal, seqnums } = await read(bytes, KERNEL);
    expect(seqnums).toEqual(KERNEL_NUMBERS);
    expect(journal.problems[0]?.message).toBe(`a hash chain leads back from ${offset} to ${offset}`);
  });

  test('is found behind a damaged entry, which alone is lost', async () => {
    const { bytes, all } = patient();
    const fifth = all(ENTRY)[4];
    bytes.fill(0xaa, fifth?.offset, (fifth?.offset ?? 0) + 40);
    const { seqnums, codes } = await read(bytes);
    expect(seqnums).toEqual(numbers(1, 36).filter((seqnum) => seqnum !== 5));
    expect(codes).toContain('damaged-index');
  });
});

test('the index alone leads to entries: others are not looked at, whatever they are', async () => {
  const { bytes, all } = patient();
  for (const [index, { offset }] of all(ENTRY).entries()) {
    if (index % 3 !== 0) bytes.fill(0xaa, offset, offset + 40);
  }
  const { seqnums, codes } = await read(bytes, KERNEL);
  expect(seqnums).toEqual(KERNEL_NUMBERS);
  expect(codes).toEqual([]);
});

describe('a journal that was cut', () => {
  test.for([
    ['behind the tenth entry', 10, 9, 1],
    ['within the twentieth entry', 19, 19, 0.5],
    ['before its last byte', 35, 35, 0.99],
  ] as const)('%s gives the entries before it', async ([, count, last, share]) => {
    const { bytes, all } = patient();
    const { offset, size } = all(ENTRY)[last] ?? { offset: 0, size: 0 };
    const { seqnums, codes } = await read(bytes.subarray(0, Math.floor(offset + size * share)));
    expect(seqnums).toEqual(numbers(1, count));
    expect(codes).toContain('truncated');
  });

  test('while it is read gives what it had', async () => {
    const { bytes, all } = patient();
    const length = all(ENTRY)[20]?.offset ?? 0;
    const reader: JournalReader = {
      size: bytes.length,
      read(into, offset) {
        const part = bytes.subarray(offset, Math.max(offset, Math.min(length, offset + into.length)));
        into.set(part);
        return part.length;
      },
    };
    const seqnums: number[] = [];
    for await (const { seqnum } of (await openJournal(reader)).entries()) seqnums.push(seqnum);
    expect(seqnums).toEqual(numbers(1, 20));
  });

  test.for([0, 7, 8, 207])('to %s bytes is no journal', async (length) => {
    const { journal, entries, codes } = await read(patient().bytes.subarray(0, length));
    expect({ header: journal.header, entries, codes }).toEqual({
      header: null,
      entries: [],
      codes: ['not-a-journal'],
    });
  });
});

describe('a field that cannot be read', () => {
  test('is left out, and its entry given without it', async () => {
    const { bytes, view, data } = patient();
    view.setUint8(data('_HOSTNAME=vm').offset, 2);
    const { entries, codes } = await read(bytes);
    expect(entries).toHaveLength(36);
    expect(entries.flatMap((entry) => valuesOf(entry, '_HOSTNAME'))).toEqual([]);
    expect(entries.map((entry) => valuesOf(entry, 'PRIORITY').length)).toEqual(Array(36).fill(1));
    expect(codes).toEqual(['damaged-field']);
  });

  test.for([
    ['regular-unkeyed-lz4', 2],
    ['compact-keyed-zstd', 4],
    ['regular-unkeyed-xz', 1],
  ] as const)('is left out where it would be too long: %s', async ([name, flag]) => {
    const { bytes, view, all } = patient(name);
    const compressed = all(DATA).find(({ offset }) => view.getUint8(offset + 1) === flag);
    const at = (compressed?.offset ?? 0) + (name.startsWith('compact') ? 72 : 64);
    if (flag === 2) view.setBigUint64(at, 1n << 40n, true);
    // A frame that says: one segment, eight bytes of size, 2^40.
    if (flag === 4) {
      view.setUint8(at + 4, 0xe0);
      view.setBigUint64(at + 5, 1n << 40n, true);
    }
    // The size of the first block's header: too long to be.
    if (flag === 1) view.setUint8(at + 12, 0xff);
    const { entries, codes } = await read(bytes);
    expect(entries).toHaveLength(36);
    expect(codes).toEqual([flag === 1 ? 'damaged-field' : 'limit']);
  });

  test('is left out where it says that it is compressed in two ways', async () => {
    const { bytes, view, data } = patient();
    view.setUint8(data('_HOSTNAME=vm').offset + 1, 3);
    expect((await read(bytes)).codes).toEqual(['damaged-field']);
  });
});

describe('a journal that asks for more than is known', () => {
  test.for([0x20, 0x8000_0000])('is refused with a reason: flag %i', async (flag) => {
    const { bytes, view } = patient();
    view.setUint32(12, view.getUint32(12, true) + flag, true);
    await expect(openJournal(bytes)).rejects.toMatchObject({
      name: 'VfTimelineError',
      code: 'unsupported-journal',
      message: expect.stringContaining(`incompatible flags 0x${flag.toString(16)}`),
    });
  });

  test('is read where the flag is a compatible one', async () => {
    const { bytes, view } = patient();
    view.setUint32(8, 0xffff_fff0, true);
    expect((await read(bytes)).seqnums).toEqual(numbers(1, 36));
  });
});

describe('many problems', () => {
  test('are counted, and a hundred kept', async () => {
    const { bytes, view, all } = patient();
    for (const { offset } of all(DATA)) view.setUint8(offset, 2);
    const { journal, entries } = await read(bytes);
    expect(entries.map(({ fields }) => fields)).toEqual(Array(36).fill([]));
    expect(journal.problemCount).toBe(all(DATA).length);
    expect(journal.problems).toHaveLength(Math.min(100, all(DATA).length));
  });
});
