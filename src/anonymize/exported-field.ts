/** Bytes of the length that stands before the data of a field which is no line of text. */
const LENGTH_BYTES = 8;

/** Bytes of such a field that are taken together. The journal's messages have 64 KiB at most. */
const MAX_FIELD_BYTES = 1024 * 1024;

const NAME = /^[A-Z_][A-Z0-9_]{0,63}\n$/;
const FIELD = /^[A-Z_][A-Z0-9_]{0,63}=/;

/** Whether the line is a field of `journalctl -o export`, so that the next one may be one with a length. */
export function isExportedField(line: string): boolean {
  return FIELD.test(line);
}

/**
 * A field of `journalctl -o export` that is no line of text: its name, and on the next lines its length in eight
 * bytes, its data and a line feed. https://systemd.io/JOURNAL_EXPORT_FORMATS
 */
export class ExportedField {
  readonly #name: string;
  #rest = '';

  private constructor(name: string) {
    this.#name = name;
  }

  /** Null where the line is no name of a field. */
  static open(line: string): ExportedField | null {
    return NAME.test(line) ? new ExportedField(line) : null;
  }

  /** The field with what stands for its data, when it is whole; null as long as it is not. */
  take(line: string, replace: (text: string) => string): string | null {
    this.#rest += line;
    if (this.#rest.length < LENGTH_BYTES) return null;
    const length = lengthIn(this.#rest);
    // No field: its lines are like any others.
    if (length > MAX_FIELD_BYTES) return this.end(replace);
    const end = LENGTH_BYTES + length;
    if (this.#rest.length <= end) return null;
    if (this.#rest[end] !== '\n') return this.end(replace);
    const data = replace(this.#rest.slice(LENGTH_BYTES, end));
    return this.#name + lengthAs(data.length) + data + replace(this.#rest.slice(end));
  }

  /** What has come so far, as lines like any others. */
  end(replace: (text: string) => string): string {
    return replace(this.#name) + replace(this.#rest);
  }
}

/** The lowest byte comes first. */
function lengthIn(text: string): number {
  let length = 0;
  for (let index = LENGTH_BYTES - 1; index >= 0; index -= 1) length = length * 256 + text.charCodeAt(index);
  return length;
}

function lengthAs(length: number): string {
  let rest = length;
  let text = '';
  for (let index = 0; index < LENGTH_BYTES; index += 1) {
    text += String.fromCharCode(rest % 256);
    rest = Math.floor(rest / 256);
  }
  return text;
}
