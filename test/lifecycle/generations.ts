/** How a generation of the kernel's drivers speaks: hyperv-facts, sections 3 to 8. */
export interface Generation {
  readonly name: string;
  /** `VF slot 1 added` (4.19 and later). */
  readonly slotLines: boolean;
  /** `PCI VMBus probing: Using version` (4.13 and later). */
  readonly probingLine: boolean;
  /** Whether `joined to` comes behind `VF registering`, before it, or not at all. */
  readonly join: 'after' | 'before' | 'none';
  /** `VF up` and `VF down` (4.7 to 4.13). */
  readonly upAndDown: boolean;
  /** The kernel says when an interface is renamed. */
  readonly renameLine: boolean;
  /** The data path is on the VF before udev renames it (6.2 and later). */
  readonly renameWhileUp: boolean;
  /** udev names the VF after its domain and slot. */
  readonly udevRenames: boolean;
  /** What the unload of hv_netvsc prints of the data path of a VF that is up; `refused` where it fails. */
  readonly unload: 'from-to' | 'to' | 'nothing' | 'refused';
  /** hv_pci and hv_netvsc can be suspended (5.7 and later). */
  readonly hibernates: boolean;
  /** The PCI domain is the slot's number, not a part of the bus's GUID. */
  readonly domainIsSlot: boolean;
  /** `busn_res: … is released` (5.3 and later). */
  readonly busReleased: boolean;
  readonly driver: 'mlx5_core' | 'mlx4_en' | 'mana';
}

const BASE: Generation = {
  name: '6.8',
  slotLines: true,
  probingLine: true,
  join: 'after',
  upAndDown: false,
  renameLine: true,
  renameWhileUp: true,
  udevRenames: true,
  unload: 'from-to',
  hibernates: true,
  domainIsSlot: false,
  busReleased: true,
  driver: 'mlx5_core',
};

const OLD = { slotLines: false, renameWhileUp: false, hibernates: false, busReleased: false } as const;

export const GENERATIONS: readonly Generation[] = [
  {
    ...BASE,
    ...OLD,
    name: '4.9',
    probingLine: false,
    join: 'none',
    upAndDown: true,
    unload: 'refused',
    driver: 'mlx4_en',
  },
  { ...BASE, ...OLD, name: '4.15', join: 'before', unload: 'to', domainIsSlot: true },
  { ...BASE, ...OLD, name: 'RHEL 7.7', join: 'before', unload: 'to', renameLine: false, udevRenames: false },
  { ...BASE, ...OLD, name: '4.19', slotLines: true, unload: 'to' },
  { ...BASE, ...OLD, name: '5.10', slotLines: true, unload: 'nothing', hibernates: true, busReleased: true },
  { ...BASE, name: '5.15', renameWhileUp: false },
  BASE,
  { ...BASE, name: '6.8 with MANA', driver: 'mana' },
];
