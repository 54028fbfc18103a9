import { dmesgEnvelope, readDmesgLine } from './dmesg-line.ts';
import type { LineFormat } from './format.ts';

const message = 'hv_vmbus: registering driver hv_netvsc';

export const dmesg: LineFormat = {
  name: 'dmesg',
  madeBy:
    '`dmesg` plainly, with `--raw`, `--decode`, `--show-delta` or with more than one stamp; a serial console; FreeBSD’s `dmesg` with `kern.msgbuf_show_timestamp`',
  times:
    'The kernel’s own stamp, to the microsecond (`bootResolutionUs` says so where FreeBSD prints whole seconds); with a second stamp the wall time that `dmesg` worked out.',
  beginsWith: '[<abcdefghijklmnopqrstuvwxyz12',
  examples: [
    { text: `[    2.327663] ${message}`, record: { bootUs: 2_327_663, message } },
    { text: `[    2.327663][    T1] ${message}`, record: { bootUs: 2_327_663, message } },
    { text: `[    2.327663][    C0] ${message}`, record: { bootUs: 2_327_663, message } },
    { text: `[    2.327663] [    T1] ${message}`, record: { bootUs: 2_327_663, message } },
    { text: `<6>[    2.327663] ${message}`, record: { bootUs: 2_327_663, priority: 6, message } },
    { text: `kern  :info  : [    2.327663] ${message}`, record: { bootUs: 2_327_663, priority: 6, message } },
    { text: `[    2.327663 <    0.000123>] ${message}`, record: { bootUs: 2_327_663, message } },
    { text: `[    2.327663 <   -0.000123>] ${message}`, record: { bootUs: 2_327_663, message } },
    {
      text: `[Fri Oct  3 06:25:01 2025] <6>[    2.327663] ${message}`,
      record: { bootUs: 2_327_663, wallClock: 'derived', priority: 6, message },
    },
    {
      text: '[12] hn0: link state changed to UP',
      record: { bootUs: 12_000_000, bootResolutionUs: 1_000_000, message: 'hn0: link state changed to UP' },
    },
    { text: `[   8160.911509] ${message}`, record: { bootUs: 8_160_911_509, message } },
    { text: `[2.327663]\t${message}`, record: { bootUs: 2_327_663, message } },
    {
      text: `[Fri Oct  3 06:25:01 2025] [    2.327663] ${message}`,
      record: { bootUs: 2_327_663, wallClock: 'derived', wallResolutionUs: 1_000_000, message },
    },
    {
      text: `[    2.327663] [Fri Oct  3 06:25:01 2025] [  +0.000000] 2025-10-03T06:25:01,123456+00:00 ${message}`,
      record: { bootUs: 2_327_663, wallClock: 'derived', wallResolutionUs: 1, message },
    },
  ],
  read(text) {
    const line = readDmesgLine(text);
    return line === null || line.bootUs === null ? null : dmesgEnvelope(line);
  },
};
