import { NOT_KERNEL } from './envelope.ts';
import { beginsAsFreeBsd, findDriver } from './formats/driver-lines.ts';
import type { LineEntry } from './line-entry.ts';

/** Records that wait for a better one. A log that has any has one among its first. */
const MAX_WAITING = 256;

/** Characters of all records that wait, as of one line. */
const MAX_WAITING_CHARACTERS = 1024 * 1024;

/** A driver's line has no more characters: the kernel's own records end at 1,024 bytes. */
const MAX_LINE_CHARACTERS = 4096;

/**
 * Decides whether lines count that are the kernel's only where a log has nothing better:
 *
 * - lines of drivers without an envelope, where no line is in any other format; else they are what a person wrote
 *   about the log, or what a program said of a driver.
 * - lines that another program quotes, where no line is the kernel's own; else they are in the log already, and
 *   anybody can write whatever else into them.
 */
export class BareLines {
  readonly #emit: (entry: LineEntry) => void;
  #enveloped = false;
  #firstHand = false;
  #waiting: LineEntry[] = [];
  #characters = 0;

  constructor(emit: (entry: LineEntry) => void) {
    this.#emit = emit;
  }

  /** Whether it is known what counts: the log has lines of the kernel itself. */
  get isSettled(): boolean {
    return this.#firstHand;
  }

  take(entry: LineEntry): void {
    if (hasEnvelope(entry)) {
      this.#enveloped = true;
      if (entry.reading.kind === 'record' && !entry.quoted) this.#firstHand = true;
    }
    if (this.#firstHand) {
      this.#emitWaiting();
      this.#emit(this.#settled(entry));
    } else if (isRecord(entry) && (this.#waiting.length > 0 || isDoubtful(entry))) {
      this.#waiting.push(withoutText(entry));
      this.#characters += entry.width;
      if (this.#waiting.length >= MAX_WAITING || this.#characters > MAX_WAITING_CHARACTERS)
        this.#emitWaiting();
    } else {
      this.#emit(entry);
    }
  }

  end(): void {
    this.#emitWaiting();
  }

  #emitWaiting(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    this.#characters = 0;
    for (const entry of waiting) this.#emit(this.#settled(entry));
  }

  /** What the entry is beside all others that are known. */
  #settled(entry: LineEntry): LineEntry {
    if (entry.quoted) return this.#firstHand ? { ...entry, reading: NOT_KERNEL } : entry;
    return this.#enveloped ? besideOthers(entry) : entry;
  }
}

/** Whether the line is in a format that is not a last resort. */
function hasEnvelope({ format, reading }: LineEntry): boolean {
  if (format === null || format === 'bare' || format === 'found' || reading.kind === 'damaged') return false;
  // FreeBSD is told to print stamps while it starts: its first lines have none.
  return format !== 'dmesg' || reading.kind !== 'record' || !beginsAsFreeBsd(reading.message, 0);
}

/** Whether the order of the entry among the others matters. */
function isRecord({ reading }: LineEntry): boolean {
  return reading.kind === 'record' || reading.kind === 'boot-marker';
}

function isDoubtful({ format, quoted }: LineEntry): boolean {
  return quoted || format === 'bare';
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
  return { ...(tooLong ? unknown(entry) : entry), text: '', whole: '' };
}
