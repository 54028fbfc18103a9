import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_MESSAGE_CHARACTERS, MAX_MESSAGE_TOKENS } from '../../src/message/limits.ts';
import { parseMessage } from '../../src/message/parse-message.ts';

const NETVSC = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5';

describe('parseMessage', () => {
  test('gives driver, device, interface, fields and text of a line', () => {
    expect(parseMessage(`${NETVSC} eth0: Data path switched to VF: enP53091s1np0`)).toEqual({
      kind: 'data-path-to-vf',
      id: 'netvsc.datapath-to-vf',
      role: 'datapath-to-vf',
      level: 'info',
      driver: 'hv_netvsc',
      device: { bus: 'vmbus', id: '000d3af5-76bd-000d-3af5-76bd000d3af5' },
      netdev: { name: 'eth0', registrationState: null },
      text: 'Data path switched to VF: enP53091s1np0',
      fields: { vf: 'enP53091s1np0' },
    });
  });

  test('gives the PCI device behind the driver that speaks for it', () => {
    expect(parseMessage('mlx5_core cf63:00:02.0: firmware version: 14.25.8362')).toMatchObject({
      kind: 'firmware',
      driver: 'mlx5_core',
      device: { bus: 'pci', address: 'cf63:00:02.0' },
      netdev: null,
      fields: { version: '14.25.8362' },
    });
  });

  test.each([
    ['eth0', 'eth0', null],
    ['eth0 (unregistering)', 'eth0', 'unregistering'],
    ['(unnamed net_device)', null, null],
    ['(unnamed net_device) (uninitialized)', null, 'uninitialized'],
    ['(unregistered net_device)', null, null],
  ])('reads the interface %s with its registration state', (printed, name, registrationState) => {
    const message = parseMessage(`${NETVSC} ${printed}: VF slot 1 added`);
    expect(message).toMatchObject({ kind: 'slot-added', netdev: { name, registrationState } });
  });

  test.each([
    ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5', 'lan#1: VF slot 1 added'],
    ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5', 'eth0 (moving): VF slot 1 added'],
    ['mlx5_core cf63:00:02.0', 'büro: Link up'],
    ['mana 7870:00:00.0', 'eth1 (): Configured vPort 1 PD 2 DB 3'],
  ])(
    'knows driver and device of a line with a name or a state as no other has it: %s %s',
    (speaker, text) => {
      const [driver, id] = speaker.split(' ');
      const device = driver === 'hv_netvsc' ? { bus: 'vmbus', id } : { bus: 'pci', address: id };
      expect(parseMessage(`${speaker} ${text}`)).toMatchObject({
        kind: 'unrecognized',
        driver,
        device,
        netdev: null,
        text,
        cut: false,
      });
    },
  );

  test('looks through function, line number and pid in front of a message, also where the address stands twice', () => {
    const text = 'log_max_qp value in current profile is 18, changing it to HCA capability limit (12)';
    const once = parseMessage(`mlx5_core cf63:00:02.0: handle_hca_cap:524:(pid 12): ${text}`);
    const twice = parseMessage(`mlx5_core cf63:00:02.0: cf63:00:02.0:handle_hca_cap:524:(pid 12): ${text}`);
    expect(once).toMatchObject({ id: 'mlx5.log-max-qp', fields: { profile: 18, limit: 12 }, text });
    expect(twice).toEqual(once);
  });

  test('reads numbers as numbers, and a hex number beyond 2^53 as a bigint', () => {
    const need = (size: string) =>
      parseMessage(
        `hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: Need ${size} of high MMIO space. Consider reconfiguring the VM.`,
      );
    expect(need('0x1000')?.fields).toEqual({ size: 4096 });
    expect(need('0xffffffffffffffff')?.fields).toEqual({ size: 2n ** 64n - 1n });
  });

  test.each([
    ['Device MAC 00:0d:3a:f5:76:bd link state up', 'netvsc.device-mac', 'info'],
    ['Send section size: 6144, Section count:2560', 'netvsc.send-section', 'info'],
    ['net device safe to remove', 'netvsc.safe-to-remove', 'notice'],
  ])(
    'kernels from 4.10 on print it with the name of the interface, and for debugging only: %s',
    (text, id, level) => {
      expect(parseMessage(`${NETVSC}: ${text}`)).toMatchObject({ id: `${id}-${level}`, level, text });
      expect(parseMessage(`${NETVSC} eth0: ${text}`)).toMatchObject({
        id: `${id}-debug`,
        level: 'debug',
        text,
      });
    },
  );

  test('reads a resource of no kind, and a line in other words about a part of mlx5_core', () => {
    expect(
      parseMessage("pci cf63:00:02.0: BAR 0 [??? 0x00000000 flags 0x0]: can't assign; no space"),
    ).toMatchObject({ id: 'pci.bar-no-space-new', fields: { resource: '[??? 0x00000000 flags 0x0]' } });
    expect(
      parseMessage('auxiliary mlx5_core.eth.0: adding auxiliary device failed again: -12'),
    ).toMatchObject({
      kind: 'unrecognized',
      driver: 'auxiliary',
      nearest: 'mlx5.aux-add-failed',
    });
  });

  test.each<[string, string, object | null, string | null]>([
    [
      'pci_bus cf63:00: busn_res: [bus 00] is released',
      'pci_bus',
      { bus: 'pci-bus', id: 'cf63:00' },
      'pci-core.busn-released',
    ],
    ['hn0: got notify, nvs type 128', 'hn', { bus: 'unit', name: 'hn0' }, 'freebsd.hn.notify'],
    ['hn12: something new', 'hn', { bus: 'unit', name: 'hn12' }, null],
    [
      'mlx5_core12: ERR: mlx5_load_one:99:(pid 0): failed to query ISSI',
      'mlx5_core',
      { bus: 'unit', name: 'mlx5_core12' },
      'freebsd.mlx5.issi-query-failed',
    ],
    ['mlx5_core12: something new', 'mlx5_core', { bus: 'unit', name: 'mlx5_core12' }, null],
    // Of what the bus says about a device, the catalogue knows that the bus does.
    ['hn3: detached', 'dev', { bus: 'unit', name: 'hn3' }, 'freebsd.dev.detached'],
    [
      'cf63:00:02.0:handle_hca_cap:524:(pid 12): handle_hca_cap failed',
      'mlx5_core',
      { bus: 'pci', address: 'cf63:00:02.0' },
      'mlx5.hca-cap-failed',
    ],
    ['hv_vmbus: registering driver hv_netvsc', 'hv_vmbus', null, 'vmbus.driver-registering'],
    ['Kernel panic - not syncing: Fatal exception', 'kernel', null, 'kernel.panic'],
    ['reboot: Power down', 'kernel', null, 'kernel.power-down'],
    [
      'mlx5_core cf63:00:02.0: mlx5_cmd_check:713:(pid 42): something new',
      'mlx5_core',
      { bus: 'pci', address: 'cf63:00:02.0' },
      null,
    ],
  ])('says who speaks, and about which device: %s', (line, driver, device, id) => {
    expect(parseMessage(line)).toMatchObject({ driver, device, id, netdev: null });
  });

  test('reads the VF’s interface behind its device, and an interface without one', () => {
    expect(parseMessage('mlx5_core cf63:00:02.0 eth1 (uninitialized): Link up')).toMatchObject({
      kind: 'link-up',
      device: { bus: 'pci', address: 'cf63:00:02.0' },
      netdev: { name: 'eth1', registrationState: 'uninitialized' },
    });
    expect(parseMessage('mlx4_en: eth1: Link Up')).toMatchObject({
      kind: 'link-up',
      device: null,
      netdev: { name: 'eth1', registrationState: null },
    });
    expect(parseMessage(`${NETVSC} eth0 (unregistering): something new`)).toMatchObject({
      kind: 'unrecognized',
      netdev: { name: 'eth0', registrationState: 'unregistering' },
      text: 'something new',
    });
  });

  test.each<[string, object]>([
    [`${NETVSC} eth0: Data path failed to switch to VF: eth1, err: -110`, { vf: 'eth1', error: -110 }],
    [
      'unregister_netdevice: waiting for eth1 to become free. Usage count = 2',
      { ifname: 'eth1', refcount: 2 },
    ],
    [
      'unregister_netdevice: waiting for eth1 to become free. Usage count = x',
      { ifname: 'eth1', refcount: 'x' },
    ],
    [
      'unregister_netdevice: waiting for eth1 to become free. Usage count = 1234567890123456',
      { ifname: 'eth1', refcount: '1234567890123456' },
    ],
    [
      'pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000',
      { device: '15b3:1016', header: 0, class: 0x020000 },
    ],
    ['pci_bus cf63:00: busn_res: [bus 00] is released', { resource: '[bus 00]' }],
    [
      'mana 7870:00:00.0 eth1: Enabled vPort 1 PD 2 DB 3 MAC 00:0d:3a:f5:76:bd',
      { vport: 1, pd: 2, doorbell: 3, mac: '00:0d:3a:f5:76:bd' },
    ],
    ['hn0: chan7 close failed: 5', { chan: 7, err: 5 }],
  ])('reads every value of a line: %s', (line, fields) => {
    expect(parseMessage(line)?.fields).toEqual(fields);
  });

  test('does not care how many blanks stand between words', () => {
    const message = parseMessage('hv_netvsc vmbus_11: Send section size: 6144,     Section count:2560');
    expect(message).toMatchObject({ id: 'netvsc.send-section-info', fields: { size: 6144, count: 2560 } });
  });

  test.each([
    'VFS: Disk quotas dquot_6.6.0',
    'eth0: renamed from veth1a2b3c',
    'pci passthrough enabled',
    'hv_balloon: Max. dynamic memory size: 8192 MB',
    'IPv6: disabled on this kernel',
    'mlx5_corefoo cf63:00:02.0: firmware version: 14.25.8362',
    'hv_netvsc',
    '',
  ])('is not a line of a known driver: %s', (line) => {
    expect(parseMessage(line)).toBeNull();
  });

  test.each([
    [`${NETVSC} eth0: VF slot 1 withdrawn`, 'VF slot 1 withdrawn'],
    [`${NETVSC} eth0: VF slot`, 'VF slot'],
    [`${NETVSC} eth0: VF slot -1 added`, 'VF slot -1 added'],
    [`${NETVSC} eth0:`, ''],
    ['mlx5_core cf63:00:02.0 eth1: joined eth0', 'joined eth0'],
    ['pci cf63:00:02.0: reg 0x10', 'reg 0x10'],
    ['hv_vmbus: registering drivers', 'registering drivers'],
  ])('keeps the driver and text of a line in new wording: %s', (line, text) => {
    expect(parseMessage(line)).toMatchObject({
      kind: 'unrecognized',
      id: null,
      driver: line.split(/[ :]/)[0],
      text,
    });
  });

  test('reads a line beyond the length of any kernel record up to its limit, and concludes nothing from it', () => {
    const message = parseMessage(
      `${NETVSC} eth0: VF registering: ${'x'.repeat(10 * MAX_MESSAGE_CHARACTERS)}`,
    );
    expect(message).toMatchObject({ kind: 'unrecognized', driver: 'hv_netvsc' });
    expect(message?.text.length).toBeLessThan(MAX_MESSAGE_CHARACTERS);
  });

  test('reads a line of more words than any message for its prefix only, so that it costs no more', () => {
    const words = 'detected '.repeat(MAX_MESSAGE_TOKENS);
    const message = parseMessage(`${NETVSC} eth0: ${words}`);
    expect(message).toMatchObject({
      kind: 'unrecognized',
      netdev: { name: 'eth0' },
      nearest: null,
      cut: false,
    });
    expect(message?.text).toBe(words.trim());
  });

  test('never throws, and knows the driver of any line that begins with a prefix', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        parseMessage(text);
        expect(parseMessage(`${NETVSC} eth0: ${text}`)).toMatchObject({ driver: 'hv_netvsc' });
      }),
      { numRuns: 2000 },
    );
  });
});
