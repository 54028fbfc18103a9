import type { FormatReader } from './envelope.ts';
import { readKernelStamp } from './kernel-stamp.ts';

/**
 * A line of `dmesg` behind any other text: a test framework's prefix, a quotation mark, a terminal's
 * escape sequence, or the torn line of another writer to the same console.
 *
 *     2025-06-03 17:51:16.223[1492][DEBUG] cmd[6133].stdout [    2.327663] hv_vmbus: registering driver …
 *              Mounting Huge Pages File System...[   14.095451] RPC: Registered named UNIX socket …
 *
 * The first stamp of the line counts. A time in the text before it is when that text was written, which
 * may be days after the kernel's message, so it is no time of the record.
 */
export const wrappedDmesg: FormatReader = {
  name: 'wrapped-dmesg',
  read(line) {
    for (let start = line.indexOf('['); start !== -1; start = line.indexOf('[', start + 1)) {
      const stamp = readKernelStamp(line, start);
      if (stamp === null) continue;
      return {
        kind: 'record',
        bootUs: stamp.bootUs,
        wall: null,
        wallClock: null,
        wallResolutionUs: null,
        bootId: null,
        priority: null,
        host: null,
        message: line.slice(stamp.end),
      };
    }
    return null;
  },
};
