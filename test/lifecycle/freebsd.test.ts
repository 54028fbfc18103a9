import { describe, expect, test } from 'vitest';
import { type Lived, live, steps } from './live.ts';

// FreeBSD numbers its interfaces (hn0), its devices (mlx5_core0) and the interfaces of these (mce0).

const hn = 'hn0: <Hyper-V Network Interface> on vmbus0';
const mlx5 = 'mlx5_core0: <mlx5_core> mem 0xfe0000000-0xfe00fffff at device 2.0 on pci1';
const mlx4 = (unit: number) =>
  `mlx4_core${unit}: <mlx4_core> mem 0xfe0000000-0xfe00fffff at device 2.0 on pci${unit}`;
const mana = 'mana0: <MANA adapter> mem 0xfe0000000-0xfe00fffff at device 0.0 on pci1';
const to = (vf: string, name = 'hn0') => `${name}: datapath is switched to ${vf}`;

const owners = ({ events }: Lived) => events.map((event) => [event.type, event.interface, event.vf] as const);
const stays = ({ interfaces }: Lived, name = 'hn0') =>
  interfaces.find((each) => each.name === name)?.attachments;

describe('the VF of hn is registered', () => {
  test.each(['try bringing up mce0', 'delayed initialize mce0'])('where hn says %s', (text) => {
    const lived = live(hn, mlx5, `hn0: ${text}`);
    expect(owners(lived)).toEqual([['registered', 'hn0', 'mce0']]);
    expect(steps(lived)).toEqual(['registered']);
    expect(lived.interfaces).toMatchObject([
      { name: 'hn0', state: 'registered', attachments: [{ vfNames: ['mce0'], driver: 'mlx5_core' }] },
    ]);
  });

  test('once, also where both lines say so', () => {
    const lived = live(hn, mlx5, 'hn0: delayed initialize mce0', 'hn0: try bringing up mce0', to('mce0'));
    expect(steps(lived)).toEqual(['registered', 'data-path-to-vf']);
  });

  test('again, where it is another one', () => {
    const lived = live(hn, 'hn0: try bringing up mce0', 'hn0: try bringing up mce1');
    expect(owners(lived)).toEqual([
      ['registered', 'hn0', 'mce0'],
      ['registered', 'hn0', 'mce1'],
    ]);
  });

  test('not where hn speaks of it otherwise', () => {
    expect(steps(live(hn, mlx5, 'hn0: mce0 RSS function 2 is not Toeplitz'))).toEqual([]);
  });
});

describe('the interface of a device has the number', () => {
  test('of its device: mce', () => {
    expect(stays(live(hn, mlx5, to('mce0')))).toMatchObject([{ driver: 'mlx5_core', vfNames: ['mce0'] }]);
    expect(stays(live(hn, mlx5, to('mce1')))).toMatchObject([{ driver: null }]);
  });

  test('of its device, of which a line of the interface is the first: mce12', () => {
    const lived = live(hn, to('mce12'), 'mce12: link state changed to UP', 'mlx5_core12: detached');
    expect(owners(lived)).toEqual([
      ['registered', 'hn0', 'mce12'],
      ['data-path-to-vf', 'hn0', 'mce12'],
      ['link-up', 'hn0', 'mce12'],
      ['data-path-from-vf', 'hn0', 'mce12'],
      ['unregistered', 'hn0', 'mce12'],
    ]);
    expect(stays(lived)).toMatchObject([{ ties: [{ by: 'vf-name' }] }]);
  });

  test('of one of the two ports of its device: mlxen', () => {
    const lived = live(
      ...[hn, 'hn1: <Hyper-V Network Interface> on vmbus0', mlx4(0), mlx4(1)],
      ...['mlxen2: link state changed to UP', 'mlxen1: link state changed to UP'],
      ...[to('mlxen2'), to('mlxen1', 'hn1'), 'mlx4_core1: detached'],
    );
    expect(owners(lived).filter(([type]) => type !== 'registered')).toEqual([
      ['link-up', 'hn0', 'mlxen2'],
      ['link-up', 'hn1', 'mlxen1'],
      ['data-path-to-vf', 'hn0', 'mlxen2'],
      ['data-path-to-vf', 'hn1', 'mlxen1'],
      ['data-path-from-vf', 'hn0', 'mlxen2'],
      ['unregistered', 'hn0', 'mlxen2'],
    ]);
    expect(stays(lived)).toMatchObject([{ driver: 'mlx4_core', vfNames: ['mlxen2'] }]);
  });

  test('and the name of its device: mana', () => {
    const lived = live(hn, mana, to('mana0'), 'mana0: link state changed to DOWN');
    expect(stays(lived)).toMatchObject([{ driver: 'mana', vfNames: ['mana0'] }]);
    expect(owners(lived).at(-1)).toEqual(['link-down', 'hn0', 'mana0']);
  });
});

describe('a device that no line ties', () => {
  test('to an interface of hn stays visible, with the name of its own', () => {
    expect(live('mce0: link state changed to UP').unpaired).toMatchObject([
      { driver: 'mlx5_core', vfNames: ['mce0'], events: [0] },
    ]);
    expect(live('mlxen3: link state changed to UP').unpaired).toMatchObject([
      { driver: 'mlx4_core', vfNames: ['mlxen3'] },
    ]);
    const ports = ['mlxen2: link state changed to UP', 'mlxen3: link state changed to UP'];
    expect(live(...ports, ...ports).unpaired).toMatchObject([{ vfNames: ['mlxen2', 'mlxen3'] }]);
    expect(live('mana0: link state changed to UP').unpaired).toMatchObject([
      { driver: 'mana', vfNames: ['mana0'] },
    ]);
    expect(live('mlx4_core0: Internal error detected:').unpaired).toMatchObject([
      { driver: 'mlx4_core', vfNames: [], events: [0] },
    ]);
  });

  test('but its MAC address, is the VF of the interface that has the address', () => {
    const mac = (name: string, end: string) => `${name}: Ethernet address: 00:0d:3a:f5:76:${end}`;
    const lived = live(
      ...[hn, mac('hn0', '01'), 'hn1: <Hyper-V Network Interface> on vmbus0', mac('hn1', '02')],
      ...[to('vf7'), to('vf8', 'hn1'), mlx5, mac('mce0', '02')],
    );
    expect(stays(lived)).toMatchObject([{ driver: null }]);
    expect(stays(lived, 'hn1')).toMatchObject([{ driver: 'mlx5_core', ties: [{ by: 'mac' }] }]);
  });
});

describe('trouble', () => {
  test.each([
    [
      'of hn is one of its interface, with the VF that the line names',
      'hn0: bringing up mce0 failed: 5',
      'mce0',
    ],
    ['of hn without a VF', 'hn0: RSS reconfig failed', null],
    [
      'of the VF’s interface',
      'mce0: ERR: mlx5e_open_locked:99:(pid 0): Setting port status to up failed',
      'mce0',
    ],
    ['of the VF’s device', 'mlx5_core0: ERR: mlx5_load_one:99:(pid 0): failed to query ISSI', null],
  ])('%s', (_, line, vf) => {
    const lived = live(hn, mlx5, to('mce0'), line);
    expect(lived.events.slice(2)).toMatchObject([{ type: 'error', interface: 'hn0', vf, text: line }]);
    expect(stays(lived)?.[0]?.events).toEqual([0, 1, 2]);
  });

  test.each(['vmbus0: duplicated primary chan3', 'pcib1: vmbus_pcib failed to request version: 5'])(
    'of the bus belongs to the machine: %s',
    (line) => {
      expect(live(hn, line).events).toMatchObject([{ type: 'error', interface: null, vf: null, text: line }]);
    },
  );
});

test('a line of hn in the middle of a life leaves it there', () => {
  expect(live(to('mce0'), hn).interfaces).toMatchObject([{ state: 'on-vf' }]);
  expect(live('hn0: got notify, nvs type 128').interfaces).toMatchObject([{ state: 'unknown' }]);
  expect(live('hn0: got notify, nvs type 128', to('mce0')).events).toMatchObject([
    { type: 'data-path-to-vf' },
  ]);
});

test('the detach of a device whose VF has gone ends nothing again', () => {
  const gone = [hn, mlx5, to('mce0'), 'hn0: datapath is switched from mce0', 'mlx5_core0: detached'];
  const lived = live(...gone, 'mlx5_core0: detached');
  expect(steps(lived).filter((step) => step === 'unregistered')).toHaveLength(1);
  expect(stays(lived)).toHaveLength(1);
});
