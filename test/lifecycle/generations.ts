import type { LinuxGeneration, ScenarioDriver } from '../../src/fixture/generation.ts';
import { GENERATIONS as SCENARIOS } from '../../src/fixture/generations.ts';
import { wordingIn } from '../../src/fixture/wording.ts';

/** How a generation of the kernel's drivers speaks: hyperv-facts, sections 3 to 8. */
export interface Generation
  extends Pick<
    LinuxGeneration,
    'join' | 'renameLine' | 'renameWhileUp' | 'unload' | 'hibernates' | 'busReleased'
  > {
  readonly name: string;
  /** `VF slot 1 added` (4.19 and later). */
  readonly slotLines: boolean;
  /** `PCI VMBus probing: Using version` (4.13 and later). */
  readonly probingLine: boolean;
  /** `VF up` and `VF down` (4.7 to 4.13). */
  readonly upAndDown: boolean;
  /** udev names the VF after its domain and slot. */
  readonly udevRenames: boolean;
  /** The PCI domain is the slot's number, not a part of the bus's GUID. */
  readonly domainIsSlot: boolean;
  readonly driver: 'mlx5_core' | 'mlx4_en' | 'mana';
}

const DRIVERS = { mlx5: 'mlx5_core', mlx4: 'mlx4_en', mana: 'mana' } as const;

/** Every Linux that a scenario can be of, with each of its drivers; 4.8 calls its devices by numbers, not GUIDs. */
export const GENERATIONS: readonly Generation[] = SCENARIOS.flatMap((generation) =>
  generation.system === 'linux' && generation.vmbusName === 'guid'
    ? generation.drivers.map((driver) => spoken(generation, driver))
    : [],
);

function spoken(generation: LinuxGeneration, driver: ScenarioDriver): Generation {
  const says = (id: string): boolean => wordingIn(generation.speaks, [id]) !== null;
  return {
    ...generation,
    name: `${generation.name}, ${driver}`,
    slotLines: says('netvsc.vf-slot-added'),
    probingLine: says('hv-pci.probe-version'),
    upAndDown: says('netvsc.vf-up'),
    // Where no line says so, nothing but a name in a later line shows it.
    udevRenames: generation.renameLine,
    domainIsSlot: generation.domain === 'slot',
    driver: DRIVERS[driver],
  };
}
