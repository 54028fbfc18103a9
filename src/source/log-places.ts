/** Whether a file of an archive is read, as its place tells it. */
export type LogPlace =
  /** A log of the kernel stands there: it is read, whatever its beginning looks like. */
  | 'log'
  /** Only its content can tell. */
  | 'unknown';

/**
 * What collectors put before a name, where they had only room for the end of a log: `sos_strings/logs/var.log.messages.tailed`,
 * `truncated__var_log_syslog` (WALinuxAgent).
 */
const COLLECTED = '(?:(?:truncated_{0,2})?var[._]log[._])?';

/** What logrotate, compressors and sos put behind a name: `.1`, `-20250603`, `.old`, `.gz`, `.tailed`. */
const ROTATED = String.raw`(?:[.-](?:\d[\d.-]{0,24}|old|txt|log|gz|xz|bz2|zst|lz4|tailed)){0,4}`;

/**
 * Names of files that hold kernel messages:
 *
 *     var/log/messages-20250603.xz    var/log/kern.log.2.gz    var/log/syslog.1
 *     var/log/dmesg.0                 sos_commands/kernel/dmesg_-T
 *     sos_commands/logs/journalctl_--no-pager_--boot
 *     nodes/worker-1/journal.gz (must-gather)
 *     var/crash/127.0.0.1-2025-06-03/vmcore-dmesg.txt
 *     messages.txt, boot.txt (supportconfig)
 *     vm1.5a1c0c9e.serialconsole.log (boot diagnostics)
 */
const LOG_NAMES: readonly RegExp[] = [
  new RegExp(
    `^${COLLECTED}(?:messages|localmessages|kern|kernel|syslog|warn|boot|boot\\.msg|journal|kmsg)${ROTATED}$`,
  ),
  /dmesg/,
  /^journalctl/,
  /serial[-_. ]?(?:console|port|log)|console[-_. ]?log|^ttyS\d/i,
];

/** Folders below which there is no log, though names or contents may look like one. */
const OTHER_PLACES = /(?:^|\/)(?:usr|boot|sys|etc|bin|sbin|lib|lib64|dev)\//;

/** What an entry of an archive, or a file of a folder, may be, by its path in there. */
export function placeOf(path: string): LogPlace {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (OTHER_PLACES.test(path) || name.length > MAX_NAME) return 'unknown';
  return LOG_NAMES.some((known) => known.test(name)) ? 'log' : 'unknown';
}

/** Characters of a file name on Linux. */
const MAX_NAME = 255;

/** Bytes of a text that are looked at to tell whether it has kernel messages. */
export const SAMPLE_BYTES = 16 * 1024;

/** What a line of the kernel looks like, in each format and behind whatever stands around it. */
const KERNEL_LINES: readonly RegExp[] = [
  // [    2.327663] hv_vmbus: …
  // 2026-10-03 06:24:50.000[4028][DEBUG] lab.node[0].cmd[5390].stdout [    2.327663] hv_vmbus: …
  /\[ {0,6}\d{1,7}\.\d{6}\]/,
  // [Sat Oct  3 06:24:50 2026] hv_vmbus: …
  /^(?:<\d{1,3}>)?\[[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}\] /m,
  // [Oct  3 06:24] hv_vmbus: …
  // [  +0.399490] hv_netvsc: …
  /^\[[A-Z][a-z]{2} ?[ \d]\d \d\d:\d\d\] |^\[ {1,8}\+\d{1,7}\.\d{6}\] /m,
  // 2026-10-03T06:24:51,884244+00:00 hv_vmbus: …
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d,\d{6}[+-]\d\d:\d\d /m,
  // 6,2,1884244,-;hv_vmbus: …
  /^\d{1,3},\d{1,10},\d{1,16},[^\n;]{1,40};/m,
  // { "dmesg": [ { "pri": 6, "time": 1.884244, "msg": "hv_vmbus: …
  /^\s{0,8}\{\s{0,8}"dmesg" ?: ?\[/,
  // Oct  3 06:24:51 vm1 kernel: hv_vmbus: …
  // <6>1 2026-10-03T06:24:51.884244Z vm1 kernel - - - hv_vmbus: …
  /^[^\n]{1,80} kernel(?:: | - )/m,
  // _TRANSPORT=kernel, of `journalctl -o export` and `-o verbose`; "_TRANSPORT":"kernel", of `-o json`
  /^ {0,8}_TRANSPORT=kernel$|"_TRANSPORT"\s?:\s?"kernel"/m,
  // Without anything around it, what only Hyper-V's drivers print: `hv_netvsc 000d3af5-…`, `hn0: <Hyper-V Network Interface>`
  /\bhv_(?:vmbus|netvsc|pci|utils): |\bhv_(?:netvsc|pci) [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?::| \S)|^(?:\[\d{1,9}\] )?(?:hn|vmbus)\d{1,3}: /m,
];

/** The mark of UTF-8 and UTF-16, in Latin-1. */
const MARK = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/;

/** Whether a text has kernel messages in its beginning. */
export function hasKernelLines(sample: Uint8Array): boolean {
  // Without its mark and its NULs, UTF-16 is as good as ASCII.
  const text = new TextDecoder('latin1').decode(sample).replaceAll('\0', '').replace(MARK, '');
  return KERNEL_LINES.some((line) => line.test(text));
}
