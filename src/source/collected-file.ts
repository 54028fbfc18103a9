import type { Machine } from './machine.ts';

/** What a tool printed about interfaces or PCI devices when an archive was collected. */
export interface CollectedFile {
  /** As of a log: the way to it. */
  readonly name: string;
  readonly text: string;
  readonly machine: Machine | null;
}

/** Bytes of such a file that are read: a machine of a hundred interfaces prints some hundred KiB, its hardware some MB. */
export const MAX_COLLECTED_BYTES = 4 * 1024 * 1024;

/** Files of one input: two for each interface, and there are some hundred at the most. */
export const MAX_COLLECTED_FILES = 1_000;

// sos_commands/networking/ethtool_-i_eth0, ethtool_-S_eth0, ip_-d_address, ip_-s_-d_link, ifconfig_-a,
// sos_commands/pci/lspci_-nnvv; network.txt, hardware.txt (supportconfig); pods/…/ip_link, pods/…/ethtool (must-gather).
const PLACE =
  /(?:^|\/)(?:ethtool(?:[_ -]{1,2}-?[iS][_ -]|(?:\.txt)?$)|ip[_ -][^/]{0,80}(?:addr|link)|ip_a\b|ifconfig|lspci|(?:network|hardware)\.txt$)[^/]{0,120}$/;

// sos_commands/networking/namespaces/NAME/ip_netns_exec_NAME_ip_-d_address_show: the `eth0` of a container is another one.
const OTHER_NAMESPACE = /netns/;

/** Whether a file of an archive is one, by its name; what it says is for its readers to see. */
export function isCollectedPlace(path: string): boolean {
  return PLACE.test(path) && !OTHER_NAMESPACE.test(path.slice(path.lastIndexOf('/') + 1));
}
