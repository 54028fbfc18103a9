import type { Boot } from './boot.ts';
import { type Evidence, eventOf } from './evidence.ts';
import type { PciFunction } from './pci-function.ts';
import { remarkOf } from './remark.ts';
import { domainOf } from './vf-name.ts';

/**
 * What hv_pci says about the bus of a VF:
 * `hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI VMBus probing: Using version 0x10002`.
 */
export function acceptFromHvPci(boot: Boot, guid: string, evidence: Evidence): void {
  const { message } = evidence;
  switch (message.kind) {
    case 'pci-probing':
      return boot.emitFor(probed(boot, guid), eventOf('pci-probing', evidence));
    case 'pci-bus-created': {
      const pci = boot.functions.placeOnBus(guid, message.fields.bus);
      return boot.emitFor(pci, eventOf('pci-bus-created', evidence));
    }
    default: {
      const remark = remarkOf(evidence);
      if (remark === null) return;
      return boot.emitFor(boot.functions.withGuid(guid) ?? boot.functions.begin(guid), remark);
    }
  }
}

/**
 * The function a probing line is about. Where it has no bus yet, the line came before. Where its VF has not
 * gone, the machine may have resumed from hibernation: what follows decides.
 */
function probed(boot: Boot, guid: string): PciFunction {
  const known = boot.functions.withGuid(guid);
  if (known === undefined || known.hasFailed) return boot.functions.begin(guid);
  if (known.bus === null && known.address === null) return known;
  return boot.functions.begin(guid, boot.isPresent(known) ? known : null);
}

/** `pci_bus cf63:00: busn_res: [bus 00] is released`: the bus of a VF that hv_pci has spoken of. */
export function acceptFromBus(boot: Boot, bus: string, evidence: Evidence): void {
  const remark = remarkOf(evidence);
  const pci = boot.functions.inDomain(domainOf(bus));
  if (remark !== null && pci !== undefined) boot.emitFor(pci, remark);
}
