import { BootLife } from '../lifecycle/boot-life.ts';
import type { VfEvent } from '../lifecycle/event.ts';
import type { OwnedEvent } from '../lifecycle/event-queue.ts';
import type { Assumption } from '../record/assumption.ts';
import { BootTracker } from '../record/boots.ts';
import { LocalClock } from '../record/local-clock.ts';
import type { LogRecord } from '../record/log-record.ts';
import { openRecords, type ReadOptions, type SourceRecords } from '../record/read-records.ts';
import type { LogInput } from '../source/input.ts';
import { describeSource } from './describe-source.ts';
import { EntryReader } from './entry-reader.ts';
import { RELEVANT } from './relevance.ts';
import type { TimelineSource } from './timeline.ts';

/** Options of {@link events}. What {@link analyze} says of the whole beside the events is told to functions. */
export interface EventsOptions extends ReadOptions {
  /**
   * Takes what had to be supposed to give times, each thing once, before the first event that may rest on it. The
   * year of times without one is the latest that is not in the future, whatever the log shows of it later.
   */
  readonly onAssumption?: (assumption: Assumption) => void;
  /** Takes what became of each source's lines once it is read: what was skipped, lost, or could not be read. */
  readonly onSource?: (source: TimelineSource) => void;
}

/**
 * Boots that are followed at the same time: a log of several machines, or of a journal that several boots
 * write to, goes back and forth between them. One that was given up begins anew if it comes back.
 */
const MAX_OPEN_BOOTS = 16;

/** What `events` of the package gives. */
export async function* events(input: LogInput, options?: EventsOptions): AsyncGenerator<VfEvent> {
  const clock = new LocalClock(options);
  const teller = new AssumptionTeller(clock, options?.onAssumption);
  const lives = new OpenLives();
  const reading = { together: new BootTracker(), relevance: RELEVANT };
  for await (const source of openRecords(input, clock, options ?? {}, reading)) {
    const counts = { recognized: 0, unrecognized: 0 };
    for await (const batch of source.batches()) {
      for (const record of batch) {
        for (const event of lives.accept(record, counts)) {
          teller.tell();
          yield event;
        }
      }
    }
    options?.onSource?.(sourceOf(source, counts));
  }
  for (const event of lives.finish()) {
    teller.tell();
    yield event;
  }
}

interface Counts {
  recognized: number;
  unrecognized: number;
}

function sourceOf({ name, machine, problems, tally }: SourceRecords, counts: Counts): TimelineSource {
  return describeSource({
    ...{ name, machine, problems, tally },
    ...counts,
    losses: tally.losses.all,
    repeated: 0,
  });
}

/** The lives of the boots, the one that was seen last behind the others. */
class OpenLives {
  readonly #open = new Map<number, BootLife>();
  readonly #reader = new EntryReader();

  *accept(given: LogRecord, counts: Counts): Generator<VfEvent> {
    const entry = this.#reader.read(given);
    if (entry === null) return;
    const { record, message } = entry;
    if (message.kind === 'unrecognized') counts.unrecognized += 1;
    else counts.recognized += 1;
    const life = this.#open.get(record.boot) ?? new BootLife();
    this.#open.delete(record.boot);
    this.#open.set(record.boot, life);
    for (const [boot, oldest] of this.#open) {
      if (this.#open.size <= MAX_OPEN_BOOTS) break;
      yield* withoutNotes(oldest.finish());
      this.#open.delete(boot);
    }
    life.accept(record, message);
    yield* withoutNotes(life.take());
  }

  *finish(): Generator<VfEvent> {
    for (const life of this.#open.values()) yield* withoutNotes(life.finish());
  }
}

/** Passes on each assumption once. */
class AssumptionTeller {
  readonly #told = new Set<Assumption['subject']>();
  readonly #clock: LocalClock;
  readonly #tell: EventsOptions['onAssumption'];

  constructor(clock: LocalClock, tell: EventsOptions['onAssumption']) {
    this.#clock = clock;
    this.#tell = tell;
  }

  tell(): void {
    if (this.#tell === undefined) return;
    for (const assumption of this.#clock.assumptions()) {
      if (this.#told.has(assumption.subject)) continue;
      this.#told.add(assumption.subject);
      this.#tell(assumption);
    }
  }
}

function* withoutNotes(owned: Iterable<OwnedEvent>): Generator<VfEvent> {
  for (const { event } of owned) if (event.type !== 'note') yield event;
}
