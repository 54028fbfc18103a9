import { joinAnchors, measuredClock } from '../record/boot-clock.ts';
import { type BootSpan, mergeSpans } from '../record/boot-span.ts';
import { areOneBoot } from '../record/one-boot.ts';
import type { EpochMicroseconds } from '../units.ts';
import { StampedLog } from './align-records.ts';
import { isUnstamped, type LogPart } from './log-part.ts';
import { isUntimed, retold } from './retold.ts';
import { SharedRecords } from './shared-records.ts';

/**
 * Logs without any wall time that are compared with each log without stamps: the `dmesg` that somebody saved
 * beside the journal; and logs without any time. Nobody gives more, and each is compared with each.
 */
const MAX_UNDATED = 16;

/** Microseconds by which a log may begin before the start of its kernel: clocks in whole seconds. */
const EARLY_US = 2_000_000;

/**
 * Finds the parts of logs that show the same boot, whatever the order in which they are given:
 *
 * - by the journal's boot id,
 * - by records that both have, with the kernel's stamp or at the same second,
 * - by what the hardware's clock showed when the kernel read it,
 * - where one has stamps and the other has not, by the order and the distances of their messages,
 * - where one has no times at all, by the order of their messages; but not within one log, for a console may
 *   show a machine that says the same at each start.
 */
export class SameBoot {
  readonly #parts: readonly LogPart[];
  /** The part by which each one's group goes; its own where it is the first of its boot. */
  readonly #parent: number[];
  /** What each group knows of its boot, at the index of the part by which it goes. */
  readonly #spans: BootSpan[];
  readonly #stamped = new Map<number, StampedLog>();

  constructor(parts: readonly LogPart[]) {
    this.#parts = parts;
    this.#parent = parts.map((_, index) => index);
    this.#spans = parts.map(({ span }) => span);
    // Most logs are one boot, and need not be compared with anything.
    if (parts.length < 2) return;
    this.#joinById();
    this.#joinBySharedRecords();
    this.#joinByHardwareClock();
    this.#joinUnstamped();
    this.#joinUntimed();
  }

  /** The same number for two parts of the same boot. */
  groupOf(part: number): number {
    let root = part;
    for (let parent = this.#parentOf(root); parent !== root; parent = this.#parentOf(root)) {
      // Half the way for whoever asks next.
      this.#parent[root] = this.#parentOf(parent);
      root = parent;
    }
    return root;
  }

  #parentOf(part: number): number {
    return this.#parent[part] ?? part;
  }

  /** What all parts of the group together tell of their boot. */
  spanOf(part: number): BootSpan | undefined {
    return this.#spans[this.groupOf(part)];
  }

  #join(a: number, b: number): boolean {
    const [first, second] = [this.groupOf(a), this.groupOf(b)].sort((x, y) => x - y);
    if (first === undefined || second === undefined || first === second) return false;
    const [one, other] = [this.#spans[first], this.#spans[second]];
    if (one === undefined || other === undefined || !areOneBoot(one, other)) return false;
    this.#parent[second] = first;
    this.#spans[first] = mergeSpans(one, other);
    return true;
  }

  #joinById(): void {
    const first = new Map<string, number>();
    this.#parts.forEach(({ span: { id } }, index) => {
      if (id === null) return;
      const same = first.get(id);
      if (same === undefined) first.set(id, index);
      else this.#join(same, index);
    });
  }

  #joinBySharedRecords(): void {
    const shared = new SharedRecords(this.#parts);
    this.#parts.forEach((_, index) => {
      for (const other of shared.add(index)) this.#join(other, index);
    });
  }

  /** Machines that are started together read the same second; but no other has its interfaces. */
  #joinByHardwareClock(): void {
    const first = new Map<number, { readonly index: number; readonly texts: ReadonlySet<string> }>();
    this.#parts.forEach(({ span, entries }, index) => {
      if (span.rtcUs === null) return;
      const same = first.get(span.rtcUs);
      if (same === undefined) {
        const texts = new Set(entries.map(({ record }) => record.message));
        first.set(span.rtcUs, { index, texts });
      } else if (entries.length === 0 || entries.some(({ record }) => same.texts.has(record.message))) {
        this.#join(same.index, index);
      }
    });
  }

  #joinUnstamped(): void {
    const indices = [...this.#parts.keys()];
    const unstamped = indices.filter((index) => this.#isUnstamped(index));
    if (unstamped.length === 0) return;
    const stamped = indices.filter((index) => !this.#isUnstamped(index) && this.#entries(index).length > 0);
    const dated = stamped
      .map((index) => ({ index, startedAtUs: this.#startOf(index) }))
      .filter((each): each is Dated => each.startedAtUs !== null)
      .sort((a, b) => a.startedAtUs - b.startedAtUs);
    for (const index of unstamped) this.#joinDated(index, dated);
    const undated = stamped.filter((index) => this.#startOf(index) === null);
    for (const index of undated.slice(0, MAX_UNDATED)) this.#joinUndated(index, unstamped);
  }

  /** The boot that ran when the log without stamps begins. */
  #joinDated(index: number, dated: readonly Dated[]): void {
    const firstUs = this.#parts[index]?.span.firstWallUs ?? null;
    if (firstUs === null) return;
    const running = dated[lastIndex(dated, firstUs + EARLY_US)];
    if (running === undefined) return;
    if (this.#stampedLog(running.index).fits(this.#entries(index), running.startedAtUs)) {
      this.#join(running.index, index);
    }
  }

  /** The only log without stamps that fits; boots of one machine look alike, and then nothing is said. */
  #joinUndated(index: number, unstamped: readonly number[]): void {
    const fits = unstamped.flatMap((other) => {
      const anchors = this.#stampedLog(index).align(this.#entries(other));
      return anchors === null ? [] : [{ other, anchors }];
    });
    const groups = new Set(fits.map(({ other }) => this.groupOf(other)));
    const [fit] = fits;
    if (fit === undefined || groups.size > 1 || !this.#join(index, fit.other)) return;
    const group = this.groupOf(index);
    const span = this.#spans[group];
    if (span === undefined) return;
    this.#spans[group] = { ...span, anchors: joinAnchors(span.anchors, fit.anchors) };
  }

  /** The only boot of another log that tells the same; of those with times, where there are any. */
  #joinUntimed(): void {
    const indices = [...this.#parts.keys()];
    const untimed = indices.filter((index) => this.#isUntimed(index)).slice(0, MAX_UNDATED);
    const timed = indices.filter((index) => !this.#isUntimed(index));
    for (const index of untimed) {
      const tellsTheSame = (other: number): boolean =>
        this.#parts[other]?.source !== this.#parts[index]?.source &&
        retold(this.#entries(other), this.#entries(index)) !== null;
      const fits = timed.filter(tellsTheSame);
      const same = fits.length > 0 ? fits : untimed.filter(tellsTheSame);
      const [first] = same;
      const groups = new Set(same.map((other) => this.groupOf(other)));
      if (first !== undefined && groups.size === 1) this.#join(first, index);
    }
  }

  #isUntimed(index: number): boolean {
    const part = this.#parts[index];
    return part !== undefined && isUntimed(part);
  }

  #stampedLog(index: number): StampedLog {
    const log = this.#stamped.get(index) ?? new StampedLog(this.#entries(index));
    this.#stamped.set(index, log);
    return log;
  }

  #isUnstamped(index: number): boolean {
    const part = this.#parts[index];
    return part !== undefined && isUnstamped(part);
  }

  #entries(index: number): LogPart['entries'] {
    return this.#parts[index]?.entries ?? [];
  }

  #startOf(index: number): EpochMicroseconds | null {
    const span = this.spanOf(index);
    return span === undefined ? null : (measuredClock(span.anchors)?.startedAtUs ?? null);
  }
}

interface Dated {
  readonly index: number;
  readonly startedAtUs: EpochMicroseconds;
}

/** The index of the last boot that started by then; -1 where there is none. */
function lastIndex(dated: readonly Dated[], us: number): number {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(dated[middle]?.startedAtUs) <= us) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
