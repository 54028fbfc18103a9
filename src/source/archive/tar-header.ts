import { hasTarSum } from '../content.ts';

/** Bytes of a header, and what content is padded to. */
export const BLOCK = 512;

/** What a header announces. */
export interface TarHeader {
  readonly path: string;
  /** Bytes of content behind the header. */
  readonly size: number;
  readonly kind: TarKind;
}

/**
 * `file`; what changes the next header (`pax`, `gnu-name`); sparse files of GNU tar, whose map goes on behind the
 * header where it is long; and everything else.
 */
export type TarKind = 'file' | 'pax' | 'gnu-name' | 'sparse' | 'sparse-more' | 'other';

/**
 * Reads a header (POSIX ustar and pax, GNU, and what came before them). The format is some numbers at fixed
 * places, so it is read here: packages for it stop at the first damaged header, and behind it are the logs.
 *
 * @returns null where the block is no header
 */
export function readTarHeader(block: Uint8Array): TarHeader | null {
  if (block.length < BLOCK || !hasTarSum(block)) return null;
  const size = readNumber(block.subarray(124, 136));
  const type = String.fromCharCode(block[156] ?? 0);
  if (size === null) return null;
  return { path: pathOf(block), size: hasContent(type) ? size : 0, kind: kindOf(type, block) };
}

function kindOf(type: string, block: Uint8Array): TarKind {
  switch (type) {
    case '0':
    case '\0':
    case '7':
      return 'file';
    case 'S':
      return (block[482] ?? 0) === 0 ? 'sparse' : 'sparse-more';
    case 'x':
      return 'pax';
    case 'L':
      return 'gnu-name';
    default:
      return 'other';
  }
}

/** Links, devices, folders and pipes have none, whatever their header says. */
function hasContent(type: string): boolean {
  return !'123456'.includes(type);
}

function pathOf(block: Uint8Array): string {
  const name = readText(block.subarray(0, 100));
  // Only POSIX has a prefix; GNU has times there, and says so with a blank behind `ustar`.
  const isPosix = readText(block.subarray(257, 263)) === 'ustar';
  const prefix = isPosix ? readText(block.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

const decoder = new TextDecoder();

export function readText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decoder.decode(end === -1 ? bytes : bytes.subarray(0, end));
}

/** Octal digits; or, where a number is too large for them, its bytes behind one with the highest bit set. */
function readNumber(bytes: Uint8Array): number | null {
  const [first = 0] = bytes;
  if ((first & 0x80) !== 0) {
    let value = first & 0x7f;
    for (const byte of bytes.subarray(1)) value = value * 256 + byte;
    return Number.isSafeInteger(value) ? value : null;
  }
  const digits = readText(bytes).trim();
  return /^[0-7]{0,12}$/.test(digits) ? Number.parseInt(digits || '0', 8) : null;
}

/** What a pax header changes in the one behind it. */
export interface PaxFields {
  readonly path: string | null;
  readonly size: number | null;
}

/** Records of a pax header: `30 path=var/log/messages.1.gz` and a line feed, the length in front counting itself. */
export function readPax(bytes: Uint8Array): PaxFields {
  let path: string | null = null;
  let size: number | null = null;
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at);
    const length =
      blank === -1 ? Number.NaN : Number(decoder.decode(bytes.subarray(at, Math.min(blank, at + 10))));
    if (!Number.isSafeInteger(length) || length <= blank - at || at + length > bytes.length) break;
    const record = decoder.decode(bytes.subarray(blank + 1, at + length - 1));
    const equals = record.indexOf('=');
    const name = record.slice(0, equals);
    const value = record.slice(equals + 1);
    if (name === 'path' || name === 'GNU.sparse.name') path = value;
    if (name === 'size' && /^\d{1,15}$/.test(value)) size = Number(value);
    at += length;
  }
  return { path, size };
}
