import { isVmbusGuid } from '../lifecycle/mac.ts';
import type { MachineInterface, TimelineInterface } from './timeline.ts';

interface Known {
  readonly by: MachineInterface['by'];
  readonly interfaces: number[];
}

/**
 * Ties the interfaces of a machine's boots together: by the GUID, which the host keeps; by the MAC address,
 * where kernels before 4.9 print no GUID; by the name where there is neither. A name can be another
 * interface's after a reboot, so a tie by name says so.
 */
export function machineInterfaces(interfaces: readonly TimelineInterface[]): readonly MachineInterface[] {
  const found: Known[] = [];
  const byKey = new Map<string, Known>();
  interfaces.forEach((each, index) => {
    const { by, keys } = keysOf(each);
    const candidates = keys.flatMap((key) => byKey.get(key) ?? []);
    // Two interfaces of one boot are never one.
    const known = candidates.find(
      (machine) => interfaces[machine.interfaces.at(-1) ?? -1]?.boot !== each.boot,
    );
    const machine = known ?? { by, interfaces: [] };
    if (known === undefined) found.push(machine);
    machine.interfaces.push(index);
    for (const key of keys) byKey.set(key, machine);
  });
  return found.map(({ by, interfaces: indices }) => {
    const members = indices.flatMap((index) => interfaces[index] ?? []);
    return {
      by,
      guid: members.find(({ guid }) => guid !== null && isVmbusGuid(guid))?.guid ?? null,
      mac: members.find(({ mac }) => mac !== null)?.mac ?? null,
      name: members.findLast(({ name }) => name !== null)?.name ?? null,
      interfaces: indices,
    };
  });
}

/** What an interface can be known by in another boot, the surest first. */
function keysOf({ boot, guid, mac, name }: TimelineInterface): {
  readonly by: MachineInterface['by'];
  readonly keys: readonly string[];
} {
  const byMac = mac === null ? [] : [`mac ${mac}`];
  if (guid !== null && isVmbusGuid(guid)) return { by: 'guid', keys: [`guid ${guid}`, ...byMac] };
  if (mac !== null) return { by: 'mac', keys: byMac };
  // Within one boot `vmbus_11` tells interfaces apart, and in the next it may be another one.
  return { by: 'name', keys: [name === null ? `boot ${boot} ${guid}` : `name ${name}`] };
}
