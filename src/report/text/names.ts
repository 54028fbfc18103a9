import { printable } from '../unprintable.ts';

/** Names at either end of a chain. A name that flaps all day is told by how it began and what became of it. */
const SHOWN_AT_EITHER_END = 4;

/** The names that one thing had, in order, ready to be joined: the first, the last, and how many between. */
export function nameChain(names: readonly string[]): string[] {
  const hidden = names.length - 2 * SHOWN_AT_EITHER_END;
  // One name takes no more room than the words that would stand for it.
  if (hidden <= 1) return names.map(printable);
  return [
    ...names.slice(0, SHOWN_AT_EITHER_END).map(printable),
    `(${hidden} more)`,
    ...names.slice(-SHOWN_AT_EITHER_END).map(printable),
  ];
}
