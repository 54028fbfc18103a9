import type { KernelMessage } from '../message/kernel-message.ts';
import type { SourceLine } from '../record/log-record.ts';

/** A message of the catalogue that the log has. */
export interface MessageCount {
  /** Catalogue id: `netvsc.vf-slot-added`. */
  readonly id: string;
  /** How many records say so. One that several logs of a boot share counts once. */
  readonly count: number;
  /** The first of them. */
  readonly source: SourceLine;
}

/** Counts the recognized messages by their id. The catalogue bounds how many ids there can be. */
export class MessageCounts {
  readonly #byId = new Map<string, { readonly id: string; count: number; readonly source: SourceLine }>();

  add({ id }: KernelMessage, source: SourceLine): void {
    // Unrecognized lines have no id and stand elsewhere.
    if (id === null) return;
    const known = this.#byId.get(id);
    if (known === undefined) this.#byId.set(id, { id, count: 1, source });
    else known.count += 1;
  }

  /** In the order in which they were first met. */
  get counts(): readonly MessageCount[] {
    return [...this.#byId.values()];
  }
}
