/** A piece of a string keeps the whole string alive, here a chunk of the log. A copy does not. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** The same of a text that may be missing. */
export function ownCopyOrNull(text: string | null): string | null {
  return text === null ? null : ownCopy(text);
}
