import { ownCopy } from '../scan/own-copy.ts';
import type { Vocabulary } from './fitting-rules.ts';
import { TokenAnswers } from './token-answers.ts';
import type { TokenScanner } from './token-scanner.ts';

/**
 * Shapes remembered for the lines that begin alike. Those of one driver have some hundreds; the bound is for
 * logs that make up shapes without end. When it is reached, remembering begins anew.
 */
export const MAX_SHAPES = 4096;

/** A place in the tree of shapes, which branches by what the rules can ask of the next token. */
interface Place<T> {
  readonly next: Map<number, Place<T>>;
  /** The text that led on from here first, and where to: most places have one word behind them. */
  first: { readonly text: string; readonly place: Place<T> } | null;
  /** What is remembered of the lines that end here. */
  made: T | undefined;
}

/**
 * Remembers what was made of each shape of line.
 *
 * A rule asks three things of a token: its type, its text, or its form. The shape of a line has the answer
 * to all three for each of its tokens, so lines of one shape have the same derivations, whatever their
 * values. The rules stay the definition: a new shape is always given to nearley.
 */
export class Shapes<T> {
  readonly #answers: TokenAnswers;
  #root: Place<T> = emptyPlace();
  #remembered = 0;
  #made = 0;
  readonly #limit: number;

  /** @param limit shapes that are remembered at a time */
  constructor(vocabulary: Vocabulary, limit: number = MAX_SHAPES) {
    this.#answers = new TokenAnswers(vocabulary);
    this.#limit = limit;
  }

  /** How often something had to be made: once for each shape, unless there were too many. */
  get made(): number {
    return this.#made;
  }

  /**
   * What is remembered of the shape of a line.
   *
   * @param scanner holds where the tokens of the line are.
   * @param make called for a shape that is new, to give what must hold for all lines of the shape.
   */
  find(line: string, scanner: TokenScanner, make: () => T): T {
    const place = this.#placeOf(line, scanner);
    if (place.made !== undefined) return place.made;
    this.#made += 1;
    const made = make();
    place.made = made;
    this.#remembered += 1;
    if (this.#remembered >= this.#limit) {
      this.#root = emptyPlace();
      this.#remembered = 0;
    }
    return made;
  }

  #placeOf(line: string, { starts, ends, numbers, count }: TokenScanner): Place<T> {
    let place = this.#root;
    for (let index = 0; index < count; index++) {
      const start = starts[index] ?? 0;
      const end = ends[index] ?? 0;
      const { first } = place;
      place =
        first !== null && first.text.length === end - start && line.startsWith(first.text, start)
          ? first.place
          : this.#nextPlace(place, line.slice(start, end), numbers[index] === 1);
    }
    return place;
  }

  #nextPlace(place: Place<T>, text: string, number: boolean): Place<T> {
    const answers = this.#answers.of(text, number);
    const known = place.next.get(answers);
    if (known !== undefined) return known;
    const next = emptyPlace<T>();
    place.next.set(answers, next);
    place.first ??= { text: ownCopy(text), place: next };
    return next;
  }
}

function emptyPlace<T>(): Place<T> {
  return { next: new Map(), first: null, made: undefined };
}
