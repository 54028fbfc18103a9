import { ChunkDecoder, isFirstHalf } from './chunk-decoder.ts';

/**
 * UTF-16 code units of a line that are kept. The longest honest lines are journal entries in JSON: the
 * kernel hands out messages of up to 8 KiB, and the journal writes bytes that are not text as numbers of
 * up to four characters each. This leaves room for a good many such fields.
 */
export const MAX_LINE_CHARACTERS = 1024 * 1024;

const LINE_FEED = 0x0a;

/** What stands in few logs, and is no text in some: NUL, return, escape, and the blank of a page. */
const UNCLEAN = ['\0', '\r', '\x1b', '\u00a0'];

/** A physical line of a log. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its end, and without carriage returns and NULs on both sides. */
  readonly text: string;
  /** The same with them. */
  readonly whole: string;
  /** The line was longer than {@link MAX_LINE_CHARACTERS}, and this is its beginning. */
  readonly cut: boolean;
}

/**
 * Splits the chunks of a log into lines. The lines are the same whatever the chunks are, and memory is
 * bounded by one line and one chunk.
 *
 * @example
 * const splitter = new LineSplitter();
 * splitter.push('[    0.000000] Linux ver'); // []
 * splitter.push('sion 6.8.0\r\n');           // [{ number: 1, text: '[    0.000000] Linux version 6.8.0', … }]
 * splitter.end();                            // []
 */
export class LineSplitter {
  readonly #decoder = new ChunkDecoder();
  #count = 0;
  /** The line that has no end yet, up to the limit, as it came. */
  #parts: string[] = [];
  #clean = true;
  /** The same of the line that has no end yet. */
  #openClean = true;
  readonly #skipped = { lines: 0, bytes: 0 };
  /** The latest chunk ended with the end of a line. */
  #endedLine = false;
  #endsOpen = false;
  /** Length of the line that has no end yet, with what the limit cut off. */
  #length = 0;

  /** Lines, and their bytes, that were left out of the text. */
  get skipped(): { readonly lines: number; readonly bytes: number } {
    return this.#skipped;
  }

  /** UTF-8 bytes taken so far. */
  get bytes(): number {
    return this.#decoder.bytes;
  }

  /** Whether bytes that come now are the beginning of a line, of which each byte is a character or a part of one. */
  get isAtLineStart(): boolean {
    return this.#endedLine && this.#decoder.isUtf8;
  }

  get isUtf8(): boolean {
    return this.#decoder.isUtf8;
  }

  /** Whether no NUL, return, escape or blank of a page (U+00A0) stands in the lines that came latest: all of them are asked at once. */
  get isClean(): boolean {
    return this.#clean;
  }

  /** Whether no line feed ends the last line. Known when the log has been read to its end. */
  get endsOpen(): boolean {
    return this.#endsOpen;
  }

  /**
   * Counts lines that nobody needs as text. They must be complete, and come at the start of a line.
   *
   * @returns the number of the last one
   */
  skip(lines: number, bytes: number): number {
    this.#count += lines;
    this.#skipped.lines += lines;
    this.#skipped.bytes += bytes;
    this.#decoder.skip(bytes);
    return this.#count;
  }

  /** The lines that end in this chunk. */
  push(chunk: string | Uint8Array): readonly Line[] {
    if (chunk.length > 0) {
      this.#endedLine = typeof chunk === 'string' ? chunk.endsWith('\n') : chunk.at(-1) === LINE_FEED;
    }
    return this.#split(this.#decoder.decode(chunk));
  }

  /** What is left: the beginning of a short log, which its encoding is told by, and the last line, where no line feed ends it. */
  end(): readonly Line[] {
    const lines = this.#split(this.#decoder.end());
    this.#endsOpen = this.#length > 0;
    if (this.#endsOpen) lines.push(this.#finish());
    return lines;
  }

  #split(text: string): Line[] {
    const lines: Line[] = [];
    const clean = !UNCLEAN.some((character) => text.includes(character));
    this.#clean = clean && this.#openClean;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      if (this.#length === 0 && end - start <= MAX_LINE_CHARACTERS) {
        lines.push(this.#line(text.slice(start, end), false));
      } else {
        this.#append(text.slice(start, end));
        lines.push(this.#finish());
      }
      start = end + 1;
    }
    this.#append(text.slice(start));
    this.#openClean = lines.length === 0 ? this.#clean : clean;
    return lines;
  }

  #append(part: string): void {
    if (part === '') return;
    const room = MAX_LINE_CHARACTERS - this.#length;
    if (room > 0) this.#parts.push(part.slice(0, room));
    this.#length += part.length;
  }

  #finish(): Line {
    const cut = this.#length > MAX_LINE_CHARACTERS;
    const kept = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    return this.#line(cut ? withoutHalfPair(kept) : kept, cut);
  }

  #line(whole: string, cut: boolean): Line {
    this.#count += 1;
    return { number: this.#count, text: this.#clean ? whole : trimPadding(whole), whole, cut };
  }
}

/** Serial consoles end lines with `\r\n`, begin some with `\r`, and fill what is left of a block with NUL. */
function trimPadding(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isPadding(text.charCodeAt(start))) start += 1;
  while (start < end && isPadding(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isPadding(code: number): boolean {
  return code === 0x0d || code === 0x00;
}

function withoutHalfPair(text: string): string {
  return isFirstHalf(text.charCodeAt(text.length - 1)) ? text.slice(0, -1) : text;
}
