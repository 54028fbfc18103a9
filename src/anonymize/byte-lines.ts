import { ChunkDecoder } from '../scan/chunk-decoder.ts';
import { MAX_LINE_CHARACTERS } from '../scan/lines.ts';

/** A line of a log, each byte as the character of that number, with its line feed if it has one. */
export interface ByteLine {
  readonly text: string;
  /** The line was longer than {@link MAX_LINE_CHARACTERS}: this is its beginning, and the rest is left out. */
  readonly cut: boolean;
}

/**
 * Splits the chunks of a log into lines of bytes, so that whatever is no text stays what it was. Text becomes
 * UTF-8, and so does UTF-16, which is known by its mark. Memory is bounded by one line and one chunk.
 */
export class ByteLines {
  /** Set where the log is UTF-16, or comes as text. */
  #decoder: ChunkDecoder | null = null;
  #begun = false;
  #parts: string[] = [];
  #length = 0;

  push(chunk: string | Uint8Array): readonly ByteLine[] {
    if (chunk.length === 0) return [];
    if (!this.#begun) {
      this.#begun = true;
      if (typeof chunk === 'string' || isUtf16(chunk)) this.#decoder = new ChunkDecoder();
    }
    if (typeof chunk === 'string') this.#decoder ??= new ChunkDecoder();
    return this.#split(
      this.#decoder === null ? latin1(chunk as Uint8Array) : utf8(this.#decoder.decode(chunk)),
    );
  }

  end(): readonly ByteLine[] {
    const lines = this.#decoder === null ? [] : this.#split(utf8(this.#decoder.end()));
    if (this.#length > 0) lines.push(this.#finish(''));
    return lines;
  }

  #split(text: string): ByteLine[] {
    const lines: ByteLine[] = [];
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      this.#append(text.slice(start, end));
      lines.push(this.#finish('\n'));
      start = end + 1;
    }
    this.#append(text.slice(start));
    return lines;
  }

  #append(part: string): void {
    const room = MAX_LINE_CHARACTERS - this.#length;
    if (room > 0) this.#parts.push(part.slice(0, room));
    this.#length += part.length;
  }

  #finish(end: string): ByteLine {
    const cut = this.#length > MAX_LINE_CHARACTERS;
    const text = this.#parts.join('') + end;
    this.#parts = [];
    this.#length = 0;
    return { text, cut };
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Characters that are made of bytes at a time: arguments of a function are limited. */
const PIECE = 8192;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** Each byte as the character of that number. */
export function latin1(bytes: Uint8Array): string {
  return ascii(bytes) ?? latin1Slowly(bytes);
}

/** The text of bytes that are all of ASCII, at the speed of the runtime's own decoder; null of others. */
function ascii(bytes: Uint8Array): string | null {
  try {
    const text = decoder.decode(bytes);
    return text.length === bytes.length ? text : null;
  } catch {
    return null;
  }
}

function latin1Slowly(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode.apply(null, bytes.subarray(start, start + PIECE) as unknown as number[]);
  }
  return text;
}

/** The bytes whose characters these are. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  // What is all of ASCII is its own UTF-8, and the runtime makes that at once.
  const encoded = encoder.encode(text);
  if (encoded.length === text.length) return encoded;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** The bytes of a text in UTF-8, each as a character. */
export function utf8(text: string): string {
  return isAscii(text) ? text : latin1Slowly(encoder.encode(text));
}

/** The text that is in UTF-8, each byte a character. */
export function fromUtf8(text: string): string {
  return isAscii(text) ? text : new TextDecoder().decode(bytesOf(text));
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}
