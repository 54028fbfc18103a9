import { sha256 } from '@noble/hashes/sha2';
import { crc32 } from '../browser/crc32.ts';
import { type ByteStream, type Bytes, joinBytes } from '../byte-stream.ts';
import { ContentError } from '../problem.ts';

// The decoder knows no SHA-256 (`xz --check=sha256`), so it is given the same blocks in a stream that says that they have
// no sums, and the sums are compared here. Where a block ends is told by the chunks of LZMA2, without undoing them:
// https://tukaani.org/xz/xz-file-format.txt, 2 and 3; the chunks as liblzma reads them.

/** Bytes of the header of a stream, and of what stands at its end. */
const HEADER_BYTES = 12;
const SHA_256_BYTES = 32;

/** Where the header says which sums follow; and what stands there for SHA-256, and for none. */
const FLAGS_AT = 7;
const SHA_256 = 0x0a;

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];

/** A block as it has to come out. */
interface BlockSum {
  readonly size: number;
  readonly sum: Uint8Array;
}

function hasSha256(head: Uint8Array): boolean {
  return (head[FLAGS_AT] ?? 0) === SHA_256;
}

/**
 * Undoes a stream whose sums are of SHA-256, and compares them.
 *
 * @param decode undoes one without sums
 */
export async function* decodeSha256(
  input: ByteStream,
  decode: (input: Bytes) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const sums: BlockSum[] = [];
  let hash = sha256.create();
  let hashed = 0;
  /** Compares the blocks that end in these bytes: their sums are known by then, for they stand before what comes next. */
  const compare = (bytes: Uint8Array): void => {
    let at = 0;
    for (let next = sums[0]; next !== undefined && next.size - hashed <= bytes.length - at; next = sums[0]) {
      const end = at + next.size - hashed;
      const found = hash.update(bytes.subarray(at, end)).digest();
      if (found.some((byte, index) => byte !== next.sum[index])) throw damaged();
      sums.shift();
      hash = sha256.create();
      hashed = 0;
      at = end;
    }
    hash.update(bytes.subarray(at));
    hashed += bytes.length - at;
  };
  for await (const bytes of decode(withoutSums(input, sums))) {
    compare(bytes);
    yield bytes;
  }
  compare(new Uint8Array(0));
}

function damaged(): ContentError {
  return new ContentError('damaged', 'the xz data is damaged; what comes behind is not read');
}

/** The same streams without sums. What is no such stream is left as it is: the decoder will tell. */
async function* withoutSums(
  input: ByteStream,
  sums: BlockSum[],
): AsyncGenerator<Uint8Array, void, undefined> {
  for (;;) {
    const head = await input.peek(HEADER_BYTES);
    if (!MAGIC.every((byte, index) => head[index] === byte) || !hasSha256(head)) break;
    await input.skip(HEADER_BYTES);
    yield Uint8Array.from([...MAGIC, ...flagged([0, 0])]);
    const records: number[] = [];
    while (((await input.peek(1))[0] ?? 0) !== 0) {
      const size = yield* block(input);
      if (size === null) break;
      sums.push({ size: size.uncompressed, sum: new Uint8Array(await input.take(SHA_256_BYTES)) });
      records.push(size.unpadded, size.uncompressed);
    }
    if (!(await skipIndex(input, records))) break;
    yield endOfStream(records);
    for (let padding = await input.peek(4); isZero(padding); padding = await input.peek(4)) {
      yield new Uint8Array(await input.take(4));
    }
  }
  yield* input.rest();
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.length === 4 && bytes.every((byte) => byte === 0);
}

/** Passes a block on, without its sum; null where it is none that ends. */
async function* block(
  input: ByteStream,
): AsyncGenerator<
  Uint8Array,
  { readonly unpadded: number; readonly uncompressed: number } | null,
  undefined
> {
  const begin = input.position;
  yield new Uint8Array(await input.take((((await input.peek(1))[0] ?? 0) + 1) * 4));
  let uncompressed = 0;
  for (;;) {
    const [control = 0, high = 0, low = 0, packedHigh = 0, packedLow = 0] = await input.peek(5);
    if (control === 0) break;
    const isStored = control === 1 || control === 2;
    if (!isStored && control < 0x80) return null;
    const packed = isStored ? high * 256 + low + 1 : packedHigh * 256 + packedLow + 1;
    const bytes = (isStored ? 3 : control < 0xc0 ? 5 : 6) + packed;
    const chunk = await input.take(bytes);
    yield new Uint8Array(chunk);
    if (chunk.length < bytes) return null;
    uncompressed += (isStored ? 0 : (control & 0x1f) * 65_536) + high * 256 + low + 1;
  }
  yield new Uint8Array(await input.take(1));
  const unpadded = input.position - begin;
  yield new Uint8Array(await input.take((4 - (unpadded % 4)) % 4));
  return { unpadded, uncompressed };
}

/** Passes over the list of blocks, and what ends the stream; false where it is another list. */
async function skipIndex(input: ByteStream, records: readonly number[]): Promise<boolean> {
  const told = records.map((size, index) => (index % 2 === 0 ? size + SHA_256_BYTES : size));
  const expected = joinBytes([indexOf(told), footerOf(indexOf(told), SHA_256)]);
  const found = await input.peek(expected.length);
  if (found.length < expected.length) return false;
  if (found.some((byte, index) => byte !== expected[index])) throw damaged();
  await input.skip(expected.length);
  return true;
}

function endOfStream(records: readonly number[]): Uint8Array {
  const index = indexOf(records);
  return joinBytes([index, footerOf(index, 0)]);
}

/** The list of blocks: how many there are, and two sizes of each. */
function indexOf(records: readonly number[]): Uint8Array {
  const bytes = [0, ...variable(records.length / 2), ...records.flatMap(variable)];
  while (bytes.length % 4 !== 0) bytes.push(0);
  return Uint8Array.from([...bytes, ...littleEndian(crc32(Uint8Array.from(bytes)))]);
}

function footerOf(index: Uint8Array, check: number): Uint8Array {
  const fields = [...littleEndian(index.length / 4 - 1), 0, check];
  return Uint8Array.from([...littleEndian(crc32(Uint8Array.from(fields))), ...fields, 0x59, 0x5a]);
}

/** The kind of sums, and the sum of that. */
function flagged(flags: readonly number[]): readonly number[] {
  return [...flags, ...littleEndian(crc32(Uint8Array.from(flags)))];
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function variable(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return [...bytes, rest];
}

function littleEndian(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24];
}
