import { describe, expect, test } from 'vitest';
import { type Journal, openJournal, toJournalJson } from '../../src/journal/index.ts';
import { FIXTURES, printedFixture, readFixture } from './fixtures.ts';
import type { PrintedEntry } from './tools.ts';

/** The version that printed the expectations prints no `__SEQNUM` and no `__SEQNUM_ID`. */
async function readAll(journal: Journal, transport?: string): Promise<readonly PrintedEntry[]> {
  const entries: PrintedEntry[] = [];
  const match = transport === undefined ? [] : [{ _TRANSPORT: transport }];
  for await (const entry of journal.entries({ match })) {
    const { __SEQNUM: number, __SEQNUM_ID: sequence, ...fields } = JSON.parse(toJournalJson(entry));
    expect(fields.__CURSOR).toContain(`s=${sequence};i=${Number(number).toString(16)};`);
    entries.push(fields);
  }
  return entries;
}

describe.for(FIXTURES)('the journal %s', (name) => {
  const printed = printedFixture(name);

  test('gives field by field what journalctl printed', async () => {
    const journal = await openJournal(readFixture(name));
    expect(printed).toHaveLength(36);
    expect(await readAll(journal)).toEqual(printed);
    expect(journal.problems).toEqual([]);
  });

  test('gives the kernel entries by its index', async () => {
    const journal = await openJournal(readFixture(name));
    const kernel = printed.filter((entry) => entry['_TRANSPORT'] === 'kernel');
    expect(kernel).toHaveLength(12);
    expect(await readAll(journal, 'kernel')).toEqual(kernel);
    expect(await readAll(journal, 'audit')).toEqual([]);
    expect(journal.problems).toEqual([]);
  });

  test('is read from a Blob, a file handle and a reader that gives little at once', async () => {
    const bytes = readFixture(name);
    const inputs = [
      new Blob([bytes]),
      bytes.buffer,
      {
        stat: async () => ({ size: bytes.length }),
        read: async (into: Uint8Array, at: number, length: number, position: number) => {
          into.set(bytes.subarray(position, position + length), at);
          return { bytesRead: Math.min(length, bytes.length - position) };
        },
      },
      {
        size: bytes.length,
        read: (into: Uint8Array, offset: number) => {
          const part = bytes.subarray(offset, offset + Math.min(1000, into.length));
          into.set(part);
          return part.length;
        },
      },
    ];
    for (const input of inputs) expect(await readAll(await openJournal(input))).toEqual(printed);
  });
});
