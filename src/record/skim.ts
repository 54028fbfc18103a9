import type { Line, LineSplitter } from '../scan/lines.ts';
import type { Needles } from '../scan/needles.ts';
import type { ScannedBlock } from '../scan/scanned-block.ts';
import { openScanner, type Scanner, type Stretch } from '../scan/scanner.ts';
import { bootMicroseconds } from '../units.ts';
import type { StampedRun } from './boot-span.ts';
import { HeadedLines } from './headed-lines.ts';
import { PlainTexts } from './plain-texts.ts';

/** Bytes that are read as text at once, where lines cannot be left out yet. */
const UNSETTLED_BYTES = 4096;

const LINE_FEED = 0x0a;

/** Whoever takes the lines of a log. */
export interface LineTaker {
  /** Whether a plain line would be taken as a record of its own now, whatever came before it. */
  readonly isSettled: boolean;
  read(lines: readonly Line[]): void;
  /** Plain lines: records of `dmesg` with a stamp and a message that does not matter. */
  leaveOut(run: StampedRun): void;
}

/**
 * Reads chunks of a log as text only where something in them may matter. What the other lines tell (how many they
 * are, and their stamps, by which boots are told apart) is taken from their bytes; so everything that is made of
 * the log is the same as if they had been read.
 */
export class Skimmer {
  readonly needles: Needles;
  /** What tells by their text which lines of other formats than `dmesg` may be left out. */
  readonly headed: HeadedLines;
  readonly #scanner: Scanner;
  readonly #splitter: LineSplitter;
  readonly #taker: LineTaker;

  static async open(needles: Needles, splitter: LineSplitter, taker: LineTaker): Promise<Skimmer> {
    return new Skimmer(needles, await openScanner(needles), splitter, taker);
  }

  constructor(needles: Needles, scanner: Scanner, splitter: LineSplitter, taker: LineTaker) {
    this.needles = needles;
    this.headed = new HeadedLines(new PlainTexts(needles));
    this.#scanner = scanner;
    this.#splitter = splitter;
    this.#taker = taker;
  }

  take(chunk: Uint8Array): void {
    let at = 0;
    if (!this.#splitter.isAtLineStart) {
      at = endOfLine(chunk, 0);
      this.#readText(chunk, 0, at);
    }
    while (at < chunk.length && this.#splitter.isAtLineStart) {
      if (!this.#taker.isSettled) {
        const end = endOfLine(chunk, at + UNSETTLED_BYTES);
        this.#readText(chunk, at, end);
        at = end;
        continue;
      }
      const { stretches, end } = this.#scanner.scan(chunk, at);
      if (end === at) break;
      for (const stretch of stretches) this.#takeStretch(chunk, stretch);
      at = end;
    }
    this.#readText(chunk, at, chunk.length);
  }

  /**
   * The same for a piece that a thread has scanned.
   *
   * @param readPiece gives its bytes, where lines are needed that the thread has left out.
   */
  async takeScanned(block: ScannedBlock, readPiece: () => Promise<Uint8Array>): Promise<void> {
    const { text, head, tail, size } = block;
    let taken = head;
    this.#readText(text, 0, head);
    for (const stretch of block.stretches) {
      if (stretch.plainLines > 0 && !this.#taker.isSettled) {
        this.take((await readPiece()).subarray(stretch.start));
        return;
      }
      this.#leaveOut(stretch);
      const others = stretch.end - stretch.middle;
      this.#readText(text, taken, taken + others);
      taken += others;
    }
    this.#readText(text, taken, taken + size - tail);
  }

  #takeStretch(chunk: Uint8Array, stretch: Stretch): void {
    const { start, middle, end } = stretch;
    if (this.#taker.isSettled) this.#leaveOut(stretch);
    else this.#readText(chunk, start, middle);
    this.#readText(chunk, middle, end);
  }

  #leaveOut({ plainLines, start, middle, ...stamps }: Stretch): void {
    if (plainLines === 0) return;
    this.#splitter.skip(plainLines, middle - start);
    this.#taker.leaveOut({
      records: plainLines,
      firstUs: bootMicroseconds(stamps.firstUs),
      beforeLastUs: bootMicroseconds(stamps.beforeLastUs),
      lastUs: bootMicroseconds(stamps.lastUs),
    });
  }

  #readText(chunk: Uint8Array, start: number, end: number): void {
    if (end > start) this.#taker.read(this.#splitter.push(chunk.subarray(start, end)));
  }
}

/** Behind the line that has the place in it; the end of the chunk, if the line has none there. */
function endOfLine(chunk: Uint8Array, place: number): number {
  const feed = chunk.indexOf(LINE_FEED, place);
  return feed === -1 ? chunk.length : feed + 1;
}
