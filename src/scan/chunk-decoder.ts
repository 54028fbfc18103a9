import {
  type BytesDecoder,
  bytesDecoder,
  ENCODING_BYTES,
  encodingOf,
  type TextEncoding,
} from './text-encoding.ts';

/** U+FEFF at the beginning of a text: a mark of some editors, no part of the first line. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Makes text out of the chunks of a log, which are bytes, text or both in turn. Bytes are UTF-8, or UTF-16 or UTF-32
 * where they begin so, as PowerShell writes files; those that are not become U+FFFD. A character that is cut by a chunk
 * comes out whole with the next one.
 *
 * @example
 * const decoder = new ChunkDecoder();
 * decoder.decode(Uint8Array.of(0xc3)) + decoder.decode(Uint8Array.of(0xa9)); // 'é'
 */
export class ChunkDecoder {
  // The mark is taken off below, because this decoder would also take it off after each piece of text.
  #decoder: BytesDecoder = bytesDecoder('utf-8');
  #encoding: TextEncoding | null = null;
  /** The first bytes, as long as they do not tell the encoding. */
  #head: Uint8Array = new Uint8Array();
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
    return this.#encoding === 'utf-8';
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
    return this.#withoutMark(this.#settle() + this.#decoder.decode());
  }

  #takeBytes(bytes: Uint8Array): string {
    this.#bytes += bytes.byteLength;
    this.#halfPair = false;
    if (this.#encoding === null) {
      const head = new Uint8Array(this.#head.length + Math.min(bytes.length, ENCODING_BYTES));
      head.set(this.#head);
      head.set(bytes.subarray(0, ENCODING_BYTES), this.#head.length);
      const encoding = encodingOf(head.subarray(0, ENCODING_BYTES), false);
      if (encoding !== null) return this.#begin(encoding) + this.#decoder.decode(bytes, { stream: true });
      this.#head = head;
      return '';
    }
    return this.#decoder.decode(bytes, { stream: true });
  }

  /** The text of the first bytes, where no more come. */
  #settle(): string {
    return this.#encoding === null ? this.#begin(encodingOf(this.#head, true) ?? 'utf-8') : '';
  }

  #begin(encoding: TextEncoding): string {
    const head = this.#head;
    this.#encoding = encoding;
    this.#decoder = bytesDecoder(encoding);
    this.#head = new Uint8Array();
    return this.#decoder.decode(head, { stream: true });
  }

  #takeText(text: string): string {
    this.#bytes += utf8Length(text);
    // Counted as three bytes each, the halves of one pair: the pair has four.
    if (this.#halfPair && isSecondHalf(text.charCodeAt(0))) this.#bytes -= 2;
    this.#halfPair = isFirstHalf(text.charCodeAt(text.length - 1));
    return this.#settle() + this.#decoder.decode() + text;
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
  // An expression looks at a text in a quarter of the time of a loop, and nearly all texts are ASCII.
  if (!/[^\0-\x7f]/.test(text)) return bytes;
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
