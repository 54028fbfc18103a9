/** What stands for the signs that the program prints; each is as wide as the other, so that nothing moves. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['█', '#'],
  ['▒', '='],
  ['░', '-'],
  ['▚', '%'],
  ['┆', ':'],
  ['→', '>'],
  ['≥', '>'],
  ['±', '~'],
  ['…', '~'],
  ['×', 'x'],
  ['–', '-'],
  ['’', "'"],
]);

/** Text for a terminal or a form that knows nothing but ASCII; a letter of a log that has no place there is `?`. */
export function plainAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (character) => PLAIN.get(character) ?? '?');
}
