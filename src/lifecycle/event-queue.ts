import type { AttachmentLife } from './attachment-life.ts';
import type { Doubt } from './doubt.ts';
import type { PlacedDraft } from './drafts.ts';
import type { VfEvent } from './event.ts';
import type { InterfaceLife } from './interface-life.ts';
import type { VfNote } from './note.ts';
import type { OpenEvent } from './open-event.ts';
import type { Owner, Owners } from './owners.ts';
import type { PciFunction } from './pci-function.ts';
import { WaitingDrafts } from './waiting-drafts.ts';

/** An event or a note, and whose it is. */
export interface OwnedEvent {
  readonly event: VfEvent | VfNote;
  readonly life: InterfaceLife | null;
  readonly attachment: AttachmentLife | null;
  /** The function that the line speaks of, where it speaks of one. */
  readonly pci: PciFunction | null;
}

/**
 * Events that may wait for the line that says whose they are. A VF's arrival takes a dozen events; the
 * bound is for logs in which that line never comes. An event pushed out early keeps null where its owner
 * would stand.
 */
export const MAX_WAITING_EVENTS = 4096;

/** Events that stay in the list when they were handed on: few, for they are held by it. */
const TAKEN_AT_A_TIME = 64;

/**
 * Hands events on in the order of the log, each as soon as everything before it is settled. Events of a
 * PCI function wait until it is known whose VF it is, those of an interface known by its name alone wait
 * for its GUID, those in doubt for the line that decides. Events of a function that turns out to be no VF
 * vanish.
 */
export class EventQueue {
  readonly #owners: Owners;
  readonly #waiting = new WaitingDrafts();
  #drafts: PlacedDraft[] = [];
  #taken = 0;
  #added = 0;

  constructor(owners: Owners) {
    this.#owners = owners;
  }

  /** How many events have come so far. */
  get place(): number {
    return this.#added;
  }

  /** @param pci the function that the event waits for; null where the line itself names the interface */
  add(
    event: OpenEvent,
    life: InterfaceLife | null,
    attachment: AttachmentLife | null,
    pci: PciFunction | null,
    doubt: Doubt | null,
  ): void {
    const draft: PlacedDraft = { event, life, attachment, pci, doubt, place: this.#added };
    this.#added += 1;
    this.#drafts.push(draft);
    if (pci !== null) this.#waiting.add(pci, draft);
  }

  /** The functions whose events are waiting; with a GUID as argument, those of this bus. */
  waiting(hvPciGuid?: string): readonly PciFunction[] {
    return this.#waiting.functions(hvPciGuid);
  }

  /**
   * Gives the waiting events of a function their owner. Those that name a VF wait on if the owner's VF
   * never had that name: the function may carry another one.
   */
  settle(pci: PciFunction, { life, attachment }: Owner): void {
    const isOf = ({ event: { vf } }: PlacedDraft) => vf === null || attachment.vfNames.includes(vf);
    for (const draft of this.#waiting.take(pci, isOf)) give(pci, draft, life, attachment);
  }

  /**
   * Gives the waiting events of a function to an interface, each to the stay that was current then.
   *
   * @returns the first of these stays.
   */
  settleByPlace(pci: PciFunction, life: InterfaceLife): AttachmentLife | null {
    const drafts = this.#waiting.take(pci, () => true);
    for (const draft of drafts) give(pci, draft, life, life.attachmentAt(draft.place));
    return drafts[0]?.attachment ?? null;
  }

  /** The next event that can be handed on now, any at the end of a boot; null where there is none. */
  next(atEnd: boolean): OwnedEvent | null {
    for (let draft = this.#drafts[this.#taken]; draft !== undefined; draft = this.#drafts[this.#taken]) {
      const mayWait = !atEnd && this.#drafts.length - this.#taken <= MAX_WAITING_EVENTS;
      if (mayWait && waits(draft)) break;
      this.#taken += 1;
      if (this.#finish(draft)) return draft;
    }
    // Cut the list now and then, not for each event: sooner where nothing has to be moved for it.
    const waiting = this.#drafts.length - this.#taken;
    if (this.#taken > (waiting === 0 ? TAKEN_AT_A_TIME : MAX_WAITING_EVENTS)) {
      this.#drafts = this.#drafts.slice(this.#taken);
      this.#taken = 0;
    }
    return null;
  }

  /** Whether the event is one: then it has its owner from now on, as far as it is known. */
  #finish(draft: PlacedDraft): boolean {
    const { pci, doubt } = draft;
    if (doubt?.answer === 'not so') return false;
    if (pci !== null && draft.life === null) {
      this.#waiting.takeFirst(pci);
      const owner = this.#owners.onlyOf(pci.perhaps ?? pci);
      if (owner !== null) give(pci, draft, owner.life, owner.attachment);
      else if (!pci.isNetwork || !pci.isPassedThrough) return false;
    }
    draft.life = draft.life?.self ?? null;
    draft.event.guid = draft.life?.guid ?? null;
    return true;
  }
}

/** The event has its owner. */
function give(
  pci: PciFunction,
  draft: PlacedDraft,
  life: InterfaceLife,
  attachment: AttachmentLife | null,
): void {
  draft.life = life;
  draft.attachment = attachment;
  draft.event.interface = life.nameAt(draft.place);
  draft.event.slot = attachment?.slot ?? null;
  draft.event.pciAddress ??= pci.address;
}

function waits({ life, pci, doubt }: PlacedDraft): boolean {
  if (doubt?.answer === 'open') return true;
  if (life !== null) return life.self.awaitsGuid;
  return pci?.isNetwork ?? false;
}
