import fc from 'fast-check';
import { type CatalogueRow, templateParts } from '../../grammar/catalogue.ts';
import { piecesOf } from '../../grammar/production.ts';
import type { FieldValue } from '../../src/message/kernel-message.ts';

/** A value as the kernel prints it, and as the message should give it back. */
export interface Printed {
  readonly text: string;
  readonly value: FieldValue;
}

const hexDigit = fc.constantFrom(...'0123456789abcdef');
const hex = (length: number) => fc.string({ unit: hexDigit, minLength: length, maxLength: length });
const asPrinted = (text: fc.Arbitrary<string>) => text.map((text): Printed => ({ text, value: text }));
const from = (...texts: string[]) => asPrinted(fc.constantFrom(...texts));

const guid = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((groups) => groups.join('-'));
const pciAddress = fc
  .tuple(hex(4), hex(2), hex(2), fc.nat(7))
  .map(([domain, bus, device, fn]) => `${domain}:${bus}:${device}.${fn}`);
const mac = fc.array(hex(2), { minLength: 6, maxLength: 6 }).map((bytes) => bytes.join(':'));
const name = fc.constantFrom(
  'eth0',
  'eth1',
  'enP53091s1np0',
  'rename6',
  'ens1',
  'vf_eth2',
  'eth0.100',
  'bed',
  'added',
  'x1',
  '7',
  '1.2',
);
const resource = from(
  '[mem 0xfe0000000-0xfe00fffff 64bit pref]',
  '[mem 0xfe0000000-0xfe00fffff window]',
  '[bus 00-ff]',
  '[bus 0a]',
  '[io  0x0cf8-0x0cff window]',
  '[io  0x03f6]',
  '[mem size 0x00100000 64bit pref]',
  '[??? 0x00000000 flags 0x0]',
  '[??? 0xfe000000-0xfe0fffff flags 0x40000]',
);

/** One arbitrary for each type that a template may name. */
export const fieldValues: Readonly<Record<string, fc.Arbitrary<Printed>>> = {
  natural: fc.nat().map((value) => ({ text: String(value), value })),
  decimal: fc.integer({ min: -4096, max: 2 ** 31 }).map((value) => ({ text: String(value), value })),
  hex: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(hexadecimal),
  prefixedHex: fc.nat().map((value) => ({ text: `0x${value.toString(16)}`, value })),
  hexDigits: fc.nat(0xffffffff).map((value) => ({ text: value.toString(16).padStart(2, '0'), value })),
  real: asPrinted(fc.tuple(fc.nat(999), fc.nat(999)).map(([a, b]) => `${a}.${String(b).padStart(3, '0')}`)),
  version: asPrinted(fc.array(fc.nat(65535), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('.'))),
  value: fc.oneof(
    fc.integer({ min: -200, max: 2 ** 31 }).map((value) => ({ text: String(value), value })),
    from('-ENOMEM', 'ALLOC_UAR', '0x1f', 'up', 'cf63:00:02.0'),
  ),
  phrase: from('bad parameter', 'Cable unplugged', 'no resources', '12'),
  word: from('hv_netvsc', 'up', 'basic', '1', '1f', '20348-10.0-3-0.3153', '14.30.5000', 'x8'),
  name: asPrinted(name),
  mac: asPrinted(mac),
  vmbusDevice: asPrinted(fc.oneof(guid, fc.constantFrom('vmbus_11', 'vmbus_0_1'))),
  pciAddress: asPrinted(pciAddress),
  bus: asPrinted(fc.tuple(hex(4), hex(2)).map(([domain, bus]) => `${domain}:${bus}`)),
  deviceId: asPrinted(fc.tuple(hex(4), hex(4)).map(([vendor, device]) => `${vendor}:${device}`)),
  lanes: from('x0', 'x8', 'x16'),
  range: from('0xfe000000-0xfe0fffff'),
  pointer: from('ffff88003a8c1e00', '00000000deadbeef', '(ptrval)', '(____ptrval____)'),
  unit: from('hn0', 'mlx5_core1', 'mlx4_core0', 'mlxen2', 'mce0', 'mana3', 'pcib12', 'pci2', 'vmbus0'),
  pciSelector: from('pci0:2:0:0', 'pci53091:0:2:0'),
  bsdResources: from(
    'mem 0xfe0000000-0xfe00fffff',
    'mem 0xfe0000000-0xfe00fffff,0xfe0100000-0xfe01fffff irq 24',
    'port 0xffa0 irq 14,15',
  ),
  speaker: from('eth1', 'enP53091s1np0', 'hvt_op_write'),
  linkSpeed: from('Unknown', 'Unknown speed', '8.0 GT/s PCIe', '8 GT/s', '32.0 GT/s PCIe', '8.0GT/s'),
  barName: from('BAR 0', 'BAR 5', 'ROM', 'VF BAR 2', 'bridge window'),
  resource,
  text: from(
    'PCIe Endpoint',
    'conventional PCI endpoint',
    'post action is missing',
    'decodes=io+mem,owns=io+mem',
    '…',
  ),
};

/** The same for fields that stand inside a token, such as the 8 of `x8`. */
const valuesInsideTokens: Readonly<Record<string, fc.Arbitrary<Printed>>> = {
  natural: fc.nat(99_999).map((value) => ({ text: String(value), value })),
  decimal: fc.nat(99_999).map((value) => ({ text: String(value), value })),
  hexDigits: fc.nat(0xffff).map((value) => ({ text: value.toString(16), value })),
  word: from('3hot', 'p0', '7'),
  version: from('2.2-1', '4.0-0', '5.0-0', '3.7.1'),
};

/** Zero is printed as a bare 0 where the format has the # flag. */
function hexadecimal(value: bigint): Printed {
  const text = value === 0n ? '0' : `0x${value.toString(16)}`;
  return { text, value: value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value };
}

const netdev = fc.constantFrom(
  'eth0',
  'enP53091s1np0',
  'eth1 (unregistering)',
  'eth1 (uninitialized)',
  '(unnamed net_device)',
  '(unnamed net_device) (uninitialized)',
  '(unregistered net_device)',
);
const vfDriver = fc.constantFrom('mlx5_core', 'mlx4_core', 'mlx4_en', 'mana');
const vmbusDevice = fc.oneof(guid, fc.constant('vmbus_11'));

/** A line of a driver with function, line number and pid in front of its text, the address perhaps twice. */
function functionOf(driver: string): fc.Arbitrary<string> {
  return fc
    .tuple(pciAddress, fc.boolean(), fc.nat(9999), fc.nat(99999))
    .map(([address, twice, line, pid]) => {
      return `${driver} ${address}: ${twice ? `${address}:` : ''}handle_hca_cap:${line}:(pid ${pid}):`;
    });
}

/** FreeBSD: driver and number, then perhaps a severity with function, line and pid. */
function bsdPrefixes(): Readonly<Record<string, fc.Arbitrary<string>>> {
  const unit = (driver: string) => fc.nat(12).map((number) => `${driver}${number}`);
  const plain = (driver: string) => unit(driver).map((name) => `${name}:`);
  const severe = (driver: string, severity: string) =>
    fc.tuple(unit(driver), fc.nat(9999), fc.nat(99999)).map(([name, line, pid]) => {
      return `${name}: ${severity}: mlx5_cmd_check:${line}:(pid ${pid}):`;
    });
  return {
    bsdHn: plain('hn'),
    bsdPcib: plain('pcib'),
    bsdVmbus: plain('vmbus'),
    bsdMana: plain('mana'),
    bsdMlx4: plain('mlx4_core'),
    bsdMlx4En: unit('mlx4_core').map((name) => `mlx4_en ${name}:`),
    bsdMlx4EnPort: unit('mlx4_core').map((name) => `mlx4_en: ${name}: Port 1:`),
    bsdMlx5: plain('mlx5_core'),
    bsdMlx5Err: fc.oneof(
      severe('mlx5_core', 'ERR'),
      unit('mlx5_core').map((name) => `mlx5_core: ERR: ${name}:mlx5_cmd_check:713:(pid 0):`),
    ),
    bsdMlx5Warn: severe('mlx5_core', 'WARN'),
    bsdMlx5Info: severe('mlx5_core', 'INFO'),
    bsdMce: plain('mce'),
    bsdMceErr: severe('mce', 'ERR'),
    bsdMceWarn: severe('mce', 'WARN'),
    bsdMlxen: plain('mlxen'),
    bsdPci: plain('pci'),
    bsdDevice: fc.oneof(
      ...['hn', 'pcib', 'pci', 'vmbus', 'mana', 'mce', 'mlx5_core', 'mlx4_core'].map(plain),
    ),
    bsdInterface: fc.oneof(...['hn', 'mce', 'mlxen', 'mana'].map(plain)),
    bsdPciFunction: fc.nat(65535).map((domain) => `pci${domain}:0:2:0:`),
    bsdFound: fc.constant('found->'),
    bsdFoundBlock: fc.constant('\t'),
    bsdTrace: fc.nat(999_999).map((thread) => `mana_dealloc_queues() [TID:${thread}]:`),
    bsdDevctl: fc.constant('!system=HYPERV_NIC_VF'),
  };
}

/** How each prefix of the grammar looks. */
export const prefixes: Readonly<Record<string, fc.Arbitrary<string>>> = {
  bare: fc.constant(''),
  vmbusDriver: fc.constant('hv_vmbus:'),
  vmbusDevicePrefix: vmbusDevice.map((device) => `vmbus ${device}:`),
  hvPciDriver: fc.constant('pci_hyperv:'),
  hvUtilsDriver: fc.constant('hv_utils:'),
  ipv6: fc.constant('IPv6:'),
  mlx5Device: pciAddress.map((address) => `mlx5_core ${address}:`),
  mlx5Function: functionOf('mlx5_core'),
  mlx5Interface: fc.tuple(pciAddress, netdev).map(([address, name]) => `mlx5_core ${address} ${name}:`),
  mlx4Device: pciAddress.map((address) => `mlx4_core ${address}:`),
  mlx4Driver: fc.constant('mlx4_core:'),
  mlx4EnDevice: pciAddress.map((address) => `mlx4_en ${address}:`),
  mlx4EnInterface: netdev.map((name) => `mlx4_en: ${name}:`),
  mlx4EnPort: fc.tuple(pciAddress, fc.nat(2)).map(([address, port]) => `mlx4_en: ${address}: Port ${port}:`),
  mlx5Auxiliary: fc.constantFrom('eth', 'rdma', 'vnet').map((part) => `auxiliary mlx5_core.${part}.0:`),
  mlx4IbFunction: fc.constant('<mlx4_ib> mlx4_ib_add:'),
  udev: fc.constantFrom('systemd-udevd[291]:', 'udevd[97]:', 'udev:'),
  networkd: fc.nat(99_999).map((pid) => `systemd-networkd[${pid}]:`),
  manaDevice: pciAddress.map((address) => `mana ${address}:`),
  manaInterface: fc.tuple(pciAddress, netdev).map(([address, name]) => `mana ${address} ${name}:`),
  hvPciDevice: vmbusDevice.map((device) => `hv_pci ${device}:`),
  netvscDriver: fc.constant('hv_netvsc:'),
  netvscDevice: vmbusDevice.map((device) => `hv_netvsc ${device}:`),
  // Linux 3.6 has a colon behind the device, too.
  netvscInterface: fc
    .tuple(vmbusDevice, fc.constantFrom('', ':'), netdev)
    .map(([device, colon, name]) => `hv_netvsc ${device}${colon} ${name}:`),
  pciDevice: pciAddress.map((address) => `pci ${address}:`),
  pciBus: fc.tuple(hex(4), hex(2)).map(([domain, bus]) => `pci_bus ${domain}:${bus}:`),
  ...bsdPrefixes(),
  vfDriverName: vfDriver.map((driver) => `${driver}:`),
  vfDevice: fc.tuple(vfDriver, pciAddress).map(([driver, address]) => `${driver} ${address}:`),
  vfInterface: fc
    .tuple(vfDriver, pciAddress, fc.constantFrom('', ':'), netdev)
    .map(([driver, address, colon, name]) => `${driver} ${address}${colon} ${name}:`),
  vfFunction: vfDriver.chain(functionOf),
};

/** A line that a row of the catalogue stands for, with the values that were put in. */
export interface PrintedRow {
  readonly prefix: string;
  readonly text: string;
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** Lines of a row behind one of its prefixes, with generated values. */
export function printedRow(row: CatalogueRow, prefix: string): fc.Arbitrary<PrintedRow> {
  const inside = new Set(
    piecesOf(row).flatMap((piece) => (piece.kind === 'glued' ? piece.fields.map(({ name }) => name) : [])),
  );
  const parts = templateParts(row.template).map((part) => {
    if (part.kind === 'literal') return fc.constant({ name: null, text: part.text, value: '' });
    const values = lookUp(inside.has(part.name) ? valuesInsideTokens : fieldValues, part.type);
    return values.map((printed) => ({ name: part.name, ...printed }));
  });
  return fc.tuple(lookUp(prefixes, prefix), fc.tuple(...parts)).map(([head, printed]) => ({
    prefix: head,
    text: printed.map(({ text }) => text).join(''),
    values: Object.fromEntries(printed.flatMap(({ name, value }) => (name === null ? [] : [[name, value]]))),
  }));
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T {
  const found = table[key];
  if (found === undefined) throw new Error(`add how ${key} looks to test/message/field-values.ts`);
  return found;
}
