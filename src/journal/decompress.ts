import { readUint32, readUint64 } from './bytes.ts';
import { decodeLz4Block } from './lz4-block.ts';
import { Missing } from './pages.ts';

/** How the payload of a data object is compressed. */
export type Compression = 'xz' | 'lz4' | 'zstd';

/** Why there is no payload. */
export type Undecoded = 'damaged' | 'too-large';

/**
 * Undoes the compression of data objects. The decoders are loaded when the first object needs one: most
 * objects are shorter than the 512 bytes from which systemd compresses.
 */
export class Decompressor {
  readonly #maxBytes: number;
  /** Bytes that were decoded so far, those that came to nothing as well: what the work is measured by. */
  work = 0;
  /** XZ is decoded by a stream, so its result has to wait here for the step that asked for it. */
  #xz: { readonly offset: number; readonly result: Uint8Array | Undecoded } | null = null;

  /** @param maxBytes - bytes above which a payload is given up */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** @param offset - of the object, by which its payload is known when the step is taken again */
  decode(compression: Compression, offset: number, payload: Uint8Array): Uint8Array | Undecoded | Missing {
    switch (compression) {
      case 'lz4':
        return this.#decodeLz4(payload);
      case 'zstd':
        return this.#decodeZstd(payload);
      case 'xz':
        return this.#decodeXz(offset, payload);
    }
  }

  /** The journal puts the size of what the block gives before it, in eight bytes. */
  #decodeLz4(payload: Uint8Array): Uint8Array | Undecoded {
    if (payload.length <= 8) return 'damaged';
    const size = readUint64(payload, 0);
    if (size > this.#maxBytes) return 'too-large';
    this.work += size;
    return decodeLz4Block(payload.subarray(8), size) ?? 'damaged';
  }

  #decodeZstd(payload: Uint8Array): Uint8Array | Undecoded | Missing {
    const size = zstdContentSize(payload);
    if (size === null) return 'damaged';
    if (size > this.#maxBytes) return 'too-large';
    if (zstd === null) return new Missing(loadZstd);
    this.work += size;
    try {
      const content = zstd.decode(payload, size);
      return content.length === size ? content : 'damaged';
    } catch {
      return 'damaged';
    }
  }

  #decodeXz(offset: number, payload: Uint8Array): Uint8Array | Undecoded | Missing {
    if (this.#xz?.offset === offset) return this.#xz.result;
    const copy = new Uint8Array(payload);
    return new Missing(async () => {
      const { result, size } = await decodeXz(copy, this.#maxBytes);
      this.#xz = { offset, result };
      this.work += size;
    });
  }
}

interface ZstdDecoder {
  decode(payload: Uint8Array, size: number): Uint8Array;
}

let zstd: ZstdDecoder | null = null;

async function loadZstd(): Promise<void> {
  const { ZSTDDecoder } = await import('zstddec');
  const decoder = new ZSTDDecoder();
  await decoder.init();
  zstd = decoder;
}

/** `28 b5 2f fd`, read as a little-endian number. */
const ZSTD_MAGIC = 0xfd2fb528;

/**
 * The size that a Zstandard frame says it has (RFC 8878, section 3.1.1.1). systemd always writes it, and
 * does not read a frame without.
 */
function zstdContentSize(frame: Uint8Array): number | null {
  if (frame.length < 6 || readUint32(frame, 0) !== ZSTD_MAGIC) return null;
  const descriptor = frame[4] ?? 0;
  const singleSegment = (descriptor & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const at = 5 + (singleSegment ? 0 : 1) + dictionaryBytes;
  switch (descriptor >> 6) {
    case 0:
      return singleSegment ? (frame[at] ?? null) : null;
    case 1:
      return (readUint32(frame, at) & 0xffff) + 256;
    case 2:
      return readUint32(frame, at);
    default:
      return readUint64(frame, at);
  }
}

/** What an XZ stream gave, and how many bytes were decoded for it. */
interface DecodedXz {
  readonly result: Uint8Array | Undecoded;
  readonly size: number;
}

async function decodeXz(payload: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<DecodedXz> {
  const library = await import('xz-decompress');
  // A CommonJS module: Node gives what it exports as the default, some bundlers give it as it is.
  const { XzReadableStream } = library.default ?? library;
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = new XzReadableStream(new Blob([payload]).stream()).getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      pieces.push(step.value);
      size += step.value.length;
      if (size <= maxBytes) continue;
      await reader.cancel();
      return { result: 'too-large', size };
    }
  } catch {
    return { result: 'damaged', size };
  }
  const result = new Uint8Array(size);
  let filled = 0;
  for (const piece of pieces) {
    result.set(piece, filled);
    filled += piece.length;
  }
  return { result, size };
}
