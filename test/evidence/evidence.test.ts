import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readCollected } from '../../src/evidence/read-collected.ts';
import { trafficOf } from '../../src/evidence/traffic.ts';
import { renderText } from '../../src/report/text/text.ts';
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

  test('of several tools in one file, as must-gather and terminals write it', () => {
    const texts = [
      '> ethtool -i eth0\ndriver: hv_netvsc\n> ethtool -i enP53091s1np0\ndriver: mlx5_core\n',
      'azureuser@vm1:~$ sudo ethtool -i eth0\ndriver: hv_netvsc\nazureuser@vm1:~$ ethtool -i enP53091s1np0\ndriver: mlx5_core\n',
      '+ /usr/sbin/ethtool -i eth0\ndriver: hv_netvsc\n+ ethtool -i enP53091s1np0\ndriver: mlx5_core\n',
    ];
    for (const text of texts) {
      const [collected] = readCollected([{ name: 'pods/x/ethtool', text, machine: null }]);
      expect(collected?.interfaces.map(({ name, driver }) => [name, driver])).toEqual([
        ['eth0', 'hv_netvsc'],
        ['enP53091s1np0', 'mlx5_core'],
      ]);
    }
  });

  test('of other network namespaces is of other interfaces', () => {
    const other =
      '3: eth0@if7: <BROADCAST,UP> mtu 1450\n    link/ether 0a:58:0a:80:00:05 brd ff:ff:ff:ff:ff:ff\n';
    for (const command of ['ip netns exec a ip addr', 'ip -n a -d link', 'ip -d -netns a link']) {
      const text = `# /sbin/${command}\n${other}\n# /sbin/ip addr\n${IP}`;
      const [collected] = readCollected([{ name: 'scc_vm1/network.txt', text, machine: null }]);
      expect(collected?.interfaces.find(({ name }) => name === 'eth0')?.mac).toBe('00:0d:3a:f5:76:bd');
    }
  });

  test('of one interface is no list of all', () => {
    const one = IP.slice(IP.indexOf('2: '), IP.indexOf('3: '));
    const [collected] = readCollected([{ name: at('ip_-d_link_show_eth0'), text: one, machine: null }]);
    expect(collected).toMatchObject({ listsInterfaces: false, interfaces: [{ name: 'eth0' }] });
  });

  test.each([
    ['cf63:00:02.0 0200: 15b3:1016 (rev 80)', ['cf63:00:02.0']],
    ['7870:00:00.0 Class 0200: 1414:00ba', ['7870:00:00.0']],
    ['0101:00:02.0 0207: 15b3:101e', ['0101:00:02.0']],
    ['0000:00:07.0 0601: 8086:7110 (rev 01)', []],
    ['0000:00:08.0 0200: 15b3:1015', []],
  ])('lspci -n: %s', (line, expected) => {
    const [collected] = readCollected([
      { name: 'lspci', text: `${line}\n\tSubsystem: 15b3:1016\n`, machine: null },
    ]);
    expect(collected?.virtualFunctions).toEqual(expected);
  });

  test('is read twice where it was collected twice, and each reading counts once', () => {
    const machine = (root: string) => ({ root, id: 'ab'.repeat(16) });
    const collected = readCollected([
      { name: 'a/ethtool_-S_eth0', text: STATISTICS, machine: machine('a') },
      { name: 'a/network.txt', text: `# ethtool -S eth0\n${STATISTICS}`, machine: machine('a') },
      { name: 'b/ethtool_-S_eth0', text: STATISTICS.replace('81', '181'), machine: machine('b') },
    ]);
    expect(collected.map(({ root, interfaces }) => [root, interfaces[0]?.vfPackets])).toEqual([
      ['a', 100],
      ['b', 200],
    ]);
    expect(collected[0]?.interfaces[0]?.counters).toEqual([
      { vfPackets: 100, syntheticPackets: null, at: { name: 'a/ethtool_-S_eth0', line: 5 } },
    ]);
    expect(trafficOf(collected, 'ab'.repeat(16), 'eth0')).toMatchObject({
      vfPackets: 100,
      syntheticPackets: null,
    });
    expect(trafficOf(collected, null, 'eth0')).toBeNull();
  });

  test('is hostile input: counters without end stay exact numbers', () => {
    const text = `NIC statistics:\n${'     vf_rx_packets: 999999999999999\n'.repeat(100)}`;
    const [collected] = readCollected([{ name: 'ethtool_-S_eth0', text, machine: null }]);
    expect(collected?.interfaces[0]?.vfPackets).toBe(Number.MAX_SAFE_INTEGER);
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

  test('is made where lspci does not show the function of the log', async () => {
    const files = {
      'sos/sos_commands/pci/lspci': '0000:00:08.0 VGA compatible controller: Hyper-V\n',
      [at('ip_-d_link')]: IP,
    };
    const [finding] = await findingsOf(STARTUP, files);
    expect(finding?.summary).toMatch(/but lspci shows no cf63:00:02\.0/);
    const there = { 'sos/sos_commands/pci/lspci': 'cf63:00:02.0 0200: 15b3:1016\n', [at('ip_-d_link')]: IP };
    expect(await findingsOf(STARTUP, there)).toEqual([]);
  });

  test('is made where lspci shows the function that the log took away', async () => {
    const away = `${STARTUP}[  100.000000] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF unregistering: enP53091s1np0\n[  101.000000] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 removed\n`;
    const files = {
      'sos/sos_commands/pci/lspci': 'cf63:00:02.0 0200: 15b3:1016\n',
      [at('ip_-d_link')]: WITHOUT_VF,
    };
    const [finding] = await findingsOf(away, files);
    expect(finding?.summary).toMatch(/without a VF, but lspci shows cf63:00:02\.0/);
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

  const reading = (vf: number, synthetic: number): string =>
    `NIC statistics:\n     tx_queue_0_packets: ${synthetic}\n     vf_rx_packets: ${vf}\n     vf_tx_packets: 0\n`;

  test('is made where packets ran over the synthetic path alone, between two readings', async () => {
    const text = reading(500, 70) + reading(500, 970);
    const [finding, ...more] = await findingsOf(STARTUP, { [at('ethtool_-S_eth0')]: text });
    expect(more).toEqual([]);
    expect(finding?.summary).toContain('900 packets ran over the synthetic path and none over the VF');
    expect(finding?.evidence).toEqual([
      { name: `sos.tar:${at('ethtool_-S_eth0')}`, line: 4 },
      { name: `sos.tar:${at('ethtool_-S_eth0')}`, line: 8 },
    ]);
  });

  test('is not made where packets ran over both, and not where nothing ran', async () => {
    for (const text of [reading(500, 70) + reading(9500, 90), reading(500, 70) + reading(500, 70)])
      expect(await findingsOf(STARTUP, { [at('ethtool_-S_eth0')]: text })).toEqual([]);
  });

  test('is not made where a counter began anew', async () => {
    const text = reading(500, 70) + reading(3, 970);
    expect(await findingsOf(STARTUP, { [at('ethtool_-S_eth0')]: text })).toEqual([]);
  });

  test('is made where packets ran over a VF that the log does not have', async () => {
    const [removed = ''] = STARTUP.split(/^.*VF slot 1 added/m);
    const offered = `${removed}[    3.918902] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added\n`;
    const text = reading(500, 70) + reading(900, 70);
    const findings = await findingsOf(offered, { [at('ethtool_-S_eth0')]: text });
    expect(findings.map(({ summary }) => summary).join()).toContain('400 packets ran over one');
  });

  test('is not made where one of two collections of a machine fits', async () => {
    const id = {
      'sos/etc/machine-id': `${'ab'.repeat(16)}\n`,
      'sos2/etc/machine-id': `${'ab'.repeat(16)}\n`,
    };
    const later = 'sos2/sos_commands/networking/ip_-d_address';
    const files = { ...id, [at('ip_-d_address')]: WITHOUT_VF, [later]: IP };
    expect(await findingsOf(STARTUP, files)).toEqual([]);
    const never = await findingsOf(STARTUP, { ...files, [later]: WITHOUT_VF });
    expect(never).toHaveLength(1);
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

describe('the text', () => {
  test('shows the pairing, the state and the traffic of what was collected', async () => {
    const driver = 'driver: hv_netvsc\n';
    const statistics = `${STATISTICS}${STATISTICS.replace('vf_rx_packets: 81', 'vf_rx_packets: 281')}`;
    const data = tar({
      'sos/sos_commands/kernel/dmesg': STARTUP,
      [at('ip_-d_address')]: IP,
      [at('ethtool_-i_eth0')]: driver,
      [at('ethtool_-S_eth0')]: statistics,
    });
    const timeline = await analyze({ name: 'sos.tar', data }, OPTIONS);
    const text = renderText(timeline, { width: 120, color: false, evidence: false });
    const section = /What else was collected\n\n([\s\S]*?)\n\n/.exec(text)?.[1]?.split('\n');
    expect(section).toEqual([
      '  eth0: hv_netvsc, up, 00:0d:3a:f5:76:bd, VF enP53091s1np0 (up), 300 packets over its VF so far',
      '  eth0, between two readings of its counters: 200 packets over its VF: the VF carried traffic',
    ]);
  });

  test('says nothing of it where nothing was collected', async () => {
    const timeline = await analyze({ name: 'dmesg', data: STARTUP }, OPTIONS);
    expect(renderText(timeline, { width: 100, color: false, evidence: false })).not.toContain('collected');
  });
});
