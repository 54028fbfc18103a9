import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogRecord } from '../../src/record/log-record.ts';
import { readRecords } from '../../src/record/read-records.ts';

const CORPUS = 'corpus/azure-startup.log';

async function readAll(log: string): Promise<readonly LogRecord[]> {
  const records: LogRecord[] = [];
  for await (const record of readRecords(log)) records.push(record);
  return records;
}

/** What every layout of one log has in common. */
const essence = (records: readonly LogRecord[]): readonly (readonly [number | null, string])[] =>
  records.map(({ bootUs, message }) => [bootUs, message]);

// Only util-linux can print a file; without it these tests are shown as skipped.
const utilLinux = spawnSync('dmesg', ['--version']).stdout?.toString().includes('util-linux') ?? false;

describe.skipIf(!utilLinux)('a log that dmesg of util-linux prints', () => {
  let folder: string;
  let buffer: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vf-timeline-'));
    buffer = join(folder, 'buffer');
    // The kernel's own buffer has a priority before every line.
    writeFileSync(buffer, readFileSync(CORPUS, 'utf8').replace(/^/gm, '<6>').replace(/<6>$/, ''));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['plainly', [], 'dmesg', null],
    ['raw', ['--raw'], 'dmesg', 6],
    ['with names of facility and level', ['--decode'], 'wrapped-dmesg', null],
    ['in colours', ['--color=always'], 'wrapped-dmesg', null],
  ])('%s is the log', async (_, options, format, priority) => {
    const printed = spawnSync('dmesg', ['-F', buffer, ...options]).stdout.toString();
    const records = await readAll(printed);
    const expected = essence(await readAll(readFileSync(CORPUS, 'utf8')));
    if (format === 'dmesg') expect(essence(records)).toEqual(expected);
    expect(records).toHaveLength(expected.length);
    expect(records.every((record) => record.format === format && record.priority === priority)).toBe(true);
  });
});
