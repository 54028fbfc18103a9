import type { KernelMessage } from '../message/kernel-message.ts';
import type { EventBase } from './event.ts';

/**
 * What a line tells beside the steps of a life. No state depends on it; it says why a step came or did not.
 *
 * - `driver-unregistered`: a driver was unloaded, by the guest.
 * - `vf-up`, `vf-down`: hv_netvsc of kernels 4.7 to 4.13 says that user space opened or closed the VF.
 * - `waiting-for-association`: the VF is up, and the host has not announced it yet.
 * - `not-paired`: hv_netvsc found no interface for the VF (yet).
 * - `paired-by-mac`: hv_netvsc found the interface by its MAC address, not by the slot.
 * - `namespace-moved`: the VF followed its interface into another network namespace.
 * - `not-offered`: a confidential machine takes no VF from its host.
 * - `domain-collision`: the PCI domain of the bus was taken; it got another number.
 * - `d0-retry`: hv_pci tries to power the device up a second time.
 * - `eject-ignored`: the host spoke of the device while its bus was going.
 * - `bus-released`: the PCI bus of the VF is gone.
 * - `probe-deferred`: the VF's driver will try again later.
 * - `reset`: the VF's driver resets the device, or comes back from it.
 * - `removal`: the VF's driver lets go of the device, or finds that it does not answer any more.
 * - `removal-stuck`: something holds the VF's interface, so that it cannot go.
 * - `transmit-timeout`: a transmit queue stood still.
 * - `association-notified`: the host told FreeBSD's hn that a VF comes or goes.
 * - `device-attached`: a driver of FreeBSD has taken the VF's device.
 * - `hibernation`, `shutdown`, `restart`: the host asked the machine for it, or the kernel says with its last line
 *   that it is done.
 */
export type NoteType =
  | 'driver-unregistered'
  | 'vf-up'
  | 'vf-down'
  | 'waiting-for-association'
  | 'not-paired'
  | 'paired-by-mac'
  | 'namespace-moved'
  | 'not-offered'
  | 'domain-collision'
  | 'd0-retry'
  | 'eject-ignored'
  | 'bus-released'
  | 'probe-deferred'
  | 'reset'
  | 'removal'
  | 'removal-stuck'
  | 'transmit-timeout'
  | 'association-notified'
  | 'device-attached'
  | 'hibernation'
  | 'shutdown'
  | 'restart';

/** A line that tells something beside the steps, with whom it concerns. */
export interface VfNote extends EventBase {
  readonly type: 'note';
  readonly note: NoteType;
}

/** By the catalogue's id. */
const NOTES: ReadonlyMap<string, NoteType> = new Map([
  ['netvsc.vf-up', 'vf-up'],
  ['netvsc.vf-down', 'vf-down'],
  ['netvsc.vf-wait-association', 'waiting-for-association'],
  ['netvsc.vf-no-pci-slot', 'not-paired'],
  ['netvsc.vf-invalid-serial', 'not-paired'],
  ['netvsc.vf-no-match', 'not-paired'],
  ['netvsc.vf-match-by-mac', 'paired-by-mac'],
  ['netvsc.vf-ns-moved', 'namespace-moved'],
  ['netvsc.vf-ns-followed', 'namespace-moved'],
  ['netvsc.sriov-not-advertised', 'not-offered'],
  ['hv-pci.domain-collision', 'domain-collision'],
  ['hv-pci.d0-retry', 'd0-retry'],
  ['hv-pci.eject-ignored', 'eject-ignored'],
  ['hv-pci.relations-ignored', 'eject-ignored'],
  ['driver.deferral', 'probe-deferred'],
  ['driver.deferred-pending', 'probe-deferred'],
  ['driver.deferred-pending-reason', 'probe-deferred'],
  ['net.unregister-waiting', 'removal-stuck'],
  ['net.watchdog', 'transmit-timeout'],
  ['net.watchdog-ms', 'transmit-timeout'],
  ['net.watchdog-netdev', 'transmit-timeout'],
  ['freebsd.hn.notify', 'association-notified'],
  ['freebsd.bus.mlx5-attach', 'device-attached'],
  ['freebsd.bus.mlx4-attach', 'device-attached'],
  ['freebsd.bus.mana-attach', 'device-attached'],
  ['hv-utils.hibernation', 'hibernation'],
  ['hv-utils.shutdown', 'shutdown'],
  ['hv-utils.restart', 'restart'],
  ['kernel.halted', 'shutdown'],
  ['kernel.power-down', 'shutdown'],
  ['kernel.restarting', 'restart'],
  ['kernel.restarting-command', 'restart'],
] as const);

/** Roles of messages about the VF's device that say the same whatever their wording. */
const NOTES_OF_THE_DEVICE: ReadonlyMap<string, NoteType> = new Map([
  ['reset', 'reset'],
  ['removal', 'removal'],
] as const);

/** Every id that is looked up: the catalogue must have it. */
export const NOTED_IDS: readonly string[] = [...NOTES.keys()];

/** What a line notes, or null where it is of no concern to a VF. */
export function noteOf({ kind, id, role, device, driver }: KernelMessage): NoteType | null {
  if (kind === 'pci-bus-released') return 'bus-released';
  if (kind !== 'note') return null;
  // hn is FreeBSD's synthetic interface: no device of a VF.
  const isOfDevice = device?.bus === 'pci' || (device?.bus === 'unit' && driver !== 'hn');
  const ofDevice = isOfDevice ? NOTES_OF_THE_DEVICE.get(role) : undefined;
  return NOTES.get(id) ?? ofDevice ?? null;
}
