import type { BootClues } from './boot-span.ts';
import type { BootTracker } from './boots.ts';
import { ElapsedClock } from './elapsed-clock.ts';
import { coarseStamp, type Envelope } from './envelope.ts';
import type { HeadedRun } from './headed-lines.ts';
import type { LineEntry } from './line-entry.ts';
import type { LocalClock } from './local-clock.ts';
import type { LogFormat, LogRecord } from './log-record.ts';
import type { RepeatedRecord } from './repeated-lines.ts';

/** Makes the records of one source, with the time and the boot of each. */
export class RecordMaker {
  readonly #name: string;
  readonly #clock: ElapsedClock;
  readonly #boots: BootTracker;

  constructor(name: string, clock: LocalClock, boots: BootTracker) {
    this.#name = name;
    this.#clock = new ElapsedClock(clock);
    this.#boots = boots;
  }

  /** @param format of the log in which the entry stands */
  of({ number, carried, carriedResolutionUs }: LineEntry, format: LogFormat, envelope: Envelope): LogRecord {
    const clues = this.#cluesOf(envelope, format, carried, carriedResolutionUs);
    const { wallUs, wallClock, wallResolutionUs, yearSupposed } = clues;
    const { bootUs, bootResolutionUs, priority, host, message } = envelope;
    const record: LogRecord = {
      source: { name: this.#name, line: number },
      format,
      boot: this.#boots.observe(clues),
      bootUs,
      wallUs,
      wallClock,
      wallResolutionUs,
      carried,
      priority,
      host,
      message,
    };
    const coarse = coarseStamp(bootResolutionUs);
    if (!yearSupposed && coarse.bootResolutionUs === undefined) return record;
    return { ...record, ...coarse, ...(yearSupposed ? { yearSupposed } : {}) };
  }

  /** Takes note of records that were left out. */
  observe({ header, records, firstUs, beforeLastUs, lastUs }: HeadedRun): void {
    const clues = { ...this.#cluesOf(header.envelope, header.format, null, null), message: '' };
    this.#boots.observe({ ...clues, bootUs: firstUs });
    if (records > 2) this.#boots.observe({ ...clues, bootUs: beforeLastUs });
    if (records > 3) this.#boots.countAlike(records - 3);
    if (records > 1) this.#boots.observe({ ...clues, bootUs: lastUs });
  }

  #cluesOf(
    envelope: Envelope,
    format: LogFormat,
    carried: LineEntry['carried'],
    carriedResolutionUs: number | null,
  ): Required<BootClues> {
    const { bootUs, bootResolutionUs, receivedBootUs, bootId, host, message } = envelope;
    // Where a record has no time of its own, the one at which its line was written down is better than none.
    const isCarried = bootUs === null && envelope.wall === null && carried !== null;
    const wall = isCarried ? carried : envelope.wall;
    const wallUs = wall === null ? null : this.#clock.toEpoch(wall, format);
    const clockOfWall = isCarried ? 'carrier' : envelope.wallClock;
    const resolutionUs = isCarried ? carriedResolutionUs : envelope.wallResolutionUs;
    const wallClock = wallUs === null ? null : clockOfWall;
    const wallResolutionUs = wallUs === null ? null : resolutionUs;
    const yearSupposed = wallUs !== null && this.#clock.supposesYear(wall);
    return {
      bootId,
      bootUs,
      bootResolutionUs,
      receivedBootUs,
      wallUs,
      wallClock,
      wallResolutionUs,
      yearSupposed,
      host,
      message,
    };
  }

  /** A record that has the kernel's stamp and nothing else, and is no line that tells of a boot. */
  ofRepeated({ number, stampUs, message }: RepeatedRecord): LogRecord {
    return {
      source: { name: this.#name, line: number },
      format: 'dmesg',
      boot: this.#boots.observeStamp(stampUs),
      bootUs: stampUs,
      wallUs: null,
      wallClock: null,
      wallResolutionUs: null,
      carried: null,
      priority: null,
      host: null,
      message,
    };
  }
}
