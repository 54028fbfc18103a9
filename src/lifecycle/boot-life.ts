import type { KernelMessage } from '../message/kernel-message.ts';
import type { LogRecord } from '../record/log-record.ts';
import { Boot } from './boot.ts';
import { acceptFromBus, acceptFromHvPci } from './bus-lines.ts';
import { acceptFromDriver } from './driver-lines.ts';
import type { OwnedEvent } from './event-queue.ts';
import { acceptFromUnit } from './freebsd-lines.ts';
import { acceptFromFunction } from './function-lines.ts';
import type { InterfaceLife } from './interface-life.ts';
import { acceptFromInterface } from './interface-lines.ts';
import { LinkLines } from './link-lines.ts';

/** What the words before the name prove, where the log ends within the name: `Data path switched to VF: enP530`. */
const STEPS_BEFORE_A_NAME: ReadonlySet<string> = new Set([
  'vf-registering',
  'vf-unregistering',
  'data-path-to-vf',
  'data-path-from-vf',
]);

/**
 * The lives of the interfaces during one boot: takes the messages in the order of the log, knows who is
 * who, moves each interface through its states, and gives the events.
 *
 * A VF is tied to its interface by the documented chain only: the hv_pci GUID leads to a PCI domain
 * (`PCI host bridge to bus cf63:00`), the domain to an address, the address to the VF's name, and the name
 * to the interface (`VF registering: eth1`, `joined to eth0`); or by udev's name, which repeats domain and
 * slot (`enP53091s1`).
 */
export class BootLife {
  readonly #boot = new Boot();
  readonly #links = new LinkLines();

  /** Every interface met so far. */
  get interfaces(): readonly InterfaceLife[] {
    return this.#boot.interfaces.all;
  }

  /** Messages about interfaces beyond the number that is kept. */
  get leftOut(): number {
    return this.#boot.leftOut;
  }

  accept(record: LogRecord, message: KernelMessage): void {
    const evidence = { record, message };
    const { device, driver, kind } = message;
    // A line that the grammar does not know may be damaged, so nothing is concluded from it.
    if (kind === 'unrecognized') return;
    if (record.isCut === true && !STEPS_BEFORE_A_NAME.has(kind)) return;
    if (device === null) {
      this.#links.accept(evidence);
      return acceptFromDriver(this.#boot, evidence);
    }
    switch (device.bus) {
      case 'pci':
        return acceptFromFunction(this.#boot, device.address, evidence);
      case 'pci-bus':
        return acceptFromBus(this.#boot, device.id, evidence);
      case 'unit':
        return acceptFromUnit(this.#boot, device.name, evidence);
      case 'vmbus':
        if (driver === 'hv_netvsc') return acceptFromInterface(this.#boot, device.id, evidence);
        if (driver === 'hv_pci') return acceptFromHvPci(this.#boot, device.id, evidence);
    }
  }

  /** The next event that nothing can change any more; null where there is none. */
  next(): OwnedEvent | null {
    return this.#boot.queue.next(false);
  }

  /** The events that nothing can change any more. */
  *take(): Generator<OwnedEvent> {
    for (let owned = this.next(); owned !== null; owned = this.next()) yield owned;
  }

  /** The boot is over: the rest of its events. */
  *finish(): Generator<OwnedEvent> {
    this.#boot.tieTheRest();
    this.#links.addInterfaces(this.#boot);
    const { queue } = this.#boot;
    for (let owned = queue.next(true); owned !== null; owned = queue.next(true)) yield owned;
  }
}
