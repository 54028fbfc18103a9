import { describe, expect, test } from 'vitest';
import { live } from './live.ts';

// Where hv_netvsc was loaded and names no interface, the network core's lines of the kernel's names are all there is.

const loaded = 'hv_vmbus: registering driver hv_netvsc';
const notReady = (name: string) => `IPv6: ADDRCONF(NETDEV_UP): ${name}: link is not ready`;
const names = (...lines: readonly string[]) => live(...lines).interfaces.map(({ name }) => name);

describe('a line of the network core', () => {
  test.each(['eth0', 'eth12', 'eth12345'])('names an interface: %s', (name) => {
    expect(names(loaded, notReady(name))).toEqual([name]);
  });

  test.each(['veth0', 'xeth0', 'eth123456', 'eth0.100', 'eth', 'enp1s0'])(
    'names one that need not be synthetic: %s',
    (name) => {
      expect(names(loaded, notReady(name))).toEqual([]);
    },
  );

  test('says nothing where hv_netvsc was not loaded, or names an interface itself', () => {
    expect(names(notReady('eth0'))).toEqual([]);
    const named = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';
    expect(names(loaded, notReady('eth7'), named)).toEqual(['eth0']);
  });

  test('says nothing of a VF, and nothing of a VF makes an interface', () => {
    expect(names(loaded, 'mlx5_core cf63:00:02.0 eth1: Link up', notReady('eth1'), notReady('eth0'))).toEqual(
      ['eth0'],
    );
    expect(names(loaded, 'mlx5_core cf63:00:02.0 eth1: Link up')).toEqual([]);
  });

  test('is read up to 256 names', () => {
    const lines = Array.from({ length: 300 }, (_, index) => notReady(`eth${index}`));
    expect(names(loaded, ...lines)).toHaveLength(256);
  });
});
