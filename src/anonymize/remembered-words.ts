import { ForgetfulMap } from '../forgetful-map.ts';
import { ownCopy } from '../scan/own-copy.ts';
import type { HostNames } from './host-names.ts';
import type { Counted, ReplacedCounts } from './kinds.ts';

/** Words that are remembered. When there are more, they are forgotten: a log repeats itself within less. */
const MAX_WORDS = 65_536;
/** Characters of a word that is remembered: an interface, an address, a GUID, a word of the kernel. */
const MAX_LENGTH = 128;

/**
 * Where what stands for a word depends on the words around it: `pci_bus cf63:00`, `dom# 0xcf63 has collision`,
 * `version 4.3.0.1`. All else is found within what has no blank in it.
 */
const DEPENDS = /pci_bus |to bus |dom# |domain=|[mM][aA][cC]|[vV]ersion/;

/** What a character says of the word that it stands in. */
const LETTER = 1;
const NUMBER = 2;
const DOT = 4;
/** A colon or comma. */
const PAUSE = 8;
const OTHER = 16;

const KINDS = Uint8Array.from({ length: 256 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/[0-9[\]]/.test(character)) return NUMBER;
  if (character === '.') return DOT;
  return character === ':' || character === ',' ? PAUSE : OTHER;
}

const BLANK = 0x20;
const LINE_FEED = 0x0a;

/** So many letters may be an identity: `enxabcdefabcdef`. */
const MIN_LETTERS = 15;
/** So long a number may be one. A stamp of the kernel is shorter: `[123456.789012]`. */
const MIN_NUMBER = 16;
/** The dots of an address: `0022.4801.0203`, `10.0.0.4`. */
const DOTS = 2;

/** What became of a word; `counted` is counted each time. */
interface Remembered {
  readonly text: string;
  readonly counted: readonly Counted[];
}

/** Rewrites texts word by word, and remembers what becomes of each: a log has the same few thousand all over. */
export class RememberedWords {
  readonly #words = new ForgetfulMap<string, Remembered>(MAX_WORDS);
  readonly #counts: ReplacedCounts;
  readonly #names: Pick<HostNames, 'hasNumber' | 'hasLetters'>;
  readonly #rewrite: (text: string) => string;
  #state = 0;
  // Of the word that was looked at last.
  #kinds = 0;
  #dots = 0;
  #pauses = 0;

  /**
   * @param names - what is known of the names that are replaced wherever they stand
   * @param rewrite - what becomes of a text; within a text without blanks the same, but for {@link DEPENDS}
   */
  constructor(
    counts: ReplacedCounts,
    names: Pick<HostNames, 'hasNumber' | 'hasLetters'>,
    rewrite: (text: string) => string,
  ) {
    this.#names = names;
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
      const end = this.#endOfWord(text, start);
      if (!this.#isNothing(text, start, end)) {
        const word = text.slice(start, end);
        const rewritten = this.#word(word);
        if (rewritten !== word) {
          done += text.slice(copied, start) + rewritten;
          copied = end;
        }
      }
      start = end + 1;
    }
    return copied === 0 ? text : done + text.slice(copied);
  }

  /** One pass over the characters: most words need not be cut out of the text to know that they hold nothing. */
  #endOfWord(text: string, start: number): number {
    let kinds = 0;
    let dots = 0;
    let pauses = 0;
    let end = start;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === BLANK || code === LINE_FEED) break;
      const kind = KINDS[code] ?? OTHER;
      kinds |= kind;
      if (kind === DOT) dots += 1;
      if (kind === PAUSE) pauses += 1;
    }
    this.#kinds = kinds;
    this.#dots = dots;
    this.#pauses = pauses;
    return end;
  }

  /** Whether a word is a short number, or a few letters, and none of the names. */
  #isNothing(text: string, start: number, end: number): boolean {
    const [kinds, pauses] = [this.#kinds, this.#pauses];
    if ((kinds & ~(NUMBER | DOT)) === 0)
      return this.#dots < DOTS && end - start < MIN_NUMBER && !this.#names.hasNumber;
    if ((kinds & ~(LETTER | PAUSE)) !== 0) return false;
    // Behind the last letter it is no part of a word.
    const isBehind = pauses === 1 && KINDS[text.charCodeAt(end - 1)] === PAUSE;
    const letters = end - start - pauses;
    return (pauses === 0 || isBehind) && letters < MIN_LETTERS && !this.#names.hasLetters(letters);
  }

  #word(word: string): string {
    const known = this.#words.get(word);
    if (known !== undefined) {
      for (const { kind, value } of known.counted) this.#counts.add(kind, value);
      return known.text;
    }
    if (word.length > MAX_LENGTH) return this.#rewrite(word);
    const own = ownCopy(word);
    const { result, counted } = this.#counts.noted(() => this.#rewrite(own));
    this.#words.set(own, { text: result, counted });
    return result;
  }
}
