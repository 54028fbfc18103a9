import type { ByteNeedles, WordProbe } from './needles.ts';

// A plain line is one of `dmesg` in which nothing is looked for: it is a record of the kernel with its own stamp,
// and tells nothing else. What makes it one is decided on bytes; whatever is unusual in a line makes it none, for
// the others are read as text, by the readers of the log formats, which are the definition:
//
//     [ 8160.911509] usb 1-1: new high-speed USB device number 2 using xhci_hcd
//     <6>[ 8160.911509][    T1] usb 1-1: new high-speed USB device number 2 using xhci_hcd
//
// assembly/scanner does the same 16 bytes at a time, and a test holds both together.

/** Columns in front of the seconds of a stamp that are blank, at most. */
const MAX_BLANKS = 16;

/** Digits of the seconds: thirty years. What has more is no uptime. */
const MAX_SECOND_DIGITS = 9;

/**
 * Microseconds of a stamp that is taken here: below twenty years, behind which it is not the kernel's clock that
 * speaks (src/record/boot-span.ts).
 */
export const MAX_PLAIN_US = 600_000_000_000_000;

/** A longer line is none: the kernel's own have a thousand bytes, and its longest entries eight thousand. */
const MAX_PLAIN_BYTES = 8192;

const RETURN = 0x0d;
const ESCAPE = 0x1b;
const BLANK = 0x20;
const TAB = 0x09;
const COMMA = 0x2c;
const COLON = 0x3a;
const POINT = 0x2e;
const PLUS = 0x2b;
const LESS = 0x3c;
const GREATER = 0x3e;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/** U+00A0, which programs that show text on a page put for blanks. */
const PAGE_BLANK = [0xc2, 0xa0] as const;

/** Where a comma stands in the stamp that newer `dmesg` prints behind the kernel's: `2025-10-03T06:25:01,123456+00:00`. */
const COMMA_OF_ISO = 19;

/** Within how many bytes behind a bracket any stamp of `dmesg` but `[Fri Oct  3 …]` has its first digit. */
const DIGIT_OF_STAMP = 12;

/** The longest beginning of such a stamp in another language: bytes beyond ASCII in front of it are doubtful. */
const FOREIGN_BYTES = 40;

/** Decides which lines are plain, on bytes. */
export class PlainLines {
  readonly #byFirstByte: readonly (readonly { readonly bytes: Uint8Array; readonly whole: boolean }[])[];
  readonly #byProbe: readonly (readonly WordProbe[])[];
  readonly #isSpecial = new Uint8Array(256);
  readonly #endings: readonly Uint8Array[];
  /** Where the message of the latest line with a stamp begins. */
  #body = 0;
  /** Where its first blank stands, and its second one; -1 where that was not asked yet. */
  #firstBlank = -1;
  #secondBlank = -1;

  constructor({ beginnings, words, endings }: ByteNeedles) {
    const all = Array.from({ length: 256 }, (_, byte) => byte);
    this.#byFirstByte = all.map((byte) => beginnings.filter(({ bytes }) => bytes[0] === byte));
    this.#byProbe = all.map((byte) => words.filter(({ bytes, at }) => bytes[at] === byte));
    this.#endings = endings;
    for (const byte of [0, RETURN, ESCAPE, OPEN, PAGE_BLANK[0]]) this.#isSpecial[byte] = 1;
    for (const { bytes, at } of words) this.#isSpecial[bytes[at] ?? 0] = 1;
  }

  /**
   * The stamp of a plain line in microseconds; -1 where the line is none.
   *
   * @param end of the line: where its line feed stands
   */
  stampOf(bytes: Uint8Array, start: number, end: number): number {
    const stampUs = end - start > MAX_PLAIN_BYTES ? -1 : this.#readHead(bytes, start);
    if (stampUs === -1) return -1;
    const body = this.#body;
    const last = bytes[end - 1] === RETURN ? end - 1 : end;
    if (this.#mayBegin(bytes, body, last) || mayBeStamp(bytes, body, last)) return -1;
    for (let at = body; at < last; at += 1) {
      if (this.#isSpecial[bytes[at] ?? 0] === 1 && this.#isDoubtful(bytes, at, body)) return -1;
    }
    return this.#endings.some((ending) => hasAt(bytes, last - ending.length, ending)) ? -1 : stampUs;
  }

  /** Reads what stands before the message; leaves in `#body` where that begins. */
  #readHead(bytes: Uint8Array, start: number): number {
    const open = bytes[start] === LESS ? behindPriority(bytes, start) : start;
    if (bytes[open] !== OPEN) return -1;
    let at = open + 1;
    while (bytes[at] === BLANK && at <= open + MAX_BLANKS) at += 1;
    const seconds = at;
    let us = 0;
    for (; isDigit(bytes[at]); at += 1) us = us * 10 + (bytes[at] ?? 0) - 0x30;
    if (at === seconds || at - seconds > MAX_SECOND_DIGITS || bytes[at] !== POINT) return -1;
    const fraction = at + 1;
    for (at = fraction; at < fraction + 6; at += 1) {
      if (!isDigit(bytes[at])) return -1;
      us = us * 10 + (bytes[at] ?? 0) - 0x30;
    }
    if (us > MAX_PLAIN_US || bytes[at] !== CLOSE) return -1;
    at = bytes[at + 1] === OPEN ? behindCaller(bytes, at + 1) : at + 1;
    this.#body = at + 1;
    this.#firstBlank = -1;
    return bytes[at] === BLANK ? us : -1;
  }

  #mayBegin(bytes: Uint8Array, body: number, end: number): boolean {
    if (mayBeAddress(bytes, body, end)) return true;
    for (const { bytes: beginning, whole } of this.#byFirstByte[bytes[body] ?? 0] ?? []) {
      if (!hasAt(bytes, body, beginning)) continue;
      if (!whole || !isNameByte(bytes[body + beginning.length])) return true;
    }
    return false;
  }

  #isDoubtful(bytes: Uint8Array, at: number, body: number): boolean {
    const byte = bytes[at] ?? 0;
    if (byte === 0 || byte === ESCAPE || byte === RETURN) return true;
    if (byte === PAGE_BLANK[0] && bytes[at + 1] === PAGE_BLANK[1]) return true;
    if (byte === OPEN && mayBeKernelStamp(bytes, at)) return true;
    for (const { bytes: word, at: probe, secondWordOnly } of this.#byProbe[byte] ?? []) {
      const start = at - probe;
      if (start < body || !hasAt(bytes, start, word)) continue;
      if (!secondWordOnly || this.#isInSecondWord(bytes, body, start)) return true;
    }
    return false;
  }

  #isInSecondWord(bytes: Uint8Array, body: number, at: number): boolean {
    if (this.#firstBlank === -1) {
      // There is one: each of these words has a blank.
      this.#firstBlank = bytes.indexOf(BLANK, body);
      this.#secondBlank = bytes.indexOf(BLANK, this.#firstBlank + 1);
    }
    return this.#firstBlank < at && at <= this.#secondBlank;
  }
}

/** Where the priority ends: `<6>`. */
function behindPriority(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (isDigit(bytes[at]) && at <= start + 4) at += 1;
  return at > start + 1 && bytes[at] === GREATER ? at + 1 : start;
}

/** Where the thread or processor ends that printed the line: `[    T1]`; where it begins, if there is none. */
function behindCaller(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (bytes[at] === BLANK && at <= start + MAX_BLANKS) at += 1;
  if (bytes[at] !== 0x54 && bytes[at] !== 0x43) return start;
  const digits = at + 1;
  for (at = digits; isDigit(bytes[at]) && at < digits + MAX_SECOND_DIGITS; at += 1);
  return at > digits && bytes[at] === CLOSE ? at + 1 : start;
}

/** Whether another stamp of `dmesg` may stand where the message should begin. */
function mayBeStamp(bytes: Uint8Array, body: number, end: number): boolean {
  if (isDigit(bytes[body])) return body + COMMA_OF_ISO < end && bytes[body + COMMA_OF_ISO] === COMMA;
  // `<6>[    2.327663] `: a program has put its own stamp before the line.
  if (bytes[body] === LESS) return isDigit(bytes[body + 1]);
  if (bytes[body] !== OPEN) return false;
  const first = bytes[body + 1];
  if (first === BLANK || first === TAB || first === PLUS || first === LESS) return true;
  for (let at = body + 1; at < end && at < body + FOREIGN_BYTES; at += 1) {
    if ((bytes[at] ?? 0) >= 0x80 || (at <= body + DIGIT_OF_STAMP && isDigit(bytes[at]))) return true;
  }
  return hasDigitInThirdPlace(bytes, body, end);
}

/** `[Fri Oct  3 06:25:01 2025]`: whether the third word begins with a digit. */
function hasDigitInThirdPlace(bytes: Uint8Array, body: number, end: number): boolean {
  let at = body;
  while (at < end && bytes[at] !== BLANK) at += 1;
  at += 1;
  while (at < end && bytes[at] !== BLANK) at += 1;
  while (at < end && bytes[at] === BLANK) at += 1;
  return at < end && isDigit(bytes[at]);
}

/** Whether a stamp of the kernel may begin at this bracket: `[    2.3`. */
function mayBeKernelStamp(bytes: Uint8Array, open: number): boolean {
  let at = open + 1;
  while (bytes[at] === BLANK || bytes[at] === TAB) at += 1;
  const digits = at;
  while (isDigit(bytes[at])) at += 1;
  return at > digits && bytes[at] === POINT && isDigit(bytes[at + 1]);
}

/** Whether the message may begin with the address of a PCI function: `cf63:00:02.0`. */
function mayBeAddress(bytes: Uint8Array, body: number, end: number): boolean {
  if (!isHexDigit(bytes[body]) || !isHexDigit(bytes[body + 1])) return false;
  for (let at = body + 4; at <= body + 8 && at + 3 < end; at += 1) {
    if (bytes[at] === COLON && bytes[at + 3] === COLON) return true;
  }
  return false;
}

function hasAt(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text[index]) return false;
  }
  return true;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isHexDigit(byte: number | undefined): boolean {
  return isDigit(byte) || (byte !== undefined && byte >= 0x61 && byte <= 0x66);
}

function isNameByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return isDigit(byte) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f;
}
