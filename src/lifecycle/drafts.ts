import type { AttachmentLife } from './attachment-life.ts';
import type { Doubt } from './doubt.ts';
import type { InterfaceLife } from './interface-life.ts';
import type { OpenEvent } from './open-event.ts';
import type { PciFunction } from './pci-function.ts';

/** An event or a note, whose owner may still be unknown. */
export interface PlacedDraft {
  readonly event: OpenEvent;
  life: InterfaceLife | null;
  attachment: AttachmentLife | null;
  /** The PCI function that the event waits for; null where the line itself names the interface. */
  readonly pci: PciFunction | null;
  /** Whether it happened at all, where only a later line tells. */
  readonly doubt: Doubt | null;
  /** How many came before it in this boot. */
  readonly place: number;
}
