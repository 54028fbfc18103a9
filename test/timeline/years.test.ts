import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
const OPTIONS = { zone: 'UTC', now: new Date('2026-11-23T00:00:00Z') };
const netvsc = (text: string): string => `hv_netvsc ${GUID} eth0: ${text}`;

type Said = readonly [number, string];
const RTC: Said = [3, 'rtc_cmos 00:02: setting system clock to 2025-10-03T06:24:53 UTC (1759472693)'];
const LIFE: readonly Said[] = [
  [0, 'Linux version 6.8.0-1029-azure (buildd@host)'],
  [4, netvsc('VF slot 1 added')],
  [7, netvsc('VF registering: eth1')],
  [20, netvsc('Data path switched to VF: eth1')],
];
const WITH_RTC = [...LIFE.slice(0, 1), RTC, ...LIFE.slice(1)];
const DAY = 86_400;
/** 104 days later. */
const NEXT_YEAR: Said = [104 * DAY, netvsc('Data path switched from VF: eth1')];

const started = Date.UTC(2025, 9, 3, 6, 24, 50);
const stamp = (at: number): string => `[${at.toFixed(6).padStart(12)}] `;
/** A daemon took the first ones nine seconds after the start. */
const received = (at: number): Date => new Date(started + Math.max(at, 9) * 1000);
function syslog(life: readonly Said[], withStamps = true, host = 'vm'): readonly string[] {
  return life.map(([at, text]) => {
    const date = received(at);
    const month = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
    const day = String(date.getUTCDate()).padStart(2);
    return `${month} ${day} ${date.toISOString().slice(11, 19)} ${host} kernel: ${withStamps ? stamp(at) : ''}${text}`;
  });
}
const json = (life: readonly Said[]) =>
  life.map(([at, text]) =>
    JSON.stringify({
      _TRANSPORT: 'kernel',
      _BOOT_ID: 'a'.repeat(32),
      _HOSTNAME: 'vm',
      __REALTIME_TIMESTAMP: String(received(at).getTime() * 1000),
      _SOURCE_MONOTONIC_TIMESTAMP: String(at * 1e6),
      MESSAGE: text,
    }),
  );

const log = (...logs: readonly (readonly string[])[]) =>
  analyze(
    logs.map((lines, index) => ({ name: `${index}`, data: `${lines.join('\n')}\n` })),
    OPTIONS,
  );
const days = (timeline: Awaited<ReturnType<typeof log>>) =>
  timeline.events.map(({ time }) => time.wall?.slice(0, 10));

const DAY_OF_START = '2025-10-03';
const THREE = [DAY_OF_START, DAY_OF_START, DAY_OF_START];

describe('a time without a year is of the year that the log shows elsewhere', () => {
  test.each([
    ['with stamps', true],
    ['without stamps', false],
  ])('by the hardware’s clock, %s', async (_, withStamps) => {
    const timeline = await log(syslog(WITH_RTC, withStamps));
    expect(days(timeline)).toEqual(THREE);
    expect(timeline.boots[0]?.shownFrom.wall?.slice(0, 10)).toBe(DAY_OF_START);
    expect(timeline.boots[0]?.shownUntil.wall?.slice(0, 10)).toBe(DAY_OF_START);
    expect(timeline.assumptions).toEqual([]);
    for (const { time } of timeline.events) expect(time.wallUncertaintyUs ?? 0).toBeLessThan(60_000_000);
  });

  test.each([
    ['with stamps', true],
    ['without stamps', false],
  ])('across the turn of the year, %s', async (_, withStamps) => {
    const timeline = await log(syslog([...WITH_RTC, NEXT_YEAR], withStamps));
    expect(timeline.boots).toHaveLength(1);
    expect(days(timeline)).toEqual([...THREE, '2026-01-15']);
    expect(timeline.boots[0]?.shownUntil.wall?.slice(0, 10)).toBe('2026-01-15');
  });

  test.each([
    ['with stamps', true],
    ['without stamps', false],
  ])('by another log of the boot, %s', async (_, withStamps) => {
    for (const logs of [
      [json(LIFE), syslog(LIFE, withStamps)],
      [syslog(LIFE, withStamps), json(LIFE)],
    ]) {
      const timeline = await log(...logs);
      expect(timeline.boots).toHaveLength(1);
      expect(days(timeline)).toEqual(THREE);
    }
  });

  test('by the boot beside it', async () => {
    const next = LIFE.map(([at, text]): Said => [at + 2 * DAY, text]);
    const timeline = await log([...syslog(WITH_RTC, false), ...syslog(next, false)]);
    expect(timeline.boots).toHaveLength(2);
    expect(days(timeline)).toEqual([...THREE, '2025-10-05', '2025-10-05', '2025-10-05']);
  });

  test('also where the machine is given its name behind the reading of the clock', async () => {
    const lines = [...syslog(WITH_RTC.slice(0, 2), true, 'localhost'), ...syslog(WITH_RTC.slice(2))];
    expect((await log(lines)).boots).toHaveLength(1);
  });
});

describe('it stays what it was supposed to be', () => {
  test('without evidence', async () => {
    const timeline = await log(syslog(LIFE));
    expect(days(timeline)).toEqual(['2026-10-03', '2026-10-03', '2026-10-03']);
    expect(timeline.assumptions.map(({ subject }) => subject)).toEqual(['year']);
  });

  test('where the hardware’s clock was not set', async () => {
    const unset: Said = [3, 'rtc_cmos 00:02: setting system clock to 2000-01-01T00:00:03 UTC (946684803)'];
    expect(days(await log(syslog([...LIFE.slice(0, 1), unset, ...LIFE.slice(1)], false)))).toEqual([
      '2026-10-03',
      '2026-10-03',
      '2026-10-03',
    ]);
  });

  test('beside another log of another day', async () => {
    const earlier = json(LIFE.map(([at, text]): Said => [at + 30 * DAY, text]));
    const timeline = await log(syslog(LIFE, false), earlier);
    expect(timeline.boots).toHaveLength(2);
    expect(timeline.events.map(({ time }) => time.wall?.slice(0, 4)).sort()).toEqual([
      '2025',
      '2025',
      '2025',
      '2026',
      '2026',
      '2026',
    ]);
  });
});

describe('the option year is the one in which a log begins', () => {
  const given = (lines: readonly string[], year: number) =>
    analyze(`${lines.join('\n')}\n`, { zone: 'UTC', year });

  test('and a log goes on into the next one', async () => {
    const timeline = await given(
      [
        `Dec 31 23:59:58 vm kernel: ${netvsc('VF slot 1 added')}`,
        `Jan  1 00:00:02 vm kernel: ${netvsc('VF registering: eth1')}`,
        // A line that was late.
        `Dec 31 23:59:59 vm kernel: ${netvsc('Data path switched to VF: eth1')}`,
        `Jan  1 00:00:03 vm kernel: ${netvsc('Data path switched from VF: eth1')}`,
      ],
      2024,
    );
    expect(days(timeline)).toEqual(['2024-12-31', '2025-01-01', '2024-12-31', '2025-01-01']);
  });

  test('and no line is of the year before', async () => {
    const timeline = await given(
      [
        `Jan  5 00:00:02 vm kernel: ${netvsc('VF slot 1 added')}`,
        `Dec 20 23:59:58 vm kernel: ${netvsc('VF slot 1 removed')}`,
      ],
      2024,
    );
    expect(days(timeline)).toEqual(['2024-01-05', '2024-12-20']);
  });
});
