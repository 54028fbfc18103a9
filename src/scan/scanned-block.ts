import type { Scanner, Stretch } from './scanner.ts';

/**
 * A piece of a file as a thread has scanned it. Where it is cut has no meaning: its first bytes may belong to a line
 * that was begun before, and its last ones to one that goes on.
 */
export interface ScannedBlock {
  /** Bytes of the piece. */
  readonly size: number;
  /** Bytes up to the end of the first line. */
  readonly head: number;
  /** What is behind that, by places in the piece. */
  readonly stretches: readonly Stretch[];
  /** Where the last line begins, which has no end here. */
  readonly tail: number;
  /** The bytes of all of it that is not plain, one behind the other. */
  readonly text: Uint8Array;
}

/** The same as it goes from thread to thread: numbers, and bytes. */
export interface PackedBlock {
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly text: Uint8Array<ArrayBuffer>;
}

const LINE_FEED = 0x0a;

/** Numbers before those of the stretches, and of each stretch. */
const BLOCK_NUMBERS = 3;
const STRETCH_NUMBERS = 7;

/** Scans a piece of a file. */
export function scanBlock(scanner: Scanner, bytes: Uint8Array): PackedBlock {
  const head = bytes.indexOf(LINE_FEED) + 1 || bytes.length;
  const stretches: Stretch[] = [];
  let tail = head;
  for (let next = scanner.scan(bytes, tail); next.end > tail; next = scanner.scan(bytes, tail)) {
    stretches.push(...next.stretches);
    tail = next.end;
  }
  return pack(bytes, head, stretches, tail);
}

function pack(bytes: Uint8Array, head: number, stretches: readonly Stretch[], tail: number): PackedBlock {
  const others = stretches.map(({ middle, end }) => [middle, end] as const);
  const parts = [[0, head] as const, ...others, [tail, bytes.length] as const];
  const text = new Uint8Array(parts.reduce((size, [start, end]) => size + end - start, 0));
  let filled = 0;
  for (const [start, end] of parts) {
    text.set(bytes.subarray(start, end), filled);
    filled += end - start;
  }
  const numbers = new Float64Array(BLOCK_NUMBERS + stretches.length * STRETCH_NUMBERS);
  numbers.set([bytes.length, head, tail]);
  stretches.forEach(({ plainLines, firstUs, beforeLastUs, lastUs, start, middle, end }, index) => {
    const values = [plainLines, firstUs, beforeLastUs, lastUs, start, middle, end];
    numbers.set(values, BLOCK_NUMBERS + index * STRETCH_NUMBERS);
  });
  return { numbers, text };
}

export function unpack({ numbers, text }: PackedBlock): ScannedBlock {
  const [size = 0, head = 0, tail = 0] = numbers;
  const stretches: Stretch[] = [];
  for (let at = BLOCK_NUMBERS; at < numbers.length; at += STRETCH_NUMBERS) {
    // One by one: a view for each stretch would cost more than all that is done with it.
    stretches.push({
      plainLines: numbers[at] ?? 0,
      firstUs: numbers[at + 1] ?? 0,
      beforeLastUs: numbers[at + 2] ?? 0,
      lastUs: numbers[at + 3] ?? 0,
      start: numbers[at + 4] ?? 0,
      middle: numbers[at + 5] ?? 0,
      end: numbers[at + 6] ?? 0,
    });
  }
  return { size, head, stretches, tail, text };
}
