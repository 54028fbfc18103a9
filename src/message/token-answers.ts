import { ForgetfulMap } from '../forgetful-map.ts';
import { ownCopy } from '../scan/own-copy.ts';
import { formOf } from './compiled.ts';
import type { Vocabulary } from './fitting-rules.ts';
import { tokenize } from './tokens.ts';

/** Texts whose answers are remembered, so that a name is looked at once. */
const MAX_TEXTS = 16_384;

/**
 * All that rules can ask of a token, as one number: its type, its text where it is one of the kernel's
 * words, and the forms that it has. Tokens of the same number are the same to the rules.
 */
export class TokenAnswers {
  readonly #words: ReadonlySet<string>;
  readonly #forms: readonly RegExp[];
  readonly #numberOf = new Map<string, number>();
  readonly #byText = new ForgetfulMap<string, number>(MAX_TEXTS);
  /** The answers for a number that is no word of the rules; null where a form may take some numbers. */
  readonly #plainNumber: number | null;

  constructor({ words, patterns }: Vocabulary) {
    this.#words = words;
    this.#forms = patterns.map(formOf);
    this.#plainNumber = patterns.every(demandsMoreThanDigits) ? this.#number(NUMBER, []) : null;
  }

  /** @param number whether the text has digits only, and is short enough for a number. */
  of(text: string, number: boolean): number {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    if (number && this.#plainNumber !== null && !this.#words.has(text)) return this.#plainNumber;
    const fitting = this.#forms.filter((form) => form.test(text));
    const answers = this.#number(this.#words.has(text) ? text : typeOf(text), fitting);
    this.#byText.set(ownCopy(text), answers);
    return answers;
  }

  /** @param what a word, which tells its type, or a type alone. */
  #number(what: string, forms: readonly RegExp[]): number {
    const answers = `${what} ${forms.join()}`;
    const known = this.#numberOf.get(answers);
    if (known !== undefined) return known;
    const next = this.#numberOf.size;
    this.#numberOf.set(answers, next);
    return next;
  }
}

/** As the grammar prints it: `%natural`; no word begins so. */
const typeOf = (text: string): string => `%${tokenize(text)[0]?.type}`;
const NUMBER = typeOf('1');

/** Whether a form has a character of its own, beside its fields, that no number has. */
function demandsMoreThanDigits(pattern: string): boolean {
  return /[^0-9]/.test(pattern.replace(/\([^()]*\)|\\/g, ''));
}
