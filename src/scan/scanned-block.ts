import type { Scanner } from './scanned.ts';

/**
 * A piece of a file as a thread has scanned it: numbers, and bytes. Where it is cut has no meaning: its first bytes may
 * belong to a line that was begun before, and its last ones to one that goes on.
 */
export interface ScannedBlock {
  /** Bytes of the piece. */
  readonly size: number;
  /** Bytes up to the end of the first line. */
  readonly head: number;
  /** What is behind that, by places in the piece. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Bytes of the last line, which has no end here. */
  readonly tail: number;
  /** The bytes of all of it that is not plain, one behind the other. */
  readonly text: Uint8Array<ArrayBuffer>;
  /** Texts with a smaller number are forgotten. */
  readonly firstText: number;
}

const LINE_FEED = 0x0a;

/** Scans a piece of a file. */
export function scanBlock(scanner: Scanner, bytes: Uint8Array): ScannedBlock {
  const size = bytes.length;
  const head = bytes.indexOf(LINE_FEED) + 1 || size;
  const numbers: Float64Array[] = [];
  const texts = [bytes.subarray(0, head)];
  let end = head;
  let firstText = 0;
  for (let next = scanner.scan(bytes, end); next.end > end; next = scanner.scan(bytes, end)) {
    // What is scanned next takes the place of both.
    numbers.push(next.numbers.slice());
    texts.push(next.text.slice());
    end = next.end;
    firstText = next.firstText;
  }
  texts.push(bytes.subarray(end));
  return {
    ...{ size, head, tail: size - end, firstText },
    numbers: joined(new Float64Array(lengthOf(numbers)), numbers),
    text: joined(new Uint8Array(lengthOf(texts)), texts),
  };
}

function lengthOf(parts: readonly ArrayLike<number>[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined<T extends { set(part: ArrayLike<number>, at: number): void }>(
  all: T,
  parts: readonly ArrayLike<number>[],
): T {
  let filled = 0;
  for (const part of parts) {
    all.set(part, filled);
    filled += part.length;
  }
  return all;
}
