import { type BootMicroseconds, type EpochMicroseconds, epochMicroseconds } from '../units.ts';

/** The records of one kernel run in one log. Unknown is null. */
export interface BootSpan {
  /** Counted from 0 in the order of the log. */
  readonly index: number;
  /** Journal boot id, 32 hex digits. */
  readonly id: string | null;
  /** Kernel version as the boot's first lines print it. */
  readonly kernel: string | null;
  /** The line before its first record says that a boot begins: `-- Reboot --`. */
  readonly afterMarker: boolean;
  /** The first stamp, and the highest. */
  readonly firstUs: BootMicroseconds | null;
  readonly lastUs: BootMicroseconds | null;
  /** The first time of the envelope, and the latest. */
  readonly firstWallUs: EpochMicroseconds | null;
  readonly lastWallUs: EpochMicroseconds | null;
  /** When the kernel started: the earliest start that a record with both clocks allows. */
  readonly startedAtUs: EpochMicroseconds | null;
}

/** What a record tells about its boot. */
export interface BootClues {
  readonly bootId: string | null;
  readonly bootUs: BootMicroseconds | null;
  readonly wallUs: EpochMicroseconds | null;
  readonly message: string;
}

/** What may begin a boot: a record, or another span as a whole. */
type Beginning = Pick<BootSpan, 'id' | 'kernel' | 'afterMarker' | 'firstUs' | 'firstWallUs'>;

/**
 * Microseconds by which the kernel's clock may fall back within a boot. Lines that were buffered before
 * the console was ready come out behind later ones; a machine that really boots again starts at zero.
 */
const STAMP_TOLERANCE_US = 10_000_000;

/**
 * Microseconds that the lines before `Linux version` may be older, where the envelope has the only clock.
 * They are of the same instant; but the clock may show whole seconds.
 */
const HEAD_TOLERANCE_US = 1_000_000;

/** Boots of one log: a virtual machine that boots every hour needs more than seven years for as many. */
const MAX_BOOTS = 65_536;

// A kernel version is at most 64 characters long (__NEW_UTS_LEN).
const KERNEL_VERSION = /^Linux version (\S{1,64})/;

/**
 * Tells the boots of a log apart, record by record.
 *
 * @example
 * const tracker = new BootTracker();
 * const boot = tracker.observe({ bootId: null, bootUs, wallUs: null, message: 'Linux version 6.8.0 …' });
 * tracker.boots[boot].kernel; // '6.8.0'
 */
export class BootTracker {
  readonly #boots: BootSpan[] = [];
  /** A marker that no record has followed yet. */
  #marker: { readonly id: string | null } | null = null;

  /** Every boot so far. A span is a snapshot: the next record makes a new one. */
  get boots(): readonly BootSpan[] {
    return this.#boots;
  }

  /** Takes note of a marker line: the next record is of another boot. */
  mark(id: string | null): void {
    this.#marker = { id };
  }

  /** Takes note of a record, and gives the index of its boot. */
  observe(clues: BootClues): number {
    const record = spanOf(clues, this.#marker);
    this.#marker = null;
    const current = this.#boots.at(-1);
    const joined =
      current === undefined || (this.#boots.length < MAX_BOOTS && beginsBoot(current, record))
        ? { ...record, index: this.#boots.length }
        : joinSpans(current, record);
    this.#boots[joined.index] = joined;
    return joined.index;
  }
}

/**
 * Whether the first boot of a log is the last boot of the log before it, by the same rules that hold
 * within a log.
 *
 * @example
 * continuesBoot(rotated.boots.boots.at(-1), current.boots.boots[0]); // kern.log.1 and kern.log
 */
export function continuesBoot(earlier: BootSpan, later: BootSpan): boolean {
  return !beginsBoot(earlier, later);
}

function beginsBoot(current: BootSpan, next: Beginning): boolean {
  if (current.id !== null && next.id !== null) return current.id !== next.id;
  if (next.afterMarker) return true;
  if (next.kernel !== null && !isHead(current, next)) return true;
  return (
    current.lastUs !== null && next.firstUs !== null && current.lastUs - next.firstUs > STAMP_TOLERANCE_US
  );
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
  if (current.firstWallUs === null || version.firstWallUs === null) return false;
  return version.firstWallUs - current.firstWallUs <= HEAD_TOLERANCE_US;
}

/** A record as a span of its own. */
function spanOf(clues: BootClues, marker: { readonly id: string | null } | null): BootSpan {
  const { bootUs, wallUs } = clues;
  return {
    index: 0,
    id: clues.bootId ?? marker?.id ?? null,
    kernel: KERNEL_VERSION.exec(clues.message)?.[1] ?? null,
    afterMarker: marker !== null,
    firstUs: bootUs,
    lastUs: bootUs,
    firstWallUs: wallUs,
    lastWallUs: wallUs,
    startedAtUs: bootUs === null || wallUs === null ? null : epochMicroseconds(wallUs - bootUs),
  };
}

/** The span together with a later part of the same boot. */
export function joinSpans(span: BootSpan, part: BootSpan): BootSpan {
  return {
    index: span.index,
    id: span.id ?? part.id,
    kernel: span.kernel ?? part.kernel,
    afterMarker: span.afterMarker,
    firstUs: span.firstUs ?? part.firstUs,
    lastUs: later(span.lastUs, part.lastUs),
    firstWallUs: span.firstWallUs ?? part.firstWallUs,
    lastWallUs: later(span.lastWallUs, part.lastWallUs),
    startedAtUs: earlier(span.startedAtUs, part.startedAtUs),
  };
}

function later<T extends number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function earlier<T extends number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
