import { describe, expect, test } from 'vitest';
import { LineTimes } from '../../src/diagnose/line-times.ts';
import {
  counted,
  duration,
  elapsedUs,
  isCutShort,
  isLonger,
  lasted,
  listed,
  named,
  nameOf,
  quote,
  restOfLog,
  roughly,
  when,
  whenBrief,
} from '../../src/diagnose/words.ts';
import type { EventTime, VfNote } from '../../src/index.ts';
import { bootMicroseconds } from '../../src/units.ts';

const SECOND = 1_000_000;

/** So many seconds after the start of the kernel. */
const boot = (seconds: number, wall: string | null = null): EventTime => ({
  bootUs: bootMicroseconds(Math.round(seconds * SECOND)),
  wall,
  wallClock: null,
  wallUncertaintyUs: null,
});
const wall = (time: string | null): EventTime => ({
  bootUs: null,
  wall: time,
  wallClock: null,
  wallUncertaintyUs: null,
});

describe('names, lines and numbers in sentences', () => {
  test('an interface is called by its name, else by its GUID', () => {
    expect(nameOf({ name: 'eth0', guid: 'g' })).toBe('eth0');
    expect(nameOf({ name: null, guid: 'g' })).toBe('g');
    expect(nameOf({ name: null, guid: null })).toBe('an interface without a name');
  });

  test('what is long is cut, and what just fits is not', () => {
    expect(named('x'.repeat(64))).toBe('x'.repeat(64));
    expect(named('x'.repeat(65))).toBe(`${'x'.repeat(63)}…`);
    expect(quote('VF slot 1 added')).toBe('“VF slot 1 added”');
    expect(quote('x'.repeat(161))).toBe(`“${'x'.repeat(159)}…”`);
  });

  test('one is no plural', () => {
    expect([counted(0, 'time'), counted(1, 'time'), counted(3, 'time')]).toEqual([
      '0 times',
      '1 time',
      '3 times',
    ]);
  });

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d and 1 more'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d and 2 more'],
  ])('%j becomes %s', (words, text) => {
    expect(listed(words)).toBe(text);
  });
});

describe('when something was', () => {
  const utc = '2026-10-03T06:25:15.327663Z';

  test('is told by both clocks, as far as the log has them', () => {
    expect(when(boot(25.361373, utc))).toBe(' at 25.361373 s (2026-10-03 06:25:15 UTC)');
    expect(when(boot(25.361373))).toBe(' at 25.361373 s');
    expect(when(wall(utc))).toBe(' at 2026-10-03 06:25:15 UTC');
    expect(when(wall(null))).toBe('');
  });

  test('is told by one clock the second time', () => {
    expect(whenBrief(boot(25.361373, utc))).toBe(' at 25.361373 s');
    expect(whenBrief(wall(utc))).toBe(' at 2026-10-03 06:25:15 UTC');
  });
});

describe('how long something took', () => {
  test.each([
    [0, true, '0.000000 s'],
    [65.355871, true, '65.355871 s'],
    [65.9, false, 'about 65 s'],
    [999.999999, true, '999.999999 s'],
    [999.999999, false, 'about 999 s'],
    [1000, true, '16 min 40 s'],
    [3599, true, '59 min 59 s'],
    [3600, true, '1 h 0 min'],
    [8100, false, '2 h 15 min'],
    [86_399, true, '23 h 59 min'],
    [86_400, true, '1 d 0 h'],
    [200_000, true, '2 d 7 h'],
  ])('%d s, exactly %s: %s', (seconds, isExact, text) => {
    expect(duration(Math.round(seconds * SECOND), isExact)).toBe(text);
  });

  test('is exact where both ends have the kernel’s clock', () => {
    expect(lasted(boot(1), boot(3.5))).toBe('2.500000 s');
    expect(lasted(wall('2026-10-03T06:25:15.000000Z'), wall('2026-10-03T06:25:20.000000Z'))).toBe(
      'about 5 s',
    );
    expect(lasted(boot(1, '2026-10-03T06:25:15.000000Z'), wall('2026-10-03T06:25:20.000000Z'))).toBe(
      'about 5 s',
    );
    expect(lasted(wall('2026-10-03T06:25:15.000000Z'), boot(1, '2026-10-03T06:25:20.000000Z'))).toBe(
      'about 5 s',
    );
    expect(lasted(null, boot(3))).toBeNull();
    expect(lasted(boot(3), null)).toBeNull();
  });

  test('is unknown where the log runs backwards, or has no times', () => {
    expect(elapsedUs(boot(3), boot(3))).toBe(0);
    expect(elapsedUs(boot(3), boot(2))).toBeNull();
    expect(elapsedUs(boot(3), wall(null))).toBeNull();
    expect(lasted(boot(3), boot(2))).toBeNull();
    expect(roughly(boot(3), boot(2))).toBeNull();
  });

  test('is more than a bound only beyond it, and less only below', () => {
    expect([9.999999, 10, 10.000001].map((end) => isLonger(boot(0), boot(end), 10))).toEqual([
      false,
      false,
      true,
    ]);
    expect([9.999999, 10, 10.000001].map((end) => isCutShort(boot(0), boot(end), 10))).toEqual([
      true,
      false,
      false,
    ]);
    expect([isLonger(boot(3), boot(2), 10), isCutShort(boot(3), boot(2), 10)]).toEqual([false, false]);
  });

  test('roughly, as people say it', () => {
    expect(roughly(boot(0), boot(0.0034))).toBe('3 ms');
    expect(roughly(boot(0), boot(0.9999))).toBe('1000 ms');
    expect(roughly(boot(0), boot(1))).toBe('1 s');
    expect(roughly(boot(0), boot(12.9))).toBe('12 s');
  });

  test('what is left of a log says whether a later one may show more', () => {
    expect(restOfLog(boot(1), boot(190), 60)).toBe(' in the 189 s that the log goes on');
    expect(restOfLog(boot(1), boot(61), 60)).toBe(
      '; the log ends 60 s after that line, so a later log may show more',
    );
    expect(restOfLog(boot(1), boot(1), 60)).toBe('; the log ends there, so a later log may show more');
    expect(restOfLog(boot(2), boot(1), 60)).toBe('');
  });
});

describe('notes beside a time', () => {
  const note = (time: EventTime) => ({ time }) as VfNote;
  const [one, two, three] = [note(boot(10)), note(boot(20)), note(boot(30))];
  const times = new LineTimes([three, one, two]);

  test('are those at most so long before or behind it; the first of them', () => {
    expect(times.beside(boot(20), 0, 0)).toBe(two);
    expect(times.beside(boot(21), 1, 0)).toBe(two);
    expect(times.beside(boot(21.000001), 1, 0)).toBeUndefined();
    expect(times.beside(boot(19), 0, 1)).toBe(two);
    expect(times.beside(boot(18.999999), 0, 1)).toBeUndefined();
    expect(times.beside(boot(20), 10, 10)).toBe(one);
    expect(times.beside(boot(5), 5, 5)).toBe(one);
    expect(times.beside(boot(31), 0, 100)).toBeUndefined();
  });

  test('are found by the clock that the time has', () => {
    const noon = note(wall('2026-10-03T12:00:00.000000Z'));
    const both = new LineTimes([one, noon, note(wall(null))]);
    expect(both.beside(wall('2026-10-03T12:00:01.000000Z'), 2, 0)).toBe(noon);
    expect(both.beside(wall('2026-10-03T11:59:59.000000Z'), 0, 1)).toBe(noon);
    expect(both.beside(wall('2026-10-03T12:00:03.000000Z'), 2, 0)).toBeUndefined();
    expect(both.beside(boot(10), 0, 0)).toBe(one);
    expect(both.beside(wall(null), 1e9, 1e9)).toBeUndefined();
  });
});

test('a line may be around two times unless a clock says that it is not', () => {
  const at = (bootUs: number | null, wall: string | null = null) => ({
    time: { bootUs, wall, wallClock: null, wallUncertaintyUs: null },
  });
  const { time: from } = at(100_000_000);
  const { time: to } = at(110_000_000);
  const { time: never } = at(null);
  const isAround = (...lines: readonly ReturnType<typeof at>[]) =>
    new LineTimes(lines).mayBeAround(from, to, 5);
  expect(isAround()).toBe(false);
  expect(new LineTimes([]).mayBeAround(never, never, 5)).toBe(false);
  expect([isAround(at(95_000_000)), isAround(at(115_000_000)), isAround(at(105_000_000))]).toEqual([
    true,
    true,
    true,
  ]);
  expect(isAround(at(94_999_999), at(115_000_001))).toBe(false);
  expect(isAround(at(1), at(null))).toBe(true);
  expect(isAround(at(1), at(null, '2026-10-03T06:25:01.000000Z'))).toBe(true);
  expect(new LineTimes([at(1)]).mayBeAround(never, never, 5)).toBe(true);
  const { time: noon } = at(null, '2026-10-03T12:00:00.000000Z');
  const byWall = new LineTimes([at(null, '2026-10-03T12:00:05.000000Z')]);
  expect([byWall.mayBeAround(noon, noon, 5), byWall.mayBeAround(noon, noon, 4)]).toEqual([true, false]);
});
