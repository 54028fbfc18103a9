import type { AttachmentLife } from './attachment-life.ts';
import type { Doubt } from './doubt.ts';
import { isVmbusGuid, macOfGuid } from './mac.ts';
import { NameHistory } from './name-history.ts';
import { addName } from './names.ts';
import type { PathFlip } from './path-flip.ts';
import type { InterfaceIdentity, InterfaceState } from './state.ts';
import type { Step } from './transitions.ts';

/** A synthetic interface during one boot, while it is being learnt. Its VMBus GUID is its identity. */
export class InterfaceLife {
  guid: string | null = null;
  mac: string | null = null;
  readonly names: string[] = [];
  state: InterfaceState;
  /** Where no line can give a GUID any more, the name is all there is: masked GUIDs, FreeBSD. */
  hasNoGuid = false;
  /** Only lines of the network core name it, none of its driver. */
  isFromLinkLines = false;
  /** The latest attachment, or null before the first. */
  attachment: AttachmentLife | null = null;
  /** The one before the latest. */
  earlier: AttachmentLife | null = null;
  /** The interface that this one turned out to be: it was known by its name only. */
  partOf: InterfaceLife | null = null;
  /** Steps that the removal of the slot proves, and whose lines may still come. */
  readonly doubts = new Map<Step, Doubt>();
  /** The latest lines of the data path, as far as they can turn out to be misleading. */
  flip: PathFlip | null = null;
  /** Lines about the interface and its VF so far. */
  lines = 0;
  readonly #history = new NameHistory();

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

  get awaitsGuid(): boolean {
    return this.guid === null && !this.hasNoGuid;
  }

  get identity(): InterfaceIdentity {
    if (this.guid !== null) return isVmbusGuid(this.guid) ? 'guid' : 'vmbus-name';
    return this.isFromLinkLines ? 'link-line' : 'name';
  }

  addName(name: string, place: number): void {
    addName(this.names, name);
    this.#history.add(name, place);
  }

  /** A line shows the interface under its name, or as `(unnamed net_device)`. */
  isShownAs(name: string | null, place: number): void {
    this.#history.add(name, place);
  }

  /** The interface's name when so many events had come. */
  nameAt(place: number): string | null {
    return this.#history.at(place);
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
