import { epochMicroseconds } from '../../units.ts';
import { isElapsed } from '../envelope.ts';
import { beginsWithNumber, dmesgEnvelope, readDmesgLine } from './dmesg-line.ts';
import { type LineFormat, WORD_BEGINNINGS } from './format.ts';

const message = 'hv_vmbus: registering driver hv_netvsc';
const wall = { year: 2025, month: 10, day: 3, hour: 6, minute: 25, second: 1, microsecond: 0 };

export const dmesgWall: LineFormat = {
  name: 'dmesg-wall',
  madeBy: '`dmesg --ctime`, `dmesg --time-format iso`',
  times:
    'Wall time, worked out by `dmesg` when it ran: off by the time that the machine was suspended, and by what its clock was set since. Whole seconds with `--ctime`, microseconds with `iso`. `--ctime` prints no zone.',
  beginsWith: `[<${WORD_BEGINNINGS}`,
  examples: [
    {
      text: `[Fri Oct  3 06:25:01 2025] ${message}`,
      record: { wall, wallClock: 'derived', wallResolutionUs: 1_000_000, message },
    },
    {
      text: `[Fr Okt  3 06:25:01 2025] ${message}`,
      record: { wall, wallClock: 'derived', wallResolutionUs: 1_000_000, message },
    },
    {
      text: `kern  :warn  : [Fri Oct  3 06:25:01 2025 <    0.000123>] ${message}`,
      record: { wall, wallClock: 'derived', wallResolutionUs: 1_000_000, priority: 4, message },
    },
    {
      text: `2025-10-03T08:25:01,123456+02:00 ${message}`,
      record: {
        wall: epochMicroseconds(1_759_472_701_123_456),
        wallClock: 'derived',
        wallResolutionUs: 1,
        message,
      },
    },
  ],
  read(text) {
    if (beginsWithNumber(text)) return null;
    const line = readDmesgLine(text);
    if (line === null || line.time === null || isElapsed(line.time.wall) || isMinute(line)) return null;
    return line.bootUs === null ? dmesgEnvelope(line) : null;
  },
};

function isMinute({ time }: { readonly time: { readonly wallResolutionUs: number } | null }): boolean {
  return time !== null && time.wallResolutionUs > 1_000_000;
}
