import { notKernel } from '../envelope.ts';
import { type LineFormat, WORD_BEGINNINGS } from './format.ts';
import { kernelReading } from './syslog-entry.ts';
import { readSyslogLine } from './syslog-line.ts';

const message = 'hv_vmbus: registering driver hv_netvsc';
const wall = { year: null, month: 10, day: 3, hour: 6, minute: 25, second: 1, microsecond: 0 };
const received = { wall, wallClock: 'receive', wallResolutionUs: 1_000_000 } as const;

/** A syslog file of the traditional layout (RFC 3164), with or without the number that the protocol puts in front. */
export const syslog: LineFormat = {
  name: 'syslog',
  madeBy: 'rsyslog, syslog-ng, busybox and FreeBSD’s syslogd in the traditional layout (RFC 3164); `logread`',
  times:
    'The kernel’s stamp where the daemon leaves it in the line; wall time of the daemon when it received the message, in whole seconds, mostly without year, and without zone.',
  beginsWith: `<${WORD_BEGINNINGS}`,
  examples: [
    {
      text: `Oct  3 06:25:01 vm1 kernel: [    2.327663] ${message}`,
      record: { ...received, host: 'vm1', bootUs: 2_327_663, message },
    },
    {
      text: 'Oct  3 06:25:01 vm1 kernel: [12] hn0: link state changed to UP',
      record: { ...received, bootUs: 12_000_000, bootResolutionUs: 1_000_000 },
    },
    { text: `Oct  3 06:25:01 vm1 kernel: ${message}`, record: { ...received, host: 'vm1', message } },
    { text: `Oct  3 06:25:01 kernel: ${message}`, record: { ...received, message } },
    {
      text: `Oct  3 06:25:01 a masked host kernel:[    2.327663] ${message}`,
      record: { ...received, host: 'a masked host', bootUs: 2_327_663, message },
    },
    {
      text: `<4>Oct  3 06:25:01 vm1 kernel: ${message}`,
      record: { ...received, host: 'vm1', priority: 4, message },
    },
    {
      text: 'Oct  3 06:25:01 <kern.crit> vm1 kernel: hn0: link state changed to DOWN',
      record: { ...received, host: 'vm1', priority: 2, message: 'hn0: link state changed to DOWN' },
    },
    {
      text: `Oct  3 2025 06:25:01 vm1 kernel: ${message}`,
      record: { ...received, wall: { ...wall, year: 2025 }, host: 'vm1', message },
    },
    {
      text: `Fri Oct  3 06:25:01 2025 kern.info kernel: [    2.327663] ${message}`,
      record: { ...received, wall: { ...wall, year: 2025 }, priority: 6, bootUs: 2_327_663, message },
    },
    { text: `Oct  3 06:25:01 vm1 kernel[0]: ${message}`, record: { ...received, host: 'vm1', message } },
    { text: `Okt  3 06:25:01 vm1 kernel: ${message}`, record: { ...received, host: 'vm1', message } },
    { text: 'Oct  3 06:25:01 vm1 systemd[1]: Started foo.', record: null },
  ],
  read(line) {
    const entry = readSyslogLine(line);
    if (entry === null || !entry.bySyslog) return null;
    const time = { wall: entry.time, wallClock: 'receive', wallResolutionUs: entry.resolutionUs } as const;
    if (entry.kernel === null) return notKernel(entry.text, time);
    return kernelReading(entry.kernel, time, entry.severity);
  },
};
