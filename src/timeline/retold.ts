import type { Pair } from './fellow-records.ts';
import type { Entry, LogPart } from './log-part.ts';

/** Texts that two logs have to share: a single one may be anything. */
const MIN_TEXTS = 2;

/** Whether no record of the part has a time: `dmesg -t`, `journalctl -o cat`. */
export function isUntimed({ entries }: LogPart): boolean {
  return (
    entries.length > 0 && entries.every(({ record }) => record.bootUs === null && record.wallUs === null)
  );
}

/**
 * Pairs the records of a log without times with those of another log that tells the same: all texts of the
 * shorter one stand in the longer one, in the same order.
 *
 * @returns null where they do not tell the same
 */
export function retold(known: readonly Entry[], untimed: readonly Entry[]): readonly Pair[] | null {
  const knownIsLonger = known.length >= untimed.length;
  const [longer, shorter] = knownIsLonger ? [known, untimed] : [untimed, known];
  if (shorter.length < MIN_TEXTS) return null;
  const pairs: Pair[] = [];
  for (const entry of longer) {
    const next = shorter[pairs.length];
    if (next === undefined) break;
    if (next.record.message !== entry.record.message) continue;
    pairs.push(knownIsLonger ? { known: entry, unstamped: next } : { known: next, unstamped: entry });
  }
  return pairs.length === shorter.length ? pairs : null;
}
