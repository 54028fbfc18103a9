import { formOf } from './compiled.ts';
import { type Derivation, derive, type StartSymbol } from './derivation.ts';
import { grammarRules } from './grammar-tables.ts';
import type { Token } from './tokens.ts';

/**
 * Shapes remembered. The lines of all drivers together have a few hundred; the bound is for logs that
 * make up shapes without end. When it is reached, remembering begins anew.
 */
export const MAX_SHAPES = 4096;

/** Tokens of the longest shape remembered. No message of the catalogue is half as long. */
const MAX_TOKENS = 128;

/** Texts whose place in a shape is remembered, so that a name is looked at once. */
const MAX_TEXTS = 16_384;

/** What the rules ask of a token beside its type. */
interface Questions {
  /** The kernel's words. */
  readonly words: ReadonlySet<string>;
  /** The forms of tokens that hold fields. */
  readonly forms: readonly RegExp[];
}

function questions(): Questions {
  const symbols = grammarRules().flatMap((rule) =>
    rule.symbols.filter((symbol) => typeof symbol !== 'string'),
  );
  return {
    words: new Set(symbols.flatMap((symbol) => ('literal' in symbol ? [symbol.literal] : []))),
    forms: symbols.flatMap((symbol) => ('pattern' in symbol ? [formOf(symbol.pattern)] : [])),
  };
}

/**
 * Remembers how the grammar takes each shape of line, and replays it for the next line of that shape.
 *
 * A rule asks three things of a token: its type, its text, or its form. The shape of a line has the answer
 * to all three for each of its tokens, so lines of one shape have the same derivations, whatever their
 * values. The rules stay the definition: a new shape is always given to nearley.
 */
export class Shapes {
  readonly #start: StartSymbol;
  readonly #known = new Map<string, readonly Derivation[]>();
  readonly #places = new Map<string, string>();
  #questions: Questions | null = null;
  #derived = 0;

  constructor(start: StartSymbol) {
    this.#start = start;
  }

  /** How many lines needed nearley. */
  get derived(): number {
    return this.#derived;
  }

  /** Every way in which the grammar takes the tokens, as {@link derive} gives it. */
  derive(tokens: readonly Token[]): readonly Derivation[] {
    if (tokens.length > MAX_TOKENS) return this.#ask(tokens);
    const shape = this.#shapeOf(tokens);
    const known = this.#known.get(shape);
    if (known !== undefined) return known;
    if (this.#known.size >= MAX_SHAPES) this.#known.clear();
    const derivations = this.#ask(tokens);
    this.#known.set(shape, derivations);
    return derivations;
  }

  #ask(tokens: readonly Token[]): readonly Derivation[] {
    this.#derived += 1;
    return derive(tokens, this.#start);
  }

  #shapeOf(tokens: readonly Token[]): string {
    let shape = '';
    for (const token of tokens) shape += this.#placeOf(token);
    return shape;
  }

  /** All that a rule can ask of a token. The type follows from the text, so the text is enough to remember it by. */
  #placeOf({ type, text }: Token): string {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#questions ??= questions();
    const { words, forms } = this.#questions;
    const fitting = forms.map((form, index) => (form.test(text) ? `#${index}` : '')).join('');
    const place = `${type}${words.has(text) ? ` ${text}` : ''}${fitting}\n`;
    if (this.#places.size >= MAX_TEXTS) this.#places.clear();
    this.#places.set(text, place);
    return place;
  }
}
