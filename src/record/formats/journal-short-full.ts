import { epochMicroseconds } from '../../units.ts';
import { type DateTimeStamp, readDateTime, wallTime } from '../stamps/date-time.ts';
import { type LineFormat, WORD_BEGINNINGS } from './format.ts';
import { readEntry } from './syslog-entry.ts';

// The name of the day is that of the reader's language.
const WEEKDAY = /^[^\s\d[<{]\S{0,8} (?=\d{4}-)/;
const ZONE_NAME = / [A-Z]{2,5}(?= )/y;

const message = 'hv_vmbus: registering driver hv_netvsc';
const received = { wallClock: 'receive', wallResolutionUs: 1_000_000, host: 'vm1', message } as const;

export const journalShortFull: LineFormat = {
  name: 'journal-short-full',
  madeBy: '`journalctl -o short-full`, `journalctl -o with-unit`',
  times:
    'Wall time of the journal when it received the message, in whole seconds. Its zone is known where it is UTC or a number; another name of a zone is read as a time without zone.',
  beginsWith: WORD_BEGINNINGS,
  examples: [
    {
      text: `Fri 2025-10-03 06:25:01 UTC vm1 kernel: ${message}`,
      record: { ...received, wall: epochMicroseconds(1_759_472_701_000_000) },
    },
    {
      text: `Fr 2025-10-03 08:25:01 CEST vm1 kernel: ${message}`,
      record: {
        ...received,
        wall: { year: 2025, month: 10, day: 3, hour: 8, minute: 25, second: 1, microsecond: 0 },
      },
    },
    { text: 'Fri 2025-10-03 06:25:02 UTC vm1 foo.service[12]: abc', record: null },
  ],
  read(text) {
    const stamp = readFullDate(text);
    if (stamp === null || text[stamp.end] !== ' ') return null;
    return readEntry(text, stamp.end + 1, wallTime(stamp, 'receive'), null);
  },
};

/** `Fri 2025-10-03 06:25:01 UTC`, as the journal prints a date in full. */
export function readFullDate(text: string): DateTimeStamp | null {
  const weekday = WEEKDAY.exec(text)?.[0];
  const stamp = weekday === undefined ? null : readDateTime(text, weekday.length);
  if (stamp === null) return null;
  ZONE_NAME.lastIndex = stamp.end;
  return ZONE_NAME.test(text) ? { ...stamp, end: ZONE_NAME.lastIndex } : stamp;
}
