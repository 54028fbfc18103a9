import type { Bytes } from '../byte-stream.ts';
import { decodeByLibrary } from '../compression/zstd-by-library.ts';

/** Undoes Zstandard, of one frame or several, as `../compression/zstd.ts` does where Node cannot. */
export function decodeZstd(input: Bytes, maxHeldBytes: number): AsyncGenerator<Uint8Array, void, undefined> {
  return decodeByLibrary(input, maxHeldBytes);
}
