import { withoutLayers } from './layers/layer.ts';
import type { LineEntry } from './line-entry.ts';

/**
 * Columns at which mail programs break lines: the narrowest of them, and the widest, to which a reply adds its
 * marks of quotation.
 */
const NARROWEST = 70;
const WIDEST = 80;

/** Columns of a line in quoted-printable. */
const WIDEST_QUOTED = 76;

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

  /** Whether no line will be held back any more: the log is wider than mail. */
  get isSettled(): boolean {
    return !this.#narrow;
  }

  take(entry: LineEntry): void {
    if (!this.#narrow) {
      this.#emit(entry);
      return;
    }
    if (columnsOf(entry) > WIDEST) this.#narrow = false;
    const held = this.#held;
    this.#held = null;
    if (held !== null && this.#narrow) {
      const whole = joined(held, entry);
      if (whole !== null) {
        this.#held = whole;
        return;
      }
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

/** Of an entry of several lines, whose text is not kept, all characters count. */
function columnsOf({ text, width }: LineEntry): number {
  return text === '' ? width : text.length;
}

/** Whether the line is wide enough to have been broken: a word of the rest of the columns may stand behind it. */
function mayBreak({ reading, lines, format }: LineEntry): boolean {
  return reading.kind === 'record' && lines === 1 && format !== 'bare' && format !== 'found';
}

/** The two lines as one; null where they are two. */
function joined(held: LineEntry, entry: LineEntry): LineEntry | null {
  if (held.reading.kind !== 'record') return null;
  // What stood around the first line stands around the rest. A word of the rest may look like more of that: `1 added`
  const rest = withoutLayers(entry.whole, held.layers) ?? entry.whole;
  if (!isRest(entry, rest)) return null;
  const begun = held.reading.message;
  const message = isSoftBreak(held) ? begun.slice(0, -1) + rest : withBlank(held, begun, rest);
  if (message === null) return null;
  return {
    ...held,
    lines: held.lines + entry.lines,
    width: entry.width,
    text: rest,
    reading: { ...held.reading, message: message.slice(0, MAX_MESSAGE_CHARACTERS) },
  };
}

/** Null where the rest does not begin with a word that had no room behind what was begun. */
function withBlank({ width }: LineEntry, begun: string, rest: string): string | null {
  const word = rest.search(/\s|$/);
  return word > 0 && width + 1 + word > NARROWEST ? `${begun.trimEnd()} ${rest}` : null;
}

/** Whether the line ends as quoted-printable breaks one (RFC 2045): anywhere, with this sign, and not in words. */
function isSoftBreak({ reading, width }: LineEntry): boolean {
  return (
    reading.kind === 'record' && reading.message.endsWith('=') && width > NARROWEST && width <= WIDEST_QUOTED
  );
}

/** Whether the line has no envelope, and does not begin as a driver's own does. */
function isRest({ reading, format }: LineEntry, rest: string): boolean {
  if (reading.kind === 'unknown') return true;
  return format === 'found' && reading.kind === 'record' && reading.message !== rest;
}
