import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type EntriesOptions, mergeJournals, openJournal, toJournalJson } from '../../src/journal/index.ts';
import { recompress } from './recompress.ts';
import { sampleEntries } from './sample-entries.ts';
import { MISSING, type PrintedEntry, printJournal, readBytes, writeJournal } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'vf-timeline-journal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const KERNEL: EntriesOptions = { match: [{ _TRANSPORT: 'kernel' }] };

/** Every entry, with the fields that journalctl of this version prints. */
async function readJournal(path: string, options?: EntriesOptions): Promise<readonly PrintedEntry[]> {
  const file = await open(path);
  try {
    const journal = await openJournal(file);
    const entries: PrintedEntry[] = [];
    for await (const entry of journal.entries(options)) entries.push(JSON.parse(toJournalJson(entry)));
    expect(journal.problems).toEqual([]);
    return entries;
  } finally {
    await file.close();
  }
}

/** systemd prints the number of an entry from version 254 on. Older ones print it in the cursor only. */
function comparable(entries: readonly PrintedEntry[]): readonly PrintedEntry[] {
  return entries.map(({ __SEQNUM: _number, __SEQNUM_ID: _sequence, ...entry }) => entry);
}

if (MISSING.length > 0) {
  const reason = `${MISSING.join(' and ')} not installed`;
  console.warn(`skipped: journals that the real tools write, because ${reason}`);
  test.skip(`journals that the real tools write (skipped: ${reason})`, () => {});
} else {
  const LAYOUTS = [true, false].flatMap((compact) =>
    [true, false].flatMap((keyedHash) => [true, false].map((compress) => ({ compact, keyedHash, compress }))),
  );

  describe.for(LAYOUTS)(
    'a journal with compact layout $compact, keyed hash $keyedHash, compression $compress',
    (layout) => {
      const name = `${Number(layout.compact)}${Number(layout.keyedHash)}${Number(layout.compress)}`;
      const path = writeJournal(folder, name, sampleEntries(600), layout);

      test('is of the layout that was asked for', async () => {
        const { header } = await openJournal(readBytes(path));
        expect(header).toMatchObject({
          compact: layout.compact,
          keyedHash: layout.keyedHash,
          entryCount: 600,
        });
        expect(header?.compressions.length).toBe(layout.compress ? 1 : 0);
      });

      test('gives field by field what journalctl prints', async () => {
        const printed = printJournal([path]);
        expect(printed).toHaveLength(600);
        expect(comparable(await readJournal(path))).toEqual(comparable(printed));
      });

      test('gives the kernel entries that journalctl finds', async () => {
        const printed = printJournal([path], '_TRANSPORT=kernel');
        expect(printed).toHaveLength(200);
        expect(comparable(await readJournal(path, KERNEL))).toEqual(comparable(printed));
      });

      test('gives the entries of several matches', async () => {
        const printed = printJournal(
          [path],
          '_TRANSPORT=stdout',
          '_PID=101',
          '+',
          'PRIORITY=3',
          '+',
          'TAG=b',
        );
        const match = [{ _TRANSPORT: 'stdout', _PID: '101' }, { PRIORITY: '3' }, { TAG: 'b' }];
        expect(printed.length).toBeGreaterThan(100);
        expect(comparable(await readJournal(path, { match }))).toEqual(comparable(printed));
      });
    },
  );

  // The installed version writes one kind of compression, and reads all.
  describe.for(['xz', 'lz4'] as const)('a journal with objects compressed by %s', (compression) => {
    test.for([true, false])('gives what journalctl prints (compact layout: %s)', async (compact) => {
      const plain = writeJournal(folder, `${compression}${compact}`, sampleEntries(300), {
        compact,
        compress: false,
      });
      const { path, objects } = recompress(plain, compression);
      const printed = printJournal([path]);
      expect(objects).toBeGreaterThan(20);
      expect(printed).toHaveLength(300);
      expect(comparable(await readJournal(path))).toEqual(comparable(printed));
    });
  });

  describe('journals of one machine', () => {
    test('are merged as journalctl merges them', async () => {
      const paths = [0, 1, 2].map((part) =>
        writeJournal(folder, `part-${part}`, sampleEntries(200, part * 0.1), { compact: part > 0 }),
      );
      const printed = printJournal(paths);
      const journals = await Promise.all(paths.map((path) => openJournal(readBytes(path))));
      const merged: PrintedEntry[] = [];
      for await (const { entry } of mergeJournals(journals)) merged.push(JSON.parse(toJournalJson(entry)));
      expect(printed.length).toBe(600);
      expect(comparable(merged)).toEqual(comparable(printed));
    });

    test('count what several files hold once', async () => {
      const path = writeJournal(folder, 'twice', sampleEntries(50));
      const journals = [await openJournal(readBytes(path)), await openJournal(readBytes(path))];
      const cursors: unknown[] = [];
      for await (const { entry } of mergeJournals(journals, KERNEL)) {
        cursors.push(JSON.parse(toJournalJson(entry)).__CURSOR);
      }
      const printed = printJournal([path], '_TRANSPORT=kernel');
      expect(cursors).toEqual(printed.map((entry) => entry['__CURSOR']));
    });
  });
}
