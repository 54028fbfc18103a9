import type { AttachmentLife } from './attachment-life.ts';
import type { InterfaceLife } from './interface-life.ts';
import type { PciFunction } from './pci-function.ts';

/** The interface and the stay that something turned out to belong to. */
export interface Owner {
  readonly life: InterfaceLife;
  readonly attachment: AttachmentLife;
}

/** Whose VF each PCI function is, as far as the log has said it. */
export class Owners {
  readonly #owners = new WeakMap<PciFunction, Owner>();

  of(pci: PciFunction): Owner | null {
    return this.#owners.get(pci) ?? null;
  }

  /** The function belongs here; a function that belongs to another interface already stays there. */
  give(pci: PciFunction, owner: Owner): void {
    const before = this.#owners.get(pci);
    if (before === undefined || before.life === owner.life) this.#owners.set(pci, owner);
  }

  /** True once it is known whose events the function's are, or that they are nobody's. */
  isSettled(pci: PciFunction): boolean {
    return this.#owners.has(pci) || !pci.isNetwork;
  }
}
