import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords } from '../../src/index.ts';
import { collect } from '../corpus/collect.ts';
import { OPTIONS } from '../corpus/corpus.ts';

// `dmesg` of util-linux 2.40 and later takes --time-format several times and prints every stamp that was asked
// for, in the order asked; 2.41 puts the caller behind them.

const WALL_US = Date.UTC(2025, 9, 3, 6, 24, 53) * 1000;
const MESSAGE = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';

const RAW = '[    3.918902]';
const CTIME = '[Fri Oct  3 06:24:53 2025]';
const ISO = '2025-10-03T06:24:53,559615+00:00';
const RELATIVE = '[  +0.000000]';
const DELTA = '[<    0.000123>]';
const RAW_DELTA = '[    3.918902 <    0.000123>]';
const CTIME_DELTA = '[Fri Oct  3 06:24:53 2025 <    0.000123>]';

test('any row of stamps is read, with and without levels and callers', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([RAW, CTIME, ISO, RELATIVE, DELTA, RAW_DELTA, CTIME_DELTA], { minLength: 1 }),
      fc.constantFrom('', 'kern  :info  : ', '<6>'),
      fc.constantFrom('', '[    T1] ', '[C0] ', '[ T12345] '),
      async (stamps, level, caller) => {
        const records = await collect(
          readRecords(`${level}${stamps.join(' ')} ${caller}${MESSAGE}`, OPTIONS),
        );
        const isRaw = stamps.includes(RAW) || stamps.includes(RAW_DELTA);
        const isIso = stamps.includes(ISO);
        const hasWall = isIso || stamps.includes(CTIME) || stamps.includes(CTIME_DELTA);
        expect(records).toMatchObject([
          {
            message: MESSAGE,
            bootUs: isRaw ? 3_918_902 : null,
            // Of several wall times the finest counts.
            wallUs: hasWall ? WALL_US + (isIso ? 559_615 : 0) : null,
            priority: level === '' ? null : 6,
          },
        ]);
      },
    ),
    { numRuns: 300 },
  );
});
