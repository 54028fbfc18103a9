/** U+FEFF at the beginning of a text: a mark of some editors, no part of the first line. */
const BYTE_ORDER_MARK = '\ufeff';

/** The first two bytes of text in UTF-16: its mark, in either order. UTF-8 has none of these bytes anywhere. */
const UTF_16_MARKS = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * Makes text out of the chunks of a log, which are bytes, text or both in turn. Bytes are UTF-8, or UTF-16 where
 * they begin with its mark, as PowerShell writes files; those that are not become U+FFFD. A character that is cut by a chunk comes out whole with the next one.
 *
 * @example
 * const decoder = new ChunkDecoder();
 * decoder.decode(Uint8Array.of(0xc3)) + decoder.decode(Uint8Array.of(0xa9)); // 'é'
 */
export class ChunkDecoder {
  // The mark is taken off below, because this decoder would also take it off after each piece of text.
  #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #encodingKnown = false;
  /** The first byte, where it may be half of a mark. */
  #firstByte: Uint8Array = new Uint8Array();
  #bytes = 0;
  #begun = false;
  /** The latest chunk was text and ended with the first half of a surrogate pair. */
  #halfPair = false;

  /** Bytes so far, the mark included; of text as many as it would have in UTF-8. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether bytes that come now are read as UTF-8: then a line feed is a byte. */
  get isUtf8(): boolean {
    return this.#encodingKnown && this.#decoder.encoding === 'utf-8';
  }

  /** Counts bytes that nobody needs as text: complete lines, behind complete lines. */
  skip(bytes: number): void {
    this.#bytes += bytes;
  }

  decode(chunk: string | Uint8Array): string {
    if (chunk.length === 0) return '';
    return this.#withoutMark(typeof chunk === 'string' ? this.#takeText(chunk) : this.#takeBytes(chunk));
  }

  /** The text of bytes that a next chunk should have completed. */
  end(): string {
    return this.#withoutMark(this.#decodeFirstByte() + this.#decoder.decode());
  }

  #takeBytes(bytes: Uint8Array): string {
    this.#bytes += bytes.byteLength;
    this.#halfPair = false;
    const begun = this.#encodingKnown ? '' : this.#chooseEncoding(bytes);
    return this.#encodingKnown ? begun + this.#decoder.decode(bytes, { stream: true }) : '';
  }

  /** Gives the text of a byte that was no mark after all. */
  #chooseEncoding(bytes: Uint8Array): string {
    const head = Uint8Array.of(...this.#firstByte, ...bytes.subarray(0, 2));
    if (head.length === 1 && UTF_16_MARKS.some((mark) => mark.bytes[0] === head[0])) {
      this.#firstByte = head;
      return '';
    }
    const found = UTF_16_MARKS.find((mark) => mark.bytes.every((byte, index) => byte === head[index]));
    if (found !== undefined) this.#decoder = new TextDecoder(found.encoding, { ignoreBOM: true });
    return this.#decodeFirstByte();
  }

  #decodeFirstByte(): string {
    this.#encodingKnown = true;
    const first = this.#firstByte;
    if (first.length === 0) return '';
    this.#firstByte = new Uint8Array();
    return this.#decoder.decode(first, { stream: true });
  }

  #takeText(text: string): string {
    this.#bytes += utf8Length(text);
    // Counted as three bytes each, the halves of one pair: the pair has four.
    if (this.#halfPair && isSecondHalf(text.charCodeAt(0))) this.#bytes -= 2;
    this.#halfPair = isFirstHalf(text.charCodeAt(text.length - 1));
    return this.#decodeFirstByte() + this.#decoder.decode() + text;
  }

  #withoutMark(text: string): string {
    if (this.#begun || text === '') return text;
    this.#begun = true;
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
  }
}

/** The first half of a surrogate pair. */
export function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Counts without encoding. Half a pair becomes U+FFFD when it is encoded, which has three bytes, too. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    if (code < 0x800) {
      bytes += 1;
    } else if (isFirstHalf(code) && isSecondHalf(text.charCodeAt(index + 1))) {
      bytes += 2;
      index += 1;
    } else {
      bytes += 2;
    }
  }
  return bytes;
}
