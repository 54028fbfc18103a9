/** What whoever reads a log knows of the texts to which a scanner has given numbers. */
export class KnownTexts {
  readonly #messages = new Map<number, string>();
  #first = 0;

  /** Forgets what the scanner has forgotten. */
  forgetBefore(first: number): void {
    if (first === this.#first) return;
    this.#first = first;
    this.#messages.clear();
  }

  /** Undefined where nothing is known of it. */
  get(text: number): string | undefined {
    return this.#messages.get(text);
  }

  learn(text: number, message: string): void {
    if (text >= this.#first) this.#messages.set(text, message);
  }
}
