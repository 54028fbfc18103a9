import type { BootTracker } from './boots.ts';
import { ElapsedClock } from './elapsed-clock.ts';
import { coarseStamp, type Envelope } from './envelope.ts';
import type { LineEntry } from './line-reader.ts';
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
    const { bootUs, bootResolutionUs, receivedBootUs, bootId, priority, host, message } = envelope;
    // Where a record has no time of its own, the one at which its line was written down is better than none.
    const isCarried = bootUs === null && envelope.wall === null && carried !== null;
    const wall = isCarried ? carried : envelope.wall;
    const wallUs = wall === null ? null : this.#clock.toEpoch(wall, format);
    const clockOfWall = isCarried ? 'carrier' : envelope.wallClock;
    const resolutionUs = isCarried ? carriedResolutionUs : envelope.wallResolutionUs;
    const wallClock = wallUs === null ? null : clockOfWall;
    const wallResolutionUs = wallUs === null ? null : resolutionUs;
    const yearSupposed = wallUs !== null && this.#clock.supposesYear(wall);
    const boot = this.#boots.observe({
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
    });
    const record: LogRecord = {
      source: { name: this.#name, line: number },
      format,
      boot,
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
