import type { Collected } from '../evidence/collected.ts';
import { readCollected } from '../evidence/read-collected.ts';
import { bootClock, dateRecord } from '../record/boot-clock.ts';
import { beginsAsDriver } from '../record/formats/driver-lines.ts';
import { LocalClock } from '../record/local-clock.ts';
import { openRecords, type ReadOptions } from '../record/read-records.ts';
import type { SourceTally } from '../record/tally.ts';
import type { CollectedFile } from '../source/collected-file.ts';
import type { LogInput } from '../source/input.ts';
import { machineName } from '../source/machine.ts';
import { captureRecords } from './captured-records.ts';
import { describeBoot } from './describe-boot.ts';
import { describeSource, type ReadSource } from './describe-source.ts';
import { EntryReader } from './entry-reader.ts';
import type { Entry } from './log-part.ts';
import { machineInterfaces } from './machine-interfaces.ts';
import { mergeBoots, type SourceBoots } from './merge-boots.ts';
import { MessageCounts } from './message-counts.ts';
import { judgeOpenEnd } from './open-end.ts';
import { RELEVANT } from './relevance.ts';
import { settleYears } from './settle-years.ts';
import { TIMELINE_SCHEMA, type Timeline, type TimelineBoot } from './timeline.ts';
import { TimelineBuilder } from './timeline-builder.ts';
import { trustedClocks } from './trusted-clocks.ts';
import { UnrecognizedWordings } from './unrecognized-lines.ts';

/** A source, and what it tells. */
interface ToldSource extends SourceBoots, Omit<ReadSource, 'recognized'> {
  repeated: number;
}

/** Reads logs into a timeline without findings. */
export async function buildTimeline(input: LogInput, options: ReadOptions = {}): Promise<Timeline> {
  const clock = new LocalClock(options);
  const sources: ToldSource[] = [];
  const wordings = new UnrecognizedWordings();
  const files: CollectedFile[] = [];
  const opening = { ...options, onCollected: (file: CollectedFile) => files.push(file) };
  for await (const source of openRecords(input, clock, opening, { relevance: RELEVANT })) {
    const reader = new EntryReader();
    const entries: Entry[] = [];
    let unrecognized = 0;
    /** The last line that begins as one of a driver, and cannot be read. */
    let lastUnread: number | null = null;
    for await (const batch of source.batches()) {
      for (const record of batch) {
        const entry = reader.read(record);
        if (entry === null) {
          if (beginsAsDriver(record.message)) lastUnread = record.source.line;
          continue;
        }
        const { message } = entry;
        if (message.kind !== 'unrecognized') entries.push(entry);
        else {
          unrecognized += 1;
          lastUnread = record.source.line;
          wordings.add(message, entry.record.source);
        }
      }
    }
    const { name, machine, problems, tally, boots, journal } = source;
    noteOpenEnd(entries, lastUnread, tally);
    const losses = tally.losses.all;
    const spans = boots.boots;
    const read = { name, machine, problems, journal, tally, spans, entries, unrecognized, losses };
    sources.push({ ...read, repeated: 0 });
  }
  options.signal?.throwIfAborted();
  const builder = new TimelineBuilder();
  const messages = new MessageCounts();
  const years = settleYears(sources, clock);
  const boots = addBoots(years.sources, builder, messages);
  return {
    schema: TIMELINE_SCHEMA,
    sources: years.sources.map((source) => describeSource({ ...source, recognized: source.entries.length })),
    boots,
    interfaces: builder.interfaces,
    events: builder.events,
    notes: builder.notes,
    unpaired: builder.unpaired,
    machine: machineInterfaces(builder.interfaces),
    findings: [],
    messages: messages.counts,
    unrecognized: wordings.lines,
    assumptions: [...clock.assumptions(years.known), ...trustedClocks(builder.events)],
    collected: collectedOf(files, boots),
  };
}

/** What the last line is worth that has no end: of a driver's line that cannot be read the rest is missing. */
function noteOpenEnd(entries: Entry[], lastUnread: number | null, { openLine, losses }: SourceTally): void {
  if (openLine === null) return;
  if (lastUnread === openLine) losses.addTorn(openLine);
  const last = entries.at(-1);
  if (last === undefined || last.record.source.line !== openLine || openLine === 1) return;
  const end = judgeOpenEnd(last, entries.slice(0, -1));
  if (end === 'open') losses.addOpen(openLine);
  if (end !== 'cut') return;
  losses.addTorn(openLine);
  entries[entries.length - 1] = { ...last, record: { ...last.record, isCut: true } };
}

/** Feeds the builder, boot by boot, with the best times that the whole of a boot gives; gives the boots. */
function addBoots(
  sources: readonly ToldSource[],
  builder: TimelineBuilder,
  messages: MessageCounts,
): readonly TimelineBoot[] {
  const merged = byMachine(sources).flatMap(({ machine, sources: ofMachine }) =>
    mergeBoots(ofMachine).map((boot) => ({ ...boot, machine, ofMachine })),
  );
  const boots = merged.map(({ parts, span, machine, ofMachine }, index) => {
    const { entries, repeated } = captureRecords(parts, span);
    for (const [source, count] of repeated) {
      const from = ofMachine[source];
      if (from !== undefined) from.repeated += count;
    }
    const clock = bootClock(span.anchors);
    for (const { record, message } of entries) {
      const dated = dateRecord(record, span.anchors, clock);
      builder.accept(dated.boot === index ? dated : { ...dated, boot: index }, message);
      messages.add(message, record.source);
    }
    return { span, clock, machine };
  });
  builder.finishBoot();
  return boots.map(({ span, clock, machine }, index) => ({
    ...describeBoot(span, clock, index, builder.leftOut.get(index) ?? 0),
    machine,
  }));
}

/** The logs of one machine, as far as their surroundings tell whose they are. */
interface MachineSources {
  readonly machine: string | null;
  readonly sources: readonly ToldSource[];
}

/** Logs whose surroundings tell nothing are of the one machine that the others are of; where there are several, of none of them. */
function byMachine(sources: readonly ToldSource[]): readonly MachineSources[] {
  const nameOf = ({ machine }: ToldSource): string | null => (machine === null ? null : machineName(machine));
  const names = new Set(sources.map(nameOf));
  names.delete(null);
  if (names.size < 2) return [{ machine: [...names][0] ?? null, sources }];
  const groups = new Map<string | null, ToldSource[]>();
  for (const source of sources) {
    const group = groups.get(nameOf(source));
    if (group === undefined) groups.set(nameOf(source), [source]);
    else group.push(source);
  }
  return [...groups].map(([machine, ofMachine]) => ({ machine, sources: ofMachine }));
}

/** Files whose surroundings tell nothing are of the one machine that the logs are of. */
function collectedOf(files: readonly CollectedFile[], boots: readonly TimelineBoot[]): readonly Collected[] {
  const machines = new Set(boots.map(({ machine }) => machine));
  const [only = null] = machines;
  return readCollected(files).map((one) =>
    machines.size === 1 && one.machine === null ? { ...one, machine: only } : one,
  );
}
