import type { JournalPlace } from '../source/log-source.ts';
import type { LogPart } from './log-part.ts';

/** What logs show of one boot. */
interface Boot {
  readonly parts: readonly LogPart[];
}

/** A boot's place in the sequence of a journal: its file's, and its own number in there. */
interface Place extends JournalPlace {
  readonly boot: number;
}

/**
 * Puts boots of one journal into its order, whatever the wall clock said: journald numbers all entries in a row,
 * also through rotated files, and a machine may start with a clock that is years ahead. Other boots stay where the
 * time put them.
 *
 * @param journalOf - where the source of a part stands, if it is a journal
 */
export function inSequence<T extends Boot>(
  boots: readonly T[],
  journalOf: (source: number) => JournalPlace | null,
): readonly T[] {
  const places = boots.map(({ parts }) => placeOf(parts, journalOf));
  const ordered = [...boots];
  for (const sequence of new Set(places.flatMap((place) => place?.sequence ?? []))) {
    const slots = places.flatMap((place, index) => (place?.sequence === sequence ? [{ place, index }] : []));
    const sorted = [...slots].sort((a, b) => compare(a.place, b.place));
    slots.forEach(({ index }, slot) => {
      const boot = boots[sorted[slot]?.index ?? index];
      if (boot !== undefined) ordered[index] = boot;
    });
  }
  return ordered;
}

function compare(a: Place, b: Place): number {
  return a.first - b.first || a.boot - b.boot;
}

/** The first of its places, where the boot goes on in later files. */
function placeOf(
  parts: readonly LogPart[],
  journalOf: (source: number) => JournalPlace | null,
): Place | null {
  let earliest: Place | null = null;
  for (const { source, span } of parts) {
    const journal = journalOf(source);
    if (journal === null) continue;
    const place = { ...journal, boot: span.index };
    if (earliest === null || compare(place, earliest) < 0) earliest = place;
  }
  return earliest;
}
