import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distanceText,
  durationText,
  MICROSECOND,
  SECOND,
  secondsText,
} from '../../src/report/text/duration.ts';
import { flow, shorten, shortenStart, wrapWords } from '../../src/report/text/fit.ts';
import { pciBus, withoutPrefix } from '../../src/report/text/kernel-text.ts';
import { nameChain } from '../../src/report/text/names.ts';
import { PathTimes } from '../../src/report/text/path-times.ts';
import { totalOf, totalText } from '../../src/report/text/spans.ts';
import { clockOf, microsecondsBetween, momentText, startText, timeText } from '../../src/report/text/time.ts';
import { at, attachment, networkInterface, plain, wallAt } from './make-timeline.ts';

describe('durations', () => {
  it.each([
    [0, '0.000000 s'],
    [42, '0.000042 s'],
    [65_355_871, '65.355871 s'],
    [999_999_999, '999.999999 s'],
    [1_000_000_000, '16 min 40 s'],
    [3_599_999_999, '59 min 59 s'],
    [3_600_000_000, '1 h 0 min'],
    [8_149_178_293, '2 h 15 min'],
    [86_399_999_999, '23 h 59 min'],
    [93_600_000_000, '1 d 2 h'],
    [86_400_000_000_000, '1000 d 0 h'],
    [-42, '-0.000042 s'],
    [-8_149_178_293, '-2 h 15 min'],
  ])('%i µs are %s', (microseconds, text) => {
    expect(durationText(microseconds, MICROSECOND)).toBe(text);
  });

  it.each([
    [0, '< 1 s'],
    [999_999, '< 1 s'],
    [3_000_000, '3 s'],
    [-3_000_000, '-3 s'],
    [999_000_000, '999 s'],
    [1_000_000_000, '16 min 40 s'],
  ])('%i µs of a clock of whole seconds are %s', (microseconds, text) => {
    expect(durationText(microseconds, SECOND)).toBe(text);
  });

  it('have a sign as distances, and are nothing where the clock shows none', () => {
    expect(distanceText(0, MICROSECOND)).toBe('');
    expect(distanceText(8_149_178_293, MICROSECOND)).toBe('+2 h 15 min');
    expect(distanceText(-1, MICROSECOND)).toBe('-0.000001 s ←');
    expect(distanceText(0, SECOND)).toBe('');
    expect(distanceText(3_000_000, SECOND)).toBe('+3 s');
    expect(distanceText(-3_000_000, SECOND)).toBe('-3 s ←');
  });

  it('are exact in seconds', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (microseconds) => {
        expect(Number(secondsText(microseconds).replace('.', '').replace('-', ''))).toBe(
          Math.abs(microseconds),
        );
      }),
    );
  });
});

describe('times', () => {
  const boot = { kind: 'boot', resolution: MICROSECOND } as const;
  const wall = { kind: 'wall', resolution: MICROSECOND } as const;
  const seconds = { kind: 'wall', resolution: SECOND } as const;

  it('print the boot clock, or else the wall clock', () => {
    const both = at('8160.911509', '2026-10-03T06:25:01.327663Z');
    expect(timeText(both, boot)).toBe('8160.911509');
    expect(momentText(both, boot)).toBe('8160.911509');
    expect(timeText(wallAt('2026-10-03T06:25:01.3Z'), wall)).toBe('06:25:01.300000');
    expect(timeText(wallAt('2026-10-03T06:25:01.000000Z'), seconds)).toBe('06:25:01');
    expect(momentText(wallAt('2026-10-03T06:25:01Z'), wall)).toBe('2026-10-03 06:25:01.000000');
    expect(momentText(wallAt('2026-10-03T06:25:01Z'), seconds)).toBe('2026-10-03 06:25:01');
    expect(startText('2026-10-03T06:25:01.087880Z')).toBe('2026-10-03 06:25:01 UTC');
    expect(timeText(wallAt('never'), wall)).toBe('-');
    expect(momentText(wallAt('2026-99-99T06:25:01Z'), wall)).toBeNull();
  });

  it('are as fine as the log has them', () => {
    const whole = wallAt('2026-10-03T06:25:01.000000Z');
    expect(clockOf([whole, wallAt('2026-10-03T06:25:02.000000Z')])).toEqual(seconds);
    expect(clockOf([whole, wallAt('2026-10-03T06:25:02.000001Z')])).toEqual(wall);
    expect(clockOf([whole, { bootUs: null, wall: null, wallClock: null, wallUncertaintyUs: null }])).toEqual(
      seconds,
    );
    expect(clockOf([whole, at('1.000000')])).toEqual(boot);
    expect(clockOf([])).toEqual(wall);
  });

  it('are as fine as the stamps of the kernel: FreeBSD may print whole seconds', () => {
    const whole = { ...at('12.000000'), bootUncertaintyUs: 1_000_000 };
    const clock = clockOf([whole]);
    expect(clock).toEqual({ kind: 'boot', resolution: SECOND });
    expect(timeText(whole, clock)).toBe('12');
    expect(momentText(whole, clock)).toBe('12');
    expect(clockOf([whole, at('1.500000')])).toEqual({ kind: 'boot', resolution: MICROSECOND });
  });

  it('do not measure with a wall time that was worked out from the other clock', () => {
    const wall = '2026-10-03T06:25:01.000000Z';
    const derived = { ...at('3.000000', wall), wallClock: 'anchor' as const };
    expect(microsecondsBetween(wallAt('2026-10-03T06:25:00.000000Z'), derived)).toBeNull();
    expect(microsecondsBetween(at('1.000000'), derived)).toBe(2_000_000);
  });

  it('measure with a clock that both have', () => {
    expect(microsecondsBetween(at('1.000000'), at('2.500000'))).toBe(1_500_000);
    expect(
      microsecondsBetween(
        wallAt('2026-12-31T23:59:59.999999Z'),
        at('9.000000', '2027-01-01T00:00:00.000001Z'),
      ),
    ).toBe(2);
    expect(microsecondsBetween(at('1.000000'), wallAt('2026-10-03T06:25:01Z'))).toBeNull();
  });
});

describe('spans', () => {
  const end = at('100.000000');
  it.each([
    [
      'closed ones',
      [
        { from: at('1.000000'), to: at('3.000000') },
        { from: at('4.000000'), to: at('5.000000') },
      ],
      '3.000000 s',
    ],
    ['one that runs on', [{ from: at('1.000000'), to: null }], '≥ 99.000000 s'],
    ['one that begins at the end', [{ from: end, to: null }], 'to the end'],
    ['one of unknown begin', [{ from: null, to: at('3.000000') }], 'from before the log begins'],
    ['one that the log lies within', [{ from: null, to: null }], 'for an unknown time'],
    [
      'one without a common clock',
      [{ from: at('1.000000'), to: wallAt('2026-10-03T06:25:01Z') }],
      'for an unknown time',
    ],
    [
      'one known and one of unknown begin',
      [
        { from: null, to: at('1.000000') },
        { from: at('2.000000'), to: at('3.000000') },
      ],
      '≥ 1.000000 s',
    ],
  ])('add up: %s', (_name, spans, text) => {
    expect(totalText(totalOf(spans, end), MICROSECOND)).toBe(text);
  });

  it('of less than a second are no length for a clock of whole seconds', () => {
    const half = [{ from: wallAt('2026-10-03T06:25:01.000000Z'), to: null }];
    const total = totalOf(half, wallAt('2026-10-03T06:25:01.500000Z'));
    expect(totalText(total, SECOND)).toBe('to the end');
    expect(totalText(total, MICROSECOND)).toBe('≥ 0.500000 s');
  });

  it('that end in the same second belong to one event each, in order', () => {
    const [first, second, third] = ['10', '12', '13'].map((s) => wallAt(`2026-10-03T06:25:${s}.000000Z`));
    if (first === undefined || second === undefined || third === undefined) throw new Error('three times');
    const stay = attachment({
      onVf: [
        { from: first, to: second },
        { from: second, to: second },
        { from: null, to: third },
      ],
    });
    const paths = new PathTimes(networkInterface({ attachments: [stay] }));
    const fromVf = (time: typeof first) => paths.endedBy(plain('data-path-from-vf', { time }), stay);
    expect([second, second, second, third].map(fromVf)).toEqual([2_000_000, 0, null, null]);
    expect(paths.endedBy(plain('data-path-to-vf', { time: second }), stay)).toBeNull();
  });
});

describe("the kernel's text", () => {
  it('loses driver, device and interface', () => {
    expect(withoutPrefix('mlx5_core 0002:00:02.0: wait_fw_init: FW initializing')).toBe(
      'wait_fw_init: FW initializing',
    );
    expect(withoutPrefix('no prefix at all')).toBe('no prefix at all');
    expect(withoutPrefix('hv_pci: ')).toBe('hv_pci: ');
  });

  it('tells the bus where the device is not known', () => {
    const text = 'hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI host bridge to bus cf63:00';
    expect(pciBus('0001:00:02.0', text)).toBe('0001:00');
    expect(pciBus(null, text)).toBe('cf63:00');
    expect(pciBus('10000:00:02.0', '')).toBe('10000:00');
    expect(pciBus(null, 'PCI host bridge')).toBe('');
  });
});

describe('names', () => {
  it('are told whole, or by the first and the last of many', () => {
    const many = Array.from({ length: 10 }, (_, index) => `n${index}`);
    expect(nameChain(['a\n', 'b'])).toEqual(['a\\u000a', 'b']);
    expect(nameChain(many.slice(1))).toEqual(many.slice(1));
    expect(nameChain(many)).toEqual(['n0', 'n1', 'n2', 'n3', '(2 more)', 'n6', 'n7', 'n8', 'n9']);
  });
});

describe('fitting', () => {
  it('cuts at either end, and through no character', () => {
    expect(shorten('firmware', 8)).toBe('firmware');
    expect(shorten('firmware', 5)).toBe('firm…');
    expect(shorten('ab😀cd', 4)).toBe('ab…');
    expect(shorten('a', 0)).toBe('');
    expect(shortenStart('/var/log/kern.log', 9)).toBe('…kern.log');
    expect(shortenStart('ab😀cd', 4)).toBe('…cd');
  });

  it('keeps facts whole as long as a line can hold them', () => {
    expect(flow(['slot 1', 'eth1 → enP1s1', 'on VF'], ', ', 24, 'Attachment: ', '  ')).toEqual([
      'Attachment: slot 1,',
      '  eth1 → enP1s1, on VF',
    ]);
    expect(flow([], ', ', 24, 'Attachment', '  ')).toEqual(['Attachment']);
  });

  it('sets a part that needs the room below its label, and wraps what no line can hold', () => {
    expect(flow(['12345678'], ', ', 10, 'label: ', '  ')).toEqual(['label:', '  12345678']);
    expect(flow(['one two three', 'x'], ', ', 10, 'label: ', '  ')).toEqual([
      'label:',
      '  one two',
      '  three, x',
    ]);
    expect(flow(['a b c d e f'], ', ', 1, '', '')).toEqual(['a', 'b', 'c', '…']);
    expect(flow(['ab'], ', ', 2, '    ', '    ')).toEqual([' …a', '    b']);
  });

  it('breaks sentences between words, and words that are too long', () => {
    expect(wrapWords('one two  three', 9, '- ', '  ')).toEqual(['- one two', '  three']);
    expect(wrapWords('abcdefghij', 6, '  ')).toEqual(['  abcd', '  efgh', '  ij']);
    expect(wrapWords('', 6, '  ')).toEqual(['']);
  });
});
