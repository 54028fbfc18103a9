import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze, analyzeFiles, type Timeline } from '../../src/index.ts';
import { edited } from '../journal/edited.ts';
import { FIXTURES, objectsOf, printedFixture, readFixture } from '../journal/fixtures.ts';

const ZSTD = 'compact-keyed-zstd';
const ENTRY = 3;

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vf-timeline-'));
  path = save('system.journal', readFixture(ZSTD));
});
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** What journalctl printed of the kernel, as text. */
const printedText = (name: string) =>
  printedFixture(name)
    .filter((entry) => entry['_TRANSPORT'] === 'kernel')
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join('');

/** The slots that the log itself says were added: between them the removal of the last is inferred. */
const slotsAdded = ({ events }: Timeline) => events.flatMap(({ inferred, slot }) => (inferred ? [] : slot));

describe('a journal file', () => {
  test.for(FIXTURES)('gives the timeline of what journalctl prints of it: %s', async (name) => {
    const path = save(`${name}.journal~`, readFixture(name));
    const { boots, events, sources } = await analyzeFiles([path]);
    const expected = await analyze({ name: path, data: printedText(name) });
    expect(slotsAdded(expected)).toHaveLength(12);
    // The journal's header says whose it is; what journalctl prints does not.
    const machine = '5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50';
    const expectedBoots = expected.boots.map((boot) => ({ ...boot, machine }));
    expect({ boots, events }).toEqual({ boots: expectedBoots, events: expected.events });
    expect(sources).toMatchObject([{ name: path, lines: 12, records: 12, skipped: { damaged: 0 } }]);
  });

  test('that is damaged says so, and gives the rest', async () => {
    const bytes = readFixture(ZSTD);
    const third = objectsOf(bytes).filter(({ type }) => type === ENTRY)[6];
    bytes.fill(0xaa, third?.offset, (third?.offset ?? 0) + 40);
    const timeline = await analyzeFiles([save('damaged.journal', bytes)]);
    // The seventh entry is the third of the kernel: slot 6.
    expect(slotsAdded(timeline)).toEqual([0, 3, 9, 12, 15, 18, 21, 24, 27, 30, 33]);
    expect(timeline.sources[0]?.problems).toMatchObject([{ code: 'damaged' }]);
  });

  test('of a newer systemd is not read, with a way out', async () => {
    const bytes = readFixture(ZSTD);
    bytes[13] = 1;
    const { sources } = await analyzeFiles([save('newer.journal', bytes)]);
    expect(sources[0]?.problems).toEqual([
      {
        code: 'unsupported',
        message: expect.stringMatching(/^the journal was written by a newer systemd.*journalctl --file/),
      },
    ]);
  });
});

describe('the kernel’s entries of a journal', () => {
  test('are in a format of their own, which no text is in', async () => {
    const { sources } = await analyzeFiles([path]);
    expect(sources).toMatchObject([{ format: 'journal', formats: [{ format: 'journal', records: 12 }] }]);
    const text = await analyze({ name: 'journal.json', data: printedText(ZSTD) });
    expect(text.sources).toMatchObject([{ format: 'journal-json' }]);
  });

  test('may be none, as in the journal of a user', async () => {
    const bytes = readFixture('regular-unkeyed-plain');
    const kernel = new TextEncoder().encode('_TRANSPORT=kernel');
    const user = new TextEncoder().encode('_TRANSPORT=stdoux');
    for (const { type, offset } of objectsOf(bytes)) {
      const at = offset + 64;
      if (type === 1 && kernel.every((byte, index) => bytes[at + index] === byte)) bytes.set(user, at);
    }
    const named = await analyzeFiles([save('user/user-1000.journal', bytes)]);
    expect(named.sources[0]?.problems).toEqual([
      {
        code: 'empty',
        message: expect.stringMatching(/^none of the 36 entries of this journal is the kernel’s/),
      },
    ]);
    // Among the files of a machine it is nothing to speak of.
    const folderOf = await analyzeFiles([join(folder, 'user')]);
    expect(folderOf.sources).toMatchObject([{ records: 0, problems: [] }]);
  });
});

describe('rotated journals', () => {
  const plain = 'regular-unkeyed-plain';
  const YEAR_US = 365 * 86_400_000_000;

  test('are one history, each boot once, in the order in which journald wrote them', async () => {
    // The first file’s clock is a year ahead: the machine had none of its own, and the time came later.
    const early = edited(readFixture(plain), {
      bootId: 'aa'.repeat(16),
      realtimeUs: (us) => us + YEAR_US,
    });
    const late = edited(readFixture(plain), { bootId: 'bb'.repeat(16), addToNumbers: 36 });
    const folderPath = join(folder, 'rotated/5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50');
    save('rotated/5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50/system.journal', late);
    save('rotated/5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50/system@0a.journal', early);
    save('rotated/5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50/system@0b.journal~', late);
    const timeline = await analyzeFiles([folderPath]);
    expect(timeline.boots.map(({ id }) => id)).toEqual(['aa'.repeat(16), 'bb'.repeat(16)]);
    expect(slotsAdded(timeline)).toHaveLength(24);
    expect(timeline.sources.map(({ repeated }) => repeated).reduce((sum, one) => sum + one)).toBe(12);
  });
});

describe('a folder of journals', () => {
  test('is the history of one machine, and what two files hold counts once', async () => {
    const machine = join(folder, 'journal', '5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50');
    mkdirSync(machine, { recursive: true });
    copyFileSync(path, join(machine, 'system.journal'));
    copyFileSync(path, join(machine, 'system@copy.journal'));
    writeFileSync(join(machine, 'notes.txt'), 'not a journal');
    for (const place of [machine, join(folder, 'journal')]) {
      const timeline = await analyzeFiles([place]);
      expect(slotsAdded(timeline)).toHaveLength(12);
      expect(timeline.sources.map(({ records, repeated }) => ({ records, repeated }))).toEqual([
        { records: 12, repeated: 0 },
        { records: 12, repeated: 12 },
      ]);
    }
  });

  test('of several machines is the history of each', async () => {
    const other = readFixture(ZSTD);
    const otherId = '11'.repeat(16);
    other.fill(0x11, 40, 56);
    save('machines/a/system.journal', readFixture(ZSTD));
    save('machines/b/system.journal', other);
    const timeline = await analyzeFiles([join(folder, 'machines')]);
    expect(new Set(timeline.boots.map(({ machine }) => machine))).toEqual(
      new Set(['5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50', otherId]),
    );
    expect(slotsAdded(timeline)).toHaveLength(24);
  });
});
