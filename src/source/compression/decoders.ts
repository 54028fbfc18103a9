import type { Bytes } from '../byte-stream.ts';
import type { Compression } from '../content.ts';

/** What is undone: a compression that a stream begins with, or what an archive says that an entry is in. */
export type Compressed = Compression | 'deflate';

type Decoder = (input: Bytes, maxHeldBytes: number) => AsyncGenerator<Uint8Array, void, undefined>;

/** Every decoder, loaded when the first input needs it. */
const DECODERS: Readonly<Record<Compressed, () => Promise<Decoder>>> = {
  deflate: async () => (await import('./gzip.ts')).decodeDeflate,
  gzip: async () => (await import('./gzip.ts')).decodeGzip,
  xz: async () => (await import('./xz.ts')).decodeXz,
  zstd: async () => (await import('./zstd.ts')).decodeZstd,
  bzip2: async () => (await import('./bzip2.ts')).decodeBzip2,
  lz4: async () => (await import('./lz4.ts')).decodeLz4,
};

/** A piece of what a decoder gives. */
export interface Decoded {
  readonly bytes: Uint8Array;
  /** Compressed bytes that the decoder has taken so far. */
  readonly taken: number;
}

/** Undoes a compression in this thread. */
export async function* decode(
  compression: Compressed,
  input: Bytes,
  maxHeldBytes: number,
): AsyncGenerator<Decoded, void, undefined> {
  const decoder = await DECODERS[compression]();
  let taken = 0;
  const counted = (async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const piece of input) {
      taken += piece.length;
      yield piece;
    }
  })();
  for await (const bytes of decoder(counted, maxHeldBytes)) yield { bytes, taken };
}
