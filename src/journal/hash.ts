import { readBigUint64, readUint32 } from './bytes.ts';

/**
 * The hash by which a data object is found: of its whole payload, `_TRANSPORT=kernel`.
 *
 * @param key - the 16 bytes of the file's id; null where the file has no keyed hash (before systemd 246)
 */
export function hashOf(payload: Uint8Array, key: Uint8Array | null): bigint {
  return key === null ? lookup3(payload) : siphash24(payload, key);
}

const MASK = 0xffff_ffff_ffff_ffffn;
const rotate64 = (value: bigint, bits: bigint) => ((value << bits) | (value >> (64n - bits))) & MASK;

/** SipHash-2-4 with a 128-bit key (Aumasson, Bernstein: "SipHash: a fast short-input PRF", 2012). */
export function siphash24(bytes: Uint8Array, key: Uint8Array): bigint {
  const k0 = readBigUint64(key, 0);
  const k1 = readBigUint64(key, 8);
  // The paper's constants: "somepseudorandomlygeneratedbytes".
  let v0 = k0 ^ 0x736f6d6570736575n;
  let v1 = k1 ^ 0x646f72616e646f6dn;
  let v2 = k0 ^ 0x6c7967656e657261n;
  let v3 = k1 ^ 0x7465646279746573n;

  const round = () => {
    v0 = (v0 + v1) & MASK;
    v1 = rotate64(v1, 13n) ^ v0;
    v0 = rotate64(v0, 32n);
    v2 = (v2 + v3) & MASK;
    v3 = rotate64(v3, 16n) ^ v2;
    v0 = (v0 + v3) & MASK;
    v3 = rotate64(v3, 21n) ^ v0;
    v2 = (v2 + v1) & MASK;
    v1 = rotate64(v1, 17n) ^ v2;
    v2 = rotate64(v2, 32n);
  };
  const absorb = (word: bigint) => {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  };

  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) absorb(readBigUint64(bytes, at));
  // The last word: what is left over, and the length in the highest byte.
  const last = new Uint8Array(8);
  last.set(bytes.subarray(whole));
  last[7] = bytes.length & 0xff;
  absorb(readBigUint64(last, 0));

  v2 ^= 0xffn;
  for (let count = 0; count < 4; count += 1) round();
  return v0 ^ v1 ^ v2 ^ v3;
}

const rotate32 = (value: number, bits: number) => (value << bits) | (value >>> (32 - bits));

/** lookup3's `hashlittle2` with both seeds 0 (Bob Jenkins, 2006, public domain): the first word is the upper. */
export function lookup3(bytes: Uint8Array): bigint {
  const start = (0xdeadbeef + bytes.length) | 0;
  let a = start;
  let b = start;
  let c = start;
  let at = 0;
  for (; bytes.length - at > 12; at += 12) {
    a = (a + readUint32(bytes, at)) | 0;
    b = (b + readUint32(bytes, at + 4)) | 0;
    c = (c + readUint32(bytes, at + 8)) | 0;
    // mix(a, b, c)
    a = (a - c) ^ rotate32(c, 4);
    c = (c + b) | 0;
    b = (b - a) ^ rotate32(a, 6);
    a = (a + c) | 0;
    c = (c - b) ^ rotate32(b, 8);
    b = (b + a) | 0;
    a = (a - c) ^ rotate32(c, 16);
    c = (c + b) | 0;
    b = (b - a) ^ rotate32(a, 19);
    a = (a + c) | 0;
    c = (c - b) ^ rotate32(b, 4);
    b = (b + a) | 0;
  }
  if (bytes.length > at) {
    // Bytes past the end count as zero.
    a = (a + readUint32(bytes, at)) | 0;
    b = (b + readUint32(bytes, at + 4)) | 0;
    c = (c + readUint32(bytes, at + 8)) | 0;
    // final(a, b, c)
    c = ((c ^ b) - rotate32(b, 14)) | 0;
    a = ((a ^ c) - rotate32(c, 11)) | 0;
    b = ((b ^ a) - rotate32(a, 25)) | 0;
    c = ((c ^ b) - rotate32(b, 16)) | 0;
    a = ((a ^ c) - rotate32(c, 4)) | 0;
    b = ((b ^ a) - rotate32(a, 14)) | 0;
    c = ((c ^ b) - rotate32(b, 24)) | 0;
  }
  return (BigInt(c >>> 0) << 32n) | BigInt(b >>> 0);
}
