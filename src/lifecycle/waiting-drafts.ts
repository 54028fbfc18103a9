import type { PlacedDraft } from './drafts.ts';
import type { PciFunction } from './pci-function.ts';

/** The drafts that wait for the owner of their PCI function, found by that function and by its bus. */
export class WaitingDrafts {
  readonly #drafts = new Map<PciFunction, Set<PlacedDraft>>();
  readonly #byGuid = new Map<string | null, Set<PciFunction>>();

  add(pci: PciFunction, draft: PlacedDraft): void {
    const drafts = this.#drafts.get(pci);
    if (drafts !== undefined) {
      drafts.add(draft);
      return;
    }
    this.#drafts.set(pci, new Set([draft]));
    const onBus = this.#byGuid.get(pci.hvPciGuid);
    if (onBus === undefined) this.#byGuid.set(pci.hvPciGuid, new Set([pci]));
    else onBus.add(pci);
  }

  delete(pci: PciFunction, draft: PlacedDraft): void {
    const drafts = this.#drafts.get(pci);
    if (drafts === undefined || !drafts.delete(draft) || drafts.size > 0) return;
    this.#drafts.delete(pci);
    const onBus = this.#byGuid.get(pci.hvPciGuid);
    onBus?.delete(pci);
    if (onBus?.size === 0) this.#byGuid.delete(pci.hvPciGuid);
  }

  /** In the order of the log. The list is a copy: its drafts may be taken out meanwhile. */
  of(pci: PciFunction): readonly PlacedDraft[] {
    const drafts = this.#drafts.get(pci);
    return drafts === undefined ? NONE : [...drafts];
  }

  functions(hvPciGuid?: string): readonly PciFunction[] {
    if (hvPciGuid === undefined) return [...this.#drafts.keys()];
    const onBus = this.#byGuid.get(hvPciGuid);
    return onBus === undefined ? NONE : [...onBus];
  }
}

const NONE: readonly never[] = [];
