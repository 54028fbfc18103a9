/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * count);
  }

  of<T>(things: readonly T[]): T | undefined {
    return things[this.below(things.length)];
  }
}

/** What a change can take from. */
export interface Material {
  readonly chance: Chance;
  /** Another input. */
  readonly other: Uint8Array;
  readonly words: readonly Uint8Array[];
}

type Change = (data: Uint8Array, material: Material) => Uint8Array;

const EDGES = [
  0, 1, 0x0a, 0x0d, 0x20, 0x22, 0x2f, 0x30, 0x39, 0x3a, 0x5b, 0x5c, 0x7f, 0x80, 0xc3, 0xe2, 0xff,
];
const DIGITS = ['0', '9', '00', '4294967295', '4294967296', '9007199254740993', '18446744073709551615', '-1'];

const CHANGES: readonly Change[] = [
  function flipBit(data, { chance }) {
    const at = chance.below(data.length);
    return replaced(data, at, 1, Uint8Array.of((data[at] ?? 0) ^ (1 << chance.below(8))));
  },
  function writeByte(data, { chance }) {
    const byte = chance.below(2) === 0 ? (chance.of(EDGES) ?? 0) : chance.below(256);
    return replaced(data, chance.below(data.length), 1, Uint8Array.of(byte));
  },
  function insertByte(data, { chance }) {
    return replaced(data, chance.below(data.length + 1), 0, Uint8Array.of(chance.of(EDGES) ?? 0));
  },
  function remove(data, { chance }) {
    return replaced(data, ...stretch(data, chance), new Uint8Array());
  },
  function repeat(data, { chance }) {
    const [at, length] = stretch(data, chance);
    return replaced(data, at, 0, data.subarray(at, at + length));
  },
  function move(data, { chance }) {
    const [at, length] = stretch(data, chance);
    const piece = data.slice(at, at + length);
    const rest = replaced(data, at, length, new Uint8Array());
    return replaced(rest, chance.below(rest.length + 1), 0, piece);
  },
  function insertWord(data, { chance, words }) {
    return replaced(data, chance.below(data.length + 1), 0, chance.of(words) ?? new Uint8Array());
  },
  function overwriteByWord(data, { chance, words }) {
    const word = chance.of(words) ?? new Uint8Array();
    return replaced(data, chance.below(data.length), word.length, word);
  },
  function takeOfOther(data, { chance, other }) {
    const [at, length] = stretch(other, chance);
    const [to, over] = stretch(data, chance);
    return replaced(data, to, chance.below(2) === 0 ? 0 : over, other.subarray(at, at + length));
  },
  function changeNumber(data, { chance }) {
    const at = Math.max(0, data.indexOf(0x30 + chance.below(10), chance.below(data.length)));
    let end = at;
    while (end < data.length && (data[end] ?? 0) >= 0x30 && (data[end] ?? 0) <= 0x39) end += 1;
    return replaced(data, at, end - at, new TextEncoder().encode(chance.of(DIGITS)));
  },
  function repeatLine(data, { chance }) {
    const [at, length] = line(data, chance);
    return replaced(data, at, 0, data.subarray(at, at + length));
  },
  function removeLine(data, { chance }) {
    return replaced(data, ...line(data, chance), new Uint8Array());
  },
  function lineOfOther(data, { chance, other }) {
    const [at, length] = line(other, chance);
    const [to] = line(data, chance);
    return replaced(data, to, 0, other.subarray(at, at + length));
  },
  function cut(data, { chance }) {
    return data.slice(0, chance.below(data.length + 1));
  },
];

/** The input with some changes, no longer than that. */
export function changed(data: Uint8Array, material: Material, maxBytes: number): Uint8Array {
  const { chance } = material;
  let result = data;
  for (let count = 1 << chance.below(5); count > 0; count -= 1) {
    result = chance.of(CHANGES)?.(result, material) ?? result;
    if (result.length > maxBytes) result = result.slice(0, maxBytes);
  }
  return result;
}

function replaced(data: Uint8Array, at: number, length: number, by: Uint8Array): Uint8Array {
  const end = Math.min(data.length, at + length);
  const result = new Uint8Array(at + by.length + data.length - end);
  result.set(data.subarray(0, at));
  result.set(by, at);
  result.set(data.subarray(end), at + by.length);
  return result;
}

/** Where a piece of it begins, and its length: most are short. */
function stretch(data: Uint8Array, chance: Chance): [number, number] {
  const at = chance.below(data.length + 1);
  return [at, Math.min(data.length - at, 1 + chance.below(1 << (1 + chance.below(9))))];
}

/** Where a line of it begins, and its length with its end. */
function line(data: Uint8Array, chance: Chance): [number, number] {
  const place = chance.below(data.length + 1);
  const start = place === 0 ? 0 : data.lastIndexOf(0x0a, place - 1) + 1;
  const end = data.indexOf(0x0a, place);
  return [start, (end === -1 ? data.length : end + 1) - start];
}
