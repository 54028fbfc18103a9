import type { AttachmentLife } from './attachment-life.ts';
import type { VfEvent } from './event.ts';
import type { InterfaceLife } from './interface-life.ts';
import type { Owner, Owners } from './owners.ts';
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
 * PCI function wait until it is known whose VF it is, those of an interface known by its name alone wait
 * for its GUID. Events of a function that turns out to be no VF vanish.
 */
export class EventQueue {
  readonly #owners: Owners;
  #drafts: EventDraft[] = [];
  #taken = 0;
  #given = 0;

  constructor(owners: Owners) {
    this.#owners = owners;
  }

  /** How many events have come so far. */
  get place(): number {
    return this.#given + this.#drafts.length;
  }

  add(draft: EventDraft): void {
    this.#drafts.push(draft);
  }

  /** The functions whose events are waiting. */
  waiting(): ReadonlySet<PciFunction> {
    return new Set(
      this.#drafts.slice(this.#taken).flatMap(({ pci, life }) => (life === null && pci ? [pci] : [])),
    );
  }

  /**
   * Gives the waiting events of a function their owner. Those that name a VF wait on if the owner's VF
   * never had that name: the function may carry another one.
   */
  settle(pci: PciFunction, owner: Owner): void {
    for (const { draft } of this.#waitingFor(pci)) {
      const { vf } = draft.event;
      if (vf === null || owner.attachment.vfNames.includes(vf)) give(draft, owner.life, owner.attachment);
    }
  }

  /** Gives the waiting events of a function to an interface, each to the stay that was current then. */
  settleByPlace(pci: PciFunction, life: InterfaceLife): void {
    for (const { draft, place } of this.#waitingFor(pci)) give(draft, life, life.attachmentAt(place));
  }

  /** The events that can be handed on now; all of them at the end of a boot. */
  *take(atEnd: boolean): Generator<OwnedEvent> {
    for (let draft = this.#next; draft !== undefined; draft = this.#next) {
      const mayWait = !atEnd && this.#drafts.length - this.#taken <= MAX_WAITING_EVENTS;
      if (mayWait && waits(draft)) break;
      this.#taken += 1;
      const event = this.#finish(draft);
      if (event !== null) yield event;
    }
    // Cut the list now and then, not for each event.
    if (this.#taken === this.#drafts.length || this.#taken > MAX_WAITING_EVENTS) {
      this.#given += this.#taken;
      this.#drafts = this.#drafts.slice(this.#taken);
      this.#taken = 0;
    }
  }

  get #next(): EventDraft | undefined {
    return this.#drafts[this.#taken];
  }

  #waitingFor(pci: PciFunction): readonly { readonly draft: EventDraft; readonly place: number }[] {
    const first = this.#given + this.#taken;
    const waiting = this.#drafts.slice(this.#taken).map((draft, index) => ({ draft, place: first + index }));
    return waiting.filter(({ draft }) => draft.pci === pci && draft.life === null);
  }

  #finish(draft: EventDraft): OwnedEvent | null {
    const { pci } = draft;
    if (pci !== null && draft.life === null) {
      const owner = this.#owners.onlyOf(pci);
      if (owner !== null) give(draft, owner.life, owner.attachment);
      else if (!pci.isNetwork || !pci.isPassedThrough) return null;
    }
    const life = draft.life?.self ?? null;
    draft.event.guid = life?.guid ?? null;
    return { event: draft.event, life, attachment: draft.attachment };
  }
}

function waits({ life, pci }: EventDraft): boolean {
  if (life !== null) return life.self.guid === null;
  return pci?.isNetwork ?? false;
}

function give(draft: EventDraft, life: InterfaceLife, attachment: AttachmentLife | null): void {
  draft.life = life;
  draft.attachment = attachment;
  draft.event.interface = life.name;
  draft.event.slot = attachment?.slot ?? null;
  draft.event.pciAddress ??= draft.pci?.address ?? null;
}
