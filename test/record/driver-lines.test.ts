import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { beginsAsDriver, findDriver, UNDECIDED_FIRST_WORDS } from '../../src/record/formats/driver-lines.ts';
import { printedRow } from '../message/field-values.ts';

describe('a line that has lost its envelope', () => {
  const forms = readCatalogue().flatMap((row) => row.prefixes.map((prefix) => ({ id: row.id, prefix, row })));

  test.each(forms.filter(({ prefix }) => prefix !== 'bare'))(
    'is known by the beginning of $id behind $prefix',
    ({ row, prefix }) => {
      fc.assert(
        fc.property(printedRow(row, prefix), ({ prefix, text }) => {
          expect(beginsAsDriver(`${prefix} ${text}`)).toBe(true);
        }),
        { numRuns: 3 },
      );
    },
  );

  test.each([
    'Kernel panic - not syncing: Fatal exception',
    'BUG: unable to handle page fault for address: ffff888000000000',
    'reboot: Power down',
    'reboot: Restarting system',
    "reboot: Restarting system with command 'kexec'",
    'reboot: System halted',
  ])('is known by the end of a kernel: %s', (text) => expect(beginsAsDriver(text)).toBe(true));

  test.each([
    'systemd[1]: Started hv_netvsc.',
    'reboot: the machine needs one',
    'DEBUG: read a line',
    'hv_netvscd started',
    'net start',
    'the driver mlx5_core is loaded',
    'pci devices:',
    'Linux versions',
    'eth0: renamed from veth1a2b3c',
    'VFS: Disk quotas dquot_6.6.0',
    '',
  ])('is not known by %j', (text) => {
    expect(beginsAsDriver(text)).toBe(false);
    expect(findDriver(text)).toBe(-1);
  });

  test.each([
    ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added', 0],
    ['xx hv_netvsc vmbus_15 eth0: VF up: eth1', 3],
    ['2.3]mlx5_core cf63:00:02.0: firmware version: 14.25.8362', 4],
    ['> mana 7870:00:00.0: x', 2],
    ['a hv_vmbus: registering driver hv_netvsc', 2],
    ['a hv_netvsc: of a driver without a device', -1],
    ['mlx5_core without an address', -1],
  ])('is found in %j', (text, at) => expect(findDriver(text)).toBe(at));
});

test('what follows decides behind few first words only', () => {
  // What the expressions know behind a blank, each as the name of a program.
  const behind = [
    'x',
    '8c7f',
    'WATCHDOG',
    'mlx5_core.eth.1',
    '13.2-x',
    '000d3af5-76bd-000d-3af5-76bd000d3af5',
  ];
  const names = [...behind, 'vmbus_15', 'a-name-of-some-length', 'version', 'panic', 'without'];
  const words = [
    'auxiliary',
    'FreeBSD',
    'NETDEV',
    'net',
    'netvsc',
    'pci',
    'pci_bus',
    'vmbus',
    'mana',
    'Kernel',
  ];
  const hosts = fc.oneof(
    fc.constantFrom(...words, 'hv_netvsc', 'mlx5_core', 'Linux', 'BUG', 'udev'),
    fc.string(),
  );
  fc.assert(
    fc.property(hosts, (host) => {
      const told = new Set(names.map((name) => beginsAsDriver(`${host} ${name}: x`)));
      if (!UNDECIDED_FIRST_WORDS.has(host) && !/[\s:]/.test(host)) expect(told.size).toBe(1);
    }),
    { numRuns: 2_000 },
  );
  for (const host of UNDECIDED_FIRST_WORDS) {
    expect(new Set(names.map((name) => beginsAsDriver(`${host} ${name}: x`))).size).toBe(2);
  }
});
