import { type EpochMicroseconds, epochMicroseconds } from '../units.ts';

/** What a line that a kernel prints once while it starts says about the boot. */
export type BootLine =
  | { readonly kind: 'kernel'; readonly version: string }
  /** A crash kernel collects the memory of the one that panicked; it is told where by `elfcorehdr=`. */
  | { readonly kind: 'command-line'; readonly crashKernel: boolean }
  /** The hardware's clock as the kernel read it: whole seconds. */
  | { readonly kind: 'hardware-clock'; readonly wallUs: EpochMicroseconds };

// A kernel version is at most 64 characters long (__NEW_UTS_LEN). FreeBSD names its branch: 13.2-RELEASE-p4.
const LINUX = /^Linux version (\S{1,64})/;
const FREEBSD = /^FreeBSD (\d{1,4}\.\d{1,4}-[\w.-]{1,50})(?: |$)/;

const SYSTEM_CLOCK =
  /^\S{1,32} \S{1,32}: setting system clock to \d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d UTC \((\d{1,11})\)/;
const HARDWARE_CLOCK = /^(?:PM: )?RTC time: (\d\d:\d\d:\d\d), date: (\d{4}-\d\d-\d\d)/;

/**
 * Reads such a line:
 *
 *     Linux version 6.8.0-1029-azure (buildd@lcy02-amd64-074) …
 *     FreeBSD 13.2-RELEASE releng/13.2-n254617-525ecfdad597 GENERIC amd64
 *     Command line: BOOT_IMAGE=/boot/vmlinuz-6.8.0-1029-azure … elfcorehdr=0x7d000000
 *     rtc_cmos 00:02: setting system clock to 2025-06-03T17:34:17 UTC (1748972057)
 *     PM: RTC time: 17:34:16, date: 2025-06-03
 *
 * The kernel takes the hardware's clock for UTC, and so does this.
 *
 * @returns null for any other line
 */
export function readBootLine(message: string): BootLine | null {
  // Nearly every line is another one: its first character says so.
  switch (message.charAt(0)) {
    case 'L':
      return kernel(LINUX.exec(message));
    case 'F':
      return kernel(FREEBSD.exec(message));
    case 'C':
    case 'K':
      return commandLine(message);
    case 'r':
    case 'P':
    case 'R':
      return hardwareClock(message);
    default:
      return null;
  }
}

function kernel(match: RegExpExecArray | null): BootLine | null {
  return match?.[1] === undefined ? null : { kind: 'kernel', version: match[1] };
}

function commandLine(message: string): BootLine | null {
  if (!message.startsWith('Command line: ') && !message.startsWith('Kernel command line: ')) return null;
  return { kind: 'command-line', crashKernel: message.includes(' elfcorehdr=') };
}

function hardwareClock(message: string): BootLine | null {
  const seconds = SYSTEM_CLOCK.exec(message)?.[1];
  if (seconds !== undefined) {
    return { kind: 'hardware-clock', wallUs: epochMicroseconds(Number(seconds) * 1_000_000) };
  }
  const match = HARDWARE_CLOCK.exec(message);
  if (match === null) return null;
  const milliseconds = Date.parse(`${match[2]}T${match[1]}Z`);
  if (Number.isNaN(milliseconds)) return null;
  return { kind: 'hardware-clock', wallUs: epochMicroseconds(milliseconds * 1000) };
}
