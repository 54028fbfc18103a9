import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LocalClock } from '../../src/record/local-clock.ts';
import type { LogRecord } from '../../src/record/log-record.ts';
import { openRecords, readRecords } from '../../src/record/read-records.ts';
import type { SourceTally } from '../../src/record/tally.ts';
import type { LogInput } from '../../src/source/input.ts';

const now = new Date('2026-03-10T12:00:00Z');

/** Each record and each count of one log. */
async function readLog(input: LogInput): Promise<{ records: LogRecord[]; tally: SourceTally }> {
  const records: LogRecord[] = [];
  for await (const source of openRecords(input, new LocalClock({ now }))) {
    for await (const batch of source.batches()) records.push(...batch);
    return { records, tally: source.tally };
  }
  throw new Error('a source was expected');
}

async function readAll(input: LogInput): Promise<LogRecord[]> {
  const records: LogRecord[] = [];
  for await (const record of readRecords(input, { now })) records.push(record);
  return records;
}

function expectEveryLineCounted(tally: SourceTally): void {
  expect(
    tally.records + tally.continued + tally.blank + tally.notKernel + tally.unknownFormat + tally.damaged,
  ).toBe(tally.lines);
  expect([...tally.formats.values()].reduce((sum, count) => sum + count, 0)).toBe(tally.records);
}

/** Lines and pieces of lines of every format, and what can come between. */
const FRAGMENTS = [
  '[    2.327663] hv_vmbus: registering driver hv_netvsc',
  '[  100.000000] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added',
  '[    0.000000] Linux version 6.8.0-1029-azure (buildd@lcy02) #34 SMP',
  '[    2.3276',
  '<6>',
  '[    2.327663][    T1] ',
  'Oct  3 06:25:01 vm1 kernel: ',
  'Oct 03 06:25:01.123456 vm1 kernel: ',
  'Oct 13 06:25:01 vm1 systemd[1]: Started',
  'Feb 29 ',
  'Feb 31 06:25:61 vm1 kernel:',
  '-- Boot 0123456789abcdef0123456789abcdef --',
  '-- Reboot --',
  '{"_TRANSPORT":"kernel","MESSAGE":"x","_SOURCE_MONOTONIC_TIMESTAMP":"5"}',
  '{"_TRANSPORT":"kernel","MESSAGE":[255,"',
  '{"__proto__":1}',
  '\x1b[0;32m',
  '\0',
  '\r',
  'é€😀',
  ' ',
  '\n',
  '\n',
  '\r\n',
];

const logText = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 })
  .map((fragments) => fragments.join(''));

describe('a log', () => {
  test('gives its records, with their place', async () => {
    expect(await readAll({ name: 'dmesg.txt', data: 'noise\n<6>[    2.327663] hv_vmbus: x\n' })).toEqual([
      {
        source: { name: 'dmesg.txt', line: 2 },
        format: 'dmesg',
        boot: 0,
        bootUs: 2_327_663,
        wallUs: null,
        wallClock: null,
        wallResolutionUs: null,
        carried: null,
        priority: 6,
        host: null,
        message: 'hv_vmbus: x',
      },
    ]);
  });

  test('may mix formats', async () => {
    const log = [
      '[    2.000000] a',
      'Oct  3 06:25:01 vm1 kernel: [    2.000000] b',
      '{"_TRANSPORT":"kernel","MESSAGE":"c","__REALTIME_TIMESTAMP":"1759472701000000"}',
      '> [    2.000000] d',
    ].join('\n');
    const records = await readAll(log);
    expect(records.map(({ format, wallUs, message }) => [format, wallUs, message])).toEqual([
      ['dmesg', null, 'a'],
      ['syslog', 1_759_472_701_000_000, 'b'],
      ['journal-json', 1_759_472_701_000_000, 'c'],
      ['dmesg', null, 'd'],
    ]);
  });

  test('has every line counted under what became of it', async () => {
    const log = [
      '[    2.000000] a',
      '',
      ' \t',
      'Oct 03 06:25:01 vm1 systemd[1]: x',
      '-- Reboot --',
      'Oct 03 06:25:01 vm1 kernel: b',
      '{"_TRANSPORT":"kernel"',
      'noise',
      `[    3.000000] ${'x'.repeat(2 ** 20)}`,
    ].join('\n');
    expect((await readLog(log)).tally).toEqual({
      bytes: log.length,
      lines: 9,
      records: 3,
      formats: new Map([
        ['dmesg', 2],
        ['journal-short', 1],
      ]),
      continued: 0,
      blank: 2,
      notKernel: 2,
      unknownFormat: 1,
      damaged: 1,
      cut: 1,
      losses: expect.objectContaining({ all: [] }),
      openLine: 9,
      newestFirst: null,
    });
  });
});

describe('whatever is fed in', () => {
  test('nothing throws, and every line is counted', async () => {
    const anything = fc.oneof(logText, fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 500 }));
    await fc.assert(
      fc.asyncProperty(anything, async (log) => {
        const { records, tally } = await readLog(log);
        expectEveryLineCounted(tally);
        expect(records).toHaveLength(tally.records);
      }),
      { numRuns: 300 },
    );
  });

  test('the records are the same in any chunks, of text and of bytes', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(logText, sizes, async (log, lengths) => {
        const bytes = new TextEncoder().encode(log);
        const whole = await readLog(log);
        expect(await readLog(bytes)).toEqual(whole);
        expect(await readLog(chunksOf(bytes, lengths))).toEqual(whole);
        expect(await readLog(chunksOf(log, lengths))).toEqual(whole);
        expect(await readLog(log.split(''))).toEqual(whole);
      }),
    );
  });

  function chunksOf<T extends string | Uint8Array>(whole: T, sizes: readonly number[]): T[] {
    const chunks: T[] = [];
    for (let start = 0, turn = 0; start < whole.length; turn += 1) {
      const end = start + (sizes[turn % sizes.length] ?? 1);
      chunks.push(whole.slice(start, end) as T);
      start = end;
    }
    return chunks;
  }

  test('one line never changes what another one means', async () => {
    const line = fc.constantFrom(...FRAGMENTS.filter((fragment) => !/[\r\n]/.test(fragment)));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), line, async (before, last) => {
        const alone = await readAll(last);
        const behind = (await readAll([...before, last].join('\n'))).filter(
          (record) => record.source.line === before.length + 1,
        );
        const place = { boot: 0, source: { name: 'input', line: 1 } };
        expect(behind.map((record) => ({ ...record, ...place }))).toEqual(alone);
      }),
    );
  });
});

describe('boots', () => {
  const boot = (at: number): string => `[    0.000000] Linux version 6.8.0 (x)\n[ ${at}.000000] last\n`;
  const bootsOf = (records: readonly LogRecord[]): readonly number[] => records.map((record) => record.boot);

  test('are told apart within a log', async () => {
    expect(bootsOf(await readAll(boot(50) + boot(50)))).toEqual([0, 0, 1, 1]);
  });

  test('go on over logs that belong together', async () => {
    const records = await readAll([
      { name: 'kern.log.1', data: boot(50) },
      { name: 'kern.log', data: '[ 51.000000] goes on\n[ 52.000000] x\n' },
      { name: 'other', data: boot(9) },
    ]);
    expect(bootsOf(records)).toEqual([0, 0, 0, 0, 1, 1]);
  });

  test('are counted anew for each source that is opened', async () => {
    const logs = ['a', 'b'].map((name) => ({ name, data: boot(50) }));
    const counted: (readonly [string, readonly number[]])[] = [];
    for await (const source of openRecords(logs, new LocalClock())) {
      const records: LogRecord[] = [];
      for await (const batch of source.batches()) records.push(...batch);
      expect(source.boots.boots).toMatchObject([{ index: 0, kernel: '6.8.0', lastUs: 50_000_000 }]);
      counted.push([source.name, bootsOf(records)]);
    }
    expect(counted).toEqual([
      ['a', [0, 0]],
      ['b', [0, 0]],
    ]);
  });
});

describe('wrong options are told before anything is read', () => {
  test.each([{ zone: 'Mars/Olympus' }, { year: 1 }])('%j', (options) => {
    expect(() => readRecords('', options)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

describe('the corpus', () => {
  test.each(readdirSync('corpus').filter((name) => name.endsWith('.log')))(
    '%s is read whole',
    async (name) => {
      const { records, tally } = await readLog(readFileSync(`corpus/${name}`));
      expectEveryLineCounted(tally);
      expect(records.length).toBeGreaterThan(0);
      expect(tally.cut).toBe(0);
    },
  );
});
