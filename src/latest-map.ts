/**
 * A map that forgets its oldest entry for a new one when it is full: a log that makes up names without end takes no more
 * memory than it may, and what it spoke of last is known.
 *
 * @example
 * const known = new LatestMap<string, number>(2);
 * known.set('a', 1).set('b', 2).set('c', 3);
 * [...known.keys()]; // ['b', 'c']
 */
export class LatestMap<Key, Value> extends Map<Key, Value> {
  readonly #limit: number;

  /** @param limit entries that are kept at a time */
  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  override set(key: Key, value: Value): this {
    if (this.size >= this.#limit && !this.has(key)) {
      const oldest = this.keys().next();
      if (oldest.done !== true) this.delete(oldest.value);
    }
    return super.set(key, value);
  }
}
