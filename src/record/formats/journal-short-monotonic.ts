import { notKernel } from '../envelope.ts';
import { readKernelStamp } from '../stamps/kernel-stamp.ts';
import type { LineFormat } from './format.ts';
import { kernelReading, readKernelEntry } from './syslog-entry.ts';

// `vm1 foo[12]: `: the messages of the kernel itself name no second program behind a word.
const OTHER_PROGRAM = /[^\s:[\]]{1,64} [^\s:[\]]{1,64}\[\d{1,10}\]: /y;
const HOST_KERNEL = /(?:[^\s:[\]]{1,64} )?kernel: /y;

const message = 'hv_vmbus: registering driver hv_netvsc';

export const journalShortMonotonic: LineFormat = {
  name: 'journal-short-monotonic',
  madeBy: '`journalctl -o short-monotonic`, `journalctl -o short-delta`',
  times: 'The kernel’s own stamp, to the microsecond.',
  beginsWith: '[',
  examples: [
    {
      text: `[    2.327663] vm1 kernel: ${message}`,
      record: { bootUs: 2_327_663, host: 'vm1', message },
    },
    { text: `[    2.327663 <    0.000123 >] vm1 kernel: ${message}`, record: { bootUs: 2_327_663, message } },
    { text: `[    2.327663                ] vm1 kernel: ${message}`, record: { bootUs: 2_327_663, message } },
    { text: '[   19.999999] vm1 foo[12]: abc', record: null },
  ],
  read(text) {
    // The one or the other stands in each such line, and in few lines of the kernel itself.
    if (!text.includes('kernel: ') && !text.includes(']: ')) return null;
    const stamp = readKernelStamp(text, 0);
    if (stamp === null) return null;
    HOST_KERNEL.lastIndex = stamp.end;
    if (HOST_KERNEL.test(text)) {
      const entry = readKernelEntry(text, stamp.end);
      if (entry !== null) return kernelReading({ ...entry, bootUs: stamp.bootUs }, null, null);
    }
    OTHER_PROGRAM.lastIndex = stamp.end;
    return OTHER_PROGRAM.test(text) ? notKernel(text.slice(OTHER_PROGRAM.lastIndex), null) : null;
  },
};
