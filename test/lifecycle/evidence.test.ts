import { describe, expect, test } from 'vitest';
import { eventTime, isoMicroseconds } from '../../src/lifecycle/evidence.ts';
import { bootMicroseconds, epochMicroseconds } from '../../src/units.ts';

const boot = bootMicroseconds(25_361_373);
const wall = epochMicroseconds(Date.UTC(2026, 9, 3, 6, 25, 1) * 1000 + 327_663);

describe('the time of an event', () => {
  test('has the wall time of the line, by its clock, and how far that may be off', () => {
    const record = { bootUs: boot, wallUs: wall, wallResolutionUs: null } as const;
    expect(eventTime({ ...record, wallClock: 'receive' })).toEqual({
      bootUs: 25_361_373,
      wall: '2026-10-03T06:25:01.327663Z',
      wallClock: 'receive',
      wallUncertaintyUs: null,
    });
    expect(eventTime({ ...record, wallClock: 'anchor', wallUncertaintyUs: 40 })).toMatchObject({
      wallClock: 'anchor',
      wallUncertaintyUs: 40,
    });
  });

  test('is as exact as the kernel’s own clock prints it; of any other clock nobody knows', () => {
    const record = { bootUs: boot, wallUs: wall, wallResolutionUs: 1_000_000 } as const;
    expect(eventTime({ ...record, wallClock: 'kernel' }).wallUncertaintyUs).toBe(1_000_000);
    expect(eventTime({ ...record, wallClock: 'receive' }).wallUncertaintyUs).toBeNull();
  });

  test('has no clock where it has no wall time', () => {
    const record = { bootUs: boot, wallUs: null, wallClock: 'kernel', wallResolutionUs: 7 } as const;
    expect(eventTime(record)).toEqual({
      bootUs: 25_361_373,
      wall: null,
      wallClock: null,
      wallUncertaintyUs: null,
    });
  });

  test('says how coarse the stamp is where it has no microseconds (FreeBSD)', () => {
    const record = { bootUs: boot, wallUs: null, wallClock: null, wallResolutionUs: null } as const;
    expect(eventTime({ ...record, bootResolutionUs: 1_000_000 })).toEqual({
      bootUs: 25_361_373,
      bootUncertaintyUs: 1_000_000,
      wall: null,
      wallClock: null,
      wallUncertaintyUs: null,
    });
    expect(eventTime(record)).not.toHaveProperty('bootUncertaintyUs');
  });
});

test('a time is written with its microseconds, before 1970 too, and not at all where no calendar has it', () => {
  expect(isoMicroseconds(epochMicroseconds(1_000_007))).toBe('1970-01-01T00:00:01.000007Z');
  expect(isoMicroseconds(epochMicroseconds(-1))).toBe('1969-12-31T23:59:59.999999Z');
  expect(isoMicroseconds(epochMicroseconds(9e18))).toBeNull();
});
