import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readCollected } from '../../src/evidence/read-collected.ts';
import { corpusLog, OPTIONS } from '../corpus/corpus.ts';
import { schemaErrors } from '../corpus/schema.ts';
import { tar } from '../source/carriers.ts';

// eth0 has the MAC address 00:0d:3a:f5:76:bd; the log ends with the data path on enP53091s1np0.
const STARTUP = corpusLog('azure-startup');

const IP = `1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc mq state UP group default qlen 1000
    link/ether 00:0d:3a:f5:76:bd brd ff:ff:ff:ff:ff:ff promiscuity 0
    inet 10.0.0.4/24 brd 10.0.0.255 scope global eth0
3: enP53091s1np0: <BROADCAST,MULTICAST,SLAVE,UP,LOWER_UP> mtu 1500 qdisc mq master eth0 state UP group default
    link/ether 00:0d:3a:f5:76:bd brd ff:ff:ff:ff:ff:ff promiscuity 0
`;
const WITHOUT_VF = IP.slice(0, IP.indexOf('3: '));
const STATISTICS = `NIC statistics:
     tx_scattered: 0
     vf_rx_packets: 81
     vf_rx_bytes: 9000
     vf_tx_packets: 19
     vf_tx_bytes: 700
`;

const at = (path: string): string => `sos/sos_commands/networking/${path}`;

async function findingsOf(log: string, files: Readonly<Record<string, string>>) {
  const timeline = await analyze(
    { name: 'sos.tar', data: tar({ 'sos/sos_commands/kernel/dmesg': log, ...files }) },
    OPTIONS,
  );
  expect(schemaErrors(timeline)).toEqual([]);
  return timeline.findings.filter(({ rule }) => rule === 'evidence-contradicts');
}

describe('the output of tools', () => {
  test('of ip, ethtool and lspci is put together', () => {
    const collected = readCollected([
      { name: at('ip_-d_address'), text: IP, machine: null },
      { name: at('ethtool_-i_eth0'), text: 'driver: hv_netvsc\nversion: 5.15.0\n', machine: null },
      { name: at('ethtool_-S_eth0'), text: STATISTICS, machine: null },
      {
        name: 'sos/sos_commands/pci/lspci',
        text: 'cf63:00:02.0 Ethernet controller: Mellanox Technologies MT27710 Family [ConnectX-4 Lx Virtual Function] (rev 80)\n',
        machine: null,
      },
    ]);
    expect(collected).toMatchObject([
      {
        machine: null,
        listsInterfaces: true,
        virtualFunctions: ['cf63:00:02.0'],
        interfaces: [
          { name: 'lo', mac: null },
          { name: 'eth0', mac: '00:0d:3a:f5:76:bd', driver: 'hv_netvsc', master: null, vfPackets: 100 },
          {
            name: 'enP53091s1np0',
            mac: '00:0d:3a:f5:76:bd',
            master: 'eth0',
            flags: ['BROADCAST', 'MULTICAST', 'SLAVE', 'UP', 'LOWER_UP'],
          },
        ],
      },
    ]);
    expect(collected[0]?.interfaces[2]?.lines[0]).toEqual({ name: at('ip_-d_address'), line: 6 });
  });

  test.each([
    [
      'new',
      'eth1: flags=6211<UP,BROADCAST,RUNNING,SLAVE,MULTICAST>  mtu 1500\n        ether 00:0d:3a:f5:76:bd  txqueuelen 1000  (Ethernet)\n',
    ],
    [
      'old',
      'eth1      Link encap:Ethernet  HWaddr 00:0D:3A:F5:76:BD  \n          UP BROADCAST RUNNING SLAVE MULTICAST  MTU:1500  Metric:1\n',
    ],
  ])('of ifconfig, the %s one', (_, text) => {
    const [collected] = readCollected([{ name: 'ifconfig_-a', text, machine: null }]);
    expect(collected?.interfaces).toMatchObject([{ name: 'eth1', mac: '00:0d:3a:f5:76:bd' }]);
    expect(collected?.interfaces[0]?.flags).toEqual(expect.arrayContaining(['UP', 'SLAVE']));
  });

  test('of several tools in one file, as supportconfig writes it', () => {
    const text = `#==[ Command ]======#\n# /sbin/ip addr\n${IP}\n#==[ Command ]====#\n# /sbin/ethtool -i eth0\ndriver: hv_netvsc\n`;
    const [collected] = readCollected([{ name: 'scc_vm1/network.txt', text, machine: null }]);
    expect(collected?.interfaces.find(({ name }) => name === 'eth0')?.driver).toBe('hv_netvsc');
  });

  test('is hostile input: any text is read', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...IP.split('\n'),
            ...STATISTICS.split('\n'),
            '# ethtool -S x',
            '\0',
            '__proto__: flags=1<UP>',
          ),
        ),
        (lines) => {
          readCollected([{ name: 'network.txt', text: lines.join('\n'), machine: null }]);
        },
      ),
    );
  });
});

describe('the finding evidence-contradicts', () => {
  test('is not made where the tools show what the log ends with', async () => {
    expect(
      await findingsOf(STARTUP, { [at('ip_-d_address')]: IP, [at('ethtool_-S_eth0')]: STATISTICS }),
    ).toEqual([]);
  });

  test('is made where the VF of the log is not there', async () => {
    const [finding] = await findingsOf(STARTUP, { [at('ip_-d_address')]: WITHOUT_VF });
    expect(finding?.summary).toContain('no other interface with its MAC address was there');
    expect(finding?.evidence[0]).toEqual({ name: `sos.tar:${at('ip_-d_address')}`, line: 3 });
  });

  test('is made where the VF of the log is down', async () => {
    const down = IP.replace('SLAVE,UP,LOWER_UP', 'SLAVE');
    const [finding] = await findingsOf(STARTUP, { [at('ip_-d_address')]: down });
    expect(finding?.summary).toContain('enP53091s1np0 was down');
  });

  test('is made where nothing ran over the VF', async () => {
    const idle = STATISTICS.replace('81', '0').replace('19', '0');
    const [finding] = await findingsOf(STARTUP, { [at('ethtool_-S_eth0')]: idle });
    expect(finding?.summary).toContain('not one packet had been counted on a VF');
  });

  test('is made where there is a VF that the log took away', async () => {
    const removed = `${STARTUP}[   20.000001] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched from VF: enP53091s1np0
[   20.000002] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF unregistering: enP53091s1np0
[   20.000003] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 removed
`;
    const [finding] = await findingsOf(removed, { [at('ip_-d_address')]: IP });
    expect(finding?.summary).toContain('the log ends without a VF, but enP53091s1np0 was there');
  });

  test('is not made from files of another machine', async () => {
    expect(
      await findingsOf(STARTUP, {
        'other/etc/machine-id': `${'ab'.repeat(16)}\n`,
        'other/sos_commands/networking/ip_-d_address': WITHOUT_VF,
      }),
    ).toEqual([]);
  });
});
