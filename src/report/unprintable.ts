/**
 * What must never reach a terminal raw: control characters and escapes (they move the cursor or change
 * colours), bidirectional controls (they reorder what is read), line and paragraph separators, characters
 * without a width (they hide), and lone surrogates (they are no text).
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** `\u001b` as six visible characters; a character beyond the BMP becomes two of them, as in JSON. */
function escapeCharacter(character: string): string {
  let escaped = '';
  for (let i = 0; i < character.length; i++) {
    escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}

/**
 * Text from a log or a command line, made safe to print. Every string that the program did not write
 * itself passes through here before it is printed.
 *
 * @example
 * printable('eth0\x1b[31m') // 'eth0\\u001b[31m'
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escapeCharacter);
}

/**
 * JSON text, made safe to print. `JSON.stringify` leaves DEL, C1 controls and bidirectional controls as
 * they are; they can stand in strings only, so an escape in their place parses to the same value.
 */
export function printableJson(json: string): string {
  return json.replace(UNPRINTABLE, (character) =>
    character === '\n' ? character : escapeCharacter(character),
  );
}
