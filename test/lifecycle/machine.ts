import type { VfEventType } from '../../src/index.ts';
import type { Generation } from './generations.ts';

/** An event that a line stands for: what the machine did when it printed it. */
export interface Truth {
  readonly type: VfEventType;
  /** The interface that the line is about, whether it says so or not; null for a driver's own. */
  readonly guid: string | null;
  readonly vf: string | null;
  /** False where no line has yet said whose function the line is about: then nobody can know. */
  tied: boolean;
  /** False for a switch of the data path that the kernel prints and does not make. */
  readonly isReal: boolean;
}

export interface PrintedLine {
  readonly text: string;
  readonly truth: readonly Truth[];
}

/** A VF as the guest has it. */
interface Vf {
  readonly address: string;
  name: string | null;
  /** A line has named the VF and its function, and so said whose it is. */
  isTied: boolean;
}

/** A synthetic interface with all that belongs to it. */
export interface Nic {
  readonly index: number;
  readonly guid: string;
  readonly hvPciGuid: string;
  readonly slot: number;
  name: string;
  vf: Vf | null;
  /** What its function has printed before a line tied the two. */
  untied: Truth[];
  /** What is still to be printed about it: each step happens when it is printed. */
  readonly pending: (() => void)[];
}

/**
 * A machine with its host, drivers and udev, which prints what a kernel of the generation prints. What
 * happens to one interface happens in order; several interfaces run side by side.
 */
export class Machine {
  readonly lines: PrintedLine[] = [];
  readonly nics: readonly Nic[];
  readonly #generation: Generation;
  readonly #reusesNames: boolean;
  #namesGiven: number;

  /** @param reusesNames whether a VF gets the lowest free name, as it really does, or one that no other ever had. */
  constructor(generation: Generation, nics: number, reusesNames = true) {
    this.#generation = generation;
    this.#reusesNames = reusesNames;
    this.#namesGiven = nics;
    this.nics = Array.from({ length: nics }, (_, index) => makeNic(index));
  }

  /** A line of the log, and the events that it stands for. */
  #print(text: string, ...truth: Truth[]): void {
    this.lines.push({ text, truth });
  }

  #netvsc(nic: Nic, text: string, truth?: Truth, name = nic.name): void {
    this.#print(`hv_netvsc ${nic.guid} ${name}: ${text}`, ...(truth === undefined ? [] : [truth]));
  }

  /** A line of the VF's driver; it names the VF once that has an interface. */
  #driver(nic: Nic, text: string, type?: VfEventType): void {
    const { address = '', name = null } = nic.vf ?? {};
    const vf = type === 'firmware' ? null : name;
    const prefix = vf === null ? `mlx5_core ${address}` : `${this.#generation.driver} ${address} ${vf}`;
    this.#print(`${prefix}: ${text}`, ...(type === undefined ? [] : [this.#ofFunction(nic, type, vf)]));
    if (vf !== null) this.#tie(nic);
  }

  #hvPci(nic: Nic, text: string, type: VfEventType): void {
    this.#print(`hv_pci ${nic.hvPciGuid}: ${text}`, this.#ofFunction(nic, type));
  }

  #ofFunction(nic: Nic, type: VfEventType, vf: string | null = null): Truth {
    const truth = { ...said(type, nic, vf), tied: nic.vf?.isTied ?? false };
    nic.untied.push(truth);
    return truth;
  }

  #tie(nic: Nic): void {
    if (nic.vf !== null) nic.vf.isTied = true;
    for (const truth of nic.untied) truth.tied = true;
    nic.untied = [];
  }

  #later(nic: Nic, ...steps: (() => void)[]): void {
    nic.pending.push(...steps);
  }

  /** Prints some of what is pending of an interface. */
  advance(nic: Nic, steps: number): void {
    for (const step of nic.pending.splice(0, steps)) step();
  }

  settle(): void {
    for (const nic of this.nics) this.advance(nic, nic.pending.length);
  }

  /** The lowest free name, as the kernel gives it. */
  #freeName(): string {
    if (!this.#reusesNames) {
      this.#namesGiven += 1;
      return `eth${this.#namesGiven}`;
    }
    const taken = new Set(this.nics.flatMap(({ name, vf }) => [name, vf?.name]));
    let number = 0;
    while (taken.has(`eth${number}`)) number += 1;
    return `eth${number}`;
  }

  #domain(nic: Nic): string {
    return this.#generation.domainIsSlot
      ? nic.slot.toString(16).padStart(4, '0')
      : nic.hvPciGuid.slice(9, 13);
  }

  #announce(nic: Nic, vf: string | null, name = nic.name): void {
    if (!this.#generation.slotLines) return;
    this.#netvsc(nic, `VF slot ${nic.slot} added`, said('slot-added', nic, vf), name);
  }

  loadDrivers(): void {
    for (const driver of ['hv_netvsc', 'hv_pci']) {
      this.#print(`hv_vmbus: registering driver ${driver}`, said('driver-registered', null, null));
    }
  }

  /** The host gives a VF; its device comes up to the driver's first line. */
  offer(nic: Nic): void {
    const domain = this.#domain(nic);
    this.#later(
      nic,
      () => this.#announce(nic, null),
      () => {
        if (this.#generation.probingLine)
          this.#hvPci(nic, 'PCI VMBus probing: Using version 0x10004', 'pci-probing');
      },
      () => this.#hvPci(nic, `PCI host bridge to bus ${domain}:00`, 'pci-bus-created'),
      () => {
        nic.vf = { address: `${domain}:00:02.0`, name: null, isTied: false };
        const truth = this.#ofFunction(nic, 'device-found');
        this.#print(`pci ${nic.vf.address}: [15b3:1016] type 00 class 0x020000`, truth);
      },
      () => this.#driver(nic, 'firmware version: 14.30.5000', 'firmware'),
    );
  }

  /** The driver brings up the VF's interface, and hv_netvsc pairs it. */
  register(nic: Nic): void {
    const { join } = this.#generation;
    this.#later(
      nic,
      () => {
        if (nic.vf !== null) nic.vf.name = this.#freeName();
        if (join === 'before') this.#join(nic);
        else this.#registering(nic);
      },
      () => {
        if (join === 'before') this.#registering(nic);
        if (join === 'after') this.#join(nic);
      },
    );
  }

  #registering(nic: Nic): void {
    const vf = nic.vf?.name ?? null;
    this.#netvsc(nic, `VF registering: ${vf}`, said('registered', nic, vf));
  }

  #join(nic: Nic): void {
    this.#driver(nic, `joined to ${nic.name}`, 'joined');
  }

  /** udev renames the VF. */
  rename(nic: Nic): void {
    const { udevRenames, renameLine, renameWhileUp } = this.#generation;
    if (!udevRenames) return;
    this.#later(nic, () => {
      if (nic.vf === null || nic.vf.name === null) return;
      const before = nic.vf.name;
      nic.vf.name = `enP${Number.parseInt(this.#domain(nic), 16)}s${nic.slot}`;
      const how = renameWhileUp ? ' (while UP)' : '';
      if (renameLine && before !== nic.vf.name) this.#driver(nic, `renamed from ${before}${how}`, 'renamed');
    });
  }

  /** The VF is opened, and with it the data path moves. */
  open(nic: Nic): void {
    this.#later(
      nic,
      () => {
        if (this.#generation.driver === 'mlx5_core') this.#driver(nic, 'Link up', 'link-up');
        if (this.#generation.driver === 'mlx4_en') {
          const vf = nic.vf?.name ?? null;
          this.#print(`mlx4_en: ${vf}: Link Up`, said('link-up', nic, vf));
        }
      },
      () => {
        if (this.#generation.upAndDown) this.#netvsc(nic, `VF up: ${nic.vf?.name}`);
        this.#path(nic, 'to');
      },
    );
  }

  close(nic: Nic): void {
    this.#later(nic, () => {
      if (this.#generation.upAndDown) this.#netvsc(nic, `VF down: ${nic.vf?.name}`);
      this.#path(nic, 'from');
    });
  }

  #path(nic: Nic, direction: 'to' | 'from', isReal = true): void {
    const vf = nic.vf?.name ?? null;
    const truth = { ...said(`data-path-${direction}-vf`, nic, vf), isReal };
    this.#netvsc(nic, `Data path switched ${direction} VF: ${vf}`, truth);
  }

  /** The VF's interface goes: the host takes it, or its driver is unbound. */
  unregister(nic: Nic): void {
    this.#later(nic, () => this.#unregistering(nic));
  }

  #unregistering(nic: Nic): void {
    const vf = nic.vf?.name ?? null;
    this.#netvsc(nic, `VF unregistering: ${vf}`, said('unregistered', nic, vf));
  }

  #gone(nic: Nic): void {
    if (nic.vf !== null) nic.vf.name = null;
  }

  forgetName(nic: Nic): void {
    this.#later(nic, () => this.#gone(nic));
  }

  /** The VF's interface comes back under its name. */
  registerAgain(nic: Nic): void {
    this.#later(
      nic,
      () => this.#registering(nic),
      () => this.#join(nic),
      () => this.#driver(nic, `Moved VF to namespace with: ${nic.name}`),
    );
  }

  /** The driver of the VF is bound anew, or has recovered: its device stays. */
  driverAgain(nic: Nic): void {
    this.#later(nic, () => this.#driver(nic, 'firmware version: 14.30.5000', 'firmware'));
  }

  slotRemoved(nic: Nic): void {
    const { slotLines } = this.#generation;
    if (!slotLines) return;
    const text = `VF slot ${nic.slot} removed`;
    this.#later(nic, () => this.#netvsc(nic, text, said('slot-removed', nic, null)));
  }

  deviceGone(nic: Nic): void {
    this.#later(nic, () => {
      if (this.#generation.busReleased)
        this.#print(`pci_bus ${this.#domain(nic)}:00: busn_res: [bus 00] is released`);
      nic.vf = null;
    });
  }

  probeFails(nic: Nic): void {
    this.#later(nic, () => {
      const truth = this.#ofFunction(nic, 'error');
      this.#print(`hv_vmbus: probe failed for device ${nic.hvPciGuid} (-19)`, truth);
      nic.vf = null;
    });
  }

  renameInterface(nic: Nic): void {
    this.#later(nic, () => {
      const before = nic.name;
      nic.name = before.startsWith('lan') ? this.#freeName() : `lan${nic.index}`;
      const truth = said('interface-renamed', nic, null);
      if (this.#generation.renameLine) this.#netvsc(nic, `renamed from ${before}`, truth);
      else this.#netvsc(nic, 'Device MAC 00:0d:3a:00:00:01 link state up');
    });
  }

  /** Everything stands still, and comes back: hv_pci probes again, hv_netvsc sets up its channel again. */
  resume(nic: Nic, isOnVf: boolean): void {
    if (nic.vf === null) return;
    this.#hvPci(nic, 'PCI VMBus probing: Using version 0x10004', 'pci-probing');
    this.#announce(nic, nic.vf.name);
    if (isOnVf) this.#path(nic, 'to');
  }

  /** hv_netvsc is unloaded while some VFs are up, and loaded again. */
  reload(
    isUp: (nic: Nic) => boolean,
    isRegistered: (nic: Nic) => boolean,
    isOffered: (nic: Nic) => boolean,
  ): void {
    const { unload } = this.#generation;
    for (const nic of this.nics.filter(isRegistered)) {
      if (isUp(nic) && unload === 'from-to') this.#path(nic, 'from');
      if (isUp(nic) && unload !== 'nothing') this.#path(nic, 'to', false);
      this.#unregistering(nic);
    }
    this.#print('hv_vmbus: unregistering driver hv_netvsc');
    this.#print('hv_vmbus: registering driver hv_netvsc', said('driver-registered', null, null));
    for (const nic of this.nics) {
      if (isOffered(nic)) this.#announce(nic, null, '(unnamed net_device) (uninitialized)');
      if (!isRegistered(nic)) continue;
      if (this.#generation.join === 'before') this.#join(nic);
      this.#registering(nic);
      if (this.#generation.join === 'after') this.#join(nic);
      if (isUp(nic)) this.#path(nic, 'to');
    }
  }

  /** A disk that comes over hv_pci: no VF. */
  disk(index: number): void {
    const domain = (0xe000 + index).toString(16);
    const guid = `5620e0c7-${domain}-4dce-aeb7-520c7ef76171`;
    this.#print(`hv_pci ${guid}: PCI VMBus probing: Using version 0x10004`);
    this.#print(`hv_pci ${guid}: PCI host bridge to bus ${domain}:00`);
    this.#print(`pci ${domain}:00:00.0: [1414:b111] type 00 class 0x010802`);
  }
}

function makeNic(index: number): Nic {
  const low = (0x1000 + index).toString(16);
  const domain = (0xa000 + index).toString(16);
  return {
    index,
    guid: `000d3af5-${low}-000d-3af5-${low}000d3af5`,
    hvPciGuid: `e9ac9b28-${domain}-4466-9ae3-4b849c3ee03b`,
    slot: index + 1,
    name: `eth${index}`,
    vf: null,
    untied: [],
    pending: [],
  };
}

/** An event of a line that says itself which interface it is about. */
function said(type: VfEventType, nic: Nic | null, vf: string | null): Truth {
  return { type, guid: nic?.guid ?? null, vf, tied: true, isReal: true };
}
