import type { BootMicroseconds, EpochMicroseconds } from '../units.ts';
import type { WallClock } from './wall-clock.ts';

/** A date and time as a log prints it without zone, and often without year: `Oct  3 06:25:01.123456`. */
export interface LocalTime {
  /** Null where the log leaves it out. */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 to 999999. */
  readonly microsecond: number;
}

/** A time as the distance from the record before it in the same format: `[  +0.113671]`. */
export interface Elapsed {
  readonly afterPreviousUs: number;
}

/** Whether the time is a distance, not a date. */
export function isElapsed(wall: EpochMicroseconds | LocalTime | Elapsed): wall is Elapsed {
  return typeof wall === 'object' && 'afterPreviousUs' in wall;
}

/** A wall time as a format gives it, and how far it can be trusted. */
export interface WallTime {
  readonly wall: EpochMicroseconds | LocalTime | Elapsed;
  readonly wallClock: WallClock;
  /** Microseconds between two times that the format tells apart: a million where it shows whole seconds. */
  readonly wallResolutionUs: number;
}

/** What a format put around a kernel message, and the message. Unknown is null. */
export interface Envelope {
  readonly kind: 'record';
  readonly bootUs: BootMicroseconds | null;
  /** Microseconds between two stamps of the kernel that the format tells apart, where it shows no microseconds. */
  readonly bootResolutionUs?: number;
  /** What the machine's monotonic clock showed when a daemon received the record, where the format says so. */
  readonly receivedBootUs?: BootMicroseconds;
  readonly wall: EpochMicroseconds | LocalTime | Elapsed | null;
  /** Null where there is no wall time, as is the resolution. */
  readonly wallClock: WallClock | null;
  readonly wallResolutionUs: number | null;
  /** Journal boot id, 32 hex digits. */
  readonly bootId: string | null;
  /** Syslog severity, 0 to 7. */
  readonly priority: number | null;
  readonly host: string | null;
  readonly message: string;
}

const NOTHING_KNOWN: Omit<Envelope, 'message'> = {
  kind: 'record',
  bootUs: null,
  wall: null,
  wallClock: null,
  wallResolutionUs: null,
  bootId: null,
  priority: null,
  host: null,
};

/** What an envelope, or a record, says of the kernel's stamp where that has no microseconds. */
export function coarseStamp(resolutionUs: number | undefined): { readonly bootResolutionUs?: number } {
  return resolutionUs === undefined || resolutionUs <= 1 ? NO_STAMP : { bootResolutionUs: resolutionUs };
}

const NO_STAMP = {};

/** An envelope of which only this is known. */
export function envelope(known: Partial<Envelope> & Pick<Envelope, 'message'>): Envelope {
  return { ...NOTHING_KNOWN, ...known };
}

/** A line that says that the records behind it are of another boot: `-- Reboot --`. */
export interface BootMarker {
  readonly kind: 'boot-marker';
  readonly bootId: string | null;
}

/** An entry of another program than the kernel, or a remark of the program that wrote the log. */
export interface NotKernel {
  readonly kind: 'not-kernel';
  /** What the program said, and when; null for a remark. */
  readonly said: { readonly text: string; readonly time: WallTime | null } | null;
}

/** What a line is to the format that it is in. */
export type Reading =
  | Envelope
  | BootMarker
  | NotKernel
  /** A part of an entry that stands on another line. */
  | { readonly kind: 'continued' }
  /** Begins as the format does, and cannot be read. */
  | { readonly kind: 'damaged' };

export const NOT_KERNEL: Reading = { kind: 'not-kernel', said: null };

/** What another program said. */
export function notKernel(text: string, time: WallTime | null): Reading {
  return { kind: 'not-kernel', said: { text, time } };
}

export const CONTINUED: Reading = { kind: 'continued' };
export const DAMAGED: Reading = { kind: 'damaged' };
