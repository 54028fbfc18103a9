import type { CollectedFile } from '../source/collected-file.ts';
import { machineName } from '../source/machine.ts';
import type { Collected, CollectedCounters, CollectedInterface } from './collected.ts';
import { readTools, type Seen } from './tools.ts';

/** Interfaces of one machine that are kept: as many as a machine can have, and a hostile file could name any number. */
const MAX_INTERFACES = 1_024;

/**
 * Reads what the tools printed, collection by collection.
 *
 * @example
 * const [collected] = readCollected([{ name: 'sos.tar.xz:sos_commands/networking/ip_-d_address', text, machine: null }]);
 * collected.interfaces[1].flags; // ['BROADCAST', 'MULTICAST', 'SLAVE', 'UP', 'LOWER_UP']
 */
export function readCollected(files: readonly CollectedFile[]): readonly Collected[] {
  const roots = new Map<string | null, Growing>();
  for (const file of files) {
    const root = file.machine?.root ?? null;
    const growing =
      roots.get(root) ?? new Growing(root, file.machine === null ? null : machineName(file.machine));
    roots.set(root, growing);
    for (const seen of readTools(file)) growing.add(seen);
  }
  return [...roots.values()].map((growing) => growing.collected).filter(hasContent);
}

function hasContent({ interfaces, virtualFunctions }: Collected): boolean {
  return interfaces.length > 0 || virtualFunctions !== null;
}

class Growing {
  readonly #root: string | null;
  readonly #machine: string | null;
  readonly #interfaces = new Map<string, CollectedInterface>();
  #listsInterfaces = false;
  #virtualFunctions: string[] | null = null;

  constructor(root: string | null, machine: string | null) {
    this.#root = root;
    this.#machine = machine;
  }

  get collected(): Collected {
    return {
      root: this.#root,
      machine: this.#machine,
      interfaces: [...this.#interfaces.values()],
      listsInterfaces: this.#listsInterfaces,
      virtualFunctions: this.#virtualFunctions,
    };
  }

  add(seen: Seen): void {
    switch (seen.kind) {
      case 'pci-list':
        this.#virtualFunctions = [...(this.#virtualFunctions ?? []), ...seen.virtualFunctions].slice(
          0,
          MAX_INTERFACES,
        );
        return;
      case 'interface-list':
        this.#listsInterfaces = true;
        return;
      case 'interface':
        this.#merge(seen);
    }
  }

  /** What tools say of one interface completes each other; of two that say the same, the first one counts. */
  #merge({ name, at, ...fields }: Extract<Seen, { kind: 'interface' }>): void {
    const known = this.#interfaces.get(name) ?? NOTHING;
    if (known === NOTHING && this.#interfaces.size >= MAX_INTERFACES) return;
    this.#interfaces.set(name, {
      name,
      mac: known.mac ?? fields.mac ?? null,
      driver: known.driver ?? fields.driver ?? null,
      flags: known.flags ?? fields.flags ?? null,
      master: known.master ?? fields.master ?? null,
      ...withCounters(known, fields.counters),
      lines: [...known.lines, at].slice(0, MAX_LINES),
    });
  }
}

/** Readings of one interface that are kept: the first ones tell, and a loop may have written any number. */
const MAX_READINGS = 64;

/** The same counters, told twice, are one reading: no packet came between. */
function withCounters(
  known: Pick<CollectedInterface, 'vfPackets' | 'counters'>,
  read: CollectedCounters | undefined,
): Pick<CollectedInterface, 'vfPackets' | 'counters'> {
  const { vfPackets, counters } = known;
  if (read === undefined) return { vfPackets, counters };
  const isKnown = counters.some(
    (one) => one.vfPackets === read.vfPackets && one.syntheticPackets === read.syntheticPackets,
  );
  return {
    vfPackets: Math.max(vfPackets ?? 0, read.vfPackets),
    counters: isKnown ? counters : [...counters, read].slice(0, MAX_READINGS),
  };
}

/** Lines that are kept of an interface: one for each tool is enough to look it up. */
const MAX_LINES = 8;

const NOTHING: Omit<CollectedInterface, 'name'> = {
  mac: null,
  driver: null,
  flags: null,
  master: null,
  vfPackets: null,
  counters: [],
  lines: [],
};
