/** Marks that stand on both sides of a text in the languages in which lines are wrapped. */
const MARKS = '"\'`';

/**
 * The text from `start` on, up to the mark that closes it where one stands right before it:
 *
 *     level=info msg="[    2.327663] hv_vmbus: …" source=console
 *                     ^                         ^
 *
 * A mark behind a backslash does not close it, nor one that is doubled, as CSV writes one within a text.
 *
 * @example
 * textInMarks('msg="[    2.3] x", 7', 5); // '[    2.3] x'
 */
export function textInMarks(text: string, start: number): string {
  const mark = text[start - 1] ?? '';
  if (mark === '' || !MARKS.includes(mark)) return text.slice(start);
  for (let end = text.indexOf(mark, start); end !== -1; end = text.indexOf(mark, end + 1)) {
    if (text[end - 1] === '\\') continue;
    if (text[end + 1] !== mark) return text.slice(start, end);
    end += 1;
  }
  return text.slice(start);
}
