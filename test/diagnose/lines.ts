import { GUID, HV_PCI_GUID, hvPci, mlx5, netvsc, OTHER_GUID } from '../lifecycle/live.ts';

export { GUID, HV_PCI_GUID, hvPci, mlx5, netvsc, OTHER_GUID };

/** Lines of a life, in the wording of kernel 6.8. */
export const linux = 'Linux version 6.8.0-1017-azure (buildd@builder-01) (gcc 13) #20-Ubuntu SMP';
export const drivers = ['hv_vmbus: registering driver hv_pci', 'hv_vmbus: registering driver hv_netvsc'];
export const added = netvsc('VF slot 1 added');
export const bus = [
  hvPci('PCI VMBus probing: Using version 0x10004'),
  hvPci('PCI host bridge to bus cf63:00'),
  'pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000',
];
export const firmware = mlx5('firmware version: 14.30.5000');
export const vf = 'enP53091s1';
export const named = [
  netvsc('VF registering: eth1'),
  mlx5('joined to eth0', 'eth1'),
  mlx5('renamed from eth1', vf),
  mlx5('Link up', vf),
];
export const toVf = netvsc(`Data path switched to VF: ${vf}`);
export const fromVf = netvsc(`Data path switched from VF: ${vf}`);
export const unregistered = netvsc(`VF unregistering: ${vf}`);
export const removed = netvsc('VF slot 1 removed');

/** A VF comes and carries traffic. */
export const arrival: readonly string[] = [added, ...bus, firmware, ...named, toVf];
/** The host takes it. */
export const away: readonly string[] = [fromVf, unregistered, removed];
/** A start without anything to remark. */
export const start: readonly string[] = [linux, ...drivers, ...arrival];

/** The same lives of a second interface. */
export const second = (lines: readonly string[]): readonly string[] =>
  lines.map((line) =>
    line
      .replaceAll(GUID, OTHER_GUID)
      .replaceAll(HV_PCI_GUID, 'b2c3d4e5-a1b2-4466-9ae3-4b849c3ee03b')
      .replaceAll('cf63:00', 'a1b2:00')
      .replaceAll('eth1', 'eth3')
      .replaceAll('eth0', 'eth2')
      .replaceAll('enP53091s1', 'enP41394s2')
      .replaceAll('slot 1', 'slot 2'),
  );
/** Something else that the kernel prints: it shows how long the log goes on. */
export const later = 'random: crng init done';
