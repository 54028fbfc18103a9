import { describe, expect, test } from 'vitest';
import type { BootClues, BootSpan } from '../../src/record/boot-span.ts';
import { BootTracker } from '../../src/record/boots.ts';
import { continuesBoot } from '../../src/record/one-boot.ts';
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

describe('a stamp that went astray', () => {
  test.each<[string, readonly Step[]]>([
    ['is no boot where the log comes back', [{ at: 12.3 }, { at: 99_812.3 }, { at: 12.4 }, { at: 12.5 }]],
    ['nor where it runs backwards a little', [{ at: 12.3 }, { at: 99_812.3 }, { at: 12.29 }]],
    ['nor late in a boot, where minutes pass', [{ at: 8160 }, { at: 998_160 }, { at: 8400 }]],
    ['nor with records without a stamp between', [{ at: 12.3 }, { at: 99_812.3 }, {}, { at: 12.4 }]],
    ['nor one that no machine reaches', [{ at: 18_446_744_073.7 }, { at: 0.1 }, { at: 2 }]],
  ])('%s', (_, steps) => {
    const tracker = track(...steps);
    expect(tracker.boots).toHaveLength(1);
    expect(tracker.boots[0]?.lastUs).toBeLessThan(10_000_000_000);
  });

  test.each<[string, readonly Step[]]>([
    ['by two records', [{ at: 12.3 }, { at: 99_812.3 }, { at: 99_812.4 }, { at: 12.4 }]],
    ['by a boot that begins earlier than where it was', [{ at: 12.3 }, { at: 99_812.3 }, { at: 2 }]],
    ['by the kernel’s version', [{ at: 12.3 }, { at: 99_812.3 }, { at: 12.4, text: VERSION }]],
  ])('is told from a time that passed %s', (_, steps) => {
    expect(track(...steps).boots).toHaveLength(2);
  });
});

describe('a boot comes back', () => {
  test('with its id, however often others come between', () => {
    expect(bootsOf({ id: A, at: 5 }, { id: B, at: 1 }, { id: A, at: 6 }, { id: B, at: 2 })).toEqual([
      0, 1, 0, 1,
    ]);
  });

  test('with its id behind a marker', () => {
    const tracker = track({ id: A }, { id: B });
    tracker.mark(A);
    expect([tracker.observe(clues({ at: 1 })), tracker.observe(clues({ at: 2 }))]).toEqual([0, 0]);
  });

  test('and goes on without its id', () => {
    expect(bootsOf({ id: A, at: 5 }, { id: B, at: 7 }, { id: A, at: 6 }, { at: 6.5 })).toEqual([0, 1, 0, 0]);
  });
});

describe('the machines of one log', () => {
  test('are told apart by the starts of their kernels', () => {
    const first = { host: 'vm1', at: 100, wall: 91_100 };
    const second = { host: 'vm2', at: 8160, wall: 91_100 };
    const boots = bootsOf(first, second, first, second, { ...second, at: 8161 }, { ...first, at: 101 });
    expect(boots).toEqual([0, 1, 0, 1, 1, 0]);
  });

  test('are told apart where a name comes back, and nothing else tells', () => {
    const [first, second] = [{ host: 'vm1' }, { host: 'vm2' }];
    const tracker = new BootTracker();
    const boots = [first, second, first, second, first, second].map((step) => tracker.observe(clues(step)));
    expect(boots).toEqual([0, 0, 0, 1, 0, 1]);
    // The record that came before it was known shows in the names.
    expect(tracker.boots.map(({ hosts }) => hosts)).toEqual([['vm1', 'vm2'], ['vm2']]);
  });

  test('may be one that is given its name while it starts', () => {
    const boot = [
      { host: 'localhost', at: 1, wall: 1005, text: VERSION },
      { host: 'localhost', at: 8, wall: 1008 },
      { host: 'vm1', at: 9, wall: 1009 },
    ];
    const again = boot.map((step) => ({ ...step, wall: step.wall + 5000 }));
    const tracker = track(...boot, ...again);
    expect(tracker.boots.map(({ records }) => records)).toEqual([3, 3]);
    expect(tracker.boots.map(({ hosts }) => hosts)).toEqual([
      ['localhost', 'vm1'],
      ['localhost', 'vm1'],
    ]);
  });

  test('may be given their names while others write', () => {
    const other = { host: 'vm2', at: 8160, wall: 91_100 };
    const [first, named] = [
      { host: 'localhost', at: 3, wall: 91_101 },
      { host: 'vm1', at: 9, wall: 91_107 },
    ];
    const tracker = track(first, other, named, other, { ...named, at: 10, wall: 91_108 });
    expect(tracker.boots.map(({ hosts }) => hosts)).toEqual([['localhost', 'vm1'], ['vm2']]);
  });

  test('each boot again by themselves', () => {
    const start = (host: string, wall: number): Step => ({ host, at: 0, wall, text: VERSION });
    const later = (host: string, at: number, wall: number): Step => ({ host, at, wall });
    expect(
      bootsOf(
        start('vm1', 1000),
        start('vm2', 2000),
        later('vm1', 1500, 2500),
        start('vm1', 3000),
        later('vm2', 1500, 3500),
        later('vm1', 600, 3600),
      ),
    ).toEqual([0, 1, 0, 2, 1, 2]);
  });

  test('have a bounded number of names', () => {
    const tracker = new BootTracker();
    for (let index = 0; index < 100; index += 1) tracker.observe(clues({ host: `vm${index}` }));
    expect(tracker.boots[0]?.hosts.length).toBeLessThan(10);
  });
});

describe('a crash kernel', () => {
  const usual = 'Command line: BOOT_IMAGE=/vmlinuz';
  const crash = 'Command line: BOOT_IMAGE=/vmlinuz elfcorehdr=0x7d000000';

  test('is a boot of its own between two others', () => {
    const steps = [usual, crash, usual].flatMap((text) => [
      { at: 0, text: VERSION },
      { at: 0, text },
      { at: 4 },
    ]);
    const tracker = track(...steps);
    expect(tracker.boots.map(({ crashKernel }) => crashKernel)).toEqual([false, true, false]);
    expect(tracker.boots.map(({ records }) => records)).toEqual([3, 3, 3]);
  });

  test('is told by its command line where the line of its version is lost', () => {
    expect(bootsOf({ at: 0, text: usual }, { at: 5 }, { at: 0, text: crash }, { at: 1 })).toEqual([
      0, 0, 1, 1,
    ]);
  });

  test('is none for a command line that a console shows twice', () => {
    expect(bootsOf({ at: 0, text: usual }, { at: 1 }, { at: 0, text: usual }, { at: 1 })).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe('a boot of FreeBSD', () => {
  const banner = 'FreeBSD 13.2-RELEASE releng/13.2-n254617 GENERIC amd64';

  test('has its copyright before its version, and may have no time at all', () => {
    const tracker = track({ text: 'Copyright (c) 1992-2021 The FreeBSD Project.' }, { text: banner }, {});
    expect(tracker.boots.map(({ kernel }) => kernel)).toEqual(['13.2-RELEASE']);
  });

  test('begins at a second version', () => {
    expect(bootsOf({ text: banner }, {}, { text: banner })).toEqual([0, 0, 1]);
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
    ['is another by its name', false, [{ host: 'vm1', wall: 1000 }], [{ host: 'vm2', wall: 1001 }]],
    [
      'goes on under another name, if its kernel started at the same time',
      true,
      [{ host: 'localhost', at: 5, wall: 1005 }],
      [{ host: 'vm1', at: 6, wall: 1006 }],
    ],
  ])('%s', (_, expected, earlier, later) => {
    expect(continuesBoot(only(...earlier), only(...later))).toBe(expected);
  });
});

test('the number of boots is bounded', () => {
  const tracker = new BootTracker();
  for (let index = 0; index < 70_000; index += 1) tracker.observe(clues({ at: 0, text: VERSION }));
  expect(tracker.boots).toHaveLength(65_536);
});
