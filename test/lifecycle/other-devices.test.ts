import { describe, expect, test } from 'vitest';
import { hvPci, live } from './live.ts';

/** What the PCI core says of a device that hv_pci brings. */
const brought = (device: string, kind: string) => [
  hvPci('PCI VMBus probing: Using version 0x10004', 'c05cdd36-c05c-4466-9ae3-4b849c3ee03b'),
  hvPci('PCI host bridge to bus c05c:00', 'c05cdd36-c05c-4466-9ae3-4b849c3ee03b'),
  `pci c05c:00:00.0: [${device}] type 00 class ${kind}`,
];

describe('a device behind hv_pci that is no VF gives no event', () => {
  test.each([
    ['NVMe', '1414:b111', '0x010802'],
    ['GPU', '10de:1eb8', '0x030200'],
    ['virtio network', '1af4:1041', '0x020000'],
  ])('%s', (_, device, kind) => {
    expect(live(...brought(device, kind)).events).toEqual([]);
  });

  test('but a network device of another vendor does, for it may be a VF', () => {
    expect(live(...brought('15b3:1016', '0x020000')).events.map(({ type }) => type)).toEqual([
      'pci-probing',
      'pci-bus-created',
      'device-found',
    ]);
  });
});
