import type { CollectedFile } from '../source/collected-file.ts';
import { machineName } from '../source/machine.ts';
import type { Collected, CollectedInterface } from './collected.ts';
import { type Seen, TOOL_READERS } from './tools.ts';

/** Interfaces of one machine that are kept: as many as a machine can have, and a hostile file could name any number. */
const MAX_INTERFACES = 1_024;

/**
 * Reads what the tools printed, machine by machine.
 *
 * @example
 * const [collected] = readCollected([{ name: 'sos.tar.xz:sos_commands/networking/ip_-d_address', text, machine: null }]);
 * collected.interfaces[1].flags; // ['BROADCAST', 'MULTICAST', 'SLAVE', 'UP', 'LOWER_UP']
 */
export function readCollected(files: readonly CollectedFile[]): readonly Collected[] {
  const machines = new Map<string | null, Growing>();
  for (const file of files) {
    const machine = file.machine === null ? null : machineName(file.machine);
    const growing = machines.get(machine) ?? new Growing(machine);
    machines.set(machine, growing);
    for (const read of TOOL_READERS) for (const seen of read(file)) growing.add(seen);
  }
  return [...machines.values()].map((growing) => growing.collected).filter(hasContent);
}

function hasContent({ interfaces, virtualFunctions }: Collected): boolean {
  return interfaces.length > 0 || virtualFunctions !== null;
}

class Growing {
  readonly #machine: string | null;
  readonly #interfaces = new Map<string, CollectedInterface>();
  #listsInterfaces = false;
  #virtualFunctions: string[] | null = null;

  constructor(machine: string | null) {
    this.#machine = machine;
  }

  get collected(): Collected {
    return {
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
      vfPackets: known.vfPackets ?? fields.vfPackets ?? null,
      lines: [...known.lines, at].slice(0, MAX_LINES),
    });
  }
}

/** Lines that are kept of an interface: one for each tool is enough to look it up. */
const MAX_LINES = 8;

const NOTHING: Omit<CollectedInterface, 'name'> = {
  mac: null,
  driver: null,
  flags: null,
  master: null,
  vfPackets: null,
  lines: [],
};
