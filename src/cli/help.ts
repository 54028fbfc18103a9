import { DEFAULT_THRESHOLDS } from '../compare/thresholds.ts';
import { COMPARISON_FORMATS } from '../report/comparison/formats.ts';
import { REPORT_FORMATS } from '../report/formats.ts';

const files = REPORT_FORMATS.filter(({ extensions }) => extensions.length > 0).map(
  ({ extensions, help }) => `  ${extensions.join(', ').padEnd(20)}  ${help}`,
);
const formats = REPORT_FORMATS.map(({ id, help }) => `                        ${id.padEnd(8)} ${help}`);

/** What `--help` prints. No line is longer than 80 columns. */
export const HELP = `Usage: vf-timeline [OPTION]... [INPUT]...
       vf-timeline report [OPTION]... [INPUT]... -o FILE
       vf-timeline explain [OPTION]... [TEXT]...
       vf-timeline diff [OPTION]... BASELINE... CANDIDATE
       vf-timeline fixture [OPTION]... [SCENARIO]
       vf-timeline anonymize [OPTION]... INPUT

Rebuilds the life of the SR-IOV virtual functions (VFs) of a Hyper-V or Azure
virtual machine from its kernel log. INPUT is a log, a systemd journal, an
archive (sosreport, supportconfig, must-gather, any tar or zip) or a folder of
these, compressed or not; or - for standard input, which is also read when it
is piped and no INPUT is given.

report writes a file to look at or to load elsewhere, explain says what kernel
messages mean, diff what is different in another log, fixture makes a log to
order, anonymize one that is safe to share; each has its own --help.

  -f, --format FORMAT   what to print (default: ${REPORT_FORMATS[0].id})
${formats.join('\n')}
  -o, --output FILE     write to FILE; its ending says in which format
  -e, --evidence        beside each event, the line of the log that proves it
      --fail-on LEVEL   exit with status 1 if there is a finding of this level
                        or above: info, warning, error (default: never)
      --zone ZONE       time zone of logs that name none, as Europe/Berlin
      --year YEAR       year in which each log begins, of logs that name none
      --now DATE        when the logs were saved, as 2025-10-03: no time without
                        a year is later (default: today)
      --color WHEN      auto, always, never (default: auto)
      --width COLUMNS   longest line of the text (default: the terminal's)
      --ascii           print nothing but ASCII
      --axis AXIS       times of the picture: boot (seconds since boot), wall
                        (UTC), auto (default: UTC if there are several boots)
      --follow          go on while the log grows (one INPUT; - is a pipe):
                        events and findings as they come, as text or ndjson
  -q, --quiet           no progress on the terminal
      --max-entries N   files of one archive or folder (default: 1000000)
      --max-logs N      logs of one INPUT that are read (default: 10000)
      --max-depth N     archives and compression in one another (default: 8)
      --max-ratio N     bytes that a compressed byte may give (default: 1000)
      --max-unpacked N  MiB that come out of one INPUT (default: 65536)
      --max-held N      MiB held of a zip archive or journal within an archive
                        (default: 256)
  -h, --help            print this help
  -V, --version         print the version

Examples:
  dmesg | vf-timeline
  vf-timeline sosreport-vm1.tar.xz
  vf-timeline --evidence --fail-on warning startup.log maintenance.log
  journalctl -kf -o json | vf-timeline --follow -

Exit status:
  0  done
  1  done, and there is a finding at or above --fail-on
  2  not done, or not all of it: wrong usage, or an input cannot be read
`;

/** What `report --help` prints. */
export const REPORT_HELP = `Usage: vf-timeline report [OPTION]... [INPUT]... -o FILE

Writes the life of the VFs into FILE. The ending of its name says how:

${files.join('\n')}

  -o, --output FILE     the file to write; what it has is replaced
  -f, --format FORMAT   the format, whatever the name of FILE
      --axis AXIS       times of the picture: boot (seconds since boot), wall
                        (UTC), auto (default: UTC if there are several boots)
      --fail-on LEVEL   exit with status 1 if there is a finding of this level
                        or above: info, warning, error (default: never)
  -q, --quiet           no progress on the terminal
  -h, --help            print this help

INPUT, and every other option, is what it is without the word report: see
vf-timeline --help.

Examples:
  vf-timeline report sosreport-vm1.tar.xz -o vm1.json
  dmesg | vf-timeline report -o vm1.txt

Exit status:
  0  done
  1  done, and there is a finding at or above --fail-on
  2  not done, or not all of it: wrong usage, or an input cannot be read
`;

/** What `explain --help` prints. */
export const EXPLAIN_HELP = `Usage: vf-timeline explain [OPTION]... [TEXT]...

Says what kernel messages mean, when they come and what usually follows. TEXT is
a line of a log, with or without its time stamp; the words of a message, or some
of them, without driver and device; or the id of a message. Without TEXT, or
with -, the lines of standard input are explained, each message once, with a
count.

  -f, --format FORMAT   what to print: text or json (default: text)
      --color WHEN      auto, always, never (default: auto)
      --width COLUMNS   longest line of the text (default: the terminal's)
  -h, --help            print this help
  -V, --version         print the version

Examples:
  vf-timeline explain 'VF slot 1 added'
  vf-timeline explain mlx5.cmd-timeout netvsc.datapath-from-vf
  journalctl -k -b | vf-timeline explain

Exit status:
  0  every TEXT is explained, or some line of standard input
  2  not done, or not all of it: no known message in a TEXT, wrong usage
`;

const comparisons = COMPARISON_FORMATS.map(
  ({ id, help }) => `                        ${id.padEnd(8)} ${help}`,
);

/** What `diff --help` prints. */
export const DIFF_HELP = `Usage: vf-timeline diff [OPTION]... BASELINE... CANDIDATE

Compares the lives of the VFs in two logs: steps that are missing, new, out of
order or repeated, states, times, drivers, firmware, names, messages, findings.
Interfaces are matched by slot, driver and order, never by names or times, so
that two boots of one machine are the same. With several baselines, their spread
is the measure of times. Each input is a log, an archive or a folder, or a
timeline that vf-timeline --format json has written.

  -f, --format FORMAT   what to print (default: ${COMPARISON_FORMATS[0].id})
${comparisons.join('\n')}
  -o, --output FILE     write to FILE; its ending says in which format
      --fail-on LEVEL   exit with status 1 from this level of difference on:
                        changed, regressed (default), never
      --ratio N         with one baseline: slower is what takes more than N
                        times as long (default: ${DEFAULT_THRESHOLDS.ratio})
      --us N            and at least N microseconds more (default: ${DEFAULT_THRESHOLDS.us})
      --spreads N       with several: what takes longer than the longest by more
                        than N times their spread (default: ${DEFAULT_THRESHOLDS.spreads})
      --spread-us N     and by more than N microseconds (default: ${DEFAULT_THRESHOLDS.spreadUs})
      --zone ZONE       time zone of logs that name none, as Europe/Berlin
      --year YEAR       year in which each log begins, of logs that name none
      --now DATE        when the logs were saved, as 2025-10-03: no time without
                        a year is later (default: today)
      --color WHEN      auto, always, never (default: auto)
      --width COLUMNS   longest line of the text (default: the terminal's)
  -q, --quiet           no progress on the terminal
      --max-entries N, --max-logs N, --max-depth N, --max-ratio N,
      --max-unpacked N, --max-held N
                        limits of each input: see vf-timeline --help
  -h, --help            print this help
  -V, --version         print the version

Examples:
  vf-timeline diff kernel-6.8.log kernel-6.11.log
  vf-timeline diff --format markdown boot-1.log boot-2.log boot-3.log new.log

Exit status:
  0  done
  1  done, and there is a difference at or above --fail-on
  2  not done: wrong usage, or an input cannot be read
`;

/** What the help of each command prints. */
export const HELP_ABOUT = {
  analyze: HELP,
  explain: EXPLAIN_HELP,
  diff: DIFF_HELP,
  report: REPORT_HELP,
} as const;
