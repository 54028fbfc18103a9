import { bootClock } from '../record/boot-clock.ts';
import type { BootSpan } from '../record/boot-span.ts';
import { FellowRecords, RECEIVED } from './fellow-records.ts';
import { type Entry, isUnstamped, type LogPart, momentKey } from './log-part.ts';
import { isUntimed, retold } from './retold.ts';
import { isToldAgain, stretchesOf } from './stretches.ts';

/** The records of one boot, each of them once. */
export interface Captured {
  readonly entries: readonly Entry[];
  /** By source: records that another log of the boot has shown already. */
  readonly repeated: ReadonlyMap<number, number>;
}

/** An entry, and where it stands among those of other logs: microseconds by whichever clock they share. */
interface Placed {
  readonly entry: Entry;
  readonly atUs: number;
}

/**
 * Puts together what several logs show of one boot. Records with the kernel's stamp are the same where stamp
 * and text are; those of a log without stamps are found among the others by their text and order. A log that
 * tells the boot twice is two logs ({@link stretchesOf}); within one of them nothing is a repetition, for a kernel
 * may say the same twice at the same time.
 */
export function captureRecords(given: readonly LogPart[], span: BootSpan): Captured {
  const parts = given.flatMap(stretchesOf);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { entries: only.entries, repeated: new Map() };

  const startedAtUs = bootClock(span.anchors)?.startedAtUs ?? null;
  const hasStamps = parts.some((part) => !isUnstamped(part));
  const axisUs = hasStamps ? startedAtUs : 0;
  const placed: Placed[] = [];
  const repeated = new Map<number, number>();
  const firstPart = new Map<string, LogPart>();
  const fellows = new FellowRecords();
  const before: LogPart[] = [];
  /** What each log without stamps has told. */
  const told = new Map<number, Map<string, LogPart>>();
  for (const part of byWorthOfTimes(parts)) {
    const known = isUntimed(part)
      ? retoldTwice(part, before)
      : isUnstamped(part)
        ? unstampedTwice(part, fellows, told)
        : toldTwice(part, firstPart);
    before.push(part);
    const fresh = placeFresh(part, known, axisUs);
    placed.push(...fresh);
    for (const { entry } of fresh) addFellow(fellows, entry, startedAtUs);
    repeated.set(part.source, (repeated.get(part.source) ?? 0) + known.size);
  }
  placed.sort((a, b) => a.atUs - b.atUs);
  return { entries: placed.map(({ entry }) => entry), repeated };
}

/** The entries of a log that are known already, each with the one that it repeats. */
type Known = ReadonlyMap<Entry, Entry>;

const NOTHING_KNOWN: Known = new Map();

/** Those with stamps, then those with other times, then those without: among them, one that tells all of another first. */
function byWorthOfTimes(parts: readonly LogPart[]): readonly LogPart[] {
  const untimed = parts.filter(isUntimed).sort((a, b) => b.entries.length - a.entries.length);
  const unstamped = parts.filter(isUnstamped);
  return [...parts.filter((part) => !isUnstamped(part) && !isUntimed(part)), ...unstamped, ...untimed];
}

function unstampedTwice(
  part: LogPart,
  fellows: FellowRecords,
  told: Map<number, Map<string, LogPart>>,
): Known {
  const firstPart = told.get(part.source) ?? new Map<string, LogPart>();
  const isSecond = told.has(part.source);
  told.set(part.source, firstPart);
  const known = toldTwice(part, firstPart);
  if (isSecond && isToldAgain(part, known.size)) return known;
  return isSecond ? NOTHING_KNOWN : receivedTwice(part, fellows);
}

/** In another log: a program may have waited before it took the record. */
function receivedTwice(part: LogPart, fellows: FellowRecords): Known {
  return new Map(fellows.pair(part.entries, 0, RECEIVED).map((pair) => [pair.unstamped, pair.known]));
}

/** Logs without times are few, for each is a boot of its own: the one that a person saved beside another. */
const MAX_COMPARED = 16;

function retoldTwice(part: LogPart, before: readonly LogPart[]): Known {
  for (const { entries } of before.slice(0, MAX_COMPARED)) {
    const pairs = retold(entries, part.entries);
    if (pairs !== null) return new Map(pairs.map((pair) => [pair.unstamped, pair.known]));
  }
  return NOTHING_KNOWN;
}

/** By its wall time: that of the boot's clock, which no daemon has delayed, else that of its own line. */
function addFellow(fellows: FellowRecords, entry: Entry, startedAtUs: number | null): void {
  const { bootUs, wallUs } = entry.record;
  const atUs = bootUs === null || startedAtUs === null ? wallUs : startedAtUs + bootUs;
  if (atUs !== null) fellows.add(entry, atUs);
}

/** With the same time and text, by the part that showed them first. */
function toldTwice(part: LogPart, firstPart: Map<string, LogPart>): Known {
  const known = new Map<Entry, Entry>();
  for (const entry of part.entries) {
    const key = momentKey(entry);
    if (key === null) continue;
    const first = firstPart.get(key);
    if (first === undefined) firstPart.set(key, part);
    else if (first !== part) known.set(entry, entry);
  }
  return known;
}

/** What is new in a log. A record without a place of its own stands behind the one before it. */
function placeFresh(part: LogPart, known: Known, axisUs: number | null): readonly Placed[] {
  const fresh: Placed[] = [];
  let reachedUs = Number.NEGATIVE_INFINITY;
  for (const entry of part.entries) {
    const twin = known.get(entry);
    const { bootUs, wallUs } = (twin ?? entry).record;
    if (bootUs !== null) reachedUs = bootUs;
    else if (wallUs !== null && axisUs !== null) reachedUs = Math.max(reachedUs, wallUs - axisUs);
    if (twin === undefined) fresh.push({ entry, atUs: reachedUs });
  }
  return fresh;
}
