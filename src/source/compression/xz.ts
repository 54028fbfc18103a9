import { ByteStream, type Bytes } from '../byte-stream.ts';
import { ContentError } from '../problem.ts';

/** What a call of the decoder says (xz.h of XZ Embedded). */
const OK = 0;
const STREAM_END = 1;
/** The sum of this kind is not checked; the content is all right. */
const UNSUPPORTED_CHECK = 2;
const MEMORY_LIMIT = 4;
const OPTIONS = 6;

/**
 * Undoes XZ: one stream or several, with the padding between them. The decoder is XZ Embedded as WebAssembly,
 * of the package xz-decompress. Its class reads one stream at a time in the whole process, so that a compressed
 * log in a compressed archive would wait for ever; therefore the decoder is used without its class, one of its
 * own for each input.
 */
export async function* decodeXz(input: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = new ByteStream(input);
  try {
    const isSha256 = ((await bytes.peek(STREAM_FLAGS + 1))[STREAM_FLAGS] ?? 0) === SHA_256;
    if (isSha256) yield* (await import('./xz-sha256.ts')).decodeSha256(bytes, decodePlainXz);
    else yield* decodePlainXz(bytes.rest());
  } finally {
    await bytes.close();
  }
}

/** Where the header of a stream says which sum stands behind each block: CRC32, CRC64, SHA-256 or none. */
const STREAM_FLAGS = 7;
/** The decoder knows the others, which nearly all data has: `xz --check=sha256` has to be asked for. */
const SHA_256 = 0x0a;

async function* decodePlainXz(input: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = new ByteStream(input);
  const context = new XzContext(await instantiate());
  try {
    while (true) {
      // No bytes tell the decoder that this is the end.
      const supplied = await bytes.peekSome(context.bufferBytes);
      context.supply(supplied);
      yield* context.outputs();
      if (context.isEnded) return;
      if (supplied.length === 0) throw new ContentError('truncated', 'the xz data ends in the middle');
      await bytes.skip(context.consumedBytes);
    }
  } finally {
    context.destroy();
    await bytes.close();
  }
}

/** The state of a decoder in the memory of the decoder, which may move when it grows. */
class XzContext {
  readonly #decoder: XzDecoder;
  readonly #at: number;
  readonly bufferBytes: number;
  isEnded = false;

  constructor(decoder: XzDecoder) {
    this.#decoder = decoder;
    this.#at = decoder.create_context();
    this.bufferBytes = this.#words[0] ?? 0;
  }

  /** Size of a buffer; input, the position and the end in it; output and the position in it. */
  get #words(): Uint32Array {
    return new Uint32Array(this.#decoder.memory.buffer, this.#at, 6);
  }

  /** Bytes of what was supplied that are used up. */
  get consumedBytes(): number {
    return this.#words[2] ?? 0;
  }

  supply(bytes: Uint8Array): void {
    new Uint8Array(this.#decoder.memory.buffer, this.#words[1], this.bufferBytes).set(bytes);
    this.#decoder.supply_input(this.#at, bytes.length);
  }

  /** What the supplied bytes give. */
  *outputs(): Generator<Uint8Array, void, undefined> {
    while (!this.isEnded) {
      const result = this.#decoder.get_next_output(this.#at);
      const words = this.#words;
      const size = words[5] ?? 0;
      const output = new Uint8Array(this.#decoder.memory.buffer, words[4], size).slice();
      words[5] = 0;
      if (size > 0) yield output;
      this.isEnded = result === STREAM_END;
      if (result !== OK && result !== STREAM_END && result !== UNSUPPORTED_CHECK) throw this.#explain(result);
      // The decoder stops where its output is full, and to say that it does not know the kind of sum.
      if (result === OK && size < this.bufferBytes) return;
    }
  }

  #explain(result: number): ContentError {
    if (this.#words[3] === 0) return new ContentError('truncated', 'the xz data ends in the middle');
    switch (result) {
      case MEMORY_LIMIT:
        return new ContentError(
          'limit',
          'the xz data needs a dictionary of more than 64 MiB; undo it with xz -d',
        );
      case OPTIONS:
        return new ContentError(
          'unsupported',
          'the xz data has a filter that is not known here (x86 or delta, as xz --x86 and --delta write), or another kind of sum; undo it with xz -d',
        );
      default:
        return new ContentError('damaged', 'the xz data is damaged; what comes behind is not read');
    }
  }

  destroy(): void {
    this.#decoder.destroy_context(this.#at);
  }
}

/** What the module exports. */
interface XzDecoder {
  readonly memory: WebAssembly.Memory;
  create_context(): number;
  destroy_context(context: number): void;
  supply_input(context: number, size: number): void;
  get_next_output(context: number): number;
}

async function instantiate(): Promise<XzDecoder> {
  const library = await import('xz-decompress');
  // A CommonJS module: Node gives what it exports as the default, some bundlers give it as it is.
  const { XzReadableStream } = library.default ?? library;
  const load: unknown = Reflect.get(XzReadableStream, '_getModuleInstance');
  if (typeof load === 'function') await load.call(XzReadableStream);
  const instance: unknown = Reflect.get(XzReadableStream, '_moduleInstance');
  const exports: unknown =
    typeof instance === 'object' && instance !== null ? Reflect.get(instance, 'exports') : null;
  if (isDecoder(exports)) return exports;
  throw new ContentError('unreadable', 'this version of xz-decompress does not give out its decoder');
}

function isDecoder(value: unknown): value is XzDecoder {
  const names = ['create_context', 'destroy_context', 'supply_input', 'get_next_output'];
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => typeof Reflect.get(value, name) === 'function') &&
    Reflect.get(value, 'memory') instanceof WebAssembly.Memory
  );
}
