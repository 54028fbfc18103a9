import type { Line } from '../scan/lines.ts';
import type { HeadedLines, Header } from './headed-lines.ts';

/** What is known of the texts and headers to which a scanner has given numbers. */
export class KnownLines {
  readonly #messages = new Map<number, string>();
  #firstText = 0;
  #header: { readonly number: number; readonly header: Header } | null = null;

  /** Forgets the texts that the scanner has forgotten. */
  forgetBefore(firstText: number): void {
    if (firstText <= this.#firstText) return;
    this.#firstText = firstText;
    this.#messages.clear();
  }

  /** Undefined where nothing is known of it. */
  message(text: number): string | undefined {
    return this.#messages.get(text);
  }

  learnMessage(text: number, message: string): void {
    if (text >= this.#firstText) this.#messages.set(text, message);
  }

  /** Null where nothing is known of it: the scanner looks for no other one than the latest. */
  header(number: number): Header | null {
    return this.#header?.number === number ? this.#header.header : null;
  }

  /**
   * Takes note of the header of a line that was read.
   *
   * @param bytes of it, below zero where no stamp stands behind it
   */
  learnHeader(number: number, bytes: number, line: Line | undefined, headed: HeadedLines): void {
    const header = headed.latest;
    if (
      line === undefined ||
      header === null ||
      header.isStamped !== bytes > 0 ||
      header.text.length !== Math.abs(bytes)
    )
      return;
    if (line.text.startsWith(header.text)) this.#header = { number, header };
  }
}
