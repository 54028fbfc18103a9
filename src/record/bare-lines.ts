import { findDriver } from './formats/driver-lines.ts';
import type { LineEntry } from './line-reader.ts';

/** Entries that wait for a line with an envelope. A log that has any has one among its first lines. */
const MAX_WAITING = 256;

/** A driver's line has no more characters: the kernel's own records end at 1,024 bytes. */
const MAX_LINE_CHARACTERS = 4096;

/**
 * Decides whether the lines of drivers that have no envelope count. They do where a log has no line in any other
 * format; else they are what a person wrote about the log, or what a program said of a driver.
 */
export class BareLines {
  readonly #emit: (entry: LineEntry) => void;
  #count: 'not yet known' | 'yes' | 'no' = 'not yet known';
  #waiting: LineEntry[] = [];

  constructor(emit: (entry: LineEntry) => void) {
    this.#emit = emit;
  }

  take(entry: LineEntry): void {
    if (this.#count !== 'no' && hasEnvelope(entry)) {
      this.#count = 'no';
      this.#emitWaiting();
    }
    if (this.#count === 'no') {
      this.#emit(besideOthers(entry));
      return;
    }
    this.#waiting.push(withoutText(entry));
    if (this.#count === 'not yet known' && this.#waiting.length < MAX_WAITING) return;
    this.#count = 'yes';
    this.#emitWaiting();
  }

  end(): void {
    this.#emitWaiting();
  }

  #emitWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const entry of waiting) this.#emit(this.#count === 'no' ? besideOthers(entry) : entry);
  }
}

/** Whether the line is in a format that is not a last resort. */
function hasEnvelope({ format, reading }: LineEntry): boolean {
  return format !== null && format !== 'bare' && format !== 'found' && reading.kind !== 'damaged';
}

/** What the entry is in a log with envelopes: what no other program prints counts there, too. */
function besideOthers(entry: LineEntry): LineEntry {
  if (entry.format !== 'bare' || entry.reading.kind !== 'record') return entry;
  return findDriver(entry.reading.message) === 0 ? { ...entry, format: 'found' } : unknown(entry);
}

function unknown(entry: LineEntry): LineEntry {
  return { ...entry, format: null, reading: { kind: 'unknown' } };
}

/** While it waits, an entry needs no more than what it was read as. */
function withoutText(entry: LineEntry): LineEntry {
  const tooLong = entry.format === 'bare' && entry.text.length > MAX_LINE_CHARACTERS;
  return { ...(tooLong ? unknown(entry) : entry), text: '' };
}
