import { isoMicroseconds } from '../lifecycle/evidence.ts';
import type { KernelMessage } from '../message/kernel-message.ts';
import { parseMessage } from '../message/parse-message.ts';
import { type BootSpan, continuesBoot, joinSpans } from '../record/boots.ts';
import { LocalClock, type ReadOptions } from '../record/local-clock.ts';
import type { LogRecord } from '../record/log-record.ts';
import { openRecords } from '../record/read-records.ts';
import type { SourceTally } from '../record/tally.ts';
import type { LogInput } from '../source/input.ts';
import { orderSources } from './order-sources.ts';
import { TIMELINE_SCHEMA, type Timeline, type TimelineBoot, type TimelineSource } from './timeline.ts';
import { TimelineBuilder } from './timeline-builder.ts';

/** A source once it is read: what matters in it, and what became of the rest. */
interface ReadSource {
  readonly name: string;
  readonly tally: SourceTally;
  readonly spans: readonly BootSpan[];
  readonly entries: readonly Entry[];
  readonly recognized: number;
  readonly unrecognized: number;
}

interface Entry {
  readonly record: LogRecord;
  readonly message: KernelMessage;
}

/** Reads logs into a timeline without findings. */
export async function buildTimeline(input: LogInput, options: ReadOptions = {}): Promise<Timeline> {
  const clock = new LocalClock(options);
  const sources: ReadSource[] = [];
  for await (const source of openRecords(input, clock)) {
    const entries: Entry[] = [];
    let recognized = 0;
    let unrecognized = 0;
    for await (const batch of source.batches()) {
      for (const record of batch) {
        const message = parseMessage(record.message);
        if (message === null) continue;
        if (message.kind === 'unrecognized') unrecognized += 1;
        else recognized += 1;
        if (matters(message)) entries.push({ record, message });
      }
    }
    const { name, tally, boots } = source;
    sources.push({ name, tally, spans: boots.boots, entries, recognized, unrecognized });
  }
  const builder = new TimelineBuilder();
  const boots = addBoots(orderSources(sources), builder);
  return {
    schema: TIMELINE_SCHEMA,
    sources: sources.map(describeSource),
    boots,
    interfaces: builder.interfaces,
    events: builder.events,
    findings: [],
    assumptions: clock.assumptions(),
  };
}

/** Notes without an interface in front of them change nothing in a life. */
function matters(message: KernelMessage): boolean {
  return message.kind !== 'unrecognized' && (message.kind !== 'note' || message.netdev !== null);
}

/** Feeds the builder; gives the boots, where consecutive sources that show one boot make one. */
function addBoots(sources: readonly ReadSource[], builder: TimelineBuilder): readonly TimelineBoot[] {
  const boots: BootSpan[] = [];
  for (const { spans, entries } of sources) {
    const places = spans.map((span) => placeBoot(boots, span));
    for (const { record, message } of entries) {
      builder.accept({ ...record, boot: places[record.boot] ?? 0 }, message);
    }
  }
  builder.finishBoot();
  return boots.map(describeBoot);
}

/** Adds a boot of a source to those of the sources before it, or joins it to the last of them; gives its place. */
function placeBoot(boots: BootSpan[], span: BootSpan): number {
  const last = boots.at(-1);
  const goesOn = last !== undefined && span.index === 0 && continuesBoot(last, span);
  const place = goesOn ? boots.length - 1 : boots.length;
  boots[place] = goesOn ? joinSpans(last, span) : span;
  return place;
}

function describeBoot(span: BootSpan, index: number): TimelineBoot {
  const { id, kernel, startedAtUs } = span;
  return { index, id, kernel, startedAt: startedAtUs === null ? null : isoMicroseconds(startedAtUs) };
}

function describeSource({ name, tally, recognized, unrecognized }: ReadSource): TimelineSource {
  const formats = [...tally.formats].map(([format, records]) => ({ format, records }));
  const [most] = [...formats].sort((a, b) => b.records - a.records);
  const { bytes, lines, records, blank, notKernel, unknownFormat, damaged, cut } = tally;
  return {
    name,
    format: most?.format ?? null,
    formats,
    bytes,
    lines,
    records,
    recognized,
    unrecognized,
    skipped: { blank, notKernel, unknownFormat, damaged, cut },
  };
}
