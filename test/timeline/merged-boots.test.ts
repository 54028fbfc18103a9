import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { events } from '../../src/timeline/events.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';

const OPTIONS = { zone: 'UTC', now: new Date('2026-11-01T00:00:00Z') };
const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
const VERSION = 'Linux version 6.8.0-1029-azure (buildd@host)';

/** A message, and the second of the boot at which the kernel makes it. */
type Said = readonly [number, string];

const netvsc = (text: string): string => `hv_netvsc ${GUID} eth0: ${text}`;
const LIFE: readonly Said[] = [
  [3.5, netvsc('VF slot 1 added')],
  [7.25, netvsc('VF registering: eth1')],
  [9.5, netvsc('Data path switched to VF: eth1')],
  [8160.25, netvsc('Data path switched from VF: eth1')],
  [8160.5, netvsc('VF unregistering: eth1')],
  [8162.5, netvsc('VF slot 1 removed')],
];
/** What each message of it is. */
const STEPS = [
  'slot-added',
  'registered',
  'data-path-to-vf',
  'data-path-from-vf',
  'unregistered',
  'slot-removed',
];

const stamp = (at: number): string => `[${at.toFixed(6).padStart(12)}] `;
const time = (started: string, at: number): Date => new Date(Date.parse(started) + at * 1000);

function short(date: Date): string {
  const month = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
  const day = String(date.getUTCDate());
  return `${month} ${day.padStart(2, '0')} ${date.toISOString().slice(11, 19)}`;
}

/** The lines of a boot in the formats in which people keep them. */
const dmesg = (life: readonly Said[]) => life.map(([at, text]) => stamp(at) + text);
/** The journal begins five seconds after the kernel, and then takes what has waited. */
const journalShort = (life: readonly Said[], started: string, host = 'vm') =>
  life.map(([at, text]) => `${short(time(started, Math.max(at, 5)))} ${host} kernel: ${text}`);
const syslog = (life: readonly Said[], started: string, host = 'vm') =>
  life.map(([at, text]) => {
    const [month, day, clock] = short(time(started, Math.max(at, 9))).split(' ');
    return `${month} ${String(Number(day)).padStart(2)} ${clock} ${host} kernel: ${stamp(at)}${text}`;
  });
const journalJson = (life: readonly Said[], started: string, id: string) =>
  life.map(([at, text]) =>
    JSON.stringify({
      _TRANSPORT: 'kernel',
      _BOOT_ID: id,
      __REALTIME_TIMESTAMP: String(time(started, Math.max(at, 5)).getTime() * 1000),
      _SOURCE_MONOTONIC_TIMESTAMP: String(at * 1e6),
      MESSAGE: text,
    }),
  );
const rtc = (started: string): Said => {
  const date = time(started, 1);
  return [
    1,
    `rtc_cmos 00:02: setting system clock to ${date.toISOString().slice(0, 19)} UTC (${date.getTime() / 1000})`,
  ];
};

const STARTED = '2026-10-03T06:24:50Z';
const NEXT = '2026-10-05T11:02:13Z';
const A = 'a'.repeat(32);
const B = 'b'.repeat(32);

function all(...logs: readonly (readonly string[])[]): Promise<Timeline> {
  return analyze(
    logs.map((lines, index) => ({ name: `log ${index}`, data: lines.join('\n') })),
    OPTIONS,
  );
}

const steps = ({ events }: Timeline) => events.map(({ type }) => type);
const repeated = ({ sources }: Timeline) => sources.map((source) => source.repeated);

/** Both orders of two logs give one boot that is told once. */
async function expectOneLife(first: readonly string[], second: readonly string[], inBoth: number) {
  for (const logs of [
    [first, second],
    [second, first],
  ]) {
    const timeline = await all(...logs);
    expect(timeline.boots).toHaveLength(1);
    expect(steps(timeline)).toEqual(STEPS);
    expect(repeated(timeline).reduce((sum, count) => sum + count)).toBe(inBoth);
  }
}

describe('two logs of one boot are one life, told once, in whichever order they are given', () => {
  test('dmesg and the journal as JSON', async () => {
    await expectOneLife(dmesg(LIFE), journalJson(LIFE, STARTED, A), 6);
  });

  test('dmesg that was saved before the end, and a syslog', async () => {
    await expectOneLife(dmesg(LIFE.slice(0, 3)), syslog(LIFE, STARTED), 3);
  });

  test('dmesg and a journal without stamps', async () => {
    await expectOneLife(dmesg(LIFE), journalShort(LIFE, STARTED), 6);
  });

  test('dmesg that was saved before the end, and a journal without stamps', async () => {
    await expectOneLife(dmesg(LIFE.slice(0, 3)), journalShort(LIFE, STARTED), 3);
  });

  test('dmesg that has lost the beginning, and a journal without stamps', async () => {
    await expectOneLife(dmesg(LIFE.slice(2)), journalShort(LIFE, STARTED), 4);
  });

  test('a syslog and a journal without stamps, each with a part of it', async () => {
    await expectOneLife(syslog(LIFE.slice(0, 4), STARTED), journalShort(LIFE.slice(1), STARTED), 3);
  });

  test('the same journal without stamps twice', async () => {
    await expectOneLife(journalShort(LIFE, STARTED), journalShort(LIFE, STARTED), 6);
  });

  test('two halves of a journal of one boot id', async () => {
    const lines = journalJson(LIFE, STARTED, A);
    await expectOneLife(lines.slice(0, 2), lines.slice(2), 0);
  });

  test('logs that read the same hardware’s clock, and share no record with a stamp', async () => {
    const before = [[0, VERSION], rtc(STARTED)] as const;
    await expectOneLife(
      dmesg([...before, ...LIFE.slice(0, 2)]),
      [...journalShort([...before, ...LIFE.slice(1)], STARTED)],
      1,
    );
  });
});

test('what one log has from the first second is not told twice either', async () => {
  const life: readonly Said[] = [[0.9, 'hv_vmbus: registering driver hv_netvsc'], ...LIFE];
  const timeline = await all(dmesg(life), syslog(life, STARTED));
  expect(steps(timeline)).toEqual(['driver-registered', ...STEPS]);
});

test('a capture that is in the log once more, behind the shorter one, is told once', async () => {
  const shorter = [[0, VERSION] as const, ...LIFE.slice(0, 3)];
  const timeline = await all([...dmesg(shorter), ...dmesg([[0, VERSION], ...LIFE])]);
  expect(timeline.boots).toHaveLength(1);
  expect(steps(timeline)).toEqual(STEPS);
  expect(repeated(timeline)).toEqual([3]);
});

test('one record of many that two boots have in common by accident does not make them one', async () => {
  const other = LIFE.map(([at, text], index): Said => [index === 1 ? at : at + 0.003, text]);
  const timeline = await all(dmesg([[0, VERSION], ...LIFE]), dmesg([[0, VERSION], ...other]));
  expect(timeline.boots).toHaveLength(2);
  expect(timeline.events).toHaveLength(12);
});

describe('of two boots of a journal, dmesg belongs', () => {
  const journal = [...journalShort(LIFE, STARTED), '-- Reboot --', ...journalShort(LIFE.slice(0, 3), NEXT)];

  test('to the one that its hardware’s clock tells', async () => {
    for (const logs of [
      [dmesg([rtc(NEXT), ...LIFE.slice(0, 3)]), journal],
      [journal, dmesg([rtc(NEXT), ...LIFE.slice(0, 3)])],
    ]) {
      const timeline = await all(...logs);
      expect(timeline.boots).toHaveLength(2);
      expect(timeline.events.map(({ boot, type }) => `${boot} ${type}`)).toEqual([
        ...STEPS.map((type) => `0 ${type}`),
        ...STEPS.slice(0, 3).map((type) => `1 ${type}`),
      ]);
      expect(timeline.boots.map(({ startedAt }) => startedAt?.slice(0, 16) ?? null)).toEqual([
        null,
        NEXT.slice(0, 16),
      ]);
    }
  });

  test('to neither where nothing tells to which', async () => {
    const timeline = await all(journal, dmesg(LIFE.slice(0, 3)));
    expect(timeline.boots).toHaveLength(3);
  });
});

describe('the boots of several logs', () => {
  test('are those of the ids, however the ids alternate', async () => {
    const [first, second] = [journalJson(LIFE, STARTED, A), journalJson(LIFE, NEXT, B)];
    const timeline = await all(first.flatMap((line, index) => [line, second[index] ?? '']));
    expect(timeline.boots.map(({ id }) => id)).toEqual([A, B]);
    expect(timeline.events.map(({ boot }) => boot)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  });

  test('that alternate are followed side by side by events that come one by one', async () => {
    const [first, second] = [journalJson(LIFE, STARTED, A), journalJson(LIFE, NEXT, B)];
    const lines = first.flatMap((line, index) => [line, second[index] ?? '']);
    const byBoot: string[][] = [];
    for await (const { boot, type } of events(lines.join('\n'))) {
      byBoot[boot] = [...(byBoot[boot] ?? []), type];
    }
    expect(byBoot).toEqual([STEPS, STEPS]);
  });

  test('stand in the order of time, whether their clock is the journal’s or the hardware’s', async () => {
    const older = dmesg([[0, VERSION], rtc(STARTED), ...LIFE]);
    const newer = journalJson(LIFE, NEXT, B);
    for (const logs of [
      [older, newer],
      [newer, older],
    ]) {
      expect((await all(...logs)).boots.map(({ startedAt }) => startedAt?.slice(0, 10))).toEqual([
        STARTED.slice(0, 10),
        NEXT.slice(0, 10),
      ]);
    }
  });

  test('of two machines are never one, and show their names', async () => {
    const timeline = await all(syslog(LIFE, STARTED, 'vm1'), syslog(LIFE.slice(0, 3), NEXT, 'vm2'));
    expect(timeline.boots.map(({ hosts }) => hosts)).toEqual([['vm1'], ['vm2']]);
  });

  test('of two machines in one log are told apart line by line', async () => {
    const other = GUID.replaceAll('76bd', '1111');
    const [first, second] = [
      syslog(LIFE, STARTED, 'vm1'),
      syslog(
        LIFE.map(([at, text]): Said => [at, text.replace(GUID, other)]),
        '2026-10-03T05:00:00Z',
        'vm2',
      ),
    ];
    const timeline = await all(first.flatMap((line, index) => [line, second[index] ?? '']));
    expect(timeline.boots.map(({ hosts }) => hosts)).toEqual([['vm1'], ['vm2']]);
    expect(timeline.interfaces.map(({ boot, guid }) => [boot, guid])).toEqual([
      [0, GUID],
      [1, other],
    ]);
  });
});

describe('the wall time of an event', () => {
  test('is worked out from the hardware’s clock, and says so', async () => {
    const { events, boots } = await all(dmesg([rtc(STARTED), ...LIFE]));
    expect(boots[0]).toMatchObject({
      startedAt: '2026-10-03T06:24:50.000000Z',
      clock: { from: 'rtc', uncertaintyUs: 1_000_000 },
    });
    expect(events[0]?.time).toEqual({
      bootUs: 3_500_000,
      wall: '2026-10-03T06:24:53.500000Z',
      wallClock: 'anchor',
      wallUncertaintyUs: 1_000_250,
    });
  });

  test('is null where nothing ties the clocks', async () => {
    const { events, boots } = await all(dmesg(LIFE));
    expect(boots[0]).toMatchObject({ startedAt: null, clock: null });
    expect(new Set(events.map(({ time }) => time.wall))).toEqual(new Set([null]));
  });

  test('of dmesg is as fine as that of the journal beside it, where the journal ran by then, and a second for its way', async () => {
    const { boots } = await all(dmesg(LIFE), journalShort(LIFE, STARTED));
    expect(boots[0]?.clock).toEqual({ from: 'receive', uncertaintyUs: 2_000_000 });
  });

  test('of dmesg comes from the journal beside it', async () => {
    const { events } = await all(dmesg(LIFE), journalShort(LIFE, STARTED));
    const starts = events.map(({ time }) => Date.parse(time.wall ?? '') - Number(time.bootUs) / 1000);
    for (const start of starts) expect(Math.abs(start - Date.parse(STARTED))).toBeLessThanOrEqual(1000);
    for (const { time } of events) expect(time.wallClock).toBe('anchor');
  });
});

test('a log that begins late says so', async () => {
  const begins = async (life: readonly Said[]) =>
    (await all(dmesg(life))).boots.map((boot) => boot.beginsLate);
  expect(await begins(LIFE)).toEqual([false]);
  expect(await begins(LIFE.slice(3))).toEqual([true]);
  expect(await begins([[0, VERSION], ...LIFE.slice(3)])).toEqual([false]);
  const { boots } = await all(journalShort(LIFE, STARTED));
  expect(boots.map((boot) => boot.beginsLate)).toEqual([null]);
});

test('the line of a driver that the end of the log has cut off is a loss', async () => {
  const lines = dmesg(LIFE).join('\n');
  const cut = lines.slice(0, -'slot 1 removed'.length);
  const { sources } = await analyze(cut, OPTIONS);
  expect(sources[0]?.losses).toEqual([{ kind: 'torn', by: null, line: 6, lines: 1, messages: null }]);
  expect((await analyze(lines, OPTIONS)).sources[0]?.losses).toEqual([]);
});
