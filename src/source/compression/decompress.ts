import { ByteStream, type Bytes } from '../byte-stream.ts';
import { RATIO_FREE_BYTES, type UnpackLimits } from '../limits.ts';
import { ContentError } from '../problem.ts';
import { type Compressed, type Decoded, decode } from './decoders.ts';

/**
 * Bytes that a decoder is given at once. What a decoder has not given out when it meets damage is lost: so this
 * is not much, and always the same, whatever the chunks of the input are.
 */
const INPUT_BYTES = 64 * 1024;

/** Compressed bytes from which on a thread is worth its start, which takes as long as to undo some hundred KiB. */
const THREAD_AFTER = 1024 * 1024;

/** What this program would undo itself, piece by piece. Node undoes gzip and deflate beside it anyway. */
const WORTH_A_THREAD: readonly Compressed[] = ['xz', 'zstd', 'bzip2', 'lz4'];

/** Counts what all decoders of one input give. */
export interface UnpackedBytes {
  count: number;
}

/**
 * Undoes a compression, as a stream: in a thread, where there is much of it, so that what comes out of it is read at
 * the same time.
 *
 * @throws ContentError where the data is damaged, cut off, or gives more than the limits allow. What came
 * before that has been given.
 */
export async function* decompress(
  compression: Compressed,
  input: Bytes,
  limits: UnpackLimits,
  unpacked: UnpackedBytes,
): AsyncGenerator<Uint8Array, void, undefined> {
  let given = 0;
  for await (const { bytes, taken } of decodeSomewhere(compression, input, limits.maxHeldBytes)) {
    given += bytes.length;
    unpacked.count += bytes.length;
    if (given > RATIO_FREE_BYTES && given > taken * limits.maxRatio) {
      throw new ContentError(
        'limit',
        `the ${compression} data gives more than ${limits.maxRatio} times its size, as no log does; the rest is not read`,
      );
    }
    if (unpacked.count > limits.maxUnpackedBytes) {
      throw new ContentError(
        'limit',
        `more than ${limits.maxUnpackedBytes} bytes come out of it; the rest is not read`,
      );
    }
    yield bytes;
  }
}

/** What comes out, and in which pieces, is the same wherever it is undone. */
async function* decodeSomewhere(
  compression: Compressed,
  input: Bytes,
  maxHeldBytes: number,
): AsyncGenerator<Decoded, void, undefined> {
  const bytes = new ByteStream(input);
  try {
    if (WORTH_A_THREAD.includes(compression) && (await bytes.peek(THREAD_AFTER)).length === THREAD_AFTER) {
      const { startDecoder } = await import('./decoder-thread.ts');
      const decoder = await startDecoder(compression, maxHeldBytes);
      if (decoder !== null) {
        yield* decoder.decode(pieces(bytes));
        return;
      }
    }
    yield* decode(compression, pieces(bytes), maxHeldBytes);
  } finally {
    await bytes.close();
  }
}

async function* pieces(bytes: ByteStream): AsyncGenerator<Uint8Array, void, undefined> {
  for (let piece = await bytes.take(INPUT_BYTES); piece.length > 0; piece = await bytes.take(INPUT_BYTES))
    yield piece;
}
