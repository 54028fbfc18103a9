import type { AttachmentLife } from './attachment-life.ts';
import type { VfEvent } from './event.ts';
import type { InterfaceLife } from './interface-life.ts';
import type { Owners } from './owners.ts';
import type { PciFunction } from './pci-function.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An event whose owner may still be unknown. */
export interface EventDraft {
  readonly event: Mutable<VfEvent>;
  life: InterfaceLife | null;
  attachment: AttachmentLife | null;
  /** The PCI function that the event waits for; null where the line itself names the interface. */
  readonly pci: PciFunction | null;
}

/** An event, and whose it is. */
export interface OwnedEvent {
  readonly event: VfEvent;
  readonly life: InterfaceLife | null;
  readonly attachment: AttachmentLife | null;
}

/**
 * Events that may wait for the line that says whose they are. A VF's arrival takes a dozen events; the
 * bound is for logs in which that line never comes. An event pushed out early keeps null where its owner
 * would stand.
 */
export const MAX_WAITING_EVENTS = 4096;

/**
 * Hands events on in the order of the log, each as soon as everything before it is settled. Events of a
 * PCI function wait until it is known whose VF it is; those of a function that is no network device vanish.
 */
export class EventQueue {
  readonly #owners: Owners;
  readonly #drafts: EventDraft[] = [];
  #head = 0;

  constructor(owners: Owners) {
    this.#owners = owners;
  }

  add(draft: EventDraft): void {
    this.#drafts.push(draft);
  }

  /** The functions whose events are waiting. */
  waiting(): ReadonlySet<PciFunction> {
    const drafts = this.#drafts.slice(this.#head);
    return new Set(drafts.flatMap(({ pci }) => (pci === null || this.#owners.isSettled(pci) ? [] : [pci])));
  }

  /** Gives the waiting events of a function their owner, and the owner's own ones the function's address. */
  settle(pci: PciFunction): void {
    const owner = this.#owners.of(pci);
    if (owner === null) return;
    for (const draft of this.#drafts.slice(this.#head)) {
      if (draft.pci === pci && draft.life === null) {
        draft.life = owner.life;
        draft.attachment = owner.attachment;
        draft.event.interface = owner.life.name;
        draft.event.guid = owner.life.guid;
        draft.event.slot = owner.attachment.slot;
      }
      if (draft.attachment === owner.attachment) draft.event.pciAddress ??= pci.address;
    }
  }

  /** The events that can be handed on now; all of them at the end of a boot. */
  *take(atEnd: boolean): Generator<OwnedEvent> {
    while (this.#head < this.#drafts.length) {
      const draft = this.#drafts[this.#head];
      if (draft === undefined) break;
      const waits = draft.pci !== null && !this.#owners.isSettled(draft.pci);
      if (waits && !atEnd && this.#drafts.length - this.#head <= MAX_WAITING_EVENTS) break;
      this.#head += 1;
      if (draft.pci?.isNetwork !== false) yield draft;
    }
    if (this.#head > MAX_WAITING_EVENTS || this.#head === this.#drafts.length) {
      this.#drafts.splice(0, this.#head);
      this.#head = 0;
    }
  }
}
