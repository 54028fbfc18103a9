import type { SourceLine } from '../record/log-record.ts';
import type { Evidence } from './evidence.ts';

/**
 * How a PCI function was tied to an interface.
 *
 * - `joined`: one line names function, VF and interface: `mlx5_core cf63:00:02.0 eth1: joined to eth0`.
 * - `vf-name`: hv_netvsc names the VF that the function's driver speaks of: `VF registering: eth1`.
 * - `predictable-name`: udev's name of the VF holds the function's PCI domain: `enP53091s1` is cf63.
 * - `slot`: udev's name of the VF holds the slot that the host announced for this interface and no other.
 * - `mac`: a line of the function's driver gives the MAC address of the interface.
 * - `hv-pci-guid`: the VMBus GUID of the bus, which was this interface's before.
 */
export type TieKind = 'joined' | 'vf-name' | 'predictable-name' | 'slot' | 'mac' | 'hv-pci-guid';

/** What ties a PCI function to an interface, and the line that says so. */
export interface Tie {
  readonly by: TieKind;
  readonly source: SourceLine;
  /** The kernel's text of that line. */
  readonly text: string;
}

export function tieBy(by: TieKind, { record }: Evidence): Tie {
  return { by, source: record.source, text: record.message };
}
