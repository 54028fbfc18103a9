import { describe, expect, test } from 'vitest';
import { type BootLine, readBootLine } from '../../src/record/boot-lines.ts';

const seconds = (iso: string): number => Date.parse(iso) * 1000;

describe('a line of a starting kernel tells', () => {
  test.each<[string, string, unknown]>([
    [
      'the version of Linux',
      'Linux version 6.8.0-1029-azure (buildd@lcy02-amd64-074) (gcc 13) #34 SMP',
      { kind: 'kernel', version: '6.8.0-1029-azure' },
    ],
    [
      'the version of FreeBSD',
      'FreeBSD 13.2-RELEASE releng/13.2-n254617-525ecfdad597 GENERIC amd64',
      { kind: 'kernel', version: '13.2-RELEASE' },
    ],
    [
      'the version of a patched FreeBSD',
      'FreeBSD 14.1-RELEASE-p5 GENERIC amd64',
      { kind: 'kernel', version: '14.1-RELEASE-p5' },
    ],
    [
      'a usual command line',
      'Command line: BOOT_IMAGE=/boot/vmlinuz root=/dev/sda1',
      { kind: 'command-line', crashKernel: false },
    ],
    [
      'the command line of a crash kernel',
      'Command line: BOOT_IMAGE=/boot/vmlinuz irqpoll nr_cpus=1 elfcorehdr=0x7d000000',
      { kind: 'command-line', crashKernel: true },
    ],
    [
      'the same, as it is printed later',
      'Kernel command line: BOOT_IMAGE=/boot/vmlinuz elfcorehdr=867700K',
      { kind: 'command-line', crashKernel: true },
    ],
    [
      'the clock that the system takes over',
      'rtc_cmos 00:02: setting system clock to 2025-06-03T17:34:17 UTC (1748972057)',
      { kind: 'hardware-clock', wallUs: seconds('2025-06-03T17:34:17Z') },
    ],
    [
      'the same in the words of old kernels',
      'rtc_cmos 00:00: setting system clock to 2025-12-18 17:36:09 UTC (1766079369)',
      { kind: 'hardware-clock', wallUs: seconds('2025-12-18T17:36:09Z') },
    ],
    [
      'the same on ARM',
      'rtc-efi rtc-efi.0: setting system clock to 2026-10-03T06:24:51 UTC (1791008691)',
      { kind: 'hardware-clock', wallUs: seconds('2026-10-03T06:24:51Z') },
    ],
    [
      'the hardware’s clock',
      'PM: RTC time: 17:34:16, date: 2025-06-03',
      { kind: 'hardware-clock', wallUs: seconds('2025-06-03T17:34:16Z') },
    ],
  ])('%s', (_, message, expected) => {
    expect(readBootLine(message)).toEqual(expected);
  });

  test.each([
    'systemd: Linux version 6.8.0',
    'Linux agpgart interface v0.103',
    'FreeBSD is a registered trademark of The FreeBSD Foundation.',
    'rtc_cmos 00:02: registered as rtc0',
    'rtc_cmos 00:02: setting system clock to no time',
    'RTC time: 21:32:00, date: 12/18/25',
    'PM: RTC time: 99:99:99, date: 2025-99-99',
    'Kernel panic - not syncing',
    '',
  ])('nothing in any other: %s', (message) => {
    expect(readBootLine(message)).toBeNull();
  });

  test('a version of bounded length', () => {
    const line: BootLine | null = readBootLine(`Linux version ${'9'.repeat(5000)}`);
    expect(line).toEqual({ kind: 'kernel', version: '9'.repeat(64) });
  });
});
