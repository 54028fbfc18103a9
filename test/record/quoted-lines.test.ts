import { describe, expect, test } from 'vitest';
import { analyze, type LogRecord, readRecords } from '../../src/index.ts';
import { collect } from '../corpus/collect.ts';
import { OPTIONS } from '../corpus/corpus.ts';

// The kernel's lines in entries of other programs: an agent, a container runtime, `logger`.

const ADDED = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';
const REMOVED = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 removed';
const LINE = `[    3.918902] ${ADDED}`;
const WRITTEN_US = Date.UTC(2026, 9, 3, 6, 25, 1) * 1000;

const recordsOf = (log: string): Promise<LogRecord[]> => collect(readRecords(log, OPTIONS));

describe('a line of the kernel in an entry of another program', () => {
  test.each([
    ['syslog', `Oct  3 06:25:01 vm waagent[12]: ${LINE}`],
    ['syslog, of a daemon', `Oct  3 06:25:01 vm dockerd[12]: time=x ${LINE}`],
    ['syslog, of logger', `Oct  3 06:25:01 vm root: ${LINE}`],
    ['the journal', `Oct 03 06:25:01 vm agent[12]: ${LINE}`],
    ['RFC 3339', `2026-10-03T06:25:01+00:00 vm waagent[12]: ${LINE}`],
    ['RFC 5424', `<30>1 2026-10-03T06:25:01Z vm agent 12 - - ${LINE}`],
    ['short-full', `Sat 2026-10-03 06:25:01 UTC vm agent[12]: ${LINE}`],
    ['short-unix', `1791008701.000000 vm agent[12]: ${LINE}`],
    [
      'the journal in JSON',
      JSON.stringify({
        _TRANSPORT: 'journal',
        SYSLOG_IDENTIFIER: 'agent',
        __REALTIME_TIMESTAMP: String(WRITTEN_US),
        MESSAGE: LINE,
      }),
    ],
  ])('counts where there is no other: %s', async (_, log) => {
    const [record, ...others] = await recordsOf(log);
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      bootUs: 3_918_902,
      message: ADDED,
      format: 'wrapped-dmesg',
      wallUs: null,
    });
    const { carried } = record ?? {};
    expect(carried).toEqual(
      typeof carried === 'number'
        ? WRITTEN_US
        : { year: null, month: 10, day: 3, hour: 6, minute: 25, second: 1, microsecond: 0 },
    );
  });

  test.each([
    ['before', `Oct  3 06:25:01 vm root: [    9.000000] ${REMOVED}\nOct  3 06:25:02 vm kernel: ${LINE}`],
    ['behind', `Oct  3 06:25:01 vm kernel: ${LINE}\nOct  3 06:25:02 vm root: [    9.000000] ${REMOVED}`],
    ['before, in dmesg', `Oct  3 06:25:01 vm root: [    9.000000] ${REMOVED}\n${LINE}`],
  ])('does not count %s the kernel’s own: anybody can write one', async (_, log) => {
    expect((await recordsOf(log)).map(({ message }) => message)).toEqual([ADDED]);
    const { sources } = await analyze(log, OPTIONS);
    expect(sources).toMatchObject([{ lines: 2, records: 1, skipped: { notKernel: 1 } }]);
  });

  test('is no record where it is not one of a driver', async () => {
    expect(await recordsOf('Oct  3 06:25:01 vm agent[1]: [    3.918902] took a while')).toEqual([]);
  });
});

describe('a time before the line', () => {
  test.each([
    ['ts', 'Oct 03 06:25:01 '],
    ['ts, with a year', 'Oct 03 2026 06:25:01 '],
    ['ctime', 'Sat Oct  3 06:25:01 2026 '],
    ['a logger', '2026-10-03 06:25:01,000 - INFO - '],
    ['a logger with a name', '2026-10-03 06:25:01,000 - agent.guest - INFO - '],
    ['a day’s', '[06:25:01.123] '],
  ])('is taken off any line: %s', async (_, prefix) => {
    const lines = ['Linux version 6.8.0', 'rtc_cmos x: y', 'hv_vmbus: registering driver hv_netvsc', ADDED];
    const stamped = await recordsOf(lines.map((line) => `${prefix}[    3.918902] ${line}`).join('\n'));
    expect(stamped.map(({ message, bootUs }) => [message, bootUs])).toEqual(
      lines.map((line) => [line, 3_918_902]),
    );
    const drivers = lines.filter((line) => !line.startsWith('rtc'));
    const bare = await recordsOf(drivers.map((line) => `${prefix}${line}`).join('\n'));
    expect(bare.map(({ message }) => message)).toEqual(drivers);
  });
});

test('kernel[0] is the kernel', async () => {
  expect(await recordsOf(`Oct  3 06:25:01 vm kernel[0]: ${ADDED}`)).toMatchObject([
    { host: 'vm', message: ADDED },
  ]);
});

describe('journalctl --output-fields=MESSAGE', () => {
  test('leaves out whose the entries are', async () => {
    const head =
      'Sat 2026-10-03 06:25:01.000000 UTC [s=d9;i=1;b=0f1e2d3c4b5a69788796a5b4c3d2e1f0;m=4;t=6;x=6]';
    expect(await recordsOf(`${head}\n    MESSAGE=${ADDED}`)).toMatchObject([{ message: ADDED }]);
    expect(await recordsOf(JSON.stringify({ __CURSOR: 's=d9', MESSAGE: ADDED }))).toMatchObject([
      { message: ADDED },
    ]);
  });

  test.each(['_PID', '_COMM', 'SYSLOG_IDENTIFIER'])('is not meant where an entry has %s', async (field) => {
    expect(await recordsOf(JSON.stringify({ __CURSOR: 's=d9', [field]: '7', MESSAGE: ADDED }))).toEqual([]);
  });
});
