import type { Anchor, Anchors } from '../record/boot-clock.ts';
import { bootClock } from '../record/boot-clock.ts';
import type { BootSpan } from '../record/boot-span.ts';
import type { LocalClock } from '../record/local-clock.ts';
import { type EpochMicroseconds, epochMicroseconds } from '../units.ts';
import { type Entry, stampKey } from './log-part.ts';
import type { SourceBoots } from './merge-boots.ts';
import { wallStart } from './order-sources.ts';

/** The sources with the years that they show; and whether that is every year that was supposed. */
export interface SettledYears<Source> {
  readonly sources: readonly Source[];
  readonly known: boolean;
}

/** Microseconds between two clocks of one moment: a day of time zones, and some more. */
const CLOCK_TOLERANCE_US = 26 * 3_600_000_000;

/** Microseconds by which a daemon may take a message late, or its fellow of another log. */
const RECEIVED_US = 60_000_000;

/** Records that two logs have to share where one tells the year of the other, and the share of the shorter one. */
const MIN_RECORDS = 2;
const MIN_SHARE = 0.5;

/** Boots that are compared with one of an unknown year: those of the same day of any year. */
const MAX_COMPARED = 16;

/** A boot whose year is to be found, or is known. */
interface Dated {
  readonly source: number;
  span: BootSpan;
  entries: readonly Entry[];
  known: boolean;
}

/**
 * Moves times of a supposed year (`Oct  3 06:25:01`) into the one that the log shows elsewhere: by the hardware's
 * clock as the kernel read it, by times that show their year, by another log of the same boot; else by the boots
 * beside it. Where nothing shows it, they stay where they are.
 */
export function settleYears<Source extends SourceBoots>(
  sources: readonly Source[],
  clock: LocalClock,
): SettledYears<Source> {
  if (!sources.some(({ spans }) => spans.some((span) => span.yearSupposed))) return { sources, known: false };
  const parts = sources.map((source, index) => datedParts(source, index));
  const all = parts.flat();
  const open = (): readonly Dated[] => all.filter(({ known }) => !known);
  for (const part of open()) settleByItself(part, clock);
  const byDay = indexByDay(all.filter(({ known }) => known));
  for (const part of open()) settleByOther(part, byDay, clock);
  for (const boots of parts) {
    settleByNeighbours(boots, clock);
    settleByNeighbours(boots.toReversed(), clock);
  }
  const settled = sources.map((source, index) => ({
    ...source,
    spans: (parts[index] ?? []).map(({ span }) => span),
    entries: inOrderOf(source.entries, parts[index] ?? []),
  }));
  return { sources: settled, known: open().length === 0 };
}

function datedParts({ spans, entries }: SourceBoots, source: number): Dated[] {
  const ofBoot = new Map<number, Entry[]>(spans.map(({ index }) => [index, []]));
  for (const entry of entries) ofBoot.get(entry.record.boot)?.push(entry);
  return spans.map((span) => ({
    source,
    span,
    entries: ofBoot.get(span.index) ?? [],
    known: !span.yearSupposed,
  }));
}

/** The boots of a log may alternate. */
function inOrderOf(entries: readonly Entry[], parts: readonly Dated[]): readonly Entry[] {
  const iterators = new Map(parts.map((part) => [part.span.index, part.entries.values()]));
  return entries.map((entry) => iterators.get(entry.record.boot)?.next().value ?? entry);
}

function settleByItself(part: Dated, clock: LocalClock): void {
  const { firstWallUs, datedUs, rtcUs } = part.span;
  const shownUs = datedUs ?? rtcUs;
  if (firstWallUs === null || shownUs === null) return;
  const isNear = Math.abs(clock.nearest(firstWallUs, shownUs) - shownUs) <= CLOCK_TOLERANCE_US;
  if (datedUs !== null || isNear) move(part, shownUs, clock);
}

/** Boots of a known year by the day of the year, roughly, on which they begin. */
type ByDay = ReadonlyMap<number, readonly Dated[]>;

function indexByDay(parts: readonly Dated[]): ByDay {
  const byDay = new Map<number, Dated[]>();
  for (const part of parts) {
    const startUs = wallStart(part.span);
    if (startUs === null) continue;
    const day = dayOf(startUs);
    for (const near of [day - 1, day, day + 1]) {
      const key = near - Math.floor(near / 366) * 366;
      const same = byDay.get(key);
      if (same === undefined) byDay.set(key, [part]);
      else if (same.length < MAX_COMPARED) same.push(part);
    }
  }
  return byDay;
}

/** 0 to 365. */
function dayOf(us: number): number {
  const date = new Date(Math.floor(us / 1000));
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000);
}

function settleByOther(part: Dated, byDay: ByDay, clock: LocalClock): void {
  const startUs = wallStart(part.span);
  if (startUs === null) return;
  const other = byDay.get(dayOf(startUs))?.find((each) => showTheSame(part, each, clock));
  const otherUs = other === undefined ? null : wallStart(other.span);
  if (otherUs !== null) move(part, otherUs, clock);
}

/** Whether another log shows the same records at the same time of another year. */
function showTheSame(part: Dated, known: Dated, clock: LocalClock): boolean {
  if (part.source === known.source) return false;
  const times = new Map<string, number>();
  const startedAtUs = bootClock(known.span.anchors)?.startedAtUs ?? null;
  for (const { record } of known.entries) {
    const { bootUs, wallUs, message } = record;
    const atUs = startedAtUs === null || bootUs === null ? wallUs : startedAtUs + bootUs;
    if (atUs === null) continue;
    times.set(stampKey(record) ?? message, atUs);
    if (!times.has(message)) times.set(message, atUs);
  }
  const same = part.entries.filter(({ record }) => {
    const stamp = stampKey(record);
    const byStampUs = stamp === null ? undefined : times.get(stamp);
    const atUs = byStampUs ?? times.get(record.message);
    if (atUs === undefined || record.wallUs === null) return false;
    const apartUs = Math.abs(clock.nearest(record.wallUs, atUs) - atUs);
    return apartUs <= (byStampUs === undefined ? RECEIVED_US : CLOCK_TOLERANCE_US);
  });
  const shorter = Math.min(part.entries.length, known.entries.length);
  return same.length >= Math.max(MIN_RECORDS, MIN_SHARE * shorter);
}

/** A log goes on from boot to boot, within half a year. */
function settleByNeighbours(parts: readonly Dated[], clock: LocalClock): void {
  let before: Dated | null = null;
  for (const part of parts) {
    const besideUs = before === null ? null : wallStart(before.span);
    if (!part.known && besideUs !== null) move(part, besideUs, clock);
    if (part.known) before = part;
  }
}

/** Moves a boot to where its beginning is nearest to the given time, and what follows behind that. */
function move(part: Dated, toUs: number, clock: LocalClock): void {
  const { span } = part;
  if (span.firstWallUs === null) return;
  const firstUs = clock.nearest(span.firstWallUs, toUs);
  /** When the record of a stamp was made, roughly. */
  const madeUs = (bootUs: number): number => firstUs + bootUs - (span.firstUs ?? bootUs);
  let reachedUs: EpochMicroseconds = firstUs;
  part.entries = part.entries.map((entry) => {
    const { record } = entry;
    if (record.wallUs === null || record.yearSupposed !== true) return entry;
    const wallUs = clock.nearest(record.wallUs, record.bootUs === null ? reachedUs : madeUs(record.bootUs));
    reachedUs = wallUs;
    return { ...entry, record: { ...record, wallUs } };
  });
  const lastUs = span.lastUs === null ? reachedUs : madeUs(span.lastUs);
  part.span = {
    ...span,
    yearSupposed: false,
    firstWallUs: firstUs,
    lastWallUs: span.lastWallUs === null ? null : later(clock.nearest(span.lastWallUs, lastUs), reachedUs),
    anchors: moveAnchors(span.anchors, firstUs, madeUs, clock),
  };
  part.known = true;
}

function moveAnchors(
  anchors: Anchors,
  firstUs: EpochMicroseconds,
  madeUs: (bootUs: number) => number,
  clock: LocalClock,
): Anchors {
  const moved = (anchor: Anchor | null): Anchor | null =>
    anchor === null ? null : { ...anchor, wallUs: clock.nearest(anchor.wallUs, madeUs(anchor.bootUs)) };
  const { receive, live, latest, derived, firstReceivedUs } = anchors;
  return {
    ...anchors,
    receive: moved(receive),
    live: moved(live),
    latest: moved(latest),
    derived: moved(derived),
    firstReceivedUs: firstReceivedUs === null ? null : clock.nearest(firstReceivedUs, firstUs),
  };
}

function later(a: number, b: number): EpochMicroseconds {
  return epochMicroseconds(Math.max(a, b));
}
