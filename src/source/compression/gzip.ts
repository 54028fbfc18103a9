import { Readable } from 'node:stream';
import { constants, createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from 'node:zlib';
import type { Bytes } from '../byte-stream.ts';
import { ContentError } from '../problem.ts';

/** Bytes given at once: smaller ones cost more time for each. */
const OUTPUT_BYTES = 256 * 1024;

/** Undoes gzip, of one member or several. Node checks the sums. */
export function decodeGzip(input: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  return inflate('gzip', input, createGunzip({ chunkSize: OUTPUT_BYTES }));
}

/** Undoes deflate without a header around it, as zip archives have it. */
export function decodeDeflate(input: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  return inflate(
    'deflate',
    input,
    createInflateRaw({ chunkSize: OUTPUT_BYTES, flush: constants.Z_NO_FLUSH }),
  );
}

async function* inflate(
  what: string,
  input: Bytes,
  decoder: Gunzip | InflateRaw,
): AsyncGenerator<Uint8Array, void, undefined> {
  const source = Readable.from(input, { objectMode: true });
  source.on('error', (error) => decoder.destroy(error));
  source.pipe(decoder);
  try {
    for await (const chunk of decoder) yield chunk;
  } catch (error) {
    throw explain(what, error);
  } finally {
    source.destroy();
    decoder.destroy();
  }
}

function explain(what: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'Z_BUF_ERROR') return new ContentError('truncated', `the ${what} data ends in the middle`);
  if (code === 'Z_DATA_ERROR')
    return new ContentError('damaged', `the ${what} data is damaged; what comes behind is not read`);
  return error;
}
