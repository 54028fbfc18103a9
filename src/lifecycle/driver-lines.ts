import type { Boot } from './boot.ts';
import { type Evidence, eventOf, eventWith } from './evidence.ts';
import { acceptFromFunction, linkEvent } from './function-lines.ts';
import type { NoteType } from './note.ts';
import { remarkOf } from './remark.ts';
import { unloadInterfaces } from './steps.ts';
import { predictableName } from './vf-name.ts';

/**
 * What a driver says that names its device elsewhere, or none: `hv_vmbus: registering driver hv_netvsc`,
 * `mlx4_en: eth1: Link Up`, `mlx5_core: probe of cf63:00:02.0 failed with error -16`.
 */
export function acceptFromDriver(boot: Boot, evidence: Evidence): void {
  const { message } = evidence;
  switch (message.kind) {
    case 'driver-registering':
      return driverRegistered(boot, message.fields.registered, evidence);
    case 'driver-unregistering':
      return driverUnregistered(boot, message.fields.registered, evidence);
    case 'probe-failed':
      return probeFailed(boot, message.fields.device, evidence);
    default:
  }
  const { device, ifname } = message.fields as Readonly<Record<string, unknown>>;
  const isOfVf = DRIVERS_OF_VFS.has(message.driver);
  if (isOfVf && typeof device === 'string') return acceptFromFunction(boot, device, evidence);
  const name = message.netdev?.name ?? (typeof ifname === 'string' ? ifname : null);
  if (name !== null) return acceptFromNamed(boot, name, evidence);
  // hv_utils speaks without a device, too; its trouble is not the network's.
  if (message.kind === 'failure' && !isOfVf && !DRIVERS_OF_THE_PATH.has(message.driver)) return;
  const remark = remarkOf(evidence);
  if (remark !== null) boot.emit(remark, null, null);
}

/** The drivers that a VF can have. */
const DRIVERS_OF_VFS = new Set(['mlx5_core', 'mlx4_core', 'mlx4_en', 'mana']);

/** Whose trouble without a device can be the reason that an interface has no VF. */
const DRIVERS_OF_THE_PATH = new Set(['kernel', 'hv_vmbus', 'hv_netvsc', 'pci_hyperv', 'hv_pci']);

/** `unregister_netdevice: waiting for eth1 to become free`, `mlx4_en: eth1: Link Up`: the VF or interface of this name. */
function acceptFromNamed(boot: Boot, name: string, evidence: Evidence): void {
  const { message } = evidence;
  const event = linkEvent(evidence, name) ?? remarkOf(evidence, name);
  if (event === null) return;
  const domain = predictableName(name)?.domain;
  const byDomain = domain === undefined ? undefined : boot.functions.inDomain(domain);
  const pci = boot.functions.withVf(name) ?? byDomain;
  const owner = boot.ownerOfVf(name);
  const isOfVf = DRIVERS_OF_VFS.has(message.driver);
  if (pci !== undefined && isOfVf) pci.isPassedThrough = true;
  if (pci !== undefined && owner === null) boot.emitFor(pci, event);
  else if (owner !== null) {
    owner.life.lines += 1;
    boot.emit(event, owner.life, owner.attachment);
  } else {
    const life = boot.interfaces.knownName(name);
    // A name of another driver's interface (`docker0`) is no concern of ours.
    if (life === null && !isOfVf) return;
    if (life !== null) event.vf = null;
    boot.emit(event, life, life?.attachment ?? null);
  }
}

function driverRegistered(boot: Boot, driver: string, evidence: Evidence): void {
  if (driver !== 'hv_netvsc' && driver !== 'hv_pci') return;
  // An interface that appears after its driver was loaded begins its life here, without a VF.
  if (driver === 'hv_netvsc') boot.interfaces.firstState = 'synthetic-only';
  boot.emit(eventWith('driver-registered', evidence, null, { driver }), null, null);
}

/** `hv_vmbus: unregistering driver hv_netvsc` */
function driverUnregistered(boot: Boot, driver: string, evidence: Evidence): void {
  if (driver !== 'hv_netvsc' && driver !== 'hv_pci') return;
  if (driver === 'hv_netvsc') unloadInterfaces(boot, evidence);
  const note: NoteType = 'driver-unregistered';
  boot.emit(eventWith('note', evidence, null, { note }), null, null);
}

/** `hv_vmbus: probe failed for device {guid} (-19)`: a VF's bus, an interface, or a device that is none of ours. */
function probeFailed(boot: Boot, guid: string, evidence: Evidence): void {
  const event = eventOf('error', evidence);
  const life = boot.interfaces.knownGuid(guid);
  const pci = boot.functions.withGuid(guid);
  if (pci !== undefined) {
    boot.emitFor(pci, event);
    pci.hasFailed = true;
  } else if (life !== null) boot.emit(event, life, life.attachment);
}
