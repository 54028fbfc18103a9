/**
 * How the prefixes and the fields of messages look in a line, for lines that show what a message is like. A
 * test holds each such line against the grammar.
 */

const SYNTHETIC = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5';
const VF = 'cf63:00:02.0';
const FUNCTION = 'mlx5_cmd_check:713:(pid 42)';

/** By nonterminal of the grammar: who speaks about which device. */
export const PREFIX_EXAMPLES: Readonly<Record<string, string>> = {
  bare: '',
  vmbusDriver: 'hv_vmbus:',
  vmbusDevicePrefix: 'vmbus e9ac9b28-cf63-4466-9ae3-4b849c3ee03b:',
  hvPciDevice: 'hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b:',
  hvPciDriver: 'pci_hyperv:',
  hvUtilsDriver: 'hv_utils:',
  netvscDriver: 'hv_netvsc:',
  netvscDevice: `${SYNTHETIC}:`,
  netvscInterface: `${SYNTHETIC} eth0:`,
  ipv6: 'IPv6:',
  pciDevice: `pci ${VF}:`,
  pciBus: 'pci_bus cf63:00:',
  vfDriverName: 'mlx5_core:',
  vfDevice: `mlx5_core ${VF}:`,
  vfFunction: `mlx5_core ${VF}: ${FUNCTION}:`,
  vfInterface: `mlx5_core ${VF} enP53091s1:`,
  mlx5Device: `mlx5_core ${VF}:`,
  mlx5Function: `mlx5_core ${VF}: ${FUNCTION}:`,
  mlx5Interface: `mlx5_core ${VF} enP53091s1:`,
  mlx4Device: `mlx4_core ${VF}:`,
  mlx4Driver: 'mlx4_core:',
  mlx4EnDevice: `mlx4_en ${VF}:`,
  mlx4EnInterface: 'mlx4_en: enP53091s1:',
  mlx4EnPort: `mlx4_en: ${VF}: Port 1:`,
  manaDevice: 'mana 7870:00:00.0:',
  manaInterface: 'mana 7870:00:00.0 enP30832s1:',
  udev: 'systemd-udevd[291]:',
  networkd: 'systemd-networkd[640]:',
  mlx5Auxiliary: 'auxiliary mlx5_core.eth.0:',
  mlx4IbFunction: '<mlx4_ib> mlx4_ib_add:',
  bsdDevice: 'mlx5_core0:',
  bsdInterface: 'mce0:',
  bsdMlxen: 'mlxen0:',
  bsdPci: 'pci0:',
  bsdPciFunction: 'pci2:0:2:0:',
  bsdFound: 'found->',
  bsdFoundBlock: '\t',
  bsdTrace: 'mana_dealloc_queues() [TID:100123]:',
  bsdDevctl: '!system=HYPERV_NIC_VF',
  bsdHn: 'hn0:',
  bsdPcib: 'pcib0:',
  bsdVmbus: 'vmbus0:',
  bsdMana: 'mana0:',
  bsdMlx4: 'mlx4_core0:',
  bsdMlx4En: 'mlx4_en mlx4_core0:',
  bsdMlx4EnPort: 'mlx4_en: mlx4_core0: Port 1:',
  bsdMlx5: 'mlx5_core0:',
  bsdMlx5Err: 'mlx5_core0: ERR: mlx5_cmd_check:713:(pid 0):',
  bsdMlx5Warn: 'mlx5_core0: WARN: mlx5_cmd_check:713:(pid 0):',
  bsdMlx5Info: 'mlx5_core0: INFO: mlx5_cmd_check:713:(pid 0):',
  bsdMce: 'mce0:',
  bsdMceErr: 'mce0: ERR: mlx5e_open_locked:3172:(pid 0):',
  bsdMceWarn: 'mce0: WARN: mlx5e_open_locked:3172:(pid 0):',
};

/** By type of field. */
const VALUES: Readonly<Record<string, string>> = {
  natural: '1',
  decimal: '1',
  hex: '0x10002',
  prefixedHex: '0x10',
  hexDigits: '0a',
  real: '0.000',
  version: '14.25.8362',
  value: '1',
  phrase: 'bad parameter',
  word: 'basic',
  name: 'eth1',
  mac: '00:0d:3a:f5:76:bd',
  vmbusDevice: 'e9ac9b28-cf63-4466-9ae3-4b849c3ee03b',
  pciAddress: VF,
  bus: 'cf63:00',
  deviceId: '15b3:1016',
  pointer: 'ffff88003a8c1e00',
  unit: 'hn0',
  speaker: 'eth1',
  pciSelector: 'pci2:0:2:0',
  bsdResources: 'mem 0xfe0000000-0xfe00fffff',
  range: '0xfe0000000-0xfe00fffff',
  lanes: 'x0',
  linkSpeed: 'Unknown',
  barName: 'BAR 0',
  resource: '[mem 0xfe0000000-0xfe00fffff 64bit pref]',
  text: 'PCIe Endpoint',
};

/** By name of field, where the type alone would read oddly. */
const VALUES_BY_NAME: Readonly<Record<string, string>> = {
  'vf:name': 'enP53091s1',
  'interface:name': 'eth0',
  'registered:word': 'hv_netvsc',
  'err:value': '-110',
  'error:decimal': '-19',
  'ret:value': '0',
  'class:hex': '0x020000',
  'header:hexDigits': '00',
  'syndrome:hex': '0x1d',
  'status:hex': '0x3',
  'command:value': 'CREATE_EQ',
  'link:word': 'up',
};

/** What a field of a message looks like. */
export function exampleValue(name: string, type: string): string {
  return VALUES_BY_NAME[`${name}:${type}`] ?? VALUES[type] ?? name;
}

/** A message behind a prefix, with values: `hv_netvsc 000d3af5-… eth0: VF slot 1 added`. */
export function exampleLine(prefix: string, template: string): string {
  const text = template.replace(/\{(\w+):(\w+)\}/g, (_field, name: string, type: string) =>
    prefix === 'pciBus' && type === 'resource' ? '[bus 00]' : exampleValue(name, type),
  );
  const before = PREFIX_EXAMPLES[prefix] ?? '';
  return before === '' ? text : `${before} ${text}`;
}
