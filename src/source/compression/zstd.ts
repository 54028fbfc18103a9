import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import type { Bytes } from '../byte-stream.ts';
import { ContentError } from '../problem.ts';
import { damaged, decodeByLibrary, truncated } from './zstd-by-library.ts';

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

function tooWide(): ContentError {
  return new ContentError(
    'limit',
    'the zstd data needs more memory to be undone than is given to it; undo it with zstd -d --long=31',
  );
}
