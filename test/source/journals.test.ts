import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze, analyzeFiles, type Timeline } from '../../src/index.ts';
import { openFile } from '../../src/source/files.ts';
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
    expect({ boots, events }).toEqual({ boots: expected.boots, events: expected.events });
    expect(sources).toMatchObject([{ name: path, lines: 12, records: 12, skipped: { damaged: 0 } }]);
  });

  test('that is damaged says so, and gives the rest', async () => {
    const bytes = readFixture(ZSTD);
    const third = objectsOf(bytes).filter(({ type }) => type === ENTRY)[6];
    bytes.fill(0xaa, third?.offset, (third?.offset ?? 0) + 40);
    const timeline = await analyzeFiles([save('damaged.journal', bytes)]);
    // The seventh entry is the third of the kernel: slot 6.
    expect(slotsAdded(timeline)).toEqual([0, 3, 9, 12, 15, 18, 21, 24, 27, 30, 33]);
    expect(timeline.sources[0]?.skipped.damaged).toBeGreaterThan(0);
  });

  test('of a newer systemd is refused, with its name and a way out', async () => {
    const bytes = readFixture(ZSTD);
    bytes[13] = 1;
    const path = save('newer.journal', bytes);
    await expect(openFile(path)).rejects.toMatchObject({
      code: 'unsupported-journal',
      message: expect.stringMatching(/^\S+newer\.journal: the journal was written by a newer systemd/),
    });
  });
});

describe('a folder of journals', () => {
  test('is one log, and what two files hold counts once', async () => {
    const machine = join(folder, 'journal', '5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50');
    mkdirSync(machine, { recursive: true });
    copyFileSync(path, join(machine, 'system.journal'));
    copyFileSync(path, join(machine, 'system@copy.journal'));
    writeFileSync(join(machine, 'notes.txt'), 'not a journal');
    for (const place of [machine, join(folder, 'journal')]) {
      const timeline = await analyzeFiles([place]);
      expect(slotsAdded(timeline)).toHaveLength(12);
      expect(timeline.sources).toMatchObject([{ name: place, records: 12 }]);
    }
  });

  test('of several machines is refused', async () => {
    const other = readFixture(ZSTD);
    other.fill(0x11, 40, 56);
    save('machines/a/system.journal', readFixture(ZSTD));
    save('machines/b/system.journal', other);
    const place = join(folder, 'machines');
    await expect(openFile(place)).rejects.toMatchObject({
      code: 'input-is-folder',
      message: `${place} has journals of 2 machines; name those of one: ${'11'.repeat(16)}, 5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50`,
    });
  });
});
