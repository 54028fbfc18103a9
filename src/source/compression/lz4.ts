import { decodeLz4Into } from '../../journal/lz4-block.ts';
import { ByteStream, type Bytes } from '../byte-stream.ts';
import { ContentError } from '../problem.ts';
import { XxHash32 } from './xxhash32.ts';

// The LZ4 frame format (lz4_Frame_format.md of the LZ4 project). No package reads it as a stream: the one that
// is used most has not changed since 2018, and wants all of a file at once.

const FRAME = 0x184d2204;
const SKIPPABLE = 0x184d2a50;
/** Bytes that a block may point back to within those before it. */
const HISTORY_BYTES = 64 * 1024;
/** Size of a block, by its code. */
const BLOCK_BYTES: Readonly<Record<number, number>> = {
  4: 64 * 1024,
  5: 256 * 1024,
  6: 1024 ** 2,
  7: 4 * 1024 ** 2,
};

/** Undoes LZ4: one frame or several, and those to be skipped between them. */
export async function* decodeLz4(input: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = new ByteStream(input);
  try {
    while (true) {
      const magic = await bytes.take(4);
      if (magic.length === 0) return;
      const number = uint32(magic);
      if (number === FRAME) yield* decodeFrame(bytes);
      else if (number >> 4 === SKIPPABLE >> 4) await bytes.skip(uint32(await need(bytes, 4)));
      else throw new ContentError('damaged', 'there is something else behind the lz4 data');
    }
  } finally {
    await bytes.close();
  }
}

/** What the header of a frame says of the blocks behind it. */
interface FrameHeader {
  readonly maxBlock: number;
  /** Whether a block may copy from the blocks before it. */
  readonly linked: boolean;
  readonly hasBlockSums: boolean;
  readonly hasSum: boolean;
}

async function readHeader(bytes: ByteStream): Promise<FrameHeader> {
  const [flags = 0, sizes = 0] = await need(bytes, 2);
  const maxBlock = BLOCK_BYTES[(sizes >> 4) & 7];
  if (flags >> 6 !== 1 || maxBlock === undefined)
    throw new ContentError('unsupported', 'an lz4 frame of an unknown kind');
  if ((flags & 1) !== 0) throw new ContentError('unsupported', 'lz4 data that needs a dictionary');
  // Size of the content, and the sum of this header.
  await need(bytes, ((flags & 0x08) === 0 ? 0 : 8) + 1);
  return {
    maxBlock,
    linked: (flags & 0x20) === 0,
    hasBlockSums: (flags & 0x10) !== 0,
    hasSum: (flags & 0x04) !== 0,
  };
}

async function* decodeFrame(bytes: ByteStream): AsyncGenerator<Uint8Array, void, undefined> {
  const { maxBlock, linked, hasBlockSums, hasSum } = await readHeader(bytes);
  const hash = new XxHash32();
  const window = new Uint8Array(HISTORY_BYTES + maxBlock);
  let history = 0;
  while (true) {
    const size = uint32(await need(bytes, 4));
    if (size === 0) break;
    const length = size & 0x7fffffff;
    if (length > maxBlock) throw damaged();
    const block = await need(bytes, length);
    let end: number;
    if (size >>> 31 === 1) {
      window.set(block, history);
      end = history + length;
    } else {
      const decoded = decodeLz4Into(window, history, history + maxBlock, block);
      if (decoded === null) throw damaged();
      end = decoded;
    }
    const content = window.slice(history, end);
    if (hasBlockSums && uint32(await need(bytes, 4)) !== new XxHash32().update(block).digest())
      throw damaged();
    if (hasSum) hash.update(content);
    yield content;
    const kept = linked ? Math.min(end, HISTORY_BYTES) : 0;
    window.copyWithin(0, end - kept, end);
    history = kept;
  }
  if (hasSum && uint32(await need(bytes, 4)) !== hash.digest()) {
    throw new ContentError('damaged', 'the lz4 data does not give the sum that it says');
  }
}

async function need(bytes: ByteStream, size: number): Promise<Uint8Array> {
  const taken = await bytes.take(size);
  if (taken.length < size) throw new ContentError('truncated', 'the lz4 data ends in the middle');
  return taken;
}

function uint32(bytes: Uint8Array): number {
  return ((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16) | ((bytes[3] ?? 0) << 24)) >>> 0;
}

function damaged(): ContentError {
  return new ContentError('damaged', 'the lz4 data is damaged; what comes behind is not read');
}
