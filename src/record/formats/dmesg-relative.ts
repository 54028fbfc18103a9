import { beginsWithNumber, dmesgEnvelope, readDmesgLine } from './dmesg-line.ts';
import type { LineFormat } from './format.ts';

const message = 'hv_vmbus: registering driver hv_netvsc';

export const dmesgRelative: LineFormat = {
  name: 'dmesg-relative',
  madeBy: '`dmesg --reltime`, `dmesg --human`, `dmesg --time-format delta`, `dmesg --notime --decode`',
  times:
    'The minute of some lines, and the time since the line before of the others: wall time that is up to a minute early, exact from line to line. Worked out by `dmesg` when it ran. With `delta` and `--notime` no line says when it was.',
  beginsWith: '[<abcdefghijklmnopqrstuvwxyz',
  examples: [
    {
      text: `[Oct 3 06:25] ${message}`,
      record: {
        wall: { year: null, month: 10, day: 3, hour: 6, minute: 25, second: 0, microsecond: 0 },
        wallClock: 'derived',
        wallResolutionUs: 60_000_000,
        message,
      },
    },
    {
      text: `[  +0.113671] ${message}`,
      record: {
        wall: { afterPreviousUs: 113_671 },
        wallClock: 'derived',
        wallResolutionUs: 60_000_000,
        message,
      },
    },
    {
      text: `[  -0.000249] ${message}`,
      record: {
        wall: { afterPreviousUs: -249 },
        wallClock: 'derived',
        wallResolutionUs: 60_000_000,
        message,
      },
    },
    { text: `[<    0.113671>] ${message}`, record: { wall: null, message } },
    { text: `kern  :info  : ${message}`, record: { wall: null, priority: 6, message } },
  ],
  read(text) {
    if (beginsWithNumber(text)) return null;
    const line = readDmesgLine(text);
    if (line === null || line.bootUs !== null) return null;
    return line.time === null || line.time.wallResolutionUs > 1_000_000 ? dmesgEnvelope(line) : null;
  },
};
