import type { LocalTime } from '../envelope.ts';
import { inZone, microseconds } from '../stamps/date-time.ts';
import { monthNumber } from '../stamps/months.ts';
import { severityNumber } from '../stamps/severity.ts';
import { type KernelEntry, readKernelEntry } from './syslog-entry.ts';

/**
 * A line with the header that RFC 3164 describes. Syslog files and `journalctl -o short` share it:
 *
 *     Oct  3 06:25:01 host kernel: [    2.327663] hv_vmbus: registering driver hv_netvsc
 *     Oct 03 06:25:01 host kernel: hv_vmbus: registering driver hv_netvsc
 *     <6>Oct  3 06:25:01 host systemd[1]: Started …
 */
export interface SyslogLine {
  /** Severity, 0 to 7, where a syslog daemon printed one. */
  readonly severity: number | null;
  readonly time: LocalTime;
  /** Microseconds between two times that the line tells apart. */
  readonly resolutionUs: number;
  /** Whether a syslog daemon wrote the line, or `journalctl`. */
  readonly bySyslog: boolean;
  /** Null where the entry is another program's. */
  readonly kernel: KernelEntry | null;
}

// Names of months are those of the reader's language. FreeBSD's syslogd prints `<kern.info>` when asked to.
const HEADER =
  /^(?:<(\d{1,4})>)?(\S{1,9})[ \t]([ \t]?\d|\d\d)[ \t](\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?[ \t](?:<\w{1,12}\.(\w{1,12})>[ \t])?/;

/**
 * Reads a line that begins with such a header.
 *
 * @returns null where it does not
 *
 * @example
 * readSyslogLine('Oct  3 06:25:01 vm1 kernel: [    2.327663] hv_vmbus: …')?.kernel?.bootUs; // 2327663
 */
export function readSyslogLine(line: string): SyslogLine | null {
  const match = HEADER.exec(line);
  if (match === null) return null;
  const [header, pri, name = '', day = '', hour, minute, second, fraction, severity] = match;
  const month = monthNumber(name);
  if (month === null) return null;
  const time: LocalTime = {
    year: null,
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    microsecond: microseconds(fraction ?? ''),
  };
  if (inZone(time, null) === null) return null;
  const kernel = readKernelEntry(line, header.length);
  return {
    severity: pri === undefined ? severityNumber(severity ?? '') : Number(pri) & 7,
    time,
    resolutionUs: fraction === undefined ? 1_000_000 : 1,
    bySyslog: pri !== undefined || severity !== undefined || isBySyslog(day, fraction !== undefined, kernel),
    kernel,
  };
}

/**
 * Syslog fills up the day with a blank, has no fraction of a second, and keeps the kernel's stamp, which the
 * journal takes off the message.
 */
function isBySyslog(day: string, precise: boolean, kernel: KernelEntry | null): boolean {
  if (!/^\d\d$/.test(day)) return true;
  if (precise || day.startsWith('0')) return false;
  return kernel !== null && kernel.bootUs !== null;
}
