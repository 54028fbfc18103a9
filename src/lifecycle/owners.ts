import type { AttachmentLife } from './attachment-life.ts';
import type { InterfaceLife } from './interface-life.ts';
import type { PciFunction } from './pci-function.ts';

/** The interface and the stay that something turned out to belong to. */
export interface Owner {
  readonly life: InterfaceLife;
  readonly attachment: AttachmentLife;
}

/** The owner by what is known now: either half may have turned out to be a part of another. */
export function currentOwner(owner: Owner): Owner {
  const { life, attachment } = owner;
  if (life.partOf === null && attachment.partOf === null) return owner;
  return { life: life.self, attachment: attachment.self };
}

/** Whose VF each PCI function is, as far as the log has said it. */
export class Owners {
  readonly #owners = new WeakMap<PciFunction, Owner>();
  readonly #shared = new WeakSet<PciFunction>();

  /** The owner; the first one of a function that carries VFs of several interfaces (MANA). */
  of(pci: PciFunction): Owner | null {
    const owner = this.#owners.get(pci);
    return owner === undefined ? null : currentOwner(owner);
  }

  /** The owner, unless there are several. */
  onlyOf(pci: PciFunction): Owner | null {
    return this.#shared.has(pci) ? null : this.of(pci);
  }

  /** The function belongs here; one that belongs to another interface already is shared from now on. */
  give(pci: PciFunction, owner: Owner): void {
    const before = this.of(pci);
    // As every further line of the function says.
    if (before?.life === owner.life && before.attachment === owner.attachment) return;
    if (before === null || before.life === owner.life) this.#owners.set(pci, owner);
    else this.#shared.add(pci);
  }
}
