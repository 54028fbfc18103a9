/** A piece of a string keeps the whole string alive, here a chunk of the log. A copy does not. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
