import { REPORT_FORMATS } from '../report/formats.ts';

const formats = REPORT_FORMATS.map(({ id, help }) => `                        ${id.padEnd(7)} ${help}`);

/** What `--help` prints. No line is longer than 80 columns. */
export const HELP = `Usage: vf-timeline [OPTION]... [INPUT]...
       vf-timeline explain [OPTION]... [TEXT]...

Rebuilds the life of the SR-IOV virtual functions (VFs) of a Hyper-V or Azure
virtual machine from its kernel log. INPUT is a log file, or - for standard
input, which is also read when it is piped and no INPUT is given. With explain,
says what kernel messages mean (see vf-timeline explain --help).

  -f, --format FORMAT   what to print (default: ${REPORT_FORMATS[0].id})
${formats.join('\n')}
  -e, --evidence        beside each event, the line of the log that proves it
      --fail-on LEVEL   exit with status 1 if there is a finding of this level
                        or above: info, warning, error (default: never)
      --zone ZONE       time zone of logs that name none, as Europe/Berlin
      --year YEAR       year in which each log begins, of logs that name none
      --now DATE        when the logs were saved, as 2025-10-03: no time without
                        a year is later (default: today)
      --color WHEN      auto, always, never (default: auto)
      --width COLUMNS   longest line of the text (default: the terminal's)
  -h, --help            print this help
  -V, --version         print the version

Examples:
  dmesg | vf-timeline
  vf-timeline --evidence --fail-on warning startup.log maintenance.log

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
