import { describe, expect, test } from 'vitest';
import { isOfUnansweringDevice, type Trouble, troubleOf } from '../../src/diagnose/trouble.ts';
import type { VfEvent } from '../../src/index.ts';
import { GUID, live } from '../lifecycle/live.ts';
import { HV_PCI_GUID, hvPci, mlx5, netvsc } from './lines.ts';

// Whose trouble a line tells of, and whether it is one of a device that does not answer.

const arrival = [
  netvsc('VF slot 1 added'),
  hvPci('PCI VMBus probing: Using version 0x10004'),
  hvPci('PCI host bridge to bus cf63:00'),
  netvsc('VF registering: eth1'),
];
const eventOf = (line: string): VfEvent | undefined =>
  live(...arrival, line).events.find(({ text }) => text === line);
const mlx4 = (text: string) => `mlx4_core cf63:00:02.0: ${text}`;
const mana = (text: string) => `mana 7870:00:00.0: ${text}`;

describe('a line tells of the trouble of', () => {
  test.each<[Trouble, string]>([
    ['kernel', 'Kernel panic - not syncing: Fatal exception'],
    ['data-path', netvsc('Data path failed to switch to VF: eth1, err: -5')],
    ['data-path', netvsc('Data path failed to switch from VF: eth1, err: -5')],
    ['data-path', netvsc('Unable to send sw datapath msg, err: -5')],
    ['data-path', netvsc('Retry failed to send sw datapath msg, err: -5')],
    ['pairing', mlx5('can not register netvsc VF receive handler (err = -16)', 'eth1')],
    ['pairing', mlx5('can not set master device eth0 (err = -16)', 'eth1')],
    ['pairing', mlx5('could not move to same namespace as eth0: -17', 'eth1')],
    ['pairing', mlx5('Cannot move to same namespace as eth0: -17', 'eth1')],
    ['pci', `hv_vmbus: probe failed for device ${HV_PCI_GUID} (-19)`],
    ['pci', hvPci('PCI Pass-through VSP failed D0 Entry with status c0370048')],
    ['pci', hvPci('Need 0x1000 of high MMIO space. Consider reconfiguring the VM.')],
    ['pci', hvPci('Scanning root bridge failed')],
    ['pci', 'pci cf63:00:02.0: BAR 0: no space for [mem size 0x00100000 64bit pref]'],
    ['pci', 'pcib1: vmbus_pcib failed to enable D0'],
    ['vf-driver', mlx5('probe with driver mlx5_core failed with error -16')],
    ['vf-driver', mlx5('poll_health:717:(pid 0): Fatal error 3 detected')],
    ['vf-driver', mlx5('TX timeout detected', 'eth1')],
    ['vf-driver', mlx4('Internal error detected:')],
    ['vf-driver', 'mlx4_en: eth1: Netdev registration failed for port 1'],
    ['vf-driver', mana('gdma probe failed: err = -5')],
    ['vf-driver', 'mlx5_core0: ERR: mlx5_load_one:99:(pid 0): failed to query ISSI'],
    ['vf-driver', 'mlx4_core0: Internal error detected:'],
    ['vf-driver', 'mlx4_en mlx4_core0: Failed allocating memory region'],
    ['vf-driver', 'mce0: ERR: mlx5e_open_locked:99:(pid 0): Setting port status to up failed'],
    ['vf-driver', 'mana0: unable to allocate bus resource for bar0!'],
    ['hyper-v', 'hn0: RSS reconfig failed'],
    ['hyper-v', 'hv_netvsc: Unable to register netdev.'],
    ['hyper-v', netvsc('unable to open device (ret -5).')],
    // hv_vmbus could not bring up the interface itself, not a VF's bus.
    ['hyper-v', `hv_vmbus: probe failed for device ${GUID} (-19)`],
  ])('%s: %s', (trouble, line) => {
    const event = eventOf(line);
    expect(event?.type).toBe('error');
    expect(event && troubleOf(event)).toBe(trouble);
  });

  test.each([
    'The device is gone.',
    'the device has gone',
    'the device is being ejected',
    "Couldn't send resources released packet(s)",
    'Unimplemented protocol message 42490013',
    'unhandled packet type 9, tid ff len 64',
    'Invalid transaction ID 7',
    "Attempt to read beyond a function's config space.",
    "Attempt to write beyond a function's config space.",
    'MMIO read hypercall error 5 addr fe000000 size 4',
    'MMIO write hypercall error 5 addr fe000000 size 4',
    'Read Config Block failed: 0xc0000001, bytes_returned=0',
    'Write Config Block failed: 0xc0000001',
    'Request for interrupt failed: 0xc0000001',
    'Sending request for interrupt failed: 0xc0000001',
    'hv_irq_unmask() failed: 0x5',
    'hv_irq_unmask() can not unmask irq 24',
    'too high CPU 64',
    'eject message too small',
    'invalidate message too small',
  ])('hv_pci about a device that works or worked, which is no failed probe: %s', (text) => {
    const event = eventOf(hvPci(text));
    expect(event && troubleOf(event)).toBe('hyper-v');
  });

  test.each([
    'pci_hyperv: Request for interrupt failed: 0xc0000001',
    'pci_hyperv: pci_create slot 2 failed',
    'Request for interrupt failed: 0xc0000001',
    'pci_create slot 2 failed',
  ])('hv_pci, where the line names no device: %s', (line) => {
    const event = eventOf(line);
    expect(event && troubleOf(event)).toBe('hyper-v');
  });

  test('nobody where it is a step of a life', () => {
    for (const event of live(...arrival).events) expect(troubleOf(event)).toBeNull();
  });
});

describe('a device does not answer', () => {
  test.each([
    mlx5('poll_health:717:(pid 0): Fatal error 3 detected'),
    mlx5('wait_func:1115:(pid 7): MODIFY_SQ(0x905) timeout. Will cause a leak of a command resource'),
    mlx4('Internal error detected:'),
    hvPci('The device is gone.'),
    hvPci("Couldn't send resources released packet(s)"),
  ])('where a line says so: %s', (line) => {
    const event = eventOf(line);
    expect(event && isOfUnansweringDevice(event)).toBe(true);
  });

  test.each([
    mlx5('TX timeout detected', 'eth1'),
    mana('gdma probe failed: err = -5'),
    'mlx4_en: eth1: Netdev registration failed for port 1',
    netvsc('unable to open device (ret -5).'),
    hvPci('Scanning root bridge failed'),
    'Kernel panic - not syncing: Fatal exception',
  ])('but not by any trouble: %s', (line) => {
    const event = eventOf(line);
    expect(event && isOfUnansweringDevice(event)).toBe(false);
  });
});
