import { LatestMap } from './latest.ts';
import { PciFunction } from './pci-function.ts';
import { domainOf } from './vf-name.ts';

/**
 * The PCI functions of one boot, found by what a line happens to name: the VMBus GUID of the bus, its PCI
 * domain, or the interface of the VF. hv_pci gives every function a bus and a domain of its own.
 */
export class PciFunctions {
  readonly #byGuid = new LatestMap<string, PciFunction>();
  readonly #byDomain = new LatestMap<string, PciFunction>();
  readonly #byVfName = new LatestMap<string, PciFunction>();

  /** A line of hv_pci begins a function anew. */
  begin(guid: string): PciFunction {
    const pci = new PciFunction(guid);
    pci.isPassedThrough = true;
    this.#byGuid.set(guid, pci);
    return pci;
  }

  /** `hv_pci {guid}: PCI host bridge to bus cf63:00` ties the VMBus device to a domain. */
  placeOnBus(guid: string, bus: string): PciFunction {
    const probed = this.#byGuid.get(guid);
    const pci = probed === undefined || hasBus(probed) ? this.begin(guid) : probed;
    pci.bus = bus;
    this.#byDomain.set(domainOf(bus), pci);
    return pci;
  }

  withGuid(guid: string): PciFunction | undefined {
    return this.#byGuid.get(guid);
  }

  inDomain(domain: string): PciFunction | undefined {
    return this.#byDomain.get(domain);
  }

  /** The function at an address, met for the first time in the middle of its life where the log begins late. */
  meet(address: string): PciFunction {
    const domain = domainOf(address);
    const known = this.#byDomain.get(domain);
    const pci = known ?? new PciFunction(null);
    if (known === undefined) this.#byDomain.set(domain, pci);
    pci.address = address;
    return pci;
  }

  /** `mlx5_core cf63:00:02.0 eth1: …`: the function's interface has this name now. */
  nameVf(pci: PciFunction, name: string): void {
    this.#byVfName.set(name, pci);
  }

  withVf(name: string): PciFunction | undefined {
    return this.#byVfName.get(name);
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
