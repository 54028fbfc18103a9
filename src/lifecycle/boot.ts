import { AttachmentLife } from './attachment-life.ts';
import type { VfEvent } from './event.ts';
import { EventQueue } from './event-queue.ts';
import type { InterfaceLife } from './interface-life.ts';
import { InterfaceLives } from './interface-lives.ts';
import { LatestMap } from './latest.ts';
import { currentOwner, type Owner, Owners } from './owners.ts';
import type { PciFunction } from './pci-function.ts';
import { PciFunctions } from './pci-functions.ts';

/** What is known of one boot so far: who is who, and the events that follow from it. */
export class Boot {
  readonly interfaces = new InterfaceLives();
  readonly functions = new PciFunctions();
  readonly owners = new Owners();
  readonly queue = new EventQueue(this.owners);
  /** Messages about interfaces beyond the number that is kept. */
  leftOut = 0;
  readonly #ownersByVf = new LatestMap<string, Owner>();
  readonly #livesByHvPciGuid = new LatestMap<string, InterfaceLife>();

  /** An event of an interface, and of one of its attachments where it belongs to one. */
  emit(event: VfEvent, life: InterfaceLife | null, attachment: AttachmentLife | null): void {
    const owned = {
      ...event,
      interface: life?.name ?? null,
      guid: life?.guid ?? null,
      slot: event.slot ?? attachment?.slot ?? null,
      pciAddress: attachment?.pci?.address ?? null,
    };
    this.queue.add({ event: owned, life, attachment, pci: null });
  }

  /** An event of a PCI function, which may have to wait for its owner. */
  emitFor(pci: PciFunction, event: VfEvent): void {
    const owner = this.#ownerOf(pci, event.vf);
    if (owner !== null) this.emit(event, owner.life, owner.attachment);
    else this.queue.add({ event: { ...event, pciAddress: pci.address }, life: null, attachment: null, pci });
  }

  /** A function may carry the VFs of several interfaces (MANA): then the VF's name says which is meant. */
  #ownerOf(pci: PciFunction, vf: string | null): Owner | null {
    const byName = vf === null ? null : this.ownerOfVf(vf);
    if (byName?.attachment.pci === pci) return byName;
    const owner = this.owners.of(pci);
    return owner !== null && (vf === null || this.owners.onlyOf(pci) !== null) ? owner : null;
  }

  /** A new stay begins on the interface. */
  begin(life: InterfaceLife, perhaps: AttachmentLife | null = null): AttachmentLife {
    if (life.attachment !== null) this.forgetVf(life.attachment);
    const attachment = new AttachmentLife(this.queue.place, perhaps);
    life.begin(attachment);
    return attachment;
  }

  /** The VF has this name on its interface from now on. */
  nameVf(life: InterfaceLife, attachment: AttachmentLife, name: string): void {
    this.forgetVf(attachment);
    attachment.nameVf(name);
    this.#ownersByVf.set(name, { life, attachment });
  }

  /** The VF's interface is gone; another may take its name. */
  forgetVf(attachment: AttachmentLife): void {
    const { vf } = attachment;
    if (vf === null) return;
    attachment.vf = null;
    if (this.ownerOfVf(vf)?.attachment === attachment) this.#ownersByVf.delete(vf);
    if (attachment.pci !== null && this.functions.withVf(vf) === attachment.pci) this.functions.forgetVf(vf);
  }

  ownerOfVf(name: string): Owner | null {
    const owner = this.#ownersByVf.get(name);
    return owner === undefined ? null : currentOwner(owner);
  }

  /** The function is the VF of this attachment: its events, waiting and to come, belong there. */
  tie(life: InterfaceLife, attachment: AttachmentLife, pci: PciFunction): void {
    attachment.pci ??= pci;
    if (attachment.pci !== pci) return;
    pci.isPassedThrough = true;
    this.owners.give(pci, { life, attachment });
    this.queue.settle(pci, { life, attachment });
    if (pci.hvPciGuid === null) return;
    this.#livesByHvPciGuid.set(pci.hvPciGuid, life);
    // What the same device did before, on a bus that came to nothing, was done for the same interface.
    for (const other of this.queue.waiting()) {
      if (
        other !== pci &&
        other.hvPciGuid === pci.hvPciGuid &&
        this.functions.withGuid(pci.hvPciGuid) !== other
      ) {
        this.queue.settleByPlace(other, life);
      }
    }
  }

  /** A VF keeps its hv_pci GUID when it comes back: a function that nothing else tied goes where it was before. */
  tieByGuid(): void {
    for (const pci of this.queue.waiting()) {
      const life = pci.hvPciGuid === null ? undefined : this.#livesByHvPciGuid.get(pci.hvPciGuid)?.self;
      if (life === undefined || pci.hvPciGuid === null) continue;
      const isLatest = this.functions.withGuid(pci.hvPciGuid) === pci;
      if (isLatest && life.attachment?.pci === null) this.tie(life, life.attachment, pci);
      else this.queue.settleByPlace(pci, life);
    }
  }

  /** Whether the function is the VF of a stay that has not ended. */
  isPresent(pci: PciFunction): boolean {
    const owner = this.owners.of(pci);
    if (owner === null || owner.life.attachment !== owner.attachment) return false;
    return owner.life.state !== 'unregistered' && owner.life.state !== 'removed';
  }
}
