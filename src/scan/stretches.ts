// What a scanner has found, as numbers: they go from WebAssembly to here, and from thread to thread, as they are.

/** Plain lines whose stamps do not fall, and the lines behind them that are not plain; either may be none. */
export interface Stretch {
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
  /** The number of the header that each of the plain lines has in front of its message, or its stamp; 0 where they are of `dmesg`. */
  readonly header: number;
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
export const STRETCH_NUMBERS = 9;
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
  };
}

/** Where the one behind it stands. */
export function behindStretch(at: number, { pieces }: Stretch): number {
  return at + STRETCH_NUMBERS + pieces * PIECE_NUMBERS;
}

/** One of `dmesg`. */
export type DmesgStretch = Omit<Stretch, 'pieces' | 'header'>;

/** Writes stretches of which the others are one piece each, as `stretchAt` reads them. */
export function numbersOf(stretches: readonly DmesgStretch[]): Float64Array<ArrayBuffer> {
  const numbers: number[] = [];
  for (const { plainLines, firstUs, beforeLastUs, lastUs, start, middle, end } of stretches) {
    numbers.push(plainLines, firstUs, beforeLastUs, lastUs, start, middle, end, end > middle ? 1 : 0, 0);
    if (end > middle) numbers.push(end - middle, 0, 0);
  }
  return Float64Array.from(numbers);
}
