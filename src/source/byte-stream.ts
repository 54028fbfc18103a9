/** Chunks of bytes, to be read once. */
export type Bytes = AsyncIterable<Uint8Array>;

const NOTHING = new Uint8Array(0);

/** Reads chunks of bytes in pieces of the reader's choice, without a copy where a piece lies within one chunk. */
export class ByteStream {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = NOTHING;
  #ended = false;
  #position = 0;

  constructor(chunks: Bytes) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Bytes read so far. */
  get position(): number {
    return this.#position;
  }

  /** The next bytes, which stay to be read: as many as asked for, or all there are. */
  async peek(size: number): Promise<Uint8Array> {
    if (this.#rest.length < size && !this.#ended) await this.#fill(size);
    return this.#rest.subarray(0, size);
  }

  /** The next bytes: as many as asked for, or all there are. */
  async take(size: number): Promise<Uint8Array> {
    const bytes = await this.peek(size);
    this.#advance(bytes.length);
    return bytes;
  }

  /** Some of the next bytes, as they come: at most as many as asked for, none at the end. */
  async some(maxSize: number): Promise<Uint8Array> {
    const bytes = await this.peekSome(maxSize);
    this.#advance(bytes.length);
    return bytes;
  }

  /** Some of the next bytes, which stay to be read. */
  async peekSome(maxSize: number): Promise<Uint8Array> {
    if (this.#rest.length === 0 && !this.#ended) await this.#fill(1);
    return this.#rest.subarray(0, maxSize);
  }

  /** Passes over bytes; gives how many there were. */
  async skip(size: number): Promise<number> {
    let skipped = 0;
    while (skipped < size) {
      const { length } = await this.some(size - skipped);
      if (length === 0) break;
      skipped += length;
    }
    return skipped;
  }

  /** What is left, as it comes. */
  async *rest(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let bytes = await this.some(Infinity); bytes.length > 0; bytes = await this.some(Infinity))
      yield bytes;
  }

  async close(): Promise<void> {
    this.#ended = true;
    this.#rest = NOTHING;
    await this.#chunks.return?.();
  }

  #advance(size: number): void {
    this.#rest = this.#rest.subarray(size);
    this.#position += size;
  }

  async #fill(size: number): Promise<void> {
    const pieces = this.#rest.length > 0 ? [this.#rest] : [];
    let filled = this.#rest.length;
    while (filled < size) {
      const step = await this.#chunks.next();
      if (step.done === true) {
        this.#ended = true;
        break;
      }
      if (step.value.length === 0) continue;
      pieces.push(step.value);
      filled += step.value.length;
    }
    this.#rest = joinBytes(pieces);
  }
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const joined = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let filled = 0;
  for (const piece of pieces) {
    joined.set(piece, filled);
    filled += piece.length;
  }
  return joined;
}
