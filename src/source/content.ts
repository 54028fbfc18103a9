/** How a stream of bytes may be compressed. */
export type Compression = 'gzip' | 'xz' | 'zstd' | 'bzip2' | 'lz4';

/** What bytes are, as far as it decides how they are read. `plain` is anything else: a log, we hope. */
export type Content = Compression | 'tar' | 'zip' | 'journal' | 'plain';

/** Bytes of the beginning that tell the content. */
export const CONTENT_BYTES = 512;

interface Magic {
  readonly content: Content;
  /** Byte offset of the magic. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

const MAGICS: readonly Magic[] = [
  magic('gzip', [0x1f, 0x8b, 0x08]),
  magic('xz', [0xfd, '7zXZ', 0x00]),
  magic('zstd', [0x28, 0xb5, 0x2f, 0xfd]),
  magic('lz4', [0x04, 0x22, 0x4d, 0x18]),
  // 'BZh' and the block size are letters that a text could begin with; a block, or the end of an empty stream, is not.
  magic('bzip2', ['1AY&SY'], 4),
  magic('bzip2', [0x17, 0x72, 0x45, 0x38, 0x50, 0x90], 4),
  magic('zip', ['PK', 0x03, 0x04]),
  magic('zip', ['PK', 0x05, 0x06]),
  magic('journal', ['LPKSHHRH']),
];

/**
 * Tells by its first bytes what a file is; names mean nothing.
 *
 * @param head the first {@link CONTENT_BYTES} bytes, or all there are
 *
 * @example
 * contentOf(Uint8Array.of(0x1f, 0x8b, 0x08)); // 'gzip'
 */
export function contentOf(head: Uint8Array): Content {
  const known = MAGICS.find(({ at, bytes }) => bytes.every((byte, index) => head[at + index] === byte));
  if (known !== undefined) return known.content;
  return isTarHeader(head) ? 'tar' : 'plain';
}

/**
 * Whether the content is decided already: the lines of a live log must not wait for more. It is the same
 * decision that more bytes would lead to.
 */
export function isDecided(head: Uint8Array): boolean {
  if (head.length >= CONTENT_BYTES) return true;
  const canBeMagic = MAGICS.some(({ at, bytes }) =>
    bytes.every((byte, index) => at + index >= head.length || head[at + index] === byte),
  );
  return !canBeMagic && !canBeTar(head);
}

/** Where a tar header has the name of its entry, its numbers, and the sum of its bytes. */
const TAR_NAME_BYTES = 100;
const TAR_SUM_AT = 148;
const TAR_SUM_BYTES = 8;

/** A name with a line feed is no beginning of a tar archive here: lines are, which must not wait. */
function canBeTar(head: Uint8Array): boolean {
  if (head.subarray(0, TAR_NAME_BYTES).includes(0x0a)) return false;
  return head.subarray(TAR_NAME_BYTES, TAR_NAME_BYTES + 8).every(isTarDigit);
}

/** Mode of a file: octal digits, blanks and NULs. */
function isTarDigit(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x37) || byte === 0x20 || byte === 0;
}

/** A tar header says the sum of its bytes, its own place counted as blanks. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < CONTENT_BYTES || block[0] === 0 || !canBeTar(block)) return false;
  return hasTarSum(block);
}

export function hasTarSum(block: Uint8Array): boolean {
  let sum = 0;
  for (let index = 0; index < CONTENT_BYTES; index += 1) {
    const isSum = index >= TAR_SUM_AT && index < TAR_SUM_AT + TAR_SUM_BYTES;
    sum += isSum ? 0x20 : (block[index] ?? 0);
  }
  let told = 0;
  for (let index = TAR_SUM_AT; index < TAR_SUM_AT + TAR_SUM_BYTES; index += 1) {
    const byte = block[index] ?? 0;
    if (byte >= 0x30 && byte <= 0x37) told = told * 8 + byte - 0x30;
    else if (byte !== 0x20 && byte !== 0) return false;
  }
  return told === sum;
}

function magic(content: Content, parts: readonly (number | string)[], at: number = 0): Magic {
  const encoder = new TextEncoder();
  const bytes = parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : [part]));
  return { content, at, bytes: Uint8Array.from(bytes) };
}
