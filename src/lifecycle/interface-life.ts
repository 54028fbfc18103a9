import type { AttachmentLife } from './attachment-life.ts';
import { macOfGuid } from './mac.ts';
import { addName } from './names.ts';
import type { InterfaceState } from './state.ts';

/** A synthetic interface during one boot, while it is being learnt. Its VMBus GUID is its identity. */
export class InterfaceLife {
  guid: string | null = null;
  mac: string | null = null;
  readonly names: string[] = [];
  state: InterfaceState;
  /** The latest attachment, or null before the first. */
  attachment: AttachmentLife | null = null;
  /** The one before the latest. */
  earlier: AttachmentLife | null = null;
  /** The interface that this one turned out to be: it was known by its name only. */
  partOf: InterfaceLife | null = null;

  constructor(state: InterfaceState) {
    this.state = state;
  }

  /** The interface itself, or the one that it turned out to be. */
  get self(): InterfaceLife {
    return this.partOf?.self ?? this;
  }

  get name(): string | null {
    return this.names.at(-1) ?? null;
  }

  addName(name: string): void {
    addName(this.names, name);
  }

  identify(guid: string): void {
    this.guid = guid;
    this.mac ??= macOfGuid(guid);
  }

  begin(attachment: AttachmentLife): void {
    this.earlier = this.attachment;
    this.attachment = attachment;
  }

  /** The attachment that was there when so many events had come, as far back as the one before the latest. */
  attachmentAt(place: number): AttachmentLife | null {
    return (
      [this.attachment, this.earlier].find((attachment) => attachment && attachment.beganAt <= place) ?? null
    );
  }

  /** What was known of an interface by its name alone was known of this one. */
  absorb(named: InterfaceLife): void {
    named.partOf = this;
    if (named.attachment === null) return;
    if (this.state === 'offered' && this.attachment !== null) named.attachment.continues(this.attachment);
    else this.begin(named.attachment);
    this.state = named.state;
  }
}
