// What a terminal is told: colours, places on the screen, its title. Each kind ends, or is no sequence.
const ESCAPE_SEQUENCES =
  /\x1b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|\][^\x07\x1b]{0,256}(?:\x07|\x1b\\)|[()][0-9A-Za-z]|[=>78@-Z\\^_])/g;

const SPECIAL = /[\0\r\x1b\u00a0]/;

const BREAKS = /[\0\r]+/;

/** The beginning of an array of entries on one line, as `jq --slurp --compact-output` gives it; `dmesg --json` names it. */
const ARRAY = /^(?:\{"dmesg": ?)?\[\{"/;

/** A message of syslog over TCP: the count of its bytes, and its first characters (RFC 6587). */
const COUNTED = /(\d{1,6}) (?=<\d{1,3}>)/y;

/**
 * The parts of a physical line that were written as lines: a serial console returns without a line feed, and
 * fills blocks with NUL; `/dev/kmsg` and others put a NUL behind each record; syslog over TCP counts its bytes; an array
 * of JSON holds entries.
 * Escape sequences of terminals are no text and are left out.
 *
 * @param clean whether it is known that no NUL, return, escape or blank of a page (U+00A0) stands in it.
 * @returns null where the line is one piece, as it is
 *
 * @example
 * piecesOf('[    1.0\0\0\0[    0.000000] Linux version …'); // ['[    1.0', '[    0.000000] Linux version …']
 */
export function piecesOf(text: string, clean = false): readonly string[] | null {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    const counted = countedMessages(text);
    if (counted !== null) return counted;
  }
  if (ARRAY.test(text)) {
    const objects = objectsOf(text);
    if (objects !== null) return objects;
  }
  if (clean || !SPECIAL.test(text)) return null;
  // Programs that show text on a page put this blank for others.
  const plain = withoutEscapes(text).replaceAll('\u00a0', ' ');
  const pieces = plain.split(BREAKS).filter((piece) => piece !== '');
  return pieces.length === 0 ? [''] : pieces;
}

/** The text as a terminal shows it. */
export function withoutEscapes(text: string): string {
  return text.includes('\x1b') ? text.replace(ESCAPE_SEQUENCES, '') : text;
}

/** Null where the text is no whole array of objects. */
function objectsOf(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    const array = Array.isArray(value) ? value : Object(value)['dmesg'];
    if (!Array.isArray(array)) return null;
    return array.map((each) => JSON.stringify(each));
  } catch {
    return null;
  }
}

/** Null where the text is no row of counted messages. */
function countedMessages(text: string): readonly string[] | null {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    COUNTED.lastIndex = start;
    const match = COUNTED.exec(text);
    if (match === null) break;
    start = endOfBytes(text, COUNTED.lastIndex, Number(match[1]));
    pieces.push(text.slice(match.index, start));
  }
  if (pieces.length === 0) return null;
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}

/** Index behind so many bytes of UTF-8. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let end = start;
  for (let left = bytes; left > 0 && end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    // Each half of a surrogate pair stands for two of the four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return end;
}
