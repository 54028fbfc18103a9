import type { Boot } from './boot.ts';
import { type Evidence, eventBase } from './evidence.ts';
import type { PciFunction } from './pci-function.ts';

/**
 * What hv_pci says about the bus of a VF:
 * `hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI VMBus probing: Using version 0x10002`.
 */
export function acceptFromPciBus(boot: Boot, guid: string, evidence: Evidence): void {
  const { message } = evidence;
  switch (message.kind) {
    case 'pci-probing':
      return boot.emitFor(probed(boot, guid), { type: 'pci-probing', ...eventBase(evidence) });
    case 'pci-bus-created': {
      const pci = boot.functions.placeOnBus(guid, message.fields.bus);
      return boot.emitFor(pci, { type: 'pci-bus-created', ...eventBase(evidence) });
    }
    case 'failure': {
      const pci = boot.functions.withGuid(guid) ?? boot.functions.begin(guid);
      return boot.emitFor(pci, { type: 'error', ...eventBase(evidence) });
    }
    default:
      return;
  }
}

/**
 * The function a probing line is about. Where its VF has not gone, the machine has resumed from hibernation;
 * where it has no bus yet, the line came before.
 */
function probed(boot: Boot, guid: string): PciFunction {
  const known = boot.functions.withGuid(guid);
  const goesOn = known !== undefined && !known.hasFailed && (known.bus === null || boot.isPresent(known));
  return goesOn ? known : boot.functions.begin(guid);
}

/** What hv_vmbus says about drivers and devices: `hv_vmbus: registering driver hv_netvsc`. */
export function acceptFromVmbus(boot: Boot, evidence: Evidence): void {
  const { message } = evidence;
  switch (message.kind) {
    case 'driver-registering':
      return driverRegistered(boot, message.fields.registered, evidence);
    case 'probe-failed':
      return probeFailed(boot, message.fields.device, evidence);
    case 'failure':
      // hv_utils speaks without a device, too; its trouble is not the network's.
      if (DRIVERS_OF_THE_PATH.has(message.driver))
        boot.emit({ type: 'error', ...eventBase(evidence) }, null, null);
      return;
    default:
      return;
  }
}

/** Whose trouble without a device can be the reason that an interface has no VF. */
const DRIVERS_OF_THE_PATH = new Set(['kernel', 'hv_vmbus', 'hv_netvsc', 'pci_hyperv', 'mlx4_core']);

function driverRegistered(boot: Boot, driver: string, evidence: Evidence): void {
  if (driver !== 'hv_netvsc' && driver !== 'hv_pci') return;
  // An interface that appears after its driver was loaded begins its life here, without a VF.
  if (driver === 'hv_netvsc') boot.interfaces.firstState = 'synthetic-only';
  boot.emit({ type: 'driver-registered', ...eventBase(evidence), driver }, null, null);
}

/** `hv_vmbus: probe failed for device {guid} (-19)`: a VF's bus, an interface, or a device that is none of ours. */
function probeFailed(boot: Boot, guid: string, evidence: Evidence): void {
  const event = { type: 'error', ...eventBase(evidence) } as const;
  const life = boot.interfaces.knownGuid(guid);
  const pci = boot.functions.withGuid(guid);
  if (pci !== undefined) {
    boot.emitFor(pci, event);
    pci.hasFailed = true;
  } else if (life !== null) boot.emit(event, life, life.attachment);
}
