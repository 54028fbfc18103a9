import { ByteStream, type Bytes, joinBytes } from '../byte-stream.ts';
import { ContentError } from '../problem.ts';
import { Inflater } from './inflater.ts';

/** Bytes written at once: what a stream of a browser has not given out when it meets damage is lost. */
const WRITE_BYTES = 8 * 1024;

/** Bytes that the beginning of a member is told by. */
const MAGIC_BYTES = 4;

/** Bytes of the sum and of the size behind each member of a gzip file (RFC 1952, 2.3.1). */
const TRAILER_BYTES = 8;

/**
 * Undoes gzip, of one member or several, by the browser, which checks the sums. Its streams know one member only and
 * do not say where it ended. So wherever a member could begin (`1f 8b 08`), the four bytes before are asked whether
 * they are the size of what has come out: then one stream is ended, and another begun.
 */
export async function* decodeGzip(input: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = new ByteStream(input);
  const see = (): Promise<Uint8Array> => bytes.peek(WRITE_BYTES + MAGIC_BYTES - 1);
  let inflater = new Inflater('gzip');
  /** Bytes of the member that were written; the last of them, which may be its size. */
  let written = 0;
  let last: Uint8Array = new Uint8Array(0);
  const write = async (part: Uint8Array): Promise<void> => {
    written += part.length;
    last = joinBytes([last, part.subarray(-4)]).slice(-4);
    await inflater.write(part);
  };
  try {
    // The first bytes of a member are seen together, also where they stand at the end of what is written.
    for (let seen = await see(); seen.length > 0; seen = await see()) {
      const size = Math.min(seen.length, WRITE_BYTES);
      let from = 0;
      for (const at of beginnings(seen, size)) {
        await write(seen.subarray(from, at));
        from = at;
        if (written <= TRAILER_BYTES) continue;
        await inflater.settle();
        if (uint32(last) !== inflater.count % 2 ** 32) continue;
        await inflater.end();
        yield* inflater.take();
        inflater = new Inflater('gzip');
        written = 0;
      }
      await write(seen.subarray(from, size));
      await bytes.skip(size);
      yield* inflater.take();
    }
    await inflater.end();
    yield* inflater.take();
  } catch (error) {
    yield* inflater.take();
    throw explain('gzip', error);
  } finally {
    inflater.abandon();
    await bytes.close();
  }
}

/** Undoes deflate without a header around it, as zip archives have it. */
export async function* decodeDeflate(input: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  const inflater = new Inflater('deflate-raw');
  try {
    for await (const piece of input) {
      for (let at = 0; at < piece.length; at += WRITE_BYTES) {
        await inflater.write(piece.subarray(at, at + WRITE_BYTES));
        yield* inflater.take();
      }
    }
    await inflater.end();
    yield* inflater.take();
  } catch (error) {
    yield* inflater.take();
    throw explain('deflate', error);
  } finally {
    inflater.abandon();
  }
}

/** Where members could begin in a piece: the magic, its method, and flags of which the highest three are not used. */
function* beginnings(piece: Uint8Array, end: number): Generator<number, void, undefined> {
  for (let at = piece.indexOf(0x1f); at !== -1 && at < end; at = piece.indexOf(0x1f, at + 1)) {
    if (piece[at + 1] === 0x8b && piece[at + 2] === 0x08 && ((piece[at + 3] ?? 0) & 0xe0) === 0) yield at;
  }
}

function uint32(bytes: Uint8Array): number {
  return ((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16) | ((bytes[3] ?? 0) << 24)) >>> 0;
}

/** Browsers say in words of their own what is wrong; only that data is missing is told apart. */
function explain(what: string, error: unknown): unknown {
  if (!(error instanceof TypeError)) return error;
  if (/incomplete|unexpected end|truncated/i.test(error.message))
    return new ContentError('truncated', `the ${what} data ends in the middle`);
  return new ContentError('damaged', `the ${what} data is damaged; what comes behind is not read`);
}
