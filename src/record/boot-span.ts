import { ownCopy, ownCopyOrNull } from '../scan/own-copy.ts';
import { type BootMicroseconds, bootMicroseconds, type EpochMicroseconds } from '../units.ts';
import { type Anchors, anchorsOf, joinAnchors } from './boot-clock.ts';
import { readBootLine } from './boot-lines.ts';
import type { WallClock } from './wall-clock.ts';

/** The records of one kernel run in one log. Unknown is null. */
export interface BootSpan {
  /** Counted from 0 in the order of the log. */
  readonly index: number;
  /** Journal boot id, 32 hex digits. */
  readonly id: string | null;
  /** Kernel version as the boot's first lines print it. */
  readonly kernel: string | null;
  /** Whether it is the crash kernel of another boot: its command line tells. */
  readonly crashKernel: boolean | null;
  /** The names of the machine in the order in which they first came; the envelope has them. */
  readonly hosts: readonly string[];
  /** The name of the latest record that has one. */
  readonly host: string | null;
  /** The line before its first record says that a boot begins: `-- Reboot --`. */
  readonly afterMarker: boolean;
  /** Kernel records. */
  readonly records: number;
  /** The first stamp, and the highest. */
  readonly firstUs: BootMicroseconds | null;
  readonly lastUs: BootMicroseconds | null;
  /** The highest stamp before the latest record, where that one is far ahead of it; see {@link isAstray}. */
  readonly beforeLeapUs: BootMicroseconds | null;
  /** The first time of the envelope, and the latest. */
  readonly firstWallUs: EpochMicroseconds | null;
  readonly lastWallUs: EpochMicroseconds | null;
  /** Whose clock the latest one is of. */
  readonly wallClock: WallClock | null;
  /** Some times of the envelope are of a supposed year. */
  readonly yearSupposed: boolean;
  /** The first time of the envelope that shows its year. */
  readonly datedUs: EpochMicroseconds | null;
  /** What the hardware's clock showed when the kernel read it. No other boot of the machine read the same. */
  readonly rtcUs: EpochMicroseconds | null;
  /** What ties its two clocks together. */
  readonly anchors: Anchors;
}

/** What a record tells about its boot. */
export interface BootClues {
  readonly bootId: string | null;
  readonly bootUs: BootMicroseconds | null;
  readonly bootResolutionUs?: number | undefined;
  /** What the machine's monotonic clock showed when a daemon received the record. */
  readonly receivedBootUs?: BootMicroseconds | null | undefined;
  readonly wallUs: EpochMicroseconds | null;
  readonly wallClock: WallClock | null;
  readonly wallResolutionUs: number | null;
  readonly yearSupposed?: boolean;
  readonly host: string | null;
  readonly message: string;
}

/** Records of which only their stamps are known; these do not fall. */
export interface StampedRun {
  /** One at least. */
  readonly records: number;
  readonly firstUs: BootMicroseconds;
  readonly beforeLastUs: BootMicroseconds;
  readonly lastUs: BootMicroseconds;
}

/** What is known of them. */
export const ONLY_STAMPED = {
  bootId: null,
  wallUs: null,
  wallClock: null,
  wallResolutionUs: null,
  host: null,
  message: '',
} as const;

/**
 * Microseconds by which the kernel's clock may fall back within a boot. Lines that were buffered before
 * the console was ready come out behind later ones; a machine that really boots again starts at zero.
 */
export const STAMP_TOLERANCE_US = 10_000_000;

/**
 * Microseconds that no machine runs without booting: twenty years. A kernel that reads a clock that goes
 * backwards prints `[18446744073.703529]`, which are 584.
 */
const MAX_UPTIME_US = 20 * 365 * 86_400_000_000;

/**
 * Microseconds within which the log comes back behind a stamp that went astray: at most so much earlier, and
 * so much later; or in an hour, where it stood so high that a boot cannot begin there.
 */
const DISORDER_US = 100_000;
const RETURN_US = 1_000_000;
const QUIET_US = 3_600_000_000;
const PAST_BEGINNING_US = 300_000_000;

/** Names of one machine that are kept: one while it starts, one that it is given, and a few for renaming it. */
const MAX_HOSTS = 8;

/** A record as a span of its own. */
export function spanOf(clues: BootClues, marker: { readonly id: string | null } | null): BootSpan {
  const { host, wallClock, wallResolutionUs, receivedBootUs = null, yearSupposed = false } = clues;
  const line = readBootLine(clues.message);
  const rtcUs = line?.kind === 'hardware-clock' ? line.wallUs : null;
  const stampUs = clues.bootUs !== null && clues.bootUs <= MAX_UPTIME_US ? clues.bootUs : null;
  // The time at which another program wrote the line down says nothing about the boot.
  const wallUs = wallClock === 'carrier' ? null : clues.wallUs;
  return {
    index: 0,
    id: clues.bootId ?? marker?.id ?? null,
    kernel: line?.kind === 'kernel' ? line.version : null,
    crashKernel: line?.kind === 'command-line' ? line.crashKernel : null,
    hosts: host === null ? NO_HOSTS : [host],
    host,
    afterMarker: marker !== null,
    records: 1,
    firstUs: stampUs,
    lastUs: stampUs,
    beforeLeapUs: null,
    firstWallUs: wallUs,
    lastWallUs: wallUs,
    wallClock: wallUs === null ? null : wallClock,
    yearSupposed: wallUs !== null && yearSupposed,
    datedUs: yearSupposed ? null : wallUs,
    rtcUs,
    anchors: anchorsOf({
      ...{ bootUs: stampUs, wallUs, wallClock, rtcUs, receivedBootUs },
      resolutionUs: Math.max(wallResolutionUs ?? 1, clues.bootResolutionUs ?? 1),
    }),
  };
}

const NO_HOSTS: readonly string[] = [];

/** The span together with a later part of the same boot. */
export function joinSpans(span: BootSpan, part: BootSpan): BootSpan {
  const astray = part.firstUs !== null && isAstray(span, part.firstUs);
  const reachedUs = astray ? span.beforeLeapUs : span.lastUs;
  return {
    index: span.index,
    id: span.id ?? part.id,
    kernel: span.kernel ?? ownCopyOrNull(part.kernel),
    crashKernel: span.crashKernel ?? part.crashKernel,
    hosts: joinHosts(span.hosts, part.hosts),
    host: part.host === span.host || part.host === null ? span.host : ownCopy(part.host),
    afterMarker: span.afterMarker,
    records: span.records + part.records,
    firstUs: span.firstUs ?? part.firstUs,
    lastUs: later(reachedUs, part.lastUs),
    beforeLeapUs: part.firstUs === null ? span.beforeLeapUs : leap(reachedUs, part),
    firstWallUs: span.firstWallUs ?? part.firstWallUs,
    lastWallUs: later(span.lastWallUs, part.lastWallUs),
    wallClock: part.wallClock ?? span.wallClock,
    yearSupposed: span.yearSupposed || part.yearSupposed,
    datedUs: span.datedUs ?? part.datedUs,
    rtcUs: part.rtcUs ?? span.rtcUs,
    anchors: joinAnchors(span.anchors, part.anchors),
  };
}

/** Whether the record tells nothing of its boot but a stamp. */
export function isOnlyStamped(clues: BootClues): clues is BootClues & { readonly bootUs: BootMicroseconds } {
  const { bootUs, bootId, wallUs, host, message } = clues;
  if (bootUs === null || !isUptime(bootUs) || bootId !== null || wallUs !== null || host !== null)
    return false;
  return readBootLine(message) === null;
}

/** Whether a kernel can have run so long. */
export function isUptime(bootUs: BootMicroseconds): boolean {
  return bootUs <= MAX_UPTIME_US;
}

/** Two spans of one boot, out of two logs, in whichever order. */
export function mergeSpans(a: BootSpan, b: BootSpan): BootSpan {
  const isLater =
    a.firstUs !== null && b.firstUs !== null
      ? a.firstUs > b.firstUs
      : a.firstWallUs !== null && b.firstWallUs !== null && a.firstWallUs > b.firstWallUs;
  return isLater ? joinSpans(b, a) : joinSpans(a, b);
}

/**
 * Whether the span's highest stamp is one that went astray, by the stamp behind it: it stands alone, and the
 * log comes back to where it was before.
 *
 *     [   12.345678] mlx5_core …
 *     [99812.345902] mlx5_core …    a digit was damaged on its way
 *     [   12.346011] mlx5_core …
 */
export function isAstray({ lastUs, beforeLeapUs }: BootSpan, nextUs: BootMicroseconds): boolean {
  if (lastUs === null || beforeLeapUs === null) return false;
  const withinUs = beforeLeapUs > PAST_BEGINNING_US ? QUIET_US : RETURN_US;
  const returnedUs = nextUs - beforeLeapUs;
  return lastUs - nextUs > STAMP_TOLERANCE_US && returnedUs >= -DISORDER_US && returnedUs <= withinUs;
}

/** Where the log stood before a part of one record that is far ahead of it. */
function leap(reachedUs: BootMicroseconds | null, part: BootSpan): BootMicroseconds | null {
  if (reachedUs === null || part.firstUs === null || part.records > 1) return null;
  return part.firstUs - reachedUs > STAMP_TOLERANCE_US ? bootMicroseconds(reachedUs) : null;
}

function joinHosts(hosts: readonly string[], more: readonly string[]): readonly string[] {
  const isKnown = more.length === 0 || (more.length === 1 && more[0] === hosts[0]);
  if (isKnown || hosts.length >= MAX_HOSTS || more.every((host) => hosts.includes(host))) return hosts;
  return [...new Set([...hosts, ...more.map(ownCopy)])].slice(0, MAX_HOSTS);
}

/** The first record of a boot as its span. What is kept of its texts is copied: a piece of a string keeps the whole alive. */
export function firstSpan(record: BootSpan, index: number): BootSpan {
  const { id, kernel, hosts, host } = record;
  return {
    ...record,
    index,
    id: ownCopyOrNull(id),
    kernel: ownCopyOrNull(kernel),
    hosts: hosts.map(ownCopy),
    host: ownCopyOrNull(host),
  };
}

function later<T extends number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
