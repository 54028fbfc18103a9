import type { Finding, Timeline } from '../../timeline/timeline.ts';
import { type BootSpans, bootSpans, eventsIn, type PlacedEvent } from '../lives/boot-spans.ts';
import { typeWords } from '../text/event-words.ts';
import { wellFormedJson } from '../well-formed.ts';
import { interfaceTracks, type TraceTrack } from './interface-tracks.ts';
import type { TraceArguments, TraceEvent } from './trace-event.ts';

/** Microseconds between a boot whose place among the others is not known and the end of the boot before it. */
const BETWEEN_BOOTS_US = 1_000_000;

/**
 * The timeline as a trace for https://ui.perfetto.dev and chrome://tracing: a process for each boot, in it tracks for
 * each interface: the stays of VFs with their phases, and where the data path was. Events are marks on the tracks, findings
 * marks through the whole process. JSON, in pieces of one event each.
 *
 * The first moment of the first boot on the wall clock is 0; `otherData.zero` says when that was. Boots whose wall time
 * the log does not tell stand behind the boot before them, and say so.
 */
export function* renderTrace(timeline: Timeline): Generator<string, void, undefined> {
  let before = '{\n"displayTimeUnit": "ms",\n"traceEvents": [\n';
  const boots = [...bootSpans(timeline)];
  const zero = boots
    .filter(({ axis }) => axis.kind === 'wall')
    .reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const findings = findingsByBoot(timeline);
  let behind = 0;
  for (const boot of boots) {
    const shift = boot.axis.kind === 'wall' ? -zero : behind - boot.from;
    for (const event of traceOf(boot, shift, findings.get(boot.index) ?? [])) {
      yield before + wellFormedJson(event);
      before = ',\n';
    }
    behind = Math.max(behind, boot.to + shift + BETWEEN_BOOTS_US);
  }
  if (before !== ',\n') yield before;
  const otherData = {
    producer: 'vf-timeline',
    zero: Number.isFinite(zero) ? new Date(Math.floor(zero / 1000)).toISOString() : null,
  };
  yield `\n],\n"otherData": ${JSON.stringify(otherData)}\n}\n`;
}

function* traceOf(
  boot: BootSpans,
  shift: number,
  findings: readonly Finding[],
): Generator<TraceEvent, void, undefined> {
  const pid = boot.index + 1;
  const tracks: readonly TraceTrack[] = [
    { name: 'boot', spans: [bootSpan(boot)], marks: boot.others },
    ...boot.interfaces.flatMap(interfaceTracks),
    ...boot.devices.map(({ device, events, ...extent }) => ({
      name: `unpaired ${device.pciAddress ?? device.hvPciGuid ?? 'device'}`,
      spans: [{ ...extent, category: 'device', name: device.vfNames.at(-1) ?? 'device', args: {} }],
      marks: events,
    })),
  ];
  yield { ph: 'M', pid, tid: 0, name: 'process_name', args: { name: bootName(boot) } };
  yield { ph: 'M', pid, tid: 0, name: 'process_sort_index', args: { sort_index: boot.index } };
  if (boot.axis.kind !== 'wall')
    yield { ph: 'M', pid, tid: 0, name: 'process_labels', args: { labels: LABELS[boot.axis.kind] } };
  const events: TraceEvent[] = [];
  for (const [index, { name, spans, marks }] of tracks.entries()) {
    const tid = index + 1;
    yield { ph: 'M', pid, tid, name: 'thread_name', args: { name } };
    yield { ph: 'M', pid, tid, name: 'thread_sort_index', args: { sort_index: tid } };
    for (const { from, to, openStart, openEnd, category, name, args } of spans) {
      const open = { ...(openStart ? { openStart } : {}), ...(openEnd ? { openEnd } : {}) };
      const span = { pid, tid, ts: from + shift, cat: category, name, args: { ...args, ...open } };
      // What has no length within the log is a moment: readers do not agree on what lies in a span of nothing.
      events.push(to > from ? { ph: 'X', dur: to - from, ...span } : { ph: 'i', s: 't', ...span });
    }
    for (const mark of marks) events.push(markOf(mark, pid, tid, shift));
  }
  const places = new Map(eventsIn(boot).map(({ index, at }) => [index, at]));
  for (const finding of findings) {
    const proof = finding.evidence.find((one) => typeof one === 'number' && places.has(one));
    const ts = (typeof proof === 'number' ? places.get(proof) : undefined) ?? boot.from;
    const { rule, severity, summary, advice } = finding;
    const args = { severity, interface: finding.interface, summary, advice };
    events.push({ ph: 'i', s: 'p', pid, tid: 1, ts: ts + shift, cat: 'finding', name: rule, args });
  }
  yield* events.sort(inOrder);
}

const LABELS = {
  boot: 'times since boot; when it was beside other boots is not known',
  none: 'the log has no times; only the order of the events is known',
} as const;

/** Outer spans before those within, and marks behind spans: so nothing begins before what it is in. */
function inOrder(a: TraceEvent, b: TraceEvent): number {
  if (a.ph === 'M' || b.ph === 'M') return 0;
  return a.ts - b.ts || durationOf(b) - durationOf(a);
}

function durationOf(event: TraceEvent): number {
  return event.ph === 'X' ? event.dur : -1;
}

function bootName({ index, boot }: BootSpans): string {
  const host = boot?.hosts.at(-1) ?? boot?.machine ?? null;
  const kernel = boot?.kernel ?? null;
  return `${host === null ? '' : `${host}, `}boot ${index + 1}${kernel === null ? '' : ` (${kernel})`}`;
}

function bootSpan({ from, to, openStart, openEnd, boot }: BootSpans): TraceTrack['spans'][number] {
  const args = { id: boot?.id ?? null, kernel: boot?.kernel ?? null, startedAt: boot?.startedAt ?? null };
  return { from, to, openStart, openEnd, category: 'boot', name: 'shown by the log', args };
}

function markOf(
  { index, event, at, isTimed }: PlacedEvent,
  pid: number,
  tid: number,
  shift: number,
): TraceEvent {
  const { type, time, vf, slot, pciAddress, inferred, source, text } = event;
  const args: TraceArguments = {
    ...{ event: index, text, source: source.name, line: source.line, vf, slot, pciAddress, inferred },
    ...{ bootUs: time.bootUs, wall: time.wall },
    ...(isTimed ? {} : { isTimed }),
  };
  const cat = type === 'error' ? 'error' : 'event';
  return { ph: 'i', s: 't', pid, tid, ts: at + shift, cat, name: typeWords(type)[0], args };
}

function findingsByBoot({ findings }: Timeline): ReadonlyMap<number, readonly Finding[]> {
  const byBoot = new Map<number, Finding[]>();
  for (const finding of findings) {
    const known = byBoot.get(finding.boot);
    if (known === undefined) byBoot.set(finding.boot, [finding]);
    else known.push(finding);
  }
  return byBoot;
}
