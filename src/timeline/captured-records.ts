import type { KernelMessage } from '../message/kernel-message.ts';
import type { LogRecord } from '../record/log-record.ts';

/** A record with the message in it. */
export interface Entry {
  readonly record: LogRecord;
  readonly message: KernelMessage;
}

/**
 * Microseconds of a boot in which two boots of one machine may well print the same line at the same time:
 * the clock of the first moments is coarse, and what happens in them is always the same.
 */
const SAME_IN_EVERY_BOOT_US = 1_000_000;

/**
 * What a record is known by in another log of the same boot: the kernel's own stamp and text. Null where it
 * has no stamp, or one that proves nothing.
 */
export function captureKey({ bootUs, message }: LogRecord): string | null {
  return bootUs === null || bootUs < SAME_IN_EVERY_BOOT_US ? null : `${bootUs} ${message}`;
}

/** The entries of one boot, from one log or several that have it in common. */
export class BootCapture {
  readonly #entries: Entry[] = [];
  /** The log that showed each record first. */
  readonly #firstLog = new Map<string, number>();
  #logs = 0;

  /** Whether a record of these is here already: then they are of this boot. */
  knows(entries: readonly Entry[]): boolean {
    return entries.some(({ record }) => this.#firstLog.has(captureKey(record) ?? ''));
  }

  /**
   * Adds what a log shows of the boot; gives the number of entries that another log has shown already.
   * Within one log nothing is a repetition, for a kernel may say the same twice at the same time.
   */
  add(entries: readonly Entry[]): number {
    const log = this.#logs++;
    const fresh = entries.filter(({ record }) => {
      const key = captureKey(record);
      if (key === null) return true;
      const first = this.#firstLog.get(key) ?? log;
      this.#firstLog.set(key, first);
      return first === log;
    });
    for (const entry of fresh) this.#entries.push(entry);
    return entries.length - fresh.length;
  }

  /** In the order of the kernel's stamps where several logs are put together and all have them; else as they came. */
  get entries(): readonly Entry[] {
    if (this.#logs === 1 || this.#entries.some(({ record }) => record.bootUs === null)) return this.#entries;
    return [...this.#entries].sort((a, b) => Number(a.record.bootUs) - Number(b.record.bootUs));
  }
}
