const PRIME1 = 0x9e3779b1;
const PRIME2 = 0x85ebca77;
const PRIME3 = 0xc2b2ae3d;
const PRIME4 = 0x27d4eb2f;
const PRIME5 = 0x165667b1;

const STRIPE_BYTES = 16;

/** The sum that LZ4 frames carry: XXH32 with seed 0 (xxhash_spec.md of the xxHash project). */
export class XxHash32 {
  readonly #sums = new Uint32Array([PRIME1 + PRIME2, PRIME2, 0, -PRIME1]);
  /** Bytes that do not fill a stripe yet. */
  readonly #rest = new Uint8Array(STRIPE_BYTES);
  #kept = 0;
  #length = 0;

  update(bytes: Uint8Array): this {
    this.#length += bytes.length;
    let from = 0;
    while (this.#kept > 0 && this.#kept < STRIPE_BYTES && from < bytes.length)
      this.#rest[this.#kept++] = bytes[from++] ?? 0;
    if (this.#kept === STRIPE_BYTES) {
      this.#stripes(this.#rest, 0, STRIPE_BYTES);
      this.#kept = 0;
    }
    const whole = from + Math.floor((bytes.length - from) / STRIPE_BYTES) * STRIPE_BYTES;
    this.#stripes(bytes, from, whole);
    for (let index = whole; index < bytes.length; index += 1) this.#rest[this.#kept++] = bytes[index] ?? 0;
    return this;
  }

  digest(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#sums;
    let hash =
      this.#length < STRIPE_BYTES ? PRIME5 : rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18);
    hash = (hash + this.#length) | 0;
    let at = 0;
    for (; at + 4 <= this.#kept; at += 4) {
      hash = Math.imul(rotate((hash + Math.imul(uint32(this.#rest, at), PRIME3)) | 0, 17), PRIME4);
    }
    for (; at < this.#kept; at += 1) {
      hash = Math.imul(rotate((hash + Math.imul(this.#rest[at] ?? 0, PRIME5)) | 0, 11), PRIME1);
    }
    hash = Math.imul(hash ^ (hash >>> 15), PRIME2);
    hash = Math.imul(hash ^ (hash >>> 13), PRIME3);
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  #stripes(bytes: Uint8Array, from: number, end: number): void {
    let [a = 0, b = 0, c = 0, d = 0] = this.#sums;
    for (let at = from; at < end; at += STRIPE_BYTES) {
      a = round(a, uint32(bytes, at));
      b = round(b, uint32(bytes, at + 4));
      c = round(c, uint32(bytes, at + 8));
      d = round(d, uint32(bytes, at + 12));
    }
    this.#sums.set([a, b, c, d]);
  }
}

function round(sum: number, word: number): number {
  return Math.imul(rotate((sum + Math.imul(word, PRIME2)) | 0, 13), PRIME1);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function uint32(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}
