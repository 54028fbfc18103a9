/**
 * A generator that is made when its first item is asked for: what makes it is loaded then, and who never asks never
 * loads it. From then on it is the generator itself that answers.
 */
export class LateGenerator<Item> implements AsyncGenerator<Item> {
  readonly #make: () => Promise<AsyncGenerator<Item>>;
  #making: Promise<AsyncGenerator<Item>> | null = null;
  #made: AsyncGenerator<Item> | null = null;

  constructor(make: () => Promise<AsyncGenerator<Item>>) {
    this.#make = make;
  }

  next(): Promise<IteratorResult<Item>> {
    return this.#made?.next() ?? this.#generator().then((made) => made.next());
  }

  return(): Promise<IteratorResult<Item>> {
    return this.#generator().then((made) => made.return(undefined));
  }

  throw(error: unknown): Promise<IteratorResult<Item>> {
    return this.#generator().then((made) => made.throw(error));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #generator(): Promise<AsyncGenerator<Item>> {
    this.#making ??= this.#make().then((made) => {
      this.#made = made;
      return made;
    });
    return this.#making;
  }
}
