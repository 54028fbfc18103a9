import { fromUtf8, utf8 } from './byte-lines.ts';

// A string, or an array of the bytes of one. A string that does not end is taken up to the end of the line, so that
// none is begun inside it.
const STRING_OR_BYTES =
  /"(?:[^"\\]|\\[\s\S])*(?<end>"|\\?$)|\[(?:[ \t]{0,8}\d{1,3}[ \t]{0,8},)*[ \t]{0,8}\d{1,3}[ \t]{0,8}\]/g;

/** The journal's own: they name no machine. */
const FIELD_NAME = /^"_[A-Z_]{1,63}"$|^"(?:MESSAGE|PRIORITY|SYSLOG_[A-Z]{3,16})"$/;

/** Whether a line has JSON in it: an entry, or a line of one that is spread over several. */
export function isJson(line: string): boolean {
  return /^[\s,[{]{0,64}"|\{\s{0,8}"/.test(line);
}

/**
 * A line of JSON whose texts are replaced, whatever escapes they are written in; `between` gives what stands for
 * the rest of it.
 */
export function replaceInJson(
  line: string,
  replace: (text: string) => string,
  between: (text: string) => string,
): string {
  let done = '';
  let end = 0;
  for (const { 0: match, index, groups } of line.matchAll(STRING_OR_BYTES)) {
    if (match.startsWith('"') && groups?.['end'] !== '"') break;
    done += between(line.slice(end, index));
    end = index + match.length;
    if (FIELD_NAME.test(match)) done += match;
    else done += match.startsWith('[') ? replaceBytes(match, replace) : replaceString(match, replace);
  }
  return done + between(line.slice(end));
}

function replaceString(literal: string, replace: (text: string) => string): string {
  if (!literal.includes('\\')) return `"${replace(literal.slice(1, -1))}"`;
  const text = parsed(fromUtf8(literal));
  if (text === null) return literal.slice(0, 1) + replace(literal.slice(1, -1)) + literal.slice(-1);
  const bytes = utf8(text);
  const replaced = replace(bytes);
  return replaced === bytes ? literal : utf8(JSON.stringify(fromUtf8(replaced)));
}

function parsed(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** `[91,32,50]`, as the journal writes what is no text. */
function replaceBytes(array: string, replace: (text: string) => string): string {
  const numbers = array.slice(1, -1).split(',').map(Number);
  if (numbers.some((number) => number > 255)) return array;
  const text = String.fromCharCode(...numbers);
  const replaced = replace(text);
  return replaced === text ? array : `[${bytesIn(replaced)}]`;
}

function bytesIn(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/** Bytes of an array that stands on as many lines. The journal prints those of messages up to 64 KiB so. */
const MAX_SPREAD_BYTES = 1024 * 1024;

/** An array of bytes that is spread over lines, one byte each, as `journalctl -o json-pretty` prints it. */
export class SpreadBytes {
  readonly #opening: string;
  readonly #lines: string[] = [];
  #text = '';

  private constructor(opening: string) {
    this.#opening = opening;
  }

  /** Null where the line does not begin one. */
  static open(line: string): SpreadBytes | null {
    return /^\s{0,64}"[A-Z_a-z0-9]{1,64}"\s{0,8}:\s{0,8}\[\s{0,8}$/.test(line) ? new SpreadBytes(line) : null;
  }

  /** The lines with what stands for them, when it has come to its end; null as long as it goes on. */
  take(line: string, replace: (text: string) => string): string | null {
    const byte = /^\s{0,64}(\d{1,3})\s{0,8},?\s{0,8}$/.exec(line)?.[1];
    const isByte = byte !== undefined && Number(byte) <= 255;
    if (isByte && this.#lines.length < MAX_SPREAD_BYTES) {
      this.#lines.push(line);
      this.#text += String.fromCharCode(Number(byte));
      return null;
    }
    return this.end(replace) + replace(line);
  }

  /** The lines so far. */
  end(replace: (text: string) => string): string {
    const replaced = replace(this.#text);
    if (replaced === this.#text) return this.#opening + this.#lines.join('');
    const [sample = '0,\n'] = this.#lines;
    const last = this.#lines.at(-1) ?? sample;
    const bytes = bytesIn(replaced);
    const written = bytes.map((byte, index) =>
      (index < bytes.length - 1 ? sample : last).replace(/\d+/, String(byte)),
    );
    return this.#opening + written.join('');
  }
}
