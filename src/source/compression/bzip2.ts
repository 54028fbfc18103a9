import { ByteStream, type Bytes, joinBytes } from '../byte-stream.ts';
import { ContentError } from '../problem.ts';

/**
 * Bytes that a compressed block has at most: 900,000 bytes, of which each symbol takes 20 bits at the worst,
 * and its tables.
 */
const MAX_BLOCK_BYTES = 2_400_000;

/** The 48 bits that begin a block (the digits of pi), and those that end a stream (of its square root). */
const BLOCK_HIGH = 0x314159;
const BLOCK_LOW = 0x265359;
const END_HIGH = 0x177245;
const END_LOW = 0x385090;

/**
 * Undoes bzip2: one stream or several. Blocks begin at any bit, with a mark of 48 bits, and know nothing of each
 * other; so they are decoded one by one as soon as the next mark is there, and a damaged one costs only itself.
 * The blocks are decoded by seek-bzip, which checks the sum of each.
 */
export async function* decodeBzip2(input: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  const decodeBlock = await loadBlockDecoder();
  const bytes = new ByteStream(input);
  const cutter = new BlockCutter();
  let damaged = 0;
  try {
    for (let piece = await bytes.some(PIECE); piece.length > 0; piece = await bytes.some(PIECE)) {
      for (const block of cutter.cut(piece)) {
        const output = decodeBlock(block);
        if (output === null) damaged += 1;
        else yield output;
      }
      if (cutter.heldBytes > MAX_BLOCK_BYTES) throw damage(damaged + 1);
    }
  } finally {
    await bytes.close();
  }
  if (damaged > 0) throw damage(damaged);
  if (!cutter.isEnded) throw new ContentError('truncated', 'the bzip2 data ends in the middle');
}

/** Bytes that are scanned at once. */
const PIECE = 64 * 1024;

const MARK_BITS = 48;

function damage(blocks: number): ContentError {
  const what = blocks === 1 ? 'a block of the bzip2 data is' : `${blocks} blocks of the bzip2 data are`;
  return new ContentError('damaged', `${what} damaged and not read`);
}

/** A block, cut out at whole bytes. */
interface Block {
  readonly bytes: Uint8Array;
  /** Bits of the first byte that belong to what is before the block. */
  readonly bitOffset: number;
}

/** Cuts the data into its blocks, at the marks between them. */
class BlockCutter {
  readonly #marks = new MarkScanner();
  /** What came since the byte in which the open block begins. */
  #open: { readonly pieces: Uint8Array[]; readonly bitOffset: number } | null = null;
  heldBytes = 0;
  /** The bit in which the last mark begins, if it is the end of a stream. */
  #endBit: number | null = null;

  /** Whether the last mark is the end of a stream, and its sum is there, too. */
  get isEnded(): boolean {
    return this.#endBit !== null && this.#endBit + MARK_BITS + 32 <= this.#marks.scanned * 8;
  }

  /** The blocks that end in the next piece. */
  cut(piece: Uint8Array): readonly Block[] {
    const blocks: Block[] = [];
    const found = this.#marks.scan(piece);
    let taken = 0;
    for (const { bit, isEnd } of found) {
      // The mark may have begun in an earlier piece, whose bytes are held then.
      const end = Math.ceil(bit / 8) - this.#marks.scannedBefore;
      if (this.#open !== null) {
        if (end > taken) this.#open.pieces.push(piece.subarray(taken, end));
        blocks.push({ bytes: joinBytes(this.#open.pieces), bitOffset: this.#open.bitOffset });
      }
      const begin = Math.floor(bit / 8) - this.#marks.scannedBefore;
      const pieces = begin < 0 ? [this.#marks.tail(-begin)] : [];
      this.#open = isEnd ? null : { pieces, bitOffset: bit % 8 };
      this.#endBit = isEnd ? bit : null;
      this.heldBytes = 0;
      taken = Math.max(begin, 0);
    }
    if (this.#open !== null) {
      this.#open.pieces.push(piece.subarray(taken).slice());
      this.heldBytes += piece.length - taken;
    }
    return blocks;
  }
}

interface Mark {
  /** Where it begins, in bits from the beginning of the data. */
  readonly bit: number;
  readonly isEnd: boolean;
}

/** Finds the marks, at whatever bit they begin. */
class MarkScanner {
  /** The latest 56 bits: 24, 24 and the 8 that are shifted in. */
  #high = 0;
  #low = 0;
  /** Bytes scanned. */
  scanned = 0;
  #tail: Uint8Array = new Uint8Array(0);
  #tailBefore: Uint8Array = new Uint8Array(0);
  /** Bytes scanned before the latest piece. */
  scannedBefore = 0;

  scan(piece: Uint8Array): readonly Mark[] {
    const marks: Mark[] = [];
    this.scannedBefore = this.scanned;
    this.#tailBefore = this.#tail;
    let high = this.#high;
    let low = this.#low;
    for (let index = 0; index < piece.length; index += 1) {
      const byte = piece[index] ?? 0;
      for (let bit = 7; bit >= 0; bit -= 1) {
        high = ((high << 1) | (low >>> 23)) & 0xffffff;
        low = ((low << 1) | ((byte >>> bit) & 1)) & 0xffffff;
        if (high !== BLOCK_HIGH && high !== END_HIGH) continue;
        if (low !== (high === BLOCK_HIGH ? BLOCK_LOW : END_LOW)) continue;
        marks.push({ bit: (this.scanned + index) * 8 + (8 - bit) - MARK_BITS, isEnd: high === END_HIGH });
      }
    }
    this.#high = high;
    this.#low = low;
    this.scanned += piece.length;
    this.#tail = joinBytes([this.#tail, piece]).slice(-MARK_BITS / 8 - 1);
    return marks;
  }

  /** The last bytes before the latest piece. */
  tail(size: number): Uint8Array {
    return this.#tailBefore.subarray(this.#tailBefore.length - size);
  }
}

type DecodeBlock = (block: Block) => Uint8Array | null;

/** The header of a stream with the largest blocks. */
const HEADER = Uint8Array.from([0x42, 0x5a, 0x68, 0x39]);

async function loadBlockDecoder(): Promise<DecodeBlock> {
  const library = await import('seek-bzip');
  // A CommonJS module: Node gives what it exports as the default, some bundlers give it as it is.
  const decoder = library.default ?? library;
  return ({ bytes, bitOffset }) => {
    const output = new BlockOutput();
    try {
      decoder.decodeBlock(joinBytes([HEADER, bytes]), HEADER.length * 8 + bitOffset, output);
      return output.bytes;
    } catch {
      return null;
    }
  };
}

/** Takes what a block gives, byte by byte, as the decoder has it. */
class BlockOutput {
  /** Bytes: runs within a block of 900,000 may give more, some 46 million at the most. */
  #buffer = new Uint8Array(1_000_000);
  #length = 0;

  writeByte(byte: number): void {
    if (this.#length === this.#buffer.length) {
      const larger = new Uint8Array(this.#buffer.length * 2);
      larger.set(this.#buffer);
      this.#buffer = larger;
    }
    this.#buffer[this.#length++] = byte;
  }

  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }
}
