/** The machine that a log of an archive or folder is of, as far as its surroundings tell. */
export interface Machine {
  /** The folder that its `/` was put into, with the way to it: `bundle.zip:sosreport-vm1`. */
  readonly root: string;
  /** `/etc/machine-id`, 32 hexadecimal digits; null as long as it was not met. */
  id: string | null;
}

/** What stands below the root of a machine, where its files are collected. */
const BELOW_ROOT =
  /^(.*?)(?:^|\/)(?:(?:var\/log|run\/log|sos_commands|sos_strings|sos_reports|sos_logs|etc\/machine-id|etc\/hostname|var\/lib\/waagent)(?:\/|$)|truncated_{1,2}var_log_)/s;
/**
 * Nodes of a cluster: `must-gather.local/quay-io/nodes/worker-1/…`, and what a pod has told of the node that it runs on:
 * `namespaces/openshift-sriov-network-operator/pods/sriov-network-config-daemon-x7k2p/dmesg`.
 */
const NODE = /^(.*?(?:^|\/)(?:nodes|pods)\/[^/]{1,253})\//s;
const NODE_ROOT = /(?:^|[/:])(?:nodes|pods)\/[^/]{1,253}$/;
/** What a supportconfig of SUSE is called. */
const SUPPORTCONFIG = /^((?:.*\/)?(?:scc|nts)_[^/]{1,253})\//s;

/** The root of the machine that a path stands below; null where the path does not tell. */
export function rootOf(path: string): string | null {
  for (const pattern of [BELOW_ROOT, SUPPORTCONFIG, NODE]) {
    const match = pattern.exec(path);
    if (match !== null) return match[1] ?? '';
  }
  return null;
}

/** What a machine is told apart by. */
export function machineName({ id, root }: Machine): string {
  return id ?? root;
}

/** The machines of one input. */
export class Machines {
  readonly #byRoot = new Map<string, Machine>();
  /** Archives among the files of a node, of which a machine was met. */
  readonly #ofNodes = new Set<string>();

  /**
   * @param container the way to the archive or folder in which the path stands
   * @param around the machine among whose files the archive itself lies: what does not say otherwise is of that one
   */
  of(container: string, separator: string, path: string, around: Machine | null): Machine | null {
    const inner = rootOf(path);
    if (inner === null || (inner === '' && around !== null)) return around;
    const root = inner === '' ? container : container + separator + inner;
    const known = this.#byRoot.get(root);
    if (known !== undefined) return known;
    const machine = this.#isOfNode(container, around) ? around : { root, id: null };
    this.#byRoot.set(root, machine);
    return machine;
  }

  /** `nodes/worker-1/sosreport-worker-1.tar.xz` is of that node; a second machine in it would be another one. */
  #isOfNode(container: string, around: Machine | null): around is Machine {
    if (around === null || !NODE_ROOT.test(around.root) || this.#ofNodes.has(container)) return false;
    this.#ofNodes.add(container);
    return true;
  }
}

/** Bytes of `/etc/machine-id` that are read: it has 32 digits and a line feed. */
export const MACHINE_ID_BYTES = 33;

const MACHINE_ID_PATH = /(?:^|\/)etc\/machine-id$/;

export function isMachineIdPath(path: string): boolean {
  return MACHINE_ID_PATH.test(path);
}

/** @returns null for what is none, as in an image that was never started */
export function readMachineId(bytes: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(bytes).trim();
  return /^[0-9a-f]{32}$/.test(text) ? text : null;
}
