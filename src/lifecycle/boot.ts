import { LatestMap } from '../latest-map.ts';
import { AttachmentLife } from './attachment-life.ts';
import type { Doubt } from './doubt.ts';
import { EventQueue } from './event-queue.ts';
import type { Evidence } from './evidence.ts';
import type { InterfaceLife } from './interface-life.ts';
import { InterfaceLives } from './interface-lives.ts';
import { MAX_REMEMBERED } from './limits.ts';
import type { OpenEvent } from './open-event.ts';
import { currentOwner, type Owner, Owners } from './owners.ts';
import type { PciFunction } from './pci-function.ts';
import { PciFunctions } from './pci-functions.ts';
import { type Tie, tieBy } from './tie.ts';
import { domainOf, predictableName } from './vf-name.ts';

/** What is known of one boot so far: who is who, and the events that follow from it. */
export class Boot {
  readonly functions = new PciFunctions();
  readonly owners = new Owners();
  readonly queue = new EventQueue(this.owners);
  readonly interfaces = new InterfaceLives(this.queue);
  /** Messages about interfaces beyond the number that is kept. */
  leftOut = 0;
  /** Interfaces whose latest lines may be those of an unload of hv_netvsc. */
  readonly unloading = new Set<InterfaceLife>();
  /** Interfaces that may have a VF: those that have taken a step since hv_netvsc was unloaded. */
  readonly stepped = new Set<InterfaceLife>();
  readonly #ownersByVf = new LatestMap<string, Owner>(MAX_REMEMBERED);
  readonly #ownersByHvPciGuid = new LatestMap<string, { readonly life: InterfaceLife; readonly tie: Tie }>(
    MAX_REMEMBERED,
  );

  /** An event of an interface, and of one of its attachments where it belongs to one. */
  emit(
    event: OpenEvent,
    life: InterfaceLife | null,
    attachment: AttachmentLife | null,
    doubt: Doubt | null = null,
  ): void {
    event.interface = life === null ? null : life.nameAt(this.queue.place);
    event.slot ??= attachment?.slot ?? null;
    event.pciAddress = attachment?.pci?.address ?? null;
    this.queue.add(event, life, attachment, null, doubt);
  }

  /** An event of a PCI function, which may have to wait for its owner. */
  emitFor(pci: PciFunction, event: OpenEvent): void {
    const owner = this.#ownerOf(pci, event.vf);
    if (owner !== null) this.emit(event, owner.life, owner.attachment);
    else {
      event.pciAddress = pci.address;
      this.queue.add(event, null, null, pci, null);
    }
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
    if (this.functions.withVf(vf) === attachment.pci) this.functions.forgetVf(vf);
  }

  ownerOfVf(name: string): Owner | null {
    const owner = this.#ownersByVf.get(name);
    return owner === undefined ? null : currentOwner(owner);
  }

  /** The function is the VF of this attachment: its events, waiting and to come, belong there. */
  tie(life: InterfaceLife, attachment: AttachmentLife, pci: PciFunction, tie: Tie): void {
    attachment.pci ??= pci;
    if (attachment.pci !== pci) return;
    attachment.tie(tie);
    const owner = { life, attachment };
    this.owners.give(pci, owner);
    this.queue.settle(pci, owner);
    const guid = pci.hvPciGuid;
    if (guid === null) return;
    this.#ownersByHvPciGuid.set(guid, { life, tie: attachment.ties[0] ?? tie });
    // What the same device did before, on a bus that came to nothing, was done for the same interface.
    for (const other of this.queue.waiting(guid)) {
      if (other !== pci && this.functions.withGuid(guid) !== other) this.#settleByGuid(other, life, tie);
    }
  }

  /** What a function did belongs to this interface: its bus has the GUID of one that does. */
  #settleByGuid(pci: PciFunction, life: InterfaceLife, tie: Tie): void {
    const stay = this.queue.settleByPlace(pci, life);
    if (stay === null || stay.pci !== null) return;
    stay.pci = pci;
    stay.tie({ ...tie, by: 'hv-pci-guid' });
  }

  /** Ties at the end of the boot the functions that no line has tied by then. */
  tieTheRest(): void {
    const bySlot = slotsOf(this.interfaces.all);
    for (const pci of this.queue.waiting()) this.#tieBySlot(pci, bySlot);
    this.#tieByGuid();
  }

  /** udev's name of the VF has the slot that the host announced for one interface only. */
  #tieBySlot(pci: PciFunction, bySlot: ReadonlyMap<number, readonly InterfaceLife[]>): void {
    const { namedBy, address } = pci;
    const place = predictableName(pci.vfNames.at(-1) ?? '');
    if (namedBy === null || address === null || place === null || place.slot === null) return;
    const [life, ...others] = bySlot.get(place.slot) ?? [];
    if (place.domain !== domainOf(address) || life === undefined || others.length > 0) return;
    const { attachment, state } = life;
    if (attachment?.slot !== place.slot || attachment.pci !== null || state === 'removed') return;
    const name = pci.vfNames.at(-1);
    if (name !== undefined) this.nameVf(life, attachment, name);
    this.tie(life, attachment, pci, tieBy('slot', namedBy));
  }

  /** A VF keeps its hv_pci GUID when it comes back: a function that nothing else tied goes where it was before. */
  #tieByGuid(): void {
    for (const pci of this.queue.waiting()) {
      const known = pci.hvPciGuid === null ? undefined : this.#ownersByHvPciGuid.get(pci.hvPciGuid);
      if (known === undefined || pci.hvPciGuid === null) continue;
      const life = known.life.self;
      const isLatest = this.functions.withGuid(pci.hvPciGuid) === pci;
      if (isLatest && life.attachment?.pci === null) {
        this.tie(life, life.attachment, pci, { ...known.tie, by: 'hv-pci-guid' });
      } else this.#settleByGuid(pci, life, known.tie);
    }
  }

  /** A line of a function shows that its bus, probed again, was not set up anew: the machine has resumed. */
  resumed(again: PciFunction): void {
    const { perhaps } = again;
    if (perhaps === null) return;
    this.functions.goesOn(perhaps);
    const owner = this.owners.of(perhaps);
    if (owner !== null) this.queue.settle(again, owner);
  }

  /** `mana 7870:00:00.0 eth1: Enabled vPort 1 … MAC 00:0d:3a:f5:76:bd`: the MAC address of the interface, too. */
  tieByMac(pci: PciFunction, mac: string, evidence: Evidence): void {
    const life = this.interfaces.withMac(mac);
    if (life === null || life.attachment === null) return;
    const { attachment, state } = life;
    if (state !== 'removed') this.tie(life, attachment, pci, tieBy('mac', evidence));
  }

  /** Whether the function is the VF of a stay that has not ended. */
  isPresent(pci: PciFunction): boolean {
    const owner = this.owners.of(pci);
    if (owner === null || owner.life.attachment !== owner.attachment) return false;
    return owner.life.state !== 'unregistered' && owner.life.state !== 'removed';
  }
}

/** The interfaces by the slots that the host has announced for them, as far as the latest two stays tell. */
function slotsOf(lives: readonly InterfaceLife[]): ReadonlyMap<number, readonly InterfaceLife[]> {
  const found = new Map<number, InterfaceLife[]>();
  for (const life of lives) {
    const slots = [life.attachment?.slot, life.earlier?.slot];
    for (const slot of new Set(slots)) {
      if (typeof slot !== 'number') continue;
      const others = found.get(slot);
      if (others === undefined) found.set(slot, [life]);
      else others.push(life);
    }
  }
  return found;
}
