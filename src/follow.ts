import { LiveFindings } from './diagnose/live-findings.ts';
import type { KernelMessage } from './message/kernel-message.ts';
import { parseMessage } from './message/parse-message.ts';
import { withPauses } from './pauses.ts';
import type { BootSpan } from './record/boot-span.ts';
import { LocalClock } from './record/local-clock.ts';
import type { LogRecord } from './record/log-record.ts';
import { openRecords, type ReadOptions, type SourceRecords } from './record/read-records.ts';
import { ownCopy, ownCopyOrNull } from './scan/own-copy.ts';
import type { NamedLog } from './source/input.ts';
import type { FollowItem, FollowState } from './timeline/follow-item.ts';
import { LiveBoot } from './timeline/live-boot.ts';
import type { Finding } from './timeline/timeline.ts';
import { bootMicroseconds, epochMicroseconds } from './units.ts';

/** Boots that are followed at the same time, as in `events`. */
const MAX_OPEN_BOOTS = 16;

/**
 * Follows a log: its events as they come, each finding once when it is certain, and at the end the state. Memory is
 * bounded, however long the log goes on.
 *
 * An event of a VF's PCI function comes once the log has said whose VF it is. A finding waits until what could take it
 * back would have come, by the times of the log, or by the clock while the log is silent; where no time tells that, for
 * the end of its boot, or of the log. Those about a log as a whole are for `analyze`.
 */
export async function* follow(
  log: NamedLog,
  options: ReadOptions = {},
): AsyncGenerator<FollowItem, void, undefined> {
  const follower = new Follower();
  for await (const source of openRecords(log, new LocalClock(options), options, { isLive: true }))
    yield* follower.read(source);
  yield { kind: 'state', state: follower.state };
}

/** Microseconds of the log between two looks for findings that wait for time to pass: each look takes some milliseconds. */
const AGAIN_US = 10_000_000;

/** Messages of a boot that are looked at again with each new one; that takes a few milliseconds. */
const SHORT_MESSAGES = 256;

/** Microseconds of the log between two looks at more than these: a storm of messages must not fall behind for them. */
const LONG_US = 1_000_000;

/** The clock by which the silence of a log is counted. */
export interface Watch {
  /** Milliseconds without a line after which findings are looked for that wait for time to pass. */
  readonly pauseMs: number;
  /** Milliseconds from any beginning. */
  readonly now: () => number;
}

const WATCH: Watch = { pauseMs: 2_000, now: () => performance.now() };

/** The latest look for findings in a boot. */
interface LastLook {
  /** Microseconds, by the clock of the records; null where they have none. */
  readonly at: number | null;
  /** A message has come since. */
  readonly isStale: boolean;
  /** There was something that time will make certain. */
  readonly waits: boolean;
}

/** What is known of a log that goes on. */
export class Follower {
  /** The boots that run, the one that was seen last behind the others. */
  readonly #open = new Map<number, LiveBoot>();
  readonly #findings = new LiveFindings();
  /** When each boot was looked at last, by the clock of its records. */
  readonly #looks = new Map<number, LastLook>();
  readonly #watch: Watch;
  #latest: FollowState['interfaces'] = [];
  #boots = 0;
  #events = 0;
  #found = 0;
  #lines = 0;
  #records = 0;
  #unrecognized = 0;

  constructor(watch: Watch = WATCH) {
    this.#watch = watch;
  }

  /** Messages and findings that are held: what memory depends on. */
  get held(): number {
    return [...this.#open.values()].reduce((sum, { kept }) => sum + kept, this.#findings.remembered);
  }

  get state(): FollowState {
    return {
      interfaces: this.#latest,
      boots: this.#boots,
      events: this.#events,
      findings: this.#found,
      lines: this.#lines,
      records: this.#records,
      unrecognized: this.#unrecognized,
    };
  }

  async *read(source: SourceRecords): AsyncGenerator<FollowItem, void, undefined> {
    let lastMs = this.#watch.now();
    for await (const batch of withPauses(source.batches(), this.#watch.pauseMs)) {
      if (batch === null) {
        yield* this.#lookInSilence(source, this.#watch.now() - lastMs);
        continue;
      }
      lastMs = this.#watch.now();
      const seen = new Set(batch.map(({ boot }) => boot));
      const touched = new Set<number>();
      for (const each of batch) {
        // A copy: what is kept of a message would keep the piece of the log alive in which it came.
        const record = { ...each, host: ownCopyOrNull(each.host), message: ownCopy(each.message) };
        const message = parseMessage(record.message);
        if (message === null) continue;
        touched.add(record.boot);
        yield* this.#accept(source, record, message);
      }
      // What was written at once is looked at as one: a start of a machine is a few such batches.
      for (const index of seen) yield* this.#look(source, index, touched.has(index));
      this.#count(source);
    }
    this.#count(source);
    this.#latest = [...this.#open].flatMap(([boot, live]) =>
      live.interfaces.map((one) => ({ boot, ...one })),
    );
    for (const [index, boot] of this.#open) yield* this.#finish(source, index, boot, null);
  }

  *#accept(
    source: SourceRecords,
    record: LogRecord,
    message: KernelMessage,
  ): Generator<FollowItem, void, undefined> {
    if (message.kind === 'unrecognized') this.#unrecognized += 1;
    if (!this.#open.has(record.boot)) yield* this.#finishBefore(source, record.boot);
    const boot = this.#boot(record.boot);
    boot.accept(record, message);
    yield* this.#eventsOf(boot, false);
    for (const [index, oldest] of this.#open) {
      if (this.#open.size <= MAX_OPEN_BOOTS) break;
      yield* this.#finish(source, index, oldest, null);
    }
  }

  /** A machine that boots anew has ended the boot before. */
  *#finishBefore(source: SourceRecords, begun: number): Generator<FollowItem, void, undefined> {
    const next = source.boots.boots[begun];
    if (next === undefined) return;
    const { hosts } = next;
    for (const [index, boot] of this.#open) {
      const others = source.boots.boots[index]?.hosts ?? [];
      const isOne = others.length === 0 || hosts.length === 0 || others.some((host) => hosts.includes(host));
      if (isOne) yield* this.#finish(source, index, boot, next);
    }
  }

  #boot(index: number): LiveBoot {
    const known = this.#open.get(index);
    if (known === undefined) this.#boots += 1;
    const boot = known ?? new LiveBoot();
    this.#open.delete(index);
    this.#open.set(index, boot);
    return boot;
  }

  /** Looks for findings where there is a message, or where time has passed for those that wait for it. */
  *#look(source: SourceRecords, index: number, hasMessage: boolean): Generator<FollowItem, void, undefined> {
    const boot = this.#open.get(index);
    const span = source.boots.boots[index];
    if (boot === undefined || span === undefined) return;
    const at = span.lastUs ?? span.lastWallUs ?? null;
    const last = this.#looks.get(index) ?? { at: null, isStale: false, waits: false };
    const isStale = last.isStale || hasMessage;
    if (!isStale && !last.waits) return;
    const pauseUs = isStale ? (boot.kept > SHORT_MESSAGES ? LONG_US : 0) : AGAIN_US;
    if (at !== null && last.at !== null && Math.abs(at - last.at) < pauseUs) {
      this.#looks.set(index, { ...last, isStale });
      return;
    }
    yield* this.#lookAt(boot, index, span, at);
  }

  /** @param at when the log was at that place, by the clock of its records */
  *#lookAt(
    boot: LiveBoot,
    index: number,
    span: BootSpan,
    at: number | null,
  ): Generator<FollowItem, void, undefined> {
    const { findings, waits } = this.#findings.look(boot.timeline(span, null), index, false);
    this.#looks.set(index, { at, isStale: false, waits });
    yield* this.#tell(findings);
  }

  /** A kernel that has nothing to say may say nothing for days: what is overdue is told meanwhile. */
  *#lookInSilence(source: SourceRecords, silentMs: number): Generator<FollowItem, void, undefined> {
    const us = Math.round(silentMs * 1000);
    for (const [index, boot] of this.#open) {
      const last = this.#looks.get(index);
      const span = source.boots.boots[index];
      if (last === undefined || span === undefined || !(last.waits || last.isStale)) continue;
      const { lastUs, lastWallUs } = span;
      const now = {
        ...span,
        lastUs: lastUs === null ? null : bootMicroseconds(lastUs + us),
        lastWallUs: lastWallUs === null ? null : epochMicroseconds(lastWallUs + us),
      };
      yield* this.#lookAt(boot, index, now, last.at);
    }
  }

  /** @param next the boot that has ended it; null where nobody knows how it went on */
  *#finish(
    source: SourceRecords,
    index: number,
    boot: LiveBoot,
    next: BootSpan | null,
  ): Generator<FollowItem, void, undefined> {
    yield* this.#eventsOf(boot, true);
    const span = source.boots.boots[index];
    if (span !== undefined)
      yield* this.#tell(this.#findings.look(boot.timeline(span, next), index, true).findings);
    this.#open.delete(index);
    this.#looks.delete(index);
  }

  *#tell(findings: readonly Finding[]): Generator<FollowItem, void, undefined> {
    for (const finding of findings) {
      this.#found += 1;
      yield { kind: 'finding', finding };
    }
  }

  *#eventsOf(boot: LiveBoot, isOver: boolean): Generator<FollowItem, void, undefined> {
    for (const event of boot.take(isOver)) {
      this.#events += 1;
      yield { kind: 'event', event };
    }
  }

  #count({ tally }: SourceRecords): void {
    this.#lines = tally.lines;
    this.#records = tally.records;
  }
}
