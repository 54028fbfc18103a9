import type { Collected } from '../evidence/collected.ts';
import { type BootClock, bootClock, dateRecord } from '../record/boot-clock.ts';
import { beginsAsDriver } from '../record/formats/driver-lines.ts';
import { LocalClock } from '../record/local-clock.ts';
import { openRecords, type ReadOptions } from '../record/read-records.ts';
import type { SourceTally } from '../record/tally.ts';
import type { CollectedFile } from '../source/collected-file.ts';
import type { LogInput } from '../source/input.ts';
import { machineName } from '../source/machine.ts';
import { describeBoot } from './describe-boot.ts';
import { describeSource } from './describe-source.ts';
import { EntryReader } from './entry-reader.ts';
import type { ToldBoot, ToldSource } from './join-sources.ts';
import { KeptEntries } from './kept-entries.ts';
import { machineInterfaces } from './machine-interfaces.ts';
import { MessageCounts } from './message-counts.ts';
import { RELEVANT } from './relevance.ts';
import { TIMELINE_SCHEMA, type Timeline, type TimelineBoot } from './timeline.ts';
import { TimelineBuilder } from './timeline-builder.ts';
import { trustedClocks } from './trusted-clocks.ts';
import { UnrecognizedWordings } from './unrecognized-lines.ts';

/** Reads logs into a timeline without findings. */
export async function buildTimeline(input: LogInput, options: ReadOptions = {}): Promise<Timeline> {
  const clock = new LocalClock(options);
  const sources: ToldSource[] = [];
  const wordings = new UnrecognizedWordings();
  const files: CollectedFile[] = [];
  const opening = { ...options, onCollected: (file: CollectedFile) => files.push(file) };
  for await (const source of openRecords(input, clock, opening, { relevance: RELEVANT })) {
    const reader = new EntryReader();
    const kept = new KeptEntries(source.name);
    let unrecognized = 0;
    /** The last line that begins as one of a driver, and cannot be read. */
    let lastUnread: number | null = null;
    for await (const batch of source.batches()) {
      for (const record of batch) {
        const told = reader.tell(record);
        if (told === null) {
          if (beginsAsDriver(record.message)) lastUnread = record.source.line;
          continue;
        }
        const { message } = told;
        if (message.kind !== 'unrecognized') kept.add(record, told);
        else {
          unrecognized += 1;
          lastUnread = record.source.line;
          wordings.add(message, record.source);
        }
      }
    }
    const { name, machine, problems, tally, boots, journal } = source;
    await noteOpenEnd(kept, lastUnread, tally);
    const losses = tally.losses.all;
    const spans = boots.boots;
    const read = { name, machine, problems, journal, tally, spans, kept, unrecognized, losses };
    sources.push({ ...read, repeated: 0 });
  }
  options.signal?.throwIfAborted();
  const builder = new TimelineBuilder();
  const messages = new MessageCounts();
  const { told, boots, yearsKnown } = await addBoots(sources, clock, builder, messages);
  return {
    schema: TIMELINE_SCHEMA,
    sources: told.map((source) => describeSource({ ...source, recognized: source.kept.length })),
    boots,
    interfaces: builder.interfaces,
    events: builder.events,
    notes: builder.notes,
    unpaired: builder.unpaired,
    machine: machineInterfaces(builder.interfaces),
    findings: [],
    messages: messages.counts,
    unrecognized: wordings.lines,
    assumptions: [...clock.assumptions(yearsKnown), ...trustedClocks(builder.events)],
    collected: await collectedOf(files, boots),
  };
}

/** What the last line is worth that has no end: of a driver's line that cannot be read the rest is missing. */
async function noteOpenEnd(
  entries: KeptEntries,
  lastUnread: number | null,
  { openLine, losses }: SourceTally,
): Promise<void> {
  if (openLine === null) return;
  if (lastUnread === openLine) losses.addTorn(openLine);
  const { last } = entries;
  if (last === undefined || last.record.source.line !== openLine || openLine === 1) return;
  const { judgeOpenEnd, textsBeforeLast } = await import('./open-end.ts');
  const end = judgeOpenEnd(last, textsBeforeLast(entries));
  if (end === 'open') losses.addOpen(openLine);
  if (end !== 'cut') return;
  losses.addTorn(openLine);
  entries.cutLast();
}

/** What the logs tell together. */
interface ToldBoots {
  readonly told: readonly ToldSource[];
  readonly boots: readonly TimelineBoot[];
  readonly yearsKnown: boolean;
}

/** Feeds the builder, boot by boot, with the best times that the whole of a boot gives; gives the boots. */
async function addBoots(
  sources: readonly ToldSource[],
  clock: LocalClock,
  builder: TimelineBuilder,
  messages: MessageCounts,
): Promise<ToldBoots> {
  const [only] = sources;
  const [span] = only?.spans ?? [];
  if (only !== undefined && span !== undefined && isOneBoot(sources)) {
    const machine = only.machine === null ? null : machineName(only.machine);
    const boot = addBoot({ span, entries: only.kept, machine }, 0, builder, messages);
    return { told: sources, boots: describeBoots([boot], builder), yearsKnown: false };
  }
  const { joinSources } = await import('./join-sources.ts');
  const { told, boots: joined, yearsKnown } = joinSources(sources, clock);
  const boots = joined.map((boot, index) => addBoot(boot, index, builder, messages));
  return { told, boots: describeBoots(boots, builder), yearsKnown };
}

/** Whether there is nothing to compare: one log of one boot, which tells nothing twice, by a clock of a known year. */
function isOneBoot([only, ...others]: readonly ToldSource[]): boolean {
  if (only === undefined || others.length > 0 || only.spans.length !== 1) return false;
  return !only.kept.fall && !only.spans.some(({ yearSupposed }) => yearSupposed);
}

/** A boot whose records the builder has, with its clock. */
interface AddedBoot extends Pick<ToldBoot, 'span' | 'machine'> {
  readonly clock: BootClock | null;
}

function addBoot(
  { span, entries, machine }: ToldBoot,
  index: number,
  builder: TimelineBuilder,
  messages: MessageCounts,
): AddedBoot {
  const clock = bootClock(span.anchors);
  for (const { record, message } of entries) {
    const dated = dateRecord(record, span.anchors, clock);
    builder.accept(dated.boot === index ? dated : { ...dated, boot: index }, message);
    messages.add(message, record.source);
  }
  return { span, clock, machine };
}

function describeBoots(boots: readonly AddedBoot[], builder: TimelineBuilder): readonly TimelineBoot[] {
  builder.finishBoot();
  return boots.map(({ span, clock, machine }, index) => ({
    ...describeBoot(span, clock, index, builder.leftOut.get(index) ?? 0),
    machine,
  }));
}

/** Files whose surroundings tell nothing are of the one machine that the logs are of. */
async function collectedOf(
  files: readonly CollectedFile[],
  boots: readonly TimelineBoot[],
): Promise<readonly Collected[]> {
  if (files.length === 0) return [];
  const { readCollected } = await import('../evidence/read-collected.ts');
  const machines = new Set(boots.map(({ machine }) => machine));
  const [only = null] = machines;
  return readCollected(files).map((one) =>
    machines.size === 1 && one.machine === null ? { ...one, machine: only } : one,
  );
}
