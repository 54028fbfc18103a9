import type { PlacedDraft } from './drafts.ts';
import type { PciFunction } from './pci-function.ts';

/** The drafts that wait for the owner of their PCI function, found by that function and by its bus. */
export class WaitingDrafts {
  readonly #drafts = new Map<PciFunction, PlacedDraft[]>();
  readonly #byGuid = new Map<string | null, Set<PciFunction>>();

  add(pci: PciFunction, draft: PlacedDraft): void {
    const drafts = this.#drafts.get(pci);
    if (drafts !== undefined) {
      drafts.push(draft);
      return;
    }
    this.#drafts.set(pci, [draft]);
    const onBus = this.#byGuid.get(pci.hvPciGuid);
    if (onBus === undefined) this.#byGuid.set(pci.hvPciGuid, new Set([pci]));
    else onBus.add(pci);
  }

  /** Takes out the first of a function: events are handed on in the order in which they came. */
  takeFirst(pci: PciFunction): void {
    const drafts = this.#drafts.get(pci);
    drafts?.shift();
    if (drafts?.length === 0) this.#forget(pci);
  }

  /** Takes out those of a function that are told by `isTaken`, in the order of the log. */
  take(pci: PciFunction, isTaken: (draft: PlacedDraft) => boolean): readonly PlacedDraft[] {
    const drafts = this.#drafts.get(pci);
    if (drafts === undefined) return NONE;
    const taken = drafts.filter(isTaken);
    if (taken.length === drafts.length) this.#forget(pci);
    else if (taken.length > 0)
      this.#drafts.set(
        pci,
        drafts.filter((draft) => !isTaken(draft)),
      );
    return taken;
  }

  #forget(pci: PciFunction): void {
    this.#drafts.delete(pci);
    const onBus = this.#byGuid.get(pci.hvPciGuid);
    onBus?.delete(pci);
    if (onBus?.size === 0) this.#byGuid.delete(pci.hvPciGuid);
  }

  functions(hvPciGuid?: string): readonly PciFunction[] {
    if (hvPciGuid === undefined) return [...this.#drafts.keys()];
    const onBus = this.#byGuid.get(hvPciGuid);
    return onBus === undefined ? NONE : [...onBus];
  }
}

const NONE: readonly never[] = [];
