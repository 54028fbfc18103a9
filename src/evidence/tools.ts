import type { CollectedFile } from '../source/collected-file.ts';
import type { CollectedCounters, CollectedLine } from './collected.ts';
import { outputsOf, type ToolOutput } from './tool-output.ts';

/** What one tool shows. */
export type Seen =
  | {
      readonly kind: 'interface';
      readonly name: string;
      readonly at: CollectedLine;
      readonly mac?: string;
      readonly driver?: string;
      readonly flags?: readonly string[];
      readonly master?: string;
      readonly counters?: CollectedCounters;
    }
  /** All interfaces are listed. */
  | { readonly kind: 'interface-list' }
  | { readonly kind: 'pci-list'; readonly virtualFunctions: readonly string[] };

type ToolReader = (output: ToolOutput) => readonly Seen[];

const MAC = /(?:link\/ether|ether|HWaddr) ([0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5})\b/;

/**
 * `ip addr` and `ip link`, with any of their options:
 *
 *     3: enP53091s1np0: <BROADCAST,MULTICAST,SLAVE,UP,LOWER_UP> mtu 1500 qdisc mq master eth0 state UP …
 *         link/ether 00:0d:3a:f5:76:bd brd ff:ff:ff:ff:ff:ff
 */
const readIp: ToolReader = (output) =>
  readListing(output, /^\d{1,9}: ([^\s:@]{1,64})(?:@[^\s:]{1,64})?: <([A-Z0-9_,-]{0,400})>/);

/**
 * `ifconfig`, as it prints since 2012 and as it did before:
 *
 *     enP53091s1np0: flags=6211<UP,BROADCAST,RUNNING,SLAVE,MULTICAST>  mtu 1500
 *             ether 00:0d:3a:f5:76:bd  txqueuelen 1000  (Ethernet)
 *
 *     eth1      Link encap:Ethernet  HWaddr 00:0D:3A:F5:76:BD
 *               UP BROADCAST RUNNING SLAVE MULTICAST  MTU:1500  Metric:1
 */
const readIfconfig: ToolReader = (output) => [
  ...readListing(output, /^([^\s:]{1,64}): flags=\d{1,9}<([A-Z0-9_,-]{0,400})>/),
  ...readListing(output, /^([^\s:]{1,64}) {2,40}Link encap:()/),
];

const OLD_FLAGS = /^ {4,40}((?:[A-Z]{2,20} ){1,16}) ?MTU:\d/;

function readListing({ lines }: ToolOutput, head: RegExp): readonly Seen[] {
  const seen: Seen[] = [];
  let name: string | null = null;
  for (const { text: line, at } of lines) {
    const begin = head.exec(line);
    if (begin !== null) {
      name = begin[1] ?? '';
      const flags = begin[2] === '' ? undefined : begin[2]?.split(',');
      const master = / master ([^\s]{1,64})/.exec(line)?.[1];
      seen.push({
        kind: 'interface',
        name,
        at,
        ...(flags === undefined ? {} : { flags }),
        ...(master === undefined ? {} : { master }),
      });
    }
    if (name === null) continue;
    const mac = MAC.exec(line)?.[1];
    if (mac !== undefined) seen.push({ kind: 'interface', name, at, mac: mac.toLowerCase() });
    const flags = OLD_FLAGS.exec(line)?.[1];
    if (flags !== undefined) seen.push({ kind: 'interface', name, at, flags: flags.trim().split(/ +/) });
  }
  // Where there is no `lo` they are not all: `ip link show eth0`.
  const isWhole = seen.some((one) => one.kind === 'interface' && one.name === 'lo');
  return isWhole ? [{ kind: 'interface-list' }, ...seen] : seen;
}

/** The interface that `ethtool -i eth0` is about, or the name of its file: `ethtool_-i_eth0`. */
const OF_INTERFACE = /ethtool[_ -]{1,2}-?([iS])[_ -]{1,2}([\w.-]{1,64}?)(?:\.txt)?$/;

/**
 * `ethtool -i` and `ethtool -S`, the latter also several times in one file:
 *
 *     driver: hv_netvsc               NIC statistics:
 *     version: 5.15.0                      vf_rx_packets: 8160
 *                                          tx_queue_0_packets: 51
 */
const readEthtool: ToolReader = ({ command, lines }) => {
  const name = OF_INTERFACE.exec(command)?.[2];
  if (name === undefined) return [];
  const readings: (typeof lines)[number][][] = [];
  const seen: Seen[] = [];
  for (const line of lines) {
    if (line.text.startsWith('NIC statistics')) readings.push([]);
    readings.at(-1)?.push(line);
    const driver = /^driver: (\S{1,64})$/.exec(line.text.trimEnd())?.[1];
    if (driver !== undefined) seen.push({ kind: 'interface', name, at: line.at, driver });
  }
  for (const reading of readings) {
    const counters = countersOf(reading);
    if (counters !== null) seen.push({ kind: 'interface', name, at: counters.at, counters });
  }
  return seen;
};

/** Null without any of a VF: other drivers count otherwise. */
function countersOf(lines: ToolOutput['lines']): CollectedCounters | null {
  let vfPackets: number | null = null;
  let syntheticPackets: number | null = null;
  let last: CollectedLine | null = null;
  for (const { text, at } of lines) {
    const [, path, count] = COUNTER.exec(text.trimEnd()) ?? [];
    if (path === undefined) continue;
    if (path.startsWith('vf_')) {
      vfPackets = sum(vfPackets, count);
      last = at;
    } else syntheticPackets = sum(syntheticPackets, count);
  }
  return vfPackets === null || last === null ? null : { vfPackets, syntheticPackets, at: last };
}

/** Exact up to 2^53: no machine counts that far, and what a hostile file counts stays there. */
function sum(known: number | null, count: string | undefined): number {
  return Math.min((known ?? 0) + Number(count), Number.MAX_SAFE_INTEGER);
}

/** The queues are those of the synthetic path. */
const COUNTER = /^ {1,16}(vf_[rt]x|[rt]x_queue_\d{1,4})_packets: (\d{1,15})$/;

/**
 * `lspci` with any of its options; without names a function is virtual by its ids:
 *
 *     cf63:00:02.0 Ethernet controller [0200]: Mellanox Technologies … Virtual Function [15b3:1016] (rev 80)
 *     cf63:00:02.0 0200: 15b3:1016 (rev 80)
 */
const readLspci: ToolReader = ({ lines }) => {
  const devices = lines
    .map(({ text }) => text)
    .filter((line) => /^(?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7] /.test(line));
  if (devices.length === 0) return [];
  const virtualFunctions = devices
    .filter((line) => NETWORK.test(line) && VIRTUAL.test(line))
    .map((line) => line.slice(0, line.indexOf(' ')));
  return [{ kind: 'pci-list', virtualFunctions }];
};

/** Ethernet is class 0200, InfiniBand 0207. */
const NETWORK = /Ethernet controller|Network controller|Infiniband controller|^\S{7,20} (?:Class )?020[07]: /;

/**
 * What names say; the ids of VFs in the tables of mlx4_core, mlx5_core and mana; and a PCI domain of its own, which
 * Hyper-V makes for each function that it passes through.
 */
const VIRTUAL =
  /^(?!0+:)[0-9a-f]{4,8}:[0-9a-f]{2}:|Virtual Function|\b15b3:(?:1002|1004|1012|1014|1016|1018|101a|101c|101e|a2d3)\b|\b1414:00ba\b/;

/** Every tool whose output is read. Each finds what is its own. */
const TOOL_READERS: readonly ToolReader[] = [readIp, readIfconfig, readEthtool, readLspci];

/** What a file shows, by whichever tools. */
export function readTools(file: CollectedFile): readonly Seen[] {
  return outputsOf(file).flatMap((output) => TOOL_READERS.flatMap((read) => read(output)));
}
