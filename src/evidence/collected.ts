/** A line of a file that an archive holds beside its logs. */
export interface CollectedLine {
  readonly name: string;
  readonly line: number;
}

/** The packet counters of a synthetic interface at one moment, of `ethtool -S`. */
export interface CollectedCounters {
  /** Over its VF: `vf_rx_packets` and `vf_tx_packets` together. */
  readonly vfPackets: number;
  /** Over the synthetic path: all `rx_queue_0_packets`, `tx_queue_0_packets` together; null where there are none. */
  readonly syntheticPackets: number | null;
  /** Where they stand. */
  readonly at: CollectedLine;
}

/** A network interface as tools showed it when an archive was collected. Null is what none of them printed. */
export interface CollectedInterface {
  readonly name: string;
  readonly mac: string | null;
  /** Of `ethtool -i`: `hv_netvsc`, `mlx5_core`. */
  readonly driver: string | null;
  /** Of `ip` or `ifconfig`: `UP`, `SLAVE`, `LOWER_UP`. */
  readonly flags: readonly string[] | null;
  /** The interface that it is a slave of. */
  readonly master: string | null;
  /** Packets that the synthetic interface saw on its VF, by the reading with the most; null without any. */
  readonly vfPackets: number | null;
  /** Its counters in the order of the files, each reading once. */
  readonly counters: readonly CollectedCounters[];
  /** Where it stands. */
  readonly lines: readonly CollectedLine[];
}

/** What tools showed of one machine when it was collected. A machine that was collected twice has two of these. */
export interface Collected {
  /** The folder that its files lie in, with the way to it: `bundle.zip:sosreport-vm1`; null where nothing tells. */
  readonly root: string | null;
  /** As `TimelineSource.machine`. */
  readonly machine: string | null;
  readonly interfaces: readonly CollectedInterface[];
  /** Whether all interfaces were listed, by `ip` or `ifconfig`: else one that is missing says nothing. */
  readonly listsInterfaces: boolean;
  /** PCI addresses of network functions that `lspci` calls virtual; null where it was not collected. */
  readonly virtualFunctions: readonly string[] | null;
}
