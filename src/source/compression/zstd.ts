import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import type { Bytes } from '../byte-stream.ts';
import { ContentError } from '../problem.ts';

/** Bytes given at once. */
const OUTPUT_BYTES = 256 * 1024;

/** Undoes Zstandard, of one frame or several: by Node where it can (22.15 and later), else by fzstd. */
export function decodeZstd(input: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress');
  return isCreate(create) ? decodeByNode(input, create({ chunkSize: OUTPUT_BYTES })) : decodeByLibrary(input);
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

async function* decodeByLibrary(input: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  const { Decompress, ZstdErrorCode } = await import('fzstd');
  let ready: Uint8Array[] = [];
  const decoder = new Decompress((bytes) => {
    // The decoder writes over what it gave as soon as it is given more.
    if (bytes.length > 0) ready.push(bytes.slice());
  });
  const push = (bytes: Uint8Array, isLast: boolean): unknown => {
    try {
      decoder.push(bytes, isLast);
      return null;
    } catch (error) {
      return error;
    }
  };
  let failure: unknown = null;
  for await (const bytes of input) {
    failure = push(bytes, false);
    yield* ready;
    ready = [];
    if (failure !== null) break;
  }
  failure ??= push(new Uint8Array(0), true);
  yield* ready;
  if (failure === null) return;
  const code = failure instanceof Error && 'code' in failure ? failure.code : null;
  if (code === ZstdErrorCode.UnexpectedEOF) throw truncated();
  if (code === ZstdErrorCode.WindowSizeTooLarge) throw tooWide();
  throw damaged();
}

function truncated(): ContentError {
  return new ContentError('truncated', 'the zstd data ends in the middle');
}

function damaged(): ContentError {
  return new ContentError('damaged', 'the zstd data is damaged; what comes behind is not read');
}

function tooWide(): ContentError {
  return new ContentError(
    'limit',
    'the zstd data needs more memory to be undone than is given to it; undo it with zstd -d --long=31',
  );
}
