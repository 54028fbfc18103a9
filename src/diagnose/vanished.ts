import type { VfNote } from '../lifecycle/note.ts';
import { eventTypes, type Seen } from './events-by-type.ts';
import type { Traces } from './traces.ts';

/** A device that answers every read with all bits set is gone. */
const ALL_ONES_FIRMWARE = '65535.65535.65535';

const OF_PROBE = eventTypes('firmware', 'error', 'registered', 'joined');

const VANISHED = new Set(['mlx5.fw-wait-removed', 'mlx5.pci-wait-removed', 'mlx4.vendor-id-failed']);

/**
 * The lines that say that a device vanished while it was probed:
 *
 *     mlx5_core …: firmware version: 65535.65535.65535
 *     pci …: unknown header type 7f, ignoring device
 *     mlx5_core …: device is being removed, stop waiting for FW pre-initializing
 *     hv_pci …: The device is gone.
 */
export function vanishedLines(device: Traces): readonly (Seen | VfNote)[] {
  const lines: (Seen | VfNote)[] = [];
  for (const seen of device.ofTypes(OF_PROBE)) {
    const { type } = seen.event;
    // What is gone behind that was there.
    if (type === 'registered' || type === 'joined') return lines;
    if (isOfVanished(seen)) lines.push(seen);
  }
  for (const note of device.notes)
    if (note.messageId !== null && VANISHED.has(note.messageId)) lines.push(note);
  return lines;
}

export function hasVanished(device: Traces): boolean {
  return vanishedLines(device).length > 0;
}

function isOfVanished({ event }: Seen): boolean {
  if (event.type === 'firmware') return event.firmware === ALL_ONES_FIRMWARE;
  if (event.type !== 'error') return false;
  if (event.messageId === 'pci.unknown-header') return event.text.includes('header type 7f');
  return event.messageId === 'hv-pci.device-gone' || event.messageId === 'hv-pci.device-has-gone';
}
