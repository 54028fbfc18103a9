/** Notices whether times come that are earlier than one before them. */
export class FallingTimes {
  #reachedUs = Number.NEGATIVE_INFINITY;
  #fall = false;

  get fall(): boolean {
    return this.#fall;
  }

  /** Null for what has no time: it stands where it stands. */
  add(us: number | null): void {
    if (us === null) return;
    if (us < this.#reachedUs) this.#fall = true;
    else this.#reachedUs = us;
  }
}
