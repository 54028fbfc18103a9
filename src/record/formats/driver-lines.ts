// A line may have lost its envelope. What drivers print tells their lines even so: some beginnings are theirs
// alone wherever they stand, others only at the beginning of a line.

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PCI_ADDRESS = '[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]';

/** `hv_netvsc 000d3af5-76bd-…`, `hv_netvsc vmbus_15`, `mlx5_core cf63:00:02.0`, `hv_vmbus: registering driver` */
const UNMISTAKABLE = new RegExp(
  [
    `hv_(?:netvsc|pci) (?:${GUID}|vmbus_\\d{1,6})\\b`,
    `(?:mlx4_core|mlx4_en|mlx5_core|mana) ${PCI_ADDRESS}`,
    'hv_vmbus: (?:un)?registering driver \\w',
  ].join('|'),
  'g',
);

/** A word at the beginning of a line that only these drivers, and what they stand on, print there. */
const OPENING = new RegExp(
  `^(?:${[
    'hv_(?:vmbus|netvsc|pci|utils|balloon|storvsc|sock)(?::| )',
    '(?:mlx4|mlx5)_[a-z]{2,8}\\d{0,3}(?::| )',
    `(?:mana|pci|pcieport|nvme|vfio-pci) ${PCI_ADDRESS}`,
    'pci_bus [0-9a-f]{4}:[0-9a-f]{2}:',
    `pci [0-9a-f]{4}:`,
    '(?:mana|vmbus|hn|mce|pcib|pci|mlx4_core|mlx5_core|mlxen)\\d{0,3}: ',
    // FreeBSD on a PCI function, and on what it found there
    'pci\\d{1,5}:\\d{1,3}:\\d{1,2}:\\d: ',
    'found->',
    '\\t ?(?:domain=|class=|map\\[)',
    '[a-z_]{1,40}\\(\\) \\[TID:\\d',
    '!system=HYPERV_NIC_VF ',
    '<mlx4_ib> ',
    'auxiliary mlx5_core\\.',
    '(?:systemd-)?udevd?(?:\\[\\d{1,10}\\])?: ',
    'systemd-networkd\\[',
    'netvsc ',
    `vmbus (?:${GUID}|vmbus_\\d{1,6}):`,
    'IPv6: ',
    'pci_hyperv: ',
    'net \\S{1,16}: ',
    'Hyper-V: ',
    'NETDEV WATCHDOG: ',
    // How a kernel ends
    'Kernel panic - not syncing: ',
    'BUG: ',
    'reboot: (?:Power down|Restarting system|System halted)',
    'Linux version \\d',
    'FreeBSD \\d+\\.\\d+-',
  ].join('|')})`,
);

/**
 * First words of some of these, without a colon, of which only what follows tells where it is the name of a program:
 * `net eth0: `, and not `net a-name-of-some-length: `. Behind the other first words an address stands, or a blank, which is
 * in no such name.
 */
export const UNDECIDED_FIRST_WORDS: ReadonlySet<string> = new Set([
  'auxiliary',
  'FreeBSD',
  'NETDEV',
  'net',
  'pci',
  'vmbus',
]);

// What FreeBSD prints of these drivers, and where its kernel begins: `hn0: link state`, `pci0:2:1:0: …`
const FREEBSD =
  /(?:(?:mana|vmbus|hn|mce|pcib|pci|mlx4_core|mlx5_core|mlxen)\d{1,3}: |pci\d{1,5}:\d{1,3}:\d{1,2}:\d: |found->|<mlx4_ib> |!system=HYPERV_NIC_VF |FreeBSD \d+\.\d+-|---<<BOOT>>---)/y;

/**
 * Whether a line of FreeBSD's kernel begins at `start`: one that no other kernel prints so.
 *
 * @example
 * beginsAsFreeBsd('[12] hn0: link state changed to UP', 5); // true
 */
export function beginsAsFreeBsd(text: string, start: number): boolean {
  FREEBSD.lastIndex = start;
  return FREEBSD.test(text);
}

/**
 * Whether the text begins as a line of these drivers does, or as the first one of a kernel.
 *
 * @example
 * beginsAsDriver('hv_vmbus: registering driver hv_netvsc'); // true
 */
export function beginsAsDriver(text: string): boolean {
  return OPENING.test(text);
}

/**
 * Where in a line something begins that no other program prints.
 *
 * @returns -1 where nothing such stands in it
 *
 * @example
 * findDriver('<p>hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added'); // 3
 */
export function findDriver(text: string): number {
  UNMISTAKABLE.lastIndex = 0;
  return UNMISTAKABLE.exec(text)?.index ?? -1;
}
