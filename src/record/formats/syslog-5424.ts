import { epochMicroseconds } from '../../units.ts';
import { coarseStamp, notKernel } from '../envelope.ts';
import { readDateTime, wallTime } from '../stamps/date-time.ts';
import { readFreeBsdStamp } from '../stamps/freebsd-stamp.ts';
import { readKernelStamp } from '../stamps/kernel-stamp.ts';
import type { LineFormat } from './format.ts';
import { kernelReading } from './syslog-entry.ts';

const HEADER = /^(?:<(\d{1,3})>)?1 /;

// Host, program, process and kind of message: `vm1 kernel - - `. A dash is an unknown one.
const NAMES = / (\S{1,255}) (\S{1,48}) (\S{1,128}) (\S{1,32}) /y;

// `[id name="value" …]`: within a value a backslash stands before quotes, brackets and itself.
const ELEMENT = /\[[^\s"\]]{1,64}(?: [^\s="\]]{1,64}="(?:[^"\\]|\\.)*")*\]/y;

const message = 'hv_vmbus: registering driver hv_netvsc';
const received = {
  wall: epochMicroseconds(1_759_472_701_123_456),
  wallClock: 'receive',
  wallResolutionUs: 1,
  priority: 6,
  host: 'vm1',
} as const;

export const syslog5424: LineFormat = {
  name: 'syslog-5424',
  madeBy: 'rsyslog and syslog-ng with `RSYSLOG_SyslogProtocol23Format`, FreeBSD’s syslogd (RFC 5424)',
  times:
    'The kernel’s stamp where the daemon leaves it in the line; wall time of the daemon when it received the message, with its zone, mostly in microseconds.',
  beginsWith: '<1',
  examples: [
    {
      text: `<6>1 2025-10-03T06:25:01.123456Z vm1 kernel - - - ${message}`,
      record: { ...received, message },
    },
    {
      text: `<6>1 2025-10-03T08:25:01.123456+02:00 vm1 kernel - - [meta sequenceId="7" x="a\\"]b"][y] \ufeff[    2.327663] ${message}`,
      record: { ...received, bootUs: 2_327_663, message },
    },
    { text: `<6>1 - - kernel - - - ${message}`, record: { priority: 6, message } },
    {
      text: `1 2025-10-03T06:25:01.123456Z vm1 kernel - - - [    2.327663] ${message}`,
      record: { ...received, priority: null, bootUs: 2_327_663, message },
    },
    { text: '<30>1 2025-10-03T06:25:01.123456Z vm1 systemd 1 - - Started foo.', record: null },
  ],
  read(text) {
    const header = HEADER.exec(text);
    if (header === null) return null;
    const begin = header[0].length;
    const stamp = text[begin] === '-' ? null : readDateTime(text, begin);
    if (stamp === null && text[begin] !== '-') return null;
    NAMES.lastIndex = stamp?.end ?? begin + 1;
    const names = NAMES.exec(text);
    if (names === null) return null;
    const [, host, program] = names;
    const [, pri] = header;
    const time = stamp && wallTime(stamp, 'receive');
    const end = endOfStructuredData(text, NAMES.lastIndex);
    if (program !== 'kernel') {
      // Without the number, other lines begin so, too: the first one of a numbered list.
      return pri === undefined ? null : notKernel(text.slice(end), time);
    }
    const body = text.startsWith('\ufeff', end) ? end + 1 : end;
    const kernel = readKernelStamp(text, body) ?? readFreeBsdStamp(text, body);
    const entry = {
      host: host === undefined || host === '-' ? null : host,
      bootUs: kernel?.bootUs ?? null,
      ...coarseStamp(kernel?.resolutionUs),
      message: text.slice(kernel === null ? body : kernel.end),
    };
    return kernelReading(entry, time, pri === undefined ? null : Number(pri) & 7);
  },
};

/** Index of the character behind the structured data and the blank that follows it. */
function endOfStructuredData(text: string, start: number): number {
  let end = start;
  if (text[start] === '-') {
    end += 1;
  } else {
    for (ELEMENT.lastIndex = end; ELEMENT.test(text); ELEMENT.lastIndex = end) end = ELEMENT.lastIndex;
  }
  return text[end] === ' ' ? end + 1 : end;
}
