import { measuredClock } from './boot-clock.ts';
import { type BootSpan, isAstray, STAMP_TOLERANCE_US } from './boot-span.ts';

/** What may begin a boot: a record, or another span as a whole. */
type Beginning = Pick<
  BootSpan,
  | 'id'
  | 'kernel'
  | 'crashKernel'
  | 'hosts'
  | 'afterMarker'
  | 'firstUs'
  | 'firstWallUs'
  | 'anchors'
  | 'yearSupposed'
>;

/**
 * Microseconds that the lines before `Linux version` may be older, where the envelope has the only clock.
 * They are of the same instant; but the clock may show whole seconds.
 */
const HEAD_TOLERANCE_US = 1_000_000;

/** Records before the kernel's version, where nothing has a time: FreeBSD prints its copyright first. */
const MAX_HEAD_RECORDS = 8;

/**
 * Microseconds between the starts of a kernel as two records tell them, if it is the same one: those that
 * waited for the daemon seem to be of a later start.
 */
const START_TOLERANCE_US = 60_000_000;

/**
 * Microseconds between two clocks of one machine, as wrong as they may be: a day of time zones, where the
 * hardware's clock has the local time and the kernel takes it for UTC, and some more.
 */
const CLOCK_TOLERANCE_US = 26 * 3_600_000_000;

const DAY_US = 86_400_000_000;
const YEAR_US = 365 * DAY_US;

/**
 * Whether the first boot of a log is the last boot of the log before it, by the same rules that hold
 * within a log; but another name is another machine's, unless the start of the kernel is the same.
 *
 * @example
 * continuesBoot(rotated.boots.boots.at(-1), current.boots.boots[0]); // kern.log.1 and kern.log
 */
export function continuesBoot(earlier: BootSpan, later: BootSpan): boolean {
  if (earlier.id === null || later.id === null) {
    if (areOtherHosts(earlier, later) && !haveOneStart(earlier, later)) return false;
  }
  return shareClock(earlier, later) && !beginsBoot(earlier, later);
}

/** Whether it can be said at all which came first. Two logs without any time are taken as they are given. */
function shareClock(a: BootSpan, b: BootSpan): boolean {
  if (a.id !== null && a.id === b.id) return true;
  if ((a.lastUs === null) === (b.firstUs === null)) return true;
  return (a.lastWallUs === null) === (b.firstWallUs === null);
}

/**
 * Whether nothing that two spans tell speaks against their being one boot.
 *
 * @example
 * areOneBoot(ofTheJournal, ofDmesg); // false where they name two kernels
 */
export function areOneBoot(a: BootSpan, b: BootSpan): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  if (a.kernel !== null && b.kernel !== null && a.kernel !== b.kernel) return false;
  const apartUs = startsApartUs(a, b);
  if (apartUs !== null && apartUs > CLOCK_TOLERANCE_US) return false;
  return isOneMachine(a, b) && !isOtherKernel(a, b);
}

/** Whether what comes next is of another boot. */
export function beginsBoot(current: BootSpan, next: Beginning): boolean {
  if (current.id !== null && next.id !== null) return current.id !== next.id;
  if (next.afterMarker) return true;
  if (!isOneMachine(current, next)) return true;
  if (next.kernel !== null && !isHead(current, next)) return true;
  if (isOtherKernel(current, next)) return true;
  if (current.lastUs === null || next.firstUs === null) return false;
  return current.lastUs - next.firstUs > STAMP_TOLERANCE_US && !isAstray(current, next.firstUs);
}

/** Whether one is a crash kernel, and the other one is not: the line of its version may be lost. */
function isOtherKernel(current: BootSpan, next: Beginning): boolean {
  return (
    current.crashKernel !== null && next.crashKernel !== null && current.crashKernel !== next.crashKernel
  );
}

/**
 * Whether two names can be one machine's. Most machines are given their name while they start. But their
 * kernel has started once:
 *
 *     Oct  3 06:25:01 localhost kernel: [   11.215402] …
 *     Oct  3 06:25:04 vm1 kernel: [   14.503998] …
 *     Oct  3 06:25:04 vm2 kernel: [ 8160.911509] …    another machine
 */
export function isOneMachine(current: BootSpan, next: Beginning): boolean {
  return !areOtherHosts(current, next) || haveOneStart(current, next) !== false;
}

function areOtherHosts(current: Pick<BootSpan, 'hosts'>, next: Pick<BootSpan, 'hosts'>): boolean {
  if (current.hosts.length === 0 || next.hosts.length === 0) return false;
  return next.hosts.every((host) => !current.hosts.includes(host));
}

/** Whether both tell the same start of the kernel; null where one of them tells none. */
export function haveOneStart(current: BootSpan, next: Beginning): boolean | null {
  const apartUs = startsApartUs(current, next);
  if (apartUs === null) return null;
  const inYearUs = current.yearSupposed || next.yearSupposed ? withoutYears(apartUs) : apartUs;
  return inYearUs <= START_TOLERANCE_US;
}

/** A supposed year may be wrong by any number, and they differ by a day. */
function withoutYears(apartUs: number): number {
  const restUs = apartUs % YEAR_US;
  const days = Math.ceil(apartUs / YEAR_US / 4) + 1;
  if (restUs > days * DAY_US && YEAR_US - restUs > START_TOLERANCE_US) return restUs;
  const ofDayUs = restUs % DAY_US;
  return Math.min(ofDayUs, DAY_US - ofDayUs);
}

function startsApartUs(current: BootSpan, next: Beginning): number | null {
  const a = measuredClock(current.anchors);
  const b = measuredClock(next.anchors);
  return a === null || b === null ? null : Math.abs(a.startedAtUs - b.startedAtUs);
}

/**
 * Whether the records so far can stand before the boot's own `Linux version`. Some kernels print a
 * handful of lines first, all of them before their clock runs:
 *
 *     [    0.000000] Initializing cgroup subsys cpuset
 *     [    0.000000] Linux version 3.10.0-1160.15.2.el7.x86_64 …
 */
function isHead(current: BootSpan, version: Beginning): boolean {
  if (current.kernel !== null) return false;
  if (current.lastUs !== null) return current.lastUs <= (version.firstUs ?? 0);
  if (version.firstUs !== null) return false;
  if (current.firstWallUs === null || version.firstWallUs === null) {
    return current.records <= MAX_HEAD_RECORDS && current.firstWallUs === version.firstWallUs;
  }
  return version.firstWallUs - current.firstWallUs <= HEAD_TOLERANCE_US;
}
