import {
  behindStretch,
  PIECE_NUMBERS,
  type Piece,
  STRETCH_NUMBERS,
  type Stretch,
  stretchAt,
} from '../../src/scan/stretches.ts';

/** A stretch, and the pieces of what is not plain in it. */
export interface ReadStretch extends Omit<Stretch, 'pieces'> {
  readonly pieces: readonly Piece[];
}

/** What a scanner has found, one by one. */
export function stretchesIn(numbers: Float64Array): readonly ReadStretch[] {
  const all: ReadStretch[] = [];
  for (let at = 0; at < numbers.length; at = behindStretch(at, stretchAt(numbers, at))) {
    const stretch = stretchAt(numbers, at);
    const pieces = Array.from({ length: stretch.pieces }, (_, index) => {
      const [bytes = 0, text = 0, more = 0] = numbers.subarray(at + STRETCH_NUMBERS + index * PIECE_NUMBERS);
      return { bytes, text, more };
    });
    all.push({ ...stretch, pieces });
  }
  return all;
}
