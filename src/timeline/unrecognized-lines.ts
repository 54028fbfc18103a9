import type { UnrecognizedMessage } from '../message/kernel-message.ts';
import type { SourceLine } from '../record/log-record.ts';

/** Lines of known drivers that say the same in words that no message of the catalogue has. */
export interface UnrecognizedLines {
  readonly driver: string;
  /** Catalogue id of the message whose words are nearest; null where none is near. */
  readonly nearest: string | null;
  /** Whether these lines are the beginning of that message, and of no other: they were cut. */
  readonly cut: boolean;
  /** How many lines say so. */
  readonly count: number;
  /** The first of them. */
  readonly source: SourceLine;
  /** What stands behind its prefix. */
  readonly text: string;
}

/**
 * Wordings kept. A new kernel brings a handful; a log with more is full of lines that are none of the
 * kernel's. `sources[].unrecognized` counts all of them.
 */
export const MAX_WORDINGS = 100;

/** Puts the lines together that no message fits, by their wording: numbers, names and addresses apart. */
export class UnrecognizedWordings {
  readonly #byWording = new Map<string, UnrecognizedLines>();

  add({ driver, nearest, cut, text }: UnrecognizedMessage, source: SourceLine): void {
    const wording = wordingOf({ driver, cut, text });
    const known = this.#byWording.get(wording);
    if (known !== undefined) this.#byWording.set(wording, { ...known, count: known.count + 1 });
    else if (this.#byWording.size < MAX_WORDINGS)
      this.#byWording.set(wording, { driver, nearest, cut, count: 1, source, text });
  }

  /** In the order in which they were first met. */
  get lines(): readonly UnrecognizedLines[] {
    return [...this.#byWording.values()];
  }
}

/** What lines of one wording have in common: the words, without those that hold a number, a name or an address. */
export function wordingOf({ driver, cut, text }: Pick<UnrecognizedLines, 'driver' | 'cut' | 'text'>): string {
  return `${driver} ${cut} ${text.replace(/\S+/g, (word) => (/[0-9]/.test(word) ? '#' : word))}`;
}
