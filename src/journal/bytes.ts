/** A 32-bit number, least significant byte first. The caller has checked that four bytes are there. */
export function readUint32(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24)) >>>
    0
  );
}

/**
 * A 64-bit number, least significant byte first. Above 2^53 it is rounded to a number that is still above
 * 2^53: no offset, size or time of a real journal is that large, and every check of a bound refuses it.
 */
export function readUint64(bytes: Uint8Array, at: number): number {
  return readUint32(bytes, at + 4) * 0x1_0000_0000 + readUint32(bytes, at);
}

/**
 * The same of a view, which engines make one instruction of: for what is read millions of times. Beyond the view
 * it throws, so only what was located may be asked for.
 */
export function viewUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}

const word = new DataView(new ArrayBuffer(8));

/** All 64 bits of a number, for hashes. */
export function readBigUint64(bytes: Uint8Array, at: number): bigint {
  word.setUint32(0, readUint32(bytes, at + 4));
  word.setUint32(4, readUint32(bytes, at));
  return word.getBigUint64(0);
}

const HEX_BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

/** A 128-bit id as systemd prints it: 32 hex digits. */
export function readId(bytes: Uint8Array, at: number): string {
  let id = '';
  for (let index = 0; index < 16; index += 1) id += hexOfByte(bytes[at + index] ?? 0);
  return id;
}

/** An integer up to 2^53 as `%x` prints it. In two words: engines are slow with digits of larger numbers. */
export function toHex(value: number): string {
  const high = Math.floor(value / 0x1_0000_0000);
  return hexOfWords(high, value - high * 0x1_0000_0000);
}

function hexOfWords(high: number, low: number): string {
  if (high === 0) return low.toString(16);
  return (
    high.toString(16) + hexOfByte(low >>> 24) + hexOfByte(low >>> 16) + hexOfByte(low >>> 8) + hexOfByte(low)
  );
}

function hexOfByte(value: number): string {
  return HEX_BYTES[value & 0xff] ?? '';
}

/** Objects of a journal begin at multiples of eight. */
export function alignObject(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}

/** Whether the bytes of `part` stand in `bytes`, from an index on. */
export function hasBytesAt(bytes: Uint8Array, at: number, part: Uint8Array): boolean {
  for (let index = 0; index < part.length; index += 1) if (bytes[at + index] !== part[index]) return false;
  return true;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && hasBytesAt(a, 0, b);
}
