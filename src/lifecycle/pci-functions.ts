import { LatestMap } from '../latest-map.ts';
import type { Evidence } from './evidence.ts';
import { MAX_REMEMBERED } from './limits.ts';
import { PciFunction } from './pci-function.ts';
import { domainOf } from './vf-name.ts';

/**
 * The PCI functions of one boot, found by what a line happens to name: the VMBus GUID of the bus, its PCI
 * domain, or the interface of the VF. hv_pci gives every function a bus and a domain of its own.
 */
export class PciFunctions {
  readonly #byGuid = new LatestMap<string, PciFunction>(MAX_REMEMBERED);
  readonly #byDomain = new LatestMap<string, PciFunction>(MAX_REMEMBERED);
  readonly #byUnit = new LatestMap<string, PciFunction>(MAX_REMEMBERED);
  readonly #byVfName = new LatestMap<string, PciFunction>(MAX_REMEMBERED);
  /** Every name that a VF has had. */
  readonly #vfNames = new LatestMap<string, true>(MAX_REMEMBERED);

  /** A line of hv_pci begins a function anew; one that may be a resume of `perhaps` is decided later. */
  begin(guid: string, perhaps: PciFunction | null = null): PciFunction {
    const pci = new PciFunction(guid, perhaps);
    this.#byGuid.set(guid, pci);
    return pci;
  }

  /** `hv_pci {guid}: PCI host bridge to bus cf63:00` ties the VMBus device to a domain. */
  placeOnBus(guid: string, bus: string): PciFunction {
    const probed = this.#byGuid.get(guid);
    const pci = probed === undefined || hasBus(probed) ? this.begin(guid) : probed;
    this.place(pci, bus);
    return pci;
  }

  /** The function sits on this bus, so it came anew. */
  place(pci: PciFunction, bus: string): void {
    pci.perhaps = null;
    pci.bus = bus;
    this.#byDomain.set(domainOf(bus), pci);
  }

  withGuid(guid: string): PciFunction | undefined {
    return this.#byGuid.get(guid);
  }

  /** The function that may be a resume of this one, as long as that is undecided. */
  probedAgain(pci: PciFunction): PciFunction | null {
    const latest = pci.hvPciGuid === null ? undefined : this.#byGuid.get(pci.hvPciGuid);
    return latest?.perhaps === pci ? latest : null;
  }

  /** The second probing line was of this same function. */
  goesOn(pci: PciFunction): void {
    if (pci.hvPciGuid !== null) this.#byGuid.set(pci.hvPciGuid, pci);
  }

  inDomain(domain: string): PciFunction | undefined {
    return this.#byDomain.get(domain);
  }

  /** The function at an address, met for the first time in the middle of its life where the log begins late. */
  meet(address: string, domain: string): PciFunction {
    const known = this.#byDomain.get(domain);
    const pci = known ?? new PciFunction(null);
    if (known === undefined) this.#byDomain.set(domain, pci);
    pci.address = address;
    return pci;
  }

  /** `mlx5_core0`: FreeBSD numbers its devices. */
  ofUnit(unit: string): { readonly pci: PciFunction; readonly isNew: boolean } {
    const known = this.#byUnit.get(unit);
    if (known !== undefined && !known.isDetached) return { pci: known, isNew: false };
    const pci = new PciFunction(null);
    this.#byUnit.set(unit, pci);
    return { pci, isNew: true };
  }

  /** `mlx5_core0: detached`: what comes under this number next is another function. */
  releaseUnit(pci: PciFunction): void {
    pci.isDetached = true;
    for (const name of pci.vfNames) if (this.#byVfName.get(name) === pci) this.#byVfName.delete(name);
  }

  /** `mlx5_core cf63:00:02.0 eth1: …`: the function's interface has this name now. */
  nameVf(pci: PciFunction, name: string, evidence: Evidence): void {
    this.#byVfName.set(name, pci);
    this.#vfNames.set(name, true);
    pci.addVfName(name, evidence);
  }

  withVf(name: string): PciFunction | undefined {
    return this.#byVfName.get(name);
  }

  /** Whether a VF has this name, or had it once. */
  isNameOfVf(name: string): boolean {
    return this.#vfNames.has(name);
  }

  /** The name is free again: the interface was renamed or is gone. */
  forgetVf(name: string): void {
    this.#byVfName.delete(name);
  }
}

/**
 * Whether the bus was set up before, and this is not the same line once more. Kernels before 4.13 print no
 * probing line, so there the bus itself begins a function.
 */
function hasBus(pci: PciFunction): boolean {
  return pci.bus !== null && pci.address !== null;
}
