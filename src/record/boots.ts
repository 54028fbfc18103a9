import { measuredClock } from './boot-clock.ts';
import {
  type BootClues,
  type BootSpan,
  isAstray,
  isOnlyStamped,
  joinSpans,
  ONLY_STAMPED,
  STAMP_TOLERANCE_US,
  type StampedRun,
  spanOf,
} from './boot-span.ts';
import { OpenRun } from './open-run.ts';

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

/** Boots among which the one is looked for whose machine has a new name. */
const MAX_RECENT = 16;

/** Boots of one log: a virtual machine that boots every hour needs more than seven years for as many. */
const MAX_BOOTS = 65_536;

/**
 * Tells the boots of a log apart, record by record. A boot comes back where its id does, or, in a log of
 * several machines, the name of its machine.
 *
 * @example
 * const tracker = new BootTracker();
 * const boot = tracker.observe({ bootUs, message: 'Linux version 6.8.0 …', … });
 * tracker.boots[boot].kernel; // '6.8.0'
 */
export class BootTracker {
  readonly #boots: BootSpan[] = [];
  /** A marker that no record has followed yet. */
  #marker: { readonly id: string | null } | null = null;
  readonly #byId = new Map<string, number>();
  /** The boot in which each machine was seen last, by its names. */
  readonly #byHost = new Map<string, number>();
  /** Names that are known to be another machine's. */
  readonly #apart = new Set<string>();
  /** The boot of the latest record. */
  #latest = -1;
  /** The boots of the records before, each once, the latest behind the others. */
  #recent: readonly number[] = [];

  /** Records of the latest boot that its span does not have yet. */
  readonly #run = new OpenRun();

  /** Every boot so far. A span is a snapshot: the next record makes a new one. */
  get boots(): readonly BootSpan[] {
    this.#closeRun();
    return this.#boots;
  }

  /** Whether no further boot is told apart. */
  get isFull(): boolean {
    return this.#boots.length >= MAX_BOOTS;
  }

  /** Takes note of a marker line: the next record is of another boot. */
  mark(id: string | null): void {
    this.#marker = { id };
  }

  /** Takes note of a record, and gives the index of its boot. */
  observe(clues: BootClues): number {
    if (this.#marker === null && this.#goesOnByStamp(clues)) return this.#latest;
    this.#closeRun();
    const record = spanOf(clues, this.#marker);
    this.#marker = null;
    const current = this.#candidate(record);
    const begins = current === undefined || beginsBoot(current, record);
    const joined =
      begins && this.#boots.length < MAX_BOOTS
        ? this.#begin(record, current)
        : this.#goOn(record, current ?? this.#boots[this.#latest] ?? record);
    this.#boots[joined.index] = joined;
    this.#moveTo(joined.index);
    if (joined.id !== null) this.#byId.set(joined.id, joined.index);
    if (record.host !== null) this.#byHost.set(record.host, joined.index);
    return joined.index;
  }

  /**
   * Takes note of records that have the kernel's stamp and nothing else that says anything about a boot, and whose
   * stamps do not fall. It is as if each of them was observed: of those between the first and the last only the
   * highest stamp matters, and how many there are.
   */
  observeRun({ records, firstUs, beforeLastUs, lastUs }: StampedRun): void {
    this.observe({ ...ONLY_STAMPED, bootUs: firstUs });
    if (records > 1 && this.#openRun()) this.#run.add(records - 1, beforeLastUs, lastUs);
  }

  /** What nearly every record is in a log of `dmesg`: one with a stamp and nothing else, not far below the highest. */
  #goesOnByStamp(clues: BootClues): boolean {
    if (!isOnlyStamped(clues) || !this.#openRun() || !this.#run.mayGoOn(clues.bootUs)) return false;
    this.#run.add(1, clues.bootUs, clues.bootUs);
    return true;
  }

  /** False where no record of the boot has a stamp yet. */
  #openRun(): boolean {
    if (!this.#run.isEmpty) return true;
    const boot = this.#boots[this.#latest];
    if (boot === undefined || boot.firstUs === null || boot.lastUs === null) return false;
    this.#run.begin(boot);
    return true;
  }

  #closeRun(): void {
    const boot = this.#boots[this.#latest];
    if (boot !== undefined && !this.#run.isEmpty) this.#boots[this.#latest] = this.#run.close(boot);
  }

  /** The boot that the record goes on with, unless it begins one. */
  #candidate(record: BootSpan): BootSpan | undefined {
    const { id, host } = record;
    const named = id === null ? undefined : this.#byId.get(id);
    if (named !== undefined) return this.#boots[named];
    if (host === null) return this.#boots[this.#latest];
    const seen = this.#byHost.get(host);
    if (seen !== undefined) return this.#boots[seen];
    return this.#apart.has(host) ? undefined : this.#renamed(record);
  }

  /** A new name may be a machine's that is known: most are given theirs while they start. */
  #renamed(record: BootSpan): BootSpan | undefined {
    const latest = this.#boots[this.#latest];
    if (latest === undefined || haveOneStart(latest, record) !== false) return latest;
    const recent = this.#recent.toReversed().map((index) => this.#boots[index]);
    return recent.find((boot) => boot !== undefined && haveOneStart(boot, record) === true) ?? latest;
  }

  /** Takes note that the log is at another boot now. */
  #moveTo(index: number): void {
    if (index === this.#latest) return;
    this.#latest = index;
    this.#recent = [...this.#recent.filter((each) => each !== index), index].slice(-MAX_RECENT);
  }

  #begin(record: BootSpan, before: BootSpan | undefined): BootSpan {
    // The names of a machine that boots again are free: it starts with the first of them once more.
    for (const host of before !== undefined && isOneMachine(before, record) ? before.hosts : []) {
      if (this.#byHost.get(host) === before?.index) this.#byHost.delete(host);
    }
    return { ...record, index: this.#boots.length };
  }

  #goOn(record: BootSpan, boot: BootSpan): BootSpan {
    const { host } = boot;
    if (record.id === null && host !== null && record.host !== null && host !== record.host) {
      // The first name is back: the one that came between is another machine's.
      if (this.#byHost.get(record.host) === boot.index && this.#latest === boot.index) {
        this.#apart.add(host);
        this.#byHost.delete(host);
      }
    }
    return joinSpans(boot, record);
  }
}

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

function beginsBoot(current: BootSpan, next: Beginning): boolean {
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
function isOneMachine(current: BootSpan, next: Beginning): boolean {
  return !areOtherHosts(current, next) || haveOneStart(current, next) !== false;
}

function areOtherHosts(current: Pick<BootSpan, 'hosts'>, next: Pick<BootSpan, 'hosts'>): boolean {
  if (current.hosts.length === 0 || next.hosts.length === 0) return false;
  return next.hosts.every((host) => !current.hosts.includes(host));
}

/** Whether both tell the same start of the kernel; null where one of them tells none. */
function haveOneStart(current: BootSpan, next: Beginning): boolean | null {
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
