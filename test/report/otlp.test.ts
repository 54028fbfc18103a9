import generated from '@opentelemetry/otlp-transformer/build/src/generated/root.js';
import { describe, expect, it } from 'vitest';
import { renderOtlp } from '../../src/report/otlp/otlp.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { azure } from './azure.ts';
import { corpusNames, corpusTimeline } from './corpus-timelines.ts';
import { forbiddenIn, hostileTimelines } from './hostile-timelines.ts';
import { attachment, boot, networkInterface, plain, timeline } from './make-timeline.ts';
import { threeBoots, twoInterfaces, wallOnly } from './small-timelines.ts';

/** A message, as protobufjs generates it. */
interface Message {
  fromObject(object: Record<string, unknown>): Record<string, unknown>;
  /** What is wrong with it; null: nothing. */
  verify(message: Record<string, unknown>): string | null;
  encode(message: Record<string, unknown>): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Record<string, unknown>;
  toObject(message: Record<string, unknown>, options: { readonly longs: StringConstructor }): unknown;
}

/** The messages of OpenTelemetry's protocol, generated from its .proto files; their types lack the names. */
const { opentelemetry } = generated as unknown as {
  readonly opentelemetry: {
    readonly proto: {
      readonly collector: {
        readonly trace: { readonly v1: { readonly ExportTraceServiceRequest: Message } };
      };
    };
  };
};
const Request = opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: string; readonly boolValue?: boolean };
}

interface SpanEvent {
  readonly timeUnixNano: string;
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly SpanEvent[];
  readonly status?: { readonly code: number; readonly message: string };
}

interface Traces {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const textOf = (one: Timeline): string => [...renderOtlp(one)].join('');
const tracesOf = (one: Timeline): Traces => JSON.parse(textOf(one));

function valuesOf(attributes: readonly Attribute[]): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.boolValue]),
  );
}

const spansOf = ({ resourceSpans }: Traces): readonly Span[] =>
  resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));

const kindOf = ({ attributes }: Span): unknown => valuesOf(attributes)['vf_timeline.span'];

/** OTLP/JSON has ids as hex digits, where JSON of protocol buffers has base64. */
function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isId =
        (key === 'traceId' || key === 'spanId' || key === 'parentSpanId') && typeof item === 'string';
      return [key, isId ? Buffer.from(item, 'hex') : withBytes(item)];
    }),
  );
}

function withHex(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (Array.isArray(value)) return value.map(withHex);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withHex(item)]));
}

/** The messages take it, and what they read of their own encoding is the same: no field is unknown to them. */
function checkMessages(traces: Traces): void {
  const message = Request.fromObject(withBytes(traces) as Record<string, unknown>);
  expect(Request.verify(message)).toBe(null);
  const again = Request.toObject(Request.decode(Request.encode(message).finish()), { longs: String });
  // Empty lists are not sent.
  const sent = JSON.parse(JSON.stringify(traces), (key, value) =>
    (key === 'events' || key === 'attributes' || key === 'resourceSpans') && value.length === 0
      ? undefined
      : value,
  );
  expect(withHex(again)).toEqual(sent);
}

/** The rules of the specification that no type shows. */
function checkRules(traces: Traces): void {
  const ids = new Set<string>();
  for (const { scopeSpans } of traces.resourceSpans) {
    const spans = scopeSpans.flatMap((scope) => scope.spans);
    const known = new Set(spans.map(({ spanId }) => spanId));
    for (const span of spans) {
      const { traceId, spanId, parentSpanId, startTimeUnixNano: start, endTimeUnixNano: end, events } = span;
      expect(traceId).toMatch(/^[0-9a-f]{32}$/);
      expect(traceId).toBe(spans[0]?.traceId);
      expect(spanId).toMatch(/^[0-9a-f]{16}$/);
      expect(ids).not.toContain(traceId + spanId);
      ids.add(traceId + spanId);
      if (parentSpanId === undefined) expect(kindOf(span)).toBe('boot');
      else expect(known).toContain(parentSpanId);
      for (const time of [start, end, ...events.map(({ timeUnixNano }) => timeUnixNano)]) {
        expect(time).toMatch(/^\d+$/);
        expect(BigInt(time) < 2n ** 64n).toBe(true);
      }
      expect(BigInt(start) <= BigInt(end)).toBe(true);
    }
  }
}

/** Every event is told once, in the span of its own life. */
function checkEvents(one: Timeline, traces: Traces): void {
  const told = spansOf(traces).flatMap(({ events }) => events.map(({ attributes }) => valuesOf(attributes)));
  const indices = told.map((event) => Number(event['vf_timeline.event'])).sort((a, b) => a - b);
  expect(indices).toEqual([...one.events.keys()]);
  const lives = spansOf(traces).filter((span) => kindOf(span) === 'life');
  const stays = one.interfaces.flatMap(({ attachments }) => attachments);
  expect(
    lives.map(({ events }) => events.map((event) => Number(valuesOf(event.attributes)['vf_timeline.event']))),
  ).toEqual(stays.map(({ events }) => events));
}

const ALL = [
  ...corpusNames.map((name) => [name, corpusTimeline(name)] as const),
  ['azure', azure] as const,
  ['two interfaces', twoInterfaces] as const,
  ['three boots', threeBoots] as const,
  ['wall times only', wallOnly] as const,
  ['nothing', timeline({ sources: [], boots: [] })] as const,
];

describe('OTLP', () => {
  it.each(ALL)('is a request that the messages of the protocol take, with every event: %s', (_, one) => {
    const traces = tracesOf(one);
    checkMessages(traces);
    checkRules(traces);
    checkEvents(one, traces);
  });

  it('has one span a VF life, with its phases as children, in microseconds since boot where no more is known', () => {
    const traces = tracesOf(corpusTimeline('azure-maintenance'));
    const [resource] = traces.resourceSpans;
    expect(valuesOf(resource?.resource.attributes ?? [])).toEqual({
      'service.name': 'vf-timeline',
      'vf_timeline.boot': '0',
      'vf_timeline.time_origin': 'boot',
    });
    const spans = spansOf(traces);
    const shown = spans.map((span) => {
      const parent = spans.findIndex(({ spanId }) => spanId === span.parentSpanId);
      const { startTimeUnixNano: start, endTimeUnixNano: end, events } = span;
      return [parent, span.name, start, end, events.length];
    });
    expect(shown).toEqual([
      [-1, 'boot 1', '8160911509000', '8226267380000', 0],
      [0, 'VF life on eth0', '8160911509000', '8162020138000', 3],
      [1, 'leaving', '8160911509000', '8160912120000', 0],
      [1, 'release', '8160912120000', '8162020138000', 0],
      [1, 'data path on VF', '8160911509000', '8160911509000', 0],
      [0, 'VF life on eth0', '8225557263000', '8226267380000', 10],
      [5, 'announcement-to-interface', '8225557263000', '8226021016000', 0],
      [5, 'bus', '8225557867000', '8225566794000', 0],
      [5, 'driver', '8225566794000', '8226021016000', 0],
      [5, 'takeover', '8226021016000', '8226267380000', 0],
      [5, 'data path on VF', '8226267380000', '8226267380000', 0],
    ]);
    expect(valuesOf(spans[5]?.attributes ?? [])).toMatchObject({
      'vf_timeline.slot': '1',
      'vf_timeline.vf': 'enP53091s1np0',
      'vf_timeline.without_vf_before_us': '64247242',
      'vf_timeline.open_end': true,
    });
  });

  it('has nanoseconds since 1970 where the log tells the wall time', () => {
    const traces = tracesOf(corpusTimeline('azure-maintenance-journal-json'));
    expect(valuesOf(traces.resourceSpans[0]?.resource.attributes ?? [])['vf_timeline.time_origin']).toBe(
      'unix',
    );
    for (const { events } of spansOf(traces)) {
      for (const { timeUnixNano, attributes } of events) {
        const wall = String(valuesOf(attributes)['vf_timeline.wall']);
        // A Date has milliseconds.
        expect(new Date(Number(BigInt(timeUnixNano) / 1_000_000n)).toISOString()).toBe(
          `${wall.slice(0, -4)}Z`,
        );
      }
    }
  });

  it('has the same ids each time, whatever the file is called, and others for another log', () => {
    const one = corpusTimeline('azure-maintenance');
    const renamed: Timeline = JSON.parse(JSON.stringify(one).replaceAll('azure-maintenance.log', 'b.log'));
    const ids = (of: Timeline) => spansOf(tracesOf(of)).map(({ traceId, spanId }) => traceId + spanId);
    expect(ids(renamed)).toEqual(ids(one));
    const [other] = ids(corpusTimeline('azure-startup'));
    expect(ids(one)).not.toContain(other);
  });

  it('calls a life with an error one', () => {
    const lives = spansOf(tracesOf(twoInterfaces)).filter((span) => kindOf(span) === 'life');
    expect(lives.map(({ status }) => status)).toEqual([
      undefined,
      { code: 2, message: 'mlx5_core 0002:00:02.0: wait_fw_init: FW initializing timed out' },
    ]);
  });

  it('tells spans apart that nothing tells apart', () => {
    const same = networkInterface({ attachments: [attachment({ events: [] }), attachment({ events: [] })] });
    const traces = tracesOf(timeline({ boots: [boot({}), boot({ index: 1 })], interfaces: [same, same] }));
    checkRules(traces);
    expect(spansOf(traces)).toHaveLength(6);
    expect(new Set(traces.resourceSpans.map(({ scopeSpans }) => scopeSpans[0]?.spans[0]?.traceId)).size).toBe(
      2,
    );
  });

  it('holds hostile texts as data', () => {
    for (const one of hostileTimelines) {
      const text = textOf(one);
      expect(forbiddenIn(text)).toEqual([]);
      const traces: Traces = JSON.parse(text);
      checkMessages(traces);
      checkRules(traces);
      for (const { events } of spansOf(traces)) {
        for (const { attributes } of events) {
          const { 'vf_timeline.event': index, 'vf_timeline.text': told } = valuesOf(attributes);
          expect(told).toBe(one.events[Number(index)]?.text.replace(/\p{Cs}/gu, '\ufffd'));
        }
      }
    }
  });

  it('comes in pieces that do not grow with the number of events', () => {
    const longest = (copies: number): number => {
      const events = Array.from({ length: copies }, () => plain('link-up', { text: 'x'.repeat(100) }));
      const face = networkInterface({ attachments: [attachment({ events: [...events.keys()] })] });
      return Math.max(
        ...[...renderOtlp(timeline({ events, interfaces: [face] }))].map(({ length }) => length),
      );
    };
    // The number of an event grows by two digits.
    expect(longest(1000)).toBe(longest(10) + 2);
  });

  it('leaves no unsafe number in: what is no whole number has no attribute', () => {
    const odd = timeline({ events: [plain('slot-added', { slot: Number.NaN })] });
    checkMessages(tracesOf(odd));
  });
});
