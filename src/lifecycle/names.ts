/**
 * Names kept for one attachment or interface. Real ones have two or three; the bound keeps a log that
 * renames without end from growing the timeline. The latest name always replaces the last one kept.
 */
export const MAX_NAMES = 64;

/** Adds a name behind the others, unless it is the latest already. */
export function addName(names: string[], name: string): void {
  if (names.at(-1) === name) return;
  if (names.length === MAX_NAMES) names.pop();
  names.push(name);
}
