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

/** An event or note of this boot that belongs to an attachment, by what was known when it came. */
interface Owned {
  readonly life: InterfaceLife;
  readonly attachment: AttachmentLife;
  readonly list: keyof Indices;
  readonly index: number;
}

/** Collects messages, boot by boot, into the events and interfaces of a timeline. */
export class TimelineBuilder {
  readonly events: VfEvent[] = [];
  readonly notes: VfNote[] = [];
  readonly interfaces: TimelineInterface[] = [];
  readonly unpaired: UnpairedDevice[] = [];
  /** Messages left out, by boot. */
  readonly leftOut = new Map<number, number>();
  #owned: Owned[] = [];
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
    this.#collect(this.#life.take());
  }

  finishBoot(): void {
    this.#collect(this.#life.finish());
    const stays = this.#staysByInterface();
    for (const life of this.#life.interfaces) {
      this.interfaces.push(this.#interface(life, stays.get(life) ?? new Map()));
    }
    for (const [pci, indices] of this.#unowned) this.unpaired.push(this.#device(pci, indices));
    this.leftOut.set(this.#boot, this.#life.leftOut);
    this.#owned = [];
    this.#unowned = new Map();
    this.#life = new BootLife();
  }

  #collect(items: Iterable<OwnedEvent>): void {
    for (const { event, life, attachment, pci } of items) {
      const list = event.type === 'note' ? 'notes' : 'events';
      const index = (event.type === 'note' ? this.notes.push(event) : this.events.push(event)) - 1;
      if (life !== null && attachment !== null) this.#owned.push({ life, attachment, list, index });
      else if (life === null && pci !== null) addIndex(this.#unowned, pci, list, index);
    }
  }

  /** By now it is known which interfaces and stays were the same. */
  #staysByInterface(): ReadonlyMap<InterfaceLife, Stays> {
    const stays = new Map<InterfaceLife, Stays>();
    for (const { life, attachment, list, index } of this.#owned) {
      const ofLife: Stays = stays.get(life.self) ?? new Map();
      stays.set(life.self, ofLife);
      addIndex(ofLife, attachment.self, list, index);
    }
    return stays;
  }

  #interface(life: InterfaceLife, stays: Stays): TimelineInterface {
    const indices = [...stays.values()].flatMap(({ events }) => events).sort((a, b) => a - b);
    const misleading = new Set([...stays.keys()].flatMap((stay) => [...stay.misleading]));
    return {
      boot: this.#boot,
      guid: life.guid,
      name: life.name,
      names: [...life.names],
      mac: life.mac,
      state: life.state,
      attachments: [...stays].map(([attachment, indices]) => this.#attachment(attachment, indices)),
      onSynthetic: pathSpans(this.#at(indices).filter((event) => !misleading.has(event))).onSynthetic,
      identity: life.identity,
      gaps: gapsBetween([...stays.values()].map(({ events }) => this.#at(events))),
    };
  }

  #attachment(stay: AttachmentLife, { events, notes }: Indices): Attachment {
    const { slot, pci, vfNames, ties } = stay;
    const at = this.#at(events);
    return {
      slot,
      pciAddress: pci?.address ?? null,
      hvPciGuid: pci?.hvPciGuid ?? null,
      driver: pci?.driver ?? null,
      device: pci?.device ?? null,
      firmware: pci?.firmware ?? null,
      vfNames: [...vfNames],
      events,
      onVf: pathSpans(at.filter((event) => !stay.misleading.has(event))).onVf,
      ties: [...ties],
      notes,
      misleading: events.filter((_, index) => stay.misleading.has(at[index] ?? stay)),
      phases: phasesOf(at),
    };
  }

  #device(pci: PciFunction, { events, notes }: Indices): UnpairedDevice {
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
    return indices.flatMap((index) => this.events[index] ?? []);
  }
}

function addIndex<K>(map: Map<K, Indices>, key: K, list: keyof Indices, index: number): void {
  const known = map.get(key);
  const indices: Indices = known ?? { events: [], notes: [] };
  if (known === undefined) map.set(key, indices);
  indices[list].push(index);
}
