import type { BootMicroseconds } from '../units.ts';
import type { LocalTime } from './envelope.ts';
import { readKernelStamp } from './kernel-stamp.ts';

/**
 * A line with the header that RFC 3164 describes. Syslog files and `journalctl -o short` share it:
 *
 *     Oct  3 06:25:01 host kernel: [    2.327663] hv_vmbus: registering driver hv_netvsc
 *     Oct 03 06:25:01 host kernel: hv_vmbus: registering driver hv_netvsc
 *     <6>Oct  3 06:25:01 host systemd[1]: Started …
 */
export interface SyslogLine {
  /** The number in front: facility * 8 + severity. */
  readonly pri: number | null;
  readonly time: LocalTime;
  /** How a day below 10 is filled up to two columns; none where the day has two digits. */
  readonly dayPadding: 'blank' | 'zero' | 'none';
  /** The time has digits behind the second. */
  readonly precise: boolean;
  /** Null where the entry is another program's. */
  readonly kernel: KernelEntry | null;
}

export interface KernelEntry {
  readonly host: string | null;
  /** From the kernel's own stamp, where it stands before the message. */
  readonly bootUs: BootMicroseconds | null;
  readonly message: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const HEADER = new RegExp(
  `^(?:<(\\d{1,4})>)?(${MONTHS.join('|')}) ([ \\d]\\d) (\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d{1,6}))? `,
);

// The host is left out by `journalctl --no-hostname`, and has blanks where somebody masked it. A word with
// a colon at its end is the name of the program.
const KERNEL_TAG = /^((?:\S*[^\s:] )*?)kernel:/;

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
  const [header, pri, month = '', day = '', hour, minute, second, fraction] = match;
  return {
    pri: pri === undefined ? null : Number(pri),
    time: {
      year: null,
      month: MONTHS.indexOf(month) + 1,
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      microsecond: Number((fraction ?? '').padEnd(6, '0')),
    },
    dayPadding: day.startsWith(' ') ? 'blank' : day.startsWith('0') ? 'zero' : 'none',
    precise: fraction !== undefined,
    kernel: readKernelEntry(line.slice(header.length)),
  };
}

function readKernelEntry(entry: string): KernelEntry | null {
  const match = KERNEL_TAG.exec(entry);
  if (match === null) return null;
  const [tag, host = ''] = match;
  const text = entry.slice(entry[tag.length] === ' ' ? tag.length + 1 : tag.length);
  const stamp = readKernelStamp(text, 0);
  return {
    host: host === '' ? null : host.slice(0, -1),
    bootUs: stamp?.bootUs ?? null,
    message: stamp === null ? text : text.slice(stamp.end),
  };
}
