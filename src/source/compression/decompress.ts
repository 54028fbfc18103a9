import { ByteStream, type Bytes } from '../byte-stream.ts';
import type { Compression } from '../content.ts';
import { RATIO_FREE_BYTES, type UnpackLimits } from '../limits.ts';
import { ContentError } from '../problem.ts';

type Decoder = (input: Bytes, maxHeldBytes: number) => AsyncGenerator<Uint8Array, void, undefined>;

/** Every decoder, loaded when the first input needs it. */
const DECODERS: Readonly<Record<Compression | 'deflate', () => Promise<Decoder>>> = {
  deflate: async () => (await import('./gzip.ts')).decodeDeflate,
  gzip: async () => (await import('./gzip.ts')).decodeGzip,
  xz: async () => (await import('./xz.ts')).decodeXz,
  zstd: async () => (await import('./zstd.ts')).decodeZstd,
  bzip2: async () => (await import('./bzip2.ts')).decodeBzip2,
  lz4: async () => (await import('./lz4.ts')).decodeLz4,
};

/**
 * Bytes that a decoder is given at once. What a decoder has not given out when it meets damage is lost: so this
 * is not much, and always the same, whatever the chunks of the input are.
 */
const INPUT_BYTES = 64 * 1024;

/** Counts what all decoders of one input give. */
export interface UnpackedBytes {
  count: number;
}

/**
 * Undoes a compression, as a stream.
 *
 * @throws ContentError where the data is damaged, cut off, or gives more than the limits allow. What came
 * before that has been given.
 */
export async function* decompress(
  compression: Compression | 'deflate',
  input: Bytes,
  limits: UnpackLimits,
  unpacked: UnpackedBytes,
): AsyncGenerator<Uint8Array, void, undefined> {
  const decode = await DECODERS[compression]();
  let taken = 0;
  let given = 0;
  const counted = (async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const piece of inPieces(input)) {
      taken += piece.length;
      yield piece;
    }
  })();
  for await (const chunk of decode(counted, limits.maxHeldBytes)) {
    given += chunk.length;
    unpacked.count += chunk.length;
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
    yield chunk;
  }
}

async function* inPieces(input: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = new ByteStream(input);
  try {
    for (let piece = await bytes.take(INPUT_BYTES); piece.length > 0; piece = await bytes.take(INPUT_BYTES))
      yield piece;
  } finally {
    await bytes.close();
  }
}
