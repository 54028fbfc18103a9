import { type Anchors, anchorsOf, joinAnchors, NO_ANCHORS } from '../record/boot-clock.ts';
import { DERIVED, FellowRecords, type Pair, RECEIVED, RECEIVED_BEFORE } from './fellow-records.ts';
import type { Entry } from './log-part.ts';

/** Pairs that show that two logs are of one boot; and their share in the records of the shorter log. */
const MIN_PAIRS = 2;
const MIN_SHARE = 0.5;

/** A log with the kernel's stamps, to which logs without are compared. */
export class StampedLog {
  readonly #size: number;
  readonly #fellows = new FellowRecords();
  /** The first and the last stamp of each text. */
  readonly #first = new Map<string, number>();
  readonly #last = new Map<string, number>();

  constructor(entries: readonly Entry[]) {
    this.#size = entries.length;
    for (const entry of entries) {
      const { bootUs, message } = entry.record;
      if (bootUs === null) continue;
      this.#fellows.add(entry, bootUs);
      if (!this.#first.has(message)) this.#first.set(message, bootUs);
      this.#last.set(message, bootUs);
    }
  }

  /** Whether a log without stamps is of this boot, whose kernel started at that wall time. */
  fits(unstamped: readonly Entry[], startedAtUs: number): boolean {
    return this.#areEnough(this.#fellows.pair(unstamped, startedAtUs, RECEIVED), unstamped);
  }

  /**
   * The moments by which the clocks of two logs are tied that show the same boot, where nothing else ties
   * them: those of the records that stand in both. Null where too few do.
   */
  align(unstamped: readonly Entry[]): Anchors | null {
    // Where one log goes on after the other one, only one of its ends has its fellow in the other.
    const byLast = commonStart(unstamped.toReversed(), this.#last);
    const byFirst = commonStart(unstamped, this.#first);
    if (byLast === null || byFirst === null) return null;
    const last = this.#fellows.pair(unstamped, byLast, RECEIVED);
    if (this.#areEnough(last, unstamped)) return anchorsBy(last);
    const first = this.#fellows.pair(unstamped, byFirst, RECEIVED_BEFORE);
    return this.#areEnough(first, unstamped) ? anchorsBy(first) : null;
  }

  /** The pairs of a log whose times `dmesg` worked out of these stamps, by one moment for all; null where they are too few. */
  pairDerived(derived: readonly Entry[]): readonly Pair[] | null {
    const starts = [commonStart(derived, this.#first), commonStart(derived.toReversed(), this.#last)];
    const [first = [], last = []] = starts.map((startUs) =>
      startUs === null ? [] : this.#fellows.pair(derived, startUs, DERIVED),
    );
    const pairs = first.length < last.length ? last : first;
    return this.#areEnough(pairs, derived) ? pairs : null;
  }

  #areEnough(pairs: readonly Pair[], unstamped: readonly Entry[]): boolean {
    return pairs.length >= Math.max(MIN_PAIRS, MIN_SHARE * Math.min(this.#size, unstamped.length));
  }
}

/** The start of the kernel by the first text that stands in both. */
function commonStart(unstamped: readonly Entry[], stamps: ReadonlyMap<string, number>): number | null {
  for (const { record } of unstamped) {
    const bootUs = stamps.get(record.message);
    if (bootUs !== undefined && record.wallUs !== null) return record.wallUs - bootUs;
  }
  return null;
}

/** What all pairs together tell of the start: some may have waited for the daemon, others not. */
function anchorsBy(pairs: readonly Pair[]): Anchors {
  return pairs
    .map(({ known, unstamped }) => {
      const { wallUs, wallClock, wallResolutionUs } = unstamped.record;
      const { bootUs } = known.record;
      return anchorsOf({ bootUs, wallUs, wallClock, resolutionUs: wallResolutionUs ?? 1 });
    })
    .reduce(joinAnchors, NO_ANCHORS);
}
