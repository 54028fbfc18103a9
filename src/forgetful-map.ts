/**
 * A map of what can be made again: when it is full, it begins anew. A log that makes up values without end takes no more
 * memory than one that repeats itself, and what it repeats is made once.
 *
 * @example
 * const known = new ForgetfulMap<string, number>(2);
 * known.set('a', 1).set('b', 2).set('c', 3);
 * [...known.keys()]; // ['c']
 */
export class ForgetfulMap<Key, Value> extends Map<Key, Value> {
  readonly #limit: number;

  /** @param limit entries that are kept at a time */
  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  override set(key: Key, value: Value): this {
    if (this.size >= this.#limit && !this.has(key)) this.clear();
    return super.set(key, value);
  }
}
