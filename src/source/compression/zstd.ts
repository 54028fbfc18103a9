import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import type { Bytes } from '../byte-stream.ts';
import { ContentError } from '../problem.ts';

/** Bytes given at once. */
const OUTPUT_BYTES = 256 * 1024;

/** Undoes Zstandard, of one frame or several: by Node where it can (22.15 and later), else by a library. */
export function decodeZstd(input: Bytes, maxHeldBytes: number): AsyncGenerator<Uint8Array, void, undefined> {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress');
  return isCreate(create)
    ? decodeByNode(input, create({ chunkSize: OUTPUT_BYTES }))
    : decodeByLibrary(input, maxHeldBytes);
}

type Create = (options: { readonly chunkSize: number }) => zlib.Gunzip;

/** The types are those of the oldest Node that is supported. */
function isCreate(value: unknown): value is Create {
  return typeof value === 'function';
}

async function* decodeByNode(
  input: Bytes,
  decoder: zlib.Gunzip,
): AsyncGenerator<Uint8Array, void, undefined> {
  const source = Readable.from(input, { objectMode: true });
  source.on('error', (error) => decoder.destroy(error));
  source.pipe(decoder);
  try {
    for await (const chunk of decoder) yield chunk;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'Z_BUF_ERROR') throw truncated();
    if (code.startsWith('ZSTD_error_frameParameter_window')) throw tooWide();
    throw code.startsWith('ZSTD_') ? damaged() : error;
  } finally {
    source.destroy();
    decoder.destroy();
  }
}

/**
 * Undoes it by zstddec, the reference decoder as WebAssembly. It asks for one piece after the other without
 * waiting for any, so the compressed data is held; what it gives comes as a stream.
 */
async function* decodeByLibrary(
  input: Bytes,
  maxHeldBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const piece of input) {
    held.push(piece.slice());
    heldBytes += piece.length;
    if (heldBytes > maxHeldBytes) throw tooLarge(maxHeldBytes);
  }
  const { ZSTDDecoder } = await import('zstddec/stream');
  const decoder = new ZSTDDecoder();
  await decoder.init();
  /** Times that nothing came out of a piece: where data is damaged, the decoder goes on for ever. */
  let idle = 0;
  const pieces = (function* (): Generator<Uint8Array, void, undefined> {
    for (const piece of held) {
      idle = 0;
      yield piece;
    }
  })();
  const outputs = decoder.decodeStreaming(pieces);
  while (true) {
    const step = nextOutput(outputs);
    if (step.done === true) return;
    idle = step.value.length === 0 ? idle + 1 : 0;
    if (idle > MAX_IDLE) throw damaged();
    if (step.value.length > 0) yield step.value;
  }
}

/** Steps in a row that may give nothing: a step takes in what there is, up to the end of a frame, which may be empty. */
const MAX_IDLE = 16;

function nextOutput(outputs: Iterator<Uint8Array, unknown>): IteratorResult<Uint8Array, unknown> {
  try {
    return outputs.next();
  } catch (error) {
    throw error instanceof Error && error.message.startsWith('Incomplete') ? truncated() : damaged();
  }
}

function truncated(): ContentError {
  return new ContentError('truncated', 'the zstd data ends in the middle');
}

function damaged(): ContentError {
  return new ContentError('damaged', 'the zstd data is damaged; what comes behind is not read');
}

function tooLarge(maxBytes: number): ContentError {
  return new ContentError(
    'limit',
    `zstd data of more than ${maxBytes} bytes, which this version of Node does not undo as a stream; undo it with zstd -d`,
  );
}

function tooWide(): ContentError {
  return new ContentError(
    'limit',
    'the zstd data needs more memory to be undone than is given to it; undo it with zstd -d --long=31',
  );
}
