/** A line of a file that an archive holds beside its logs. */
export interface CollectedLine {
  readonly name: string;
  readonly line: number;
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
  /** Packets that the synthetic interface saw on its VF, of `ethtool -S`: `vf_rx_packets` and `vf_tx_packets`. */
  readonly vfPackets: number | null;
  /** Where it stands. */
  readonly lines: readonly CollectedLine[];
}

/** What tools showed of one machine when its archive was collected. */
export interface Collected {
  /** As `TimelineSource.machine`. */
  readonly machine: string | null;
  readonly interfaces: readonly CollectedInterface[];
  /** Whether all interfaces were listed, by `ip` or `ifconfig`: else one that is missing says nothing. */
  readonly listsInterfaces: boolean;
  /** PCI addresses of network functions that `lspci` calls virtual; null where it was not collected. */
  readonly virtualFunctions: readonly string[] | null;
}
