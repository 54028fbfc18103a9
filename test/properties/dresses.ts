/** A format as a way to write down a line of `dmesg`, as the tools that produce it do. */
export interface Dress {
  readonly name: string;
  /** False where the format has no place for the kernel's own stamp. */
  readonly keepsKernelTime: boolean;
  dress(line: string): string;
}

/** When the kernel starts: milliseconds since 1970. */
const STARTED_AT_MS = Date.parse('2026-10-03T06:24:50Z');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A line of `dmesg`, taken apart. */
function read(line: string): { readonly stampUs: number; readonly wall: Date; readonly message: string } {
  const [, seconds = '', fraction = '', message = ''] = /^\[ *(\d+)\.(\d{6})\] (.*)$/.exec(line) ?? [];
  const stampUs = Number(seconds + fraction);
  return { stampUs, wall: new Date(STARTED_AT_MS + Math.floor(stampUs / 1000)), message };
}

function syslogTime(wall: Date, padding: ' ' | '0'): string {
  const day = String(wall.getUTCDate()).padStart(2, padding);
  return `${MONTHS[wall.getUTCMonth()]} ${day} ${wall.toISOString().slice(11, 19)}`;
}

export const DRESSES: readonly Dress[] = [
  { name: 'dmesg', keepsKernelTime: true, dress: (line) => line },
  { name: 'dmesg --raw', keepsKernelTime: true, dress: (line) => `<6>${line}` },
  {
    name: 'dmesg behind a prefix',
    keepsKernelTime: true,
    dress: (line) => `2026-10-05 17:51:16.223[1492][DEBUG] node[0].cmd[6133].stdout ${line}`,
  },
  {
    name: 'journalctl -o json',
    keepsKernelTime: true,
    dress(line) {
      const { stampUs, message } = read(line);
      return JSON.stringify({
        __REALTIME_TIMESTAMP: String(STARTED_AT_MS * 1000 + stampUs),
        _SOURCE_MONOTONIC_TIMESTAMP: String(stampUs),
        _TRANSPORT: 'kernel',
        MESSAGE: message,
      });
    },
  },
  {
    name: 'journalctl -o short',
    keepsKernelTime: false,
    dress(line) {
      const { wall, message } = read(line);
      return `${syslogTime(wall, '0')} vm kernel: ${message}`;
    },
  },
  {
    name: 'syslog',
    keepsKernelTime: true,
    dress: (line) => `${syslogTime(read(line).wall, ' ')} vm kernel: ${line}`,
  },
];
