import { messageOf } from '../message/grammar-tables.ts';

/** Two messages of the catalogue that say the same: kernel 6.6 says it in the words of the one, 6.8 of the other. */
export interface OtherWording {
  readonly gone: string;
  readonly come: string;
}

/** The share of words that two wordings of one message have in common. */
const ALIKE = 0.6;

/**
 * Of the messages that are gone and those that are new, the ones that are the same in other words: of one driver,
 * with one meaning for the life of a VF, as loud, and most of their words alike. Each is in one pair at most.
 */
export function otherWordings(gone: readonly string[], come: readonly string[]): readonly OtherWording[] {
  const pairs = come.flatMap((one) =>
    gone.flatMap((other) => {
      const share = likeness(other, one);
      return share < ALIKE ? [] : [{ gone: other, come: one, share }];
    }),
  );
  const taken = new Set<string>();
  return pairs
    .sort((a, b) => b.share - a.share)
    .filter((pair) => {
      if (taken.has(pair.gone) || taken.has(pair.come)) return false;
      taken.add(pair.gone).add(pair.come);
      return true;
    })
    .map(({ gone: before, come: after }) => ({ gone: before, come: after }));
}

/** From 0 to 1; 0 where they do not say the same. */
function likeness(oneId: string, otherId: string): number {
  const one = messageOf(oneId);
  const other = messageOf(otherId);
  if (one === null || other === null) return 0;
  const [before, after] = [one.row, other.row];
  const means = (row: typeof before) => `${row.driver} ${row.kind} ${row.role}`;
  if (means(before) !== means(after)) return 0;
  const left = wordsOf(one.words);
  const right = wordsOf(other.words);
  const common = left.filter((word) => right.includes(word)).length;
  // Sørensen and Dice: what both have, as a share of what either has.
  const share = left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
  // The same words may be as loud as one kernel or the next likes; others are another message then.
  return share < 1 && isErrorLevel(oneId) !== isErrorLevel(otherId) ? 0 : share;
}

function wordsOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => /[a-z]/i.test(word)).map((word) => word.toLowerCase()))];
}

/** Whether the kernel prints the message as an error. */
export function isErrorLevel(id: string): boolean {
  const level = messageOf(id)?.row.level;
  return level === 'emerg' || level === 'alert' || level === 'crit' || level === 'err';
}
