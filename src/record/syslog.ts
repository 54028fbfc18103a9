import { type FormatReader, NOT_KERNEL } from './envelope.ts';
import { readSyslogLine, type SyslogLine } from './syslog-line.ts';

/**
 * A syslog file of the traditional layout (RFC 3164), with or without the number that the protocol puts
 * in front:
 *
 *     Oct  3 06:25:01 host kernel: [    2.327663] hv_vmbus: registering driver hv_netvsc
 *     <6>Oct 13 06:25:01 host kernel: hv_vmbus: registering driver hv_netvsc
 */
export const syslog: FormatReader = {
  name: 'syslog',
  read(line) {
    const entry = readSyslogLine(line);
    if (entry === null || !isSyslog(entry)) return null;
    if (entry.kernel === null) return NOT_KERNEL;
    return {
      kind: 'record',
      ...entry.kernel,
      wall: entry.time,
      wallClock: 'receive',
      wallResolutionUs: entry.precise ? 1 : 1_000_000,
      bootId: null,
      priority: entry.pri === null ? null : entry.pri & 7,
    };
  },
};

/**
 * Whether a syslog daemon wrote the line, or `journalctl`. Syslog fills up the day with a blank, has no
 * fraction of a second, and keeps the kernel's stamp, which the journal takes off the message.
 */
export function isSyslog({ pri, dayPadding, precise, kernel }: SyslogLine): boolean {
  if (pri !== null || dayPadding === 'blank') return true;
  if (precise || dayPadding === 'zero') return false;
  return kernel !== null && kernel.bootUs !== null;
}
