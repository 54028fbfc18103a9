import { envelope } from '../envelope.ts';
import { textInMarks } from '../quoted-text.ts';
import { findKernelStamp, readKernelStamp } from '../stamps/kernel-stamp.ts';
import type { LineFormat } from './format.ts';

const message = 'hv_vmbus: registering driver hv_netvsc';

/**
 * A line of `dmesg` behind text that nothing else explains: the prefix of a test framework, or the torn line of
 * another writer to the same console. The first stamp of the line counts.
 */
export const wrappedDmesg: LineFormat = {
  name: 'wrapped-dmesg',
  madeBy:
    '`dmesg` behind any other text: a test framework, an agent, a torn line of another writer to the console',
  times:
    'The kernel’s own stamp. A time in the text before it is when that text was written, which may be days after the kernel’s message; it is kept as the record’s `carried`.',
  beginsWith: '',
  examples: [
    {
      text: `2025-06-03 17:51:16.223[1492][DEBUG] node[0].cmd[6133].stdout [    2.327663] ${message}`,
      record: { bootUs: 2_327_663, message },
    },
    {
      text: `         Mounting Huge Pages File System...[   14.095451] ${message}`,
      record: { bootUs: 14_095_451, message },
    },
    {
      text: `time="2025-06-03T17:51:16Z" level=info msg="[    2.327663] ${message}" source=console`,
      record: { bootUs: 2_327_663, message },
    },
    { text: `7,"[    2.327663] ${message}",x`, record: { bootUs: 2_327_663, message } },
    { text: `[99999999999.000000] [    2.327663] ${message}`, record: { bootUs: 2_327_663, message } },
  ],
  read(text) {
    const start = findKernelStamp(text, 0);
    if (start === -1) return null;
    const line = textInMarks(text, start);
    const stamp = readKernelStamp(line, 0);
    return stamp === null ? null : envelope({ bootUs: stamp.bootUs, message: line.slice(stamp.end) });
  },
};
