import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { ForgetfulMap } from '../forgetful-map.ts';

/** Results that are kept, so that what a log repeats is computed once. */
const MAX_KEPT = 65_536;

/** Rounds of the Feistel network. Four make a permutation that looks random; one must not learn from a few pairs. */
const ROUNDS = 8;

/**
 * Functions that only the key tells: the same value gives the same result, in every run with this key, and
 * without the key nothing leads back.
 */
export class Keyed {
  readonly #key: Uint8Array;
  readonly #kept = new ForgetfulMap<string, Uint8Array>(MAX_KEPT);
  readonly #digits = new ForgetfulMap<string, string>(MAX_KEPT);
  readonly #permuted = new ForgetfulMap<string, number>(MAX_KEPT);

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** 32 bytes that stand for the value. */
  bytes(kind: string, value: string): Uint8Array {
    const message = `${kind}\0${value}`;
    const known = this.#kept.get(message);
    if (known !== undefined) return known;
    const made = hmac(sha256, this.#key, new TextEncoder().encode(message));
    this.#kept.set(message, made);
    return made;
  }

  /** Hex digits that stand for the value, 64 at most. */
  hex(kind: string, value: string, digits: number): string {
    const name = `${kind}\0${value}`;
    const known = this.#digits.get(name);
    if (known !== undefined) return known.slice(0, digits);
    const made = Array.from(this.bytes(kind, value), (byte) => byte.toString(16).padStart(2, '0')).join('');
    this.#digits.set(name, made);
    return made.slice(0, digits);
  }

  /** A whole number below the limit, up to 48 bits, that stands for the value. */
  number(kind: string, value: string, limit: number): number {
    return Number.parseInt(this.hex(kind, value, 13), 16) % limit;
  }

  /**
   * The place of a number among those below `size` when they are shuffled: no two come to one place, so what was
   * different stays different. A Feistel network, walked until it comes to a number below the size.
   */
  permute(kind: string, value: number, size: number): number {
    const name = `${kind}\0${value}`;
    const known = this.#permuted.get(name);
    if (known !== undefined) return known;
    const halfBits = Math.max(1, Math.ceil(Math.log2(size) / 2));
    let place = value;
    do place = this.#feistel(kind, place, 2 ** halfBits);
    while (place >= size);
    this.#permuted.set(name, place);
    return place;
  }

  #feistel(kind: string, value: number, half: number): number {
    let [left, right] = [Math.floor(value / half), value % half];
    for (let round = 0; round < ROUNDS; round += 1) {
      const mixed = (left + this.number(`${kind}/${round}`, String(right), half)) % half;
      [left, right] = [right, mixed];
    }
    return left * half + right;
  }
}
