import type { EventTime, VfEvent } from '../lifecycle/event.ts';
import { microsecondsBetween } from '../timeline/durations.ts';
import type { Seen } from './events-by-type.ts';
import type { DeviceFacts } from './facts.ts';
import type { Stay } from './stay.ts';

/**
 * Whose trouble an `error` event tells of, by the catalogue's id. Each is the concern of one rule or two.
 *
 * - `kernel`: `Kernel panic - not syncing: …`
 * - `data-path`: `Data path failed to switch to VF: eth1, err: -5`
 * - `pairing`: `can not set master device eth0 (err = -16)`
 * - `pci`: hv_pci's and the PCI core's, before a driver has the device: `failed D0 Entry with status c0370048`
 * - `vf-driver`: `mlx5_core …: Fatal error 3 detected`
 * - `hyper-v`: everything else that hv_vmbus, hv_pci, hv_netvsc and FreeBSD's hn and vmbus say.
 */
export type Trouble = 'kernel' | 'data-path' | 'pairing' | 'pci' | 'vf-driver' | 'hyper-v';

/** The ids that a prefix does not tell. */
const BY_ID: ReadonlyMap<string, Trouble> = new Map([
  ['netvsc.datapath-to-vf-failed', 'data-path'],
  ['netvsc.datapath-from-vf-failed', 'data-path'],
  ['netvsc.datapath-send-failed', 'data-path'],
  ['netvsc.datapath-retry-failed', 'data-path'],
  ['netvsc.vf-rx-handler-failed', 'pairing'],
  ['netvsc.vf-set-master-failed', 'pairing'],
  ['netvsc.vf-ns-move-failed', 'pairing'],
  ['netvsc.vf-ns-follow-failed', 'pairing'],
  ['vmbus.probe-failed', 'pci'],
  // What hv_pci says of a device that works, or worked: interrupts, configuration, the bus going.
  ...[
    'device-gone',
    'device-has-gone',
    'device-ejecting',
    'resources-release-failed',
    'unimplemented-message',
    'unhandled-packet',
    'invalid-transaction-id',
    'config-read-oob',
    'config-write-oob',
    'mmio-read-error',
    'mmio-write-error',
    'read-config-block-failed',
    'write-config-block-failed',
    'interrupt-request-failed',
    'interrupt-request-failed-lis',
    'interrupt-request-failed-plain',
    'interrupt-send-failed',
    'retarget-failed',
    'unmask-no-data',
    'cpu-too-high',
    'slot-create-failed',
    'slot-create-failed-lis',
    'eject-short',
    'invalidate-short',
  ].map((id) => [`hv-pci.${id}`, 'hyper-v'] as const),
]);

/** What stands in front of the ids of a driver. */
const BY_GROUP: ReadonlyMap<string, Trouble> = new Map([
  ['kernel', 'kernel'],
  ['hv-pci', 'pci'],
  ['pci', 'pci'],
  ['driver', 'vf-driver'],
  ['mlx5', 'vf-driver'],
  ['mlx5e', 'vf-driver'],
  ['mlx4', 'vf-driver'],
  ['mlx4en', 'vf-driver'],
  ['mana', 'vf-driver'],
  ['freebsd.mlx5', 'vf-driver'],
  ['freebsd.mlx4', 'vf-driver'],
  ['freebsd.mlx4en', 'vf-driver'],
  ['freebsd.mce', 'vf-driver'],
  ['freebsd.mana', 'vf-driver'],
  ['freebsd.pcib', 'pci'],
]);

/** Of an event of the type `error`; null for every other. */
export function troubleOf({ type, messageId, guid, text }: VfEvent): Trouble | null {
  if (type !== 'error') return null;
  if (messageId === null) return 'hyper-v';
  // `hv_vmbus: probe failed for device {guid}` can name the interface itself.
  if (messageId === 'vmbus.probe-failed' && guid !== null && text.includes(guid)) return 'hyper-v';
  const group = messageId.slice(0, messageId.lastIndexOf('.'));
  return BY_ID.get(messageId) ?? BY_GROUP.get(group) ?? 'hyper-v';
}

/**
 * What a driver says of a device that does not answer: the host has taken it, or it has failed. Only the
 * removal of the VF within a minute tells the two apart (vf-driver-facts: `Fatal error 1`, `communication
 * channel is offline`, commands that time out).
 */
export function isOfUnansweringDevice({ messageId }: VfEvent): boolean {
  return messageId !== null && UNANSWERING.test(messageId);
}

const UNANSWERING =
  /^(?:freebsd\.)?mlx5\.(?:fatal|miss-count|health-|error-state|bad-|recover-|cmd-|nic-ifc|pci-link-down|fw-unresponsive|internal-state|unknown-fatal|vital-)|^(?:freebsd\.)?mlx4(?:en)?\.(?:internal-error|comm-|cmd-|vhcr-|vf-reset)|^mana\.(?:hwc-|msg-)|^hv-pci\.(?:device-|resources-release)|^pci\.(?:power-|flr-|unknown-header)/;

/**
 * Whether the firmware refused to answer a question: `ACCESS_REG(0x805) op_mod(0x1) failed, status bad
 * parameter(0x3)`. A VF may not ask for all that ethtool and monitoring agents want to know.
 */
export function isRefusedQuestion({ messageId, text }: VfEvent): boolean {
  return (
    messageId !== null && /^mlx5\.cmd-failed/.test(messageId) && /\b(?:ACCESS_REG|QUERY_\w+)\(0x/.test(text)
  );
}

/** When the log shows the host taking the device: its slot, or its PCI bus. */
export function removalOf(stay: Stay): EventTime | null {
  const removed = stay.printed('slot-removed');
  if (removed !== undefined) return removed.event.time;
  const released = stay.note('bus-released');
  if (released !== undefined) return released.time;
  // Kernels without slot lines print no more than this.
  return stay.attachment.slot === null ? (stay.gone?.event.time ?? null) : null;
}

/** Whether the error comes with the removal of its device: not long before it, or behind it. */
export function isPartOfRemoval(error: Seen, removedAt: EventTime | null, withinSeconds: number): boolean {
  if (removedAt === null || !isOfUnansweringDevice(error.event)) return false;
  const us = microsecondsBetween(error.event.time, removedAt);
  return us === null || us <= withinSeconds * 1_000_000;
}

export function removalOfDevice({ notes }: DeviceFacts): EventTime | null {
  return notes.findLast(({ note }) => note === 'bus-released')?.time ?? null;
}

/** The first sign that a driver has a device that is tied to no interface. */
export function upOf({ events }: DeviceFacts): Seen | undefined {
  return events.find(({ event }) => event.type === 'firmware' || event.vf !== null);
}
