import { VfTimelineError } from '../errors.ts';

/**
 * How much is unpacked, at most. Beyond a limit the rest of that input is not read, and a problem of its source
 * says so.
 */
export interface UnpackLimits {
  /**
   * Entries of one archive or folder, those that are no log as well. The largest collections of clusters hold
   * some hundred thousand.
   */
  readonly maxEntries: number;
  /** Logs of one input that are read: a machine keeps some hundred, a cluster some thousand. */
  readonly maxLogs: number;
  /**
   * Layers of compression and archives in one another; `logs.zip:vm1.tar.xz:messages.1.gz` has four. What
   * contains itself would have no end.
   */
  readonly maxDepth: number;
  /**
   * Bytes that one compressed byte may give, seen over the whole of a compressed stream. Logs give 5 to 50; a
   * console that fills its log with NULs, some hundred; a bomb, thousands.
   */
  readonly maxRatio: number;
  /** Bytes that one input may give, all that is unpacked within it counted: what a machine's `/var/log` never has. */
  readonly maxUnpackedBytes: number;
  /** Bytes of one entry that is held in memory because it is not read from its beginning to its end: a zip archive or a journal within an archive. */
  readonly maxHeldBytes: number;
}

export const DEFAULT_LIMITS: UnpackLimits = {
  maxEntries: 1_000_000,
  maxLogs: 10_000,
  maxDepth: 8,
  maxRatio: 1_000,
  maxUnpackedBytes: 64 * 1024 ** 3,
  maxHeldBytes: 256 * 1024 ** 2,
};

/** Bytes of a compressed stream that its ratio does not count for: a short file of blanks is no bomb. */
export const RATIO_FREE_BYTES = 64 * 1024 ** 2;

/**
 * The limits, with the default for those that are not given.
 *
 * @throws VfTimelineError `invalid-argument` where one is no whole number above zero.
 */
export function unpackLimits(given: Partial<UnpackLimits> = {}): UnpackLimits {
  const limits: { -readonly [Name in keyof UnpackLimits]: number } = { ...DEFAULT_LIMITS };
  for (const name of LIMIT_NAMES) {
    const value = given[name];
    if (value === undefined) continue;
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new VfTimelineError('invalid-argument', `limits.${name} must be a whole number above zero`);
    }
    limits[name] = value;
  }
  return limits;
}

export const LIMIT_NAMES = [
  'maxEntries',
  'maxLogs',
  'maxDepth',
  'maxRatio',
  'maxUnpackedBytes',
  'maxHeldBytes',
] as const satisfies readonly (keyof UnpackLimits)[];
