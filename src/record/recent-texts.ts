import { ownCopy } from '../scan/own-copy.ts';

/** Texts of one generation. A log that repeats itself, as one of a flapping VF does, has some hundreds. */
const MAX_TEXTS = 4096;

/** Characters of a text that is remembered: with more, few are kernel messages, and all texts stay below 8 MB. */
const MAX_CHARACTERS = 512;

/**
 * What was made of the texts that came latest. Memory is bounded: texts that do not come again while so many others come
 * are forgotten. The texts are copies, for a piece of a string keeps the whole alive.
 */
export class RecentTexts<T> {
  #recent = new Map<string, T>();
  #before = new Map<string, T>();

  get(text: string): T | undefined {
    const recent = this.#recent.get(text);
    if (recent !== undefined || this.#before.size === 0) return recent;
    const before = this.#before.get(text);
    if (before !== undefined) this.#set(ownCopy(text), before);
    return before;
  }

  /** @param make gives what is remembered, of a copy of the text */
  add(text: string, make: (copy: string) => T): T {
    const copy = ownCopy(text);
    const made = make(copy);
    if (text.length <= MAX_CHARACTERS) this.#set(copy, made);
    return made;
  }

  #set(text: string, made: T): void {
    if (this.#recent.size >= MAX_TEXTS) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(text, made);
  }
}
