import { eventTime, isoMicroseconds } from '../lifecycle/evidence.ts';
import { parseMessage } from '../message/parse-message.ts';
import { type BootSpan, continuesBoot, joinSpans } from '../record/boots.ts';
import { LocalClock, type ReadOptions } from '../record/local-clock.ts';
import { openRecords } from '../record/read-records.ts';
import type { SourceTally } from '../record/tally.ts';
import type { LogInput } from '../source/input.ts';
import { BootCapture, type Entry } from './captured-records.ts';
import { machineInterfaces } from './machine-interfaces.ts';
import { orderSources } from './order-sources.ts';
import { TIMELINE_SCHEMA, type Timeline, type TimelineBoot, type TimelineSource } from './timeline.ts';
import { TimelineBuilder } from './timeline-builder.ts';
import { UnrecognizedWordings } from './unrecognized-lines.ts';

/** A source once it is read: what was understood in it, and what became of the rest. */
interface ReadSource {
  readonly name: string;
  readonly tally: SourceTally;
  readonly spans: readonly BootSpan[];
  /** The records whose message was recognized. */
  readonly entries: readonly Entry[];
  readonly unrecognized: number;
  /** Entries that a source before has, too. */
  repeated: number;
}

/** Reads logs into a timeline without findings. */
export async function buildTimeline(input: LogInput, options: ReadOptions = {}): Promise<Timeline> {
  const clock = new LocalClock(options);
  const sources: ReadSource[] = [];
  const wordings = new UnrecognizedWordings();
  for await (const source of openRecords(input, clock)) {
    const entries: Entry[] = [];
    let unrecognized = 0;
    for await (const batch of source.batches()) {
      for (const record of batch) {
        const message = parseMessage(record.message);
        if (message === null) continue;
        if (message.kind === 'unrecognized') {
          unrecognized += 1;
          wordings.add(message, record.source);
        } else entries.push({ record, message });
      }
    }
    const { name, tally, boots } = source;
    sources.push({ name, tally, spans: boots.boots, entries, unrecognized, repeated: 0 });
  }
  const builder = new TimelineBuilder();
  const boots = addBoots(orderSources(sources), builder);
  return {
    schema: TIMELINE_SCHEMA,
    sources: sources.map(describeSource),
    boots,
    interfaces: builder.interfaces,
    events: builder.events,
    notes: builder.notes,
    unpaired: builder.unpaired,
    machine: machineInterfaces(builder.interfaces),
    findings: [],
    unrecognized: wordings.lines,
    assumptions: clock.assumptions(),
  };
}

/** Feeds the builder; gives the boots, where sources that show one boot make one. */
function addBoots(sources: readonly ReadSource[], builder: TimelineBuilder): readonly TimelineBoot[] {
  const boots: { span: BootSpan; readonly capture: BootCapture }[] = [];
  for (const source of sources) {
    const entriesOf = bySpan(source);
    const others = [...boots];
    for (const span of source.spans) {
      const entries = entriesOf.get(span.index) ?? [];
      const last = boots.at(-1);
      const goesOn =
        last !== undefined && span.index === 0 && continuesBoot(last.span, span) ? last : undefined;
      const same = others.find(({ capture }) => capture.knows(entries)) ?? goesOn;
      const boot = same ?? { span, capture: new BootCapture() };
      if (same === undefined) boots.push(boot);
      else boot.span = joinSpans(boot.span, span);
      source.repeated += boot.capture.add(entries);
    }
  }
  boots.forEach(({ capture }, index) => {
    for (const { record, message } of capture.entries) builder.accept({ ...record, boot: index }, message);
  });
  builder.finishBoot();
  return boots.map(({ span }, index) => describeBoot(span, index, builder.leftOut.get(index) ?? 0));
}

/** The entries of a source by the boot that they belong to there. */
function bySpan({ entries }: ReadSource): ReadonlyMap<number, readonly Entry[]> {
  const found = new Map<number, Entry[]>();
  for (const entry of entries) {
    const ofSpan = found.get(entry.record.boot);
    if (ofSpan === undefined) found.set(entry.record.boot, [entry]);
    else ofSpan.push(entry);
  }
  return found;
}

function describeBoot(span: BootSpan, index: number, leftOut: number): TimelineBoot {
  const { id, kernel, startedAtUs, lastUs, lastWallUs } = span;
  return {
    index,
    id,
    kernel,
    // A start before 1970 is a clock that was not set.
    startedAt: startedAtUs === null || startedAtUs < 0 ? null : isoMicroseconds(startedAtUs),
    shownUntil: eventTime({ bootUs: lastUs, wallUs: lastWallUs }),
    leftOut,
  };
}

function describeSource({ name, tally, entries, unrecognized, repeated }: ReadSource): TimelineSource {
  const formats = [...tally.formats].map(([format, records]) => ({ format, records }));
  const [most] = [...formats].sort((a, b) => b.records - a.records);
  const { bytes, lines, records, continued, blank, notKernel, unknownFormat, damaged, cut } = tally;
  return {
    name,
    format: most?.format ?? null,
    formats,
    bytes,
    lines,
    records,
    recognized: entries.length,
    unrecognized,
    repeated,
    skipped: { continued, blank, notKernel, unknownFormat, damaged, cut },
  };
}
