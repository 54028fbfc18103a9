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

/** What layouts with the kernel's stamp has in common. */
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

  test.each<[string, readonly string[], Partial<LogRecord>]>([
    ['plainly', [], { format: 'dmesg', priority: null }],
    ['raw', ['--raw'], { format: 'dmesg', priority: 6 }],
    ['with names of facility and level', ['--decode'], { format: 'dmesg', priority: 6 }],
    ['in colours', ['--color=always'], { format: 'dmesg', priority: null }],
    ['with the time between lines', ['--show-delta'], { format: 'dmesg', priority: null }],
    ['as JSON', ['--json'], { format: 'dmesg-json', priority: 6 }],
    ['as JSON with names', ['--json', '--decode'], { format: 'dmesg-json', priority: 6 }],
  ])('%s is the log', async (_, options, expected) => {
    const records = await readAll(printed(options));
    expect(essence(records)).toEqual(essence(await readAll(readFileSync(CORPUS, 'utf8'))));
    for (const record of records) expect(record).toMatchObject(expected);
  });

  test.each<[string, readonly string[], Partial<LogRecord>]>([
    ['with dates', ['--ctime'], { format: 'dmesg-wall', wallClock: 'derived', wallResolutionUs: 1_000_000 }],
    [
      'with dates and levels',
      ['--ctime', '--decode', '--show-delta'],
      { format: 'dmesg-wall', wallClock: 'derived', wallResolutionUs: 1_000_000, priority: 6 },
    ],
    [
      'with dates of ISO 8601',
      ['--time-format', 'iso'],
      { format: 'dmesg-wall', wallClock: 'derived', wallResolutionUs: 1 },
    ],
    [
      'with minutes and distances',
      ['--reltime'],
      { format: 'dmesg-relative', wallClock: 'derived', wallResolutionUs: 60_000_000 },
    ],
    [
      'for a person',
      ['--human', '--nopager'],
      { format: 'dmesg-relative', wallClock: 'derived', wallResolutionUs: 60_000_000 },
    ],
    ['with distances only', ['--time-format', 'delta'], { format: 'dmesg-relative', wallUs: null }],
  ])('%s has the same messages, at distances that the layout can show', async (_, options, expected) => {
    const records = await readAll(printed(options));
    const log = await readAll(readFileSync(CORPUS, 'utf8'));
    expect(records.map(({ message }) => message)).toEqual(log.map(({ message }) => message));
    for (const record of records) expect(record).toMatchObject({ bootUs: null, ...expected });

    const [first] = records;
    for (const [index, { wallUs, wallResolutionUs }] of records.entries()) {
      if (wallUs === null || wallResolutionUs === null) continue;
      const since = Number(log[index]?.bootUs) - Number(log[0]?.bootUs);
      expect(Math.abs(wallUs - Number(first?.wallUs) - since)).toBeLessThanOrEqual(wallResolutionUs);
    }
  });

  function printed(options: readonly string[]): string {
    const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C' };
    return spawnSync('dmesg', ['-F', buffer, ...options], { env }).stdout.toString();
  }
});
