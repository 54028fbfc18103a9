import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const OPTIONS = { zone: 'UTC', now: new Date('2026-11-01T00:00:00Z') };
const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';

/** The seconds of a boot at which the kernel says what, and what it means. */
const LIFE = [
  [3, `hv_netvsc ${GUID} eth0: VF slot 1 added`, 'slot-added'],
  [7, `hv_netvsc ${GUID} eth0: VF registering: eth1`, 'registered'],
  [9, `hv_netvsc ${GUID} eth0: Data path switched to VF: eth1`, 'data-path-to-vf'],
  [60, `hv_netvsc ${GUID} eth0: Data path switched from VF: eth1`, 'data-path-from-vf'],
] as const;
const STEPS = LIFE.map(([, , step]) => step);
const VERSION = 'Linux version 6.8.0-1029-azure (buildd@host)';
type Said = readonly [number, string];
/** With the line by which the boot begins. */
const BOOT: readonly Said[] = [[0, VERSION], ...LIFE.map(([at, text]): Said => [at, text])];

const wall = (at: number): Date => new Date(Date.UTC(2026, 9, 3, 6, 24, 50 + at));
const dmesg = (boot = BOOT) => boot.map(([at, text]) => `[${at.toFixed(6).padStart(12)}] ${text}`);
const short = (boot = BOOT) =>
  boot.map(([at, text]) => `Oct 03 ${wall(at).toISOString().slice(11, 19)} vm kernel: ${text}`);
const derived = (boot = BOOT) =>
  boot.map(([at, text]) => `[Sat Oct  3 ${wall(at).toISOString().slice(11, 19)} 2026] ${text}`);
const json = (boot = BOOT) =>
  boot.map(([at, text]) =>
    JSON.stringify({
      _TRANSPORT: 'kernel',
      _BOOT_ID: 'a'.repeat(32),
      __REALTIME_TIMESTAMP: String(wall(at).getTime() * 1000),
      _SOURCE_MONOTONIC_TIMESTAMP: String(at * 1e6),
      MESSAGE: text,
    }),
  );
const texts = (boot = BOOT) => boot.map(([, text]) => text);

async function told(...logs: readonly (readonly string[])[]) {
  const timeline = await analyze(
    logs.map((lines, index) => ({ name: `${index}`, data: `${lines.join('\n')}\n` })),
    OPTIONS,
  );
  return {
    boots: timeline.boots.length,
    steps: timeline.events.map(({ type }) => type),
    repeated: timeline.sources.map(({ repeated }) => repeated),
  };
}

describe('a file that holds a log twice tells it once', () => {
  test.each([
    ['dmesg', dmesg],
    ['dmesg -T', derived],
    ['journalctl -o short', short],
    ['journalctl -o json', json],
  ])('%s', async (_, format) => {
    expect(await told([...format(), ...format()])).toEqual({ boots: 1, steps: STEPS, repeated: [4] });
  });

  test.each([
    ['dmesg', dmesg],
    ['dmesg -T', derived],
    ['journalctl -o short', short],
    ['journalctl -o json', json],
  ])('%s, where its beginning is lost', async (_, format) => {
    const rest = BOOT.slice(2);
    expect(await told([...format(rest), ...format(rest)])).toEqual({
      boots: 1,
      steps: STEPS.slice(1),
      repeated: [3],
    });
  });

  test('and three times', async () => {
    expect(await told([...json(), ...json(), ...json()])).toEqual({ boots: 1, steps: STEPS, repeated: [8] });
  });

  test('and a longer capture behind the shorter one', async () => {
    expect(await told([...json(BOOT.slice(0, 3)), ...json()])).toEqual({
      boots: 1,
      steps: STEPS,
      repeated: [2],
    });
  });
});

describe('what a kernel says again is no second telling', () => {
  test('of the same text in the same microsecond', async () => {
    const [first = '', added = '', ...rest] = json();
    expect((await told([first, added, added, ...rest])).repeated).toEqual([0]);
  });

  test('of an hour that comes twice, where clocks are set back', async () => {
    const on = (at: number): Said => [at, LIFE[2][1]];
    const off = (at: number): Said => [at, LIFE[3][1]];
    const { steps, repeated } = await told([
      ...short([on(0), off(2), on(5), off(7), on(9)]),
      // Only the third of these stands at a second that the hour before has, too.
      ...short([off(1), on(4), off(7), on(8)]),
    ]);
    expect(repeated).toEqual([0]);
    expect(steps).toHaveLength(9);
  });

  test('of two boots that end and begin in one second', async () => {
    const later = BOOT.map(([at, text]): Said => [at + 60, text]);
    expect((await told([...short(), ...short(later)])).boots).toBe(2);
  });

  test('of a console without times: each start says the same', async () => {
    expect((await told([...texts(), ...texts()])).boots).toBe(2);
  });
});

describe('a log without times, and another of the same boot, tell it once', () => {
  test.each([
    ['dmesg', dmesg],
    ['dmesg -T', derived],
    ['journalctl -o short', short],
    ['journalctl -o json', json],
    ['dmesg -t', texts],
  ])('beside %s', async (_, format) => {
    expect(await told(format(), texts())).toEqual({ boots: 1, steps: STEPS, repeated: [0, 4] });
    const turned = await told(texts(), format());
    expect(turned).toMatchObject({ boots: 1, steps: STEPS });
    expect(turned.repeated.reduce((sum, count) => sum + count)).toBe(4);
  });

  test('where it was saved later', async () => {
    expect(await told(dmesg(BOOT.slice(0, 3)), texts())).toEqual({
      boots: 1,
      steps: STEPS,
      repeated: [0, 2],
    });
  });

  test('where it has lost the beginning', async () => {
    expect(await told(dmesg(), texts(BOOT.slice(2)))).toEqual({ boots: 1, steps: STEPS, repeated: [0, 3] });
  });

  test('but not where two boots fit', async () => {
    const next = BOOT.map(([at, text]): Said => [at + 0.5, text]);
    expect((await told([...dmesg(), ...dmesg(next)], texts())).boots).toBe(3);
  });

  test('nor where it tells something else', async () => {
    const other = BOOT.map(([at, text]): Said => [at, text.replace('slot 1', 'slot 2')]);
    expect((await told(dmesg(), texts(other))).boots).toBe(2);
  });
});
