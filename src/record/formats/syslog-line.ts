import type { LocalTime } from '../envelope.ts';
import { readKernelStamp } from '../stamps/kernel-stamp.ts';
import { readMonthTime } from '../stamps/month-time.ts';
import { severityNumber } from '../stamps/severity.ts';
import { beginsAsDriver } from './driver-lines.ts';
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
  /** What stands behind the header. */
  readonly text: string;
}

const PRIORITY = /^<(\d{1,4})>/;

// What FreeBSD's syslogd prints when asked to, and `logread` of busybox and OpenWrt: `<kern.info> `, `kern.info `
const FACILITY = /[ \t](?:(?:<\w{1,12}\.(\w{1,12})>|kern\.([a-z]{3,7}))[ \t])?/y;

/**
 * Reads a line that begins with such a header.
 *
 * @returns null where it does not
 *
 * @example
 * readSyslogLine('Oct  3 06:25:01 vm1 kernel: [    2.327663] hv_vmbus: …')?.kernel?.bootUs; // 2327663
 */
export function readSyslogLine(line: string): SyslogLine | null {
  const [prefix = '', pri] = line.startsWith('<') ? (PRIORITY.exec(line) ?? []) : [];
  const stamp = readMonthTime(line, prefix.length);
  if (stamp === null) return null;
  FACILITY.lastIndex = stamp.end;
  const facility = FACILITY.exec(line);
  if (facility === null) return null;
  const begin = FACILITY.lastIndex;
  // No program between the time and the kernel's own stamp: `ts` or another carrier wrote the time.
  if (line[begin] === '[' && readKernelStamp(line, begin) !== null) return null;
  const { time, resolutionUs, day } = stamp;
  const severity = facility[1] ?? facility[2];
  const kernel = readKernelEntry(line, begin);
  const text = line.slice(begin);
  // The same with a line of a driver behind the time. A program with a number is one of the log itself.
  if (kernel === null && beginsAsDriver(text) && !/^\S{1,64}\[\d/.test(text)) return null;
  const bySyslog = pri !== undefined || severity !== undefined || isBySyslog(day, resolutionUs === 1, kernel);
  return {
    severity: pri === undefined ? severityNumber(severity ?? '') : Number(pri) & 7,
    time,
    resolutionUs,
    bySyslog,
    kernel,
    text,
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
