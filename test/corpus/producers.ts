import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program, or several in a row, that make a log file of some format out of the kernel's messages. */
export interface Producer {
  /** What a person would call it: `journalctl -o json`. */
  readonly name: string;
  readonly tools: readonly string[];
  /** False where the format has no place for the kernel's own stamp. */
  readonly keepsKernelTime: boolean;
  /**
   * @param lines as `dmesg` prints them: `[    2.327663] hv_vmbus: …`
   * @param folder an empty one to work in
   */
  produce(lines: readonly string[], folder: string): Promise<string>;
}

/** Daemons live outside the path of a plain user. */
const PLACES = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  '/usr/sbin',
  '/sbin',
  '/usr/lib/systemd',
  '/lib/systemd',
];

/** The path of a tool; null where it is not installed. */
export function findTool(name: string): string | null {
  return PLACES.map((place) => join(place, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(tool: string, ...args: readonly string[]): string {
  const options = { encoding: 'utf8', env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' } } as const;
  return execFileSync(findTool(tool) ?? tool, args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Layouts of `journalctl` by whether they have the kernel's stamp. */
const JOURNAL_OUTPUTS = {
  json: true,
  'json-pretty': true,
  'json-sse': true,
  'json-seq': true,
  export: true,
  verbose: true,
  short: false,
  'short-precise': false,
  'short-iso': false,
  'short-iso-precise': false,
  'short-full': false,
  'short-monotonic': true,
  'short-unix': false,
  'with-unit': false,
  cat: false,
} as const;

export const PRODUCERS: readonly Producer[] = [
  ...Object.entries(JOURNAL_OUTPUTS).map(([output, keepsKernelTime]) => journal(output, keepsKernelTime)),
  dmesg(true),
  dmesg(true, '--raw'),
  dmesg(true, '--decode'),
  dmesg(true, '--show-delta'),
  dmesg(true, '--json'),
  dmesg(true, '--color=always'),
  dmesg(false, '--ctime'),
  dmesg(false, '--reltime'),
  dmesg(false, '--human', '--nopager', '--decode'),
  dmesg(false, '--time-format', 'iso'),
  dmesg(false, '--time-format', 'delta'),
  dmesg(false, '--notime'),
  dmesg(false, '--notime', '--decode'),
  syslogDaemon('RSYSLOG_TraditionalFileFormat'),
  syslogDaemon('RSYSLOG_FileFormat'),
  syslogDaemon('RSYSLOG_SyslogProtocol23Format'),
];

function syslogDaemon(template: string): Producer {
  return {
    name: `rsyslogd with ${template}`,
    tools: ['rsyslogd'],
    keepsKernelTime: true,
    produce: (lines, folder) => produceSyslog(template, lines, folder),
  };
}

function journal(output: string, keepsKernelTime: boolean): Producer {
  return {
    name: `journalctl -o ${output}`,
    tools: ['systemd-journal-remote', 'journalctl'],
    keepsKernelTime,
    async produce(lines, folder) {
      const journal = join(folder, 'kernel.journal');
      writeFileSync(join(folder, 'kernel.export'), lines.map(exportEntry).join(''));
      run('systemd-journal-remote', '-o', journal, join(folder, 'kernel.export'));
      return run('journalctl', '--file', journal, '-o', output);
    },
  };
}

/** The VM starts at that time: microseconds since 1970. */
const STARTED_AT_US = Date.parse('2026-10-03T06:24:50Z') * 1000;

/** The journal begins that long after; until then the kernel keeps its messages. */
const JOURNAL_BEGINS_US = 5_000_000;

/** A record as the journal receives it, in the journal's export format. */
function exportEntry(line: string): string {
  const [, seconds, fraction, message] = /^\[ *(\d+)\.(\d{6})\] (.*)$/.exec(line) ?? [];
  const stampUs = Number(`${seconds}${fraction}`);
  const receivedUs = Math.max(stampUs, JOURNAL_BEGINS_US);
  const fields = {
    __REALTIME_TIMESTAMP: STARTED_AT_US + receivedUs,
    __MONOTONIC_TIMESTAMP: receivedUs,
    _BOOT_ID: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    _TRANSPORT: 'kernel',
    _HOSTNAME: 'vm',
    _SOURCE_MONOTONIC_TIMESTAMP: stampUs,
    PRIORITY: 6,
    SYSLOG_FACILITY: 0,
    SYSLOG_IDENTIFIER: 'kernel',
    MESSAGE: message,
  };
  const written = Object.entries(fields).map(([field, value]) => `${field}=${value}\n`);
  return `${written.join('')}\n`;
}

function dmesg(keepsKernelTime: boolean, ...options: readonly string[]): Producer {
  return {
    name: ['dmesg', ...options].join(' '),
    tools: ['dmesg'],
    keepsKernelTime,
    async produce(lines, folder) {
      const file = join(folder, 'ring-buffer');
      writeFileSync(file, ringBuffer(lines));
      return run('dmesg', ...options, '--file', file);
    },
  };
}

/** The lines as the kernel hands them out: with a priority in front. */
function ringBuffer(lines: readonly string[]): string {
  return lines.map((line) => `<6>${line}\n`).join('');
}

/** Milliseconds that the syslog daemon is given to write all lines; it takes some ten. */
const SYSLOG_PATIENCE_MS = 20_000;

/** Lets the daemon's kernel log input read a file in place of the kernel's. */
async function produceSyslog(template: string, lines: readonly string[], folder: string): Promise<string> {
  const [input, output, config] = ['kmsg', 'kern.log', 'rsyslog.conf'].map((file) => join(folder, file));
  if (input === undefined || output === undefined || config === undefined) throw new Error('no paths');
  writeFileSync(input, ringBuffer(lines));
  writeFileSync(
    config,
    `global(workDirectory="${folder}")
     module(load="imklog" logPath="${input}")
     *.* action(type="omfile" file="${output}" template="${template}")\n`,
  );
  const daemon = spawn(
    findTool('rsyslogd') ?? 'rsyslogd',
    ['-n', '-f', config, '-i', join(folder, 'rsyslogd.pid')],
    { stdio: 'ignore' },
  );
  const ended = once(daemon, 'exit');
  const deadline = Date.now() + SYSLOG_PATIENCE_MS;
  while (countLines(output) < lines.length && Date.now() < deadline) await sleep(20);
  daemon.kill();
  await ended;
  return readFileSync(output, 'utf8');
}

function countLines(path: string): number {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
}
