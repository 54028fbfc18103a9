/** A format as a way to write down lines of `dmesg`, as the tools that produce it do. */
export interface Dress {
  readonly name: string;
  /** False where the format has no place for the kernel's own stamp. */
  readonly keepsKernelTime: boolean;
  /** False where a log in this format must not have lines in others. */
  readonly mixes: boolean;
  /** One line, or several. */
  dress(line: string): string;
}

/** When the kernel starts: milliseconds since 1970. */
const STARTED_AT_MS = Date.parse('2026-10-03T06:24:50Z');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const BOOT_ID = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';

interface Parts {
  readonly stampUs: number;
  /** Microseconds since 1970. */
  readonly wallUs: number;
  readonly wall: Date;
  readonly message: string;
}

/** A line of `dmesg`, taken apart. */
function read(line: string): Parts {
  const [, seconds = '', fraction = '', message = ''] = /^\[ *(\d+)\.(\d{6})\] (.*)$/.exec(line) ?? [];
  const stampUs = Number(seconds + fraction);
  const wall = new Date(STARTED_AT_MS + Math.floor(stampUs / 1000));
  return { stampUs, wallUs: STARTED_AT_MS * 1000 + stampUs, wall, message };
}

function syslogTime(wall: Date, padding: ' ' | '0', months = MONTHS): string {
  const day = String(wall.getUTCDate()).padStart(2, padding);
  return `${months[wall.getUTCMonth()]} ${day} ${wall.toISOString().slice(11, 19)}`;
}

function ctime(wall: Date): string {
  const [day, date, month, year, time] = wall.toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${String(Number(date)).padStart(2)} ${time} ${year}`;
}

/** `2026-10-03T06:24:52.327663`: a Date has milliseconds only. */
function isoTime({ wall, wallUs }: Parts): string {
  return `${wall.toISOString().slice(0, 19)}.${String(wallUs % 1_000_000).padStart(6, '0')}`;
}

function journalFields({ stampUs, wallUs, message }: Parts): readonly (readonly [string, string])[] {
  return [
    ['__CURSOR', 's=0f1e;i=1;b=0f1e;m=1;t=1;x=1'],
    ['__REALTIME_TIMESTAMP', String(wallUs)],
    ['_BOOT_ID', BOOT_ID],
    ['_TRANSPORT', 'kernel'],
    ['_SOURCE_MONOTONIC_TIMESTAMP', String(stampUs)],
    ['MESSAGE', message],
  ];
}

function json(line: string, space?: string): string {
  return JSON.stringify(Object.fromEntries(journalFields(read(line))), null, space);
}

function dress(name: string, keepsKernelTime: boolean, write: (parts: Parts, line: string) => string): Dress {
  return { name, keepsKernelTime, mixes: true, dress: (line) => write(read(line), line) };
}

/** The line behind something that another program has put before it. */
function behind(name: string, prefix: string): Dress {
  return dress(`dmesg behind ${name}`, true, (_, line) => `${prefix}${line}`);
}

export const DRESSES: readonly Dress[] = [
  dress('dmesg', true, (_, line) => line),
  dress('dmesg --raw', true, (_, line) => `<6>${line}`),
  dress('dmesg --decode', true, (_, line) => `kern  :info  : ${line}`),
  dress('dmesg --show-delta', true, (_, line) => line.replace(']', ' <    0.000123>]')),
  dress('dmesg --show-delta behind a later line', true, (_, line) => line.replace(']', ' <   -0.000123>]')),
  dress('a console behind the time of its server', true, ({ wall }, line) => `[${ctime(wall)}] <6>${line}`),
  dress('dmesg with callers', true, (_, line) => line.replace(']', '][    T1]')),
  dress('dmesg with callers behind all stamps', true, (_, line) => line.replace('] ', '] [    T1] ')),
  dress('dmesg without padding', true, (_, line) => line.replace(/^\[ */, '[')),
  dress('dmesg with tabs', true, (_, line) => line.replace('] ', ']\t')),
  dress('dmesg --json', true, ({ stampUs, message }) => {
    const time = (stampUs / 1_000_000).toFixed(6).padStart(12);
    return `      {\n         "pri": 6,\n         "time": ${time},\n         "msg": ${JSON.stringify(message)}\n      }`;
  }),
  dress('dmesg --ctime', false, ({ wall, message }) => {
    return `[${ctime(wall)}] ${message}`;
  }),
  dress(
    'dmesg --time-format iso',
    false,
    (parts) => `${isoTime(parts).replace('.', ',')}+00:00 ${parts.message}`,
  ),
  dress('dmesg --ctime in all time formats', true, ({ wall, message, ...parts }, line) => {
    const iso = isoTime({ ...parts, wall, message }).replace('.', ',');
    return line.replace(message, () => `[${ctime(wall)}] [  +0.000123] ${iso}+00:00 ${message}`);
  }),
  dress('dmesg --notime --decode', false, ({ message }) => `kern  :info  : ${message}`),
  dress('/dev/kmsg in fragments', true, ({ stampUs, message }) => {
    const half = Math.floor(message.length / 2);
    return `6,339,${stampUs},c;${message.slice(0, half)}\n6,340,${stampUs},+;${message.slice(half)}`;
  }),
  dress('/dev/kmsg', true, ({ stampUs, message }) => {
    return `6,339,${stampUs},-;${message}\n SUBSYSTEM=vmbus\n DEVICE=+vmbus:0`;
  }),
  dress('journalctl -o json', true, (_, line) => json(line)),
  dress('journalctl -o json-pretty', true, (_, line) => json(line, '\t')),
  dress('journalctl -o json-sse', true, (_, line) => `data: ${json(line)}\n`),
  dress('journalctl -o json-seq', true, (_, line) => `\x1e${json(line)}`),
  dress('journalctl -o export', true, (parts) => {
    return `${journalFields(parts)
      .map(([name, value]) => `${name}=${value}\n`)
      .join('')}`;
  }),
  dress('journalctl -o verbose', true, (parts) => {
    const head = `Sat ${isoTime(parts).replace('T', ' ')} UTC [s=0f1e;i=1;b=${BOOT_ID};m=1;t=1;x=1]`;
    return [
      head,
      ...journalFields(parts)
        .slice(2)
        .map(([name, value]) => `    ${name}=${value}`),
    ].join('\n');
  }),
  dress(
    'journalctl -o short',
    false,
    ({ wall, message }) => `${syslogTime(wall, '0')} vm kernel: ${message}`,
  ),
  dress('journalctl -o short-precise', false, (parts) => {
    return `${syslogTime(parts.wall, '0')}.${isoTime(parts).slice(-6)} vm kernel: ${parts.message}`;
  }),
  dress('journalctl -o with-unit', false, (parts) => {
    return `Sat ${isoTime(parts).slice(0, 19).replace('T', ' ')} UTC vm kernel: ${parts.message}`;
  }),
  dress('journalctl -o json in colours', true, (_, line) => {
    return json(line, '\t').replace(/"([^"]*)" ?: ?"/g, '"\x1b[0;32m$1\x1b[0m" : "');
  }),
  dress('journalctl -o short in Finnish', false, ({ wall, message }) => {
    return `${syslogTime(wall, '0', [...MONTHS.slice(0, 9), 'loka', 'marras', 'joulu'])} vm kernel: ${message}`;
  }),
  dress('journalctl -o short in German', false, ({ wall, message }) => {
    return `${syslogTime(wall, '0', [...MONTHS.slice(0, 9), 'Okt', 'Nov', 'Dez'])} vm kernel: ${message}`;
  }),
  dress(
    'journalctl -o short-iso',
    false,
    (parts) => `${isoTime(parts).slice(0, 19)}+0000 vm kernel: ${parts.message}`,
  ),
  dress('journalctl -o short-full', false, (parts) => {
    return `Sat ${isoTime(parts).slice(0, 19).replace('T', ' ')} UTC vm kernel: ${parts.message}`;
  }),
  dress('journalctl -o short-monotonic', true, ({ message }, line) =>
    line.replace(message, () => `vm kernel: ${message}`),
  ),
  dress('journalctl -o short-delta', true, ({ message }, line) =>
    line.replace(']', ' <    0.000123 >]').replace(message, () => `vm kernel: ${message}`),
  ),
  dress('journalctl -o short-unix', false, ({ wallUs, message }) => {
    return `${Math.floor(wallUs / 1_000_000)}.${String(wallUs % 1_000_000).padStart(6, '0')} vm kernel: ${message}`;
  }),
  dress('syslog', true, ({ wall }, line) => `${syslogTime(wall, ' ')} vm kernel: ${line}`),
  dress('syslog with years', true, ({ wall }, line) => {
    return `${syslogTime(wall, ' ').replace(/ (?=\d\d:)/, ` ${wall.getUTCFullYear()} `)} vm kernel: ${line}`;
  }),
  dress('logread', true, ({ wall }, line) => `${ctime(wall)} kern.info kernel: ${line}`),
  dress(
    'FreeBSD’s syslogd',
    true,
    ({ wall }, line) => `${syslogTime(wall, ' ')} <kern.info> vm kernel: ${line}`,
  ),
  dress('syslog of RFC 3339', true, (parts, line) => `${isoTime(parts)}+00:00 vm kernel: ${line}`),
  dress('syslog of RFC 5424', true, (parts, line) => `<6>1 ${isoTime(parts)}Z vm kernel - - - ${line}`),
  dress('syslog, counted', true, (_, line) => `${Buffer.byteLength(line) + 3} <6>${line}`),
  behind('a test framework', '2026-10-05 17:51:16.223[1492][DEBUG] node[0].cmd[6133].stdout '),
  behind('kubectl logs --timestamps', '2026-10-05T17:51:16.223456789Z '),
  behind('containerd', '2026-10-05T17:51:16.223456789+02:00 stdout F '),
  behind('docker compose logs', 'console-1  | '),
  behind('grep -n', '123:'),
  behind('a reply', '> > '),
  behind('torn text', '         Starting Autho'),
  behind('escape sequences', '\x1b[0m\x1b[37m'),
  behind('ts', 'Oct 05 17:51:16 '),
  behind('a logger', '2026-10-05 17:51:16,223 - INFO - '),
  dress('logfmt', true, (_, line) => `level=info msg="${line}" unit=console`),
  dress('a list of strings', true, (_, line) => `    "${line}",`),
  dress('a table of Markdown', true, (_, line) => `| ${line} |`),
  {
    name: 'lines of an agent',
    keepsKernelTime: true,
    mixes: false,
    dress: (line) => `${syslogTime(read(line).wall, ' ')} vm agent[12]: ${line}`,
  },
  dress('docker’s own log', true, (_, line) => {
    return JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: '2026-10-05T17:51:16.223456789Z' });
  }),
  {
    name: 'journalctl -o cat',
    keepsKernelTime: false,
    mixes: false,
    dress: (line) => read(line).message,
  },
  {
    name: 'a console without stamps',
    keepsKernelTime: false,
    mixes: false,
    dress: (line) => `<6>${read(line).message}`,
  },
  { name: 'dmesg --notime', keepsKernelTime: false, mixes: false, dress: (line) => read(line).message },
];
