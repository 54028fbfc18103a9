import type { AttachmentLife } from '../lifecycle/attachment-life.ts';
import { BootLife } from '../lifecycle/boot-life.ts';
import type { VfEvent } from '../lifecycle/event.ts';
import type { OwnedEvent } from '../lifecycle/event-queue.ts';
import type { InterfaceLife } from '../lifecycle/interface-life.ts';
import type { KernelMessage } from '../message/kernel-message.ts';
import type { LogRecord } from '../record/log-record.ts';
import { pathSpans } from './path-spans.ts';
import type { Attachment, TimelineInterface } from './timeline.ts';

/** The events of an attachment, as indices, while they are being collected. */
type Collected = Map<AttachmentLife, number[]>;

/** Collects messages, boot by boot, into the events and interfaces of a timeline. */
export class TimelineBuilder {
  readonly events: VfEvent[] = [];
  readonly interfaces: TimelineInterface[] = [];
  readonly #eventsOf = new Map<InterfaceLife, Collected>();
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
    this.interfaces.push(...this.#life.interfaces.map((life) => this.#interface(life)));
    this.#eventsOf.clear();
    this.#life = new BootLife();
  }

  #collect(events: Iterable<OwnedEvent>): void {
    for (const { event, life, attachment } of events) {
      const index = this.events.push(event) - 1;
      if (life === null || attachment === null) continue;
      const collected = this.#eventsOf.get(life) ?? new Map<AttachmentLife, number[]>();
      this.#eventsOf.set(life, collected);
      const indices = collected.get(attachment);
      if (indices === undefined) collected.set(attachment, [index]);
      else indices.push(index);
    }
  }

  #interface(life: InterfaceLife): TimelineInterface {
    const collected = [...(this.#eventsOf.get(life) ?? [])];
    // A late line of an earlier stay may stand behind the first of a later one.
    const attachments = collected.map(([attachment, indices]) => this.#attachment(attachment, indices));
    const indices = collected.flatMap(([, indices]) => indices).sort((a, b) => a - b);
    return {
      boot: this.#boot,
      guid: life.guid,
      name: life.name,
      names: [...life.names],
      mac: life.mac,
      state: life.state,
      attachments,
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
