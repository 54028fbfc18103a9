import type { Line, LineSplitter } from '../scan/lines.ts';
import type { Needles } from '../scan/needles.ts';
import type { ThreadData } from '../scan/scan-worker.ts';
import type { Scanned, Scanner } from '../scan/scanned.ts';
import { compileScanner, scannerOf } from '../scan/scanner.ts';
import { behindStretch, PIECE_NUMBERS, STRETCH_NUMBERS, type Stretch, stretchAt } from '../scan/stretches.ts';
import type { ThreadBlock } from '../scan/threads.ts';
import { bootMicroseconds } from '../units.ts';
import { HeadedLines } from './headed-lines.ts';
import type { UnreadItem } from './item-counter.ts';
import { KnownLines } from './known-lines.ts';
import { PlainTexts } from './plain-texts.ts';
import { ProgramLines } from './program-lines.ts';
import type { RepeatedRecord } from './repeated-lines.ts';

/** Bytes that are read as text at once, where lines cannot be left out yet. */
const UNSETTLED_BYTES = 4096;

const LINE_FEED = 0x0a;

/** Whoever takes the lines of a log. */
export interface LineTaker {
  /** Whether a plain line would be taken as a record of its own now, whatever came before it. */
  readonly isSettled: boolean;
  read(lines: readonly Line[]): void;
  /** What a line would be read as, if it is one whose text was read before. */
  repeated(line: Line): RepeatedRecord | null;
  /** What is taken in place of lines that are not read. */
  takeUnread(item: UnreadItem): void;
}

/** What is being taken, and how far. */
interface Taking extends Pick<Scanned, 'numbers' | 'text'> {
  /** The number that comes next, and the byte of the text. */
  at: number;
  byte: number;
  readonly known: KnownLines;
}

/** Lines that are not plain, and have not been read. */
interface UnreadLines {
  /** The byte of the text with which they begin. */
  from: number;
  lines: number;
  /** Texts that came before, by their numbers, and which of the lines has each. */
  readonly numbered: Map<number, number>;
}

/**
 * Reads chunks of a log as text only where something in them may matter. What the other lines tell (how many they
 * are, and their stamps, by which boots are told apart) is taken from their bytes; so everything that is made of
 * the log is the same as if they had been read. Nor is a text read that was read before.
 */
export class Skimmer {
  /** What threads need to scan as is done here. */
  readonly threadData: ThreadData;
  /** What tells by their text which lines of other formats than `dmesg` may be left out. */
  readonly headed: HeadedLines;
  readonly programs = new ProgramLines();
  readonly #scanner: Scanner;
  readonly #known = new KnownLines();
  /** The same of each thread. */
  readonly #knownOfThreads: KnownLines[] = [];
  readonly #splitter: LineSplitter;
  readonly #taker: LineTaker;

  static async open(needles: Needles, splitter: LineSplitter, taker: LineTaker): Promise<Skimmer> {
    const program = await compileScanner(needles);
    return new Skimmer({ program, needles }, await scannerOf(needles), splitter, taker);
  }

  constructor(threadData: ThreadData, scanner: Scanner, splitter: LineSplitter, taker: LineTaker) {
    this.threadData = threadData;
    this.headed = new HeadedLines(new PlainTexts(threadData.needles));
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
      const { numbers, text, end, firstText } = this.#scanner.scan(chunk, at);
      if (end === at) break;
      this.#known.forgetBefore(firstText);
      this.#takeStretches({ numbers, text, at: 0, byte: 0, known: this.#known }, chunk);
      at = end;
    }
    this.#readText(chunk, at, chunk.length);
  }

  /**
   * The same for a piece that a thread has scanned.
   *
   * @param readPiece gives its bytes, where lines are needed that the thread has left out.
   */
  async takeScanned(block: ThreadBlock, readPiece: () => Promise<Uint8Array>): Promise<void> {
    const { numbers, text, head, tail, thread, firstText } = block;
    this.#knownOfThreads[thread] ??= new KnownLines();
    const known = this.#knownOfThreads[thread];
    known.forgetBefore(firstText);
    this.#readText(text, 0, head);
    const taking = { numbers, text, at: 0, byte: head, known };
    if (!this.#takeStretches(taking, null)) this.#takeStretches(taking, await readPiece());
    this.#readText(text, text.length - tail, text.length);
  }

  /**
   * @param chunk of which they are; null where it has to be fetched
   * @returns false where it is needed
   */
  #takeStretches(taking: Taking, chunk: Uint8Array | null): boolean {
    const { numbers } = taking;
    while (taking.at < numbers.length) {
      const stretch = stretchAt(numbers, taking.at);
      const plain = stretch.plainLines + stretch.programs;
      if (plain > 0) {
        if (this.#taker.isSettled && this.#leavesOut(stretch, taking.known)) {
          this.#splitter.skip(plain, stretch.middle - stretch.start);
        } else if (chunk === null) return false;
        else this.#readText(chunk, stretch.start, stretch.middle);
      }
      this.#takeOthers(taking, stretch);
    }
    return true;
  }

  /** Takes what behind the plain lines of a stretch is not plain. */
  #takeOthers(taking: Taking, stretch: Stretch): void {
    const { numbers, known } = taking;
    const end = behindStretch(taking.at, stretch);
    const unread: UnreadLines = { from: taking.byte, lines: 0, numbered: new Map() };
    for (let at = taking.at + STRETCH_NUMBERS; at < end; at += PIECE_NUMBERS) {
      const text = numbers[at + 1] ?? 0;
      const more = numbers[at + 2] ?? 0;
      const bytes = numbers[at] ?? 0;
      // What is unread may be the same, or begin an entry that goes on.
      let message = known.message(text);
      if (message !== undefined || unread.numbered.has(text)) {
        this.#readLines(unread, taking);
        message = known.message(text);
      }
      taking.byte += bytes;
      if (message !== undefined && this.#taker.isSettled) {
        unread.from = taking.byte;
        const number = this.#splitter.skip(1, bytes);
        this.#taker.takeUnread({ number, stampUs: bootMicroseconds(more), message });
        continue;
      }
      if (text > 0) unread.numbered.set(text, unread.lines);
      unread.lines += text === 0 ? more : 1;
      if (text >= 0) continue;
      const line = this.#readLines(unread, taking).at(-1);
      known.learnHeader(-text, more, line, this.headed, this.programs);
    }
    this.#readLines(unread, taking);
    taking.at = end;
  }

  /** Reads lines together, and takes note of those whose texts have numbers. */
  #readLines(unread: UnreadLines, { text, byte, known }: Taking): readonly Line[] {
    if (byte === unread.from) return [];
    const lines = this.#splitter.push(text.subarray(unread.from, byte));
    this.#taker.read(lines);
    for (const [number, index] of unread.numbered) {
      const line = lines.length === unread.lines ? lines[index] : undefined;
      const repeated = line === undefined ? null : this.#taker.repeated(line);
      if (repeated !== null) known.learnMessage(number, repeated.message);
    }
    unread.from = byte;
    unread.lines = 0;
    unread.numbered.clear();
    return lines;
  }

  /** Leaves out the plain lines of a stretch; false where nothing is known of their headers. */
  #leavesOut(stretch: Stretch, known: KnownLines): boolean {
    const { programs, programHeader } = stretch;
    if (programs > 0 && !known.isOfPrograms(programHeader)) return false;
    if (stretch.plainLines > 0 && !this.#leavesOutKernel(stretch, known)) return false;
    if (programs > 0) this.#taker.takeUnread({ programLines: programs });
    return true;
  }

  #leavesOutKernel(
    { plainLines: records, header: number, headerUs, ...stamps }: Stretch,
    known: KnownLines,
  ): boolean {
    const firstUs = bootMicroseconds(stamps.firstUs);
    const beforeLastUs = bootMicroseconds(stamps.beforeLastUs);
    const lastUs = bootMicroseconds(stamps.lastUs);
    if (number === 0) {
      this.#taker.takeUnread({ run: { records, firstUs, beforeLastUs, lastUs } });
      return true;
    }
    const header = known.header(number, headerUs);
    if (header === null) return false;
    this.#taker.takeUnread(
      header.isStamped
        ? { header, records, firstUs, beforeLastUs, lastUs }
        : { header, records, firstUs: null, beforeLastUs: null, lastUs: null },
    );
    return true;
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
