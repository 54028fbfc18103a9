import type { Needles } from '../scan/needles.ts';

const OPEN = 0x5b;
const COLON = 0x3a;

/** Decides of messages without their envelope what src/scan/plain-line.ts decides of whole lines of `dmesg`. */
export class PlainTexts {
  readonly #byFirst = new Map<number, Needles['beginnings'][number][]>();
  readonly #words: readonly string[];
  readonly #endings: readonly string[];

  constructor({ beginnings, secondWords, words, endings }: Needles) {
    for (const beginning of beginnings) {
      const first = beginning.text.charCodeAt(0);
      const known = this.#byFirst.get(first);
      if (known === undefined) this.#byFirst.set(first, [beginning]);
      else known.push(beginning);
    }
    this.#words = [...words, ...secondWords].map(({ text }) => text);
    this.#endings = endings;
  }

  /**
   * Whether nothing is looked for in the message that begins at `start`. Nothing before it changes what it is, and it has
   * no NUL, return, escape or blank of a page (U+00A0).
   */
  isPlain(text: string, start: number): boolean {
    const first = text.charCodeAt(start);
    // `[    2.327663] `, `[12B blob data]`
    if (first === OPEN && !isLetter(text.charCodeAt(start + 1))) return false;
    for (const { text: beginning, whole } of this.#byFirst.get(first) ?? []) {
      if (!text.startsWith(beginning, start)) continue;
      if (!whole || !isNameCharacter(text.charCodeAt(start + beginning.length))) return false;
    }
    if (mayBeAddress(text, start)) return false;
    for (const word of this.#words) if (text.indexOf(word, start) !== -1) return false;
    for (const ending of this.#endings) if (text.endsWith(ending)) return false;
    return true;
  }
}

/** Whether the message may begin with the address of a PCI function: `cf63:00:02.0`. */
function mayBeAddress(text: string, start: number): boolean {
  if (!isHexDigit(text.charCodeAt(start)) || !isHexDigit(text.charCodeAt(start + 1))) return false;
  for (let at = start + 4; at <= start + 8; at += 1) {
    if (text.charCodeAt(at) === COLON && text.charCodeAt(at + 3) === COLON) return true;
  }
  return false;
}

function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 0x61 && code <= 0x66);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isNameCharacter(code: number): boolean {
  return isDigit(code) || isLetter(code) || code === 0x5f;
}
