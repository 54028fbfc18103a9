import assert from 'node:assert/strict';
import { readCollected } from '../../src/evidence/read-collected.ts';
import { encoded, type FuzzTarget } from '../target.ts';

const NAMES = [
  'network.txt',
  'ip_-d_address',
  'ethtool_-i_eth0',
  'ethtool_-S_eth0',
  'ifconfig_-a',
  'lspci_-nnvv',
];

const PRINTED = [
  '# /sbin/ip addr\n2: eth0: <BROADCAST,MULTICAST,UP> mtu 1500 qdisc mq state UP\n# /sbin/ethtool -i eth0\ndriver: hv_netvsc\n',
  '2: eth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc mq state UP\n    link/ether 00:0d:3a:f5:76:bd\n3: eth1: <SLAVE,UP> mtu 1500 master eth0\n',
  'driver: hv_netvsc\nversion: 5.15.0\nbus-info: \n',
  'NIC statistics:\n     vf_rx_packets: 500\n     vf_tx_packets: 70\n     tx_no_memory: 0\n',
  'eth0: flags=4163<UP,BROADCAST,RUNNING,MULTICAST>  mtu 1500\n        ether 00:0d:3a:f5:76:bd  txqueuelen 1000\n',
  'cf63:00:02.0 Ethernet controller [0200]: Mellanox Technologies MT27710 Family [ConnectX-4 Lx Virtual Function] [15b3:1016]\n',
];

/** What tools printed of the interfaces: the first byte says which tool. */
export const target: FuzzTarget = {
  seeds: () => PRINTED.map((text, tool) => encoded(`${String.fromCharCode(tool)}${text}`)),
  words: ['eth0', 'master', 'link/ether', 'vf_rx_packets: ', 'NIC statistics:', '# ethtool -S ', '\n'],
  async run(data) {
    const name = NAMES[(data[0] ?? 0) % NAMES.length] ?? '';
    const text = new TextDecoder().decode(data.subarray(1));
    const collected = readCollected([{ name, text, machine: null }]);
    assert.ok(
      JSON.stringify(collected).length < 1_000 + 40 * text.length,
      'what is told of a text is not much longer',
    );
  },
};
