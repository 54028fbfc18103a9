import { NOT_KERNEL, notKernel, type Reading } from '../envelope.ts';
import { type LineFormat, WORD_BEGINNINGS } from './format.ts';
import { kernelReading } from './syslog-entry.ts';
import { readSyslogLine } from './syslog-line.ts';

const BOOT_MARKER = /^-- (?:Boot ([0-9a-f]{32})|Reboot) --$/;

const message = 'hv_vmbus: registering driver hv_netvsc';
const wall = { year: null, month: 10, day: 3, hour: 6, minute: 25, second: 1, microsecond: 0 };
const received = { wall, wallClock: 'receive', wallResolutionUs: 1_000_000, host: 'vm1' } as const;

/** The journal as `journalctl` prints it when nothing else is asked for, and the remarks that it adds in any layout. */
export const journalShort: LineFormat = {
  name: 'journal-short',
  madeBy: '`journalctl`, `journalctl -o short-precise`',
  times:
    'Wall time of the journal when it received the message, in whole seconds or in microseconds, without year and zone. All messages from before the journal ran have the time at which it began.',
  beginsWith: `-${WORD_BEGINNINGS}`,
  examples: [
    { text: `Oct 03 06:25:01 vm1 kernel: ${message}`, record: { ...received, message } },
    {
      text: `Oct 03 06:25:01.123456 vm1 kernel: ${message}`,
      record: { ...received, wall: { ...wall, microsecond: 123_456 }, wallResolutionUs: 1, message },
    },
    { text: `Okt 03 06:25:01 vm1 kernel: ${message}`, record: { ...received, message } },
    { text: `10月 03 06:25:01 vm1 kernel: ${message}`, record: { ...received, message } },
    { text: `03 Okt 06:25:01 vm1 kernel: ${message}`, record: { ...received, message } },
    { text: `Oct 03 06:25:01 kernel: ${message}`, record: { ...received, host: null, message } },
    { text: 'Oct 03 06:25:01 vm1 systemd[1]: Started foo.', record: null },
    { text: '-- Boot 0123456789abcdef0123456789abcdef --', record: null },
    { text: '-- Reboot --', record: null },
    {
      text: '-- Journal begins at Fri 2025-10-03 06:25:01 UTC, ends at Fri 2025-10-03 07:00:00 UTC. --',
      record: null,
    },
  ],
  read(line) {
    if (line.startsWith('-')) return readRemark(line);
    const entry = readSyslogLine(line);
    if (entry === null || entry.bySyslog) return null;
    const time = { wall: entry.time, wallClock: 'receive', wallResolutionUs: entry.resolutionUs } as const;
    if (entry.kernel === null) return notKernel(entry.text, time);
    return kernelReading(entry.kernel, time, null);
  },
};

/** The lines that `journalctl` adds of its own: `-- Journal begins at Fri 2025-10-03 …; ends at … --`. */
function readRemark(line: string): Reading | null {
  const marker = BOOT_MARKER.exec(line);
  if (marker !== null) return { kind: 'boot-marker', bootId: marker[1] ?? null };
  return /^-- (?:Logs begin|Journal begins) at |^-- No entries --$/.test(line) ? NOT_KERNEL : null;
}
