import type { GrammarRule } from './compiled.ts';
import { wordsIn } from './grammar-tables.ts';
import type { Token } from './tokens.ts';

/** The share of words that two texts must have in common before one is said to be near the other. */
const NEAR = 0.5;

/** Finds the message of the catalogue whose words are most like those of a line that no rule takes. */
export class NearestMessage {
  /** How many words each row has. */
  readonly #sizes = new Map<number, number>();
  /** The rows that have a word, once for each time they have it. */
  readonly #rowsWith = new Map<string, number[]>();

  constructor(rules: readonly GrammarRule[]) {
    for (const { row, symbols } of rules) {
      // A row stands behind several prefixes, each time with the same words.
      if (row === null || this.#sizes.has(row)) continue;
      const words = wordsOf(wordsIn(symbols));
      this.#sizes.set(row, words.length);
      for (const word of words) this.#rowsWith.set(word, [...(this.#rowsWith.get(word) ?? []), row]);
    }
  }

  /**
   * @param expected the rows that may stand behind the prefix of the line: of rows that are equally near, one of them is
   * meant.
   * @returns the index of the row, or null where none is near.
   */
  find(message: readonly Token[], expected: ReadonlySet<number>): number | null {
    const words = wordsOf(message.map(({ text }) => text));
    const common = new Map<number, number>();
    for (const [word, times] of counted(words)) {
      for (const [row, has] of counted(this.#rowsWith.get(word) ?? []))
        common.set(row, (common.get(row) ?? 0) + Math.min(times, has));
    }
    let nearest: number | null = null;
    let best = 0;
    for (const [row, count] of common) {
      // Sørensen and Dice: what both have, as a share of what either has.
      const share = (2 * count) / (words.length + (this.#sizes.get(row) ?? 0));
      if (share < NEAR || share < best) continue;
      if (share === best && nearest !== null && !isBefore(row, nearest, expected)) continue;
      nearest = row;
      best = share;
    }
    return nearest;
  }
}

/** Whether one of two rows that are equally near is the one to name. */
function isBefore(row: number, other: number, expected: ReadonlySet<number>): boolean {
  return expected.has(row) === expected.has(other) ? row < other : expected.has(row);
}

/** Values change from line to line; what has no letter is none of the kernel's words. */
function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => /[a-z]/i.test(text)).map((text) => text.toLowerCase());
}

function counted<T>(things: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}
