// What a scanner has found, as numbers: they go from WebAssembly to here, and from thread to thread, as they are.

/**
 * Plain lines, and the lines behind them that are not plain; either may be none. Plain are lines of the kernel whose stamps do
 * not fall, and between them lines of other programs.
 */
export interface Stretch {
  /** Of the kernel. */
  readonly plainLines: number;
  /** Microseconds of the stamps: the first, the one before the last, and the last. */
  readonly firstUs: number;
  readonly beforeLastUs: number;
  readonly lastUs: number;
  /** Where the plain lines begin, where the others begin, and where these end. */
  readonly start: number;
  readonly middle: number;
  readonly end: number;
  /** In how many pieces the others are to be read. */
  readonly pieces: number;
  /** The number of the header that each of the kernel's has in front of its message, or its stamp; 0 where they are of `dmesg`. */
  readonly header: number;
  /** When these came, in microseconds of the minute that the header tells; -1 where they have its very bytes in front of them, or are of `dmesg`. */
  readonly headerUs: number;
  /** Plain lines of other programs, and the number of the header that these have in front of the name of the program. */
  readonly programs: number;
  readonly programHeader: number;
}

/** Lines that are not plain. */
export interface Piece {
  readonly bytes: number;
  /**
   * Zero, or of one line that is no more than the kernel's stamp, a blank, and a text that came before: the number of that
   * text, which it has for as long as the scanner remembers it. Below zero, of one line that has a header: minus the number
   * of that.
   */
  readonly text: number;
  /**
   * The stamp of that line, or the bytes of the header, below zero where no stamp stands behind it. Of other lines how many
   * there are; 0 where nobody has counted them.
   */
  readonly more: number;
}

/** Numbers of a stretch, and of each of its pieces, which stand behind it. */
export const STRETCH_NUMBERS = 12;
export const PIECE_NUMBERS = 3;

export function stretchAt(numbers: Float64Array, at: number): Stretch {
  return {
    plainLines: numbers[at] ?? 0,
    firstUs: numbers[at + 1] ?? 0,
    beforeLastUs: numbers[at + 2] ?? 0,
    lastUs: numbers[at + 3] ?? 0,
    start: numbers[at + 4] ?? 0,
    middle: numbers[at + 5] ?? 0,
    end: numbers[at + 6] ?? 0,
    pieces: numbers[at + 7] ?? 0,
    header: numbers[at + 8] ?? 0,
    programs: numbers[at + 9] ?? 0,
    programHeader: numbers[at + 10] ?? 0,
    headerUs: numbers[at + 11] ?? -1,
  };
}

/** Where the one behind it stands. */
export function behindStretch(at: number, { pieces }: Stretch): number {
  return at + STRETCH_NUMBERS + pieces * PIECE_NUMBERS;
}

/** One of `dmesg`. */
export type DmesgStretch = Omit<Stretch, 'pieces' | 'header' | 'headerUs' | 'programs' | 'programHeader'>;

/** Writes stretches of which the others are one piece each, as `stretchAt` reads them. */
export function numbersOf(stretches: readonly DmesgStretch[]): Float64Array<ArrayBuffer> {
  const numbers: number[] = [];
  for (const { plainLines, firstUs, beforeLastUs, lastUs, start, middle, end } of stretches) {
    const pieces = end > middle ? 1 : 0;
    numbers.push(plainLines, firstUs, beforeLastUs, lastUs, start, middle, end, pieces, 0, 0, 0, -1);
    if (end > middle) numbers.push(end - middle, 0, 0);
  }
  return Float64Array.from(numbers);
}
