import type { Timeline } from '../../timeline/timeline.ts';
import {
  type BootSpans,
  bootSpans,
  type DeviceSpan,
  type Extent,
  type InterfaceSpans,
  type PlacedEvent,
  type StaySpan,
} from '../lives/boot-spans.ts';
import { wellFormedJson } from '../well-formed.ts';
import { TraceIds } from './ids.ts';
import { attributes, nanoseconds, type OtlpEvent, type OtlpSpan } from './span-data.ts';

/** What the times of a boot are, for `vf_timeline.time_origin`. */
const ORIGIN = { wall: 'unix', boot: 'boot', none: 'none' } as const;

/**
 * The timeline as OTLP/JSON, the body of a request to `/v1/traces` of a collector of OpenTelemetry, in one line: one trace a
 * boot, in it one span for each VF life, with a child for each phase and each stretch of traffic on the VF; the events
 * of a life are the events of its span, and those of no life events of the boot's.
 *
 * Where the log does not tell the wall time of a boot, its spans count from 1970-01-01T00:00:00Z as the kernel's start,
 * and the resource says so: `vf_timeline.time_origin` is `boot`.
 *
 * @returns the text in pieces, each an event, or a span without its events
 */
export function* renderOtlp(timeline: Timeline): Generator<string, void, undefined> {
  const ids = new TraceIds();
  let before = '';
  yield '{"resourceSpans":[';
  for (const boot of bootSpans(timeline)) {
    yield `${before}{"resource":${wellFormedJson({ attributes: resourceAttributes(boot) })},`;
    yield '"scopeSpans":[{"scope":{"name":"vf-timeline"},"spans":[';
    let between = '';
    for (const { span, events } of spansOf(boot, ids)) {
      yield `${between}${wellFormedJson(span).slice(0, -1)},"events":[`;
      for (const [index, event] of events.entries())
        yield (index === 0 ? '' : ',') + wellFormedJson(eventOf(event));
      yield ']}';
      between = ',';
    }
    yield ']}]}';
    before = ',';
  }
  yield ']}\n';
}

/** A span, and what happened in it. */
interface SpanOfEvents {
  readonly span: OtlpSpan;
  readonly events: readonly PlacedEvent[];
}

function resourceAttributes({ index, boot, axis }: BootSpans) {
  return attributes({
    'service.name': 'vf-timeline',
    'host.name': boot?.hosts.at(-1) ?? null,
    'host.id': boot?.machine ?? null,
    'os.version': boot?.kernel ?? null,
    'vf_timeline.boot': index,
    'vf_timeline.boot_id': boot?.id ?? null,
    'vf_timeline.started_at': boot?.startedAt ?? null,
    'vf_timeline.time_origin': ORIGIN[axis.kind],
  });
}

function* spansOf(boot: BootSpans, ids: TraceIds): Generator<SpanOfEvents, void, undefined> {
  const traceId = ids.traceId(boot);
  const root = ids.spanId(traceId, ['boot']);
  const between = boot.interfaces.flatMap((one) => one.between);
  const own = [...boot.others, ...between].sort((a, b) => a.index - b.index);
  const span: OtlpSpan = {
    ...{ traceId, spanId: root, name: `boot ${boot.index + 1}`, kind: 1, ...ends(boot) },
    attributes: attributes({ 'vf_timeline.span': 'boot', ...openness(boot) }),
  };
  yield { span, events: own };
  for (const one of boot.interfaces) {
    for (const stay of one.stays) yield* lifeSpans(one, stay, traceId, root, ids);
  }
  for (const device of boot.devices) yield deviceSpan(device, traceId, root, ids);
}

/** A VF life, and behind it what it consists of. */
function* lifeSpans(
  { face, gaps }: InterfaceSpans,
  stay: StaySpan,
  traceId: string,
  parentSpanId: string,
  ids: TraceIds,
): Generator<SpanOfEvents, void, undefined> {
  const { attachment, position, events, phases, onVf } = stay;
  const { slot, pciAddress, hvPciGuid, driver, device, firmware, vfNames } = attachment;
  // The name of an interface changes hands, its GUID does not.
  const spanId = ids.spanId(traceId, [
    'life',
    face.guid ?? face.name,
    position,
    events[0]?.event.text ?? null,
  ]);
  const vf = vfNames.at(-1) ?? null;
  const gap = gaps.find((each) => each.gap.after === position)?.gap;
  const error = events.find(({ event }) => event.type === 'error')?.event.text;
  const life: OtlpSpan = {
    ...{ traceId, spanId, parentSpanId, kind: 1, ...ends(stay) },
    name: `VF life on ${face.name ?? face.guid ?? 'an interface'}`,
    attributes: attributes({
      'vf_timeline.span': 'life',
      'vf_timeline.interface': face.name,
      'vf_timeline.guid': face.guid,
      'vf_timeline.mac': face.mac,
      'vf_timeline.attachment': position,
      'vf_timeline.slot': slot,
      'vf_timeline.vf': vf,
      'vf_timeline.pci_address': pciAddress,
      'vf_timeline.hv_pci_guid': hvPciGuid,
      'vf_timeline.driver': driver,
      'vf_timeline.device': device,
      'vf_timeline.firmware': firmware,
      'vf_timeline.without_vf_before_us': gap?.withoutVfUs ?? null,
      ...openness(stay),
    }),
    ...(error === undefined ? {} : { status: { code: 2, message: error } }),
  };
  yield { span: life, events };
  const parts = [
    ...phases.map((phase) => ({ ...phase, kind: 'phase' })),
    ...onVf.map((span) => ({ ...span, name: 'data path on VF', kind: 'on-vf' })),
  ];
  for (const [index, part] of parts.entries()) {
    const span: OtlpSpan = {
      ...{
        traceId,
        spanId: ids.spanId(traceId, [spanId, part.kind, part.name, index]),
        parentSpanId: spanId,
      },
      ...{ name: part.name, kind: 1, ...ends(part) },
      attributes: attributes({ 'vf_timeline.span': part.kind, ...openness(part) }),
    };
    yield { span, events: [] };
  }
}

/** A VF that no line ties to an interface: its life, too. */
function deviceSpan(
  { device, events, ...extent }: DeviceSpan,
  traceId: string,
  parentSpanId: string,
  ids: TraceIds,
): SpanOfEvents {
  const name = device.pciAddress ?? device.hvPciGuid;
  const span: OtlpSpan = {
    ...{
      traceId,
      spanId: ids.spanId(traceId, ['device', name, events[0]?.event.text ?? null]),
      parentSpanId,
    },
    ...{ name: `unpaired ${name ?? 'device'}`, kind: 1, ...ends(extent) },
    attributes: attributes({
      'vf_timeline.span': 'device',
      'vf_timeline.vf': device.vfNames.at(-1) ?? null,
      'vf_timeline.pci_address': device.pciAddress,
      'vf_timeline.hv_pci_guid': device.hvPciGuid,
      'vf_timeline.driver': device.driver,
      'vf_timeline.device': device.device,
      'vf_timeline.firmware': device.firmware,
    }),
  };
  return { span, events };
}

function ends({ from, to }: Extent) {
  return { startTimeUnixNano: nanoseconds(from), endTimeUnixNano: nanoseconds(to) };
}

/** A span of OTLP has two ends; whether the log shows them is told beside. */
function openness({ openStart, openEnd }: Extent) {
  return {
    'vf_timeline.open_start': openStart ? true : null,
    'vf_timeline.open_end': openEnd ? true : null,
  };
}

function eventOf({ index, event, at, isTimed }: PlacedEvent): OtlpEvent {
  const {
    type,
    time,
    interface: name,
    guid,
    slot,
    vf,
    pciAddress,
    inferred,
    source,
    text,
    messageId,
  } = event;
  return {
    timeUnixNano: nanoseconds(at),
    name: type,
    attributes: attributes({
      'vf_timeline.event': index,
      'vf_timeline.boot_us': time.bootUs,
      'vf_timeline.wall': time.wall,
      'vf_timeline.timed': isTimed ? null : false,
      'vf_timeline.interface': name,
      'vf_timeline.guid': guid,
      'vf_timeline.slot': slot,
      'vf_timeline.vf': vf,
      'vf_timeline.pci_address': pciAddress,
      'vf_timeline.inferred': inferred ? true : null,
      'vf_timeline.message_id': messageId,
      'log.file.path': source.name,
      'vf_timeline.line': source.line,
      'vf_timeline.text': text,
    }),
  };
}
