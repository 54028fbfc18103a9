import { type AttachmentLife, addName } from './attachment-life.ts';
import { macOfGuid } from './mac.ts';
import type { InterfaceState } from './state.ts';

/** A synthetic interface during one boot, while it is being learnt. Its VMBus GUID is its identity. */
export class InterfaceLife {
  guid: string | null = null;
  mac: string | null = null;
  readonly names: string[] = [];
  state: InterfaceState;
  /** The latest attachment, or null before the first. */
  attachment: AttachmentLife | null = null;

  constructor(state: InterfaceState) {
    this.state = state;
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
}
