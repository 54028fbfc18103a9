import type { AttachmentLife } from '../lifecycle/attachment-life.ts';
import { BootLife } from '../lifecycle/boot-life.ts';
import type { VfEvent } from '../lifecycle/event.ts';
import type { OwnedEvent } from '../lifecycle/event-queue.ts';
import type { InterfaceLife } from '../lifecycle/interface-life.ts';
import type { VfNote } from '../lifecycle/note.ts';
import type { PciFunction } from '../lifecycle/pci-function.ts';
import type { KernelMessage } from '../message/kernel-message.ts';
import type { LogRecord } from '../record/log-record.ts';
import { gapsBetween, phasesOf } from './durations.ts';
import { pathSpans } from './path-spans.ts';
import type { Attachment, TimelineInterface, UnpairedDevice } from './timeline.ts';

/** The events and notes of something, by their indices. */
interface Indices {
  readonly events: number[];
  readonly notes: number[];
}

/** The attachments of an interface, each with the indices of its events and notes. */
type Stays = Map<AttachmentLife, Indices>;

/** The events and notes of an attachment, by what was known of it when they came. */
interface Owned extends Indices {
  readonly life: InterfaceLife;
}

/** Collects messages, boot by boot, into the events and interfaces of a timeline. */
export class TimelineBuilder {
  readonly events: VfEvent[] = [];
  readonly notes: VfNote[] = [];
  readonly interfaces: TimelineInterface[] = [];
  readonly unpaired: UnpairedDevice[] = [];
  /** Messages left out, by boot. */
  readonly leftOut = new Map<number, number>();
  #owned = new Map<AttachmentLife, Owned>();
  /** What no interface owns, by the function that the lines speak of. */
  #unowned = new Map<PciFunction, Indices>();
  #boot = 0;
  #life = new BootLife();

  /** Records come in the order of their boots. */
  accept(record: LogRecord, message: KernelMessage): void {
    if (record.boot !== this.#boot) {
      this.finishBoot();
      this.#boot = record.boot;
    }
    this.#life.accept(record, message);
    for (let owned = this.#life.next(); owned !== null; owned = this.#life.next()) this.#collect(owned);
  }

  finishBoot(): void {
    for (const owned of this.#life.finish()) this.#collect(owned);
    const stays = this.#staysByInterface();
    for (const life of this.#life.interfaces) {
      this.interfaces.push(this.#interface(life, stays.get(life) ?? new Map()));
    }
    for (const [pci, indices] of this.#unowned) this.unpaired.push(this.#unpairedDevice(pci, indices));
    this.leftOut.set(this.#boot, this.#life.leftOut);
    this.#owned = new Map();
    this.#unowned = new Map();
    this.#life = new BootLife();
  }

  #collect({ event, life, attachment, pci }: OwnedEvent): void {
    const list = event.type === 'note' ? 'notes' : 'events';
    const index = (event.type === 'note' ? this.notes.push(event) : this.events.push(event)) - 1;
    if (life !== null && attachment !== null) this.#owner(life, attachment)[list].push(index);
    else if (life === null && pci !== null) this.#device(pci)[list].push(index);
  }

  #owner(life: InterfaceLife, attachment: AttachmentLife): Indices {
    const known = this.#owned.get(attachment);
    if (known !== undefined) return known;
    const owned = { life, events: [], notes: [] };
    this.#owned.set(attachment, owned);
    return owned;
  }

  #device(pci: PciFunction): Indices {
    const known = this.#unowned.get(pci);
    if (known !== undefined) return known;
    const indices = { events: [], notes: [] };
    this.#unowned.set(pci, indices);
    return indices;
  }

  /** By now it is known which interfaces and stays were the same. */
  #staysByInterface(): ReadonlyMap<InterfaceLife, Stays> {
    const stays = new Map<InterfaceLife, Stays>();
    for (const [attachment, { life, events, notes }] of this.#owned) {
      const ofLife: Stays = stays.get(life.self) ?? new Map();
      stays.set(life.self, ofLife);
      const known = ofLife.get(attachment.self);
      const both = known === undefined ? { events, notes } : joinIndices(known, { events, notes });
      ofLife.set(attachment.self, both);
    }
    return stays;
  }

  #interface(life: InterfaceLife, stays: Stays): TimelineInterface {
    const told = [...stays].map(([stay, indices]) => ({ stay, indices, at: this.#at(indices.events) }));
    return {
      boot: this.#boot,
      guid: life.guid,
      name: life.name,
      names: [...life.names],
      mac: life.mac,
      state: life.state,
      attachments: told.map(({ stay, indices, at }) => attachmentOf(stay, indices, at)),
      onSynthetic: pathSpans(this.#pathEvents(told)).onSynthetic,
      identity: life.identity,
      gaps: gapsBetween(told.map(({ at }) => at)),
    };
  }

  /** The switches of the data path in the order of the log: stays may overlap. */
  #pathEvents(told: readonly ToldStay[]): readonly VfEvent[] {
    const indices: number[] = [];
    for (const { stay, indices: of } of told) {
      for (const index of of.events) {
        const event = this.events[index];
        if (event !== undefined && isOfPath(event) && !stay.misleading.has(event)) indices.push(index);
      }
    }
    return this.#at(indices.sort(ascending));
  }

  #unpairedDevice(pci: PciFunction, { events, notes }: Indices): UnpairedDevice {
    const { address, hvPciGuid, driver, device, firmware, vfNames } = pci;
    return {
      boot: this.#boot,
      pciAddress: address,
      hvPciGuid,
      driver,
      device,
      firmware,
      vfNames: [...vfNames],
      events,
      notes,
    };
  }

  #at(indices: readonly number[]): readonly VfEvent[] {
    const events: VfEvent[] = [];
    for (const index of indices) {
      const event = this.events[index];
      if (event !== undefined) events.push(event);
    }
    return events;
  }
}

/** A stay, and its events. */
interface ToldStay {
  readonly stay: AttachmentLife;
  readonly indices: Indices;
  readonly at: readonly VfEvent[];
}

function attachmentOf(stay: AttachmentLife, { events, notes }: Indices, at: readonly VfEvent[]): Attachment {
  const { slot, pci, vfNames, ties, misleading } = stay;
  return {
    slot,
    pciAddress: pci?.address ?? null,
    hvPciGuid: pci?.hvPciGuid ?? null,
    driver: pci?.driver ?? null,
    device: pci?.device ?? null,
    firmware: pci?.firmware ?? null,
    vfNames: [...vfNames],
    events,
    onVf: pathSpans(misleading.size === 0 ? at : at.filter((event) => !misleading.has(event))).onVf,
    ties: [...ties],
    notes,
    misleading: misleading.size === 0 ? [] : events.filter((_, index) => misleading.has(at[index] ?? stay)),
    phases: phasesOf(at),
  };
}

function isOfPath({ type }: VfEvent): boolean {
  return type === 'data-path-to-vf' || type === 'data-path-from-vf';
}

function joinIndices(known: Indices, more: Indices): Indices {
  const join = (list: keyof Indices): number[] => [...known[list], ...more[list]].sort(ascending);
  return { events: join('events'), notes: join('notes') };
}

function ascending(a: number, b: number): number {
  return a - b;
}
