import { describe, expect, test } from 'vitest';
import { type Anchors, anchorsOf, bootClock, dateRecord, joinAnchors } from '../../src/record/boot-clock.ts';
import type { LogRecord } from '../../src/record/log-record.ts';
import type { WallClock } from '../../src/record/wall-clock.ts';
import { bootMicroseconds, epochMicroseconds } from '../../src/units.ts';

/** Seconds; the wall time counts from an arbitrary moment. */
interface Moment {
  readonly at?: number;
  readonly wall?: number;
  readonly clock?: WallClock;
  readonly resolution?: number;
  readonly rtc?: number;
  /** The monotonic clock when the daemon received it. */
  readonly received?: number;
}

const EPOCH = 1_790_000_000;
const us = (seconds: number): number => Math.round(seconds * 1e6);

const boot = (seconds: number | undefined) => (seconds === undefined ? null : bootMicroseconds(us(seconds)));
const wall = (seconds: number | undefined) =>
  seconds === undefined ? null : epochMicroseconds(us(EPOCH + seconds));

function anchors(...moments: readonly Moment[]): Anchors {
  return moments
    .map((each) =>
      anchorsOf({
        bootUs: boot(each.at),
        wallUs: wall(each.wall),
        wallClock: each.wall === undefined ? null : (each.clock ?? 'receive'),
        resolutionUs: us(each.resolution ?? 0.000001),
        rtcUs: wall(each.rtc),
        receivedBootUs: boot(each.received),
      }),
    )
    .reduce(joinAnchors);
}

/** When the kernel started, and the uncertainty, in seconds. */
function start(...moments: readonly Moment[]): readonly [string, number, number | null] | null {
  const clock = bootClock(anchors(...moments));
  return clock === null
    ? null
    : [
        clock.from,
        (clock.startedAtUs - us(EPOCH)) / 1e6,
        clock.uncertaintyUs === null ? null : clock.uncertaintyUs / 1e6,
      ];
}

function record({ at, wall: seconds, clock, resolution }: Moment): LogRecord {
  return {
    source: { name: 'test', line: 1 },
    format: 'dmesg',
    boot: 0,
    bootUs: boot(at),
    wallUs: wall(seconds),
    wallClock: seconds === undefined ? null : (clock ?? 'receive'),
    wallResolutionUs: seconds === undefined ? null : us(resolution ?? 0.000001),
    carried: null,
    priority: null,
    host: null,
    message: 'x',
  };
}

/** The wall time of a record in a log with these moments, whose it is, and how uncertain, in seconds. */
function dated(moment: Moment, ...moments: readonly Moment[]): readonly (string | number | null)[] {
  const all = anchors(...moments);
  const { wallUs, wallClock, wallUncertaintyUs } = dateRecord(record(moment), all, bootClock(all));
  return [
    wallUs === null ? null : (wallUs - us(EPOCH)) / 1e6,
    wallClock,
    wallUncertaintyUs == null ? null : wallUncertaintyUs / 1e6,
  ];
}

describe('the clocks of a boot are tied', () => {
  test('by nothing where no record has both', () => {
    expect(start({ at: 1 }, { wall: 100 })).toBeNull();
  });

  test('by the hardware’s clock, to a second', () => {
    expect(start({ at: 0.9, rtc: 100 })).toEqual(['rtc', 99.1, 1]);
  });

  test('by the clock that the kernel takes over, where it prints two readings', () => {
    expect(start({ at: 0.5, rtc: 100 }, { at: 1.9, rtc: 101 })).toEqual(['rtc', 99.1, 1]);
  });

  test('by the time of the kernel’s own, as fine as it is', () => {
    expect(start({ at: 3, wall: 103, clock: 'kernel' }, { at: 0.9, rtc: 100 })).toEqual([
      'kernel',
      100,
      0.000001,
    ]);
  });

  // The stamps run by a clock of their own, and nobody knows how long a daemon took: a second for both.
  test('by the record that was received soonest', () => {
    // The daemon began five seconds after the kernel, and later ones took it two milliseconds.
    const moments = [
      { at: 1, wall: 105 },
      { at: 3, wall: 105.001 },
      { at: 8, wall: 108.002 },
      { at: 9, wall: 109.005 },
    ];
    expect(start(...moments)).toEqual(['receive', 100.002, 1.000001]);
  });

  test('by a record in whole seconds, to a second more', () => {
    const moments = [
      { at: 1, wall: 105, resolution: 1 },
      { at: 9.5, wall: 109, resolution: 1 },
    ];
    expect(start(...moments)).toEqual(['receive', 99.5, 2]);
  });

  test('by a fine time rather than by a coarse one that only seems to be sooner', () => {
    const moments = [
      { at: 1, wall: 105 },
      { at: 9.5, wall: 109, resolution: 1 },
      { at: 9.5, wall: 109.501 },
    ];
    expect(start(...moments)).toEqual(['receive', 100.001, 1.000001]);
  });

  test('with the time that the first records may have waited for the daemon, where there are no others', () => {
    expect(start({ at: 3, wall: 108 })).toEqual(['receive', 105, 58.000001]);
    expect(start({ at: 8160, wall: 8260 })).toEqual(['receive', 100, 1.000001]);
  });

  test('rather by the hardware’s clock than by a record that waited', () => {
    expect(start({ at: 3, wall: 108 }, { at: 0.9, rtc: 101 })).toEqual(['rtc', 100.1, 1]);
  });

  test('with the step, where the clock was set meanwhile', () => {
    const [from, at, uncertainty] =
      start({ at: 3, wall: 103 }, { at: 20, wall: 120 }, { at: 30, wall: 3730 }) ?? [];
    expect([from, at]).toEqual(['receive', 100]);
    expect(uncertainty).toBeGreaterThan(3599);
  });

  test('by both clocks as the journal read them, where all records waited for it', () => {
    const moments = [
      { at: 1, wall: 105, received: 5.5 },
      { at: 3, wall: 105.002, received: 5.502 },
    ];
    expect(start(...moments)).toEqual(['journal', 99.5, 1.000001]);
  });

  test('rather by a record that the journal took at once: the stamps have a clock of their own', () => {
    const moments = [
      { at: 1, wall: 105, received: 5.5 },
      { at: 9, wall: 109.1, received: 9.6 },
    ];
    expect(start(...moments)).toEqual(['receive', 100.1, 1.000001]);
  });

  test('by what dmesg worked out where nothing else shows both, and nobody knows how well', () => {
    const worked = { at: 3, wall: 103, clock: 'derived', resolution: 1 } as const;
    expect(start(worked, { ...worked, wall: 103.25, resolution: 0.000001 })).toEqual([
      'derived',
      100.25,
      null,
    ]);
    expect(start(worked, { at: 0.9, rtc: 200.9 })).toEqual(['rtc', 200, 1]);
  });

  test('by no time that a program wrote beside it', () => {
    expect(start({ at: 4, wall: 900, clock: 'carrier' })).toBeNull();
  });

  test('by no clock that was not set', () => {
    expect(start({ at: 60, rtc: -EPOCH })).toBeNull();
  });
});

describe('a record', () => {
  const rtc = { at: 0.9, rtc: 100.9 };
  const live = [
    { at: 3, wall: 105 },
    { at: 9, wall: 109 },
  ];

  test('without a wall time gets the one of the boot’s clock, marked, with its uncertainty', () => {
    expect(dated({ at: 3 }, rtc)).toEqual([103, 'anchor', 1.00021]);
  });

  test('that is far from where the clocks were compared is less certain: a tenth of a millisecond a second', () => {
    expect(dated({ at: 10_000.9 }, rtc)).toEqual([10_100.9, 'anchor', 2]);
  });

  test('without any time stays without', () => {
    expect(dated({}, rtc)).toEqual([null, null, null]);
  });

  test('in a boot without a clock stays as it is', () => {
    expect(dated({ at: 3 }, { at: 3 })).toEqual([null, null, null]);
    expect(dated({ wall: 103 }, { wall: 103 })).toEqual([103, 'receive', null]);
  });

  test('that a running daemon received may be a second late', () => {
    expect(dated({ at: 9, wall: 109 }, ...live)).toEqual([109, 'receive', 1.000001]);
    expect(dated({ wall: 109, resolution: 1 }, ...live)).toEqual([109, 'receive', 2]);
  });

  test('that is the first of a log that begins late has not waited', () => {
    const late = { at: 8160, wall: 8260 };
    expect(dated(late, late)).toEqual([8260, 'receive', 1.000001]);
  });

  test('that waited for the daemon gets the time of the boot’s clock, marked', () => {
    const [time, clock, uncertainty] = dated({ at: 3, wall: 105 }, ...live);
    expect([time, clock]).toEqual([103, 'anchor']);
    expect(uncertainty).toBeCloseTo(1, 2);
  });

  test('that may have waited for the daemon keeps its time where nothing shows how long', () => {
    const waited = [
      { at: 1, wall: 105 },
      { at: 3, wall: 105.5 },
    ];
    const [time, clock, uncertainty] = dated({ at: 1, wall: 105 }, ...waited);
    expect([time, clock]).toEqual([105, 'receive']);
    expect(uncertainty).toBeGreaterThan(57);
  });

  test('of a stamp in whole seconds is as uncertain as that', () => {
    const all = anchors(rtc);
    const { wallUncertaintyUs } = dateRecord(
      { ...record({ at: 3 }), bootResolutionUs: 1_000_000 },
      all,
      bootClock(all),
    );
    expect(wallUncertaintyUs).toBe(2_000_210);
  });

  test('that waited, and has no stamp, may be late by an unknown time', () => {
    expect(dated({ wall: 105 }, ...live)).toEqual([105, 'receive', null]);
  });

  test('with a time of the kernel’s own is as certain as that is fine', () => {
    expect(dated({ at: 3, wall: 103, clock: 'kernel' }, ...live)).toEqual([103, 'kernel', 0.000001]);
  });

  test('with a time that a program wrote beside it gets the one of the boot’s clock, if there is one', () => {
    const carried = { at: 3, wall: 86_503, clock: 'carrier' as const };
    expect(dated(carried, rtc)).toEqual([103, 'anchor', 1.00021]);
    expect(dated(carried, carried)).toEqual([86_503, 'carrier', null]);
  });

  test('with a time that was worked out keeps it, and is told how far it may be from the boot’s clock', () => {
    const [time, clock, uncertainty] = dated({ at: 3, wall: 163, clock: 'derived' }, rtc);
    expect([time, clock]).toEqual([163, 'derived']);
    expect(uncertainty).toBeGreaterThanOrEqual(60);
  });
});
