import { epochMicroseconds } from '../../units.ts';
import { microseconds, resolutionOf } from '../stamps/date-time.ts';
import type { LineFormat } from './format.ts';
import { isProgramEntry, readEntry, readKernelEntry } from './syslog-entry.ts';

// Ten digits of seconds: from the year 2001 to 2286.
const SECONDS = /^(\d{10})(?:\.(\d{1,9}))? /;

const message = 'hv_vmbus: registering driver hv_netvsc';

export const journalShortUnix: LineFormat = {
  name: 'journal-short-unix',
  madeBy: '`journalctl -o short-unix`',
  times: 'Wall time of the journal when it received the message, in microseconds since 1970.',
  beginsWith: '0123456789',
  examples: [
    {
      text: `1759472701.123456 vm1 kernel: ${message}`,
      record: {
        wall: epochMicroseconds(1_759_472_701_123_456),
        wallClock: 'receive',
        wallResolutionUs: 1,
        host: 'vm1',
        message,
      },
    },
    { text: '1759472702.123456 vm1 foo[12]: abc', record: null },
  ],
  read(text) {
    const match = SECONDS.exec(text);
    if (match === null) return null;
    const [header, seconds, fraction = ''] = match;
    if (readKernelEntry(text, header.length) === null && !isProgramEntry(text, header.length)) return null;
    const wall = epochMicroseconds(Number(seconds) * 1_000_000 + microseconds(fraction));
    const time = { wall, wallClock: 'receive', wallResolutionUs: resolutionOf(fraction) } as const;
    return readEntry(text, header.length, time, null);
  },
};
