import { epochMicroseconds } from '../../units.ts';
import { readDateTime, wallTime } from '../stamps/date-time.ts';
import { beginsAsDriver } from './driver-lines.ts';
import type { LineFormat } from './format.ts';
import { isProgramEntry, readEntry, readKernelEntry } from './syslog-entry.ts';

const PRIORITY = /^<(\d{1,4})>/;

const message = 'hv_vmbus: registering driver hv_netvsc';
const received = {
  wall: epochMicroseconds(1_759_472_701_000_000),
  wallClock: 'receive',
  wallResolutionUs: 1_000_000,
  host: 'vm1',
} as const;
const precise = { ...received, wall: epochMicroseconds(1_759_472_701_123_456), wallResolutionUs: 1 } as const;

/** Lines of syslog and of `journalctl` that begin with a whole date, in the order of ISO 8601 and RFC 3339. */
export const syslogIso: LineFormat = {
  name: 'syslog-iso',
  madeBy:
    'rsyslog and syslog-ng with RFC 3339 stamps, `journalctl -o short-iso`, `journalctl -o short-iso-precise`',
  times:
    'The kernel’s stamp where syslog leaves it in the line; wall time of the daemon when it received the message, with its zone, in whole seconds or in microseconds.',
  beginsWith: '<12',
  examples: [
    {
      text: `2025-10-03T06:25:01.123456+00:00 vm1 kernel: [    2.327663] ${message}`,
      record: { ...precise, bootUs: 2_327_663, message },
    },
    { text: `2025-10-03T08:25:01+0200 vm1 kernel: ${message}`, record: { ...received, message } },
    { text: `2025-10-03T06:25:01.123456Z vm1 kernel: ${message}`, record: { ...precise, message } },
    {
      text: `<6>2025-10-03T06:25:01.123456+00:00 vm1 kernel: ${message}`,
      record: { ...precise, priority: 6, message },
    },
    { text: '2025-10-03T06:25:01.123456+00:00 vm1 systemd[1]: Started foo.', record: null },
  ],
  read(text) {
    const [number = '', pri] = PRIORITY.exec(text) ?? [];
    const stamp = readDateTime(text, number.length);
    if (stamp === null || !/[ \t]/.test(text[stamp.end] ?? '')) return null;
    const begin = stamp.end + 1;
    // A container's stamp stands before a line of whatever program: it has no host and no program behind it.
    if (
      readKernelEntry(text, begin) === null &&
      (!isProgramEntry(text, begin) || beginsAsDriver(text.slice(begin)))
    )
      return null;
    return readEntry(text, begin, wallTime(stamp, 'receive'), pri === undefined ? null : Number(pri));
  },
};
