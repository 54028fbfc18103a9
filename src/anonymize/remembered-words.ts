import { ownCopy } from '../scan/own-copy.ts';
import type { Counted, ReplacedCounts } from './kinds.ts';

/** Words that are remembered. When there are more, they are forgotten: a log repeats itself within less. */
const MAX_WORDS = 65_536;
/** Characters of a word that is remembered: an interface, an address, a GUID, a word of the kernel. */
const MAX_LENGTH = 128;

/**
 * Where what stands for a word depends on the words around it: `pci_bus cf63:00`, `dom# 0xcf63 has collision`,
 * `session opened for user vmadmin`, `version 4.3.0.1`. All else is found within what has no blank in it.
 */
const DEPENDS =
  /pci_bus |to bus |dom# |domain=|[mM][aA][cC]| user |(?:Accepted|Failed) |[vV]ersion| : (?:TTY|PWD)=/;

/** What became of a word; `counted` is counted each time. */
interface Remembered {
  readonly text: string;
  readonly counted: readonly Counted[];
}

/** Rewrites texts word by word, and remembers what becomes of each: a log has the same few thousand all over. */
export class RememberedWords {
  readonly #words = new Map<string, Remembered>();
  readonly #counts: ReplacedCounts;
  readonly #rewrite: (text: string) => string;
  #state = 0;

  /** @param rewrite - what becomes of a text; within a text without blanks the same, but for {@link DEPENDS} */
  constructor(counts: ReplacedCounts, rewrite: (text: string) => string) {
    this.#counts = counts;
    this.#rewrite = rewrite;
  }

  /** Forgets all where the state is another one than before: then something else may become of them. */
  forgetBefore(state: number): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#words.clear();
  }

  rewrite(text: string): string {
    if (DEPENDS.test(text)) return this.#rewrite(text);
    let done = '';
    let copied = 0;
    let start = 0;
    while (start < text.length) {
      const blank = text.indexOf(' ', start);
      const end = blank === -1 ? text.length : blank;
      const word = text.slice(start, end);
      const rewritten = this.#word(word);
      if (rewritten !== word) {
        done += text.slice(copied, start) + rewritten;
        copied = end;
      }
      start = end + 1;
    }
    return copied === 0 ? text : done + text.slice(copied);
  }

  #word(word: string): string {
    const known = this.#words.get(word);
    if (known !== undefined) {
      for (const { kind, value } of known.counted) this.#counts.add(kind, value);
      return known.text;
    }
    if (word.length > MAX_LENGTH) return this.#rewrite(word);
    if (this.#words.size >= MAX_WORDS) this.#words.clear();
    const own = ownCopy(word);
    const { result, counted } = this.#counts.noted(() => this.#rewrite(own));
    this.#words.set(own, { text: result, counted });
    return result;
  }
}
