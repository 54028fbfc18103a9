import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceText, durationText, secondsText } from '../../src/report/text/duration.ts';
import { flow, shorten, shortenStart, wrapWords } from '../../src/report/text/fit.ts';
import { endedSpanText, totalOf, totalText } from '../../src/report/text/spans.ts';
import { microsecondsBetween, momentText, timeText, wallText } from '../../src/report/text/time.ts';
import { at, wallAt } from './make-timeline.ts';

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
    expect(durationText(microseconds)).toBe(text);
  });

  it('have a sign as distances', () => {
    expect(distanceText(0)).toBe('+0.000000 s');
    expect(distanceText(8_149_178_293)).toBe('+2 h 15 min');
    expect(distanceText(-1)).toBe('-0.000001 s');
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
  it('print the boot clock, or else the wall clock', () => {
    const both = at('8160.911509', '2026-10-03T06:25:01.327663Z');
    expect(timeText(both)).toBe('8160.911509');
    expect(momentText(both)).toBe('8160.911509');
    expect(timeText(wallAt('2026-10-03T06:25:01.3Z'))).toBe('06:25:01.300000');
    expect(momentText(wallAt('2026-10-03T06:25:01Z'))).toBe('2026-10-03 06:25:01.000000');
    expect(wallText('2026-10-03T06:25:01.000000Z')).toBe('2026-10-03 06:25:01.000000 UTC');
    expect(timeText(wallAt('never'))).toBe('-');
    expect(momentText(wallAt('2026-99-99T06:25:01Z'))).toBeNull();
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
    expect(totalText(totalOf(spans, end))).toBe(text);
  });

  it('are found by their end', () => {
    const spans = [
      { from: at('1.000000'), to: at('3.000000') },
      { from: null, to: at('5.000000') },
    ];
    expect(endedSpanText(spans, at('3.000000'))).toBe('2.000000 s');
    expect(endedSpanText(spans, at('5.000000'))).toBeNull();
    expect(endedSpanText(spans, at('6.000000'))).toBeNull();
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

  it('breaks sentences between words, and words that are too long', () => {
    expect(wrapWords('one two  three', 9, '- ', '  ')).toEqual(['- one two', '  three']);
    expect(wrapWords('abcdefghij', 6, '  ')).toEqual(['  abcd', '  efgh', '  ij']);
    expect(wrapWords('', 6, '  ')).toEqual(['']);
  });
});
