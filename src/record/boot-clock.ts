import { type BootMicroseconds, type EpochMicroseconds, epochMicroseconds } from '../units.ts';
import type { LogRecord } from './log-record.ts';
import type { WallClock } from './wall-clock.ts';

/**
 * What a boot's two clocks are tied together by, from the best to the worst.
 *
 * - `kernel`: a record with both times of its making, as the journal has them.
 * - `rtc`: the kernel set its clock by the hardware's, and printed it: `setting system clock to …`.
 * - `receive`: a record with its stamp, and the time at which a daemon took it from the kernel.
 */
export type AnchorKind = 'kernel' | 'rtc' | 'receive';

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
  /** Microseconds by which the true start may be earlier or later. */
  readonly uncertaintyUs: number;
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
  firstReceivedUs: null,
};

/**
 * Microseconds from the start of a kernel until a daemon takes its messages, at the latest; those printed
 * before wait for it. Ten seconds are usual.
 */
const DAEMON_BEGINS_US = 60_000_000;

/** Microseconds within which a daemon that begins takes all messages that have waited. */
const BACKLOG_US = 1_000_000;

/** The kernel's clock runs by the processor's, and nobody corrects it: its error in millionths. */
const DRIFT_PPM = 100;

/** The hardware's clock shows whole seconds. */
const RTC_RESOLUTION_US = 1_000_000;

/** Microseconds that the two clocks may move apart without one of them having been set. */
const STEP_TOLERANCE_US = 2_000_000;

/** What a record says of both clocks. */
export function anchorsOf(
  bootUs: BootMicroseconds | null,
  wallUs: EpochMicroseconds | null,
  wallClock: WallClock | null,
  resolutionUs: number,
  rtcUs: EpochMicroseconds | null,
): Anchors {
  const received = wallClock === 'receive' ? wallUs : null;
  if (bootUs === null) return received === null ? NO_ANCHORS : { ...NO_ANCHORS, firstReceivedUs: received };
  if (wallUs === null && rtcUs === null) return NO_ANCHORS;
  const at = wallUs === null ? null : { bootUs, wallUs, resolutionUs };
  return {
    kernel: wallClock === 'kernel' ? at : null,
    rtc: rtcUs === null ? null : { bootUs, wallUs: rtcUs, resolutionUs: RTC_RESOLUTION_US },
    receive: wallClock === 'receive' ? at : null,
    live: null,
    latest: wallClock === 'receive' ? at : null,
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
    firstReceivedUs: earlier(a.firstReceivedUs, b.firstReceivedUs),
  };
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
  const { kernel, rtc, receive, live } = anchors;
  const clocks = [
    ...(kernel === null ? [] : [clockAt('kernel', kernel, kernel.resolutionUs)]),
    ...(live === null ? [] : [clockAt('receive', live, receiveUncertaintyUs(live, anchors))]),
    ...(receive === null ? [] : [clockAt('receive', receive, receiveUncertaintyUs(receive, anchors))]),
    ...(rtc === null ? [] : [clockAt('rtc', rtc, rtc.resolutionUs)]),
  ];
  // A start before 1970 is a clock that was not set.
  const usable = clocks.filter(({ startedAtUs }) => startedAtUs >= 0);
  return usable.sort((a, b) => a.uncertaintyUs - b.uncertaintyUs)[0] ?? null;
}

function clockAt(from: AnchorKind, anchor: Anchor, uncertaintyUs: number): BootClock {
  const startedAtUs = epochMicroseconds(startOf(anchor));
  return { from, startedAtUs, bootUs: anchor.bootUs, uncertaintyUs };
}

/**
 * A record is received later than it was made. One that came with the first of its boot may have waited for
 * the daemon to begin. Where the latest record is far behind the soonest, the clock was set meanwhile.
 */
function receiveUncertaintyUs(receive: Anchor, { latest, firstReceivedUs }: Anchors): number {
  const waitingUs = isBacklog(receive, firstReceivedUs) ? Math.max(0, DAEMON_BEGINS_US - receive.bootUs) : 0;
  const apartUs = latest === null ? 0 : startOf(latest) - startOf(receive);
  const driftUs = latest === null ? 0 : drift(latest.bootUs, receive.bootUs);
  const stepUs = apartUs > STEP_TOLERANCE_US + driftUs ? apartUs : 0;
  return receive.resolutionUs + waitingUs + stepUs;
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
 * is marked as such; one that was received late is told how late.
 *
 * @example
 * dateRecord(record, anchors, bootClock(anchors)).wallClock; // 'anchor': the line itself shows no wall time
 */
export function dateRecord(record: LogRecord, anchors: Anchors, clock: BootClock | null): DatedRecord {
  const { bootUs, wallUs, wallClock } = record;
  const resolutionUs = record.wallResolutionUs ?? 1;
  if (wallClock === 'kernel') return { ...record, wallUncertaintyUs: resolutionUs };
  if (bootUs === null || clock === null) {
    return { ...record, wallUncertaintyUs: isLive(record, anchors) ? resolutionUs : null };
  }
  const byClockUs = epochMicroseconds(clock.startedAtUs + bootUs);
  const uncertaintyUs = clock.uncertaintyUs + drift(bootUs, clock.bootUs);
  // When somebody wrote the line down says less than any clock of the boot.
  if (wallUs === null || wallClock === 'carrier') {
    return { ...record, wallUs: byClockUs, wallClock: 'anchor', wallUncertaintyUs: uncertaintyUs };
  }
  const apartUs = Math.abs(wallUs - byClockUs);
  if (isLive(record, anchors) && apartUs <= uncertaintyUs + resolutionUs) {
    return { ...record, wallUncertaintyUs: resolutionUs };
  }
  return { ...record, wallUncertaintyUs: apartUs + uncertaintyUs };
}

/** Whether a daemon that was running took the record from the kernel at once. */
function isLive({ wallUs, wallClock, wallResolutionUs }: LogRecord, { firstReceivedUs }: Anchors): boolean {
  if (wallUs === null || wallClock !== 'receive') return false;
  return !isBacklog({ wallUs, resolutionUs: wallResolutionUs ?? 1 }, firstReceivedUs);
}
