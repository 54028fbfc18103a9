import type { Needles } from '../scan/needles.ts';

/**
 * What stands in every message of `dmesg` that changes how others are read, or that is no plain record: the lines
 * that tell of a boot (boot-lines.ts), those that tell of a loss (losses.ts), and those that another format takes
 * (formats/journal-short-monotonic.ts).
 */
export const RECORD_NEEDLES: Needles = {
  beginnings: [
    'Linux version ',
    'FreeBSD ',
    'Command line: ',
    'Kernel command line: ',
    'RTC time: ',
    'PM: RTC time: ',
    '** ',
    'printk: ',
    'systemd-journald[',
    'kernel: ',
  ].map((text) => ({ text, whole: false })),
  // [   19.999999] vm1 kernel: …          [   19.999999] vm1 foo[12]: …
  secondWords: [
    { text: 'kernel: ', rare: 'el:' },
    { text: ']: ', rare: ']: ' },
  ],
  words: [
    { text: ': setting system clock to ', rare: 'tti' },
    // What other programs say of lost ones: `Missed 27 kernel messages`
    { text: ' messages', rare: 'sag' },
  ],
  endings: ['suppressed', 'ratelimiting'],
};
