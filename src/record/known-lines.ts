import type { Line } from '../scan/lines.ts';
import type { HeadedLines, Header } from './headed-lines.ts';
import type { ProgramLines } from './program-lines.ts';
import { headerAt, isTimed } from './timed-header.ts';

/** What is known of the texts and headers to which a scanner has given numbers. */
export class KnownLines {
  readonly #messages = new Map<number, string>();
  #firstText = 0;
  #header: { readonly number: number; readonly header: Header } | null = null;
  /** That of the lines of programs. */
  #programHeader = 0;

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

  /**
   * Null where nothing is known of it, or another one was learned since.
   *
   * @param us microseconds of the minute, where lines of other seconds have it, too; else below zero
   */
  header(number: number, us: number): Header | null {
    if (this.#header?.number !== number) return null;
    const { header } = this.#header;
    if (us < 0) return header;
    return isTimed(header) ? headerAt(header, us) : null;
  }

  /** Whether what stands behind it is known to be lines of programs. */
  isOfPrograms(header: number): boolean {
    return header === this.#programHeader;
  }

  /**
   * Takes note of the header of a line that was read.
   *
   * @param bytes of it, below zero where no stamp stands behind it
   */
  learnHeader(
    number: number,
    bytes: number,
    line: Line | undefined,
    headed: HeadedLines,
    programs: ProgramLines,
  ): void {
    if (line === undefined) return;
    if (programs.isHeader(bytes, line)) {
      this.#programHeader = number;
      return;
    }
    const header = headed.latest;
    if (header === null || header.isStamped !== bytes > 0 || header.text.length !== Math.abs(bytes)) return;
    if (line.text.startsWith(header.text)) this.#header = { number, header };
  }
}
