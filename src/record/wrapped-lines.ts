import type { LineEntry } from './line-reader.ts';

/** Columns at which mail programs break lines: the narrowest of them, and the widest. */
const NARROWEST = 70;
const WIDEST = 80;

/** Characters that a record may get from lines behind it. The kernel's own records end at 1,024 bytes. */
const MAX_MESSAGE_CHARACTERS = 4096;

/**
 * Puts the lines together that a mail program has broken:
 *
 *     [    3.918902] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5
 *     (unnamed net_device) (uninitialized): VF slot 1 added
 *
 * It has, where no line of the log is wider than mail is, and where the first word of a line without an envelope
 * would not have found room on the line before. One record is held back for that, as long as no line is wider.
 */
export class WrappedLines {
  readonly #emit: (entry: LineEntry) => void;
  #narrow = true;
  #held: LineEntry | null = null;

  constructor(emit: (entry: LineEntry) => void) {
    this.#emit = emit;
  }

  take(entry: LineEntry): void {
    if (!this.#narrow) {
      this.#emit(entry);
      return;
    }
    if (entry.width > WIDEST) this.#narrow = false;
    const held = this.#held;
    this.#held = null;
    if (held !== null && this.#narrow && isRest(entry) && breaks(held, entry)) {
      this.#held = joined(held, entry);
      return;
    }
    if (held !== null) this.#emit(held);
    if (this.#narrow && mayBreak(entry)) this.#held = entry;
    else this.#emit(entry);
  }

  end(): void {
    if (this.#held !== null) this.#emit(this.#held);
    this.#held = null;
  }
}

/** Whether the line is wide enough to have been broken: a word of the rest of the columns may stand behind it. */
function mayBreak({ reading, lines, format }: LineEntry): boolean {
  return reading.kind === 'record' && lines === 1 && format !== 'bare' && format !== 'found';
}

/** Whether the line has no envelope, and does not begin as a driver's own does. */
function isRest({ reading, format, text }: LineEntry): boolean {
  if (reading.kind === 'unknown') return /^\S/.test(text);
  return format === 'found' && reading.kind === 'record' && reading.message !== text;
}

function breaks(held: LineEntry, { text }: LineEntry): boolean {
  const word = text.search(/\s|$/);
  return held.width <= WIDEST && held.width + 1 + word > NARROWEST;
}

function joined(held: LineEntry, rest: LineEntry): LineEntry {
  const { reading } = held;
  if (reading.kind !== 'record') return held;
  const message = `${reading.message} ${rest.text}`.slice(0, MAX_MESSAGE_CHARACTERS);
  return { ...held, lines: held.lines + rest.lines, width: rest.width, reading: { ...reading, message } };
}
