import type { Extent, InterfaceSpans, PlacedEvent, StaySpan } from '../lives/boot-spans.ts';
import type { TraceArguments } from './trace-event.ts';
import { onTracks } from './tracks.ts';

/** A span with what a trace says of it. */
export interface TraceSpan extends Extent {
  readonly category: string;
  readonly name: string;
  readonly args: TraceArguments;
}

/** One track: its spans lie within each other or do not overlap. */
export interface TraceTrack {
  readonly name: string;
  readonly spans: readonly TraceSpan[];
  readonly marks: readonly PlacedEvent[];
}

/**
 * The tracks of an interface: `eth0` with the stays of its VFs and their phases, `eth0 data path` with where traffic
 * ran. Spans that overlap otherwise than one within the other stand on further tracks of the same name.
 */
export function interfaceTracks(one: InterfaceSpans): readonly TraceTrack[] {
  const { face, stays, onSynthetic, gaps, between } = one;
  const name = face.name ?? face.guid ?? 'interface';
  const lives = stays.flatMap((stay) => [staySpan(stay), ...phaseSpans(stay)]);
  const path: readonly TraceSpan[] = [
    ...stays.flatMap(({ onVf, position }) =>
      onVf.map((span) => named(span, 'data-path', 'on VF', { attachment: position })),
    ),
    ...onSynthetic.map((span) => named(span, 'data-path', 'on synthetic', {})),
    ...gaps.map(({ gap, ...span }) =>
      named(span, 'gap', 'without VF', { withoutVfUs: gap.withoutVfUs, offVfUs: gap.offVfUs }),
    ),
  ];
  const [first, ...more] = tracksOf(name, lives);
  const marks = [...between, ...stays.flatMap(({ events }) => events)];
  return [{ name, spans: first?.spans ?? [], marks }, ...more, ...tracksOf(`${name} data path`, path)];
}

function tracksOf(name: string, spans: readonly TraceSpan[]): readonly TraceTrack[] {
  const tracks: TraceSpan[][] = [];
  for (const { span, track, to } of onTracks(spans)) {
    const cut = to < span.to ? { endsUs: span.to - span.from } : {};
    const placed = { ...span, to, args: { ...span.args, ...cut } };
    const known = tracks[track];
    if (known === undefined) tracks[track] = [placed];
    else known.push(placed);
  }
  return tracks.map((each) => ({ name, spans: each, marks: [] }));
}

function staySpan(stay: StaySpan): TraceSpan {
  const { slot, pciAddress, driver, device, firmware, vfNames } = stay.attachment;
  const vf = vfNames.at(-1) ?? null;
  const name = `VF${slot === null ? '' : ` slot ${slot}`}${vf === null ? '' : ` ${vf}`}`;
  return named(stay, 'stay', name, {
    ...{ attachment: stay.position, slot, vf, pciAddress, driver, device, firmware },
  });
}

function phaseSpans({ phases, position }: StaySpan): readonly TraceSpan[] {
  return phases.map((phase) => named(phase, 'phase', phase.name, { attachment: position }));
}

function named(
  { from, to, openStart, openEnd }: Extent,
  category: string,
  name: string,
  args: TraceArguments,
): TraceSpan {
  return { from, to, openStart, openEnd, category, name, args };
}
