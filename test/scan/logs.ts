import fc from 'fast-check';

/** What a kernel prints all day that is nobody's business here, and what looks like more than it is. */
export const OTHERS = [
  'usb 1-1: new high-speed USB device number 2 using xhci_hcd',
  'EXT4-fs (sda1): mounted filesystem with ordered data mode. Quota mode: none.',
  '[UFW BLOCK] IN=eth0 OUT= MAC=00:0d:3a:f5:76:bd SRC=10.0.0.9 DST=10.0.0.4 LEN=52 TOS=0x00 PREC=0x00 TTL=64',
  'sd 0:0:0:1: [sda] Write cache: disabled',
  'systemd[1]: Started session-3.scope - Session 3 of User azureuser.',
  'foo bar[12]: abc',
  'vm1 kernel: abc',
  'vm1 kernel: hv_vmbus: registering driver hv_netvsc',
  'kernel: hv_vmbus: registering driver hv_netvsc',
  'perf: interrupt took too long (2504 > 2500)',
  ' ? __alloc_pages+0x1/0xd10',
  '',
  'x',
  'ACPI: bus type PCI registered',
  'A link change request failed with some changes committed already. Interface eth1 may have been left with an inconsistent configuration, please check.',
  'eth1: hw csum failure',
  'cf63:00:02.0:mlx5_cmd_check:713:(pid 12): x',
  'net_ratelimit: 27 callbacks suppressed',
  'systemd: 27 output lines suppressed due to ratelimiting',
  '** 27 printk messages dropped **',
  'printk: 27 messages dropped',
  'systemd-journald[171]: Missed 27 kernel messages',
  'Linux version 6.8.0-1029-azure (buildd@lcy02-amd64-074)',
  'Command line: BOOT_IMAGE=/boot/vmlinuz elfcorehdr=0x7d000000',
  'rtc_cmos 00:02: setting system clock to 2025-06-03T17:34:17 UTC (1748972057)',
  'PM: RTC time: 17:34:16, date: 2025-06-03',
  'regis[    2.327670] hv_pci: x',
  'a[2.3',
  '[Fri Oct  3 06:25:01 2025] hv_vmbus: registering driver hv_netvsc',
  '[a] Oct  3 06:25:01 2025] x',
  '[+0.000000] x',
  '2025-10-03T06:25:01,123456+00:00 hv_vmbus: registering driver hv_netvsc',
  'a\rb',
  'a\0b',
  '\x1b[31mhv_vmbus: registering driver hv_netvsc',
  '\tdomain=2, bus=0, slot=2, func=0',
  'äöü€ 𝄞: ok',
  '<6>[    2.327670] hv_vmbus: registering driver hv_netvsc',
  '<6>[ foo',
  '<6>[  +0.113671] hv_pci: x',
  '<6>[12] hn0: link state changed to UP',
  '<6> x',
  '<mlx4_ib> mlx4_ib_add: mlx4_ib: x',
  '[  -0.000249] hv_pci: x',
  '[    2.327663                ] vm1 kernel: x',
  'hn0: link state changed to UP',
  'mlx5_core0: <mlx5_core> at device 2.0 on pci1',
  'hv_vmbus:\u00a0registering driver hv_netvsc',
  '\u00a0hv_vmbus: registering driver hv_netvsc',
  'vm1\u00a0kernel: hv_vmbus: registering driver hv_netvsc',
  'eth1:\u00a0hw csum failure',
  '27 callbacks\u00a0suppressed',
  'x\u00a0[    2.327670]\u00a0hv_pci: x',
];

/** The kernel's stamp. */
export function stamped(us: number): string {
  return `[${String(Math.floor(us / 1e6)).padStart(5)}.${String(us % 1e6).padStart(6, '0')}] `;
}

/** The log as one source, in pieces of so many bytes. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What stands in front of a message: mostly the kernel's stamp, which rises, falls, leaps or is damaged. */
const head = fc.oneof(
  { weight: 12, arbitrary: fc.constant('rise' as const) },
  { weight: 1, arbitrary: fc.constantFrom('fall' as const, 'leap' as const, 'small' as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '[',
      '[    1.0000] ',
      '[99999999999.000000] ',
      '[   12.345678][    T1] ',
      '[   12.345678] [    T1] ',
      '<6>[   12.345678] ',
      '[   12.345678]\t',
      '[   12.345678]',
      'Oct  3 06:25:01 vm1 kernel: [   12.345678] ',
      '{',
    ),
  },
);

/** Lines of dmesg among which a few matter, or nearly do. */
export function madeLog(texts: readonly string[]): fc.Arbitrary<string> {
  const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...OTHERS) }, fc.constantFrom(...texts));
  const end = fc.constantFrom('\n', '\n', '\n', '\n', '\n', '\r\n');
  return fc.array(fc.tuple(head, text, end, fc.nat(30_000_000)), { maxLength: 60 }).map((lines) => {
    let us = 5_000_000;
    return lines
      .map(([kind, text, end, step]) => {
        if (kind === 'rise') us += step;
        else if (kind === 'leap') us += 400_000_000;
        else if (kind === 'fall') us = Math.max(0, us - step);
        else if (kind === 'small') us = step % 1000;
        else return `${kind}${text}${end}`;
        return `${stamped(us)}${text}${end}`;
      })
      .join('');
  });
}
