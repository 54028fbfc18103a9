import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalTime } from '../../src/record/envelope.ts';
import { FORMATS, LAST_RESORTS } from '../../src/record/formats/formats.ts';
import { LAYERS } from '../../src/record/layers/layers.ts';
import type { LineEntry } from '../../src/record/line-entry.ts';
import { LineReader } from '../../src/record/line-reader.ts';
import type { LogFormat } from '../../src/record/log-record.ts';
import { LineSplitter } from '../../src/scan/lines.ts';

/** `at(10, 3, 6, 25, 1)` is `Oct  3 06:25:01`. */
function at(
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  microsecond = 0,
): LocalTime {
  return { year: null, month, day, hour, minute, second, microsecond };
}

interface Expected {
  readonly bootUs?: number;
  readonly wall?: LocalTime | number;
  readonly bootId?: string;
  readonly priority?: number;
  readonly host?: string;
  readonly message?: string;
}

/** What the lines of a text are, each read by itself. */
function readText(text: string): readonly LineEntry[] {
  const splitter = new LineSplitter();
  const entries: LineEntry[] = [];
  const reader = new LineReader((entry) => entries.push(entry));
  for (const line of [...splitter.push(text), ...splitter.end()]) reader.read(line);
  reader.end();
  return entries;
}

/** What a line is; null where it is in no format. */
function readLine(line: string): Pick<LineEntry, 'format' | 'reading'> | null {
  const [entry, ...others] = readText(line);
  if (entry === undefined || others.length > 0) throw new Error('one entry was expected');
  const { format, reading } = entry;
  return format === null ? null : { format, reading };
}

/** The message that stands in most of the lines. */
const MESSAGE = 'hv_vmbus: registering driver hv_netvsc';

function expectRecord(line: string, format: LogFormat, expected: Expected): void {
  const unknown = { bootUs: null, wall: null, bootId: null, priority: null, host: null, message: MESSAGE };
  expect(readLine(line)).toMatchObject({ format, reading: { kind: 'record', ...unknown, ...expected } });
}

const json = (entry: object): string => JSON.stringify(entry);

describe.for([...FORMATS, ...LAST_RESORTS])('the format $name', ({ name, examples, madeBy, times }) => {
  test('says who makes it, and what its times are worth', () => {
    expect(madeBy).toMatch(/./);
    expect(times).toMatch(/\.$/);
  });

  test.for(examples)('reads $text', ({ text, record }) => {
    const entries = readText(text);
    const records = entries.filter(({ reading }) => reading.kind === 'record');
    for (const { format, reading } of entries) if (reading.kind !== 'blank') expect(format).toBe(name);
    expect(entries.reduce((sum, { lines }) => sum + lines, 0)).toBe(text.trimEnd().split('\n').length);
    if (record === null) expect(records).toEqual([]);
    else expect(records).toMatchObject([{ reading: record }]);
  });
});

test('in each format the examples of other programs come last, as docs/formats.md says', () => {
  for (const { name, examples } of [...FORMATS, ...LAST_RESORTS]) {
    const kernel = examples.map(({ record }) => record !== null);
    expect(kernel, name).toEqual(kernel.toSorted((a, b) => Number(b) - Number(a)));
  }
});

test('the published schema names every format', () => {
  const schema = JSON.parse(readFileSync('src/timeline/timeline.schema.json', 'utf8'));
  // Entries of journal files are in no text: their lines are made here.
  const names = [
    ...FORMATS.map(({ name }) => name),
    ...LAST_RESORTS.map(({ name }) => name),
    'journal',
  ].sort();
  expect(schema.$defs.logFormat.enum.toSorted()).toEqual(names);
});

describe.for(LAYERS)('the layer $name', ({ examples, peel, beginsWith }) => {
  test.for(examples)('is taken off $text', ({ text, inner, carried }) => {
    expect(beginsWith).toContain(text[0]);
    expect(peel(text)).toMatchObject({ text: inner, carried: carried ?? null });
  });
});

describe('layers around each other', () => {
  const line = `[    2.327663] ${MESSAGE}`;
  test.each([
    ['a quoted line of a container', `> 2025-10-03T06:25:01.123Z stdout F ${line}`],
    ['a numbered line of a compose log', `12: web-1  | 2025-10-03T06:25:01Z ${line}`],
    ['syslog in JSON in a container', `2025-10-03T06:25:01.5Z {"log":${JSON.stringify(`${line}\n`)}}`],
    ['a reply to a reply', `> >> | > ${line}`],
    ['counted syslog with the number of a line', `7:${line.length + 3} <6>${line}`],
  ])('%s', (_, text) =>
    expectRecord(text, 'dmesg', { bootUs: 2_327_663, ...(text.includes('<6>') ? { priority: 6 } : {}) }),
  );

  test('keep the stamp next to the message', () => {
    const [entry] = readText(`2025-10-04T00:00:00Z 2025-10-03T06:25:01Z ${line}`);
    expect(entry).toMatchObject({
      carried: Date.UTC(2025, 9, 3, 6, 25, 1) * 1000,
      carriedResolutionUs: 1_000_000,
    });
  });

  test('are bounded', () => {
    expect(readText(`${'> '.repeat(1000)}${line}`)).toMatchObject([{ format: 'wrapped-dmesg' }]);
  });
});

describe('dmesg', () => {
  test.each<[string, Expected]>([
    [`[    2.327663] ${MESSAGE}`, { bootUs: 2_327_663 }],
    [`[   8160.911509] ${MESSAGE}`, { bootUs: 8_160_911_509 }],
    [`\x1b[37m\x1b[40m[    2.327663] ${MESSAGE}`, { bootUs: 2_327_663 }],
    [
      `\x1b[32m[    2.327663] \x1b[0m\x1b[33mhv_vmbus: \x1b[0mregistering driver hv_netvsc`,
      { bootUs: 2_327_663 },
    ],
    [`[12345678.000001] ${MESSAGE}`, { bootUs: 12_345_678_000_001 }],
    [`[0.000000] ${MESSAGE}`, { bootUs: 0 }],
    [`[    2.327663]\t${MESSAGE}`, { bootUs: 2_327_663 }],
    [`[    2.327663][    T1] ${MESSAGE}`, { bootUs: 2_327_663 }],
    [`[    2.327663][ T1234] ${MESSAGE}`, { bootUs: 2_327_663 }],
    [`[    2.327663][    C0] ${MESSAGE}`, { bootUs: 2_327_663 }],
    [`<6>[    2.327663] ${MESSAGE}`, { bootUs: 2_327_663, priority: 6 }],
    [`<30>[    2.327663] ${MESSAGE}`, { bootUs: 2_327_663, priority: 6 }],
    [`<3>[    2.327663][    T1] ${MESSAGE}`, { bootUs: 2_327_663, priority: 3 }],
    ['[    2.327663] ', { bootUs: 2_327_663, message: '' }],
    ['[    2.327663]', { bootUs: 2_327_663, message: '' }],
    ['[    2.327663]   DMA32 [mem 0x1000]', { bootUs: 2_327_663, message: '  DMA32 [mem 0x1000]' }],
    ['[    1.000000] [    2.000000] twice', { bootUs: 2_000_000, message: 'twice' }],
    ['[   39.049501] cloud-init[1288]: hi', { bootUs: 39_049_501, message: 'cloud-init[1288]: hi' }],
  ])('%j', (line, expected) => expectRecord(line, 'dmesg', expected));
});

describe('wrapped-dmesg', () => {
  const lisa = '2025-06-03 17:51:16.223[1492][DEBUG] lisa.env[generated_335].node[0].cmd[6133].stdout ';

  test.each<[string, Expected]>([
    [`${lisa}[    2.327663] ${MESSAGE}`, { bootUs: 2_327_663 }],
    [`         Mounting Huge Pages File System...[   14.095451] ${MESSAGE}`, { bootUs: 14_095_451 }],
    [`a [    1.000000] b [    2.000000] c`, { bootUs: 1_000_000, message: 'b [    2.000000] c' }],
    [`[99999999999.000000] [    2.327663] ${MESSAGE}`, { bootUs: 2_327_663 }],
  ])('%j', (line, expected) => expectRecord(line, 'wrapped-dmesg', expected));
});

describe('journal-short', () => {
  const wall = at(10, 3, 6, 25, 1);

  test.each<[string, Expected]>([
    [`Oct 03 06:25:01 vm1 kernel: ${MESSAGE}`, { wall, host: 'vm1' }],
    [`Oct 03 06:25:01 vm1 kernel: [    2.327663] ${MESSAGE}`, { wall, host: 'vm1', bootUs: 2_327_663 }],
    [`Oct 03 06:25:01.123456 vm1 kernel: ${MESSAGE}`, { wall: at(10, 3, 6, 25, 1, 123_456), host: 'vm1' }],
    [`Oct 13 06:25:01 vm1 kernel: ${MESSAGE}`, { wall: at(10, 13, 6, 25, 1), host: 'vm1' }],
    [`Oct 03 06:25:01 kernel: ${MESSAGE}`, { wall }],
    ['Oct 03 06:25:01 vm1 kernel:', { wall, host: 'vm1', message: '' }],
    ['Oct 03 06:25:01 vm1 kernel:   DMA32', { wall, host: 'vm1', message: '  DMA32' }],
  ])('%j', (line, expected) => expectRecord(line, 'journal-short', expected));

  test.each([
    'Oct 03 06:25:01 vm1 systemd[1]: Started foo.',
    'Oct 03 06:25:01 vm1 cloud-init[1288]: [    2.327663] quoted from the kernel',
    'Oct 13 06:25:01 vm1 sudo: kernel: not by the kernel',
    '-- No entries --',
    '-- Logs begin at Fri 2025-10-03 06:25:01 UTC, end at Fri 2025-10-03 07:00:00 UTC. --',
    '-- Journal begins at Fri 2025-10-03 06:25:01 UTC, ends at Fri 2025-10-03 07:00:00 UTC. --',
  ])('not the kernel: %j', (line) => {
    expect(readLine(line)).toMatchObject({ format: 'journal-short', reading: { kind: 'not-kernel' } });
  });

  test.each([
    ['-- Boot 0123456789abcdef0123456789abcdef --', '0123456789abcdef0123456789abcdef'],
    ['-- Reboot --', null],
  ])('a boot begins: %j', (line, bootId) => {
    expect(readLine(line)).toEqual({ format: 'journal-short', reading: { kind: 'boot-marker', bootId } });
  });
});

describe('syslog', () => {
  const wall = at(10, 3, 6, 25, 1);

  test.each<[string, Expected]>([
    [`Oct  3 06:25:01 vm1 kernel: [    2.327663] ${MESSAGE}`, { wall, host: 'vm1', bootUs: 2_327_663 }],
    [`Oct  3 06:25:01 vm1 kernel:[    2.327663] ${MESSAGE}`, { wall, host: 'vm1', bootUs: 2_327_663 }],
    [`Oct  3 06:25:01 vm1 kernel: ${MESSAGE}`, { wall, host: 'vm1' }],
    [
      `Oct 13 06:25:01 vm1 kernel: [    2.327663] ${MESSAGE}`,
      { wall: at(10, 13, 6, 25, 1), host: 'vm1', bootUs: 2_327_663 },
    ],
    [`<4>Oct 13 06:25:01 vm1 kernel: ${MESSAGE}`, { wall: at(10, 13, 6, 25, 1), host: 'vm1', priority: 4 }],
    [`Oct  3 06:25:01 fe80::1 kernel: ${MESSAGE}`, { wall, host: 'fe80::1' }],
    [`Oct  3 06:25:01 a masked host kernel: ${MESSAGE}`, { wall, host: 'a masked host' }],
    [
      `Feb 31 06:25:01 vm1 kernel: [    0.000001] ${MESSAGE}`,
      { wall: at(2, 31, 6, 25, 1), host: 'vm1', bootUs: 1 },
    ],
  ])('%j', (line, expected) => expectRecord(line, 'syslog', expected));

  test.each([
    'Oct  3 06:25:01 vm1 systemd[1]: Started foo.',
    'Oct  3 06:25:01 vm1 cloud-init[1288]: [    2.327663] quoted from the kernel',
    'Oct  3 06:25:01 vm1 -- MARK --',
    'Oct  3 06:25:01 vm1 notkernel: x',
    '<30>Oct 13 06:25:01 vm1 systemd[1]: Started foo.',
  ])('not the kernel: %j', (line) => {
    expect(readLine(line)).toMatchObject({ format: 'syslog', reading: { kind: 'not-kernel' } });
  });
});

describe('journal-json', () => {
  const bootId = '0123456789abcdef0123456789abcdef';
  const entry = {
    __REALTIME_TIMESTAMP: '1759472701123456',
    __MONOTONIC_TIMESTAMP: '9999999',
    _SOURCE_MONOTONIC_TIMESTAMP: '2327663',
    _BOOT_ID: bootId,
    _HOSTNAME: 'vm1',
    _TRANSPORT: 'kernel',
    PRIORITY: '6',
    SYSLOG_IDENTIFIER: 'kernel',
    MESSAGE,
  };
  const all = { bootUs: 2_327_663, wall: 1_759_472_701_123_456, bootId, priority: 6, host: 'vm1' };

  test.each<[string, object, Expected]>([
    ['every field', entry, all],
    ['the numbers as numbers', { ...entry, __REALTIME_TIMESTAMP: 1_759_472_701_123_456, PRIORITY: 6 }, all],
    ['the identifier in place of the transport', { ...entry, _TRANSPORT: undefined }, all],
    [
      'the message as bytes',
      { ...entry, MESSAGE: [...new TextEncoder().encode('é\xff')] },
      { ...all, message: 'éÿ' },
    ],
    ['bytes that are not UTF-8', { ...entry, MESSAGE: [0x61, 0xff] }, { ...all, message: 'a\ufffd' }],
    ['several messages', { ...entry, MESSAGE: ['first', 'second'] }, { ...all, message: 'first' }],
    ['a message of several lines', { ...entry, MESSAGE: 'a\nb' }, { ...all, message: 'a\nb' }],
    ['nothing but the message', { _TRANSPORT: 'kernel', MESSAGE }, {}],
    [
      'a stamp in the message',
      { _TRANSPORT: 'kernel', MESSAGE: `[    2.327663] ${MESSAGE}` },
      { bootUs: 2_327_663 },
    ],
    [
      'fields of no use',
      {
        _TRANSPORT: 'kernel',
        MESSAGE,
        PRIORITY: '9',
        _BOOT_ID: 'x',
        __REALTIME_TIMESTAMP: '-1',
        _HOSTNAME: null,
      },
      {},
    ],
    [
      'a number without an exact value',
      {
        _TRANSPORT: 'kernel',
        MESSAGE,
        __REALTIME_TIMESTAMP: '9'.repeat(40),
        _SOURCE_MONOTONIC_TIMESTAMP: 1e30,
      },
      {},
    ],
  ])('with %s', (_, fields, expected) => expectRecord(json(fields), 'journal-json', expected));

  test('with names that JavaScript gives a meaning', () => {
    const hostile =
      '{"__proto__":{"_TRANSPORT":"kernel"},"constructor":null,"_TRANSPORT":"kernel","MESSAGE":"x"}';
    expectRecord(hostile, 'journal-json', { message: 'x' });
    expect(readLine('{"__proto__":{"_TRANSPORT":"kernel","MESSAGE":"x"},"MESSAGE":"x"}')?.reading.kind).toBe(
      'not-kernel',
    );
  });

  test.each([
    ['another transport', { _TRANSPORT: 'syslog', SYSLOG_IDENTIFIER: 'kernel', MESSAGE }],
    ['another program', { __CURSOR: 's=1', SYSLOG_IDENTIFIER: 'sshd', MESSAGE }],
    ['no word of who it is', { MESSAGE }],
  ])('not the kernel: %s', (_, fields) => {
    expect(readLine(json(fields))).toMatchObject({ format: 'journal-json', reading: { kind: 'not-kernel' } });
  });

  test.each([
    ['torn', '{"_TRANSPORT":"kernel","MESSAGE":"hv_vm'],
    [
      'without its message, which was too long for the one who printed it',
      '{"_TRANSPORT":"kernel","MESSAGE":null}',
    ],
    ['without a message', '{"_TRANSPORT":"kernel"}'],
    ['with a message that is none', '{"_TRANSPORT":"kernel","MESSAGE":[1,-1]}'],
  ])('damaged: %s', (_, line) => {
    expect(readLine(line)).toEqual({ format: 'journal-json', reading: { kind: 'damaged' } });
  });
});

describe('no format', () => {
  test.each([
    ' ',
    '[Fri Oct 33 06:25:01 2025] no such day',
    '[Fri Oct  3 24:25:01 2025] no such hour',
    '[Fri Foo  3 06:25:01 2025] no such month',
    'Foo  3 06:25:01 vm1 kernel: no such month',
    'Oct  3 06:61:01 vm1 kernel: no such minute',
    '2025-02-30T06:25:01Z vm1 kernel: no such day',
    '6,339,x,-;no number',
    '<6>1 yesterday vm1 kernel - - - no date',
    '[    2.32766] five digits',
    '[    2.3276630] seven digits',
    '[    2.327663]no blank',
    '[2.327663 ] a blank inside',
    '[    2] no fraction',
    '[   -2.327663] negative',
    '[99999999999.000000] beyond exact microseconds',
    '<6>no stamp',
    '<66666>[    2.327663',
    '-- Boot 0123 --',
    '-- something else --',
    'Oct  3 6:25:01 vm1 kernel: one digit of the hour',
    '{',
    '{}',
    '{"level":"info"}',
    '[]',
    'null',
    '{ not JSON }',
  ])('%j', (line) => expect(readLine(line)).toBeNull());
});

describe('every stamp', () => {
  test('comes back as the integer it is', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 9_007_199_253 }),
        fc.nat({ max: 999_999 }),
        fc.nat({ max: 12 }),
        (s, us, width) => {
          const stamp = `[${String(s).padStart(width)}.${String(us).padStart(6, '0')}]`;
          expect(readLine(`${stamp} x`)?.reading).toMatchObject({ bootUs: s * 1_000_000 + us });
        },
      ),
    );
  });
});

test('a line is in one format only, wherever its lines begin alike', () => {
  const alone = FORMATS.filter(({ name }) => name !== 'dmesg');
  for (const { name, examples } of alone) {
    for (const { text } of examples) {
      if (text.includes('\n')) continue;
      const takers = alone.filter((format) => 'read' in format && format.read(text) !== null);
      expect(takers.length, `${name}: ${text}`).toBeLessThanOrEqual(1);
    }
  }
});
