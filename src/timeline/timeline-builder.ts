import type { AttachmentLife } from '../lifecycle/attachment-life.ts';
import { BootLife } from '../lifecycle/boot-life.ts';
import type { VfEvent } from '../lifecycle/event.ts';
import type { OwnedEvent } from '../lifecycle/event-queue.ts';
import type { InterfaceLife } from '../lifecycle/interface-life.ts';
import type { KernelMessage } from '../message/kernel-message.ts';
import type { LogRecord } from '../record/log-record.ts';
import { pathSpans } from './path-spans.ts';
import type { Attachment, TimelineInterface } from './timeline.ts';

/** The attachments of an interface, each with the indices of its events. */
type Stays = Map<AttachmentLife, number[]>;

/** Collects messages, boot by boot, into the events and interfaces of a timeline. */
export class TimelineBuilder {
  readonly events: VfEvent[] = [];
  readonly interfaces: TimelineInterface[] = [];
  /** Messages left out, by boot. */
  readonly leftOut = new Map<number, number>();
  /** The events of this boot that belong to an attachment, by what was known when they came. */
  #owned: { readonly life: InterfaceLife; readonly attachment: AttachmentLife; readonly index: number }[] =
    [];
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
    this.leftOut.set(this.#boot, this.#life.leftOut);
    this.#owned = [];
    this.#life = new BootLife();
  }

  #collect(events: Iterable<OwnedEvent>): void {
    for (const { event, life, attachment } of events) {
      const index = this.events.push(event) - 1;
      if (life !== null && attachment !== null) this.#owned.push({ life, attachment, index });
    }
  }

  /** By now it is known which interfaces and stays were the same. */
  #staysByInterface(): ReadonlyMap<InterfaceLife, Stays> {
    const stays = new Map<InterfaceLife, Stays>();
    for (const { life, attachment, index } of this.#owned) {
      const ofLife = stays.get(life.self) ?? new Map<AttachmentLife, number[]>();
      stays.set(life.self, ofLife);
      const indices = ofLife.get(attachment.self);
      if (indices === undefined) ofLife.set(attachment.self, [index]);
      else indices.push(index);
    }
    return stays;
  }

  #interface(life: InterfaceLife, stays: Stays): TimelineInterface {
    const indices = [...stays.values()].flat().sort((a, b) => a - b);
    return {
      boot: this.#boot,
      guid: life.guid,
      name: life.name,
      names: [...life.names],
      mac: life.mac,
      state: life.state,
      attachments: [...stays].map(([attachment, indices]) => this.#attachment(attachment, indices)),
      onSynthetic: pathSpans(this.#at(indices)).onSynthetic,
    };
  }

  #attachment({ slot, pci, vfNames }: AttachmentLife, indices: readonly number[]): Attachment {
    return {
      slot,
      pciAddress: pci?.address ?? null,
      hvPciGuid: pci?.hvPciGuid ?? null,
      driver: pci?.driver ?? null,
      device: pci?.device ?? null,
      firmware: pci?.firmware ?? null,
      vfNames: [...vfNames],
      events: indices,
      onVf: pathSpans(this.#at(indices)).onVf,
    };
  }

  #at(indices: readonly number[]): readonly VfEvent[] {
    return indices.flatMap((index) => this.events[index] ?? []);
  }
}
