/**
 * Fits text into a width. Lengths are UTF-16 code units: exact for the ASCII of kernel logs, never too
 * small for anything outside the BMP, one short for East Asian wide characters.
 */

/** Cuts `text` to `width`; the last column of a cut text is `…`. */
export function shorten(text: string, width: number): string {
  if (text.length <= width) return text;
  if (width < 1) return '';
  let end = width - 1;
  if (isHighSurrogate(text.charCodeAt(end - 1))) end--;
  return `${text.slice(0, end)}…`;
}

/** Cuts `text` to `width` at its beginning: for paths, whose end tells more. */
export function shortenStart(text: string, width: number): string {
  if (text.length <= width) return text;
  if (width < 1) return '';
  let start = text.length - (width - 1);
  if (isHighSurrogate(text.charCodeAt(start - 1))) start++;
  return `…${text.slice(start)}`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Lines. A long text deserves several, but no log may fill the screen with one. */
const MAX_LINES = 4;

/** Keeps the first lines of a text that takes too many; the last of them then ends in `…`. */
export function limitLines(lines: readonly string[], width: number): string[] {
  if (lines.length <= MAX_LINES) return [...lines];
  return [...lines.slice(0, MAX_LINES - 1), shorten(`${lines[MAX_LINES - 1]}…`, width)];
}

/**
 * Lays parts out one after the other and begins a new line before a part that no longer fits. The first
 * line begins with `first`, the others with `rest`. A part longer than a whole line is wrapped between its
 * words, over a few lines at most.
 */
export function flow(
  parts: readonly string[],
  separator: string,
  width: number,
  first: string,
  rest: string,
): string[] {
  const lines: string[] = [];
  const tail = separator.trimEnd();
  let line = shorten(first, width);
  let empty = true;
  parts.forEach((part, index) => {
    const room = width - (index < parts.length - 1 ? tail.length : 0);
    if (!empty && line.length + separator.length + part.length <= room) {
      line += separator + part;
      return;
    }
    if (!empty) {
      lines.push(line + tail);
      line = rest;
    } else if (line.length > rest.length && line.length + part.length > room) {
      // A label that leaves too little room stands alone, above its parts.
      lines.push(line.trimEnd());
      line = rest;
    }
    // A part of one column always fits, whatever the indent: there is nothing in it to wrap.
    const fits = part.length <= Math.max(1, room - line.length);
    const pieces = fits ? [line + part] : limitLines(wrapWords(part, room, line, rest), room);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
    empty = false;
  });
  lines.push(empty ? line.trimEnd() : line);
  return lines;
}

/** Breaks a sentence between words. A word longer than a line is broken where the line ends. */
export function wrapWords(text: string, width: number, first: string, rest: string = first): string[] {
  const room = Math.max(1, width - rest.length);
  const words = text.split(' ').filter((word) => word !== '');
  return flow(
    words.flatMap((word) => breakWord(word, room)),
    ' ',
    width,
    first,
    rest,
  );
}

function breakWord(word: string, room: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (word.length - start > room) {
    let end = start + room;
    if (room > 1 && isHighSurrogate(word.charCodeAt(end - 1))) end--;
    pieces.push(word.slice(start, end));
    start = end;
  }
  pieces.push(word.slice(start));
  return pieces;
}
