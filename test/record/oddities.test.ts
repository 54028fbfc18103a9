import { describe, expect, test } from 'vitest';
import { analyze, type LogRecord, readRecords } from '../../src/index.ts';
import { collect } from '../corpus/collect.ts';
import { OPTIONS } from '../corpus/corpus.ts';

// What logs look like in public mailing lists and issue threads.

const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
const ADDED = `hv_netvsc ${GUID} eth0: VF slot 1 added`;
const REMOVED = `hv_netvsc ${GUID} eth0: VF slot 1 removed`;

const recordsOf = (log: string): Promise<LogRecord[]> => collect(readRecords(log, OPTIONS));

/** Types of the events with their boot times. */
async function eventsOf(log: string): Promise<readonly (readonly [string, number | null])[]> {
  const { events } = await analyze(log, OPTIONS);
  return events.map(({ type, time }) => [type, time.bootUs]);
}

describe('two writers to one console', () => {
  test('a line of the kernel behind a torn one of userspace', async () => {
    const log = `         Starting Autho[   10.838067] ${ADDED}\r\nrization Manager...\r\n`;
    expect(await eventsOf(log)).toEqual([['slot-added', 10_838_067]]);
  });

  test('a line of the kernel behind a torn one of the kernel', async () => {
    const log = `[    2.327663] hv_vmbus: regis[    3.918902] ${ADDED}`;
    expect((await recordsOf(log)).map(({ bootUs, source }) => [bootUs, source.line])).toEqual([
      [2_327_663, 1],
      [3_918_902, 1],
    ]);
    expect(await eventsOf(log)).toEqual([['slot-added', 3_918_902]]);
  });

  test('a line of the kernel whose stamp is torn', async () => {
    const log = `[    1.000000] first\n[    3.9${ADDED}\n[    5.000000] last`;
    expect(await eventsOf(log)).toEqual([['slot-added', null]]);
  });

  test('a line that is cut anywhere is a record, or counted', async () => {
    const line = `[    3.918902] ${ADDED}`;
    for (let end = 0; end <= line.length; end += 1) {
      const { sources } = await analyze(`${line.slice(0, end)}\n[    5.000000] last`, OPTIONS);
      const { lines, records, skipped } = sources[0] ?? {};
      const { blank = 0, unknownFormat = 0, continued = 0 } = skipped ?? {};
      expect(lines).toBe(Number(records) + blank + unknownFormat + continued);
    }
  });

  test('what was written over with a carriage return, and what stands between NULs', async () => {
    const log = `Loading 10%\rLoading 90%\r[    3.918902] ${ADDED}\0\0\0[    5.000000] ${REMOVED}`;
    expect(await eventsOf(log)).toEqual([
      ['slot-added', 3_918_902],
      ['slot-removed', 5_000_000],
    ]);
  });

  test('colours, places on the screen, and titles of a terminal', async () => {
    const log = `\x1b[2J\x1b[01;01H\x1b]0;vm\x07[\x1b[32m    3.918902\x1b[0m] \x1b[33mhv_netvsc ${GUID}\x1b[0m eth0: VF slot 1 added`;
    expect(await eventsOf(log)).toEqual([['slot-added', 3_918_902]]);
  });
});

describe('a log in a mail', () => {
  test('with quotation marks, indentation and fences', async () => {
    const log = `Hi,\n> > \`\`\`\n> >     [    3.918902] ${ADDED}\n> > \`\`\`\nThanks`;
    expect(await eventsOf(log)).toEqual([['slot-added', 3_918_902]]);
  });

  test('broken at some 70 columns', async () => {
    const log = [
      '> [    3.918902] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 (unnamed',
      '> net_device) (uninitialized): VF slot 1 added',
      '> [    5.000000] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF',
      '> slot 1 removed',
    ].join('\n');
    expect((await recordsOf(log)).map(({ message, source }) => [source.line, message])).toEqual([
      [1, `hv_netvsc ${GUID} (unnamed net_device) (uninitialized): VF slot 1 added`],
      [3, REMOVED],
    ]);
    const { sources } = await analyze(log, OPTIONS);
    expect(sources).toMatchObject([{ lines: 4, records: 2, skipped: { continued: 2 } }]);
  });

  test('is not put together where a word of the next line had found room', async () => {
    const log = '[    1.000000] short\nnext';
    expect((await recordsOf(log)).map(({ message }) => message)).toEqual(['short']);
  });

  test('is not put together in a log with wide lines', async () => {
    const log = `[    0.000000] ${'x'.repeat(90)}\n[    3.918902] ${'y'.repeat(50)}\nlonger-than-what-is-left`;
    expect((await recordsOf(log)).map(({ message }) => message)).toEqual(['x'.repeat(90), 'y'.repeat(50)]);
  });
});

describe('times', () => {
  test('since the line before, behind a minute', async () => {
    const log = `[Jun 3 09:04] ${ADDED}\n[  +0.113671] ${REMOVED}\n[Jun 3 09:05] x\n[  +1.000000] y`;
    const iso = (await recordsOf(log)).map(({ wallUs }) => new Date(Number(wallUs) / 1000).toISOString());
    expect(iso).toEqual([
      '2026-06-03T09:04:00.000Z',
      '2026-06-03T09:04:00.113Z',
      '2026-06-03T09:05:00.000Z',
      '2026-06-03T09:05:01.000Z',
    ]);
  });

  test('since the line before, where its beginning is not there', async () => {
    expect(await recordsOf(`[  +0.113671] ${ADDED}`)).toMatchObject([{ wallUs: null, wallClock: null }]);
  });

  test('two on a line: the inner one is the event’s', async () => {
    const log = `2025-06-03 17:51:16.223 [    3.918902] ${ADDED}\n[Tue Jun  3 17:51:16 2025] [    5.000000] ${REMOVED}`;
    expect(await recordsOf(log)).toMatchObject([
      {
        bootUs: 3_918_902,
        wallUs: null,
        carried: { year: 2025, month: 6, day: 3, hour: 17, minute: 51, second: 16, microsecond: 223_000 },
      },
      { bootUs: 5_000_000, wallUs: Date.UTC(2025, 5, 3, 17, 51, 16) * 1000, wallClock: 'derived' },
    ]);
  });

  test('none but the one of a container', async () => {
    expect(await recordsOf(`2025-06-03T17:51:16.5Z ${ADDED}`)).toMatchObject([
      {
        bootUs: null,
        wallUs: Date.UTC(2025, 5, 3, 17, 51, 16, 500) * 1000,
        wallClock: 'carrier',
        wallResolutionUs: 100_000,
      },
    ]);
  });

  test('with odd padding, and with tabs for columns', async () => {
    const log = `[   8160.911509] ${ADDED}\n[8161.000000]\t${REMOVED}\nOct  3 06:25:01\tvm1\tkernel:\t[ 8162.000000]\tx`;
    expect((await recordsOf(log)).map(({ bootUs }) => bootUs)).toEqual([
      8_160_911_509, 8_161_000_000, 8_162_000_000,
    ]);
  });

  test.each([
    ['Mär 03 06:25:01', 3],
    ['M\ufffdr 03 06:25:01', 3],
    ['déc. 03 06:25:01', 12],
    ['10月 03 06:25:01', 10],
    ['окт 03 06:25:01', 10],
    ['mai  3 06:25:01', 5],
  ])('in the reader’s language: %s', async (time, month) => {
    const [record] = await recordsOf(`${time} vm1 kernel: ${ADDED}`);
    expect(new Date(Number(record?.wallUs) / 1000).getUTCMonth() + 1).toBe(month);
  });
});

describe('a log without envelopes', () => {
  test('has the drivers’ lines, without times, and leaves out what people say', async () => {
    const log = `Here is the log:\nhv_vmbus: registering driver hv_netvsc\n${ADDED}\nVFS: Disk quotas dquot_6.6.0\n${REMOVED}`;
    const { events, sources } = await analyze(log, OPTIONS);
    expect(events.map(({ type, time: { bootUs, wall } }) => [type, { bootUs, wall }])).toEqual([
      ['driver-registered', { bootUs: null, wall: null }],
      ['slot-added', { bootUs: null, wall: null }],
      ['slot-removed', { bootUs: null, wall: null }],
    ]);
    expect(sources).toMatchObject([{ format: 'bare', records: 3, skipped: { unknownFormat: 2 } }]);
  });

  test('is not what a person says before a log with envelopes', async () => {
    const log = `mlx5_core: what does this mean?\nhv_netvsc: and this?\n[    3.918902] ${ADDED}`;
    expect((await recordsOf(log)).map(({ format }) => format)).toEqual(['dmesg']);
  });

  test('may be longer than what waits for an envelope', async () => {
    const log = `${ADDED}\n`.repeat(1000);
    expect(await recordsOf(log)).toHaveLength(1000);
  });
});

test.each([
  ['<guid>', 'hv_netvsc <guid> eth0: VF slot 1 added'],
  ['x', 'hv_netvsc xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx eth0: VF slot 1 added'],
])('a GUID that was masked with %s stays in its record', async (_, message) => {
  expect(await recordsOf(`Oct  3 06:25:01 [my host] kernel: [    3.918902] ${message}`)).toMatchObject([
    { bootUs: 3_918_902, host: '[my host]', message },
  ]);
});

describe('FreeBSD', () => {
  const lines = [
    '---<<BOOT>>---',
    'FreeBSD 14.0-RELEASE #0 releng/14.0-n265380-f9716eee8ab4: Fri Nov 10 05:57:23 UTC 2023',
    'hn0: <Hyper-V Network Interface> on vmbus0',
    'mlx5_core0: <mlx5_core> at device 2.0 on pci1',
    'mce0: link state changed to UP',
  ];

  test('prints its messages without stamps, and a line where its kernel begins', async () => {
    const records = await recordsOf([...lines, ...lines].join('\n'));
    expect(records.map(({ message, boot, format }) => [message, boot, format])).toEqual([
      ...lines.slice(1).map((message) => [message, 0, 'bare']),
      ...lines.slice(1).map((message) => [message, 1, 'bare']),
    ]);
  });

  test('prints them behind seconds when it is asked to', async () => {
    const records = await recordsOf(
      lines
        .slice(2)
        .map((line) => `[12] ${line}`)
        .join('\n'),
    );
    expect(records.map(({ message }) => message)).toEqual(lines.slice(2));
  });

  test('has them in /var/log/messages', async () => {
    const log = `Oct  3 06:25:01 vm1 kernel: ${lines[3]}\nOct  3 06:25:01 <kern.info> vm1 kernel: ${lines[4]}`;
    expect(await recordsOf(log)).toMatchObject([
      { message: lines[3], host: 'vm1', format: 'syslog', priority: null },
      { message: lines[4], host: 'vm1', format: 'syslog', priority: 6 },
    ]);
  });
});

describe('a log in a mail that was broken by fold', () => {
  const lines = [
    '[    6.945132] hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI VMBus probing: Using version 0x10002',
    '[    7.200000] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added',
    '[    7.300000] mlx5_core cf63:00:02.0: firmware version: 14.25.8362',
  ];
  /** Breaks at the last blank that has room, as `fold -s` does. */
  const fold = (line: string, width: number): readonly string[] => {
    const blank = line.lastIndexOf(' ', width - 1);
    return line.length <= width ? [line] : [line.slice(0, blank + 1), ...fold(line.slice(blank + 1), width)];
  };

  test.each([70, 72, 74, 76, 78])('at %d columns', async (width) => {
    for (const mark of ['', '> ', '> > ', '| ']) {
      const log = lines.flatMap((line) => fold(line, width).map((part) => `${mark}${part}`)).join('\n');
      expect((await recordsOf(log)).map(({ message }) => message)).toEqual(
        lines.map((line) => line.slice(15)),
      );
    }
  });

  test('in quoted-printable', async () => {
    const quoted = lines.map((line) =>
      line.length < 76 ? line : `${line.slice(0, 75)}=\n${line.slice(75)}`,
    );
    expect((await recordsOf(quoted.join('\n'))).map(({ message }) => message)).toEqual(
      lines.map((line) => line.slice(15)),
    );
  });
});

describe('a line within a text of another language', () => {
  const line = `[    3.918902] ${ADDED}`;
  test.each([
    ['logfmt', `time="2026-01-01T00:00:00Z" level=info msg="${line}"`],
    ['logfmt with more behind it', `level=info msg="${line}" unit=x`],
    ['YAML', `    - "${line}"`],
    ['Ansible', `        "${line}",`],
    ['CSV', `"2025-10-03T06:24:50.000000+00:00","vm","${line}"`],
    ['Markdown', `\`${line}\``],
    ['a table of Markdown', `| ${line} |`],
    ['a quoted table', `> | ${line} |`],
    ['a logger in JSON', `{"time":"2026-01-01T00:00:00Z","level":"info","msg":"${line}"}`],
    ['a logger in JSON with a number', `{"time":1759472701123,"level":30,"msg":"${line}"}`],
    ['a logger in JSON with two fields', `{"time":"2026-01-01T00:00:00Z","msg":"${line}"}`],
  ])('is read without it: %s', async (_, text) => {
    expect(await recordsOf(text)).toMatchObject([{ bootUs: 3_918_902, message: ADDED }]);
  });

  test.each([
    ['CSV', `2025-10-03T06:24:50.000000+00:00,vm,kernel,"${ADDED}"`],
    ['logfmt', `level=info msg="${ADDED}" unit=x`],
  ])('is found without it where it has no stamp: %s', async (_, text) => {
    expect(await recordsOf(text)).toMatchObject([{ message: ADDED }]);
  });
});

test('colours in an entry of several lines', async () => {
  const colour = (text: string): string => `\x1b[0;32m${text}\x1b[0m`;
  const fields = { __CURSOR: 's=d9', _TRANSPORT: 'kernel', MESSAGE: ADDED };
  const pretty = Object.entries(fields).map(([name, value]) => `\t"${colour(name)}" : "${colour(value)}"`);
  const verbose = `Sat 2026-10-03 06:25:01.000000 UTC [s=d9;i=1;b=0f1e2d3c4b5a69788796a5b4c3d2e1f0;m=4;t=6;x=6]\n    ${colour('_TRANSPORT')}=kernel\n    ${colour(`MESSAGE=${ADDED}`)}`;
  const log = `{\n${pretty.join(',\n')}\n}\n${verbose}`;
  expect((await recordsOf(log)).map(({ message }) => message)).toEqual([ADDED, ADDED]);
});

test('a line that the kernel printed piece by piece, in /dev/kmsg', async () => {
  const log = [
    '6,339,3918902,c;hv_netvsc 000d3af5-76bd-000d-3af5-',
    '6,340,3918902,+;76bd000d3af5 eth0: ',
    ' SUBSYSTEM=vmbus',
    '6,341,3918902,+;VF slot 1 added',
    '6,342,4000000,-;x',
    '6,343,4000001,+;y',
  ].join('\n');
  const { sources } = await analyze(log, OPTIONS);
  expect((await recordsOf(log)).map(({ message }) => message)).toEqual([ADDED, 'x', 'y']);
  expect(sources).toMatchObject([{ lines: 6, records: 3, skipped: { continued: 3 } }]);
});

describe('lines of one log that run a little backwards', () => {
  const BEFORE = `hv_vmbus: registering driver hv_netvsc`;

  test.each([
    ['dmesg --show-delta', `[    3.918902 <    0.000000>] ${BEFORE}\n[    3.918653 <   -0.000249>] ${ADDED}`],
    ['dmesg --time-format delta', `[<    0.000000>] ${BEFORE}\n[<   -0.000249>] ${ADDED}`],
    ['dmesg --reltime', `[Oct 3 06:25] ${BEFORE}\n[  -0.000249] ${ADDED}`],
    [
      'dmesg --ctime --show-delta',
      `[Fri Oct  3 06:25:01 2025 <    0.000000>] ${BEFORE}\n[Fri Oct  3 06:25:01 2025 <   -0.000249>] ${ADDED}`,
    ],
  ])('are records in %s', async (_, log) => {
    expect((await recordsOf(log)).map(({ message }) => message)).toEqual([BEFORE, ADDED]);
  });

  test('have the earlier time', async () => {
    const [first, second] = await recordsOf(`[Oct 3 06:25] ${BEFORE}\n[  -0.000249] ${ADDED}`);
    expect(Number(second?.wallUs) - Number(first?.wallUs)).toBe(-249);
  });
});

describe('a console whose server puts its own time before each line', () => {
  test('has one record a line, with the level of the kernel', async () => {
    const records = await recordsOf(`[Fri Oct  3 06:25:01 2025] <6>[    3.918902] ${ADDED}\n`);
    expect(records).toMatchObject([{ bootUs: 3_918_902, priority: 6, message: ADDED, wallClock: 'derived' }]);
  });
});

describe('a console of a kernel without stamps', () => {
  test('has records with their levels', async () => {
    const log = `<6>hv_vmbus: registering driver hv_netvsc\n<4>${ADDED}\n`;
    expect((await recordsOf(log)).map(({ priority }) => priority)).toEqual([6, 4]);
  });
});

describe('entries in one array on one line', () => {
  const entry = (bootUs: number) => ({
    _TRANSPORT: 'kernel',
    _SOURCE_MONOTONIC_TIMESTAMP: String(bootUs),
    __REALTIME_TIMESTAMP: String(1_759_472_690_000_000 + bootUs),
    MESSAGE: ADDED,
  });

  test.each([
    ['the journal’s', JSON.stringify([entry(3_918_902), entry(5_000_000)])],
    [
      'those of dmesg',
      JSON.stringify({
        dmesg: [
          { pri: 6, time: 3.918902, msg: ADDED },
          { pri: 6, time: 5, msg: ADDED },
        ],
      }),
    ],
  ])('are records: %s', async (_, log) => {
    const records = await recordsOf(`${log}\n`);
    expect(records.map(({ bootUs }) => bootUs)).toEqual([3_918_902, 5_000_000]);
    expect((await analyze(log, OPTIONS)).sources[0]).toMatchObject({ lines: 2, records: 2 });
  });

  test('are a line that nobody knows where the array is cut', async () => {
    const log = JSON.stringify([entry(3_918_902), { text: 'x' }]).slice(0, -4);
    const { sources } = await analyze(`${log}\n[    5.000000] last\n`, OPTIONS);
    expect(sources[0]?.lines).toBe(2);
  });
});

test('blanks that a page has changed are blanks', async () => {
  const log = `[    3.918902] ${ADDED}`.replaceAll(' ', '\u00a0');
  expect(await eventsOf(log)).toEqual([['slot-added', 3_918_902]]);
});
