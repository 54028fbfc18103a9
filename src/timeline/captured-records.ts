import type { KernelMessage } from '../message/kernel-message.ts';
import type { LogRecord } from '../record/log-record.ts';

/** A record with the message in it. */
export interface Entry {
  readonly record: LogRecord;
  readonly message: KernelMessage;
}

/** A log whose entries are added. */
interface Capture {
  readonly entries: readonly Entry[];
}

/**
 * Tells records that several logs of one boot have in common: a console captured twice, a rotated log and
 * its copy. Within one log nothing is a repetition, for a kernel may say the same twice at the same time.
 *
 * Only records with the kernel's own stamp are compared; a text alone proves nothing.
 */
export class CapturedRecords {
  /** The first log that has a record, by boot, stamp and text. */
  readonly #captures = new Map<string, Capture>();

  /** Takes note of a record; false where another log of the boot has it already. */
  add(capture: Capture, boot: number, record: LogRecord): boolean {
    if (record.bootUs === null) return true;
    const key = keyOf(boot, record);
    const first = this.#captures.get(key);
    if (first === undefined) this.#captures.set(key, capture);
    return first === undefined || first === capture;
  }

  /** Whether the first entry of a log is in another log of the boot already: then it is the same boot. */
  hasFirstOf({ entries }: Capture, boot: number): boolean {
    const record = entries[0]?.record;
    return record !== undefined && record.bootUs !== null && this.#captures.has(keyOf(boot, record));
  }
}

function keyOf(boot: number, { bootUs, message }: LogRecord): string {
  return `${boot} ${bootUs} ${message}`;
}
