import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Calendar } from '../../src/record/calendar.ts';
import type { ClockOptions } from '../../src/record/clock-options.ts';
import type { LocalTime } from '../../src/record/envelope.ts';
import { LocalClock } from '../../src/record/local-clock.ts';

/** `time('02-29 06:25:01.5')` */
function time(text: string): LocalTime {
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0, fraction = '0'] = text
    .split(/[- :.]/)
    .map((part, index) => (index === 5 ? part : Number(part))) as [
    number,
    number,
    number,
    number,
    number,
    string,
  ];
  return { year: null, month, day, hour, minute, second, microsecond: Number(fraction.padEnd(6, '0')) };
}

function place(text: string, options: ClockOptions): string | null {
  const us = new Calendar(options).toEpoch(time(text));
  return us === null ? null : new Date(us / 1000).toISOString();
}

const now = new Date('2026-03-10T12:00:00Z');

test('a year that is printed is taken, and is no assumption', () => {
  const clock = new Calendar({ now });
  expect(clock.toEpoch({ ...time('10-03 06:25:01'), year: 2019 })).toBe(
    Date.UTC(2019, 9, 3, 6, 25, 1) * 1000,
  );
  expect(clock.toEpoch({ ...time('10-03 06:25:01'), year: 0 })).toBeNull();
  expect(clock.assumptions().map(({ subject }) => subject)).toEqual(['zone']);
});

describe('the year', () => {
  test.each([
    ['earlier in this year', '03-09 23:00:00', '2026-03-09T23:00:00.000Z'],
    ['a clock that is ahead by less than a day', '03-11 11:00:00', '2026-03-11T11:00:00.000Z'],
    ['a clock that is ahead by more', '03-11 13:00:00', '2025-03-11T13:00:00.000Z'],
    ['the year before', '12-31 23:59:59', '2025-12-31T23:59:59.000Z'],
    ['a leap day', '02-29 01:02:03', '2024-02-29T01:02:03.000Z'],
  ])('is inferred: %s', (_, text, expected) => {
    expect(place(text, { now })).toBe(expected);
  });

  test('is inferred for each time by itself over the turn of the year', () => {
    const clock = new Calendar({ now: new Date('2026-01-01T06:00:00Z') });
    const years = ['12-31 23:59:59', '01-01 00:00:01', '12-31 23:59:59'].map((text) =>
      new Date(Number(clock.toEpoch(time(text))) / 1000).getUTCFullYear(),
    );
    expect(years).toEqual([2025, 2026, 2025]);
  });

  test('is inferred for lines out of their order at the turn of the year', () => {
    const clock = new Calendar({ now: new Date('2026-06-01T00:00:00Z') });
    const times = ['12-31 23:59:58', '01-01 00:00:00', '12-31 23:59:59', '01-01 00:00:01'].map((text) =>
      Number(clock.toEpoch(time(text))),
    );
    // Half a year later, the first of January is of this year, and the day before it is of the last.
    expect(times.map((us) => new Date(us / 1000).toISOString().slice(0, 19))).toEqual([
      '2025-12-31T23:59:58',
      '2026-01-01T00:00:00',
      '2025-12-31T23:59:59',
      '2026-01-01T00:00:01',
    ]);
  });

  test('may be the next one, for a clock that is ahead on New Year’s Eve', () => {
    expect(place('01-01 00:10:00', { now: new Date('2025-12-31T23:50:00Z') })).toBe(
      '2026-01-01T00:10:00.000Z',
    );
  });

  test('of a leap day may be eight years back', () => {
    expect(place('02-29 00:00:00', { now: new Date('2104-01-01T00:00:00Z') })).toBe(
      '2096-02-29T00:00:00.000Z',
    );
  });

  test('is the one that is given, also in the future', () => {
    expect(place('12-31 00:00:00', { now, year: 2026 })).toBe('2026-12-31T00:00:00.000Z');
  });

  test('that is given is not replaced where it lacks the day', () => {
    expect(place('02-29 00:00:00', { year: 2025 })).toBeNull();
  });
});

describe('the zone', () => {
  test.each([
    ['UTC by default', undefined, '2025-10-03T06:25:01.000Z'],
    ['summer time in Berlin', 'Europe/Berlin', '2025-10-03T04:25:01.000Z'],
    ['half an hour in Kolkata', 'Asia/Kolkata', '2025-10-03T00:55:01.000Z'],
  ])('%s', (_, zone, expected) => {
    expect(place('10-03 06:25:01', zone === undefined ? { now } : { now, zone })).toBe(expected);
  });

  test.each([
    // On March 30 Berlin has no time from 02:00 to 03:00, on October 26 it has that hour twice.
    ['a time that the clocks skip is read as if they had not', '03-30 02:30:00', '2025-03-30T01:30:00.000Z'],
    ['before the gap', '03-30 01:59:59', '2025-03-30T00:59:59.000Z'],
    ['behind the gap', '03-30 03:00:00', '2025-03-30T01:00:00.000Z'],
    ['a time that comes twice is the first of them', '10-26 02:30:00', '2025-10-26T00:30:00.000Z'],
    ['before the hour that comes twice', '10-26 01:59:59', '2025-10-25T23:59:59.000Z'],
    ['behind it', '10-26 03:00:00', '2025-10-26T02:00:00.000Z'],
  ])('and summer time: %s', (_, text, expected) => {
    expect(place(text, { year: 2025, zone: 'Europe/Berlin' })).toBe(expected);
  });

  test('is that of the year in which the time is', () => {
    // It is New Year in Auckland already, but not in Honolulu.
    const now = new Date('2025-12-31T12:00:00Z');
    expect(place('12-31 23:30:00', { now, zone: 'Pacific/Honolulu' })).toBe('2026-01-01T09:30:00.000Z');
    expect(place('01-01 01:00:00', { now, zone: 'Pacific/Auckland' })).toBe('2025-12-31T12:00:00.000Z');
  });

  test('changes its offset between two minutes', () => {
    const clock = new Calendar({ zone: 'Australia/Lord_Howe', year: 2025 });
    const before = Number(clock.toEpoch(time('10-05 01:59:59')));
    const after = Number(clock.toEpoch(time('10-05 02:30:00')));
    expect(after - before).toBe(1_000_000);
  });
});

describe('a time', () => {
  test('keeps its microseconds', () => {
    expect(new Calendar({ year: 2025 }).toEpoch(time('10-03 06:25:01.123456'))).toBe(1_759_472_701_123_456);
  });

  test('counts a leap second into the next minute', () => {
    expect(place('06-30 23:59:60', { year: 2025 })).toBe('2025-07-01T00:00:00.000Z');
  });

  test.each(['02-31 00:00:00', '10-00 00:00:00', '10-03 24:00:00', '10-03 06:60:00', '10-03 06:00:61'])(
    'that no calendar has is null: %s',
    (text) => {
      expect(place(text, { now })).toBeNull();
      expect(place(text, { year: 2024 })).toBeNull();
    },
  );

  test('does not depend on the times placed before it', () => {
    const text = fc.constantFrom(
      '12-31 23:59:59',
      '01-01 00:00:00',
      '02-29 12:30:15',
      '02-31 00:00:00',
      '10-03 06:25:01',
    );
    fc.assert(
      fc.property(fc.array(text), text, (before, last) => {
        const clock = new Calendar({ now });
        for (const each of before) clock.toEpoch(time(each));
        expect(clock.toEpoch(time(last))).toBe(new Calendar({ now }).toEpoch(time(last)));
      }),
    );
  });
});

describe('what was supposed', () => {
  const subjects = (options: ClockOptions, ...texts: readonly string[]): readonly string[] => {
    const clock = new Calendar(options);
    for (const text of texts) clock.toEpoch(time(text));
    return clock.assumptions().map(({ subject }) => subject);
  };

  test('is nothing before a time was placed', () => {
    expect(subjects({ now })).toEqual([]);
    expect(subjects({ now }, '02-31 00:00:00')).toEqual([]);
  });

  test('is what the options leave open', () => {
    expect(subjects({ now }, '10-03 06:25:01')).toEqual(['zone', 'year']);
    expect(subjects({ now, zone: 'UTC' }, '10-03 06:25:01')).toEqual(['year']);
    expect(subjects({ year: 2025 }, '10-03 06:25:01')).toEqual(['zone']);
    expect(subjects({ year: 2025, zone: 'UTC' }, '10-03 06:25:01')).toEqual([]);
  });

  test('is which of two hours a time is of', () => {
    const options = { year: 2025, zone: 'Europe/Berlin' };
    expect(subjects(options, '10-26 03:00:00')).toEqual([]);
    expect(subjects(options, '10-26 02:30:00')).toEqual(['hour']);
  });
});

describe('misuse is told', () => {
  test.each<[string, unknown]>([
    ['zone', { zone: 'Mars/Olympus' }],
    ['zone', { zone: '' }],
    ['zone', { zone: 2 }],
    ['year', { year: 25 }],
    ['year', { year: 2025.5 }],
    ['year', { year: '2025' }],
    ['year', { year: Number.NaN }],
    ['now', { now: new Date(Number.NaN) }],
    ['now', { now: '2026-03-10' }],
  ])('for %s: %j', (option, options) => {
    expect(() => new LocalClock(options as ClockOptions)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringContaining(`the option ${option} must be`),
      }),
    );
  });
});
