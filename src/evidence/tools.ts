import type { CollectedFile } from '../source/collected-file.ts';
import type { CollectedCounters, CollectedLine } from './collected.ts';

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

type ToolReader = (file: CollectedFile) => readonly Seen[];

const MAC = /(?:link\/ether|ether|HWaddr) ([0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5})\b/;

/**
 * `ip addr` and `ip link`, with any of their options:
 *
 *     3: enP53091s1np0: <BROADCAST,MULTICAST,SLAVE,UP,LOWER_UP> mtu 1500 qdisc mq master eth0 state UP …
 *         link/ether 00:0d:3a:f5:76:bd brd ff:ff:ff:ff:ff:ff
 */
const readIp: ToolReader = (file) =>
  readListing(file, /^\d{1,9}: ([^\s:@]{1,64})(?:@[^\s:]{1,64})?: <([A-Z0-9_,-]{0,400})>/);

/**
 * `ifconfig`, as it prints since 2012 and as it did before:
 *
 *     enP53091s1np0: flags=6211<UP,BROADCAST,RUNNING,SLAVE,MULTICAST>  mtu 1500
 *             ether 00:0d:3a:f5:76:bd  txqueuelen 1000  (Ethernet)
 *
 *     eth1      Link encap:Ethernet  HWaddr 00:0D:3A:F5:76:BD
 *               UP BROADCAST RUNNING SLAVE MULTICAST  MTU:1500  Metric:1
 */
const readIfconfig: ToolReader = (file) => [
  ...readListing(file, /^([^\s:]{1,64}): flags=\d{1,9}<([A-Z0-9_,-]{0,400})>/),
  ...readListing(file, /^([^\s:]{1,64}) {2,40}Link encap:()/),
];

const OLD_FLAGS = /^ {4,40}((?:[A-Z]{2,20} ){1,16}) ?MTU:\d/;

function readListing(file: CollectedFile, head: RegExp): readonly Seen[] {
  const seen: Seen[] = [];
  let name: string | null = null;
  file.text.split('\n').forEach((line, index) => {
    const at = { name: file.name, line: index + 1 };
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
    if (name === null) return;
    const mac = MAC.exec(line)?.[1];
    if (mac !== undefined) seen.push({ kind: 'interface', name, at, mac: mac.toLowerCase() });
    const flags = OLD_FLAGS.exec(line)?.[1];
    if (flags !== undefined) seen.push({ kind: 'interface', name, at, flags: flags.trim().split(/ +/) });
  });
  return seen.length === 0 ? [] : [{ kind: 'interface-list' }, ...seen];
}

/** The interface that `ethtool_-i_eth0` is about; in a supportconfig, `# /sbin/ethtool -i eth0` says it. */
const OF_INTERFACE = /ethtool[_ -]{1,2}-?([iS])[_ -]{1,2}([\w.-]{1,64}?)(?:\.txt)?$/;

/**
 * `ethtool -i` and `ethtool -S`, the latter also several times in one file:
 *
 *     driver: hv_netvsc               NIC statistics:
 *     version: 5.15.0                      vf_rx_packets: 8160
 *                                          tx_queue_0_packets: 51
 */
const readEthtool: ToolReader = (file) => {
  const seen: Seen[] = [];
  let about = OF_INTERFACE.exec(file.name.slice(file.name.lastIndexOf('/') + 1))?.[2] ?? null;
  let counters: CollectedCounters | null = null;
  /** Where other counters begin, or the file ends. */
  const finish = (): void => {
    if (about !== null && counters !== null)
      seen.push({ kind: 'interface', name: about, at: counters.at, counters });
    counters = null;
  };
  let synthetic: number | null = null;
  file.text.split('\n').forEach((text, index) => {
    const at = { name: file.name, line: index + 1 };
    const line = text.trimEnd();
    if (line.startsWith('#') || line.startsWith('NIC statistics')) {
      finish();
      synthetic = null;
    }
    if (line.startsWith('#')) about = OF_INTERFACE.exec(line)?.[2] ?? null;
    if (about === null) return;
    const driver = /^driver: (\S{1,64})$/.exec(line)?.[1];
    if (driver !== undefined) seen.push({ kind: 'interface', name: about, at, driver });
    const [, path, count] = COUNTER.exec(line) ?? [];
    if (path?.startsWith('vf_'))
      counters = { vfPackets: sum(counters?.vfPackets, count), syntheticPackets: synthetic, at };
    else if (path !== undefined) synthetic = sum(synthetic, count);
    if (counters !== null) counters = { ...counters, syntheticPackets: synthetic };
  });
  finish();
  return seen;
};

/** Exact up to 2^53: no machine counts that far, and what a hostile file counts stays there. */
function sum(known: number | null | undefined, count: string | undefined): number {
  return Math.min((known ?? 0) + Number(count), Number.MAX_SAFE_INTEGER);
}

/** The queues are those of the synthetic path. */
const COUNTER = /^ {1,16}(vf_[rt]x|[rt]x_queue_\d{1,4})_packets: (\d{1,15})$/;

/** `lspci`: `cf63:00:02.0 Ethernet controller [0200]: Mellanox Technologies … Virtual Function [15b3:1016] (rev 80)`. */
const readLspci: ToolReader = ({ text }) => {
  const devices = text
    .split('\n')
    .filter((line) => /^(?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7] /.test(line));
  if (devices.length === 0) return [];
  const virtualFunctions = devices
    .filter(
      (line) =>
        /Ethernet controller|Network controller/.test(line) && /Virtual Function|1414:00ba/.test(line),
    )
    .map((line) => line.slice(0, line.indexOf(' ')));
  return [{ kind: 'pci-list', virtualFunctions }];
};

/** Every tool whose output is read. Each finds what is its own in a file, for some files hold the output of several. */
export const TOOL_READERS: readonly ToolReader[] = [readIp, readIfconfig, readEthtool, readLspci];
