/** U+FEFF at the beginning of a text: a mark of some editors, no part of the first line. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Makes text out of the chunks of a log, which are bytes, text or both in turn. Bytes are UTF-8; those
 * that are not become U+FFFD. A character that is cut by a chunk comes out whole with the next one.
 *
 * @example
 * const decoder = new ChunkDecoder();
 * decoder.decode(Uint8Array.of(0xc3)) + decoder.decode(Uint8Array.of(0xa9)); // 'é'
 */
export class ChunkDecoder {
  // The mark is taken off below, because this decoder would also take it off after each piece of text.
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #bytes = 0;
  #begun = false;
  /** The latest chunk was text and ended with the first half of a surrogate pair. */
  #halfPair = false;

  /** UTF-8 bytes so far, the mark included; of text as many as its encoding would have. */
  get bytes(): number {
    return this.#bytes;
  }

  decode(chunk: string | Uint8Array): string {
    if (chunk.length === 0) return '';
    return this.#withoutMark(typeof chunk === 'string' ? this.#takeText(chunk) : this.#takeBytes(chunk));
  }

  /** The text of bytes that a next chunk should have completed. */
  end(): string {
    return this.#withoutMark(this.#decoder.decode());
  }

  #takeBytes(bytes: Uint8Array): string {
    this.#bytes += bytes.byteLength;
    this.#halfPair = false;
    return this.#decoder.decode(bytes, { stream: true });
  }

  #takeText(text: string): string {
    this.#bytes += utf8Length(text);
    // Counted as three bytes each, the halves of one pair: the pair has four.
    if (this.#halfPair && isSecondHalf(text.charCodeAt(0))) this.#bytes -= 2;
    this.#halfPair = isFirstHalf(text.charCodeAt(text.length - 1));
    return this.#decoder.decode() + text;
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
