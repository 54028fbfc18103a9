import { describe, expect, test } from 'vitest';
import type { BootClues, BootSpan } from '../../src/record/boot-span.ts';
import { BootTracker, continuesBoot } from '../../src/record/boots.ts';
import { bootMicroseconds, epochMicroseconds } from '../../src/units.ts';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);
const VERSION = 'Linux version 6.8.0-1029-azure (buildd@lcy02) #34 SMP';

interface Step {
  readonly id?: string;
  /** Seconds since boot. */
  readonly at?: number;
  /** Seconds since 1970. */
  readonly wall?: number;
  readonly text?: string;
  readonly host?: string;
}

const clues = ({ id, at, wall, text, host }: Step): BootClues => ({
  bootId: id ?? null,
  bootUs: at === undefined ? null : bootMicroseconds(Math.round(at * 1e6)),
  wallUs: wall === undefined ? null : epochMicroseconds(Math.round(wall * 1e6)),
  wallClock: wall === undefined ? null : 'receive',
  wallResolutionUs: wall === undefined ? null : 1,
  host: host ?? null,
  message: text ?? 'x',
});

function track(...steps: readonly (Step | 'marker')[]): BootTracker {
  const tracker = new BootTracker();
  for (const step of steps) step === 'marker' ? tracker.mark(null) : tracker.observe(clues(step));
  return tracker;
}

/** The boot of each record. */
function bootsOf(...steps: readonly (Step | 'marker')[]): readonly number[] {
  const tracker = new BootTracker();
  return steps.flatMap((step) => {
    if (step !== 'marker') return [tracker.observe(clues(step))];
    tracker.mark(null);
    return [];
  });
}

function only(...steps: readonly (Step | 'marker')[]): BootSpan {
  const [boot, ...others] = track(...steps).boots;
  if (boot === undefined || others.length > 0) throw new Error('exactly one boot was expected');
  return boot;
}

describe('a boot begins', () => {
  test('with the first record', () => {
    expect(bootsOf({ at: 5 }, { at: 6 })).toEqual([0, 0]);
  });

  test('at another boot id', () => {
    expect(bootsOf({ id: A }, { id: A }, { id: B })).toEqual([0, 0, 1]);
  });

  test('at a second Linux version', () => {
    expect(bootsOf({ at: 0, text: VERSION }, { at: 0 }, { at: 0, text: VERSION })).toEqual([0, 0, 1]);
  });

  test('at a Linux version behind the end of another boot, however short', () => {
    expect(bootsOf({ at: 5 }, { at: 0, text: VERSION })).toEqual([0, 1]);
  });

  test('at a Linux version behind an older record, where the envelope has the only clock', () => {
    expect(bootsOf({ wall: 1000 }, { wall: 1030, text: VERSION })).toEqual([0, 1]);
  });

  test('where the stamp falls back', () => {
    expect(bootsOf({ at: 100 }, { at: 1 }, { at: 2 })).toEqual([0, 1, 1]);
  });

  test('behind a marker', () => {
    expect(bootsOf({ at: 1 }, 'marker', { at: 2 }, { at: 3 })).toEqual([0, 1, 1]);
  });
});

describe('a boot goes on', () => {
  test('with lines before its Linux version that have no time yet', () => {
    expect(bootsOf({ at: 0 }, { at: 0 }, { at: 0, text: VERSION })).toEqual([0, 0, 0]);
    expect(bootsOf({ wall: 1000 }, { wall: 1000, text: VERSION })).toEqual([0, 0]);
    expect(bootsOf({ wall: 1000 }, { wall: 1001, text: VERSION })).toEqual([0, 0]);
  });

  test('where buffered lines come late', () => {
    expect(bootsOf({ at: 12 }, { at: 3 }, { at: 13 })).toEqual([0, 0, 0]);
  });

  test('under one boot id, whatever the stamps and texts say', () => {
    expect(bootsOf({ id: A, at: 100, text: VERSION }, { id: A, at: 1, text: VERSION })).toEqual([0, 0]);
  });

  test('with records that have neither clock nor id', () => {
    expect(bootsOf({ at: 100, id: A }, {}, { at: 101 })).toEqual([0, 0, 0]);
  });

  test('where a marker names the boot that is there', () => {
    const tracker = track({ id: A });
    tracker.mark(A);
    expect(tracker.observe(clues({ at: 1 }))).toBe(0);
  });

  test('where the text only speaks of a Linux version', () => {
    expect(bootsOf({ at: 5 }, { at: 6, text: 'systemd: Linux version 6.8.0' })).toEqual([0, 0]);
  });
});

describe('a span tells', () => {
  test('its version, its ends, and when its kernel started', () => {
    expect(
      only({ at: 0, wall: 1000, text: VERSION }, { at: 20, wall: 1010 }, { at: 15, wall: 1012 }, { id: A }),
    ).toMatchObject({
      index: 0,
      id: A,
      kernel: '6.8.0-1029-azure',
      afterMarker: false,
      firstUs: 0,
      lastUs: 20_000_000,
      firstWallUs: 1_000_000_000,
      lastWallUs: 1_012_000_000,
      records: 4,
      anchors: { receive: { bootUs: 20_000_000, wallUs: 1_010_000_000 } },
    });
  });

  test('the id of the marker before it', () => {
    const tracker = new BootTracker();
    tracker.mark(A);
    tracker.observe(clues({ wall: 1000 }));
    expect(tracker.boots).toMatchObject([{ id: A, afterMarker: true }]);
  });

  test('null for what the log does not say', () => {
    expect(only({})).toMatchObject({
      id: null,
      kernel: null,
      firstUs: null,
      lastWallUs: null,
      anchors: { kernel: null, rtc: null, receive: null },
    });
  });

  test('a version of bounded length', () => {
    expect(only({ at: 0, text: `Linux version ${'9'.repeat(5000)}` }).kernel).toHaveLength(64);
  });
});

describe('the boot of the log before', () => {
  test.each<[string, boolean, readonly Step[], readonly (Step | 'marker')[]]>([
    ['goes on with later stamps', true, [{ at: 0, text: VERSION }, { at: 100 }], [{ at: 101 }]],
    ['goes on with its id', true, [{ id: A, at: 100 }], [{ id: A, at: 1 }]],
    ['goes on where nothing speaks against it', true, [{ wall: 1000 }], [{ wall: 2000 }]],
    ['is another by its id', false, [{ id: A, at: 100 }], [{ id: B, at: 101 }]],
    ['is another by its stamps', false, [{ at: 100 }], [{ at: 1 }]],
    ['is another by its version', false, [{ at: 5 }], [{ at: 0 }, { at: 0, text: VERSION }]],
    ['is another behind a marker', false, [{ at: 5 }], ['marker', { at: 6 }]],
  ])('%s', (_, expected, earlier, later) => {
    expect(continuesBoot(only(...earlier), only(...later))).toBe(expected);
  });
});

test('the number of boots is bounded', () => {
  const tracker = new BootTracker();
  for (let index = 0; index < 70_000; index += 1) tracker.observe(clues({ at: 0, text: VERSION }));
  expect(tracker.boots).toHaveLength(65_536);
});
