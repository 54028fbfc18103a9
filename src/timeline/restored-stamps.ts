import { anchorsOf, joinAnchors, measuredClock } from '../record/boot-clock.ts';
import type { BootSpan } from '../record/boot-span.ts';
import { type BootMicroseconds, bootMicroseconds } from '../units.ts';
import { StampedLog } from './align-records.ts';
import type { Pair } from './fellow-records.ts';
import { type Entry, isUnstamped, stampKey } from './log-part.ts';
import type { SourceBoots } from './merge-boots.ts';

/** Logs of `dmesg -T` that are compared with those that have stamps: a machine is collected a few times. */
const MAX_DERIVED = 16;

/** Microseconds that `dmesg` is wrong by in what it works out, and its error in millionths of the time since the start. */
const DERIVED_ERROR_US = 60_000_000;
const DERIVED_ERROR_PPM = 1_000;

/** `dmesg -T` shows whole seconds. */
const RESOLUTION_US = 1_000_000;

/**
 * Gives the records of `dmesg -T` the kernel's stamps again, where another log of the machine has them. What `dmesg`
 * works out may be wrong by minutes, and by hours where the machine was suspended, but by the same for each line; so
 * these logs are compared by the distances of their records, and not by what they say of the time:
 *
 *     [    3.918902] hv_netvsc … eth0: VF slot 1 added                     sos_commands/kernel/dmesg
 *     [Sat Oct  3 06:24:35 2026] hv_netvsc … eth0: VF slot 1 added         sos_commands/kernel/dmesg_-T
 *     Oct  3 06:24:59 vm kernel: [    3.918902] hv_netvsc … eth0: VF …     var/log/messages
 */
export function restoreStamps<Source extends SourceBoots>(sources: readonly Source[]): readonly Source[] {
  const parts = sources.flatMap(partsOf);
  const derived = parts.filter(isDerived).slice(0, MAX_DERIVED);
  if (derived.length === 0 || derived.length === parts.length) return sources;
  const stamped = parts
    .filter(({ entries }) => entries.some(({ record }) => record.bootUs !== null))
    .map(({ span, entries }) => ({ span, log: new StampedLog(entries) }));
  const found = new Map<Source, Map<BootSpan, Restored>>();
  for (const { source, span, entries } of derived) {
    const pairs = bestPairs(entries, stamped);
    if (pairs === null) continue;
    const ofSource = found.get(source) ?? new Map<BootSpan, Restored>();
    found.set(source, ofSource.set(span, restore(span, entries, pairs)));
  }
  return sources.map((source) => {
    const ofSource = found.get(source);
    if (ofSource === undefined) return source;
    const restored = new Map([...ofSource.values()].flatMap(({ entries }) => [...entries]));
    return {
      ...source,
      spans: source.spans.map((span) => ofSource.get(span)?.span ?? span),
      entries: source.entries.map((entry) => restored.get(entry) ?? entry),
    };
  });
}

interface Part<Source> {
  readonly source: Source;
  readonly span: BootSpan;
  readonly entries: readonly Entry[];
}

function partsOf<Source extends SourceBoots>(source: Source): readonly Part<Source>[] {
  const ofBoot = new Map<number, Entry[]>(source.spans.map(({ index }) => [index, []]));
  for (const entry of source.entries) ofBoot.get(entry.record.boot)?.push(entry);
  return source.spans.map((span) => ({ source, span, entries: ofBoot.get(span.index) ?? [] }));
}

function isDerived<Source>({ entries }: Part<Source>): boolean {
  return isUnstamped({ entries }) && entries.every(({ record }) => record.wallClock === 'derived');
}

interface Stamped {
  readonly span: BootSpan;
  readonly log: StampedLog;
}

/** Those of the boot that most of the records are found in. Boots look alike: where two are as good, nothing is said. */
function bestPairs(entries: readonly Entry[], stamped: readonly Stamped[]): readonly Pair[] | null {
  const fits = stamped
    .map(({ span, log }) => ({ span, pairs: log.pairDerived(entries) ?? [] }))
    .filter(({ span, pairs }) => pairs.length > 0 && mayBeStart(span, pairs));
  const most = fits.reduce((count, { pairs }) => Math.max(count, pairs.length), 0);
  const best = fits.filter(({ pairs }) => pairs.length === most).map(({ pairs }) => pairs);
  const ways = new Set(best.map((pairs) => pairs.map(({ known }) => stampKey(known.record)).join('\n')));
  return ways.size === 1 ? (best[0] ?? null) : null;
}

/** Whether the boot started about when `dmesg` supposed; many logs do not tell when theirs did. */
function mayBeStart({ anchors, lastUs }: BootSpan, pairs: readonly Pair[]): boolean {
  const measured = measuredClock(anchors);
  if (measured === null) return true;
  const wrongByUs = Math.abs(startOf(pairs) - measured.startedAtUs);
  return wrongByUs <= DERIVED_ERROR_US + ((lastUs ?? 0) * DERIVED_ERROR_PPM) / 1_000_000;
}

/** The wall time at which the kernel's clock showed zero, as `dmesg` supposed: its seconds are cut off. */
function startOf(pairs: readonly Pair[]): number {
  let latestUs = Number.NEGATIVE_INFINITY;
  for (const { known, unstamped } of pairs) {
    latestUs = Math.max(latestUs, Number(unstamped.record.wallUs) - Number(known.record.bootUs));
  }
  return latestUs;
}

interface Restored {
  readonly span: BootSpan;
  readonly entries: ReadonlyMap<Entry, Entry>;
}

function restore(span: BootSpan, entries: readonly Entry[], pairs: readonly Pair[]): Restored {
  const stamps = new Map(pairs.map(({ known, unstamped }) => [unstamped, known.record.bootUs]));
  const startUs = startOf(pairs);
  const restored = new Map<Entry, Entry>();
  let grown = span;
  for (const entry of entries) {
    const { record } = entry;
    const exact = stamps.get(entry) ?? null;
    const bootUs = exact ?? bootMicroseconds(Math.max(0, Number(record.wallUs) - startUs));
    const coarse = exact === null ? { bootResolutionUs: RESOLUTION_US } : {};
    restored.set(entry, { ...entry, record: { ...record, bootUs, ...coarse } });
    grown = withStamp(grown, entry, bootUs);
  }
  return { span: grown, entries: restored };
}

function withStamp(span: BootSpan, { record }: Entry, bootUs: BootMicroseconds): BootSpan {
  const { wallUs, wallClock } = record;
  return {
    ...span,
    firstUs: span.firstUs ?? bootUs,
    lastUs: span.lastUs === null || bootUs > span.lastUs ? bootUs : span.lastUs,
    anchors: joinAnchors(span.anchors, anchorsOf({ bootUs, wallUs, wallClock, resolutionUs: RESOLUTION_US })),
  };
}
