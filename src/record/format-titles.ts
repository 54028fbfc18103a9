import type { LogFormat } from './log-record.ts';

/**
 * What a person would call the formats, in a list of those that were looked for: null for what is no text, and for lines
 * that are found in any text. Not with the formats themselves, which are not loaded for a log of `dmesg`.
 */
export const FORMAT_TITLES: Readonly<Record<LogFormat, string | null>> = {
  'journal-short-monotonic': 'journalctl -o short-monotonic',
  dmesg: 'dmesg',
  'dmesg-wall': 'dmesg -T',
  'dmesg-relative': 'dmesg -H',
  kmsg: '/dev/kmsg',
  'syslog-5424': 'syslog (RFC 5424)',
  syslog: 'syslog (RFC 3164)',
  'journal-short': 'journalctl',
  'syslog-iso': 'syslog with RFC 3339 times',
  'journal-verbose': 'journalctl -o verbose',
  'journal-short-full': 'journalctl -o short-full',
  'journal-short-unix': 'journalctl -o short-unix',
  'journal-export': 'journalctl -o export',
  'journal-json': 'journalctl -o json',
  'dmesg-json': 'dmesg --json',
  journal: null,
  'wrapped-dmesg': null,
  bare: null,
  found: null,
};
