import { type BootMicroseconds, type EpochMicroseconds, epochMicroseconds } from '../units.ts';
import type { LogRecord } from './log-record.ts';
import type { WallClock } from './wall-clock.ts';

/**
 * What a boot's two clocks are tied together by, from the best to the worst.
 *
 * - `kernel`: a record with both times of its making, as the journal has them.
 * - `receive`: a record with its stamp, and the time at which a daemon took it from the kernel.
 * - `journal`: both clocks of the machine as the journal read them when it took a record: `__REALTIME_TIMESTAMP` and
 *   `__MONOTONIC_TIMESTAMP`.
 * - `rtc`: the kernel set its clock by the hardware's, and printed it: `setting system clock to …`.
 * - `derived`: a stamp, and what `dmesg` made of it when it ran (`dmesg -T`): by how much it is wrong nobody knows,
 *   for it takes no account of the time that the machine was suspended.
 */
export type AnchorKind = 'kernel' | 'receive' | 'journal' | 'rtc' | 'derived';

/** One moment that both clocks tell. */
export interface Anchor {
  readonly bootUs: BootMicroseconds;
  readonly wallUs: EpochMicroseconds;
  readonly resolutionUs: number;
}

/** The moments of a boot by which its clocks can be tied. */
export interface Anchors {
  /** The first record with both times of its making. */
  readonly kernel: Anchor | null;
  /** The last reading of the hardware's clock: the one that the kernel sets its own by. */
  readonly rtc: Anchor | null;
  /** The record that was received soonest after it was made. */
  readonly receive: Anchor | null;
  /** The same among those that did not wait for the daemon to begin. */
  readonly live: Anchor | null;
  /** The latest record that was received. */
  readonly latest: Anchor | null;
  /** The first reading of both clocks by the journal, and the latest. */
  readonly journal: Anchor | null;
  readonly latestJournal: Anchor | null;
  /** The finest time that `dmesg` worked out. */
  readonly derived: Anchor | null;
  /** When the first record of the boot was received. */
  readonly firstReceivedUs: EpochMicroseconds | null;
}

/** Both clocks of a boot as one: when its kernel started, and how well that is known. */
export interface BootClock {
  readonly from: AnchorKind;
  /** The wall time at which the kernel's clock showed zero. */
  readonly startedAtUs: EpochMicroseconds;
  /** The kernel's stamp at which the clocks were compared. */
  readonly bootUs: BootMicroseconds;
  /** Microseconds by which the true start may be earlier or later; null where nobody can tell. */
  readonly uncertaintyUs: number | null;
}

/** What a record says of both clocks. Unknown is null. */
export interface ClockClues {
  readonly bootUs: BootMicroseconds | null;
  readonly wallUs: EpochMicroseconds | null;
  readonly wallClock: WallClock | null;
  /** Microseconds between two moments that are told apart by the coarser of the two. */
  readonly resolutionUs: number;
  /** What the hardware's clock showed. */
  readonly rtcUs?: EpochMicroseconds | null;
  /** What the machine's monotonic clock showed when a daemon received the record. */
  readonly receivedBootUs?: BootMicroseconds | null;
}

/** A record with the best wall time that the whole log gives it. */
export interface DatedRecord extends LogRecord {
  /** Microseconds by which the true time may be earlier or later; null where that is unknown. */
  readonly wallUncertaintyUs?: number | null;
}

export const NO_ANCHORS: Anchors = {
  kernel: null,
  rtc: null,
  receive: null,
  live: null,
  latest: null,
  journal: null,
  latestJournal: null,
  derived: null,
  firstReceivedUs: null,
};

/**
 * Microseconds from the start of a kernel until a daemon takes its messages, at the latest; those printed
 * before wait for it. Ten seconds are usual.
 */
const DAEMON_BEGINS_US = 60_000_000;

/** Microseconds within which a daemon that begins takes all messages that have waited. */
const BACKLOG_US = 1_000_000;

/**
 * Microseconds from the stamp of a message until a daemon that runs has taken it, by the daemon's clock. Daemons wake
 * up at once; but stamps are made by another clock than all others (`local_clock`), which is set going apart from
 * them. In real journals 0.3 to 0.8 s lie between `_SOURCE_MONOTONIC_TIMESTAMP` and `__MONOTONIC_TIMESTAMP`.
 */
const DELIVERY_US = 1_000_000;

/** The kernel's clock runs by the processor's, and nobody corrects it: its error in millionths. */
const DRIFT_PPM = 100;

/** The hardware's clock shows whole seconds. */
const RTC_RESOLUTION_US = 1_000_000;

/** Microseconds that the two clocks may move apart without one of them having been set. */
const STEP_TOLERANCE_US = 2_000_000;

/** What a record says of both clocks. */
export function anchorsOf(clues: ClockClues): Anchors {
  const { bootUs, wallUs, wallClock, resolutionUs, rtcUs = null, receivedBootUs = null } = clues;
  if (wallUs === null && rtcUs === null) return NO_ANCHORS;
  const received = wallClock === 'receive' ? wallUs : null;
  const journal =
    received === null || receivedBootUs === null
      ? null
      : { bootUs: receivedBootUs, wallUs: received, resolutionUs };
  if (bootUs === null) {
    return received === null
      ? NO_ANCHORS
      : { ...NO_ANCHORS, journal, latestJournal: journal, firstReceivedUs: received };
  }
  const at = wallUs === null ? null : { bootUs, wallUs, resolutionUs };
  return {
    kernel: wallClock === 'kernel' ? at : null,
    rtc: rtcUs === null ? null : { bootUs, wallUs: rtcUs, resolutionUs: RTC_RESOLUTION_US },
    receive: wallClock === 'receive' ? at : null,
    live: null,
    latest: wallClock === 'receive' ? at : null,
    journal,
    latestJournal: journal,
    derived: wallClock === 'derived' ? at : null,
    firstReceivedUs: received,
  };
}

/** The anchors of a span and of a later part of it. */
export function joinAnchors(a: Anchors, b: Anchors): Anchors {
  if (b === NO_ANCHORS) return a;
  if (a === NO_ANCHORS) return b;
  const fresh = b.receive !== null && !isBacklog(b.receive, a.firstReceivedUs) ? b.receive : b.live;
  return {
    kernel: a.kernel ?? b.kernel,
    rtc: b.rtc ?? a.rtc,
    receive: sooner(a.receive, b.receive),
    live: sooner(a.live, fresh),
    latest: b.latest ?? a.latest,
    journal: a.journal ?? b.journal,
    latestJournal: b.latestJournal ?? a.latestJournal,
    derived: finer(a.derived, b.derived),
    firstReceivedUs: earlier(a.firstReceivedUs, b.firstReceivedUs),
  };
}

function finer(a: Anchor | null, b: Anchor | null): Anchor | null {
  if (a === null || b === null) return a ?? b;
  return b.resolutionUs < a.resolutionUs ? b : a;
}

/** The one by which the start was earlier for sure: whole seconds are the beginning of theirs. */
function sooner(a: Anchor | null, b: Anchor | null): Anchor | null {
  if (a === null || b === null) return a ?? b;
  return startOf(b) + b.resolutionUs < startOf(a) + a.resolutionUs ? b : a;
}

function earlier(a: EpochMicroseconds | null, b: EpochMicroseconds | null): EpochMicroseconds | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function startOf({ bootUs, wallUs }: Anchor): number {
  return wallUs - bootUs;
}

/** The best of the anchors; null where the log never shows both clocks at once. */
export function bootClock(anchors: Anchors): BootClock | null {
  const measured = measuredClock(anchors);
  const { derived } = anchors;
  return measured ?? (derived === null ? null : clockAt('derived', derived, null));
}

/** The same, where a clock of the machine was read for it: what a program worked out may be wrong by any time. */
export function measuredClock(anchors: Anchors): MeasuredClock | null {
  const { kernel, journal, rtc, receive, live } = anchors;
  // In the order of their worth where they are about as certain.
  const clocks = [
    ...(kernel === null ? [] : [clockAt('kernel', kernel, kernel.resolutionUs)]),
    ...(live === null ? [] : [clockAt('receive', live, receiveUncertaintyUs(live, anchors))]),
    ...(receive === null ? [] : [clockAt('receive', receive, receiveUncertaintyUs(receive, anchors))]),
    ...(journal === null ? [] : [clockAt('journal', journal, journalUncertaintyUs(journal, anchors))]),
    ...(rtc === null ? [] : [clockAt('rtc', rtc, rtc.resolutionUs)]),
  ];
  // A start before 1970 is a clock that was not set.
  const usable = clocks.filter(({ startedAtUs }) => startedAtUs >= 0);
  const leastUs = Math.min(...usable.map(({ uncertaintyUs }) => uncertaintyUs));
  return usable.find(({ uncertaintyUs }) => uncertaintyUs <= leastUs + DELIVERY_US) ?? null;
}

/** A clock that somebody has read. */
export interface MeasuredClock extends BootClock {
  readonly uncertaintyUs: number;
}

function clockAt<Uncertainty extends number | null>(
  from: AnchorKind,
  anchor: Anchor,
  uncertaintyUs: Uncertainty,
): BootClock & { readonly uncertaintyUs: Uncertainty } {
  const startedAtUs = epochMicroseconds(startOf(anchor));
  return { from, startedAtUs, bootUs: anchor.bootUs, uncertaintyUs };
}

/** A record is received later than it was made. One that came with the first of its boot may have waited for that. */
function receiveUncertaintyUs(receive: Anchor, anchors: Anchors): number {
  const waitingUs = isBacklog(receive, anchors.firstReceivedUs)
    ? Math.max(0, DAEMON_BEGINS_US - receive.bootUs)
    : 0;
  return receive.resolutionUs + DELIVERY_US + waitingUs + stepUs(receive, anchors.latest);
}

/** The journal reads both clocks at once; but stamps are made by another one than its monotonic clock. */
function journalUncertaintyUs(journal: Anchor, anchors: Anchors): number {
  return journal.resolutionUs + DELIVERY_US + stepUs(journal, anchors.latestJournal);
}

/** By how much the clock was set, where the latest moment is far behind the one by which the clocks are tied. */
function stepUs(anchor: Anchor, latest: Anchor | null): number {
  if (latest === null) return 0;
  const apartUs = startOf(latest) - startOf(anchor);
  return apartUs > STEP_TOLERANCE_US + drift(latest.bootUs, anchor.bootUs) ? apartUs : 0;
}

/** Whether a record was received with the first ones, and may have waited for that. */
function isBacklog(
  { wallUs, resolutionUs }: Pick<Anchor, 'wallUs' | 'resolutionUs'>,
  firstUs: EpochMicroseconds | null,
): boolean {
  return firstUs === null || wallUs - firstUs < BACKLOG_US + resolutionUs;
}

function drift(a: number, b: number): number {
  return Math.round((Math.abs(a - b) * DRIFT_PPM) / 1_000_000);
}

/**
 * Gives a record the best wall time of the whole log: a time without one is placed by the boot's clock, and
 * is marked as such, and so is one that has waited for a daemon to begin. Else it is told how late it may be.
 *
 * @example
 * dateRecord(record, anchors, bootClock(anchors)).wallClock; // 'anchor': the line itself shows no wall time
 */
export function dateRecord(record: LogRecord, anchors: Anchors, clock: BootClock | null): DatedRecord {
  const { bootUs, wallUs, wallClock } = record;
  const resolutionUs = record.wallResolutionUs ?? 1;
  // Nothing is known beside what the record has: as in most logs of `dmesg`.
  if (wallUs === null && clock === null) return record;
  if (wallClock === 'kernel') return { ...record, wallUncertaintyUs: resolutionUs };
  const live = isLive(record, anchors);
  if (bootUs === null || clock === null) {
    return { ...record, wallUncertaintyUs: live ? resolutionUs + DELIVERY_US : null };
  }
  const byClockUs = epochMicroseconds(clock.startedAtUs + bootUs);
  const uncertaintyUs = uncertaintyAt(bootUs, record.bootResolutionUs ?? 0, clock);
  const byClock = {
    ...record,
    wallUs: byClockUs,
    wallClock: 'anchor',
    wallUncertaintyUs: uncertaintyUs,
  } as const;
  // When somebody wrote the line down says less than any clock of the boot.
  if (wallUs === null || wallClock === 'carrier') return byClock;
  if (uncertaintyUs === null) return { ...record, wallUncertaintyUs: null };
  const apartUs = Math.abs(wallUs - byClockUs);
  const agrees = apartUs <= uncertaintyUs + resolutionUs;
  if (wallClock === 'receive' && !live && !agrees) return byClock;
  if (live && agrees) return { ...record, wallUncertaintyUs: resolutionUs + DELIVERY_US };
  return { ...record, wallUncertaintyUs: apartUs + uncertaintyUs };
}

function uncertaintyAt(bootUs: BootMicroseconds, resolutionUs: number, clock: BootClock): number | null {
  return clock.uncertaintyUs === null
    ? null
    : clock.uncertaintyUs + drift(bootUs, clock.bootUs) + resolutionUs;
}

/**
 * Whether a daemon that was running took the record from the kernel at once. Of the first ones that a log shows, those
 * of a late stamp did not wait for the daemon to begin: the log begins there.
 */
function isLive(record: LogRecord, { firstReceivedUs }: Anchors): boolean {
  const { bootUs, wallUs, wallClock, wallResolutionUs } = record;
  if (wallUs === null || wallClock !== 'receive') return false;
  if (bootUs !== null && bootUs >= DAEMON_BEGINS_US) return true;
  return !isBacklog({ wallUs, resolutionUs: wallResolutionUs ?? 1 }, firstReceivedUs);
}
