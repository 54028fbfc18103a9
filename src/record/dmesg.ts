import type { FormatReader } from './envelope.ts';
import { readKernelStamp } from './kernel-stamp.ts';

// `<6>`: facility * 8 + severity, as `dmesg --raw` and the serial console with `ignore_loglevel` print it.
const PRIORITY = /<(\d{1,4})>/y;

/**
 * The kernel's ring buffer as `dmesg` prints it, and the kernel's lines of a serial console:
 *
 *     [    2.327663] hv_vmbus: registering driver hv_netvsc
 *     [    2.327663][    T1] hv_vmbus: registering driver hv_netvsc
 *     <6>[    2.327663] hv_vmbus: registering driver hv_netvsc
 */
export const dmesg: FormatReader = {
  name: 'dmesg',
  read(line) {
    PRIORITY.lastIndex = 0;
    const priority = line.startsWith('<') ? PRIORITY.exec(line) : null;
    const stamp = readKernelStamp(line, priority === null ? 0 : PRIORITY.lastIndex);
    if (stamp === null) return null;
    return {
      kind: 'record',
      bootUs: stamp.bootUs,
      wall: null,
      wallClock: null,
      wallResolutionUs: null,
      bootId: null,
      priority: priority === null ? null : Number(priority[1]) & 7,
      host: null,
      message: line.slice(stamp.end),
    };
  },
};
