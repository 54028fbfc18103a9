import type { ByteStream } from './byte-stream.ts';
import type { Machine } from './machine.ts';
import type { ProblemList } from './problem.ts';

/** What a tool printed about interfaces or PCI devices when an archive was collected. */
export interface CollectedFile {
  /** As of a log: the way to it. */
  readonly name: string;
  readonly text: string;
  readonly machine: Machine | null;
}

/** Bytes of such a file that are read: a machine of a hundred interfaces prints some hundred KiB, its hardware some MB. */
const MAX_COLLECTED_BYTES = 4 * 1024 * 1024;

/** Files of one input: two for each interface, and there are some hundred at the most. */
const MAX_COLLECTED_FILES = 1_000;

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

/** Reads the files of one input, up to their bounds. */
export class CollectedFiles {
  readonly #onCollected: (file: CollectedFile) => void;
  #count = 0;

  constructor(onCollected: (file: CollectedFile) => void) {
    this.#onCollected = onCollected;
  }

  /** Reads one. What of it is not read is told among its problems; of files that are too many, once for all. */
  async take(
    { name, machine, problems }: Omit<CollectedFile, 'text'> & { readonly problems: ProblemList },
    bytes: ByteStream,
  ): Promise<void> {
    this.#count += 1;
    if (this.#count === MAX_COLLECTED_FILES + 1) {
      const message = `more than ${MAX_COLLECTED_FILES} files of what tools showed; this one and the rest are not read`;
      problems.add('limit', message);
    }
    if (this.#count > MAX_COLLECTED_FILES) return;
    const text = new TextDecoder().decode(await bytes.take(MAX_COLLECTED_BYTES));
    this.#onCollected({ name, text, machine });
    const isCut = (await bytes.peekSome(1)).length > 0;
    if (isCut) problems.add('limit', `only its first ${MAX_COLLECTED_BYTES} bytes are read`);
  }
}
