/** How bytes stand for text. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** What undoes it, as `TextDecoder` does. */
export interface BytesDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

interface Layout {
  readonly encoding: TextEncoding;
  readonly mark: readonly number[];
  /** Bytes of a character, and which of them is the one of ASCII; the others are NUL. */
  readonly width: number;
  readonly at: number;
}

/** Those of four bytes first: the mark of one of them begins as that of one with two does. */
const LAYOUTS: readonly Layout[] = [
  { encoding: 'utf-32le', mark: [0xff, 0xfe, 0, 0], width: 4, at: 0 },
  { encoding: 'utf-32be', mark: [0, 0, 0xfe, 0xff], width: 4, at: 3 },
  { encoding: 'utf-16le', mark: [0xff, 0xfe], width: 2, at: 0 },
  { encoding: 'utf-16be', mark: [0xfe, 0xff], width: 2, at: 1 },
];

/** Bytes of the beginning that tell the encoding. */
export const ENCODING_BYTES = 8;

/**
 * Tells the encoding of a text by its mark; or, where it has none, by NULs at the places that ASCII leaves empty in
 * it, as collectors on Windows write files.
 *
 * @param head the first {@link ENCODING_BYTES} bytes, or fewer
 * @param isWhole whether there are no more
 * @returns null where more bytes are needed
 *
 * @example
 * encodingOf(Uint8Array.of(0x5b, 0, 0x20, 0, 0x20, 0, 0x20, 0), false); // 'utf-16le'
 */
export function encodingOf(head: Uint8Array, isWhole: boolean): TextEncoding | null {
  for (const layout of LAYOUTS) {
    const { encoding, mark } = layout;
    const bytes = head.subarray(0, mark.length);
    const isMarked = bytes.every((byte, index) => byte === mark[index]);
    const isLaidOut = head.every((byte, index) => isAt(layout, index, byte));
    if (isMarked && bytes.length === mark.length) return encoding;
    if (isLaidOut && head.length >= ENCODING_BYTES) return encoding;
    if ((isMarked || isLaidOut) && !isWhole) return null;
  }
  return 'utf-8';
}

function isAt({ width, at }: Layout, index: number, byte: number): boolean {
  return index % width === at ? isText(byte) : byte === 0;
}

/** ASCII as it stands in the first characters of a log. */
function isText(byte: number): boolean {
  return (byte >= 0x20 && byte <= 0x7e) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** The mark, if there is one, comes out as U+FEFF. */
export function bytesDecoder(encoding: TextEncoding): BytesDecoder {
  switch (encoding) {
    case 'utf-32le':
      return new Utf32Decoder(true);
    case 'utf-32be':
      return new Utf32Decoder(false);
    default:
      return new TextDecoder(encoding, { ignoreBOM: true });
  }
}

/** U+FFFD, for what is no character. */
const REPLACEMENT = 0xfffd;

/** What no `TextDecoder` undoes: four bytes a character. */
class Utf32Decoder implements BytesDecoder {
  readonly #littleEndian: boolean;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(littleEndian: boolean) {
    this.#littleEndian = littleEndian;
  }

  decode(bytes: Uint8Array = new Uint8Array(0), { stream = false } = {}): string {
    const all = new Uint8Array(this.#rest.length + bytes.length);
    all.set(this.#rest);
    all.set(bytes, this.#rest.length);
    const view = new DataView(all.buffer);
    let text = '';
    let at = 0;
    for (; at + 4 <= all.length; at += 4) {
      const code = view.getUint32(at, this.#littleEndian);
      const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      text += String.fromCodePoint(isCharacter ? code : REPLACEMENT);
    }
    this.#rest = all.slice(at);
    if (stream || this.#rest.length === 0) return text;
    this.#rest = new Uint8Array(0);
    return text + String.fromCodePoint(REPLACEMENT);
  }
}
