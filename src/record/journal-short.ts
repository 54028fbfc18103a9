import { type FormatReader, NOT_KERNEL, type Reading } from './envelope.ts';
import { isSyslog } from './syslog.ts';
import { readSyslogLine } from './syslog-line.ts';

const BOOT_MARKER = /^-- (?:Boot ([0-9a-f]{32})|Reboot) --$/;

/**
 * The journal as `journalctl` prints it when nothing else is asked for, also with `-o short-precise`:
 *
 *     -- Boot 0123456789abcdef0123456789abcdef --
 *     Oct 03 06:25:01 host kernel: hv_vmbus: registering driver hv_netvsc
 *     Oct 03 06:25:01.123456 host kernel: hv_vmbus: registering driver hv_netvsc
 */
export const journalShort: FormatReader = {
  name: 'journal-short',
  read(line) {
    if (line.startsWith('-- ')) return readRemark(line);
    const entry = readSyslogLine(line);
    if (entry === null || isSyslog(entry)) return null;
    if (entry.kernel === null) return NOT_KERNEL;
    return {
      kind: 'record',
      ...entry.kernel,
      wall: entry.time,
      wallClock: 'receive',
      wallResolutionUs: entry.precise ? 1 : 1_000_000,
      bootId: null,
      priority: null,
    };
  },
};

/** The lines that `journalctl` adds of its own: `-- Journal begins at Fri 2025-10-03 …; ends at … --`. */
function readRemark(line: string): Reading | null {
  const marker = BOOT_MARKER.exec(line);
  if (marker !== null) return { kind: 'boot-marker', bootId: marker[1] ?? null };
  return /^-- (?:Logs begin|Journal begins) at |^-- No entries --$/.test(line) ? NOT_KERNEL : null;
}
