import type { EpochMicroseconds } from '../units.ts';
import { type Elapsed, isElapsed, type LocalTime } from './envelope.ts';
import type { LineEntry } from './line-entry.ts';

/** How a log that has its newest line first was read: from its end, or, for it is too long, as it stands. */
export type NewestFirst = 'turned' | 'as-is';

/** Steps of time after which a log of which most go forward is taken as it stands. */
const FEW_STEPS = 8;

/** Records that are held while no time, or always the same, says where the log goes. */
const MAX_UNDECIDED = 256;

/** Steps backwards that a log must have to be turned: two lines may have come out of order, and boots fall back. */
const MIN_BACKWARD = 3;

/** Steps backwards for each one forward in a log that runs backwards: lines that came a little out of order. */
const MIN_SHARE = 8;

/** Records of a log that is turned, and their characters: those of a year of journals of one machine. */
const MAX_HELD = 262_144;
const MAX_HELD_CHARACTERS = 64 * 1024 * 1024;

/** Any year does where none is told, if it has all days. */
const LEAP_YEAR = 2024;

/**
 * Turns a log that has its newest line first: `journalctl --reverse`, `tac`, a table that was sorted so. It has, where
 * (nearly) every time is earlier than the one before. Records are held back as long as that may be: of any other log
 * a few, of this one all, up to a limit.
 */
export class NewestFirstLog {
  readonly #emit: (entry: LineEntry) => void;
  /** Null once it is decided. */
  #held: LineEntry[] | null = [];
  #characters = 0;
  /** The latest moment in each way to tell it: times with and without a year, or a zone, are none of one clock. */
  readonly #before = new Map<string, Moment>();
  #forward = 0;
  #backward = 0;
  #order: NewestFirst | null = null;

  /** @param isLive the log is being written: its newest line comes last, and nobody wants to wait for it */
  constructor(emit: (entry: LineEntry) => void, isLive: boolean) {
    this.#emit = emit;
    if (isLive) this.#held = null;
  }

  /** Null where the log is in the order of time, as far as it is known. */
  get order(): NewestFirst | null {
    return this.#order;
  }

  /** Whether it is decided: entries are not held back any more. */
  get isSettled(): boolean {
    return this.#held === null;
  }

  take(entry: LineEntry): void {
    if (this.#held === null || !hasPlace(entry)) {
      this.#emit(entry);
      return;
    }
    this.#held.push({ ...entry, text: '', whole: '' });
    this.#characters += entry.width;
    this.#step(entry);
    if (this.#forward >= this.#backward && (this.#isDecided || this.#held.length >= MAX_UNDECIDED)) {
      this.#emitHeld();
    } else if (this.#held.length >= MAX_HELD || this.#characters > MAX_HELD_CHARACTERS) {
      if (this.#runsBackwards) this.#order = 'as-is';
      this.#emitHeld();
    }
  }

  /** There is no further entry. */
  end(): void {
    if (this.#held !== null && this.#runsBackwards) {
      this.#order = 'turned';
      this.#held = turned(this.#held);
    }
    this.#emitHeld();
  }

  get #isDecided(): boolean {
    return this.#forward + this.#backward >= FEW_STEPS;
  }

  get #runsBackwards(): boolean {
    return this.#backward >= MIN_BACKWARD && this.#backward >= MIN_SHARE * this.#forward;
  }

  #emitHeld(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const entry of held) this.#emit(entry);
  }

  #step(entry: LineEntry): void {
    const moment = momentOf(entry);
    if (moment === null) return;
    const before = this.#before.get(moment.told);
    const stepUs = before === undefined ? 0 : distance(before, moment);
    this.#before.set(moment.told, moment);
    if (stepUs > 0) this.#forward += 1;
    if (stepUs < 0) this.#backward += 1;
  }
}

/** Whether the order of the entry among the others matters. */
function hasPlace({ reading }: LineEntry): boolean {
  return reading.kind === 'record' || reading.kind === 'boot-marker';
}

/**
 * The entries from the last one to the first. A marker (`-- Boot … --`) stays before those that it stood before, and
 * what stood before the first marker is of one more boot.
 */
function turned(entries: readonly LineEntry[]): LineEntry[] {
  const order: LineEntry[] = [];
  let run: LineEntry[] = [];
  for (const entry of entries.toReversed()) {
    if (entry.reading.kind !== 'boot-marker') {
      run.push(entry);
      continue;
    }
    for (const one of [entry, ...run]) order.push(one);
    run = [];
  }
  const [marker] = order;
  // It counts no line: it is in no line of the log.
  if (marker !== undefined && run.length > 0)
    order.push({ ...marker, lines: 0, reading: { kind: 'boot-marker', bootId: null } });
  for (const one of run) order.push(one);
  return order;
}

interface Moment {
  /** In which format, and by which kind of time. */
  readonly told: string;
  readonly bootUs: number | null;
  readonly wallUs: number | null;
}

function momentOf({ reading, carried, format }: LineEntry): Moment | null {
  if (reading.kind !== 'record') return null;
  const { bootUs } = reading;
  const wall = bootUs === null && reading.wall === null ? carried : reading.wall;
  const wallUs = roughly(wall);
  if (bootUs === null && wallUs === null) return null;
  return { told: `${format} ${kindOf(wall)}`, bootUs, wallUs };
}

function kindOf(wall: EpochMicroseconds | LocalTime | Elapsed | null): string {
  if (wall === null || typeof wall === 'number') return typeof wall;
  return 'year' in wall && wall.year !== null ? 'dated' : 'undated';
}

/** Places times of one log beside each other, whatever their year and zone are. */
function roughly(wall: EpochMicroseconds | LocalTime | Elapsed | null): number | null {
  if (wall === null || typeof wall === 'number') return wall;
  if (isElapsed(wall)) return null;
  const { year, month, day, hour, minute, second, microsecond } = wall;
  return Date.UTC(year ?? LEAP_YEAR, month - 1, day, hour, minute, second) * 1000 + microsecond;
}

/** By the wall time, for the kernel's begins anew with each boot; by that within one second of a daemon. */
function distance(before: Moment, { bootUs, wallUs }: Moment): number {
  const wallStep = before.wallUs === null || wallUs === null ? 0 : wallUs - before.wallUs;
  if (wallStep !== 0) return wallStep;
  return before.bootUs === null || bootUs === null ? 0 : bootUs - before.bootUs;
}
