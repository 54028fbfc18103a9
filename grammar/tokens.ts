/** What the tokens of a type look like: an expression, and for moo whether line breaks may be in it. */
type TokenForm = RegExp | { readonly match: RegExp; readonly lineBreaks: boolean };

/**
 * The tokens of a kernel message, in the order in which they are tried.
 *
 * Blanks separate tokens and mean nothing else: `Section count:2560` and `Section  count: 2560` are the
 * same tokens. A token holds a value; which values may stand where is said by the rules (`*.ne`).
 *
 * Everything that can be part of a name ends where no further name character follows, so that `1016` in
 * `1016x` or `00` in `00-ff` is not taken for a number.
 */
const END = '(?![A-Za-z0-9_]|[.@+-][A-Za-z0-9_])';
const HEX = '[0-9a-f]';

function ending(pattern: string): RegExp {
  return new RegExp(pattern + END);
}

export const tokens: Readonly<Record<string, TokenForm>> = {
  // found->	vendor=0x15b3, dev=0x1016, revid=0x80
  // 	domain=2, bus=0, slot=2, func=0
  // ^ the one blank that means something: FreeBSD's lines under `found->` begin with it and nothing else
  foundBlock: /^\t(?=(?:domain|class)=|map\[)/,

  blank: { match: /\s+/, lineBreaks: true },

  // eth1: hw csum failure            hvt_op_write: spurious message received!
  // ^                                ^
  // A few lines begin with a name or a function and say nothing of the driver. The words behind it make them
  // known, so it is a token of its own only at the beginning of a line and in front of these words.
  speaker:
    /^[A-Za-z0-9_.@+-]{1,40}(?=: (?:hw csum failure|name change rollback failed: |spurious message received!|unexpected netlink message!)|\(\) \[TID:[0-9]+\]: WARNING: txq pending sends)/,

  // !system=HYPERV_NIC_VF subsystem=hn0 type=VF_UP    <mlx4_ib> mlx4_ib_add: mlx4_ib: Mellanox ConnectX …
  // ^                                                 ^
  // found->	vendor=0x15b3, dev=0x1016, revid=0x80
  // ^
  devctl: /^!system=HYPERV_NIC_VF/,
  mlx4Ib: /^<mlx4_ib>/,
  found: /^found->/,

  // hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added
  //           ^
  guid: ending(`${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}`),

  // hv_netvsc vmbus_11 eth0: VF up: eth1 (kernels before 4.9)
  //           ^
  vmbusName: ending('vmbus_[0-9]{1,6}(?:_[0-9]{1,6})?'),

  // mlx5_core0: WARN: mlx5_fwdump_prep:92:(pid 0): …  FreeBSD numbers its devices by driver.
  // ^
  mlx5Unit: ending('mlx5_core[0-9]{1,4}'),
  mlx4Unit: ending('mlx4_core[0-9]{1,4}'),
  mceUnit: ending('mce[0-9]{1,4}'),
  mlxenUnit: ending('mlxen[0-9]{1,4}'),
  hnUnit: ending('hn[0-9]{1,4}'),
  manaUnit: ending('mana[0-9]{1,4}'),
  pcibUnit: ending('pcib[0-9]{1,4}'),
  vmbusUnit: ending('vmbus[0-9]{1,4}'),
  // pci2:0:2:0: Device leaked IRQ resources           pci2: <PCI bus> on pcib2
  // ^ domain, bus, slot and function, in decimal      ^ a bus by its number, as other devices
  pciSelector: ending('pci[0-9]{1,5}:[0-9]{1,3}:[0-9]{1,2}:[0-9]'),
  pciUnit: ending('pci[0-9]{1,3}'),

  // auxiliary mlx5_core.eth.0: adding auxiliary device failed!: -12
  //           ^
  auxiliaryDevice: ending('mlx5_core\\.[a-z0-9_-]{1,30}\\.[0-9]{1,10}'),

  // hv_netvsc vmbus_11: Device MAC 7c:ed:8d:53:cd:c7 link state up
  //                                ^
  mac: ending(`${HEX}{2}(?::${HEX}{2}){5}`),

  // mlx5_core cf63:00:02.0 eth1: joined to eth0
  //           ^
  pciAddress: ending(`${HEX}{4,8}:${HEX}{2}:${HEX}{2}\\.[0-7]`),

  // pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000
  //                    ^
  deviceId: ending(`${HEX}{4}:${HEX}{4}`),

  // hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI host bridge to bus cf63:00
  //                                                                     ^
  pciBus: ending(`${HEX}{4,8}:${HEX}{2}`),

  // pci_bus cf63:00: root bus resource [mem 0xfe0000000-0xfe00fffff window]
  //                                         ^
  range: ending(`0x${HEX}+-0x${HEX}+`),

  // hv_pci e9ac9b28-…: PCI VMBus probing: Using version 0x10002
  //                                                     ^
  hex: ending(`0x${HEX}+`),

  // mlx5_core cf63:00:02.0: firmware version: 14.25.8362
  //                                           ^
  dotted: ending('[0-9]+(?:\\.[0-9]+){2,3}'),

  // pci cf63:00:02.0: 0.000 Gb/s available PCIe bandwidth, …
  //                   ^
  real: ending('[0-9]+\\.[0-9]+'),

  // Up to 15 digits: what a double holds exactly. A longer run of digits is a word.
  // hv_vmbus: probe failed for device 000d3af5-… (-19)
  //                                               ^
  negative: ending('-[0-9]{1,15}'),
  natural: ending('[0-9]{1,15}'),

  // …limited by Unknown x0 link at cf63:00:02.0…
  //                     ^
  lanes: ending('x[0-9]+'),

  // A word of hex digits only: a number printed without 0x (`type 1f`), a name (`bed`), or a plain word (`added`).
  hexDigits: ending(`${HEX}+`),

  // mlx5_core cf63:00:02.0 enP53091s1np0: Link up
  // ^                      ^              ^    ^
  word: /[A-Za-z0-9_](?:[A-Za-z0-9_.@+-]*[A-Za-z0-9_])?/,

  punctuation: /[^A-Za-z0-9_\s\u0080-\uffff]/,
  other: /[\u0080-\uffff]+/,
};
