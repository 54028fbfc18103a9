/** Numbers for which there is room at first. */
const FIRST_ROOM = 64;

/** Numbers in a row, in eight bytes each. */
export class NumberColumn {
  #numbers = new Float64Array(FIRST_ROOM);
  #length = 0;

  add(value: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Float64Array(this.#length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length] = value;
    this.#length += 1;
  }

  /** NaN where there is none. */
  at(index: number): number {
    return index < this.#length ? (this.#numbers[index] ?? Number.NaN) : Number.NaN;
  }
}
