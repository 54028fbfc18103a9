import { LatestMap } from '../latest-map.ts';
import type { BootMicroseconds } from '../units.ts';
import {
  type BootClues,
  type BootSpan,
  firstSpan,
  isOnlyStamped,
  isUptime,
  joinSpans,
  ONLY_STAMPED,
  type StampedRun,
  spanOf,
} from './boot-span.ts';
import { beginsBoot, haveOneStart, isOneMachine } from './one-boot.ts';
import { OpenRun } from './open-run.ts';

/** Boots among which the one is looked for whose machine has a new name. */
const MAX_RECENT = 16;

/** Boots of one log: a virtual machine that boots every hour needs more than seven years for as many. */
const MAX_BOOTS = 65_536;

/** Names of machines that are known at a time: as many as boots. A log may name as many as it has lines. */
const MAX_NAMES = MAX_BOOTS;

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
  readonly #byHost = new LatestMap<string, number>(MAX_NAMES);
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
    if (isOnlyStamped(clues) && this.#goesOnByStamp(clues.bootUs)) return this.#latest;
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
    // The name as the boot has it: the one of the record is a piece of the log.
    if (record.host !== null && joined.host !== null) this.#byHost.set(joined.host, joined.index);
    return joined.index;
  }

  /** Takes note of a record that tells nothing of its boot but a stamp, and gives the index of its boot. */
  observeStamp(bootUs: BootMicroseconds): number {
    if (isUptime(bootUs) && this.#goesOnByStamp(bootUs)) return this.#latest;
    return this.observe({ ...ONLY_STAMPED, bootUs });
  }

  /**
   * Takes note of records that have the kernel's stamp and nothing else that says anything about a boot, and whose
   * stamps do not fall. It is as if each of them was observed: of those between the first and the last only the
   * highest stamp matters, and how many there are.
   */
  observeRun({ records, firstUs, beforeLastUs, lastUs }: StampedRun): void {
    this.observeStamp(firstUs);
    if (records > 1 && this.#openRun()) this.#run.add(records - 1, beforeLastUs, lastUs);
  }

  /** Further records of the latest boot that tell what those observed before and behind them tell. */
  countAlike(records: number): void {
    this.#closeRun();
    const boot = this.#boots[this.#latest];
    if (boot !== undefined) this.#boots[this.#latest] = { ...boot, records: boot.records + records };
  }

  /** What nearly every record is in a log of `dmesg`: one with a stamp and nothing else, not far below the highest. */
  #goesOnByStamp(bootUs: BootMicroseconds): boolean {
    if (this.#marker !== null || !this.#openRun() || !this.#run.mayGoOn(bootUs)) return false;
    this.#run.add(1, bootUs, bootUs);
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
    return firstSpan(record, this.#boots.length);
  }

  #goOn(record: BootSpan, boot: BootSpan): BootSpan {
    const { host } = boot;
    if (record.id === null && host !== null && record.host !== null && host !== record.host) {
      // The first name is back: the one that came between is another machine's.
      if (this.#byHost.get(record.host) === boot.index && this.#latest === boot.index) {
        if (this.#apart.size < MAX_NAMES) this.#apart.add(host);
        this.#byHost.delete(host);
      }
    }
    return joinSpans(boot, record);
  }
}
